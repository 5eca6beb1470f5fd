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
    double requestShare = 0.0; ///< of the week's requests
    double upcrossings = 0.0;  ///< how often in a week the warm rate rises through the level
};

struct RateProfile
{
    std::vector<RateLevel> levels; ///< ascending; empty where there is no traffic
    double requestsPerWeek = 0.0;
};

/// `rates` are requests/s at the steps of the week; `warm` is the same series after each step has been raised to the
/// largest of the steps before it for which capacity stays warm (see heldMaximum).
[[nodiscard]] RateProfile rateProfile(const std::vector<double>& rates, const std::vector<double>& warm);

/// For each step of a repeating week the largest value among it and the `steps` steps before it.
[[nodiscard]] std::vector<double> heldMaximum(const std::vector<double>& values, int steps);

} // namespace loadline
