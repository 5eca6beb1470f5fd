// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The AWS regions that a scenario can be in.

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace loadline {

enum class Region
{
    UsEast1,
    UsEast2,
    UsWest1,
    UsWest2,
    AfSouth1,
    ApEast1,
    ApNortheast1,
    ApNortheast2,
    ApNortheast3,
    ApSouth1,
    ApSouth2,
    ApSoutheast1,
    ApSoutheast2,
    ApSoutheast3,
    ApSoutheast4,
    ApSoutheast5,
    ApSoutheast7,
    CaCentral1,
    CaWest1,
    EuCentral1,
    EuCentral2,
    EuNorth1,
    EuSouth1,
    EuSouth2,
    EuWest1,
    EuWest2,
    EuWest3,
    IlCentral1,
    MeCentral1,
    MeSouth1,
    MxCentral1,
    SaEast1,
    Count
};

inline constexpr std::size_t regionCount = static_cast<std::size_t>(Region::Count);

struct RegionName
{
    std::string_view code;  ///< as AWS writes it: "eu-west-1"
    std::string_view label; ///< code and place: "eu-west-1, Ireland"
};

/// By Region.
inline constexpr std::array<RegionName, regionCount> regionNames{{
    {"us-east-1", "us-east-1, N. Virginia"},
    {"us-east-2", "us-east-2, Ohio"},
    {"us-west-1", "us-west-1, N. California"},
    {"us-west-2", "us-west-2, Oregon"},
    {"af-south-1", "af-south-1, Cape Town"},
    {"ap-east-1", "ap-east-1, Hong Kong"},
    {"ap-northeast-1", "ap-northeast-1, Tokyo"},
    {"ap-northeast-2", "ap-northeast-2, Seoul"},
    {"ap-northeast-3", "ap-northeast-3, Osaka"},
    {"ap-south-1", "ap-south-1, Mumbai"},
    {"ap-south-2", "ap-south-2, Hyderabad"},
    {"ap-southeast-1", "ap-southeast-1, Singapore"},
    {"ap-southeast-2", "ap-southeast-2, Sydney"},
    {"ap-southeast-3", "ap-southeast-3, Jakarta"},
    {"ap-southeast-4", "ap-southeast-4, Melbourne"},
    {"ap-southeast-5", "ap-southeast-5, Malaysia"},
    {"ap-southeast-7", "ap-southeast-7, Thailand"},
    {"ca-central-1", "ca-central-1, Canada Central"},
    {"ca-west-1", "ca-west-1, Calgary"},
    {"eu-central-1", "eu-central-1, Frankfurt"},
    {"eu-central-2", "eu-central-2, Zurich"},
    {"eu-north-1", "eu-north-1, Stockholm"},
    {"eu-south-1", "eu-south-1, Milan"},
    {"eu-south-2", "eu-south-2, Spain"},
    {"eu-west-1", "eu-west-1, Ireland"},
    {"eu-west-2", "eu-west-2, London"},
    {"eu-west-3", "eu-west-3, Paris"},
    {"il-central-1", "il-central-1, Tel Aviv"},
    {"me-central-1", "me-central-1, UAE"},
    {"me-south-1", "me-south-1, Bahrain"},
    {"mx-central-1", "mx-central-1, Mexico Central"},
    {"sa-east-1", "sa-east-1, Sao Paulo"},
}};

[[nodiscard]] constexpr std::string_view regionCode(Region region)
{
    return regionNames[static_cast<std::size_t>(region)].code;
}

/// The region of that code, or nothing.
[[nodiscard]] constexpr std::optional<Region> findRegion(std::string_view code)
{
    for (std::size_t index = 0; index < regionCount; ++index) {
        if (regionNames[index].code == code)
            return static_cast<Region>(index);
    }
    return {};
}

} // namespace loadline
