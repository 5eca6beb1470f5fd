// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulation of Lambda against what is known in closed form, and rule by rule.

#include "models/behaviour/lambdasimulation.h"
#include "models/behaviour/queueing.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace loadline;

namespace {

const RandomTime never = RandomTime::fixed(Seconds{std::numeric_limits<double>::infinity()});

/// Exponential service, cold or warm, and environments that never go to sleep.
LambdaSimulation lossSystem(double offered, double ceiling, double requests)
{
    LambdaSimulation simulation;
    simulation.arrivals = {{offered}, Seconds{requests / offered}};
    simulation.service = RandomTime::exponential(Seconds{1.0});
    simulation.coldResponse = simulation.service;
    simulation.idleLifetime = never;
    simulation.ceiling = ceiling;
    return simulation;
}

/// Every request needs a new environment, and there are far too many requests.
LambdaSimulation flood(double seconds)
{
    LambdaSimulation simulation;
    simulation.arrivals = {std::vector<double>(static_cast<std::size_t>(seconds), 2000.0), Seconds{1.0}};
    simulation.steps = simulation.arrivals.rates.size();
    simulation.service = RandomTime::fixed(Seconds{10000.0});
    simulation.idleLifetime = never;
    simulation.ceiling = 50000.0;
    return simulation;
}

/// Environments started from second `from` to second `to`.
double started(const LambdaRun& run, std::size_t from, std::size_t to)
{
    double sum = 0.0;
    for (std::size_t second = from; second < to; ++second)
        sum += run.steps[second].coldStarts;
    return sum;
}

double refusedShare(const LambdaRun& run) { return run.total.refused() / run.total.requests; }

} // namespace

class SimulatedLambda : public QObject
{
    Q_OBJECT

private slots:
    void refusesAsErlangB_data();
    void refusesAsErlangB();
    void runsAsManyAsAreOffered();
    void newestFirstLeavesTheOthersIdle();
    void startsAThousandAtOnceThenAHundredASecond();
    void startedThreeThousandAtOnceBefore2023();
    void sleepsAfterItsIdleLifetime();
    void anExponentialLifetimeForgets();
    void provisionedEnvironmentsSpillOver();
    void aProvisionedEnvironmentTakesTenASecond();
    void refusesBeyondTenRequestsASecondForEachEnvironment();
    void coldRequestsTakeStartAndService();
    void billsWholeMillisecondsAndTheStart();
    void theLeadInIsNotMeasured();
    void theCurveGoesRound();
    void beginsAsToldTo();
    void aSeedGivesOneAnswer();
    void stopsWhenAsked();
    void reportsProgress();
    void holdsForAnyInput();
};

void SimulatedLambda::refusesAsErlangB_data()
{
    QTest::addColumn<double>("offered");
    QTest::addColumn<double>("ceiling");
    QTest::newRow("1 at 0.5") << 0.5 << 1.0;
    QTest::newRow("5 at 4") << 4.0 << 5.0;
    QTest::newRow("40 at 30") << 30.0 << 40.0;
    QTest::newRow("100 at 120") << 120.0 << 100.0;
    QTest::newRow("1000 at 1000") << 1000.0 << 1000.0;
}

void SimulatedLambda::refusesAsErlangB()
{
    QFETCH(const double, offered);
    QFETCH(const double, ceiling);
    const LambdaRun run = simulateLambda(lossSystem(offered, ceiling, std::max(1e6, 6000.0 * ceiling)), 1, 0);
    const double expected = erlangB(ceiling, offered);
    QVERIFY2(std::abs(refusedShare(run) - expected) < 0.03 * expected + 0.0005,
             qPrintable(QString::number(refusedShare(run))));
    QCOMPARE(run.total.refused(), run.total.refusedCeiling);
    QVERIFY(run.mostRunning <= ceiling);
    // Carried load, by Little's law.
    QVERIFY(std::abs(run.total.running / run.total.seconds / (offered * (1.0 - expected)) - 1.0) < 0.01);
}

