// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a week of traffic amounts to for the services that both options use.

#pragma once

#include "models/traffic/calls.h"

#include <vector>

namespace loadline {

struct WeekLoad
{
    std::vector<double> hourlyRates;  ///< mean requests/s of each hour of the week
    std::vector<double> activeShares; ///< of each hour, what does not lie in idle periods
    double requests = 0.0;            ///< in the week
    double otherCalls = 0.0;          ///< in the week: calls beside the requests, which do not grow with the traffic
    double activeHours = 0.0;         ///< of the week that do not lie in idle periods

    WeekLoad() = default;
    WeekLoad(const TrafficCurve& curve, const Calls& calls);
};

} // namespace loadline
