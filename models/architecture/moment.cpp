// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/architecture/moment.h"

#include "models/ec2/fleetweek.h"
#include "models/ec2/server.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

double at(const Series& series, std::size_t step) { return step < series.size() ? series[step] : 0.0; }

std::size_t stepOf(double minute)
{
    const double within = std::fmod(std::fmod(minute, minutesPerWeek) + minutesPerWeek, minutesPerWeek);
    return std::min(static_cast<std::size_t>(within / minutesPerStep), static_cast<std::size_t>(stepsPerWeek - 1));
}

double shareOfPeak(const TrafficReport& traffic, std::size_t step)
{
    return traffic.peak.perSecond() > 0.0 ? at(traffic.rates, step) / traffic.peak.perSecond() : 0.0;
}

/// The share of a server's RAM that base, sessions, sockets and requests take.
double memoryShare(const Scenario& scenario, const ServerMoment& server, Memory installed)
{
    Memory taken = scenario.ec2.baseMemory + memoryPerSocket * server.sockets +
                   scenario.request.memory * std::min(server.working, server.workers);
    taken = taken + scenario.state.sessionSize * server.sessions;
    return installed.bytes() > 0.0 ? std::min(taken / installed, 1.0) : 0.0;
}

/// Requests wait only where every worker has one, and lose patience only after that.
bool isOverloaded(const ServerMoment& server)
{
    constexpr double fullUse = 0.97;
    return server.answering > 0.0 && (server.waiting > leastBacklog || (server.lost > 0.0 && server.cpu > fullUse));
}

ServerMoment serversAt(const Scenario& scenario, const OptionReport& report, const Moment& moment, std::size_t step)
{
    ServerMoment server;
    const ComputeSummary& compute = report.compute;
    const double capacity = compute.capacity.perSecond();
    server.running = at(report.series.instances, step);
    server.answering = capacity > 0.0 ? std::min(at(report.series.capacity, step) / capacity, server.running) : 0.0;
    server.cpu = at(report.series.utilisation, step);
    server.waiting = at(report.series.waiting, step);
    server.lost = at(report.series.lost, step);
    server.connections = at(report.series.databaseConnections, step);
    server.hourly = compute.hourly * server.running;
    server.workers = compute.workers;
    if (!report.series.credits.empty())
        server.credits = at(report.series.credits, step);
    if (server.running <= 0.0)
        return server;
    const double each = std::max(server.answering, 1.0);
    const double answered = std::min(at(report.series.calls, step), each * capacity) / each;
    const bool overloaded = isOverloaded(server);
    server.working = overloaded ? server.workers : std::min(answered * compute.duration.count(), server.workers);
    if (scenario.state.serverStore == SessionStore::Memory)
        server.sessions = moment.users / each;
    server.sockets = moment.sockets / each;
    server.pool = server.connections / server.running;
    server.poolInUse =
        std::min(overloaded ? server.working : answered * scenario.request.waitTime.count(), server.pool);
    server.memory = memoryShare(scenario, server, compute.memory);
    return server;
}

EnvironmentMoment environmentsAt(const OptionReport& report, std::size_t step)
{
    const OptionSeries& series = report.series;
    EnvironmentMoment environments;
    environments.most = std::round(report.compute.most);
    environments.coldStart = report.coldStarts.p50;
    environments.coldStartsPerMinute = at(series.coldStarts, step) * 60.0;
    environments.lost = at(series.lost, step);
    environments.connections = at(series.databaseConnections, step);
    const double alive =
        std::min(std::round(at(series.busyEnvironments, step) + at(series.warmEnvironments, step)), environments.most);
    // Environments that start now, by Little's law; one is shown whenever there are at least some in the minute.
    const double starting = at(series.coldStarts, step) * report.coldStarts.p50.count();
    environments.starting = std::min(
        environments.coldStartsPerMinute >= 1.0 ? std::max(std::round(starting), 1.0) : std::round(starting), alive);
    environments.busy = std::min(std::ceil(at(series.busyEnvironments, step) - 0.05), alive - environments.starting);
    environments.warm = alive - environments.starting - environments.busy;
    environments.asleep = environments.most - alive;
    const Bill& bill = report.bill;
    const double perMonth = (bill.part(Part::LambdaCompute) + bill.part(Part::LambdaRequests)).dollars();
    if (report.callsPerMonth > 0.0)
        environments.hourly =
            Usd::dollars(perMonth / report.callsPerMonth * (at(series.calls, step) - environments.lost) * 3600.0);
    return environments;
}

} // namespace

Moment momentAt(const Scenario& scenario, const Evaluation& evaluation, double minute)
{
    const std::size_t step = stepOf(minute);
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const OptionReport& lambda = evaluation.option(OptionId::Lambda);
    Moment moment;
    moment.minute = minute;
    moment.rate = RequestRate::perSecond(at(evaluation.traffic.rates, step));
    moment.idle = step < evaluation.traffic.idle.size() && evaluation.traffic.idle[step];
    moment.users = std::round(scenario.state.sessions * shareOfPeak(evaluation.traffic, step));
    moment.sockets = moment.idle ? 0.0 : scenario.state.sockets;
    moment.simulatedWeeks = lambda.simulated ? lambda.simulated->weeks : 0;
    if (!ec2.series.instances.empty())
        moment.ec2 = serversAt(scenario, ec2, moment, step);
    moment.lambda = environmentsAt(lambda, step);
    return moment;
}

double unitsPerCell(double units, double cells)
{
    constexpr std::array<double, 3> factors{1.0, 2.5, 5.0};
    if (units <= cells)
        return 1.0;
    for (const double small : {2.0, 5.0})
        if (units <= small * cells)
            return small;
    for (double power = 10.0;; power *= 10.0)
        for (const double factor : factors)
            if (units <= power * factor * cells)
                return power * factor;
}

} // namespace loadline
