// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// AWS's regions as its price lists name them.

#pragma once

#include <string_view>

namespace loadline {

/// The code of the region with that name, old or new: "EU (Ireland)" and "Europe (Ireland)" are "eu-west-1". Empty
/// where the name is not a region's.
[[nodiscard]] std::string_view regionOfLocation(std::string_view location);

/// The region whose prefix a usage type carries: "EUC1-BoxUsage:m5.large" is of "eu-central-1". Empty where it carries
/// none, as usage types of us-east-1 do.
[[nodiscard]] std::string_view regionOfUsageType(std::string_view usageType);

/// "BoxUsage:m5.large" of "EUC1-BoxUsage:m5.large"; the whole where there is no prefix.
[[nodiscard]] std::string_view withoutRegionPrefix(std::string_view usageType);

/// Whether a text has the form of a region's code, such as "ap-southeast-2".
[[nodiscard]] bool isRegionCode(std::string_view text);

} // namespace loadline
