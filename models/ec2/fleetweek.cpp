// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/fleetweek.h"

#include "models/ec2/credits.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// The running state of the fluid: backlog and credits.
struct Fluid
{
    double backlog = 0.0; ///< requests
    CreditAccount credits{CreditAccount::Terms{}};
};

class WeekRun
{
public:
    WeekRun(const Scenario& scenario, const Ec2Cost& cost)
        : m_scenario(scenario)
        , m_server(cost.server())
        , m_type(cost.entry().type)
        , m_rates(cost.calls().rates)
        , m_inService(cost.fleet().inService())
        , m_throttled(m_type.burstable && scenario.ec2.credits == CreditMode::Standard)
    {
        const auto steps = m_rates.size();
        m_week.series.calls = m_rates;
        m_week.series.instances = cost.fleet().running();
        m_week.series.capacity.resize(steps);
        m_week.series.utilisation.resize(steps);
        m_week.series.waiting.resize(steps);
        m_week.series.lost.resize(steps);
        if (m_type.burstable)
            m_week.series.credits.resize(steps);
        m_week.backlogWait.resize(steps);
        m_overloaded.resize(steps);
        m_fluid.credits = CreditAccount({.vcpus = static_cast<double>(m_type.vcpus),
                                         .baseline = m_type.baseline,
                                         .unlimited = scenario.ec2.credits == CreditMode::Unlimited});
    }

    FleetWeek run()
    {
        // The first pass brings backlog and credits to where a week usually begins.
        for (int pass = 0; pass < 2; ++pass) {
            m_lost = m_stopped = m_refused = m_arrived = m_answered = 0.0;
            m_backlogBefore = m_fluid.backlog;
            m_week.creditsGoneMinute.reset();
            for (std::size_t step = 0; step < m_rates.size(); ++step)
                advance(step);
        }
        if (m_arrived > 0.0) {
            m_week.lostShare = m_lost / m_arrived;
            m_week.answeredShare = answeredShare();
            m_week.stoppedShare = m_stopped / m_arrived;
            m_week.queueShare = m_refused / m_arrived;
        }
        m_week.overloads = overloadsOf(m_overloaded, m_week.series.waiting);
        return std::move(m_week);
    }

private:
    /// Added up and not what the lost share leaves of one: where nearly all are lost, that is mostly noise, and servers
    /// that never rest would seem to. Those that wait at the week's end stand for those that waited at its beginning.
    [[nodiscard]] double answeredShare() const
    {
        if (m_lost <= 0.0)
            return 1.0;
        return std::clamp((m_answered + m_fluid.backlog - m_backlogBefore) / m_arrived, 0.0, 1.0);
    }

    /// Calls/s that the servers answer during a step, after what credits allow.
    double capacityAt(std::size_t step)
    {
        const double servers = m_inService[step];
        double capacity = servers * m_server.capacity.perSecond();
        if (!m_type.burstable || servers <= 0.0)
            return capacity; // stopped servers neither earn nor spend
        const double wanted = std::min(m_rates[step] + m_fluid.backlog / stepLength.count(), capacity);
        const double use = m_server.cpuUse(wanted / servers);
        const double got = m_fluid.credits.pass(hoursPerStep, use);
        if (m_throttled && got < use * (1.0 - 1e-9)) {
            if (!m_week.creditsGoneMinute)
                m_week.creditsGoneMinute = static_cast<int>(step) * minutesPerStep;
            capacity = std::min(capacity, wanted * got / use);
        }
        return capacity;
    }

    void advance(std::size_t step)
    {
        const double arriving = m_rates[step] * stepLength.count();
        const double capacity = capacityAt(step);
        const double able = capacity * stepLength.count();
        const double lostBefore = m_lost;
        m_arrived += arriving;
        if (able <= 0.0) {
            m_lost += arriving + m_fluid.backlog;
            m_overloaded[step] = false;
            m_stopped += m_week.series.instances[step] <= 0.0 ? arriving : 0.0;
            m_fluid.backlog = 0.0;
        } else {
            const double answered = std::min(m_fluid.backlog + arriving, able);
            const double waiting = m_fluid.backlog + arriving - answered;
            m_answered += answered;
            const double room = m_inService[step] * m_scenario.ec2.queueLimit;
            const double patient = std::min({waiting, capacity * m_scenario.request.timeout.count(), room});
            m_lost += waiting - patient;
            // Who finds no room is refused at once; who finds some may still wait for too long.
            m_refused += std::max(waiting - room, 0.0);
            m_overloaded[step] = waiting > leastBacklog || waiting > patient;
            m_fluid.backlog = patient;
            m_week.series.utilisation[step] = answered / able;
        }
        m_week.series.capacity[step] = capacity;
        m_week.series.waiting[step] = m_fluid.backlog;
        m_week.series.lost[step] = (m_lost - lostBefore) / stepLength.count();
        m_week.backlogWait[step] = capacity > 0.0 ? m_fluid.backlog / capacity : 0.0;
        if (m_type.burstable)
            m_week.series.credits[step] = m_fluid.credits.balance() - m_fluid.credits.surplus();
    }

    const Scenario& m_scenario;
    const ServerCapacity& m_server;
    const InstanceType& m_type;
    const Series& m_rates; ///< calls/s
    std::vector<double> m_inService;
    bool m_throttled;
    Fluid m_fluid;
    std::vector<bool> m_overloaded;
    FleetWeek m_week;
    double m_arrived = 0.0;
    double m_answered = 0.0;
    double m_backlogBefore = 0.0; ///< at the beginning of the week
    double m_lost = 0.0;
    double m_stopped = 0.0;
    double m_refused = 0.0;
};

} // namespace

std::vector<Overload> overloadsOf(const std::vector<bool>& overloaded, const Series& waiting)
{
    std::vector<Overload> overloads;
    bool within = false;
    for (std::size_t step = 0; step < waiting.size(); ++step) {
        const int minute = static_cast<int>(step) * minutesPerStep;
        if (overloaded[step]) {
            if (!within)
                overloads.push_back({.fromMinute = minute});
            Overload& current = overloads.back();
            current.toMinute = minute + minutesPerStep;
            if (waiting[step] > current.mostWaiting) {
                current.mostWaiting = waiting[step];
                current.mostWaitingMinute = minute + minutesPerStep;
            }
        }
        within = overloaded[step];
    }
    return overloads;
}

FleetWeek fleetWeek(const Scenario& scenario, const Ec2Cost& cost) { return WeekRun(scenario, cost).run(); }

} // namespace loadline
