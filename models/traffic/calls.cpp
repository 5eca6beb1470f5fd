// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/calls.h"

#include <algorithm>
#include <functional>

namespace loadline {
namespace {

constexpr double secondsPerHour = 3600.0;
constexpr double jobsPerDayToSecond = 1.0 / 86400.0;

Calls together(const TrafficCurve& curve, Series others)
{
    Calls calls{.others = std::move(others), .rates = curve.rates};
    std::ranges::transform(calls.rates, calls.others, calls.rates.begin(), std::plus<>());
    return calls;
}

} // namespace

double messagesInPerSecond(const State& state)
{
    return state.sockets * state.socketMessagesPerHour / 2.0 / secondsPerHour;
}

double gatewayConnectsPerSecond(const State& state) { return state.sockets / (longestSocketHours * secondsPerHour); }

Calls functionCalls(const Scenario& scenario, const TrafficCurve& curve)
{
    const double jobs = scenario.state.scheduledJobsPerDay * jobsPerDayToSecond;
    const double open = messagesInPerSecond(scenario.state) + 2.0 * gatewayConnectsPerSecond(scenario.state);
    Series others(curve.rates.size(), jobs);
    for (std::size_t step = 0; step < others.size(); ++step)
        others[step] += curve.idle[step] ? 0.0 : open;
    return together(curve, std::move(others));
}

Calls serverCalls(const Scenario& scenario, const TrafficCurve& curve, const std::vector<bool>& on)
{
    const auto running = static_cast<double>(std::ranges::count(on, true));
    const double jobs = scenario.state.scheduledJobsPerDay * jobsPerDayToSecond;
    const double whileRunning = running > 0.0 ? jobs * static_cast<double>(on.size()) / running : 0.0;
    const double whileStopped = running > 0.0 ? 0.0 : jobs;
    const double messages = messagesInPerSecond(scenario.state);
    Series others(curve.rates.size());
    for (std::size_t step = 0; step < others.size(); ++step)
        others[step] = (on[step] ? whileRunning : whileStopped) + (curve.idle[step] ? 0.0 : messages);
    return together(curve, std::move(others));
}

} // namespace loadline