void SimulatedLambda::runsAsManyAsAreOffered()
{
    for (const double offered : {0.02, 3.0, 700.0}) {
        const LambdaRun run = simulateLambda(lossSystem(offered, 1e6, 1e6), 2, 0);
        QCOMPARE(run.total.refused(), 0.0);
        QVERIFY(std::abs(run.total.running / run.total.seconds / offered - 1.0) < 0.01);
        QCOMPARE(run.total.ended, 0.0);
    }
}

void SimulatedLambda::newestFirstLeavesTheOthersIdle()
{
    // Hardly ever two at once: the second environment is needed once and then sleeps, however many requests come.
    LambdaSimulation simulation = lossSystem(1.0, 100.0, 1e6);
    simulation.service = RandomTime::fixed(milliseconds(1));
    simulation.coldResponse = simulation.service;
    simulation.idleLifetime = RandomTime::fixed(Seconds{10.0});
    const LambdaRun run = simulateLambda(simulation, 3, 0);
    const double environments = (run.total.running + run.total.idle) / run.total.seconds;
    QVERIFY2(environments > 1.0 && environments < 1.02, qPrintable(QString::number(environments)));
}

void SimulatedLambda::startsAThousandAtOnceThenAHundredASecond()
{
    LambdaSimulation simulation = flood(125.0);
    simulation.scaling = LambdaScaling::Since2023;
    const LambdaRun run = simulateLambda(simulation, 4, 0);
    // From zero to 3,000 environments takes 30 s, to 10,000 takes 100 s; the first thousand are there at once.
    QVERIFY(std::abs(started(run, 0, 1) - 1000.0) <= 2.0);
    QVERIFY(std::abs(started(run, 0, 10) - 1000.0) <= 2.0);
    QVERIFY(std::abs(started(run, 0, 30) - 3000.0) <= 2.0);
    QVERIFY(std::abs(started(run, 0, 100) - 10000.0) <= 2.0);
    // In no ten seconds are there more than a thousand.
    for (std::size_t from = 0; from + 10 <= 120; ++from)
        QVERIFY(started(run, from, from + 10) <= 1002.0);
    QCOMPARE(run.total.refused(), run.total.refusedScaling);
}

void SimulatedLambda::startedThreeThousandAtOnceBefore2023()
{
    LambdaSimulation simulation = flood(120.0);
    simulation.scaling = LambdaScaling::From2019To2023;
    const LambdaRun run = simulateLambda(simulation, 4, 0);
    QVERIFY(std::abs(started(run, 0, 60) - 3500.0) <= 2.0);
    QVERIFY(std::abs(started(run, 60, 120) - 500.0) <= 2.0);
}

void SimulatedLambda::sleepsAfterItsIdleLifetime()
{
    LambdaSimulation simulation;
    simulation.arrivals = {std::vector<double>(20, 0.0), Seconds{60.0}};
    simulation.arrivals.rates[0] = 10.0;
    simulation.steps = 20;
    simulation.service = RandomTime::fixed(Seconds{1.0});
    simulation.idleLifetime = RandomTime::fixed(Seconds{600.0});
    const LambdaRun run = simulateLambda(simulation, 5, 0);
    const double most = run.mostRunning;
    for (std::size_t minute = 2; minute < 9; ++minute)
        QCOMPARE(run.steps[minute].idle, most * 60.0);
    for (std::size_t minute = 12; minute < 20; ++minute)
        QCOMPARE(run.steps[minute].idle, 0.0);
    QCOMPARE(run.total.ended, run.total.coldStarts);
    // Born in the first minute, busy until its end at the latest, and then ten minutes.
    QVERIFY(run.total.endedSeconds / run.total.ended > 600.0 && run.total.endedSeconds / run.total.ended < 661.0);
}

void SimulatedLambda::anExponentialLifetimeForgets()
{
    // One environment, practically never busy: a gap outlasts its lifetime with probability 1 / (1 + rate × lifetime).
    LambdaSimulation simulation = lossSystem(0.005, 100.0, 2e5);
    simulation.service = RandomTime::fixed(milliseconds(1));
    simulation.coldResponse = simulation.service;
    simulation.idleLifetime = RandomTime::exponential(Seconds{600.0});
    const LambdaRun run = simulateLambda(simulation, 6, 0);
    QVERIFY(std::abs(run.total.coldStarts / run.total.requests - 0.25) < 0.005);
    QVERIFY(std::abs(run.total.idle / run.total.seconds - 0.75) < 0.01);
}

