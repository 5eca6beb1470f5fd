// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The traffic of the representative week that bills, behaviour and charts are all computed from.

#pragma once

#include "models/evaluation.h"
#include "models/scenario/scenario.h"

#include <optional>
#include <vector>

namespace loadline {

struct TrafficCurve
{
    Series rates;            ///< stepsPerWeek entries, requests/s, never negative
    std::vector<bool> idle;  ///< the step lies in an idle period; its rate is 0
    RequestRate average;     ///< over the steps that are not idle; 0 where the week has no requests
    RequestRate peak;        ///< of the busiest step
    double idleShare = 0.0;  ///< of the week
    double steepness = 1.0;  ///< power to which the drawn shape is raised to reach the peak; 1 = as drawn, or a trace
    bool peakReached = true; ///< peak ÷ average is the one asked for; always true for a trace
    double reachedPeakToAverage = 0.0; ///< the nearest that shape, weekdays and idle periods allow; 0 without requests
};

/// The week's request rates. Drawn: weekday weight × (shape / its maximum)^steepness, with steepness (0 … 16) solved so
/// that peak ÷ average is the one asked for and the whole scaled so that the mean over the steps that are not idle is
/// the scenario's average. Where the drawn shape is 0 there are no requests at any steepness. From a trace: the
/// recorded week, scaled alike. Without requests (everything idle, all weights 0, an empty trace) all is 0.
/// About 50 microseconds.
[[nodiscard]] TrafficCurve trafficCurve(const Scenario& scenario);

/// The mean of the chosen week of the trace as it was recorded, over the steps that are not idle. 0 without a trace.
[[nodiscard]] RequestRate traceAverage(const Scenario& scenario);

/// Takes a trace in place of the drawn curve, and its own average as the scenario's; one without requests leaves that
/// as it is. Idle periods are switched off, so that all of what was recorded is there; they can be set again over the
/// trace.
void useTrace(Scenario& scenario, Trace trace, TraceValue value);

/// The scenario after the control point of `hour` (0 … 23) was dragged on `day` (0 = Monday) to `rate`: the curve as
/// shown, with only that point changed. Shape, average and peak ÷ average are set, each within its parameter's range;
/// the shape is rounded to 4 significant digits. Nothing where there is no point to drag: with a trace, at an idle
/// moment, on a day of weight 0, or where no traffic would be left.
[[nodiscard]] std::optional<Scenario> withRateAt(const Scenario& scenario, int day, int hour, RequestRate rate);

} // namespace loadline
