// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a week of traffic amounts to for the services that both options use.

#pragma once

#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"

#include <vector>

namespace loadline {

struct WeekLoad
{
    std::vector<double> hourlyRates; ///< mean requests/s of each hour of the week
    double requests = 0.0;           ///< in the week
    double activeHours = 0.0;        ///< that do not lie in idle periods

    WeekLoad() = default;
    explicit WeekLoad(const TrafficCurve& curve);
};

} // namespace loadline
