// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/latency.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace loadline {
namespace {

constexpr double leastVariability = 0.05;
constexpr double leastWorkSeconds = 1e-5;

/// Cumulative distribution of the log-normal work time.
class WorkDistribution
{
public:
    explicit WorkDistribution(const WorkTime& work)
    {
        const double variability = std::max(work.variability, leastVariability);
        const double variance = std::log1p(variability * variability);
        m_sigma = std::sqrt(variance);
        m_mu = std::log(std::max(work.mean.count(), leastWorkSeconds)) - variance / 2.0;
    }
    [[nodiscard]] double operator()(double seconds) const
    {
        if (seconds <= 0.0)
            return 0.0;
        const double z = (std::log(seconds) - m_mu) / m_sigma;
        // Beyond six standard deviations the tail is under 1e-9.
        if (std::abs(z) > 6.0)
            return z > 0.0 ? 1.0 : 0.0;
        return 0.5 * std::erfc(-z / std::numbers::sqrt2);
    }

private:
    double m_mu = 0.0;
    double m_sigma = 1.0;
};

double mixtureBelow(const WorkDistribution& work, const std::vector<LatencyShift>& shifts, double seconds)
{
    double below = 0.0;
    for (const LatencyShift& part : shifts) {
        if (part.shift.count() < seconds)
            below += part.share * work(seconds - part.shift.count());
    }
    return below;
}

Seconds percentileWithin(const WorkDistribution& work, const std::vector<LatencyShift>& shifts, double share, int bin)
{
    const auto excess = [&](double logSeconds) { return mixtureBelow(work, shifts, std::exp(logSeconds)) - share; };
    std::uintmax_t steps = 30;
    const double low = std::log(latencyBinEdge(bin).count());
    const double high = std::log(latencyBinEdge(bin + 1).count());
    const auto [from, to] =
        boost::math::tools::toms748_solve(excess, low, high, boost::math::tools::eps_tolerance<double>(14), steps);
    return Seconds{std::exp((from + to) / 2.0)};
}

std::vector<double> cumulative(const WorkDistribution& work, const std::vector<LatencyShift>& shifts)
{
    std::vector<double> below(latencyBins + 1);
    for (int edge = 0; edge <= latencyBins; ++edge)
        below[static_cast<std::size_t>(edge)] = mixtureBelow(work, shifts, latencyBinEdge(edge).count());
    return below;
}

std::vector<double> differences(const std::vector<double>& below)
{
    std::vector<double> density(below.size() - 1);
    for (std::size_t i = 0; i < density.size(); ++i)
        density[i] = below[i + 1] - below[i];
    return density;
}

/// The bin by search in the cumulative distribution, then the place within it.
Seconds percentile(const WorkDistribution& work, const std::vector<LatencyShift>& shifts,
                   const std::vector<double>& below, double share)
{
    const auto above = std::ranges::upper_bound(below, share);
    if (above == below.begin())
        return latencyBinFrom;
    if (above == below.end())
        return latencyBinTo;
    return percentileWithin(work, shifts, share, static_cast<int>(above - below.begin()) - 1);
}

} // namespace

Seconds latencyBinEdge(int index)
{
    static const std::vector<Seconds> edges = [] {
        std::vector<Seconds> all;
        const double ratio = latencyBinTo / latencyBinFrom;
        for (int i = 0; i <= latencyBins; ++i)
            all.push_back(latencyBinFrom * std::pow(ratio, static_cast<double>(i) / latencyBins));
        return all;
    }();
    return edges[static_cast<std::size_t>(index)];
}

LatencyReport latencyReport(const WorkTime& work, const std::vector<LatencyShift>& shifts)
{
    LatencyReport report;
    const WorkDistribution distribution(work);
    std::vector<LatencyShift> cold;
    double answered = 0.0;
    double shiftSum = 0.0;
    for (const LatencyShift& part : shifts) {
        answered += part.share;
        shiftSum += part.share * part.shift.count();
        if (part.cold)
            cold.push_back(part);
    }
    if (answered <= 0.0)
        return report;
    const std::vector<double> below = cumulative(distribution, shifts);
    report.density = differences(below);
    if (!cold.empty())
        report.coldDensity = differences(cumulative(distribution, cold));
    report.mean = work.mean + Seconds{shiftSum / answered};
    report.p50 = percentile(distribution, shifts, below, 0.50 * answered);
    report.p95 = percentile(distribution, shifts, below, 0.95 * answered);
    report.p99 = percentile(distribution, shifts, below, 0.99 * answered);
    return report;
}

std::vector<Seconds> logNormalPoints(Seconds p50, Seconds p99, int count)
{
    const boost::math::normal normal;
    const double mu = std::log(std::max(p50.count(), leastWorkSeconds));
    const double ratio = std::max(p99 / Seconds{std::max(p50.count(), leastWorkSeconds)}, 1.0);
    const double sigma = std::log(ratio) / boost::math::quantile(normal, 0.99);
    std::vector<Seconds> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points.emplace_back(std::exp(mu + sigma * boost::math::quantile(normal, (i + 0.5) / count)));
    return points;
}

} // namespace loadline
