// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a price sheet holds of each service: how many prices, how old, and of what kind.

#pragma once

#include "models/prices/pricesheet.h"

#include <string_view>
#include <vector>

namespace loadline {

struct ServiceSummary
{
    std::string_view service; ///< key: "ec2", "lambda", "nat_gateway"
    int prices = 0;           ///< known ones; all tiers of one count once
    int missing = 0;          ///< that a bill may need and the sheet does not know
    int derived = 0;          ///< computed from other prices
    int quoted = 0;           ///< figures of public notes
    int imported = 0;         ///< from lists that the user imported
    PriceDate oldest{};
    PriceDate newest{};
};

/// In the order of the sheet's tables, each service once. Of instances only what the sheet knows can be counted.
[[nodiscard]] std::vector<ServiceSummary> summarizeServices(const PriceSheet& sheet);

} // namespace loadline
