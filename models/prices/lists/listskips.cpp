// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listskips.h"

#include "models/translatable.h"

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
    ReasonText{SkipReason::UnknownLocation, translatable("models", "In a location that is not known here")},
    ReasonText{SkipReason::BadPrice, translatable("models", "The price is not a number from 0 to a million")},
    ReasonText{SkipReason::BadDate, translatable("models", "The date on which the price began is not a date")},
    ReasonText{SkipReason::Conflict,
               translatable("models", "A second, different price for something already priced; the first is kept")},
    ReasonText{SkipReason::Duplicate, translatable("models", "The same price once more")},
    ReasonText{SkipReason::OddTiers,
               translatable("models", "Tiers that do not begin at 0, or tiers of a price by the hour")},
    ReasonText{SkipReason::ShortRow, translatable("models", "The row is shorter than the header")},
    ReasonText{SkipReason::LongRow, translatable("models", "The row is longer than the header")},
    ReasonText{SkipReason::OtherUnit, translatable("models", "In a unit that is not used here")},
    ReasonText{SkipReason::OtherCurrency, translatable("models", "In another currency than US dollars")},
    ReasonText{SkipReason::ZeroPrice, translatable("models", "The price is 0")},
    ReasonText{SkipReason::NoOnDemandTerm, translatable("models", "Products without an on-demand price")},
    ReasonText{SkipReason::UnlistedProduct,
               translatable("models", "Prices of a product that the list does not describe")},
    ReasonText{SkipReason::UpfrontReserved, translatable("models", "Reserved with all or part paid upfront")},
    ReasonText{SkipReason::ReservedService, translatable("models", "Reserved; the bills pay for this on demand")},
    ReasonText{
        SkipReason::OtherPlan,
        translatable("models", "Under another plan than a Compute Savings Plan of one year with nothing upfront")},
    ReasonText{SkipReason::OtherReserved, translatable("models", "Reserved for another time or in another class")},
    ReasonText{SkipReason::OtherTerm, translatable("models", "Neither on demand nor reserved")},
    ReasonText{SkipReason::DedicatedTenancy, translatable("models", "Dedicated instances and dedicated hosts")},
    ReasonText{SkipReason::CapacityReservation, translatable("models", "Capacity reservations, unused or allocated")},
    ReasonText{SkipReason::CapacityBlock, translatable("models", "Capacity blocks")},
    ReasonText{SkipReason::PreInstalledSoftware, translatable("models", "With software installed, such as SQL Server")},
    ReasonText{SkipReason::OtherSystem, translatable("models", "Other operating systems")},
    ReasonText{SkipReason::OwnLicence, translatable("models", "Bring your own licence")},
    ReasonText{SkipReason::LocalZone, translatable("models", "In Local Zones, Wavelength Zones or Outposts")},
    ReasonText{SkipReason::FreeTier, translatable("models", "The free tier")},
    ReasonText{SkipReason::LambdaEdge, translatable("models", "Lambda@Edge")},
    ReasonText{SkipReason::ManagedInstances, translatable("models", "Lambda Managed Instances")},
    ReasonText{SkipReason::OtherLambdaItem, translatable("models", "Other items of Lambda")},
    ReasonText{SkipReason::OtherUsage, translatable("models", "Other ways to run an instance")},
    ReasonText{SkipReason::OtherVariant,
               translatable("models", "For another engine, system or kind than the bills are made for")},
    ReasonText{SkipReason::OtherFamily, translatable("models", "Nothing that a bill is made of here")},
    ReasonText{SkipReason::OtherService, translatable("models", "Products of another service")},
};

} // namespace

std::string_view skipReasonText(SkipReason reason)
{
    const auto found = std::ranges::find(reasonTexts, reason, &ReasonText::reason);
    return found == reasonTexts.end() ? std::string_view{} : found->text;
}

SkippedRows& SkipLog::entry(SkipReason reason, std::uint32_t which)
{
    // Each is named on its own up to this many.
    constexpr std::ptrdiff_t mostNamed = 20;
    const auto found = m_rows.find({reason, which});
    if (found != m_rows.end())
        return found->second;
    const auto named = std::ranges::count_if(m_rows, [reason](const auto& row) { return row.first.first == reason; });
    return m_rows[{reason, named < mostNamed ? which : 0}];
}

} // namespace loadline
