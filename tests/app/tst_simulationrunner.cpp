// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated weeks in the background: which scenario they are of, in which order they count, and that nobody waits for
// them.

#include "app/simulationrunner.h"
#include "models/evaluate.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace loadline;
using Kind = SimulationState::Kind;

namespace {

/// A scenario whose weeks take a few milliseconds.
Scenario small(double rate = 0.02)
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(rate);
    return scenario;
}

std::vector<double> densityOf(const SimulationTally& tally, const Scenario& scenario)
{
    return tally.replaceIn(evaluate(scenario, shippedSheet())).option(OptionId::Lambda).latency.density;
}

} // namespace

class TestSimulationRunner : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void runsUntilItIsPreciseOrHasAll();
    void theNewestScenarioWins();
    void comesBackToAScenario();
    void pauses();
    void threadsDoNotMatter();
    void tellsSeldom();
    void saysWhenThereIsTooMuch();
    void saysWhenThereIsNothing();
    void endsAtOnce();
    void slowWeeksOfOlderScenariosAreStopped();
    void forgetsWhenPricesChange();
    void wordsForEachState();
};

void TestSimulationRunner::isOffAtFirst()
{
    SimulationRunner runner(2);
    QSignalSpy changed(&runner, &SimulationRunner::changed);
    runner.simulate(small(), shippedSheet());
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(runner.state().kind, Kind::Off);
    QVERIFY(!runner.tally());
}

void TestSimulationRunner::runsUntilItIsPreciseOrHasAll()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(), shippedSheet());
    QTRY_COMPARE_WITH_TIMEOUT(runner.state().kind, Kind::Done, 120000);
    const SimulationState state = runner.state();
    QVERIFY(state.weeks >= SimulationRunner::fewestWeeks && state.weeks <= SimulationRunner::mostWeeks);
    QVERIFY(state.weeks == SimulationRunner::mostWeeks ||
            std::max(*state.precision.cost, *state.precision.p99) <= SimulationRunner::preciseEnough);
}

void TestSimulationRunner::theNewestScenarioWins()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    for (int i = 1; i <= 20; ++i)
        runner.simulate(small(0.01 * i), shippedSheet());
    QTRY_VERIFY(runner.tally());
    const Scenario newest = small(0.2);
    const Evaluation evaluation = evaluate(newest, shippedSheet());
    const Evaluation found = runner.tally()->replaceIn(evaluation);
    // Were they an older scenario's weeks, their bill would be another.
    const OptionReport& lambda = found.option(OptionId::Lambda);
    QVERIFY(std::abs(lambda.simulated->monthly.mean / lambda.bill.total.dollars() - 1.0) < 0.02);
}

void TestSimulationRunner::comesBackToAScenario()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(0.01), shippedSheet());
    QTRY_VERIFY(runner.tally() && runner.tally()->weeks() >= 50);
    runner.simulate(small(0.02), shippedSheet());
    QVERIFY(!runner.tally());
    QTRY_VERIFY(runner.tally());
    // As undo does: the weeks are still there.
    runner.simulate(small(0.01), shippedSheet());
    QTRY_VERIFY(runner.tally());
    QVERIFY(runner.tally()->weeks() >= 50);
}

void TestSimulationRunner::pauses()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(0.5), shippedSheet());
    QTRY_VERIFY(runner.tally());
    runner.setEnabled(false);
    QCOMPARE(runner.state().kind, Kind::Paused);
    // The weeks that run end; then there are no more.
    QSignalSpy changed(&runner, &SimulationRunner::changed);
    std::uint32_t weeks = 0;
    QTRY_VERIFY_WITH_TIMEOUT((changed.clear(), weeks = runner.state().weeks, !changed.wait(300)), 60000);
    QCOMPARE(runner.state().weeks, weeks);
    runner.setEnabled(true);
    QTRY_VERIFY(runner.state().weeks > weeks);
}

