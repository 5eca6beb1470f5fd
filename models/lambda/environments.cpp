// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/environments.h"

#include "models/behaviour/queueing.h"
#include "models/limits/quotas.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loadline {
namespace {

constexpr double logStep = std::numbers::ln10 / 10.0; // ten rates a decade
constexpr double firstRate = 1e-5;
/// Above this concurrency the pool beyond the mean is taken to grow with the square root of the concurrency.
constexpr double largestConcurrency = 2000.0;
constexpr double leastDuration = 1e-6;

/// The pool of a whole number of provisioned environments, Poisson arrivals.
EnvironmentPool poissonPool(double rate, double provisioned, const EnvironmentInput& input)
{
    const double duration = std::max(input.duration.count(), leastDuration);
    const double lifetime = input.idleLifetime.count();
    const double offered = rate * duration;
    // Environments that are practically never idle for a lifetime are counted without going through them.
    double first = std::max(provisioned, std::floor(offered - 6.0 * std::sqrt(offered)));
    if (rate * erlangB(first, offered) * lifetime < 40.0)
        first = provisioned;
    EnvironmentPool pool{.alive = first - provisioned,
                         .coldShare = 0.0,
                         .provisionedShare = provisioned > 0.0 ? 1.0 - erlangB(provisioned, offered) : 0.0};
    double overflow = erlangB(first, offered);
    for (double j = first; rate * overflow * (lifetime + duration) > 1e-9; j += 1.0) {
        const double next = offered * overflow / (j + 1.0 + offered * overflow);
        pool.alive += -std::expm1(-rate * overflow * (lifetime + duration));
        pool.coldShare += (overflow - next) * std::exp(-rate * overflow * lifetime);
        overflow = next;
    }
    return pool;
}

EnvironmentPool mixed(const EnvironmentPool& low, const EnvironmentPool& high, double share)
{
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return {.alive = mix(low.alive, high.alive),
            .coldShare = mix(low.coldShare, high.coldShare),
            .provisionedShare = mix(low.provisionedShare, high.provisionedShare)};
}

} // namespace

EnvironmentPool environmentPool(double requestsPerSecond, const EnvironmentInput& input)
{
    if (requestsPerSecond <= 0.0)
        return {};
    const double crowding = peakedness(input.burstiness);
    const double rate = requestsPerSecond / crowding;
    const double provisioned = input.provisioned / crowding;
    const double whole = std::floor(provisioned);
    EnvironmentPool pool = poissonPool(rate, whole, input);
    if (provisioned > whole)
        pool = mixed(pool, poissonPool(rate, whole + 1.0, input), provisioned - whole);
    pool.alive *= crowding;
    return pool;
}

EnvironmentTable::EnvironmentTable(const EnvironmentInput& input)
    : m_provisioned(input.provisioned)
    , m_duration(std::max(input.duration.count(), leastDuration))
    , m_logFirst(std::log(firstRate))
{
    const double last = std::max((largestConcurrency + 2.0 * input.provisioned) / m_duration, firstRate * 10.0);
    const int points = static_cast<int>(std::ceil((std::log(last) - m_logFirst) / logStep)) + 1;
    for (int i = 0; i < points; ++i)
        m_pools.push_back(environmentPool(std::exp(m_logFirst + i * logStep), input));
    m_logLast = m_logFirst + (points - 1) * logStep;
    m_last = std::exp(m_logLast);
}

EnvironmentPool EnvironmentTable::beyond(double requestsPerSecond) const
{
    const EnvironmentPool& last = m_pools.back();
    const double grown = std::sqrt(requestsPerSecond / m_last);
    const double mean = m_last * m_duration - m_provisioned;
    return {.alive = requestsPerSecond * m_duration - m_provisioned + (last.alive - mean) * grown,
            .coldShare = last.coldShare / grown,
            .provisionedShare = last.provisionedShare * m_last / requestsPerSecond};
}

EnvironmentPool EnvironmentTable::at(double requestsPerSecond) const
{
    return requestsPerSecond > 0.0 ? atLog(std::log(requestsPerSecond)) : EnvironmentPool{};
}

EnvironmentPool EnvironmentTable::atLog(double logRate) const
{
    if (logRate >= m_logLast)
        return beyond(std::exp(logRate));
    const double position = std::max((logRate - m_logFirst) / logStep, 0.0);
    const auto index = std::min(static_cast<std::size_t>(position), m_pools.size() - 2);
    const double share = position - static_cast<double>(index);
    return mixed(m_pools[index], m_pools[index + 1], share);
}

} // namespace loadline
