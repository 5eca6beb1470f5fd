// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/rateprofile.h"

#include "models/traffic/week.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace loadline {
namespace {

constexpr int levelCount = 64;
/// Rates under a millionth of the peak are counted into the lowest level.
constexpr double depth = 1e-6;

/// The share of the way from `from` up to `to` (both above 0) that lies within a level, in log scale.
double shareWithin(const RateLevel& level, double from, double to)
{
    const double low = std::max(level.lower, from);
    const double high = std::min(level.upper, to);
    return high > low ? std::log(high / low) / std::log(level.upper / level.lower) : 0.0;
}

} // namespace

std::vector<double> heldMaximum(const std::vector<double>& values, int steps)
{
    const auto count = static_cast<int>(values.size());
    const int window = std::min(steps, count - 1);
    std::vector<double> held(values.size());
    std::deque<int> candidates; // indices of falling values within the window
    const auto at = [&](int index) { return values[static_cast<std::size_t>((index + count) % count)]; };
    for (int i = -window; i < count; ++i) {
        while (!candidates.empty() && at(candidates.back()) <= at(i))
            candidates.pop_back();
        candidates.push_back(i);
        while (candidates.front() < i - window)
            candidates.pop_front();
        if (i >= 0)
            held[static_cast<std::size_t>(i)] = at(candidates.front());
    }
    return held;
}

RateProfile rateProfile(const std::vector<double>& rates, const std::vector<double>& warm)
{
    RateProfile profile;
    const double peak = rates.empty() ? 0.0 : std::ranges::max(rates);
    if (peak <= 0.0)
        return profile;
    const double bottom = peak * depth;
    const double perLevel = std::log(1.0 / depth) / levelCount;
    std::vector<RateLevel> levels(levelCount);
    for (int i = 0; i < levelCount; ++i)
        levels[static_cast<std::size_t>(i)] = {.lower = bottom * std::exp(perLevel * i),
                                               .upper = bottom * std::exp(perLevel * (i + 1))};
    const auto levelOf = [&](double rate) {
        const auto index = static_cast<int>(std::log(std::max(rate, bottom) / bottom) / perLevel);
        return static_cast<std::size_t>(std::min(index, levelCount - 1));
    };
    std::vector<double> seconds(levelCount, 0.0);
    for (const double rate : rates) {
        if (rate <= 0.0)
            continue;
        levels[levelOf(rate)].requestShare += rate * stepLength.count();
        seconds[levelOf(rate)] += stepLength.count();
        profile.requestsPerWeek += rate * stepLength.count();
    }
    for (std::size_t i = 0; i < warm.size(); ++i) {
        const double before = std::max(warm[(i + warm.size() - 1) % warm.size()], bottom);
        const double now = warm[i];
        if (now <= before)
            continue;
        for (std::size_t level = levelOf(before); level <= levelOf(now); ++level)
            levels[level].upcrossings += shareWithin(levels[level], before, now);
    }
    for (int i = 0; i < levelCount; ++i) {
        RateLevel& level = levels[static_cast<std::size_t>(i)];
        const double time = seconds[static_cast<std::size_t>(i)];
        level.rate = time > 0.0 ? level.requestShare / time : std::sqrt(level.lower * level.upper);
        level.requestShare /= profile.requestsPerWeek;
        if (time > 0.0 || level.upcrossings > 0.0)
            profile.levels.push_back(level);
    }
    return profile;
}

} // namespace loadline
