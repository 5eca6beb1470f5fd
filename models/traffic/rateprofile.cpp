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

/// The share of a level's height that lies on the way from `from` up to `to`, all as logarithms.
double shareWithin(const RateLevel& level, double from, double to)
{
    const double low = std::max(level.logLower, from);
    const double high = std::min(level.logUpper, to);
    return high > low ? (high - low) / (level.logUpper - level.logLower) : 0.0;
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
    const double bottom = std::log(peak * depth);
    const double height = -std::log(depth) / levelCount;
    std::vector<RateLevel> levels(levelCount);
    for (int i = 0; i < levelCount; ++i)
        levels[static_cast<std::size_t>(i)] = {.logLower = bottom + height * i, .logUpper = bottom + height * (i + 1)};
    const auto logOf = [bottom](double rate) { return rate > 0.0 ? std::max(std::log(rate), bottom) : bottom; };
    const auto levelAt = [&](double logRate) {
        return static_cast<std::size_t>(std::min(static_cast<int>((logRate - bottom) / height), levelCount - 1));
    };
    std::vector<int> steps(levelCount, 0);
    for (const double rate : rates) {
        if (rate <= 0.0)
            continue;
        const std::size_t level = levelAt(logOf(rate));
        levels[level].requestShare += rate;
        ++steps[level];
        profile.requestsPerWeek += rate * stepLength.count();
    }
    for (std::size_t i = 0; i < warm.size(); ++i) {
        const double before = warm[(i + warm.size() - 1) % warm.size()];
        if (warm[i] <= before)
            continue;
        const double from = logOf(before);
        const double to = logOf(warm[i]);
        for (std::size_t level = levelAt(from); level <= levelAt(to); ++level)
            levels[level].upcrossings += shareWithin(levels[level], from, to);
    }
    for (int i = 0; i < levelCount; ++i) {
        RateLevel& level = levels[static_cast<std::size_t>(i)];
        const int count = steps[static_cast<std::size_t>(i)];
        level.logRate = count > 0 ? std::log(level.requestShare / count) : (level.logLower + level.logUpper) / 2.0;
        level.requestShare *= stepLength.count() / profile.requestsPerWeek;
        level.rate = std::exp(level.logRate);
        level.lower = std::exp(level.logLower);
        level.upper = std::exp(level.logUpper);
        level.seconds = count * stepLength.count();
        if (count > 0 || level.upcrossings > 0.0)
            profile.levels.push_back(level);
    }
    return profile;
}

void noteOtherCalls(RateProfile& profile, const std::vector<double>& rates, const std::vector<double>& others,
                    const std::vector<double>& warm)
{
    const auto [fewest, most] = std::ranges::minmax(others);
    profile.others = most;
    profile.fewestOthers = fewest;
    for (std::size_t step = 0; step < others.size(); ++step) {
        if (rates[step] <= 0.0)
            (others[step] == most ? profile.silentSeconds : profile.idleSeconds) += stepLength.count();
        profile.rises += warm[step] > warm[(step + warm.size() - 1) % warm.size()] ? 1.0 : 0.0;
    }
}

} // namespace loadline
