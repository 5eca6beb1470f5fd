// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both bills as one tree of finished texts: option, service, line, and below a line its free allowance and tiers.

#pragma once

#include "models/evaluation.h"

#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace loadline {

/// Where prices were read, by the key that a bill line names.
using PriceSources = std::map<std::string, std::string, std::less<>>;

enum class BillColumn
{
    What,
    Quantity,
    Unit,
    UnitPrice,
    Amount,
    Pinned, ///< the amount in A
    Change, ///< amount less A's
    Share,
    Dated,
    Source,
    Count
};

inline constexpr int billColumnCount = static_cast<int>(BillColumn::Count);

/// What a row costs a month in one of two scenarios.
struct BillAmount
{
    bool exists = false;     ///< the bill has such a row
    bool priced = false;     ///< and a price for at least a part of it
    bool incomplete = false; ///< but not for all of it
    Usd exact;               ///< of what has a price
    std::int64_t shown = 0;  ///< in steps of the last decimal that is shown; the parts of a row make up the row

    bool operator==(const BillAmount&) const = default;
};

struct BillRow
{
    enum class Kind
    {
        Root,
        Option,
        Service,
        Line,
        Free, ///< the part of a line that a free allowance covers
        Tier  ///< the part of a line that one price tier covers
    };
    Kind kind = Kind::Root;
    QString key; ///< names the row among its siblings, whatever its numbers
    OptionId option = OptionId::Ec2;
    std::optional<Part> part{};   ///< of a line and what is below it
    std::string_view parameter{}; ///< id of the control behind it, mostly given
    BillAmount now{};
    BillAmount pinned{};
    std::array<QString, billColumnCount> cells{};
    QString sourceKey{}; ///< for a source column that is too narrow for words
    QString toolTip{};   ///< the working: quantity × unit price = amount
    std::vector<BillRow> children{};

    [[nodiscard]] const QString& cell(BillColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    [[nodiscard]] QString& cell(BillColumn column) { return cells[static_cast<std::size_t>(column)]; }
};

/// The tree, whose root has a row for each option. `pinned` is null where no A is pinned.
///
/// Amounts are shown in cents, or in finer steps where the bill is under a dollar. Each is rounded down or up so that
/// the rows below any row add up to it and the options' totals are rounded to the nearest. What is less than a step and
/// was rounded down reads "<$0.01". Tool tips have every digit.
[[nodiscard]] BillRow billTree(const Evaluation& now, const Evaluation* pinned, const PriceSources& sources);

} // namespace loadline
