// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scenario's function simulated, against the formulas of the same scenario and against its own parts.

#include "models/evaluate.h"
#include "models/lambda/lambdabehaviour.h"
#include "models/lambda/lambdabill.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>
#include <numeric>

using namespace loadline;
using namespace loadline::testing;

namespace {

std::vector<LambdaRun> runsOf(const LambdaSimulation& simulation, std::uint32_t count)
{
    std::vector<LambdaRun> runs;
    for (std::uint32_t replication = 0; replication < count; ++replication)
        runs.push_back(simulateLambda(simulation, 1, replication));
    return runs;
}

LambdaBehaviour simulated(const Scenario& scenario, std::size_t steps = stepsPerWeek, std::uint32_t count = 4)
{
    const auto runs = runsOf(lambdaSimulation(scenario, shippedSheet(), steps), count);
    return lambdaBehaviour(scenario, runs);
}

double sum(const Series& series) { return std::accumulate(series.begin(), series.end(), 0.0); }

bool near(double found, double expected, double share) { return std::abs(found / expected - 1.0) < share; }

} // namespace

class SimulatedScenario : public QObject
{
    Q_OBJECT

private slots:
    void confidenceIsStudents();
    void confidenceNarrowsWithReplications();
    void agreesWithTheFormulas();
    void theWeekAddsUp();
    void aProxyHoldsConnectionsOnlyForWork();
    void refusalsAreNotAnswered();
    void provisionedTimeIsBilledApart();
    void partOfAWeekHasThatManySteps();
    void aSilentWeekHasNoLatency();
};

void SimulatedScenario::confidenceIsStudents()
{
    // t(0.975, 3) = 3.18245; the standard error of 1, 2, 3, 4 is sqrt(5 / 3) / 2.
    const std::vector<double> values{1.0, 2.0, 3.0, 4.0};
    QCOMPARE(estimate(values).mean, 2.5);
    QVERIFY(near(*estimate(values).halfWidth, 3.18245 * std::sqrt(5.0 / 3.0) / 2.0, 1e-5));
    QVERIFY(!estimate(std::span(values).first(1)).halfWidth);
    QCOMPARE(estimate({}).mean, 0.0);
    // Three times 0.1 less their mean leave rounding, which is no uncertainty; the least real difference is one.
    const std::vector<double> equal(3, 0.1);
    QCOMPARE(*estimate(equal).halfWidth, 0.0);
    const std::vector<double> nearly{1.0, 1.0 + 1e-9};
    QVERIFY(*estimate(nearly).halfWidth > 0.0);
}

void SimulatedScenario::confidenceNarrowsWithReplications()
{
    const Scenario scenario;
    const auto runs = runsOf(lambdaSimulation(scenario, shippedSheet(), 288), 16);
    const Estimate few = lambdaBehaviour(scenario, std::span(runs).first(4)).coldShare;
    const Estimate many = lambdaBehaviour(scenario, runs).coldShare;
    QVERIFY(*many.halfWidth < *few.halfWidth);
    QVERIFY(std::abs(many.mean - few.mean) < *many.halfWidth + *few.halfWidth);
}

void SimulatedScenario::agreesWithTheFormulas()
{
    const Scenario scenario;
    const Evaluation evaluation = evaluate(scenario, shippedSheet());
    const OptionReport& formula = evaluation.option(OptionId::Lambda);
    const LambdaBehaviour found = simulated(scenario);
    double arrived = 0.0;
    for (const double rate : evaluation.traffic.rates)
        arrived += rate * stepLength.count();
    qInfo("cold starts %.4f %% ± %.4f, formula %.4f %%", 100.0 * found.coldShare.mean,
          100.0 * *found.coldShare.halfWidth, 100.0 * formula.coldStarts.share);
    QVERIFY(near(found.requests.mean, arrived, 0.005));
    QVERIFY(near(found.running.mean * found.seconds, arrived * formula.compute.duration.count(), 0.02));
    QVERIFY(near(found.coldShare.mean, formula.coldStarts.share, 0.3));
    QVERIFY(near(found.latency.p50.count(), formula.latency.p50.count(), 0.01));
    QVERIFY(near(found.latency.p95.count(), formula.latency.p95.count(), 0.01));
    QVERIFY(near(found.latencyP99.mean, formula.latency.p99.count(), 0.05));
    QCOMPARE(found.refusedShare.mean, 0.0);
    // Each request is billed up to half a millisecond more than it took on average.
    const double mean = formula.compute.duration.count() + 0.0005;
    QVERIFY(near(found.compute.mean, arrived * mean * scenario.lambda.memory.gibibytes(), 0.01));
    QVERIFY(found.init.mean > 0.0 && found.init.mean < found.compute.mean);
}

