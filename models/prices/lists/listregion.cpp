// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listregion.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

struct Region
{
    std::string_view code;
    std::string_view prefix; ///< of usage types
    std::string_view location;
};

// Names as in the "location" attribute; "EU (…)" was written "Europe (…)" from 2021 on. A region has a second row for
// another name or another prefix.
constexpr std::array regions{
    Region{"af-south-1", "AFS1", "Africa (Cape Town)"},
    Region{"ap-east-1", "APE1", "Asia Pacific (Hong Kong)"},
    Region{"ap-east-2", "APE2", "Asia Pacific (Taipei)"},
    Region{"ap-northeast-1", "APN1", "Asia Pacific (Tokyo)"},
    Region{"ap-northeast-2", "APN2", "Asia Pacific (Seoul)"},
    Region{"ap-northeast-3", "APN3", "Asia Pacific (Osaka)"},
    Region{"ap-northeast-3", "APN3", "Asia Pacific (Osaka-Local)"},
    Region{"ap-south-1", "APS3", "Asia Pacific (Mumbai)"},
    Region{"ap-south-2", "APS5", "Asia Pacific (Hyderabad)"},
    Region{"ap-southeast-1", "APS1", "Asia Pacific (Singapore)"},
    Region{"ap-southeast-2", "APS2", "Asia Pacific (Sydney)"},
    Region{"ap-southeast-3", "APS4", "Asia Pacific (Jakarta)"},
    Region{"ap-southeast-4", "APS6", "Asia Pacific (Melbourne)"},
    Region{"ap-southeast-5", "APS7", "Asia Pacific (Malaysia)"},
    Region{"ap-southeast-6", "APS8", "Asia Pacific (New Zealand)"},
    Region{"ap-southeast-7", "APS9", "Asia Pacific (Thailand)"},
    Region{"ca-central-1", "CAN1", "Canada (Central)"},
    Region{"ca-west-1", "CAN2", "Canada West (Calgary)"},
    Region{"cn-north-1", "CNN1", "China (Beijing)"},
    Region{"cn-northwest-1", "CNW1", "China (Ningxia)"},
    Region{"eu-central-1", "EUC1", "Europe (Frankfurt)"},
    Region{"eu-central-2", "EUC2", "Europe (Zurich)"},
    Region{"eu-north-1", "EUN1", "Europe (Stockholm)"},
    Region{"eu-south-1", "EUS1", "Europe (Milan)"},
    Region{"eu-south-2", "EUS2", "Europe (Spain)"},
    Region{"eu-west-1", "EU", "Europe (Ireland)"},
    Region{"eu-west-1", "EUW1", "Europe (Ireland)"},
    Region{"eu-west-2", "EUW2", "Europe (London)"},
    Region{"eu-west-3", "EUW3", "Europe (Paris)"},
    Region{"il-central-1", "ILC1", "Israel (Tel Aviv)"},
    Region{"me-central-1", "MEC1", "Middle East (UAE)"},
    Region{"me-south-1", "MES1", "Middle East (Bahrain)"},
    Region{"mx-central-1", "MXC1", "Mexico (Central)"},
    Region{"sa-east-1", "SAE1", "South America (Sao Paulo)"},
    Region{"sa-east-1", "SAE1", "South America (São Paulo)"},
    Region{"us-east-1", "USE1", "US East (N. Virginia)"},
    Region{"us-east-2", "USE2", "US East (Ohio)"},
    Region{"us-gov-east-1", "UGE1", "AWS GovCloud (US-East)"},
    Region{"us-gov-west-1", "UGW1", "AWS GovCloud (US-West)"},
    Region{"us-gov-west-1", "UGW1", "AWS GovCloud (US)"},
    Region{"us-west-1", "USW1", "US West (N. California)"},
    Region{"us-west-2", "USW2", "US West (Oregon)"},
};

constexpr std::string_view oldEurope = "EU (";
constexpr std::string_view newEurope = "Europe (";

bool isNamed(const Region& region, std::string_view location)
{
    if (location.starts_with(oldEurope) && region.location.starts_with(newEurope))
        return region.location.substr(newEurope.size()) == location.substr(oldEurope.size());
    return region.location == location;
}

} // namespace

std::string_view regionOfLocation(std::string_view location)
{
    const auto found = std::ranges::find_if(regions, [&](const Region& region) { return isNamed(region, location); });
    return found == regions.end() ? std::string_view{} : found->code;
}

std::string_view regionOfUsageType(std::string_view usageType)
{
    const auto dash = usageType.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto found = std::ranges::find(regions, usageType.substr(0, dash), &Region::prefix);
    return found == regions.end() ? std::string_view{} : found->code;
}

std::string_view withoutRegionPrefix(std::string_view usageType)
{
    return regionOfUsageType(usageType).empty() ? usageType : usageType.substr(usageType.find('-') + 1);
}

bool isRegionCode(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto allowed = [&](char c) { return (c >= 'a' && c <= 'z') || c == '-' || isDigit(c); };
    constexpr std::size_t shortest = 6, longest = 24;
    return text.size() >= shortest && text.size() <= longest && std::ranges::all_of(text, allowed) &&
           isDigit(text.back()) && std::ranges::count(text, '-') >= 2 && text.front() != '-';
}

} // namespace loadline
