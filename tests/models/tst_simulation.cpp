// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated weeks of whole scenarios: against the formulas where these are exact, against the worked credit time lines,
// and what they put in an evaluation's place.

#include "models/ec2/ec2bill.h"
#include "models/evaluate.h"
#include "models/simulation.h"
#include "models/traffic/curve.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>

using namespace loadline;
using namespace loadline::testing;

namespace {

SimulationTally tallyOf(const Scenario& scenario, std::uint32_t weeks)
{
    const WeekSimulation simulation(scenario, shippedSheet());
    SimulationTally tally(scenario, shippedSheet());
    for (std::uint32_t week = 0; week < weeks; ++week)
        tally.add(simulation.run(1, week));
    return tally;
}

Evaluation simulated(const Scenario& scenario, std::uint32_t weeks = 3)
{
    return tallyOf(scenario, weeks).replaceIn(evaluate(scenario, shippedSheet()));
}

bool near(double found, double expected, double share) { return std::abs(found / expected - 1.0) < share; }

/// Servers that run one phase after the other at a steady CPU use, over one week.
Scenario phased(const char* type, const std::vector<std::pair<double, double>>& hoursAndUse, double vcpus)
{
    std::vector<double> rates;
    for (const auto& [hours, use] : hoursAndUse)
        rates.insert(rates.end(), static_cast<std::size_t>(std::lround(hours * stepsPerHour)), use * vcpus);
    rates.resize(stepsPerWeek, 0.0);
    Scenario scenario;
    double sum = 0.0;
    for (const double rate : rates)
        sum += rate;
    // A request is 10 ms of CPU: 100 a second keep one vCPU busy.
    scenario.traffic.trace = TraceRef(Trace{"phases.csv", Seconds{300.0}, rates});
    scenario.traffic.traceValue = TraceValue::PerSecond;
    scenario.traffic.average = RequestRate::perSecond(100.0 * sum / static_cast<double>(stepsPerWeek));
    scenario.request.cpuTime = milliseconds(10);
    scenario.request.waitTime = Seconds{0};
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = type;
    scenario.ec2.instances = 1.0;
    return scenario;
}

} // namespace

class Simulation : public QObject
{
    Q_OBJECT

private slots:
    void moreTrafficNeedsFewerReplications();
    void agreesWithTheFormulas();
    void costsComeOutAsBilled();
    void reproducesTheCreditTimeLine();
    void creditsGoneAreSeen();
    void burstsWaitLongerThanTheFormulaSays();
    void autoscalingLagsBehindAJump();
    void connectionsAreRefusedAtTheLimit();
    void replacesWhatFollows();
    void precisionGrows();
    void sameSeedSameEvaluation();
    void aScenarioWithoutTypeSimulatesTheFunctionAlone();
    void stopsWhenAsked();
};

void Simulation::moreTrafficNeedsFewerReplications()
{
    QCOMPARE(worthwhileReplications(100.0), 20U);
    QCOMPARE(worthwhileReplications(1e9), 4U);
    QVERIFY(worthwhileReplications(5e6) > 4U && worthwhileReplications(5e6) < 20U);
}

void Simulation::agreesWithTheFormulas()
{
    const Scenario scenario;
    const Evaluation formula = evaluate(scenario, shippedSheet());
    const Evaluation found = simulated(scenario);
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        const LatencyReport& expected = formula.option(id).latency;
        const LatencyReport& latency = found.option(id).latency;
        QVERIFY(near(latency.mean.count(), expected.mean.count(), 0.02));
        QVERIFY(near(latency.p50.count(), expected.p50.count(), 0.02));
        QVERIFY(near(latency.p95.count(), expected.p95.count(), 0.05));
        QCOMPARE(found.option(id).bill.total.dollars(), formula.option(id).bill.total.dollars());
        QVERIFY(near(found.option(id).byFormula().latency.p95.count(), expected.p95.count(), 1e-12));
    }
    QCOMPARE(found.option(OptionId::Ec2).series.instances, formula.option(OptionId::Ec2).series.instances);
}

void Simulation::costsComeOutAsBilled()
{
    Scenario scenario;
    for (const double provisioned : {0.0, 2.0}) {
        scenario.lambda.provisionedConcurrency = provisioned;
        const Evaluation found = simulated(scenario);
        for (const OptionReport& option : found.options)
            QVERIFY2(near(option.simulated->monthly.mean, option.bill.total.dollars(), 0.01),
                     qPrintable(QString::number(option.simulated->monthly.mean)));
    }
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.traffic.average = RequestRate::perSecond(40.0);
    const OptionReport scaled = simulated(scenario, 1).option(OptionId::Ec2);
    QVERIFY(near(scaled.simulated->monthly.mean, scaled.bill.total.dollars(), 0.10));
}

