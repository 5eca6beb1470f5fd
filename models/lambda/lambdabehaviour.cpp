// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdabehaviour.h"

#include "models/lambda/lambdabill.h"
#include "models/lambda/lambdalimits.h"
#include "models/traffic/curve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loadline {
namespace {

constexpr double worthwhileRequests = 4e7;
constexpr double fewestReplications = 4.0;
constexpr double mostReplications = 20.0;

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 0.0; }

template<typename Value>
Estimate overRuns(std::span<const LambdaRun> runs, Value value)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const LambdaRun& run : runs)
        values.push_back(value(run));
    return estimate(values);
}

Estimate share(std::span<const LambdaRun> runs, double LambdaCounts::*part)
{
    return overRuns(runs, [part](const LambdaRun& run) { return ratio(run.total.*part, run.total.requests); });
}

Estimate percentile(std::span<const LambdaRun> runs, double at)
{
    return overRuns(runs, [at](const LambdaRun& run) { return run.latency.percentile(at).count(); });
}

Estimate gbSeconds(std::span<const LambdaRun> runs, Memory memory, double LambdaCounts::*billedMs)
{
    return overRuns(runs, [=](const LambdaRun& run) { return (memory * milliseconds(run.total.*billedMs)).count(); });
}

std::vector<double> shares(const LatencyHistogram& histogram, double requests)
{
    std::vector<double> bins = histogram.reportBins();
    for (double& bin : bins)
        bin = ratio(bin, requests);
    return bins;
}

LatencyReport latencyOf(std::span<const LambdaRun> runs)
{
    LatencyHistogram all;
    LatencyHistogram cold;
    LambdaCounts total;
    for (const LambdaRun& run : runs) {
        all.add(run.latency);
        cold.add(run.coldLatency);
        total += run.total;
    }
    LatencyReport report;
    if (total.answered() <= 0.0)
        return report;
    report.mean = Seconds{total.started / total.answered()};
    report.p50 = all.percentile(0.50);
    report.p95 = all.percentile(0.95);
    report.p99 = all.percentile(0.99);
    report.density = shares(all, total.requests);
    if (total.coldStarts > 0.0)
        report.coldDensity = shares(cold, total.requests);
    return report;
}

void fillSeries(LambdaBehaviour& behaviour, const Scenario& scenario, std::span<const LambdaRun> runs)
{
    const bool proxied = scenario.state.proxy == DatabaseProxy::RdsProxy;
    const std::size_t steps = runs.front().steps.size();
    for (std::size_t step = 0; step < steps; ++step) {
        LambdaCounts counts;
        for (const LambdaRun& run : runs)
            counts += run.steps[step];
        const double busy = counts.running / counts.seconds;
        const double warm = counts.idle / counts.seconds;
        behaviour.series.busyEnvironments.push_back(busy);
        behaviour.series.warmEnvironments.push_back(warm);
        behaviour.series.coldStarts.push_back(counts.coldStarts / counts.seconds);
        behaviour.series.databaseConnections.push_back((proxied ? busy : busy + warm) *
                                                       scenario.state.connectionsPerEnvironment);
        behaviour.refused.push_back(counts.refused() / counts.seconds);
    }
}

} // namespace

LambdaSimulation lambdaSimulation(const Scenario& scenario, const PriceSheet& sheet, std::size_t steps)
{
    const Seconds duration = functionDuration(scenario.request, scenario.lambda.memory);
    const ColdStartTime cold = coldStartTime(scenario, sheet);
    LambdaSimulation simulation;
    simulation.arrivals = {trafficCurve(scenario).rates, stepLength};
    simulation.dispersion = scenario.traffic.burstiness;
    // Nothing of the week before outlives two idle lifetimes and a few requests.
    const double before = std::ceil((2.0 * scenario.lambda.idleLifetime + 10.0 * duration) / stepLength);
    simulation.leadIn = std::min(static_cast<std::size_t>(before), simulation.arrivals.rates.size());
    simulation.steps = steps;
    simulation.service = RandomTime::logNormal(duration, scenario.request.variability);
    simulation.coldStart = RandomTime::logNormalThrough(cold.p50 - cold.own, cold.p99 - cold.own, cold.own);
    simulation.idleLifetime = RandomTime::fixed(scenario.lambda.idleLifetime);
    simulation.ceiling = scenario.lambda.accountConcurrency;
    simulation.provisioned = scenario.lambda.provisionedConcurrency;
    simulation.scaling = scalingSince2023;
    simulation.requestsPerEnvironment = requestsPerEnvironment;
    return simulation;
}

std::uint32_t worthwhileReplications(const LambdaSimulation& simulation)
{
    const std::vector<double>& rates = simulation.arrivals.rates;
    const double average = std::accumulate(rates.begin(), rates.end(), 0.0) / static_cast<double>(rates.size());
    const double requests = average * static_cast<double>(simulation.steps) * simulation.arrivals.step.count();
    return static_cast<std::uint32_t>(
        std::clamp(worthwhileRequests / std::max(requests, 1.0), fewestReplications, mostReplications));
}

LambdaBehaviour lambdaBehaviour(const Scenario& scenario, std::span<const LambdaRun> runs)
{
    const Memory memory = scenario.lambda.memory;
    const auto perSecond = [runs](auto sum) {
        return overRuns(runs, [sum](const LambdaRun& run) { return ratio(sum(run.total), run.total.seconds); });
    };
    LambdaBehaviour behaviour{
        .replications = static_cast<std::uint32_t>(runs.size()),
        .seconds = runs.front().total.seconds,
        .requests = overRuns(runs, [](const LambdaRun& run) { return run.total.requests; }),
        .coldShare = share(runs, &LambdaCounts::coldStarts),
        .refusedShare =
            overRuns(runs, [](const LambdaRun& run) { return ratio(run.total.refused(), run.total.requests); }),
        .refusedCeiling = share(runs, &LambdaCounts::refusedCeiling),
        .refusedScaling = share(runs, &LambdaCounts::refusedScaling),
        .refusedRate = share(runs, &LambdaCounts::refusedRate),
        .provisionedShare = share(runs, &LambdaCounts::provisioned),
        .environments = perSecond([](const LambdaCounts& counts) { return counts.running + counts.idle; }),
        .running = perSecond([](const LambdaCounts& counts) { return counts.running; }),
        .idle = perSecond([](const LambdaCounts& counts) { return counts.idle; }),
        .lifespan = overRuns(runs, [](const LambdaRun& run) { return ratio(run.total.endedSeconds, run.total.ended); }),
        .latencyMean =
            overRuns(runs, [](const LambdaRun& run) { return ratio(run.total.started, run.total.answered()); }),
        .latencyP50 = percentile(runs, 0.50),
        .latencyP95 = percentile(runs, 0.95),
        .latencyP99 = percentile(runs, 0.99),
        .compute = gbSeconds(runs, memory, &LambdaCounts::billedMs),
        .init = gbSeconds(runs, memory, &LambdaCounts::billedColdMs),
        .provisionedCompute = gbSeconds(runs, memory, &LambdaCounts::billedProvisioned),
        .mostRunning = std::ranges::max(runs, {}, &LambdaRun::mostRunning).mostRunning,
        .latency = latencyOf(runs),
        .series = {},
        .refused = {}};
    fillSeries(behaviour, scenario, runs);
    return behaviour;
}

} // namespace loadline