void SimulatedLambda::provisionedEnvironmentsSpillOver()
{
    LambdaSimulation simulation = lossSystem(4.0, 1000.0, 1e6);
    simulation.provisioned = 5.0;
    const LambdaRun run = simulateLambda(simulation, 7, 0);
    const double spilled = 1.0 - run.total.provisioned / run.total.requests;
    QVERIFY2(std::abs(spilled / erlangB(5.0, 4.0) - 1.0) < 0.02, qPrintable(QString::number(spilled)));
    QVERIFY(run.total.coldStarts > 0.0 && run.total.coldStarts < 20.0);
    QCOMPARE(run.total.refused(), 0.0);
    QVERIFY((run.total.running + run.total.idle) / run.total.seconds >= 5.0);

    // Kept environments that fill the ceiling leave nothing to spill to.
    simulation.ceiling = 5.0;
    const LambdaRun full = simulateLambda(simulation, 7, 0);
    QCOMPARE(full.total.coldStarts, 0.0);
    QVERIFY(std::abs(refusedShare(full) / erlangB(5.0, 4.0) - 1.0) < 0.02);
    QVERIFY(std::abs((full.total.running + full.total.idle) / full.total.seconds - 5.0) < 1e-6);
    QCOMPARE(full.mostRunning, 5.0);
}

void SimulatedLambda::aProvisionedEnvironmentTakesTenASecond()
{
    LambdaSimulation simulation = lossSystem(40.0, 1000.0, 2e5);
    simulation.service = RandomTime::fixed(milliseconds(1));
    simulation.coldResponse = simulation.service;
    simulation.provisioned = 2.0;
    const LambdaRun run = simulateLambda(simulation, 8, 0);
    QVERIFY(std::abs(run.total.provisioned / run.total.seconds / 20.0 - 1.0) < 0.01);
    QCOMPARE(run.total.refused(), 0.0);
}

void SimulatedLambda::refusesBeyondTenRequestsASecondForEachEnvironment()
{
    LambdaSimulation simulation = lossSystem(300.0, 10.0, 3e5);
    simulation.service = RandomTime::fixed(milliseconds(1));
    simulation.coldResponse = simulation.service;
    simulation.requestsPerEnvironment = 10.0;
    const LambdaRun run = simulateLambda(simulation, 9, 0);
    QVERIFY(std::abs(run.total.answered() / run.total.seconds / 100.0 - 1.0) < 0.01);
    QCOMPARE(run.total.refused(), run.total.refusedRate);
}

void SimulatedLambda::coldRequestsTakeStartAndService()
{
    LambdaSimulation simulation = lossSystem(1.0 / 3600.0, 100.0, 2e4);
    simulation.service = RandomTime::fixed(Seconds{0.2});
    simulation.coldStart = RandomTime::logNormalThrough(Seconds{0.3}, Seconds{0.9}, Seconds{0.4});
    simulation.coldResponse.reset();
    simulation.idleLifetime = RandomTime::fixed(Seconds{60.0});
    const LambdaRun run = simulateLambda(simulation, 10, 0);
    QVERIFY(std::abs(run.total.coldStarts / run.total.requests - std::exp(-1.0 / 60.0)) < 0.005);
    QCOMPARE(run.coldLatency.total(), run.total.coldStarts);
    QVERIFY(std::abs(run.coldLatency.percentile(0.5).count() - 0.9) < 0.01);
    QVERIFY(std::abs(run.coldLatency.percentile(0.99).count() - 1.5) < 0.06);
    QVERIFY(std::abs(run.latency.percentile(0.001).count() - 0.2) < 0.002);
}

