// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The terms on which servers are bought, and how the time they run is counted.

#pragma once

#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <optional>

namespace loadline {

/// Whether the servers are paid for every hour of the term, running or not.
[[nodiscard]] constexpr bool isReserved(Commitment commitment)
{
    return commitment != Commitment::OnDemand && commitment != Commitment::Spot;
}

/// The price of a server hour under the commitment; not known() where the tables have none. A spot price is the
/// on-demand price less the typical saving, marked as derived and dated with the older of the two.
[[nodiscard]] Price hourlyPrice(const CatalogueEntry& entry, OperatingSystem os, Commitment commitment);

/// The same as a bare amount, for searching the catalogue.
[[nodiscard]] std::optional<Usd> hourlyRate(const CatalogueEntry& entry, OperatingSystem os, Commitment commitment);

/// Names of the lines of server hours, English source texts.
struct HourTexts
{
    std::string_view used;
    std::string_view idle;
};
[[nodiscard]] HourTexts hourTexts(Commitment commitment);

/// The least time billed for a run, where it is billed by the second.
inline constexpr Seconds leastBilledRun{60.0};

/// What a run of a server is billed as: by the second with a minimum of 60 s, on SUSE by the hour begun
/// (repost.aws, EC2 instance-hour billing, read 2026-11).
[[nodiscard]] Seconds billedRun(Seconds run, OperatingSystem os);

} // namespace loadline
