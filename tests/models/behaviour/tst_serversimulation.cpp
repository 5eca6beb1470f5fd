// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulated servers against queueing theory, and against the rules of fleets, credits and connections.

#include "models/behaviour/queueing.h"
#include "models/behaviour/serversimulation.h"
#include "tests/testprogram.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <cmath>
#include <random>

using namespace loadline;

namespace {

constexpr double manyRequests = 1e7;
constexpr double withoutEnd = 1e9;

bool near(double found, double expected, double share) { return std::abs(found / expected - 1.0) < share; }

QByteArray text(double found, double expected)
{
    return QByteArray::number(found) + " instead of " + QByteArray::number(expected);
}

/// `workers` that each take an exponential time of mean 1 / serviceRate, and a queue without end.
ServerSimulation markovian(double arrivalRate, double serviceRate, int workers)
{
    ServerSimulation simulation;
    simulation.arrivals = {{arrivalRate}, Seconds{manyRequests / arrivalRate}};
    simulation.size = RandomTime::exponential(Seconds{1.0});
    simulation.server.wait = Seconds{1.0 / serviceRate};
    simulation.server.workers = static_cast<std::size_t>(workers);
    simulation.server.queueLimit = static_cast<std::size_t>(withoutEnd);
    simulation.server.timeout = Seconds{withoutEnd};
    return simulation;
}

/// The probability of staying longer than `time` in M/M/c: the wait is exponential behind a waiting share, the service
/// exponential (Gross & Harris).
double stayBeyond(const MmcQueue& queue, double time)
{
    const double drain = queue.servers * queue.serviceRate - queue.arrivalRate;
    const double mu = queue.serviceRate;
    if (std::abs(drain - mu) < 1e-9 * mu)
        return std::exp(-mu * time) * (1.0 + queue.waitShare * mu * time);
    const double waited = (drain * std::exp(-mu * time) - mu * std::exp(-drain * time)) / (drain - mu);
    return (1.0 - queue.waitShare) * std::exp(-mu * time) + queue.waitShare * waited;
}

double stayPercentile(const MmcQueue& queue, double share)
{
    boost::math::tools::eps_tolerance<double> tolerance(40);
    std::uintmax_t steps = 100;
    const auto [low, high] =
        boost::math::tools::toms748_solve([&](double time) { return stayBeyond(queue, time) - (1.0 - share); }, 0.0,
                                          1e4 / queue.serviceRate, tolerance, steps);
    return (low + high) / 2.0;
}

/// Servers of one thread whose requests are CPU alone, a steady stream of them in steps of 5 minutes.
ServerSimulation fleetOf(double rate, std::size_t steps)
{
    ServerSimulation simulation;
    simulation.arrivals = {std::vector<double>(steps, rate), Seconds{300.0}};
    simulation.steps = steps;
    simulation.server.cpu = milliseconds(100);
    simulation.server.workers = 100;
    return simulation;
}

double serversAt(const ServerRun& run, std::size_t step) { return run.steps[step].paid / run.steps[step].seconds; }

} // namespace

class SimulatedServers : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithErlang_data();
    void agreesWithErlang();
    void sharesTheProcessor();
    void sharesItByThreads();
    void fullQueuesRefuse();
    void whoWaitsTooLongIsLost();
    void overloadGrowsByTheExcess();
    void balancesByOutstandingRequests();
    void scalesOutInMinutesAndInSlowly();
    void theAlarmWantsItsPointsInARow();
    void drainsBeforeItEnds();
    void standardCreditsHoldTheCpuDown();
    void unlimitedCreditsAreCharged();
    void aScheduleStopsAndKeepsCredits();
    void theDatabaseLeavesTheLastServerFewer();
    void theNetworkSendsInTurn();
    void sameSeedSameRun();
    void sumsHoldForAnyInput();
};

