// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/fleet.h"

#include "models/ec2/purchase.h"
#include "models/rest.h"
#include "models/traffic/rateprofile.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace loadline {
namespace {

/// Target tracking's alarm gets a point of its metric once a minute (EC2 Auto Scaling user guide).
constexpr double metricSeconds = 60.0;
/// Servers within a billionth of a whole number are not one more.
constexpr double roundingSlack = 1e-9;

double wholeServers(double servers) { return std::ceil(servers - roundingSlack); }

} // namespace

std::vector<bool> runningSteps(const Ec2& ec2, const std::vector<bool>& idle)
{
    std::vector<bool> on(stepsPerWeek, true);
    if (ec2.schedule == StopSchedule::Never)
        return on;
    for (std::size_t step = 0; step < on.size(); ++step) {
        const int minute = static_cast<int>(step) * minutesPerStep;
        const double hour = minute % minutesPerDay / 60.0;
        const bool weekend = minute >= 5 * minutesPerDay;
        const bool daily = ec2.runFrom <= ec2.runTo ? hour >= ec2.runFrom && hour < ec2.runTo
                                                    : hour >= ec2.runFrom || hour < ec2.runTo;
        on[step] = ec2.schedule == StopSchedule::IdlePeriods ? !idle[step] : daily && (ec2.runWeekends || !weekend);
    }
    return on;
}

Fleet::Fleet(const Scenario& scenario, const ServerCapacity& server, const TrafficCurve& curve, const Calls& calls,
             std::vector<bool> on)
    : m_autoscaled(scenario.ec2.fleet == FleetKind::Autoscaled)
    , m_reserved(isReserved(scenario.ec2.commitment))
    , m_byTheHour(scenario.ec2.os == OperatingSystem::Suse)
    , m_balancer(scenario.ec2.balancer)
    , m_capacity(server.capacity.perSecond())
    , m_instances(scenario.ec2.instances)
    , m_minimum(scenario.ec2.minimum)
    , m_maximum(std::max(scenario.ec2.minimum, scenario.ec2.maximum))
    , m_startDelay(scenario.ec2.scaleOutPoints * metricSeconds +
                   (scenario.ec2.launchTime + scenario.ec2.applicationStart + scenario.ec2.warmUp).count())
    , m_on(std::move(on))
{
    std::vector<double> rates = curve.rates;
    std::vector<double> others = calls.others;
    for (std::size_t step = 0; step < rates.size(); ++step) {
        if (!m_on[step]) {
            rates[step] = others[step] = 0.0;
            continue;
        }
        m_onHours += hoursPerStep;
        m_peak = std::max(m_peak, rates[step]);
        m_peakOthers = std::max(m_peakOthers, others[step]);
        m_work += m_capacity > 0.0 ? rates[step] / m_capacity * hoursPerStep : 0.0;
        m_otherWork += m_capacity > 0.0 ? others[step] / m_capacity * hoursPerStep : 0.0;
    }
    if (m_byTheHour && !m_autoscaled && m_instances > 0.0)
        m_onHoursBegun = hoursBegun(1.0, FleetSize::Configured, 0.0) / m_instances;
    if (!m_autoscaled || m_capacity <= 0.0)
        return;
    holdDemand(rates, others, scenario.ec2);
}

/// Wherever there are requests the other calls are at their most (see serverCalls), so the largest sum of both over a
/// stretch of time is the sum of their largest, at any multiple of the traffic.
void Fleet::holdDemand(const std::vector<double>& rates, const std::vector<double>& others, const Ec2& ec2)
{
    const auto delay = static_cast<int>(ec2.scaleInDelay / stepLength);
    const std::vector<double> heldRates = heldMaximum(rates, delay);
    const std::vector<double> heldOthers = m_peakOthers > 0.0 ? heldMaximum(others, delay) : others;
    const double atTarget = m_capacity * ec2.targetUtilisation;
    std::vector<Demand> sorted;
    for (std::size_t step = 0; step < heldRates.size(); ++step) {
        m_demand.push_back({heldRates[step] / atTarget, heldOthers[step] / atTarget, hoursPerStep});
        if (m_on[step])
            sorted.push_back(m_demand.back());
    }
    const auto amount = [](const Demand& demand) { return std::pair(demand.servers, demand.others); };
    std::ranges::sort(sorted, {}, amount);
    for (const Demand& demand : sorted) {
        if (!m_demands.empty() && amount(m_demands.back()) == amount(demand))
            m_demands.back().hours += hoursPerStep;
        else
            m_demands.push_back(demand);
    }
}

bool Fleet::balanced(double times, FleetSize size) const
{
    const double servers = size == FleetSize::Needed ? std::max(allowed(), needed(times)) : allowed();
    return m_balancer == Balancer::Always || (m_balancer == Balancer::Automatic && servers >= 2.0);
}

double Fleet::needed(double times) const
{
    return m_capacity > 0.0 ? wholeServers((m_peak * times + m_peakOthers) / m_capacity) : 0.0;
}

