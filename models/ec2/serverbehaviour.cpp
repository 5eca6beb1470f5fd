// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/serverbehaviour.h"

#include "models/prices/storelines.h"
#include "models/rest.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// A request takes some time on any machine; this much where the scenario says none.
constexpr Seconds leastWork{1e-6};
/// A step whose servers were busier than this and in which requests waited is overloaded.
constexpr double overloadedUse = 0.97;

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 0.0; }

template<typename Value>
Estimate overRuns(const std::vector<ServerCounts>& totals, Value value)
{
    std::vector<double> values;
    values.reserve(totals.size());
    for (const ServerCounts& total : totals)
        values.push_back(value(total));
    return estimate(values);
}

Estimate share(const std::vector<ServerCounts>& totals, double ServerCounts::*part)
{
    return overRuns(totals, [part](const ServerCounts& total) { return ratio(total.*part, total.requests); });
}

SimulatedServer simulatedServer(const Scenario& scenario, const Ec2Cost& cost)
{
    const ServerCapacity& capacity = cost.server();
    const InstanceType& type = cost.entry().type;
    const Request& request = scenario.request;
    SimulatedServer server;
    server.threads = capacity.threads;
    server.threadSpeed = capacity.threadSpeed;
    server.parallelism = request.parallelism;
    server.workers = static_cast<std::size_t>(std::max(capacity.workers, 0.0));
    server.queueLimit = static_cast<std::size_t>(scenario.ec2.queueLimit);
    server.timeout = request.timeout;
    server.wait = request.waitTime;
    server.cpu = capacity.cpuTime;
    if (server.wait + server.cpu <= Seconds{0})
        server.wait = leastWork;
    if (!capacity.hasNetwork())
        server.workers = 0;
    else
        server.transfer = Seconds{std::max(request.responseSize, request.requestSize).bytes() / capacity.networkBytes};
    server.connections = static_cast<std::size_t>(scenario.state.databasePool);
    if (type.burstable)
        server.credits = {.vcpus = static_cast<double>(type.vcpus),
                          .baseline = type.baseline,
                          .unlimited = scenario.ec2.credits == CreditMode::Unlimited};
    return server;
}

/// Steps before the measured ones: nothing of the week before outlasts them but credits.
std::size_t leadIn(const Scenario& scenario, const ServerCapacity& server, std::size_t steps)
{
    const Ec2& ec2 = scenario.ec2;
    Seconds before = 10.0 * server.workTime + scenario.request.timeout;
    if (ec2.fleet == FleetKind::Autoscaled)
        before +=
            ec2.scaleInDelay + Seconds{60.0 * ec2.scaleOutPoints} + ec2.launchTime + ec2.applicationStart + ec2.warmUp;
    return std::min(static_cast<std::size_t>(std::ceil(2.0 * before / stepLength)), steps);
}

} // namespace

ServerSimulation serverSimulation(const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost& cost,
                                  std::size_t steps)
{
    const Ec2& ec2 = scenario.ec2;
    ServerSimulation simulation;
    simulation.arrivals = {cost.calls().rates, stepLength};
    simulation.dispersion = scenario.traffic.burstiness;
    simulation.leadIn = leadIn(scenario, cost.server(), simulation.arrivals.rates.size());
    simulation.steps = steps;
    simulation.size = RandomTime::logNormal(Seconds{1.0}, scenario.request.variability);
    simulation.server = simulatedServer(scenario, cost);
    if (simulation.server.credits) {
        const Series credits = fleetWeek(scenario, cost).series.credits;
        simulation.server.initialCredits =
            credits[(credits.size() - simulation.leadIn + credits.size() - 1) % credits.size()];
    }
    simulation.least = ec2.fleet == FleetKind::Fixed ? ec2.instances : ec2.minimum;
    if (ec2.fleet == FleetKind::Autoscaled)
        simulation.scaling = {.target = ec2.targetUtilisation,
                              .scaleOutPoints = static_cast<int>(ec2.scaleOutPoints),
                              .most = ec2.maximum,
                              .start = ec2.launchTime + ec2.applicationStart,
                              .warmUp = ec2.warmUp,
                              .scaleIn = ec2.scaleInDelay};
    for (std::size_t step = 0; step < simulation.arrivals.rates.size(); ++step)
        simulation.on.push_back(cost.fleet().runs(step));
    simulation.databaseLimit = connectionLimit(scenario.state, sheet);
    return simulation;
}

