// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Response times of independent replications put together: their distribution and how sure it is.

#pragma once

#include "models/behaviour/confidence.h"
#include "models/behaviour/latencyhistogram.h"

#include <vector>

namespace loadline {

class LatencyTally
{
public:
    /// One replication: the times of all requests that were answered and of the cold ones among them, the requests that
    /// came, answered or not, and the sum of the response times in seconds.
    void add(const LatencyHistogram& all, const LatencyHistogram& cold, double requests, double seconds);

    /// Of all replications together; its shares are of all requests. Empty where nothing was answered.
    [[nodiscard]] LatencyReport report() const;
    [[nodiscard]] Estimate mean() const { return estimate(m_means); }
    [[nodiscard]] Estimate p50() const { return estimate(m_p50); }
    [[nodiscard]] Estimate p95() const { return estimate(m_p95); }
    [[nodiscard]] Estimate p99() const { return estimate(m_p99); }

    /// The 95 % confidence interval of the density's bins; empty with fewer than two replications.
    struct Band
    {
        std::vector<double> low;
        std::vector<double> high;
    };
    [[nodiscard]] Band band() const;

private:
    LatencyHistogram m_all;
    LatencyHistogram m_cold;
    double m_requests = 0.0;
    double m_seconds = 0.0;
    std::vector<double> m_means;
    std::vector<double> m_p50;
    std::vector<double> m_p95;
    std::vector<double> m_p99;
    std::vector<double> m_sums;    ///< per bin, of the replications' shares …
    std::vector<double> m_squares; ///< … and of their squares
    double m_weight = 0.0;         ///< replications with requests
};

} // namespace loadline
