// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why rows of a price list are not taken, counted.

#pragma once

#include "models/prices/pricelist.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

/// In the order in which the reasons are told.
enum class SkipReason : std::uint8_t
{
    None,
    UnknownLocation,
    BadPrice,
    BadDate,
    Conflict,
    Duplicate,
    OddTiers,
    ShortRow,
    LongRow,
    OtherUnit,
    OtherCurrency,
    ZeroPrice,
    NoOnDemandTerm,
    UnlistedProduct,
    UpfrontReserved,
    ReservedService,
    OtherPlan,
    OtherReserved,
    OtherTerm,
    DedicatedTenancy,
    CapacityReservation,
    CapacityBlock,
    PreInstalledSoftware,
    OtherSystem,
    OwnLicence,
    LocalZone,
    FreeTier,
    LambdaEdge,
    ManagedInstances,
    OtherLambdaItem,
    OtherUsage,
    OtherVariant,
    OtherFamily,
    OtherService
};

/// English source text of a reason, with static storage.
[[nodiscard]] std::string_view skipReasonText(SkipReason reason);

/// Counts by reason and keeps the first row of each as its example.
class SkipLog
{
public:
    /// `which` tells rows of one reason apart, such as each currency; 0 for all others. `line` is the row's.
    template<typename MakeExample>
    void add(SkipReason reason, std::uint32_t which, long long rows, const MakeExample& makeExample,
             std::size_t line = 0)
    {
        SkippedRows& skipped = entry(reason, which);
        if (skipped.example.empty()) {
            skipped.example = makeExample();
            skipped.line = line;
        }
        skipped.count += rows;
    }
    /// `nameOf` gives the text of a number that `add` was given.
    template<typename NameOf>
    [[nodiscard]] std::vector<SkippedRows> rows(const NameOf& nameOf) const
    {
        std::vector<SkippedRows> all;
        for (const auto& [key, skipped] : m_rows) {
            if (skipped.count == 0)
                continue;
            all.push_back(skipped);
            all.back().reason = skipReasonText(key.first);
            all.back().which = key.second == 0 ? std::string() : std::string(nameOf(key.second));
        }
        return all;
    }

private:
    SkippedRows& entry(SkipReason reason, std::uint32_t which);

    std::map<std::pair<SkipReason, std::uint32_t>, SkippedRows> m_rows;
};

} // namespace loadline
