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
constexpr double negligibleShare = 1e-12;

struct LogNormal
{
    double mu = 0.0;
    double sigma = 0.0;
};

LogNormal logNormal(const WorkTime& work)
{
    const double variance = std::log1p(work.variability * work.variability);
    return {std::log(std::max(work.mean.count(), leastWorkSeconds)) - variance / 2.0, std::sqrt(variance)};
}

/// Cumulative distribution of the log-normal work time.
class WorkDistribution
{
public:
    explicit WorkDistribution(const WorkTime& work)
    {
        const LogNormal drawn = logNormal({work.mean, std::max(work.variability, leastVariability)});
        m_sigma = drawn.sigma;
        m_mu = drawn.mu;
    }
    /// The mean of what does not take longer than `limit`, times its share.
    [[nodiscard]] double partialMean(double limit) const
    {
        const double mean = std::exp(m_mu + m_sigma * m_sigma / 2.0);
        return mean * (*this)(limit * std::exp(-m_sigma * m_sigma));
    }
    [[nodiscard]] double operator()(double seconds) const
    {
        if (seconds <= 0.0)
            return 0.0;
        const double z = (std::log(seconds) - m_mu) / m_sigma;
        if (std::abs(z) > widest)
            return z > 0.0 ? 1.0 : 0.0;
        return 0.5 * std::erfc(-z / std::numbers::sqrt2);
    }
    /// Seconds before and after all of it.
    [[nodiscard]] double shortest() const { return std::exp(m_mu - (widest + 1.0) * m_sigma); }
    [[nodiscard]] double longest() const { return std::exp(m_mu + (widest + 1.0) * m_sigma); }

private:
    /// Beyond six standard deviations the tail is under 1e-9.
    static constexpr double widest = 6.0;
    double m_mu = 0.0;
    double m_sigma = 1.0;
};

/// A stretch of time in seconds.
struct Span
{
    double from;
    double to;
};

/// A share of the requests, of which `share` × the distribution up to `within` is answered.
struct MixturePart
{
    double shift = 0.0;
    double share = 0.0;
    double within = 0.0;
};

using Mixture = std::vector<MixturePart>;

Mixture mixtureOf(const WorkDistribution& work, const std::vector<LatencyShift>& shifts, bool coldOnly)
{
    Mixture mixture;
    for (const LatencyShift& part : shifts) {
        const double below = part.within == endless ? 1.0 : work(part.within.count());
        if (below > 0.0 && (part.cold || !coldOnly))
            mixture.push_back({part.shift.count(), part.share / below, part.within.count()});
    }
    return mixture;
}

double mixtureBelow(const WorkDistribution& work, const Mixture& mixture, double seconds)
{
    double below = 0.0;
    for (const MixturePart& part : mixture) {
        if (part.shift < seconds)
            below += part.share * work(std::min(seconds - part.shift, part.within));
    }
    return below;
}

double meanOf(const WorkDistribution& work, const WorkTime& time, const MixturePart& part)
{
    return part.within == endless.count() ? time.mean.count() : work.partialMean(part.within);
}

/// What is answered of a mixture.
double shareOf(const WorkDistribution& work, const MixturePart& part)
{
    return part.within == endless.count() ? part.share : part.share * work(part.within);
}

double shareOf(const WorkDistribution& work, const Mixture& mixture)
{
    double sum = 0.0;
    for (const MixturePart& part : mixture)
        sum += shareOf(work, part);
    return sum;
}

/// Between two times, of which the mixture has less than `share` below the first and not less below the second.
Seconds percentileWithin(const WorkDistribution& work, const Mixture& shifts, double share, const Span& span)
{
    const auto excess = [&](double logSeconds) { return mixtureBelow(work, shifts, std::exp(logSeconds)) - share; };
    std::uintmax_t steps = 30;
    const auto [from, to] = boost::math::tools::toms748_solve(excess, std::log(span.from), std::log(span.to),
                                                              boost::math::tools::eps_tolerance<double>(14), steps);
    return Seconds{std::exp((from + to) / 2.0)};
}

