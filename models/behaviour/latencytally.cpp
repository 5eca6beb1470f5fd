// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/latencytally.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 0.0; }

std::vector<double> shares(const LatencyHistogram& histogram, double requests)
{
    std::vector<double> bins = histogram.reportBins();
    for (double& bin : bins)
        bin = ratio(bin, requests);
    return bins;
}

} // namespace

void LatencyTally::add(const LatencyHistogram& all, const LatencyHistogram& cold, double requests, double seconds)
{
    m_all.add(all);
    m_cold.add(cold);
    m_requests += requests;
    m_seconds += seconds;
    // A replication that answers nothing has no response times, not some of 0 s.
    if (all.total() > 0.0) {
        m_means.push_back(seconds / all.total());
        m_p50.push_back(all.percentile(0.50).count());
        m_p95.push_back(all.percentile(0.95).count());
        m_p99.push_back(all.percentile(0.99).count());
    }
    if (requests <= 0.0)
        return;
    const std::vector<double> bins = shares(all, requests);
    m_sums.resize(bins.size());
    m_squares.resize(bins.size());
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        m_sums[bin] += bins[bin];
        m_squares[bin] += bins[bin] * bins[bin];
    }
    m_weight += 1.0;
}

LatencyReport LatencyTally::report() const
{
    LatencyReport report;
    const double answered = m_all.total();
    if (answered <= 0.0)
        return report;
    report.mean = Seconds{m_seconds / answered};
    report.p50 = m_all.percentile(0.50);
    report.p95 = m_all.percentile(0.95);
    report.p99 = m_all.percentile(0.99);
    report.density = shares(m_all, m_requests);
    if (m_cold.total() > 0.0)
        report.coldDensity = shares(m_cold, m_requests);
    return report;
}

LatencyTally::Band LatencyTally::band() const
{
    Band band;
    if (m_weight < 2.0)
        return band;
    const double quantile = studentQuantile(m_weight);
    for (std::size_t bin = 0; bin < m_sums.size(); ++bin) {
        const double mean = m_sums[bin] / m_weight;
        const double variance = std::max(m_squares[bin] - m_weight * mean * mean, 0.0) / (m_weight - 1.0);
        const double halfWidth = quantile * std::sqrt(variance / m_weight);
        band.low.push_back(std::max(mean - halfWidth, 0.0));
        band.high.push_back(mean + halfWidth);
    }
    return band;
}

} // namespace loadline