/// The EC2 user guide's worked time line of a t3.nano in unlimited mode (worked examples, t3-credits-01-unlimited):
/// balances 144, 144, 86.4, 122.4, 0, 0, 0 and a surplus of 0, 0, 0, 0, 144, 144, 0, of which 304 credits are charged.
void Simulation::reproducesTheCreditTimeLine()
{
    const std::vector<std::pair<double, double>> phases{{24, 0.0}, {12, 0.025}, {24, 0.07}, {12, 0.025},
                                                        {5, 1.0},  {13, 0.05},  {24, 0.0}};
    Scenario scenario = phased("t3.nano", phases, 2.0);
    scenario.request.variability = 0.0;
    scenario.ec2.baseMemory = Memory::mebibytes(100);
    scenario.request.memory = Memory::mebibytes(1);
    // Twice as fast as the threads can: what does not fit waits, so that the CPU is busy throughout the burst.
    const TrafficCurve curve = trafficCurve(scenario);
    const Ec2Cost cost(scenario, shippedSheet(), *chooseType(scenario.ec2, shippedSheet()), curve);
    ServerSimulation simulation = serverSimulation(scenario, shippedSheet(), cost, stepsPerWeek);
    simulation.server.initialCredits = 0.0;
    simulation.leadIn = 0;
    const ServerRun run = simulateServers(simulation, 1, 0);
    const std::vector<double> net{144.0, 144.0, 86.4, 122.4, -144.0, -144.0, 0.0};
    double hours = 0.0;
    for (std::size_t phase = 0; phase < phases.size(); ++phase) {
        hours += phases[phase].first;
        const ServerCounts& step = run.steps[static_cast<std::size_t>(hours * stepsPerHour) - 1];
        const double credits = step.credits / step.paid;
        qInfo("after %3.0f h: %7.1f credits, the guide %7.1f", hours, credits, net[phase]);
        QVERIFY2(std::abs(credits - net[phase]) < 3.0, qPrintable(QString::number(credits)));
    }
    qInfo("charged %.0f credits, the guide 304", run.total.charged);
    QVERIFY2(std::abs(run.total.charged - 304.0) < 6.0, qPrintable(QString::number(run.total.charged)));
}

void Simulation::creditsGoneAreSeen()
{
    Scenario scenario = phased("t3.nano", {{24, 0.0}, {5, 0.9}, {10, 0.02}}, 2.0);
    scenario.ec2.credits = CreditMode::Standard;
    scenario.ec2.baseMemory = Memory::mebibytes(100);
    scenario.request.memory = Memory::mebibytes(1);
    const OptionReport formula = evaluate(scenario, shippedSheet()).option(OptionId::Ec2);
    const OptionReport found = simulated(scenario, 1).option(OptionId::Ec2);
    const auto warned = [](const OptionReport& report) {
        return std::ranges::any_of(report.warnings,
                                   [](const Warning& warning) { return warning.parameter == "ec2.credits"; });
    };
    QVERIFY(warned(formula) && warned(found));
    QVERIFY(!found.overloads.empty() && !found.latency.steady);
    QVERIFY(std::abs(found.overloads.front().fromMinute - formula.overloads.front().fromMinute) <= 15);
}

void Simulation::burstsWaitLongerThanTheFormulaSays()
{
    Scenario scenario;
    scenario.traffic.burstiness = 20.0;
    const OptionReport found = simulated(scenario).option(OptionId::Ec2);
    const OptionReport calm = simulated(Scenario{}).option(OptionId::Ec2);
    QVERIFY(found.latency.p99 > 1.2 * calm.latency.p99);
}

