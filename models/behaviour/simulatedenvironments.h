// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environments of a simulated function. A request takes the one that became idle last, so the idle ones are a
// stack. How long one stayed idle and whether it is still alive is worked out when somebody looks at it, so that
// nothing has to happen when one goes to sleep.

#pragma once

#include "models/behaviour/completionwheel.h"
#include "models/behaviour/randomstream.h"

#include <algorithm>
#include <optional>

namespace loadline {

/// Seconds summed over environments from the beginning up to a moment.
struct EnvironmentTime
{
    double running = 0.0;
    double runningProvisioned = 0.0; ///< contained in `running`
    double idle = 0.0;               ///< on demand; provisioned ones idle whenever they do not run
};

/// Environments that have gone to sleep.
struct EnvironmentLives
{
    double ended = 0.0;
    double seconds = 0.0; ///< sum of their lives
};

class SimulatedEnvironments
{
public:
    using Slot = std::uint32_t;

    /// `running` and `mean` as for CompletionWheel.
    SimulatedEnvironments(double running, double mean, std::size_t provisioned, const RandomTime& idleLifetime,
                          RandomEngine engine);

    [[nodiscard]] std::size_t running() const { return m_wheel.running(); }
    [[nodiscard]] std::size_t runningOnDemand() const
    {
        return m_wheel.running() - (m_provisioned - m_provisionedIdle.size());
    }
    [[nodiscard]] const EnvironmentLives& lives() const { return m_lives; }

    /// Requests that end up to `now` free their environments. `now` never falls.
    void drain(double now)
    {
        m_wheel.drain(now, [this](Slot slot) {
            if (slot < m_provisioned) {
                m_provisionedIdle.push_back(slot);
                return;
            }
            m_spans[slot].expires = m_wheel.end(slot) + m_idleLifetimes.next();
            m_idle.push_back(slot);
        });
    }

    /// Whether a provisioned environment is free, after drain(now).
    [[nodiscard]] bool hasProvisioned() const { return !m_provisionedIdle.empty(); }
    [[nodiscard]] Slot takeProvisioned()
    {
        const Slot slot = m_provisionedIdle.back();
        m_provisionedIdle.pop_back();
        return slot;
    }
    /// The on-demand environment that became idle last, after drain(now).
    [[nodiscard]] std::optional<Slot> takeIdle(double now)
    {
        while (!m_idle.empty()) {
            const Slot slot = m_idle.back();
            m_idle.pop_back();
            if (m_spans[slot].expires > now) {
                m_idleSeconds += now - m_wheel.end(slot);
                return slot;
            }
            putToSleep(slot);
        }
        return {};
    }
    /// A new environment on demand.
    [[nodiscard]] Slot create(double now)
    {
        Slot slot = 0;
        if (m_free.empty()) {
            slot = m_wheel.addSlot();
            m_spans.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        m_spans[slot].created = now;
        return slot;
    }

    /// An environment on demand that is idle from the beginning and goes to sleep after `lifetime` seconds.
    void addIdle(double lifetime)
    {
        const Slot slot = create(0.0);
        m_spans[slot].expires = lifetime;
        m_idle.push_back(slot);
    }

    /// A request of `seconds` takes an environment that was taken or created for it.
    void start(Slot slot, double now, double seconds)
    {
        (slot < m_provisioned ? m_provisionedSeconds : m_onDemandSeconds) += seconds;
        m_wheel.start(slot, now + seconds);
    }

    /// The sums up to `now`, after drain(now). Takes a time proportional to the number of environments.
    [[nodiscard]] EnvironmentTime timeUntil(double now);

private:
    struct Span
    {
        double created = 0.0;
        double expires = 0.0;
    };

    void putToSleep(Slot slot)
    {
        const Span& span = m_spans[slot];
        m_idleSeconds += span.expires - m_wheel.end(slot);
        m_lives.ended += 1.0;
        m_lives.seconds += span.expires - span.created;
        m_free.push_back(slot);
    }

    CompletionWheel m_wheel;
    std::vector<Span> m_spans;
    std::vector<Slot> m_idle; ///< on demand, by the time they became idle
    std::vector<Slot> m_provisionedIdle;
    std::vector<Slot> m_free;
    std::size_t m_provisioned; ///< the first slots
    DrawnTimes m_idleLifetimes;
    EnvironmentLives m_lives;
    double m_onDemandSeconds = 0.0; ///< of the requests started, to their ends
    double m_provisionedSeconds = 0.0;
    double m_idleSeconds = 0.0; ///< of the stretches that are over
};

} // namespace loadline