void SimulatedServers::agreesWithErlang_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<double>("utilisation");
    QTest::newRow("M/M/1 at 50 %") << 1 << 0.5;
    QTest::newRow("M/M/1 at 80 %") << 1 << 0.8;
    QTest::newRow("M/M/4 at 70 %") << 4 << 0.7;
    QTest::newRow("M/M/16 at 85 %") << 16 << 0.85;
}

void SimulatedServers::agreesWithErlang()
{
    QFETCH(const int, workers);
    QFETCH(const double, utilisation);
    const double rate = utilisation * workers * 10.0;
    const ServerRun run = simulateServers(markovian(rate, 10.0, workers), 1, 0);
    const MmcQueue theory = *mmcQueue(rate, 10.0, workers);
    const double mean = run.total.stay / run.total.answered;
    const double p99 = run.latency.percentile(0.99).count();
    const double expected = stayPercentile(theory, 0.99);
    qInfo("mean %.5f, theory %.5f (%+.2f %%); p99 %.4f, theory %.4f (%+.2f %%)", mean, theory.stay,
          (mean / theory.stay - 1.0) * 100.0, p99, expected, (p99 / expected - 1.0) * 100.0);
    QVERIFY2(near(mean, theory.stay, 0.01), text(mean, theory.stay));
    QVERIFY2(near(p99, expected, 0.01), text(p99, expected));
    QVERIFY(near(run.total.waiting / run.total.seconds, theory.queueLength, 0.02));
    QVERIFY(near(run.total.busy / run.total.able, utilisation, 0.01));
}

/// In M/G/1 with processor sharing the mean stay is that of M/M/1 whatever the variability (Kleinrock 1976).
void SimulatedServers::sharesTheProcessor()
{
    for (const double variability : {0.0, 1.0, 2.0}) {
        ServerSimulation simulation = markovian(8.0, 10.0, 1000000);
        simulation.arrivals.step = Seconds{2.5e5};
        simulation.size = RandomTime::logNormal(Seconds{1.0}, variability);
        simulation.server.cpu = simulation.server.wait;
        simulation.server.wait = Seconds{0};
        const ServerRun run = simulateServers(simulation, 2, 0);
        const double mean = run.total.stay / run.total.answered;
        QVERIFY2(near(mean, 1.0 / (10.0 - 8.0), 0.02), text(mean, 0.5));
    }
}

void SimulatedServers::sharesItByThreads()
{
    // One request at a time: code that can use two of four threads takes half as long.
    ServerSimulation simulation = fleetOf(0.01, 200);
    simulation.server.threads = 4.0;
    simulation.server.parallelism = 2.0;
    simulation.server.wait = milliseconds(30);
    const ServerRun run = simulateServers(simulation, 3, 0);
    QVERIFY(near(run.total.stay / run.total.answered, 0.080, 0.001));
}

void SimulatedServers::fullQueuesRefuse()
{
    // One worker and no queue is Erlang's loss system with one server.
    ServerSimulation simulation = markovian(5.0, 10.0, 1);
    simulation.arrivals.step = Seconds{2e5};
    simulation.server.queueLimit = 0;
    const ServerRun run = simulateServers(simulation, 4, 0);
    const double refused = run.total.refusedQueue / run.total.requests;
    QVERIFY2(near(refused, erlangB(1.0, 0.5), 0.01), text(refused, erlangB(1.0, 0.5)));
    QCOMPARE(run.total.lost(), run.total.refusedQueue);
    QCOMPARE(run.mostWaiting, 0.0);
}

void SimulatedServers::whoWaitsTooLongIsLost()
{
    ServerSimulation simulation = markovian(20.0, 10.0, 1);
    simulation.arrivals.step = Seconds{1e4};
    simulation.server.timeout = Seconds{5.0};
    const ServerRun run = simulateServers(simulation, 5, 0);
    // Twice as many come as are answered: half of them give up, after 5 s of waiting.
    QVERIFY(near(run.total.timedOut / run.total.requests, 0.5, 0.02));
    QVERIFY(near(run.total.waiting / run.total.seconds, 100.0, 0.05));
    QVERIFY(run.latency.percentile(0.5).count() < 5.5);
}

