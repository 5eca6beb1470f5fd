// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One published price: possibly tiered, always dated.

#pragma once

#include "models/quantities.h"

#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// A calendar day; the month or the day is 0 where the source names only the year or the month. Year 0 = no date known.
struct PriceDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    auto operator<=>(const PriceDate&) const = default;
    [[nodiscard]] bool known() const { return year > 0; }
    /// "2026-10-01", "2026-09", "2026" or "" where unknown.
    [[nodiscard]] std::string text() const;
    /// Reads those forms; anything else gives an unknown date.
    [[nodiscard]] static PriceDate parse(std::string_view text);
};

struct PriceTier
{
    double from = 0.0; ///< quantity above which this tier's price holds, in the price's base unit
    Usd perUnit;       ///< for one base unit
    bool operator==(const PriceTier&) const = default;
};

/// A price for one base unit (one request, one GB-second, one hour, one GB-month). Tiers are marginal: each price holds
/// for the part of the quantity between its `from` and the next one's.
struct Price
{
    std::vector<PriceTier> tiers; ///< ascending, the first at 0; empty = no price known
    PriceDate asOf;
    bool derived = false; ///< computed from other published prices, not read from a list
    std::string source;   ///< key into the sources table (resources/prices/README.md)

    bool operator==(const Price&) const = default;
    [[nodiscard]] bool known() const { return !tiers.empty(); }
    [[nodiscard]] Usd first() const { return tiers.empty() ? Usd{} : tiers.front().perUnit; }

    /// What `quantity` base units cost when `before` units have been used already (both at least 0).
    [[nodiscard]] Usd amount(double quantity, double before = 0.0) const;
    /// A flat price.
    [[nodiscard]] static Price flat(Usd perUnit, PriceDate asOf, std::string source, bool derived = false);
};

} // namespace loadline
