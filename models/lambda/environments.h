// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many environments Lambda keeps for a request rate, and how many requests find none: in closed form.
//
// A request goes to the newest idle environment, so environments form an ordered row in which the (j + 1)th sees only
// the requests that find the first j busy. By Erlang B that overflow has the rate r_j = rate × B(j, a) with a = rate ×
// duration. An environment is put to sleep when nothing reaches it for the idle lifetime L; with overflow taken as
// Poisson it then misses a request with probability exp(-r_j L), and is alive a share 1 - exp(-r_j (L + duration)) of
// the time. Summed over j this gives the cold-start share and the mean number of environments. A test compares the
// approximation with the measured rows of the worked examples.

#pragma once

#include "models/quantities.h"

#include <vector>

namespace loadline {

struct EnvironmentPool
{
    double alive = 0.0;            ///< mean number of environments, busy or warm, beyond the provisioned ones
    double coldShare = 0.0;        ///< of all requests
    double provisionedShare = 0.0; ///< of all requests, answered by provisioned environments
};

struct EnvironmentInput
{
    Seconds duration{0};      ///< mean time an environment is busy with a request
    Seconds idleLifetime{0};  ///< more than 0
    double provisioned = 0.0; ///< environments that are always there
    double burstiness = 1.0;  ///< index of dispersion of arrivals, at least 1
};

/// The steady state at one rate. Bursts enter by Hayward's approximation: the system with rate and servers divided by
/// the peakedness (1 + burstiness) / 2 is taken instead.
[[nodiscard]] EnvironmentPool environmentPool(double requestsPerSecond, const EnvironmentInput& input);

/// The same for many rates: computed once at ten rates a decade, then read off by interpolation in log(rate).
class EnvironmentTable
{
public:
    explicit EnvironmentTable(const EnvironmentInput& input);
    [[nodiscard]] EnvironmentPool at(double requestsPerSecond) const;
    /// The same for a rate above 0 given by its natural logarithm, which sums over a week have at hand.
    [[nodiscard]] EnvironmentPool atLog(double logRate) const;

private:
    [[nodiscard]] EnvironmentPool beyond(double requestsPerSecond) const;

    double m_provisioned;
    double m_duration;
    double m_logFirst = 0.0;
    double m_last = 0.0;
    double m_logLast = 0.0;
    std::vector<EnvironmentPool> m_pools;
};

} // namespace loadline