void SimulatedServers::overloadGrowsByTheExcess()
{
    ServerSimulation simulation = markovian(30.0, 10.0, 1);
    simulation.arrivals = {{30.0, 0.0}, Seconds{600.0}};
    simulation.steps = 2;
    const ServerRun run = simulateServers(simulation, 6, 0);
    // (30 - 10) a second for 600 s.
    QVERIFY2(near(run.mostWaiting, 12000.0, 0.03), text(run.mostWaiting, 12000.0));
}

void SimulatedServers::balancesByOutstandingRequests()
{
    // Ten servers behind one balancer answer nearly as one with ten times the threads, and far better than one alone.
    ServerSimulation simulation = fleetOf(70.0, 100);
    simulation.size = RandomTime::logNormal(Seconds{1.0}, 1.0);
    simulation.least = 10.0;
    const ServerRun ten = simulateServers(simulation, 7, 0);
    simulation.least = 1.0;
    simulation.server.threads = 10.0;
    simulation.server.workers = 1000;
    const ServerRun large = simulateServers(simulation, 7, 0);
    simulation.server.threads = 1.0;
    simulation.arrivals.rates.assign(100, 7.0);
    const ServerRun one = simulateServers(simulation, 7, 0);
    const auto mean = [](const ServerRun& run) { return run.total.stay / run.total.answered; };
    QVERIFY(mean(large) < mean(ten) && mean(ten) < 1.4 * mean(large));
    QVERIFY(mean(ten) < 0.5 * mean(one));
}

void SimulatedServers::scalesOutInMinutesAndInSlowly()
{
    ServerSimulation simulation = fleetOf(3.0, 36);
    for (std::size_t step = 6; step < 12; ++step)
        simulation.arrivals.rates[step] = 30.0;
    simulation.server.workers = 1000000;
    simulation.server.timeout = Seconds{30.0};
    simulation.scaling = SimulatedScaling{.target = 0.6, .most = 10.0};
    const ServerRun run = simulateServers(simulation, 8, 0);
    QCOMPARE(serversAt(run, 5), 1.0);
    // Five servers carry it at the target; none is there in the first four minutes, all after some rounds of five.
    QVERIFY2(serversAt(run, 6) > 1.0 && serversAt(run, 6) < 4.0, text(serversAt(run, 6), 2.0));
    QVERIFY2(serversAt(run, 9) >= 5.0, text(serversAt(run, 9), 5.0));
    // The step down is followed only after the delay of 15 minutes, and then at once.
    QVERIFY(serversAt(run, 13) >= 5.0);
    QCOMPARE(serversAt(run, 20), 1.0);
    QVERIFY(run.total.launched >= 4.0);
}

void SimulatedServers::theAlarmWantsItsPointsInARow()
{
    // Full load from the sixth step on. A fleet of one asks for a second server after as many one-minute points as the
    // alarm wants; until then it is paid for one.
    const auto paidInStep = [](int points) {
        ServerSimulation simulation = fleetOf(3.0, 12);
        for (std::size_t step = 6; step < 12; ++step)
            simulation.arrivals.rates[step] = 30.0;
        simulation.server.workers = 1000000;
        simulation.server.timeout = Seconds{3000.0};
        simulation.scaling = SimulatedScaling{.target = 0.6, .scaleOutPoints = points, .most = 10.0};
        return serversAt(simulateServers(simulation, 8, 0), 6);
    };
    QVERIFY2(near(paidInStep(3), 1.0 + 2.0 / 5.0, 1e-6), text(paidInStep(3), 1.4));
    QVERIFY2(near(paidInStep(4), 1.0 + 1.0 / 5.0, 1e-6), text(paidInStep(4), 1.2));
    QCOMPARE(paidInStep(5), 1.0);
    QVERIFY(paidInStep(1) > paidInStep(3));
    // A minute under the target in between begins the row anew.
    ServerSimulation flickering = fleetOf(3.0, 12);
    flickering.arrivals.step = Seconds{60.0};
    flickering.arrivals.rates.assign(60, 3.0);
    for (std::size_t minute = 10; minute < 60; minute += 3)
        flickering.arrivals.rates[minute] = 8.5;
    flickering.steps = 60;
    flickering.server.workers = 1000000;
    flickering.scaling = SimulatedScaling{.target = 0.6, .most = 10.0};
    QCOMPARE(simulateServers(flickering, 8, 0).mostServers, 1.0);
}

