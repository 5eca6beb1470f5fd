// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When requests arrive: a Poisson process whose rate follows a curve, with or without bursts.
//
// Bursts are batches: at each point of a Poisson process a geometrically distributed number of requests with mean
// m = (1 + D) / 2 arrives at once. The counts of any stretch of time then have the index of dispersion
// E[K²] / E[K] = 2 m - 1 = D exactly, and m is the peakedness by which the formulas correct for bursts (Hayward).

#pragma once

#include "models/behaviour/randomstream.h"

#include <boost/random/uniform_01.hpp>

#include <cstddef>
#include <limits>
#include <vector>

namespace loadline {

/// Request rates that hold for one step each and repeat from the beginning.
struct RateCurve
{
    std::vector<double> rates; ///< requests/s, at least one, none negative
    Seconds step{1.0};         ///< how long each holds; more than 0
};

/// Requests that the first `steps` steps are expected to have; more steps than the curve has go round again.
[[nodiscard]] double expectedRequests(const RateCurve& curve, std::size_t steps);

/// The step of the curve that lies `leadIn` steps before its beginning; the curve goes round.
[[nodiscard]] std::size_t stepBefore(const RateCurve& curve, std::size_t leadIn);

/// A source of arrival times. They begin at 0 and never fall.
class Arrivals
{
public:
    /// `firstStep` is the step of the curve (below its length) at time 0. `dispersion` is the index of dispersion of
    /// counts, 1 (Poisson) or more.
    Arrivals(const RateCurve& curve, std::size_t firstStep, double dispersion, RandomEngine gaps, RandomEngine coins);

    /// The next arrival in seconds, or infinity where the curve is 0 throughout.
    [[nodiscard]] double next()
    {
        if (m_open && m_coin(m_coins) < m_continues)
            return m_now;
        m_open = m_continues > 0.0;
        const double gap = m_gaps.next();
        const double now = m_now + gap * m_meanGap;
        if (now < m_stepEnd) {
            m_now = now;
            return now;
        }
        return later(gap);
    }

private:
    double later(double gap);
    void enterStep();

    std::vector<double> m_batchRates;
    double m_stepLength;
    double m_continues; ///< probability that another request belongs to the same batch
    DrawnTimes m_gaps;  ///< exponential with mean 1
    RandomEngine m_coins;
    boost::random::uniform_01<double> m_coin;
    std::size_t m_index;
    double m_steps = 0.0; ///< entered before this one
    double m_now = 0.0;
    double m_stepEnd = 0.0;
    double m_meanGap = 0.0; ///< infinite in a step without requests
    bool m_open = false;    ///< there is a batch that can go on
    bool m_silent = true;
};

} // namespace loadline
