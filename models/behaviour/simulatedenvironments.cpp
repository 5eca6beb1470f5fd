// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/simulatedenvironments.h"

namespace loadline {

SimulatedEnvironments::SimulatedEnvironments(double running, double mean, std::size_t provisioned,
                                             const RandomTime& idleLifetime, RandomEngine engine)
    : m_wheel(running, mean)
    , m_spans(provisioned)
    , m_provisioned(provisioned)
    , m_idleLifetimes(idleLifetime, engine)
{
    for (std::size_t i = 0; i < provisioned; ++i)
        m_provisionedIdle.push_back(m_wheel.addSlot());
}

EnvironmentTime SimulatedEnvironments::timeUntil(double now)
{
    std::erase_if(m_idle, [this, now](Slot slot) {
        const bool over = m_spans[slot].expires <= now;
        if (over)
            putToSleep(slot);
        return over;
    });
    EnvironmentTime time{m_onDemandSeconds, m_provisionedSeconds, m_idleSeconds};
    for (std::size_t slot = 0; slot < m_wheel.slotCount(); ++slot) {
        const double ahead = std::max(m_wheel.end(static_cast<Slot>(slot)) - now, 0.0);
        (slot < m_provisioned ? time.runningProvisioned : time.running) -= ahead;
    }
    time.running += time.runningProvisioned;
    for (const Slot slot : m_idle)
        time.idle += now - m_wheel.end(slot);
    return time;
}

} // namespace loadline
