// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdabehaviour.h"

#include "models/lambda/lambdabill.h"
#include "models/limits/quotas.h"
#include "models/prices/storelines.h"
#include "models/traffic/curve.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 0.0; }

template<typename Value>
Estimate overRuns(const std::vector<LambdaCounts>& totals, Value value)
{
    std::vector<double> values;
    values.reserve(totals.size());
    for (const LambdaCounts& total : totals)
        values.push_back(value(total));
    return estimate(values);
}

Estimate share(const std::vector<LambdaCounts>& totals, double LambdaCounts::*part)
{
    return overRuns(totals, [part](const LambdaCounts& total) { return ratio(total.*part, total.requests); });
}

Estimate gbSeconds(const std::vector<LambdaCounts>& totals, Memory memory, double LambdaCounts::*billedMs)
{
    return overRuns(totals,
                    [=](const LambdaCounts& total) { return (memory * milliseconds(total.*billedMs)).count(); });
}

} // namespace

LambdaSimulation lambdaSimulation(const Scenario& scenario, const PriceSheet& sheet, std::size_t steps)
{
    const Seconds duration = functionDuration(scenario.request, scenario.lambda.memory);
    const TrafficCurve curve = trafficCurve(scenario);
    const ColdStartTime cold = coldStartTime(scenario, sheet);
    LambdaSimulation simulation;
    simulation.arrivals = {functionCalls(scenario, curve).rates, stepLength};
    simulation.dispersion = scenario.traffic.burstiness;
    // Nothing of the week before outlives two idle lifetimes and a few requests.
    const double before = std::ceil((2.0 * scenario.lambda.idleLifetime + 10.0 * duration) / stepLength);
    simulation.leadIn = std::min(static_cast<std::size_t>(before), simulation.arrivals.rates.size());
    simulation.steps = steps;
    simulation.service = RandomTime::logNormal(duration, scenario.request.variability);
    simulation.longestRun = longestRun;
    simulation.longestResponse = entryLimits(scenario.lambda.frontDoor).longest;
    simulation.coldStart = RandomTime::logNormalThrough(cold.p50 - cold.own, cold.p99 - cold.own, cold.own);
    simulation.idleLifetime = RandomTime::fixed(scenario.lambda.idleLifetime);
    simulation.ceiling = scenario.lambda.accountConcurrency;
    simulation.provisioned = scenario.lambda.provisionedConcurrency;
    simulation.scaling = scenario.lambda.scaling;
    simulation.requestsPerEnvironment = requestsPerEnvironment;
    const State& state = scenario.state;
    if (!usesProxy(state) && state.connectionsPerEnvironment > 0.0)
        simulation.databaseCeiling = std::floor(connectionLimit(state, sheet) / state.connectionsPerEnvironment);
    return simulation;
}

void LambdaTally::add(const LambdaRun& run)
{
    m_totals.push_back(run.total);
    m_steps.resize(run.steps.size());
    for (std::size_t step = 0; step < m_steps.size(); ++step)
        m_steps[step] += run.steps[step];
    m_latency.add(run.latency, run.coldLatency, run.total.requests, run.total.answeredSeconds);
    m_mostRunning = std::max(m_mostRunning, run.mostRunning);
}

LambdaCounts LambdaTally::total() const
{
    LambdaCounts sum;
    for (const LambdaCounts& total : m_totals)
        sum += total;
    return sum;
}

OptionSeries LambdaTally::series() const
{
    const bool proxied = usesProxy(m_scenario.state);
    OptionSeries series;
    for (const LambdaCounts& counts : m_steps) {
        const double busy = counts.running / counts.seconds;
        series.calls.push_back(counts.requests / counts.seconds);
        const double warm = counts.idle / counts.seconds;
        series.busyEnvironments.push_back(busy);
        series.warmEnvironments.push_back(warm);
        series.coldStarts.push_back(counts.coldStarts / counts.seconds);
        series.databaseConnections.push_back((proxied ? busy : busy + warm) *
                                             m_scenario.state.connectionsPerEnvironment);
        series.lost.push_back((counts.refused() + counts.tooLate()) / counts.seconds);
    }
    return series;
}

Series LambdaTally::refused() const
{
    Series refused;
    for (const LambdaCounts& counts : m_steps)
        refused.push_back(counts.refused() / counts.seconds);
    return refused;
}

LambdaBehaviour LambdaTally::behaviour() const
{
    const Memory memory = m_scenario.lambda.memory;
    const auto perSecond = [this](auto sum) {
        return overRuns(m_totals, [sum](const LambdaCounts& total) { return ratio(sum(total), total.seconds); });
    };
    return {.replications = static_cast<std::uint32_t>(m_totals.size()),
            .seconds = m_totals.front().seconds,
            .requests = overRuns(m_totals, [](const LambdaCounts& total) { return total.requests; }),
            .coldShare = share(m_totals, &LambdaCounts::coldStarts),
            .refusedShare =
                overRuns(m_totals, [](const LambdaCounts& total) { return ratio(total.refused(), total.requests); }),
            .tooLateShare =
                overRuns(m_totals, [](const LambdaCounts& total) { return ratio(total.tooLate(), total.requests); }),
            .lostShare = overRuns(
                m_totals,
                [](const LambdaCounts& total) { return ratio(total.refused() + total.tooLate(), total.requests); }),
            .refusedCeiling = share(m_totals, &LambdaCounts::refusedCeiling),
            .refusedScaling = share(m_totals, &LambdaCounts::refusedScaling),
            .refusedRate = share(m_totals, &LambdaCounts::refusedRate),
            .refusedDatabase = share(m_totals, &LambdaCounts::refusedDatabase),
            .provisionedShare = share(m_totals, &LambdaCounts::provisioned),
            .environments = perSecond([](const LambdaCounts& counts) { return counts.running + counts.idle; }),
            .running = perSecond([](const LambdaCounts& counts) { return counts.running; }),
            .idle = perSecond([](const LambdaCounts& counts) { return counts.idle; }),
            .lifespan =
                overRuns(m_totals, [](const LambdaCounts& total) { return ratio(total.endedSeconds, total.ended); }),
            .latencyMean = m_latency.mean(),
            .latencyP50 = m_latency.p50(),
            .latencyP95 = m_latency.p95(),
            .latencyP99 = m_latency.p99(),
            .compute = gbSeconds(m_totals, memory, &LambdaCounts::billedMs),
            .init = gbSeconds(m_totals, memory, &LambdaCounts::billedColdMs),
            .provisionedCompute = gbSeconds(m_totals, memory, &LambdaCounts::billedProvisioned),
            .mostRunning = m_mostRunning,
            .latency = m_latency.report(),
            .series = series(),
            .refused = refused()};
}

LambdaBehaviour lambdaBehaviour(const Scenario& scenario, std::span<const LambdaRun> runs)
{
    LambdaTally tally(scenario);
    for (const LambdaRun& run : runs)
        tally.add(run);
    return tally.behaviour();
}

} // namespace loadline