void SimulatedScenario::theWeekAddsUp()
{
    Scenario scenario;
    scenario.traffic.burstiness = 4.0;
    const LambdaBehaviour found = simulated(scenario);
    QCOMPARE(found.series.busyEnvironments.size(), std::size_t{stepsPerWeek});
    const double steps = stepsPerWeek;
    QVERIFY(near(sum(found.series.busyEnvironments) / steps, found.running.mean, 1e-9));
    QVERIFY(near(sum(found.series.warmEnvironments) / steps, found.idle.mean, 1e-9));
    QVERIFY(near(found.environments.mean, found.running.mean + found.idle.mean, 1e-9));
    QVERIFY(near(sum(found.series.coldStarts) * stepLength.count() / found.requests.mean, found.coldShare.mean, 0.01));
    QVERIFY(near(sum(found.series.databaseConnections) / steps,
                 found.environments.mean * scenario.state.connectionsPerEnvironment, 1e-9));
    QVERIFY(near(sum(found.latency.density), 1.0, 1e-9));
    QVERIFY(near(sum(found.latency.coldDensity), found.coldShare.mean, 0.01));
}

void SimulatedScenario::aProxyHoldsConnectionsOnlyForWork()
{
    Scenario scenario;
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    const LambdaBehaviour found = simulated(scenario, 288);
    for (std::size_t step = 0; step < 288; ++step)
        QCOMPARE(found.series.databaseConnections[step],
                 found.series.busyEnvironments[step] * scenario.state.connectionsPerEnvironment);
}

void SimulatedScenario::refusalsAreNotAnswered()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(40.0);
    scenario.traffic.peakToAverage = 1.5;
    scenario.lambda.accountConcurrency = 10.0;
    const LambdaBehaviour found = simulated(scenario, 288, 2);
    QVERIFY(found.refusedShare.mean > 0.01);
    QVERIFY(near(found.refusedCeiling.mean + found.refusedScaling.mean + found.refusedRate.mean,
                 found.refusedShare.mean, 1e-9));
    QVERIFY(near(sum(found.latency.density), 1.0 - found.refusedShare.mean, 0.01));
    QVERIFY(near(sum(found.series.lost) * stepLength.count() / found.requests.mean, found.refusedShare.mean, 0.01));
    QVERIFY(found.mostRunning <= 10.0);
}

void SimulatedScenario::provisionedTimeIsBilledApart()
{
    Scenario scenario;
    scenario.lambda.provisionedConcurrency = 6.0;
    const LambdaBehaviour kept = simulated(scenario, 288);
    const LambdaBehaviour onDemand = simulated(Scenario{}, 288);
    QVERIFY(kept.provisionedShare.mean > 0.9);
    QVERIFY(kept.coldShare.mean < onDemand.coldShare.mean);
    QVERIFY(kept.environments.mean >= 6.0);
    QCOMPARE(onDemand.provisionedCompute.mean, 0.0);
    // The same requests with the same durations, only in other environments.
    QVERIFY(near(kept.compute.mean + kept.provisionedCompute.mean, onDemand.compute.mean, 1e-6));
}

void SimulatedScenario::partOfAWeekHasThatManySteps()
{
    const LambdaBehaviour hour = simulated(Scenario{}, 12, 2);
    QCOMPARE(hour.series.coldStarts.size(), std::size_t{12});
    QCOMPARE(hour.seconds, 3600.0);
    const LambdaBehaviour fortnight = simulated(Scenario{}, std::size_t{2} * stepsPerWeek, 2);
    QCOMPARE(fortnight.series.coldStarts.size(), std::size_t{stepsPerWeek});
    QCOMPARE(fortnight.seconds, 2.0 * hoursPerWeek * 3600.0);
}

void SimulatedScenario::aSilentWeekHasNoLatency()
{
    Scenario scenario;
    scenario.traffic.weekdayWeights.fill(0.0);
    const LambdaBehaviour found = simulated(scenario);
    QCOMPARE(found.requests.mean, 0.0);
    QCOMPARE(found.coldShare.mean, 0.0);
    QCOMPARE(found.environments.mean, 0.0);
    QVERIFY(found.latency.density.empty());
}

LOADLINE_TEST(SimulatedScenario)
#include "tst_lambdabehaviour.moc"
