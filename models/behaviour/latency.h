// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Response times as a mixture: a log-normal time of work, shifted by what a request first waits for.

#pragma once

#include "models/evaluation.h"

#include <limits>
#include <vector>

namespace loadline {

/// Longer than any time.
inline constexpr Seconds endless{std::numeric_limits<double>::infinity()};

/// A share of the requests that waits `shift` before the work on it begins.
struct LatencyShift
{
    Seconds shift{0};
    double share = 0.0;
    bool cold = false;        ///< the wait is a cold start
    Seconds within = endless; ///< the work on those answered takes no longer than this
};

/// The time of work itself: log-normal with this mean and coefficient of variation.
struct WorkTime
{
    Seconds mean{0};
    double variability = 0.0;
};

/// The share of work that takes longer than `limit`.
[[nodiscard]] double shareBeyond(const WorkTime& work, Seconds limit);
/// The mean time of work that is cut off at `limit`.
[[nodiscard]] Seconds meanCutAt(const WorkTime& work, Seconds limit);

/// The distribution of work + shift. The shares of `shifts` sum to 1 less what is lost. Percentiles are of the requests
/// that are answered. A variability under 5 % is taken as 5 %, so that a constant time stays visible as a density.
[[nodiscard]] LatencyReport latencyReport(const WorkTime& work, const std::vector<LatencyShift>& shifts);

/// `count` points of equal probability that stand for a log-normal duration with these two quantiles.
[[nodiscard]] std::vector<Seconds> logNormalPoints(Seconds p50, Seconds p99, int count);

} // namespace loadline
