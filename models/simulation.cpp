// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/simulation.h"

#include "models/analysis/verdict.h"
#include "models/ec2/ec2option.h"
#include "models/lambda/lambdaoption.h"
#include "models/state/stateoptions.h"
#include "models/traffic/curve.h"

#include <algorithm>
#include <vector>

namespace loadline {
namespace {

constexpr double worthwhileRequests = 4e7;
constexpr double fewestReplications = 4.0;
constexpr double mostReplications = 20.0;

/// A cost, ready to be simulated; neither can be moved, because the costs refer to one another's parts.
struct Costs
{
    Costs(const Scenario& scenario, const PriceSheet& sheet)
        : curve(trafficCurve(scenario))
        , lambda(scenario, sheet, curve)
    {
        if (const CatalogueEntry* type = chooseType(scenario.ec2, sheet))
            ec2.emplace(scenario, sheet, *type, curve);
    }
    TrafficCurve curve;
    std::optional<Ec2Cost> ec2;
    LambdaCost lambda;
};

/// The half width of an interval as a share of its middle.
std::optional<double> relative(const Estimate& estimate)
{
    if (!estimate.halfWidth || estimate.mean <= 0.0)
        return {};
    return *estimate.halfWidth / estimate.mean;
}

std::optional<double> larger(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

void takeLatency(OptionReport& report, SimulatedOption& simulated, const LatencyTally& tally)
{
    simulated.mean = tally.mean();
    simulated.p50 = tally.p50();
    simulated.p95 = tally.p95();
    simulated.p99 = tally.p99();
    LatencyTally::Band band = tally.band();
    simulated.densityLow = std::move(band.low);
    simulated.densityHigh = std::move(band.high);
    simulated.formula = std::make_shared<const OptionReport>(report);
    report.latency = tally.report();
}

} // namespace

std::uint32_t worthwhileReplications(double requestsEach)
{
    return static_cast<std::uint32_t>(
        std::clamp(worthwhileRequests / std::max(requestsEach, 1.0), fewestReplications, mostReplications));
}

WeekSimulation::WeekSimulation(const Scenario& scenario, const PriceSheet& sheet)
    : m_lambda(lambdaSimulation(scenario, sheet, stepsPerWeek))
{
    const Costs costs(scenario, sheet);
    if (costs.ec2)
        m_ec2 = serverSimulation(scenario, sheet, *costs.ec2, stepsPerWeek);
    m_requests = expectedRequests(m_lambda.arrivals, stepsPerWeek);
}

SimulatedWeek WeekSimulation::run(std::uint64_t seed, std::uint32_t week, const std::stop_token& stop,
                                  const SimulationProgress& progress) const
{
    const auto part = [&progress](double from) -> SimulationProgress {
        if (!progress)
            return {};
        return [&progress, from](double done) { progress(from + done / 2.0); };
    };
    SimulatedWeek simulated;
    simulated.lambda = simulateLambda(m_lambda, seed, week, stop, part(0.0));
    if (m_ec2)
        simulated.ec2 = simulateServers(*m_ec2, seed, week, stop, part(0.5));
    return simulated;
}

struct SimulationTally::Private
{
    Private(const Scenario& wanted, const PriceSheet& prices)
        : scenario(wanted)
        , sheet(prices)
        , costs(scenario, prices)
        , lambda(scenario)
        , ec2(costs.ec2 ? costs.ec2->server().capacity : RequestRate{})
    {}
    void showEc2(OptionReport& report) const;
    void showLambda(OptionReport& report) const;

    Scenario scenario;
    const PriceSheet& sheet;
    Costs costs;
    LambdaTally lambda;
    ServerTally ec2;
    std::vector<double> lambdaMonthly; ///< of each week, in dollars
    std::vector<double> ec2Monthly;
};

SimulationTally::SimulationTally(const Scenario& scenario, const PriceSheet& sheet)
    : d(std::make_unique<Private>(scenario, sheet))
{}
SimulationTally::~SimulationTally() = default;
SimulationTally::SimulationTally(SimulationTally&&) noexcept = default;
SimulationTally& SimulationTally::operator=(SimulationTally&&) noexcept = default;

void SimulationTally::add(const SimulatedWeek& week)
{
    d->lambda.add(week.lambda);
    d->lambdaMonthly.push_back(d->costs.lambda.monthly(week.lambda.total).dollars());
    if (!week.ec2 || !d->costs.ec2)
        return;
    d->ec2.add(*week.ec2);
    d->ec2Monthly.push_back(d->costs.ec2->monthly(week.ec2->total).dollars());
}

std::uint32_t SimulationTally::weeks() const { return static_cast<std::uint32_t>(d->lambdaMonthly.size()); }

SimulationPrecision SimulationTally::precision() const
{
    return {.cost = larger(relative(estimate(d->ec2Monthly)), relative(estimate(d->lambdaMonthly))),
            .p99 = larger(relative(d->ec2.latency().p99()), relative(d->lambda.latency().p99()))};
}

void SimulationTally::Private::showEc2(OptionReport& report) const
{
    const ServerBehaviour behaviour = ec2.behaviour();
    SimulatedOption simulated;
    simulated.weeks = behaviour.replications;
    simulated.monthly = estimate(ec2Monthly);
    simulated.lostShare = behaviour.lostShare;
    takeLatency(report, simulated, ec2.latency());
    report.latency.steady = behaviour.week.overloads.empty();
    showWeek(report, scenario, sheet, *costs.ec2, behaviour.week);
    report.simulated = std::move(simulated);
}

void SimulationTally::Private::showLambda(OptionReport& report) const
{
    LambdaBehaviour behaviour = lambda.behaviour();
    SimulatedOption simulated;
    simulated.weeks = behaviour.replications;
    simulated.monthly = estimate(lambdaMonthly);
    simulated.coldShare = behaviour.coldShare;
    simulated.lostShare = behaviour.lostShare;
    takeLatency(report, simulated, lambda.latency());
    report.coldStarts.share = behaviour.coldShare.mean;
    report.coldStarts.perWeek = behaviour.coldShare.mean * costs.lambda.callsPerWeek(1.0);
    // Of all weeks' calls, not the mean of the weeks' shares: with what the density holds it makes one.
    const LambdaCounts total = lambda.total();
    const double calls = std::max(total.requests, 1.0);
    showWeek(report, scenario, sheet, costs.lambda,
             {.series = std::move(behaviour.series),
              .refusedShare = total.refused() / calls,
              .refusedScaling = total.refusedScaling / calls,
              .refusedDatabase = total.refusedDatabase / calls,
              .tooLateShare = total.tooLate() / calls});
    report.simulated = std::move(simulated);
}

Evaluation SimulationTally::replaceIn(Evaluation evaluation) const
{
    if (weeks() == 0)
        return evaluation;
    OptionReport& ec2 = evaluation.options[0];
    OptionReport& lambda = evaluation.options[1];
    if (d->costs.ec2)
        d->showEc2(ec2);
    d->showLambda(lambda);
    evaluation.verdict = verdict(ec2, lambda, evaluation.breakEven, evaluation.traffic);
    evaluation.state = stateOptions(d->scenario, d->sheet, ec2, lambda);
    return evaluation;
}

} // namespace loadline
