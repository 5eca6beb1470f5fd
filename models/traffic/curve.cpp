// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/curve.h"

#include "models/scenario/parameters.h"
#include "models/traffic/dayshape.h"
#include "models/traffic/idleperiods.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace loadline {
namespace {

std::span<const double> chosenWeek(const Traffic& traffic)
{
    const int last = traffic.trace->weeks() - 1;
    const int week = std::clamp(static_cast<int>(traffic.traceWeek) - 1, 0, std::max(0, last));
    const std::span<const double> values(traffic.trace->values);
    return last < 0 ? std::span<const double>{}
                    : values.subspan(static_cast<std::size_t>(week) * stepsPerWeek, stepsPerWeek);
}

/// The week without its scale, 0 in idle steps.
Series drawnWeek(const Traffic& traffic, const DayCurve& day, const std::vector<bool>& idle)
{
    const double heaviest = std::ranges::max(traffic.weekdayWeights);
    Series rates(stepsPerWeek, 0.0);
    if (day.peakToAverage <= 0.0)
        return rates;
    for (std::size_t step = 0; step < rates.size(); ++step) {
        if (!idle[step])
            rates[step] = traffic.weekdayWeights[step / stepsPerDay] / heaviest * day.relative[step % stepsPerDay];
    }
    return rates;
}

Series recordedWeek(const Traffic& traffic, const std::vector<bool>& idle)
{
    Series rates(stepsPerWeek, 0.0);
    const auto week = chosenWeek(traffic);
    for (std::size_t step = 0; step < week.size(); ++step) {
        if (!idle[step])
            rates[step] = week[step];
    }
    return rates;
}

double sumOf(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double activeSteps(const std::vector<bool>& idle) { return static_cast<double>(std::ranges::count(idle, false)); }

double withinRange(std::string_view id, double value)
{
    const ParameterSpec& spec = *findParameter(id);
    return std::clamp(value, spec.minimum, spec.maximum);
}

double toFourDigits(double value)
{
    if (value <= 0.0)
        return 0.0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 3.0);
    return unit > 0.0 ? std::round(value / unit) * unit : 0.0;
}

/// Sets average and peak ÷ average to those of the shape as drawn when its highest point carries `highest`.
/// False where no traffic would be left.
bool takeAsDrawn(Scenario& scenario, const std::vector<bool>& idle, double highest)
{
    Traffic& traffic = scenario.traffic;
    const DaySeries shape = dayShape(traffic.shape);
    double sum = 0.0;
    double most = 0.0;
    for (std::size_t step = 0; step < stepsPerWeek; ++step) {
        const double rate =
            idle[step] ? 0.0 : traffic.weekdayWeights[step / stepsPerDay] * shape[step % stepsPerDay] * highest;
        sum += rate;
        most = std::max(most, rate);
    }
    if (!(sum > 0.0))
        return false;
    const double average = sum / activeSteps(idle);
    traffic.average = RequestRate::perSecond(withinRange("traffic.average", average));
    traffic.peakToAverage = withinRange("traffic.peak_to_average", most / average);
    return true;
}

} // namespace

TrafficCurve trafficCurve(const Scenario& scenario)
{
    const Traffic& traffic = scenario.traffic;
    TrafficCurve curve;
    curve.idle = idleSteps(scenario.idle);
    const double active = activeSteps(curve.idle);
    curve.idleShare = 1.0 - active / stepsPerWeek;
    if (traffic.trace) {
        curve.rates = recordedWeek(traffic, curve.idle);
    } else {
        const DayCurve day = solveDayCurve(traffic, curve.idle);
        curve.rates = drawnWeek(traffic, day, curve.idle);
        curve.steepness = day.steepness;
        curve.peakReached = day.peakReached;
    }
    const double sum = sumOf(curve.rates);
    if (!(sum > 0.0))
        return curve;
    const double scale = traffic.average.perSecond() * active / sum;
    for (double& rate : curve.rates)
        rate *= scale;
    curve.average = traffic.average;
    curve.peak = RequestRate::perSecond(std::ranges::max(curve.rates));
    curve.reachedPeakToAverage = curve.peak / curve.average;
    return curve;
}

RequestRate traceAverage(const Scenario& scenario)
{
    const Traffic& traffic = scenario.traffic;
    const auto idle = idleSteps(scenario.idle);
    const double active = activeSteps(idle);
    if (!traffic.trace || active <= 0.0)
        return {};
    const double mean = sumOf(recordedWeek(traffic, idle)) / active;
    return RequestRate::perSecond(mean * traffic.trace->perSecond(traffic.traceValue));
}

void useTrace(Scenario& scenario, Trace trace, TraceValue value)
{
    scenario.idle = IdlePeriods{};
    scenario.traffic.trace = TraceRef(std::move(trace));
    scenario.traffic.traceValue = value;
    if (const RequestRate average = traceAverage(scenario); average.perSecond() > 0.0)
        scenario.traffic.average = average;
}

std::optional<Scenario> withRateAt(const Scenario& scenario, int day, int hour, RequestRate rate)
{
    const auto idle = idleSteps(scenario.idle);
    const int stepInWeek = day * stepsPerDay + hour * stepsPerHour;
    const auto step = static_cast<std::size_t>(stepInWeek);
    const double weight = scenario.traffic.weekdayWeights[static_cast<std::size_t>(day)];
    if (scenario.traffic.trace || idle[step] || weight <= 0.0)
        return {};

    // The points as they are shown on a day of weight 1: the week's average over the mean of its relative heights.
    const DayCurve shown = solveDayCurve(scenario.traffic, idle);
    const double heaviest = std::ranges::max(scenario.traffic.weekdayWeights);
    const double sum = sumOf(drawnWeek(scenario.traffic, shown, idle));
    if (!(sum > 0.0))
        return {};
    const double scale = scenario.traffic.average.perSecond() * activeSteps(idle) / (sum * heaviest);
    std::array<double, 24> points{};
    for (std::size_t point = 0; point < points.size(); ++point)
        points[point] = shown.relative[point * stepsPerHour] * scale;
    points[static_cast<std::size_t>(hour)] = std::max(0.0, rate.perSecond() / weight);

    const double highest = std::ranges::max(points);
    if (!(highest > 0.0) || !std::isfinite(highest))
        return {};
    Scenario changed = scenario;
    std::ranges::transform(points, changed.traffic.shape.begin(),
                           [highest](double point) { return toFourDigits(point / highest); });
    if (!takeAsDrawn(changed, idle, highest))
        return {};
    return changed;
}

} // namespace loadline