void TestSimulationRunner::threadsDoNotMatter()
{
    const Scenario scenario = small(0.05);
    for (const int threads : {1, 2, 7}) {
        SimulationRunner runner(threads);
        runner.setEnabled(true);
        runner.simulate(scenario, shippedSheet());
        QTRY_VERIFY_WITH_TIMEOUT(runner.tally() && runner.tally()->weeks() >= 20, 30000);
        const std::uint32_t weeks = runner.tally()->weeks();
        const std::vector<double> found = densityOf(*runner.tally(), scenario);
        const WeekSimulation simulation(scenario, shippedSheet());
        SimulationTally tally(scenario, shippedSheet());
        for (std::uint32_t week = 0; week < weeks; ++week)
            tally.add(simulation.run(1, week));
        QCOMPARE(found, densityOf(tally, scenario));
    }
}

void TestSimulationRunner::tellsSeldom()
{
    SimulationRunner runner(2);
    QSignalSpy changed(&runner, &SimulationRunner::changed);
    runner.setEnabled(true);
    QElapsedTimer timer;
    timer.start();
    runner.simulate(small(), shippedSheet());
    QTRY_VERIFY(runner.tally() && runner.tally()->weeks() >= 30);
    QVERIFY(changed.count() <= timer.elapsed() / SimulationRunner::tellEveryMs + 1);
}

void TestSimulationRunner::saysWhenThereIsTooMuch()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(10000.0), shippedSheet());
    QTRY_COMPARE(runner.state().kind, Kind::TooMuch);
    QVERIFY(!runner.tally());
    QVERIFY(simulationText(runner.state()).contains(QStringLiteral("too much traffic")));
}

void TestSimulationRunner::saysWhenThereIsNothing()
{
    Scenario scenario;
    scenario.idle.windows = {{0, minutesPerWeek}};
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(scenario, shippedSheet());
    QTRY_COMPARE(runner.state().kind, Kind::Nothing);
}

void TestSimulationRunner::endsAtOnce()
{
    QElapsedTimer timer;
    {
        SimulationRunner runner(2);
        runner.setEnabled(true);
        runner.simulate(small(300.0), shippedSheet()); // a week takes half a minute
        QTRY_VERIFY(runner.state().firstWeek > 0.0);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestSimulationRunner::slowWeeksOfOlderScenariosAreStopped()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(300.0), shippedSheet());
    QTRY_VERIFY(runner.state().firstWeek > 0.0);
    runner.simulate(small(0.02), shippedSheet());
    // Both threads were taken for half a minute each.
    QTRY_VERIFY_WITH_TIMEOUT(runner.tally(), 5000);
}

void TestSimulationRunner::forgetsWhenPricesChange()
{
    SimulationRunner runner(2);
    runner.setEnabled(true);
    runner.simulate(small(), shippedSheet());
    QTRY_VERIFY(runner.tally());
    runner.forget();
    QVERIFY(!runner.tally());
    QCOMPARE(runner.state().kind, Kind::Off);
    runner.simulate(small(), shippedSheet());
    QTRY_VERIFY(runner.tally());
}

void TestSimulationRunner::wordsForEachState()
{
    SimulationState state{.kind = Kind::Running, .weeks = 640, .wanted = 1000, .precision = {0.012, 0.09}};
    QVERIFY(simulationText(state).startsWith(QStringLiteral("640 of 1,000")));
    QVERIFY(simulationText(state).contains(QStringLiteral("cost ±1.2")));
    QVERIFY(simulationText(state).contains(QStringLiteral("p99 ±9")));
    state.kind = Kind::Paused;
    QVERIFY(simulationText(state).contains(QStringLiteral("paused")));
    QCOMPARE(simulationText({.kind = Kind::Running, .firstWeek = 0.4, .precision = {}}).left(9),
             QStringLiteral("the first"));
    QVERIFY(simulationText({.precision = {}}).isEmpty());
}

LOADLINE_LOOP_TEST(TestSimulationRunner)
#include "tst_simulationrunner.moc"
