// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quantity cut at the borders of a price's tiers.

#pragma once

#include "models/prices/price.h"
#include "models/rest.h"

#include <algorithm>
#include <cstddef>

namespace loadline {

/// Calls `take(tier, units)` for each tier that prices a part of `quantity` units, in ascending order, when `before`
/// units have been used already. The parts make up the quantity to a part in 10¹², however many units came before:
/// nothing is found as the difference of two sums that hold them.
template<typename Take>
void splitByTier(const Price& price, double quantity, double before, Take&& take)
{
    double left = quantity;
    for (std::size_t i = 0; i < price.tiers.size() && left > 0.0; ++i) {
        const PriceTier& tier = price.tiers[i];
        const bool isLast = i + 1 == price.tiers.size();
        const double room = isLast ? left : price.tiers[i + 1].from - std::max(before, tier.from);
        if (room <= 0.0)
            continue;
        const double units = std::min(left, room);
        take(tier, units);
        left = rest(left, units);
    }
}

} // namespace loadline
