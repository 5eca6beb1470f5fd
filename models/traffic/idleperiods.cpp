// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/idleperiods.h"

#include <algorithm>

namespace loadline {
namespace {

bool isNight(const IdlePeriods& idle, int minuteOfDay)
{
    const double hour = minuteOfDay / 60.0;
    if (idle.nightFrom <= idle.nightTo)
        return hour >= idle.nightFrom && hour < idle.nightTo;
    return hour >= idle.nightFrom || hour < idle.nightTo;
}

} // namespace

std::vector<bool> idleSteps(const IdlePeriods& idle)
{
    std::vector<bool> steps(stepsPerWeek, false);
    for (int step = 0; step < stepsPerWeek; ++step) {
        const int minute = step * minutesPerStep;
        const bool weekend = minute >= 5 * minutesPerDay;
        const bool inOwn =
            std::ranges::any_of(idle.windows, [minute](const WeekWindow& window) { return window.contains(minute); });
        steps[static_cast<std::size_t>(step)] =
            (idle.weekends && weekend) || (idle.nights && isNight(idle, minute % minutesPerDay)) || inOwn;
    }
    return steps;
}

Seconds activeTimePerMonth(const Scenario& scenario)
{
    const auto steps = idleSteps(scenario.idle);
    const auto active = static_cast<double>(std::ranges::count(steps, false));
    return Seconds{active / stepsPerWeek * scenario.billing.hoursPerMonth() * 3600.0};
}

Seconds longestActive(const std::vector<bool>& idle)
{
    std::size_t longest = 0;
    std::size_t running = 0;
    for (std::size_t step = 0; step < 2 * idle.size(); ++step) {
        running = idle[step % idle.size()] ? 0 : running + 1;
        longest = std::max(longest, std::min(running, idle.size()));
    }
    return stepLength * static_cast<double>(longest);
}

} // namespace loadline
