// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Textbook queueing formulas (Erlang 1917; Gross & Harris, Fundamentals of Queueing Theory).

#pragma once

#include <optional>

namespace loadline {

/// Erlang B: the share of requests refused by `servers` (at least 0; may be fractional above 200) without a queue at
/// `offered` erlangs (arrival rate × service time).
[[nodiscard]] double erlangB(double servers, double offered);

/// The inverse of Erlang B: the erlangs that `servers` (at least 1) carry at a refused share of `blocking` (between 0
/// and 1, both excluded).
[[nodiscard]] double offeredLoad(int servers, double blocking);

/// Steady state of M/M/c: Poisson arrivals, exponential service, `servers` in parallel, first come first served. Times
/// are in the unit of 1 / rate.
struct MmcQueue
{
    double arrivalRate = 0.0;
    double serviceRate = 0.0; ///< of one server
    int servers = 1;

    double utilisation = 0.0; ///< below 1
    double empty = 0.0;       ///< probability of no request in the system
    double waitShare = 0.0;   ///< probability of having to wait (Erlang C)
    double queueLength = 0.0; ///< mean number waiting
    double wait = 0.0;        ///< mean time waiting, over all requests
    double inSystem = 0.0;    ///< mean number waiting or served
    double stay = 0.0;        ///< mean time in the system

    /// Probability of waiting longer than `time`.
    [[nodiscard]] double waitBeyond(double time) const;
    /// The wait that a share `percentile` (0 … 1) of the requests does not exceed; 0 while fewer than the rest wait.
    [[nodiscard]] double waitPercentile(double percentile) const;
    /// The same for the whole stay; exact for one server only.
    [[nodiscard]] double stayPercentile(double percentile) const;
};

/// Erlang C and what follows from it; nothing where the load is 1 or more, because then there is no steady state.
[[nodiscard]] std::optional<MmcQueue> mmcQueue(double arrivalRate, double serviceRate, int servers);

/// How many times longer than in M/M/c the mean wait is when arrivals have an index of dispersion `arrivalDispersion`
/// and service times a coefficient of variation `serviceVariation`: (ca² + cs²) / 2 (Allen–Cunneen; Kingman 1961).
[[nodiscard]] double waitVariability(double arrivalDispersion, double serviceVariation);

} // namespace loadline