void SimulatedServers::drainsBeforeItEnds()
{
    // Requests that take 200 s are in every server that is given up: they end within the time to drain …
    ServerSimulation simulation = fleetOf(0.0, 24);
    for (std::size_t step = 0; step < 6; ++step)
        simulation.arrivals.rates[step] = 0.5;
    simulation.server.wait = Seconds{200.0};
    simulation.server.cpu = Seconds{0};
    simulation.server.workers = 20;
    simulation.server.timeout = Seconds{withoutEnd};
    simulation.scaling = SimulatedScaling{.target = 0.5, .most = 20.0, .scaleIn = Seconds{60.0}};
    const ServerRun patient = simulateServers(simulation, 9, 0);
    QCOMPARE(patient.total.lost(), 0.0);
    QCOMPARE(patient.total.answered, patient.total.requests);
    // … or are lost with it.
    simulation.scaling->draining = Seconds{1.0};
    const ServerRun hasty = simulateServers(simulation, 9, 0);
    QVERIFY(hasty.total.timedOut > 0.0);
    QCOMPARE(hasty.total.answered + hasty.total.timedOut, hasty.total.requests);
}

void SimulatedServers::standardCreditsHoldTheCpuDown()
{
    // A t3.nano at full load: the credits of 24 idle hours last 144 / 114 hours, then it has a tenth of a vCPU.
    ServerSimulation simulation = fleetOf(0.0, 336);
    std::fill(simulation.arrivals.rates.begin() + 288, simulation.arrivals.rates.end(), 30.0);
    simulation.server.threads = 2.0;
    simulation.server.timeout = Seconds{10.0};
    simulation.server.credits = CreditAccount::Terms{.vcpus = 2.0, .baseline = 0.05, .unlimited = false};
    const ServerRun run = simulateServers(simulation, 10, 0);
    const auto credits = [&run](std::size_t step) { return run.steps[step].credits / run.steps[step].paid; };
    QVERIFY2(near(credits(287), 144.0, 0.005), text(credits(287), 144.0));
    QVERIFY(run.creditsGone);
    const double lasts = *run.creditsGone - 288.0 * 300.0;
    QVERIFY2(std::abs(lasts - 144.0 / 114.0 * 3600.0) < 120.0, text(lasts, 144.0 / 114.0 * 3600.0));
    // 0.1 vCPU answers one request a second of 100 ms.
    QVERIFY2(near(run.steps[330].answered / 300.0, 1.0, 0.05), text(run.steps[330].answered / 300.0, 1.0));
    QVERIFY(near(run.steps[330].able / 300.0, 0.05, 0.01));
    QCOMPARE(run.total.charged, 0.0);
}

void SimulatedServers::unlimitedCreditsAreCharged()
{
    ServerSimulation simulation = fleetOf(10.0, 288);
    simulation.server.threads = 2.0;
    simulation.server.credits = CreditAccount::Terms{.vcpus = 2.0, .baseline = 0.05, .unlimited = true};
    const ServerRun run = simulateServers(simulation, 11, 0);
    // One of two vCPUs busy, a tenth earned: 54 credits an hour, whether owed or already charged.
    QVERIFY2(near(run.total.charged, 0.9 * 60.0 * 24.0, 0.01), text(run.total.charged, 1296.0));
    QVERIFY(!run.creditsGone);
    QVERIFY(near(run.total.able, run.total.inService, 1e-9));
}

