// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/arrivals.h"

#include <algorithm>

namespace loadline {

double expectedRequests(const RateCurve& curve, std::size_t steps)
{
    double requests = 0.0;
    for (std::size_t step = 0; step < steps; ++step)
        requests += curve.rates[step % curve.rates.size()] * curve.step.count();
    return requests;
}

std::size_t stepBefore(const RateCurve& curve, std::size_t leadIn)
{
    const std::size_t steps = curve.rates.size();
    return (steps - leadIn % steps) % steps;
}

Arrivals::Arrivals(const RateCurve& curve, std::size_t firstStep, double dispersion, RandomEngine gaps,
                   RandomEngine coins)
    : m_stepLength(curve.step.count())
    , m_continues(portable((dispersion - 1.0) / (dispersion + 1.0)))
    , m_gaps(RandomTime::exponential(Seconds{1.0}), gaps)
    , m_coins(coins)
    , m_index(firstStep)
{
    const double batch = (1.0 + dispersion) / 2.0;
    m_batchRates.reserve(curve.rates.size());
    for (const double rate : curve.rates)
        m_batchRates.push_back(portable(rate / batch));
    m_silent = std::ranges::all_of(m_batchRates, [](double rate) { return rate <= 0.0; });
    enterStep();
}

void Arrivals::enterStep()
{
    const double rate = m_batchRates[m_index];
    m_meanGap = rate > 0.0 ? 1.0 / rate : std::numeric_limits<double>::infinity();
    m_stepEnd = (m_steps + 1.0) * m_stepLength;
}

/// The process runs in time stretched by its rate, where gaps are exponential with mean 1: what is left of the gap goes
/// on in the next step.
double Arrivals::later(double gap)
{
    if (m_silent)
        return std::numeric_limits<double>::infinity();
    while (true) {
        const double rate = m_batchRates[m_index];
        if (rate > 0.0) {
            const double now = m_now + gap / rate;
            if (now < m_stepEnd) {
                m_now = now;
                return now;
            }
            gap -= (m_stepEnd - m_now) * rate;
            gap = std::max(gap, 0.0);
        }
        m_now = m_stepEnd;
        m_steps += 1.0;
        m_index = m_index + 1 == m_batchRates.size() ? 0 : m_index + 1;
        enterStep();
    }
}

} // namespace loadline
