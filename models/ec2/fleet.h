// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many servers run at each moment of the week, and what they are paid for.

#pragma once

#include "models/ec2/server.h"
#include "models/scenario/scenario.h"
#include "models/traffic/calls.h"

#include <vector>

namespace loadline {

/// Which fleet is paid for: the one that is configured, or one that is as large as the traffic needs where the
/// configured one would not do (a fixed fleet's number, an autoscaled one's maximum).
enum class FleetSize
{
    Configured,
    Needed
};

/// The steps of the week in which the schedule lets servers run; `idle` as TrafficCurve has it.
[[nodiscard]] std::vector<bool> runningSteps(const Ec2& ec2, const std::vector<bool>& idle);

/// The part of a fleet that does not depend on how much traffic there is, prepared once for a week's curve so that the
/// hours at any multiple of the traffic follow quickly.
class Fleet
{
public:
    /// `on` as runningSteps() gives it, `calls` as serverCalls() does.
    Fleet(const Scenario& scenario, const ServerCapacity& server, const TrafficCurve& curve, const Calls& calls,
          std::vector<bool> on);

    /// Servers that the busiest running moment needs at `times` the traffic, at full use.
    [[nodiscard]] double needed(double times) const;
    /// Calls/s beside the requests that come at the busiest moment, whatever the amount of traffic.
    [[nodiscard]] double mostOtherCalls() const { return m_peakOthers; }
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
    /// `answered` is the share of the calls that are; the others are no work.
    [[nodiscard]] Hours hoursPerWeek(double times, FleetSize size, double answered = 1.0) const;

    /// Servers that run and bill at each step, as configured.
    [[nodiscard]] std::vector<double> running() const;
    /// Servers that answer requests at each step. The least number is there from the start, as a schedule starts it in
    /// time; one more answers only after the alarm's points, launch, start and
    /// warm-up.
    [[nodiscard]] std::vector<double> inService() const;
    [[nodiscard]] bool runs(std::size_t step) const { return m_on[step]; }
    /// Whether a load balancer stands before the servers.
    [[nodiscard]] bool balanced(double times, FleetSize size) const;
    /// Hours of a week in which the schedule lets servers run.
    [[nodiscard]] double onHours() const { return m_onHours; }

private:
    /// Servers needed at the target utilisation, not rounded.
    struct Demand
    {
        double servers; ///< for the requests
        double others;  ///< for the other calls
        double hours;   ///< a week
        [[nodiscard]] double at(double times) const { return servers * times + others; }
    };
    void holdDemand(const std::vector<double>& rates, const std::vector<double>& others, const Ec2& ec2);
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
    double m_peakOthers = 0.0;     ///< other calls/s, at the same moment
    double m_work = 0.0;           ///< server hours a week at full use, for the requests …
    double m_otherWork = 0.0;      ///< … and for the other calls
    std::vector<Demand> m_demand;  ///< per step, held for the scale-in delay
    std::vector<Demand> m_demands; ///< the same, equal ones put together
};

} // namespace loadline