void SimulatedLambda::billsWholeMillisecondsAndTheStart()
{
    LambdaSimulation simulation = lossSystem(2.0, 100.0, 1e5);
    simulation.service = RandomTime::fixed(milliseconds(10.2));
    simulation.coldStart = RandomTime::fixed(milliseconds(100.5));
    simulation.coldResponse.reset();
    simulation.idleLifetime = RandomTime::fixed(Seconds{1.0});
    const LambdaRun run = simulateLambda(simulation, 11, 0);
    QVERIFY(run.total.coldStarts > 1000.0);
    QCOMPARE(run.total.billedMs, 11.0 * run.total.requests);
    QCOMPARE(run.total.billedColdMs, 100.0 * run.total.coldStarts);
    QCOMPARE(run.total.billedProvisioned, 0.0);
}

void SimulatedLambda::theLeadInIsNotMeasured()
{
    LambdaSimulation simulation;
    simulation.arrivals = {{50.0, 0.0, 0.0, 100.0}, Seconds{300.0}};
    simulation.service = RandomTime::fixed(milliseconds(10));
    simulation.idleLifetime = never;
    simulation.leadIn = 1;
    const LambdaRun run = simulateLambda(simulation, 12, 0);
    // The environments of the busy end of the curve are there when its quieter beginning is measured.
    QVERIFY(run.total.coldStarts < 2.0);
    QCOMPARE(run.total.seconds, 300.0);
    QVERIFY(std::abs(run.total.requests - 15000.0) < 600.0);
    QCOMPARE(run.latency.total(), run.total.answered());
    QCOMPARE(run.steps.size(), std::size_t{1});
}

void SimulatedLambda::theCurveGoesRound()
{
    LambdaSimulation simulation;
    simulation.arrivals = {{50.0, 0.0, 20.0}, Seconds{300.0}};
    simulation.service = RandomTime::fixed(milliseconds(10));
    simulation.idleLifetime = never;
    simulation.steps = 7;
    const LambdaRun run = simulateLambda(simulation, 12, 0);
    QCOMPARE(run.steps.size(), std::size_t{3});
    QCOMPARE(run.steps[0].seconds, 900.0);
    QCOMPARE(run.steps[1].seconds, 600.0);
    QCOMPARE(run.steps[1].requests, 0.0);
    QVERIFY(std::abs(run.steps[0].requests - 45000.0) < 900.0);
    QVERIFY(std::abs(run.steps[2].requests - 12000.0) < 500.0);
}

void SimulatedLambda::beginsAsToldTo()
{
    LambdaSimulation simulation;
    simulation.arrivals = {std::vector<double>(20, 0.0), Seconds{60.0}};
    simulation.steps = 20;
    simulation.service = RandomTime::fixed(Seconds{30.0});
    simulation.idleLifetime = RandomTime::fixed(Seconds{600.0});
    simulation.initialRunning = 3;
    simulation.initialIdle = 4;
    simulation.initialIdleLifetime = Seconds{120.0};
    const LambdaRun run = simulateLambda(simulation, 13, 0);
    QCOMPARE(run.steps[0].running, 3.0 * 30.0);
    QCOMPARE(run.steps[0].idle, 3.0 * 30.0 + 4.0 * 60.0);
    QCOMPARE(run.steps[1].idle, 7.0 * 60.0);
    QCOMPARE(run.steps[2].idle, 3.0 * 60.0);
    QCOMPARE(run.steps[11].idle, 0.0);
    QCOMPARE(run.total.ended, 7.0);
    QCOMPARE(run.total.endedSeconds, 3.0 * 630.0 + 4.0 * 120.0);
}

void SimulatedLambda::aSeedGivesOneAnswer()
{
    LambdaSimulation simulation = lossSystem(20.0, 22.0, 1e5);
    simulation.idleLifetime = RandomTime::exponential(Seconds{3.0});
    simulation.dispersion = 3.0;
    const LambdaRun one = simulateLambda(simulation, 99, 2);
    const LambdaRun same = simulateLambda(simulation, 99, 2);
    QCOMPARE(one.total.running, same.total.running);
    QCOMPARE(one.total.idle, same.total.idle);
    QCOMPARE(one.total.refusedCeiling, same.total.refusedCeiling);
    QCOMPARE(one.total.endedSeconds, same.total.endedSeconds);
    QVERIFY(simulateLambda(simulation, 99, 3).total.running != one.total.running);
    QVERIFY(simulateLambda(simulation, 98, 2).total.running != one.total.running);
}

