// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/listskips.h"

namespace loadline {

std::string_view skipReasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        break;
    case SkipReason::UnknownLocation:
        return "In a location that is not known here";
    case SkipReason::BadPrice:
        return "The price is not a number from 0 to a million";
    case SkipReason::BadDate:
        return "The date on which the price began is not a date";
    case SkipReason::Conflict:
        return "A second, different price for something already priced; the first is kept";
    case SkipReason::Duplicate:
        return "The same price once more";
    case SkipReason::OddTiers:
        return "Tiers that do not begin at 0, or tiers of a price by the hour";
    case SkipReason::ShortRow:
        return "The row is shorter than the header";
    case SkipReason::LongRow:
        return "The row is longer than the header";
    case SkipReason::OtherUnit:
        return "In a unit that is not used here";
    case SkipReason::OtherCurrency:
        return "In another currency than US dollars";
    case SkipReason::ZeroPrice:
        return "The price is 0";
    case SkipReason::NoOnDemandTerm:
        return "Products without an on-demand price";
    case SkipReason::UnlistedProduct:
        return "Prices of a product that the list does not describe";
    case SkipReason::UpfrontReserved:
        return "Reserved with all or part paid upfront";
    case SkipReason::OtherReserved:
        return "Reserved for another time or in another class";
    case SkipReason::OtherTerm:
        return "Neither on demand nor reserved";
    case SkipReason::DedicatedTenancy:
        return "Dedicated instances and dedicated hosts";
    case SkipReason::CapacityReservation:
        return "Capacity reservations, unused or allocated";
    case SkipReason::CapacityBlock:
        return "Capacity blocks";
    case SkipReason::PreInstalledSoftware:
        return "With software installed, such as SQL Server";
    case SkipReason::OtherSystem:
        return "Other operating systems";
    case SkipReason::OwnLicence:
        return "Bring your own licence";
    case SkipReason::LocalZone:
        return "In Local Zones, Wavelength Zones or Outposts";
    case SkipReason::FreeTier:
        return "The free tier";
    case SkipReason::LambdaEdge:
        return "Lambda@Edge";
    case SkipReason::ManagedInstances:
        return "Lambda Managed Instances";
    case SkipReason::OtherLambdaItem:
        return "Other items of Lambda";
    case SkipReason::OtherUsage:
        return "Other ways to run an instance";
    case SkipReason::OtherFamily:
        return "Storage, data transfer and other product families";
    case SkipReason::OtherService:
        return "Products of another service";
    }
    return "";
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
