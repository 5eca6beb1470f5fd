// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/weekload.h"

namespace loadline {

WeekLoad::WeekLoad(const TrafficCurve& curve)
    : hourlyRates(static_cast<std::size_t>(hoursPerWeek), 0.0)
    , activeHours((1.0 - curve.idleShare) * hoursPerWeek)
{
    for (std::size_t step = 0; step < curve.rates.size(); ++step) {
        hourlyRates[step / stepsPerHour] += curve.rates[step] / stepsPerHour;
        requests += curve.rates[step] * stepLength.count();
    }
}

} // namespace loadline
