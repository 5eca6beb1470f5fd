// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/randomstream.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/seed_seq.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace loadline {
namespace {

/// e to the power of `x` (-600 … 600) to the last bits, in basic arithmetic: the library's differs between platforms
/// and processors.
double portableExp(double x)
{
    constexpr double log2High = 0x1.62e42fee00000p-1; // ln 2 in two parts, the first with zeros at its end
    constexpr double log2Low = 0x1.a39ef35793c76p-33;
    constexpr double toNearest = 0x1.8p52; // adding it rounds to a whole number
    const double shifted = x * std::numbers::log2e + toNearest;
    const double power = shifted - toNearest;
    const double r = (x - power * log2High) - power * log2Low;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    // The Taylor series to r^13, paired so that few terms wait for each other; what is left out is below 1e-17.
    const double low = (1.0 + r) + r2 * (1.0 / 2 + r * (1.0 / 6)) +
                       r4 * ((1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040)));
    const double high = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800)) +
                        r4 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
    const auto exponent = static_cast<std::uint64_t>(static_cast<std::int64_t>(power) + 1023);
    return (low + r4 * r4 * high) * std::bit_cast<double>(exponent << 52);
}

} // namespace

RandomEngine randomEngine(std::uint64_t seed, std::uint32_t replication, RandomUse use)
{
    const std::array<std::uint32_t, 4> words{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                             replication, static_cast<std::uint32_t>(use)};
    boost::random::seed_seq sequence(words.begin(), words.end());
    return RandomEngine(sequence);
}

RandomTime RandomTime::fixed(Seconds time)
{
    RandomTime random;
    random.m_offset = time.count();
    return random;
}

RandomTime RandomTime::exponential(Seconds mean)
{
    RandomTime random;
    random.m_kind = Kind::Exponential;
    random.m_scale = mean.count();
    return random;
}

RandomTime RandomTime::logNormal(Seconds mean, double variability)
{
    if (variability <= 0.0 || mean.count() <= 0.0)
        return fixed(mean);
    const double variance = std::log1p(variability * variability);
    RandomTime random;
    random.m_kind = Kind::LogNormal;
    random.m_mu = portable(std::log(mean.count()) - variance / 2.0);
    random.m_sigma = portable(std::sqrt(variance));
    return random;
}

RandomTime RandomTime::logNormalThrough(Seconds p50, Seconds p99, Seconds offset)
{
    if (p50.count() <= 0.0 || p99 <= p50)
        return fixed(offset + p50);
    RandomTime random;
    random.m_kind = Kind::LogNormal;
    random.m_offset = offset.count();
    random.m_mu = portable(std::log(p50.count()));
    random.m_sigma = portable(std::log(p99 / p50) / boost::math::quantile(boost::math::normal{}, 0.99));
    return random;
}

void RandomTime::draw(RandomEngine& engine, std::span<double> times) const
{
    switch (m_kind) {
    case Kind::Fixed:
        std::ranges::fill(times, m_offset);
        return;
    case Kind::Exponential: {
        boost::random::exponential_distribution<double> exponential;
        for (double& time : times)
            time = m_scale * exponential(engine);
        return;
    }
    case Kind::LogNormal: {
        boost::random::normal_distribution<double> normal(m_mu, m_sigma);
        for (double& time : times)
            time = normal(engine);
        for (double& time : times)
            time = m_offset + portableExp(time);
        return;
    }
    }
}

Seconds RandomTime::mean() const
{
    switch (m_kind) {
    case Kind::Exponential:
        return Seconds{m_scale};
    case Kind::LogNormal:
        return Seconds{m_offset + std::exp(m_mu + m_sigma * m_sigma / 2.0)};
    case Kind::Fixed:
        break;
    }
    return Seconds{m_offset};
}

} // namespace loadline
