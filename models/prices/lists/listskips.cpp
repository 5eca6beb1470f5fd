// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listskips.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

struct ReasonText
{
    SkipReason reason;
    std::string_view text;
};

constexpr std::array reasonTexts{
    ReasonText{SkipReason::UnknownLocation, "In a location that is not known here"},
    ReasonText{SkipReason::BadPrice, "The price is not a number from 0 to a million"},
    ReasonText{SkipReason::BadDate, "The date on which the price began is not a date"},
    ReasonText{SkipReason::Conflict, "A second, different price for something already priced; the first is kept"},
    ReasonText{SkipReason::Duplicate, "The same price once more"},
    ReasonText{SkipReason::OddTiers, "Tiers that do not begin at 0, or tiers of a price by the hour"},
    ReasonText{SkipReason::ShortRow, "The row is shorter than the header"},
    ReasonText{SkipReason::LongRow, "The row is longer than the header"},
    ReasonText{SkipReason::OtherUnit, "In a unit that is not used here"},
    ReasonText{SkipReason::OtherCurrency, "In another currency than US dollars"},
    ReasonText{SkipReason::ZeroPrice, "The price is 0"},
    ReasonText{SkipReason::NoOnDemandTerm, "Products without an on-demand price"},
    ReasonText{SkipReason::UnlistedProduct, "Prices of a product that the list does not describe"},
    ReasonText{SkipReason::UpfrontReserved, "Reserved with all or part paid upfront"},
    ReasonText{SkipReason::OtherReserved, "Reserved for another time or in another class"},
    ReasonText{SkipReason::OtherTerm, "Neither on demand nor reserved"},
    ReasonText{SkipReason::DedicatedTenancy, "Dedicated instances and dedicated hosts"},
    ReasonText{SkipReason::CapacityReservation, "Capacity reservations, unused or allocated"},
    ReasonText{SkipReason::CapacityBlock, "Capacity blocks"},
    ReasonText{SkipReason::PreInstalledSoftware, "With software installed, such as SQL Server"},
    ReasonText{SkipReason::OtherSystem, "Other operating systems"},
    ReasonText{SkipReason::OwnLicence, "Bring your own licence"},
    ReasonText{SkipReason::LocalZone, "In Local Zones, Wavelength Zones or Outposts"},
    ReasonText{SkipReason::FreeTier, "The free tier"},
    ReasonText{SkipReason::LambdaEdge, "Lambda@Edge"},
    ReasonText{SkipReason::ManagedInstances, "Lambda Managed Instances"},
    ReasonText{SkipReason::OtherLambdaItem, "Other items of Lambda"},
    ReasonText{SkipReason::OtherUsage, "Other ways to run an instance"},
    ReasonText{SkipReason::OtherFamily, "Storage, data transfer and other product families"},
    ReasonText{SkipReason::OtherService, "Products of another service"},
};

} // namespace

std::string_view skipReasonText(SkipReason reason)
{
    const auto found = std::ranges::find(reasonTexts, reason, &ReasonText::reason);
    return found == reasonTexts.end() ? std::string_view{} : found->text;
}

std::vector<SkippedRows> SkipLog::rows() const
{
    std::vector<SkippedRows> all;
    for (const auto& [key, skipped] : m_rows) {
        if (skipped.count > 0)
            all.push_back({skipReasonText(key.first), skipped.count, skipped.example});
    }
    return all;
}

} // namespace loadline
