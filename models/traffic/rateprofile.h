// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week's request rates as a histogram over logarithmic levels, so that sums over the week at any multiple of the
// traffic cost a few dozen steps instead of two thousand.

#pragma once

#include <vector>

namespace loadline {

struct RateLevel
{
    double logRate = 0.0;  ///< natural logarithm of the mean requests/s over the time at this level
    double logLower = 0.0; ///< the level's borders
    double logUpper = 0.0;
    double rate = 0.0; ///< the same as requests/s
    double lower = 0.0;
    double upper = 0.0;
    double seconds = 0.0;      ///< of the week at this level
    double requestShare = 0.0; ///< of the week's requests
    double upcrossings = 0.0;  ///< how often in a week the warm rate rises through the level
};

struct RateProfile
{
    std::vector<RateLevel> levels; ///< ascending; empty where there is no traffic
    double requestsPerWeek = 0.0;

    // Calls beside the requests (models/traffic/calls.h), which do not multiply with the traffic.
    double others = 0.0;        ///< calls/s at all levels
    double fewestOthers = 0.0;  ///< calls/s in the hours that are idle
    double silentSeconds = 0.0; ///< of the week without requests in which `others` come
    double idleSeconds = 0.0;   ///< of the week in which `fewestOthers` come
    double rises = 0.0;         ///< how often in a week the others rise from `fewestOthers`
};

/// `rates` are requests/s at the steps of the week; `warm` is the same series after each step has been raised to the
/// largest of the steps before it for which capacity stays warm (see heldMaximum).
[[nodiscard]] RateProfile rateProfile(const std::vector<double>& rates, const std::vector<double>& warm);

/// Notes the calls beside the requests in a profile: `others` at the steps of the week, and `warm` as above.
void noteOtherCalls(RateProfile& profile, const std::vector<double>& rates, const std::vector<double>& others,
                    const std::vector<double>& warm);

/// For each step of a repeating week the largest value among it and the `steps` steps before it.
[[nodiscard]] std::vector<double> heldMaximum(const std::vector<double>& values, int steps);

} // namespace loadline