double Fleet::limited(double servers, double maximum) const
{
    return std::clamp(servers, m_minimum, std::max(maximum, m_minimum));
}

double Fleet::runningHours(double times, FleetSize size) const
{
    const double least = size == FleetSize::Needed ? needed(times) : 0.0;
    if (!m_autoscaled)
        return std::max(m_instances, least) * m_onHours;
    const double maximum = std::max(m_maximum, least);
    double hours = 0.0;
    for (const Demand& demand : m_demands) {
        // The inputs are small enough for int, and a conversion is several times faster than std::ceil here.
        const double wanted = demand.at(times) - roundingSlack;
        const auto whole = static_cast<double>(static_cast<long>(wanted));
        hours += limited(whole < wanted ? whole + 1.0 : whole, maximum) * demand.hours;
    }
    return m_demands.empty() ? m_minimum * m_onHours : hours;
}

double Fleet::serversAt(std::size_t step, double times, double least) const
{
    if (!m_on[step])
        return 0.0;
    if (!m_autoscaled)
        return std::max(m_instances, least);
    return m_demand.empty() ? m_minimum : limited(wholeServers(m_demand[step].at(times)), std::max(m_maximum, least));
}

double Fleet::hoursBegun(double times, FleetSize size, double beyond) const
{
    const double least = size == FleetSize::Needed ? needed(times) : 0.0;
    const auto steps = m_on.size();
    std::vector<double> servers(steps);
    for (std::size_t step = 0; step < steps; ++step)
        servers[step] = std::max(serversAt(step, times, least) - beyond, 0.0);
    // Seen from the moment with the fewest servers, those never stop and all others start and stop within a week. The
    // one started last is the first to stop.
    const auto fewest = static_cast<std::size_t>(std::ranges::min_element(servers) - servers.begin());
    double hours = servers[fewest] * loadline::hoursPerWeek;
    struct Started
    {
        std::size_t step;
        double servers;
    };
    std::vector<Started> started;
    double before = servers[fewest];
    for (std::size_t i = 1; i <= steps; ++i) {
        const double now = servers[(fewest + i) % steps];
        for (double stopping = before - now; stopping > 0.0;) {
            Started& last = started.back();
            const double stopped = std::min(stopping, last.servers);
            const Seconds run = stepLength * static_cast<double>(i - last.step);
            hours += stopped * (billedRun(run, OperatingSystem::Suse).count() / 3600.0);
            stopping -= stopped;
            last.servers -= stopped;
            if (last.servers <= 0.0)
                started.pop_back();
        }
        if (now > before)
            started.push_back({i, now - before});
        before = now;
    }
    return hours;
}

Fleet::Hours Fleet::hoursPerWeek(double times, FleetSize size, double answered) const
{
    const double running = runningHours(times, size);
    const double fixed = size == FleetSize::Needed ? std::max(m_instances, needed(times)) : m_instances;
    const double reserved = m_reserved ? (m_autoscaled ? m_minimum : fixed) : 0.0;
    double others = rest(running, reserved * m_onHours);
    if (m_byTheHour)
        others = m_autoscaled ? hoursBegun(times, size, reserved) : (fixed - reserved) * m_onHoursBegun;
    Hours hours{.reserved = reserved * loadline::hoursPerWeek,
                .running = running,
                .disks = m_autoscaled ? running / loadline::hoursPerWeek : fixed};
    hours.paid = hours.reserved + others;
    hours.used = std::min((m_work * times + m_otherWork) * answered, running);
    // All servers that run share the work evenly.
    const double reservedRunning = std::min(reserved * m_onHours, running);
    hours.reservedUsed = running > 0.0 ? hours.used * reservedRunning / running : 0.0;
    return hours;
}

std::vector<double> Fleet::running() const
{
    std::vector<double> servers(stepsPerWeek, 0.0);
    for (std::size_t step = 0; step < servers.size(); ++step) {
        if (m_on[step])
            servers[step] = m_autoscaled && !m_demand.empty() ? limited(wholeServers(m_demand[step].at(1.0)), m_maximum)
                                                              : (m_autoscaled ? m_minimum : m_instances);
    }
    return servers;
}

std::vector<double> Fleet::inService() const
{
    std::vector<double> servers = running();
    if (!m_autoscaled)
        return servers;
    const std::vector<double> paid = servers;
    const double delay = m_startDelay / stepLength.count();
    const auto whole = static_cast<std::size_t>(delay);
    const double part = delay - static_cast<double>(whole);
    const auto before = [&](std::size_t step, std::size_t steps) {
        return paid[(step + paid.size() - steps % paid.size()) % paid.size()];
    };
    for (std::size_t step = 0; step < servers.size(); ++step) {
        const double started = before(step, whole) * (1.0 - part) + before(step, whole + 1) * part;
        servers[step] = std::min(paid[step], std::max(started, m_minimum));
    }
    return servers;
}

} // namespace loadline