void ServerTally::add(const ServerRun& run)
{
    m_totals.push_back(run.total);
    m_steps.resize(run.steps.size());
    for (std::size_t step = 0; step < m_steps.size(); ++step)
        m_steps[step] += run.steps[step];
    m_latency.add(run.latency, {}, run.total.requests, run.total.stay);
    m_mostServers = std::max(m_mostServers, run.mostServers);
    m_mostWaiting = std::max(m_mostWaiting, run.mostWaiting);
    m_hasCredits = m_hasCredits || run.hasCredits;
    if (run.creditsGone)
        m_creditsGone = std::min(*run.creditsGone, m_creditsGone.value_or(*run.creditsGone));
}

OptionSeries ServerTally::series() const
{
    OptionSeries series;
    for (const ServerCounts& counts : m_steps) {
        series.calls.push_back(counts.requests / counts.seconds);
        series.instances.push_back(counts.paid / counts.seconds);
        series.capacity.push_back(counts.able / counts.seconds * m_capacity.perSecond());
        series.utilisation.push_back(std::min(ratio(counts.busy, counts.able), 1.0));
        series.waiting.push_back(counts.waiting / counts.seconds);
        series.lost.push_back(counts.lost() / counts.seconds);
        series.databaseConnections.push_back(counts.connections / counts.seconds);
        if (m_hasCredits)
            series.credits.push_back(ratio(counts.credits, counts.paid));
    }
    return series;
}

FleetWeek ServerTally::week() const
{
    FleetWeek week;
    week.series = series();
    ServerCounts total;
    std::vector<bool> overloaded;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        total += m_steps[step];
        overloaded.push_back(week.series.utilisation[step] > overloadedUse && week.series.waiting[step] > leastBacklog);
    }
    week.overloads = overloadsOf(overloaded, week.series.waiting);
    week.lostShare = ratio(total.lost(), total.requests);
    // Lost may be more than came, as some came in the week before.
    if (total.requests > 0.0)
        week.answeredShare = rest(total.requests, total.lost()) / total.requests;
    week.stoppedShare = ratio(total.refusedStopped, total.requests);
    week.queueShare = ratio(total.refusedQueue, total.requests);
    week.databaseShare = ratio(total.refusedDatabase, total.requests);
    if (m_creditsGone)
        week.creditsGoneMinute = static_cast<int>(*m_creditsGone / 60.0);
    return week;
}

ServerBehaviour ServerTally::behaviour() const
{
    const auto perSecond = [this](double ServerCounts::*sum) {
        return overRuns(m_totals, [sum](const ServerCounts& total) { return ratio(total.*sum, total.seconds); });
    };
    return {.replications = static_cast<std::uint32_t>(m_totals.size()),
            .seconds = m_totals.front().seconds,
            .requests = overRuns(m_totals, [](const ServerCounts& total) { return total.requests; }),
            .lostShare =
                overRuns(m_totals, [](const ServerCounts& total) { return ratio(total.lost(), total.requests); }),
            .stoppedShare = share(m_totals, &ServerCounts::refusedStopped),
            .queueShare = share(m_totals, &ServerCounts::refusedQueue),
            .databaseShare = share(m_totals, &ServerCounts::refusedDatabase),
            .timeoutShare = share(m_totals, &ServerCounts::timedOut),
            .servers = perSecond(&ServerCounts::paid),
            .utilisation = overRuns(m_totals, [](const ServerCounts& total) { return ratio(total.busy, total.able); }),
            .waiting = perSecond(&ServerCounts::waiting),
            .latencyMean = m_latency.mean(),
            .latencyP50 = m_latency.p50(),
            .latencyP95 = m_latency.p95(),
            .latencyP99 = m_latency.p99(),
            .surplusCredits = overRuns(m_totals, [](const ServerCounts& total) { return total.charged; }),
            .mostServers = m_mostServers,
            .mostWaiting = m_mostWaiting,
            .latency = m_latency.report(),
            .week = week()};
}

ServerBehaviour serverBehaviour(RequestRate capacity, std::span<const ServerRun> runs)
{
    ServerTally tally(capacity);
    for (const ServerRun& run : runs)
        tally.add(run);
    return tally.behaviour();
}

} // namespace loadline