void SimulatedServers::aScheduleStopsAndKeepsCredits()
{
    ServerSimulation simulation = fleetOf(2.0, 48);
    simulation.on.assign(48, true);
    std::fill(simulation.on.begin() + 12, simulation.on.begin() + 24, false);
    simulation.server.wait = Seconds{60.0};
    simulation.server.workers = 1000;
    simulation.server.credits = CreditAccount::Terms{.vcpus = 2.0, .baseline = 0.2, .unlimited = false};
    simulation.least = 2.0;
    const ServerRun run = simulateServers(simulation, 12, 0);
    for (std::size_t step = 12; step < 24; ++step) {
        QCOMPARE(run.steps[step].paid, 0.0);
        QCOMPARE(run.steps[step].refusedStopped, run.steps[step].requests);
    }
    QVERIFY(run.total.timedOut > 0.0); // what was at work when they stopped
    const auto credits = [&run](std::size_t step) { return run.steps[step].credits / run.steps[step].paid; };
    QVERIFY(credits(11) > 10.0);
    QVERIFY(near(credits(24), credits(11), 0.15));
    QCOMPARE(serversAt(run, 24), 2.0);
}

void SimulatedServers::theDatabaseLeavesTheLastServerFewer()
{
    // Three pools of 20 and a limit of 45: the third server has 5 connections, and its requests wait for them.
    ServerSimulation simulation = fleetOf(20.0, 20);
    simulation.server.cpu = milliseconds(1);
    simulation.server.wait = milliseconds(500);
    simulation.server.connections = 20;
    simulation.least = 3.0;
    const ServerRun free = simulateServers(simulation, 13, 0);
    simulation.databaseLimit = 45.0;
    const ServerRun limited = simulateServers(simulation, 13, 0);
    QCOMPARE(free.total.connections / free.total.seconds, 60.0);
    QCOMPARE(limited.total.connections / limited.total.seconds, 45.0);
    QCOMPARE(limited.total.refusedDatabase, 0.0);
    QVERIFY(limited.latency.percentile(0.99) > free.latency.percentile(0.99));
    // None left: the third server fails all that is sent to it.
    simulation.databaseLimit = 40.0;
    const ServerRun none = simulateServers(simulation, 13, 0);
    QVERIFY(none.total.refusedDatabase > 0.0);
    QCOMPARE(none.total.answered + none.total.refusedDatabase, none.total.requests);
}

void SimulatedServers::theNetworkSendsInTurn()
{
    // Deterministic transfers after hardly any work: M/D/1, whose mean wait is half of M/M/1's.
    ServerSimulation simulation = fleetOf(8.0, 400);
    simulation.server.cpu = Seconds{1e-6};
    simulation.server.transfer = milliseconds(100);
    const ServerRun run = simulateServers(simulation, 14, 0);
    const double mean = run.total.stay / run.total.answered;
    QVERIFY2(near(mean, 0.1 + 0.5 * mmcQueue(8.0, 10.0, 1)->wait, 0.02), text(mean, 0.3));
    QVERIFY(near(run.total.busy / run.total.able, 0.8, 0.02));
}

void SimulatedServers::sameSeedSameRun()
{
    ServerSimulation simulation = fleetOf(25.0, 48);
    simulation.size = RandomTime::logNormal(Seconds{1.0}, 0.7);
    simulation.dispersion = 5.0;
    simulation.scaling = SimulatedScaling{.target = 0.5, .most = 8.0};
    const ServerRun one = simulateServers(simulation, 99, 3);
    const ServerRun same = simulateServers(simulation, 99, 3);
    const ServerRun other = simulateServers(simulation, 99, 4);
    QCOMPARE(one.total.stay, same.total.stay);
    QCOMPARE(one.latency.percentile(0.99).count(), same.latency.percentile(0.99).count());
    QVERIFY(one.total.stay != other.total.stay);
}

