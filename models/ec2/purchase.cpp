// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/purchase.h"

#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr std::array<HourTexts, 6> texts{{
    {translatable("models", "Server hours, used"), translatable("models", "Server hours, idle")},
    {translatable("models", "Reserved 1 year (standard), used"),
     translatable("models", "Reserved 1 year (standard), idle")},
    {translatable("models", "Reserved 3 years (standard), used"),
     translatable("models", "Reserved 3 years (standard), idle")},
    {translatable("models", "Reserved 1 year (convertible), used"),
     translatable("models", "Reserved 1 year (convertible), idle")},
    {translatable("models", "Reserved 3 years (convertible), used"),
     translatable("models", "Reserved 3 years (convertible), idle")},
    {translatable("models", "Spot hours, used"), translatable("models", "Spot hours, idle")},
}};

const Price& reservedPrice(const CatalogueEntry& entry, OperatingSystem os, Commitment commitment)
{
    const auto kind = static_cast<std::size_t>(commitment) - static_cast<std::size_t>(Commitment::ReservedStandard1y);
    return entry.reserved[static_cast<std::size_t>(os)][kind];
}

bool hasSpot(const CatalogueEntry& entry, OperatingSystem os)
{
    return os == OperatingSystem::Linux && entry.spot.share > 0.0;
}

} // namespace

Price hourlyPrice(const CatalogueEntry& entry, OperatingSystem os, Commitment commitment)
{
    const Price& onDemand = entry.hourly[static_cast<std::size_t>(os)];
    if (commitment == Commitment::OnDemand)
        return onDemand;
    if (isReserved(commitment))
        return reservedPrice(entry, os, commitment);
    if (!hasSpot(entry, os) || !onDemand.known())
        return {};
    return Price::flat(onDemand.first() * (1.0 - entry.spot.share), std::min(onDemand.asOf, entry.spot.asOf), "D5",
                       true);
}

std::optional<Usd> hourlyRate(const CatalogueEntry& entry, OperatingSystem os, Commitment commitment)
{
    const Price& onDemand = entry.hourly[static_cast<std::size_t>(os)];
    if (isReserved(commitment)) {
        const Price& reserved = reservedPrice(entry, os, commitment);
        return reserved.known() ? std::optional(reserved.first()) : std::nullopt;
    }
    if (!onDemand.known() || (commitment == Commitment::Spot && !hasSpot(entry, os)))
        return {};
    return commitment == Commitment::Spot ? onDemand.first() * (1.0 - entry.spot.share) : onDemand.first();
}

HourTexts hourTexts(Commitment commitment) { return texts[static_cast<std::size_t>(commitment)]; }

Seconds billedRun(Seconds run, OperatingSystem os)
{
    constexpr double hour = 3600.0;
    if (os == OperatingSystem::Suse)
        return Seconds{std::max(std::ceil(run.count() / hour), 1.0) * hour};
    return std::max(run, leastBilledRun);
}

} // namespace loadline
