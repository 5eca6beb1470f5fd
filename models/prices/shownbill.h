// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bill in the cents that people read. Everything that shows a bill takes its amounts from here, so that what is shown
// adds up as it is shown, and a line has the same cents wherever it stands. Only files for programs have every digit.

#pragma once

#include "models/prices/billmatch.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace loadline {

struct ShownLine
{
    std::int64_t steps = 0;
    std::vector<std::int64_t> slices{}; ///< as in slicesOf(line); they make up `steps`
};

/// Amounts in steps of the last decimal that is shown: cents, or finer where the bill is under a dollar. Each is the
/// exact amount rounded down or up, the total to the nearest.
struct ShownBill
{
    int decimals = 2;
    std::int64_t total = 0;
    std::vector<ShownLine> lines; ///< as Bill::lines; they make up `total`

    /// So many steps in dollars.
    [[nodiscard]] Usd amount(std::int64_t steps) const;
    /// What the lines of one part show together.
    [[nodiscard]] std::int64_t part(const Bill& bill, Part part) const;
    /// The line of a bill, which must be the one that is shown here.
    [[nodiscard]] const ShownLine& line(const Bill& bill, const BillLine& line) const
    {
        return lines[static_cast<std::size_t>(&line - bill.lines.data())];
    }
};

/// Decimals of the dollar that a bill of that total is shown with: cents, more below a dollar.
[[nodiscard]] int billDecimals(Usd total);

[[nodiscard]] ShownBill shownBill(const Bill& bill);

/// A bill beside the one that is pinned: both with the decimals that the smaller one asks for, and what costs the same
/// in both is shown alike where that still adds up.
struct ShownBills
{
    ShownBill now;
    std::optional<ShownBill> pinned;
};
[[nodiscard]] ShownBills shownBills(const Bill& now, const Bill* pinned);

} // namespace loadline