void SimulatedServers::sumsHoldForAnyInput()
{
    std::mt19937 random(20261126);
    const auto between = [&random](double from, double to) {
        return from * std::pow(to / from, static_cast<double>(random()) / 4294967296.0);
    };
    const auto coin = [&random] { return random() % 2 == 0; };
    for (int round = 0; round < 80; ++round) {
        const double rate = between(0.1, 60.0);
        ServerSimulation simulation = fleetOf(rate, 8);
        simulation.arrivals.rates = {rate, rate * between(0.01, 10.0), 0.0, rate, rate, 0.0, rate, rate};
        simulation.steps = 4 + random() % 8;
        simulation.leadIn = random() % 10;
        simulation.dispersion = between(1.0, 30.0);
        simulation.size = RandomTime::logNormal(Seconds{1.0}, between(0.1, 2.0));
        simulation.server.threads = std::floor(between(1.0, 8.0));
        simulation.server.parallelism = between(1.0, 4.0);
        simulation.server.wait = coin() ? Seconds{0} : Seconds{between(0.01, 20.0)};
        simulation.server.workers = static_cast<std::size_t>(between(1.0, 200.0));
        simulation.server.queueLimit = static_cast<std::size_t>(between(1.0, 500.0)) - 1;
        simulation.server.timeout = Seconds{between(0.1, 100.0)};
        simulation.server.connections = static_cast<std::size_t>(between(1.0, 30.0)) - 1;
        simulation.databaseLimit = between(1.0, 200.0);
        simulation.server.transfer = coin() ? Seconds{0} : Seconds{between(1e-6, 1e-2)};
        simulation.least = std::floor(between(1.0, 6.0));
        if (coin())
            simulation.scaling = SimulatedScaling{.target = between(0.2, 0.9),
                                                  .most = std::floor(between(1.0, 20.0)),
                                                  .start = Seconds{between(1.0, 300.0)},
                                                  .warmUp = Seconds{between(1.0, 300.0)},
                                                  .scaleIn = Seconds{between(1.0, 900.0)},
                                                  .draining = Seconds{between(1.0, 300.0)}};
        if (coin())
            simulation.server.credits =
                CreditAccount::Terms{.vcpus = 2.0, .baseline = between(0.05, 0.5), .unlimited = coin()};
        if (coin())
            simulation.on = {true, true, false, true, coin(), false, true, true};
        const ServerRun run = simulateServers(simulation, random(), 0);
        const ServerCounts& total = run.total;
        const double most =
            simulation.scaling ? std::max(simulation.scaling->most, simulation.least) : simulation.least;
        QVERIFY(total.requests >= 0.0 && total.lost() >= 0.0);
        QCOMPARE(run.latency.total(), total.answered);
        QVERIFY(simulation.leadIn > 0 || total.answered + total.lost() <= total.requests);
        QVERIFY(total.inService <= total.paid * (1.0 + 1e-9));
        QVERIFY(total.able <= total.inService * (1.0 + 1e-9));
        QVERIFY(total.connections <= simulation.databaseLimit * total.seconds * (1.0 + 1e-9));
        QVERIFY(run.mostServers <= 2.0 * most);
        QVERIFY(run.mostWaiting <= static_cast<double>(simulation.server.queueLimit) * 2.0 * most);
        QVERIFY(total.waiting <= run.mostWaiting * total.seconds * (1.0 + 1e-9));
        ServerCounts sum;
        for (const ServerCounts& step : run.steps)
            sum += step;
        QCOMPARE(sum.requests, total.requests);
        QVERIFY(std::abs(sum.paid - total.paid) < 1e-6 * (1.0 + total.paid));
    }
}

LOADLINE_TEST(SimulatedServers)
#include "tst_serversimulation.moc"
