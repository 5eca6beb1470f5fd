// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/latencyhistogram.h"

#include <algorithm>
#include <numeric>

namespace loadline {

LatencyHistogram::LatencyHistogram()
    : m_counts(bins, 0)
{}

void LatencyHistogram::add(const LatencyHistogram& other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

double LatencyHistogram::total() const
{
    return static_cast<double>(std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0}));
}

Seconds LatencyHistogram::percentile(double share) const
{
    const double wanted = share * total();
    double below = 0.0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto here = static_cast<double>(m_counts[i]);
        if (here > 0.0 && below + here >= wanted)
            return Seconds{edge(i) + (edge(i + 1) - edge(i)) * std::max(wanted - below, 0.0) / here};
        below += here;
    }
    return Seconds{0};
}

std::vector<double> LatencyHistogram::reportBins() const
{
    std::vector<double> report(latencyBins, 0.0);
    std::size_t bin = 0;
    const auto upper = [](std::size_t index) { return latencyBinEdge(static_cast<int>(index) + 1).count(); };
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const double from = edge(i);
        const double to = edge(i + 1);
        double done = from;
        // A bin here is narrower than one of the report, so it lies in one or in two of them.
        while (bin + 1 < report.size() && upper(bin) < to) {
            if (upper(bin) > done) {
                report[bin] += static_cast<double>(m_counts[i]) * (upper(bin) - done) / (to - from);
                done = upper(bin);
            }
            ++bin;
        }
        report[bin] += static_cast<double>(m_counts[i]) * (to - done) / (to - from);
    }
    return report;
}

} // namespace loadline
