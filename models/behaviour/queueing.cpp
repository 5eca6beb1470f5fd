// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/queueing.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace loadline {
namespace {

constexpr double recursionLimit = 200.0;

double erlangBByRecursion(double servers, double offered)
{
    double blocking = 1.0;
    for (double n = 1.0; n <= servers; n += 1.0)
        blocking = offered * blocking / (n + offered * blocking);
    return blocking;
}

} // namespace

double erlangB(double servers, double offered)
{
    if (offered <= 0.0)
        return servers > 0.0 ? 0.0 : 1.0;
    if (servers <= recursionLimit)
        return erlangBByRecursion(servers, offered);
    // Forty standard deviations above the load nothing is refused, and the incomplete gamma function overflows.
    if (servers > offered + 40.0 * std::sqrt(offered) + recursionLimit)
        return 0.0;
    // B is the Poisson density over its distribution at `servers`; far above capacity both underflow and B -> 1 - n/a.
    const double below = boost::math::gamma_q(servers + 1.0, offered);
    if (below < 1e-280)
        return 1.0 - servers / offered;
    return boost::math::gamma_p_derivative(servers + 1.0, offered) / below;
}

double offeredLoad(int servers, double blocking)
{
    const auto excess = [&](double offered) { return erlangB(servers, offered) - blocking; };
    const double high = servers / (1.0 - blocking) + 1.0;
    std::uintmax_t steps = 200;
    const auto [from, to] =
        boost::math::tools::toms748_solve(excess, 0.0, high, boost::math::tools::eps_tolerance<double>(45), steps);
    return (from + to) / 2.0;
}

double MmcQueue::waitBeyond(double time) const
{
    return waitShare * std::exp(-(servers * serviceRate - arrivalRate) * time);
}

double MmcQueue::waitPercentile(double percentile) const
{
    return std::max(0.0, std::log(waitShare / (1.0 - percentile)) / (servers * serviceRate - arrivalRate));
}

double MmcQueue::stayPercentile(double percentile) const
{
    return -std::log(1.0 - percentile) / (serviceRate - arrivalRate);
}

std::optional<MmcQueue> mmcQueue(double arrivalRate, double serviceRate, int servers)
{
    const double offered = arrivalRate / serviceRate;
    const double utilisation = offered / servers;
    if (!(utilisation < 1.0))
        return {};
    const double blocking = erlangB(servers, offered);
    const double waitShare = blocking / (1.0 - utilisation * (1.0 - blocking));
    const double wait = waitShare / (servers * serviceRate - arrivalRate);
    // All c servers busy and none waiting has probability p0 a^c / c! = waitShare (1 - utilisation).
    const double logTerm = servers * std::log(offered) - std::lgamma(servers + 1.0);
    const double empty = offered > 0.0 ? waitShare * (1.0 - utilisation) / std::exp(logTerm) : 1.0;
    return MmcQueue{.arrivalRate = arrivalRate,
                    .serviceRate = serviceRate,
                    .servers = servers,
                    .utilisation = utilisation,
                    .empty = empty,
                    .waitShare = waitShare,
                    .queueLength = arrivalRate * wait,
                    .wait = wait,
                    .inSystem = arrivalRate * (wait + 1.0 / serviceRate),
                    .stay = wait + 1.0 / serviceRate};
}

double waitVariability(double arrivalDispersion, double serviceVariation)
{
    return (arrivalDispersion + serviceVariation * serviceVariation) / 2.0;
}

} // namespace loadline
