// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two bills of one option, line beside line.

#pragma once

#include "models/prices/bill.h"

#include <string>
#include <vector>

namespace loadline {

/// A line of a bill, with a price or without one; neither where a bill has no such line.
struct AnyLine
{
    const BillLine* priced = nullptr;
    const UnpricedLine* unpriced = nullptr;

    [[nodiscard]] bool exists() const { return priced || unpriced; }
    /// The line must exist.
    [[nodiscard]] Part part() const { return priced ? priced->part : unpriced->part; }
    [[nodiscard]] const std::string& item() const { return priced ? priced->item : unpriced->item; }
    [[nodiscard]] const std::string& unit() const { return priced ? priced->unit : unpriced->unit; }
    [[nodiscard]] double quantity() const { return priced ? priced->quantity : unpriced->quantity; }
};

/// The same item in both bills; at least one of the two exists.
struct LinePair
{
    std::string key; ///< names the pair within its service
    AnyLine now;
    AnyLine pinned;
    [[nodiscard]] const AnyLine& either() const { return now.exists() ? now : pinned; }
};

struct ServicePair
{
    std::string service;
    std::vector<LinePair> lines;
};

/// The lines of `now` by service, each with its like in `pinned`, which may be null; after them, service by service,
/// the lines that only `pinned` has. The bills must outlive the answer.
[[nodiscard]] std::vector<ServicePair> matchBills(const Bill& now, const Bill* pinned);

/// A slice of a line that has one price: its free allowance or one tier.
struct Slice
{
    bool free = false;
    double quantity = 0.0;
    Usd unitPrice;
    Usd amount;
};

/// The free allowance first, where there is one, then the tiers.
[[nodiscard]] std::vector<Slice> slicesOf(const BillLine& line);

} // namespace loadline