void SimulatedLambda::stopsWhenAsked()
{
    const LambdaSimulation simulation = lossSystem(20.0, 100.0, 1e12);
    std::stop_source source;
    int looks = 0;
    const LambdaRun run = simulateLambda(simulation, 1, 0, source.get_token(), [&](double) {
        if (++looks == 3)
            source.request_stop();
    });
    QVERIFY(!run.complete);
    QVERIFY(looks <= 4);
    QVERIFY(simulateLambda(lossSystem(20.0, 100.0, 1e3), 1, 0).complete);
}

void SimulatedLambda::reportsProgress()
{
    LambdaSimulation simulation = lossSystem(20.0, 100.0, 2e5);
    simulation.arrivals.step = Seconds{100.0};
    simulation.steps = 100;
    std::vector<double> told;
    const LambdaRun run = simulateLambda(simulation, 1, 0, {}, [&told](double share) { told.push_back(share); });
    QVERIFY(run.complete);
    QVERIFY(told.size() >= 100);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.front() >= 0.0 && told.back() <= 1.0 && told.back() > 0.9);
}

void SimulatedLambda::holdsForAnyInput()
{
    std::mt19937 random(20261124);
    const auto between = [&random](double from, double to) {
        const double share = static_cast<double>(random()) / 4294967296.0;
        return from * std::pow(to / from, share);
    };
    for (int round = 0; round < 60; ++round) {
        LambdaSimulation simulation;
        const double rate = between(0.01, 300.0);
        simulation.arrivals = {{rate, rate * between(0.001, 10.0), 0.0, rate}, Seconds{between(20.0, 400.0)}};
        simulation.steps = 4 + random() % 8;
        simulation.leadIn = random() % 6;
        simulation.dispersion = between(1.0, 50.0);
        const Seconds mean{between(0.001, 10.0)};
        simulation.service = RandomTime::logNormal(mean, between(0.1, 3.0));
        simulation.coldStart = RandomTime::exponential(Seconds{between(0.01, 10.0)});
        const Seconds lifetime{between(0.1, 1000.0)};
        simulation.idleLifetime = random() % 2 ? RandomTime::fixed(lifetime) : RandomTime::exponential(lifetime);
        simulation.ceiling = std::floor(between(1.0, 2000.0));
        simulation.provisioned = random() % 2 ? 0.0 : std::floor(between(1.0, 200.0));
        if (random() % 2)
            simulation.scaling = random() % 2 ? LambdaScaling::Since2023 : LambdaScaling::From2019To2023;
        if (random() % 2)
            simulation.requestsPerEnvironment = 10.0;
        const LambdaRun run = simulateLambda(simulation, random(), 0);
        const LambdaCounts& total = run.total;
        const double warm = total.answered() - total.coldStarts - total.provisioned;
        const double environments = (total.running + total.idle) / total.seconds;
        QVERIFY(total.requests >= 0.0 && total.refused() >= 0.0 && warm >= 0.0);
        QCOMPARE(run.latency.total(), total.answered());
        QCOMPARE(run.coldLatency.total(), total.coldStarts);
        QVERIFY(run.mostRunning <= simulation.ceiling);
        QVERIFY(environments <= simulation.ceiling * (1.0 + 1e-9));
        QVERIFY(environments >= std::min(simulation.provisioned, simulation.ceiling) * (1.0 - 1e-9));
        QVERIFY(total.running >= 0.0 && total.idle >= -1e-6);
        QVERIFY(simulation.leadIn > 0 || total.running <= total.answeredSeconds * (1.0 + 1e-9));
        QVERIFY(total.billedMs >= total.answered() - total.provisioned);
        LambdaCounts sum;
        for (const LambdaCounts& step : run.steps)
            sum += step;
        QCOMPARE(sum.requests, total.requests);
        QVERIFY(std::abs(sum.running - total.running) < 1e-6 * (1.0 + total.running));
        QVERIFY(std::abs(sum.idle - total.idle) < 1e-6 * (1.0 + total.idle));
    }
}

LOADLINE_TEST(SimulatedLambda)
#include "tst_lambdasimulation.moc"
