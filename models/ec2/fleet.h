// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many servers run at each moment of the week, and what they are paid for.

#pragma once

#include "models/ec2/server.h"
#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"

#include <vector>

namespace loadline {

/// Which fleet is paid for: the one that is configured, or one that is as large as the traffic needs where the
/// configured one would not do (a fixed fleet's number, an autoscaled one's maximum).
enum class FleetSize
{
    Configured,
    Needed
};

/// The part of a fleet that does not depend on how much traffic there is, prepared once for a week's curve so that the
/// hours at any multiple of the traffic follow quickly.
class Fleet
{
public:
    Fleet(const Scenario& scenario, const ServerCapacity& server, const TrafficCurve& curve);

    /// Servers that the busiest running moment needs at `times` the traffic, at full use.
    [[nodiscard]] double needed(double times) const;
    /// The most that the configuration lets run.
    [[nodiscard]] double allowed() const { return m_autoscaled ? m_maximum : m_instances; }

    /// A week at `times` the traffic.
    struct Hours
    {
        double paid = 0.0;         ///< all server hours that are billed, with the reserved ones
        double used = 0.0;         ///< hours of work; never more than the paid ones
        double reserved = 0.0;     ///< of the paid ones, those of reserved servers: every hour of the week
        double reservedUsed = 0.0; ///< of the used ones
        double running = 0.0;      ///< hours in which servers run, before rounding up
        double disks = 0.0; ///< servers whose disks exist: a fixed fleet's always, an autoscaled one's while they run
    };
    [[nodiscard]] Hours hoursPerWeek(double times, FleetSize size) const;

    /// Servers that run and bill at each step, as configured.
    [[nodiscard]] std::vector<double> running() const;
    /// Servers that answer requests at each step. The least number is there from the start, as a schedule starts it in
    /// time; one more answers only after the metric's minute, launch, start and
    /// warm-up.
    [[nodiscard]] std::vector<double> inService() const;
    [[nodiscard]] bool runs(std::size_t step) const { return m_on[step]; }
    /// Whether a load balancer stands before the servers.
    [[nodiscard]] bool balanced(double times, FleetSize size) const;
    /// Hours of a week in which the schedule lets servers run.
    [[nodiscard]] double onHours() const { return m_onHours; }

private:
    struct Demand
    {
        double servers; ///< needed at the target utilisation, not rounded
        double hours;   ///< a week
    };
    [[nodiscard]] double limited(double servers, double maximum) const;
    [[nodiscard]] double runningHours(double times, FleetSize size) const;
    /// Hours of the servers beyond that many, each run of each server rounded up to whole hours.
    [[nodiscard]] double hoursBegun(double times, FleetSize size, double beyond) const;
    [[nodiscard]] double serversAt(std::size_t step, double times, double least) const;

    bool m_autoscaled;
    bool m_reserved;
    bool m_byTheHour; ///< each hour begun is billed whole
    Balancer m_balancer;
    double m_capacity;
    double m_instances;
    double m_minimum;
    double m_maximum;
    double m_startDelay; ///< seconds from more traffic until a new server answers at full speed
    std::vector<bool> m_on;
    double m_onHours = 0.0;
    double m_onHoursBegun = 0.0;   ///< the same with each run rounded up to whole hours
    double m_peak = 0.0;           ///< requests/s over the steps in which servers run
    double m_workPerWeek = 0.0;    ///< server hours at full use
    std::vector<double> m_demand;  ///< per step, servers at the target, held for the scale-in delay
    std::vector<Demand> m_demands; ///< the same, equal ones put together
};

} // namespace loadline
