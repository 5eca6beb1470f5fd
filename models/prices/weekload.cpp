// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/weekload.h"

namespace loadline {

WeekLoad::WeekLoad(const TrafficCurve& curve, const Calls& calls)
    : hourlyRates(static_cast<std::size_t>(hoursPerWeek), 0.0)
    , activeShares(hourlyRates.size(), 0.0)
    , activeHours((1.0 - curve.idleShare) * hoursPerWeek)
{
    for (std::size_t step = 0; step < curve.rates.size(); ++step) {
        hourlyRates[step / stepsPerHour] += curve.rates[step] / stepsPerHour;
        activeShares[step / stepsPerHour] += curve.idle[step] ? 0.0 : 1.0 / stepsPerHour;
        requests += curve.rates[step] * stepLength.count();
        otherCalls += calls.others[step] * stepLength.count();
    }
}

} // namespace loadline
