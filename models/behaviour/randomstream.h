// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random numbers of the simulations. Engine and distributions are Boost's, whose sequences are the same on every
// platform; those of the standard library are not.

#pragma once

#include "models/quantities.h"

#include <boost/random/mersenne_twister.hpp>

#include <array>
#include <cstdint>
#include <span>

namespace loadline {

using RandomEngine = boost::random::mt19937_64;

/// What a stream of random numbers decides. Each has its own, so that changing one input leaves the others' draws as
/// they were: a longer cold start meets the same arrivals.
enum class RandomUse : std::uint32_t
{
    Arrivals = 1,
    Batches,
    Service,
    ColdStarts,
    IdleLifetimes
};

/// The stream for one use in one replication. Every triple gives an independent stream; the same triple the same one.
[[nodiscard]] RandomEngine randomEngine(std::uint64_t seed, std::uint32_t replication, RandomUse use);

/// A parameter with the last bits of its double dropped: logarithms and powers differ there between platforms, and a
/// simulation would carry that difference on.
[[nodiscard]] inline double portable(double value) { return static_cast<double>(static_cast<float>(value)); }

/// How long something takes, drawn anew each time.
class RandomTime
{
public:
    RandomTime() = default; ///< always 0
    [[nodiscard]] static RandomTime fixed(Seconds time);
    [[nodiscard]] static RandomTime exponential(Seconds mean);
    /// With this mean and coefficient of variation; fixed where `variability` is 0.
    [[nodiscard]] static RandomTime logNormal(Seconds mean, double variability);
    /// `offset` plus a log-normal time with these two quantiles; `offset + p50` always where p99 is not above p50.
    [[nodiscard]] static RandomTime logNormalThrough(Seconds p50, Seconds p99, Seconds offset);

    [[nodiscard]] Seconds mean() const;
    /// Fills `times` with independent draws.
    void draw(RandomEngine& engine, std::span<double> times) const;

private:
    enum class Kind
    {
        Fixed,
        Exponential,
        LogNormal
    };
    Kind m_kind = Kind::Fixed;
    double m_offset = 0.0;
    double m_scale = 0.0; ///< mean of the exponential
    double m_mu = 0.0;    ///< mean and standard deviation of the logarithm
    double m_sigma = 0.0;
};

/// Draws one after the other. They are made in blocks: what follows from one draw then does not wait for the arithmetic
/// that makes it.
class DrawnTimes
{
public:
    DrawnTimes(const RandomTime& time, RandomEngine engine)
        : m_time(time)
        , m_engine(engine)
    {}
    [[nodiscard]] double next()
    {
        if (m_place == m_block.size()) {
            m_time.draw(m_engine, m_block);
            m_place = 0;
        }
        return m_block[m_place++];
    }

private:
    RandomTime m_time;
    RandomEngine m_engine;
    std::array<double, 256> m_block{};
    std::size_t m_place = m_block.size();
};

} // namespace loadline