void Simulation::autoscalingLagsBehindAJump()
{
    Scenario scenario;
    std::vector<double> rates(stepsPerWeek, 1.0);
    std::fill_n(rates.begin() + stepsPerDay, 24, 20.0);
    scenario.traffic.trace = TraceRef(Trace{"sale.csv", Seconds{300.0}, rates});
    scenario.traffic.average = RequestRate::perSecond(10.0);
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 20.0;
    const OptionReport found = simulated(scenario, 1).option(OptionId::Ec2);
    const Series& servers = found.series.instances;
    const auto jump = static_cast<std::size_t>(stepsPerDay);
    QCOMPARE(servers[jump - 1], 1.0);
    QVERIFY(servers[jump] < servers[jump + 4]); // minutes, not seconds
    QVERIFY(found.series.waiting[jump] > 100.0);
    QVERIFY(!found.overloads.empty() && found.overloads.front().fromMinute == static_cast<int>(jump) * minutesPerStep);
    // The environments of the function are there in the same step.
    const OptionReport function = simulated(scenario, 1).option(OptionId::Lambda);
    QCOMPARE(function.simulated->lostShare.mean, 0.0);
    QVERIFY(function.series.busyEnvironments[jump] > 10.0 * function.series.busyEnvironments[jump - 1]);
}

void Simulation::connectionsAreRefusedAtTheLimit()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(20.0);
    scenario.state.databaseLimit = 20.0;
    scenario.state.connectionsPerEnvironment = 5.0;
    const OptionReport found = simulated(scenario, 1).option(OptionId::Lambda);
    QVERIFY(found.simulated->lostShare.mean > 0.0);
    QVERIFY(!found.feasible);
    QVERIFY(std::ranges::max(found.series.databaseConnections) <= 20.0 + 1e-9);
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    QCOMPARE(simulated(scenario, 1).option(OptionId::Lambda).simulated->lostShare.mean, 0.0);
}

void Simulation::replacesWhatFollows()
{
    const Scenario scenario;
    const Evaluation formula = evaluate(scenario, shippedSheet());
    const Evaluation found = simulated(scenario);
    const OptionReport& lambda = found.option(OptionId::Lambda);
    QCOMPARE(lambda.coldStarts.share, lambda.simulated->coldShare.mean);
    QVERIFY(lambda.byFormula().coldStarts.share == formula.option(OptionId::Lambda).coldStarts.share);
    QCOMPARE(lambda.simulated->densityLow.size(), lambda.latency.density.size());
    for (std::size_t bin = 0; bin < lambda.latency.density.size(); ++bin) {
        QVERIFY(lambda.simulated->densityLow[bin] <= lambda.simulated->densityHigh[bin]);
        QVERIFY(lambda.simulated->densityLow[bin] >= 0.0);
    }
    QCOMPARE(found.breakEven.points.size(), formula.breakEven.points.size());
    // Without weeks nothing is replaced.
    const Evaluation same = SimulationTally(scenario, shippedSheet()).replaceIn(formula);
    QVERIFY(!same.option(OptionId::Ec2).simulated);
}

void Simulation::precisionGrows()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(0.1);
    QVERIFY(!tallyOf(scenario, 1).precision().cost);
    const SimulationPrecision few = tallyOf(scenario, 5).precision();
    const SimulationPrecision many = tallyOf(scenario, 60).precision();
    QVERIFY(*many.p99 < *few.p99);
    // Within the free tier no part of the bill scatters, and rounding is no scatter.
    QCOMPARE(*few.cost, 0.0);
    QCOMPARE(*many.cost, 0.0);
    QVERIFY(*many.p99 > 0.0 && *many.p99 < 0.2);
}

void Simulation::sameSeedSameEvaluation()
{
    const Scenario scenario;
    const Evaluation one = simulated(scenario, 2);
    const Evaluation same = simulated(scenario, 2);
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        QCOMPARE(one.option(id).latency.density, same.option(id).latency.density);
        QCOMPARE(one.option(id).simulated->monthly.mean, same.option(id).simulated->monthly.mean);
    }
}

void Simulation::aScenarioWithoutTypeSimulatesTheFunctionAlone()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "x9.none";
    const Evaluation found = simulated(scenario, 2);
    QVERIFY(!found.option(OptionId::Ec2).simulated);
    QVERIFY(found.option(OptionId::Lambda).simulated);
}

void Simulation::stopsWhenAsked()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(1000.0);
    const WeekSimulation simulation(scenario, shippedSheet());
    std::stop_source stop;
    double done = 0.0;
    const SimulatedWeek week = simulation.run(1, 0, stop.get_token(), [&](double share) {
        done = share;
        if (share > 0.001)
            stop.request_stop();
    });
    QVERIFY(!week.isComplete());
    QVERIFY(done > 0.0 && done < 0.6);
}

LOADLINE_TEST(Simulation)
#include "tst_simulation.moc"