/// What is below the edges of the bins, of `total` in all. The first and the last bin have what lies beyond them too.
std::vector<double> cumulative(const WorkDistribution& work, const Mixture& shifts, double total)
{
    std::vector<double> below(latencyBins + 1);
    for (int edge = 1; edge < latencyBins; ++edge)
        below[static_cast<std::size_t>(edge)] = mixtureBelow(work, shifts, latencyBinEdge(edge).count());
    below.back() = total;
    return below;
}

std::vector<double> differences(const std::vector<double>& below)
{
    std::vector<double> density(below.size() - 1);
    for (std::size_t i = 0; i < density.size(); ++i)
        density[i] = std::max(below[i + 1] - below[i], 0.0);
    return density;
}

/// The bin by search in the cumulative distribution, then the place within it.
class Percentiles
{
public:
    Percentiles(const WorkDistribution& work, const Mixture& shifts, const std::vector<double>& below)
        : m_work(work)
        , m_shifts(shifts)
        , m_below(below)
    {}

    /// Shares must be asked for in ascending order: the search ends within a tolerance, and what it finds for a larger
    /// share is never less than what it found for a smaller one.
    [[nodiscard]] Seconds next(double share)
    {
        const auto above = std::ranges::upper_bound(m_below, share);
        const auto bin = static_cast<int>(above - m_below.begin()) - 1;
        m_last = std::max(m_last, percentileWithin(m_work, m_shifts, share, spanOf(bin)));
        return m_last;
    }

private:
    [[nodiscard]] Span spanOf(int bin) const
    {
        const bool isLast = bin >= latencyBins - 1;
        return {.from = bin <= 0 ? m_work.shortest() : latencyBinEdge(bin).count(),
                .to = isLast ? m_work.longest() + longestShift() : latencyBinEdge(bin + 1).count()};
    }
    [[nodiscard]] double longestShift() const
    {
        return std::ranges::max_element(m_shifts, {}, &MixturePart::shift)->shift;
    }

    const WorkDistribution& m_work;
    const Mixture& m_shifts;
    const std::vector<double>& m_below;
    Seconds m_last{0};
};

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

double shareBeyond(const WorkTime& work, Seconds limit)
{
    if (work.variability <= 0.0)
        return work.mean > limit ? 1.0 : 0.0;
    const auto [mu, sigma] = logNormal(work);
    return 0.5 * std::erfc((std::log(limit.count()) - mu) / sigma / std::numbers::sqrt2);
}

Seconds meanCutAt(const WorkTime& work, Seconds limit)
{
    const double beyond = shareBeyond(work, limit);
    if (beyond < negligibleShare || work.variability <= 0.0)
        return std::min(work.mean, limit);
    // What is left below: the mean of a log-normal shifted by its variance (Aitchison & Brown, 1957).
    const auto [mu, sigma] = logNormal(work);
    const double below = 0.5 * std::erfc(-((std::log(limit.count()) - mu) / sigma - sigma) / std::numbers::sqrt2);
    return work.mean * below + limit * beyond;
}

LatencyReport latencyReport(const WorkTime& work, const std::vector<LatencyShift>& shifts)
{
    LatencyReport report;
    const WorkDistribution distribution(work);
    const Mixture all = mixtureOf(distribution, shifts, false);
    const Mixture cold = mixtureOf(distribution, shifts, true);
    const double answered = shareOf(distribution, all);
    if (answered <= 0.0)
        return report;
    double sum = 0.0;
    for (const MixturePart& part : all)
        sum += part.share * meanOf(distribution, work, part) + shareOf(distribution, part) * part.shift;
    const std::vector<double> below = cumulative(distribution, all, answered);
    report.density = differences(below);
    if (!cold.empty())
        report.coldDensity = differences(cumulative(distribution, cold, shareOf(distribution, cold)));
    report.mean = Seconds{sum / answered};
    Percentiles percentiles(distribution, all, below);
    report.p50 = percentiles.next(0.50 * answered);
    report.p95 = percentiles.next(0.95 * answered);
    report.p99 = percentiles.next(0.99 * answered);
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
