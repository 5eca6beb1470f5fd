// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/simulationbench.h"

#include "models/evaluate.h"
#include "models/simulation.h"
#include "tests/app/shippedsheet.h"

#include <cstdio>
#include <ctime>
#include <optional>

namespace loadline::testing {
namespace {

/// Of processor time, so that what else runs on the machine does not count.
double secondsSince(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

/// A function of which 85 % are busy with requests of 100 ms on average.
void benchFunction(double environments, std::optional<double> budget)
{
    constexpr double requests = 4e7;
    const Seconds service{0.1};
    const double rate = 0.85 * environments / service.count();
    LambdaSimulation simulation;
    simulation.arrivals = {{rate}, Seconds{requests / rate}};
    simulation.service = RandomTime::logNormal(service, 0.5);
    simulation.coldStart = RandomTime::logNormalThrough(milliseconds(200), milliseconds(500), milliseconds(400));
    simulation.idleLifetime = RandomTime::fixed(Seconds{600.0});
    simulation.ceiling = environments;
    simulation.requestsPerEnvironment = 10.0;
    const std::clock_t begin = std::clock();
    const LambdaRun run = simulateLambda(simulation, 1, 0);
    const double millions = run.total.requests / 1e6 / secondsSince(begin);
    std::printf("simulation, %6.0f environments %28.2f M/s", environments, millions);
    if (budget)
        std::printf("  budget %7.1f   ratio %.2f", *budget, millions / *budget);
    std::printf("\n");
    std::fflush(stdout);
}

/// Servers of two threads, 70 % busy with requests of 60 ms CPU and 80 ms wait.
void benchFleet(double servers)
{
    constexpr double requests = 2e7;
    ServerSimulation simulation;
    simulation.server.threads = 2.0;
    simulation.server.cpu = milliseconds(60);
    simulation.server.wait = milliseconds(80);
    simulation.server.workers = 64;
    simulation.size = RandomTime::logNormal(Seconds{1.0}, 0.5);
    simulation.least = servers;
    const double rate = 0.7 * servers * 2.0 / 0.06;
    simulation.arrivals = {{rate}, Seconds{requests / rate}};
    const std::clock_t begin = std::clock();
    const ServerRun run = simulateServers(simulation, 1, 0);
    std::printf("simulation, %6.0f servers %33.2f M/s\n", servers, run.total.requests / 1e6 / secondsSince(begin));
    std::fflush(stdout);
}

void benchWeek()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(10.0);
    const WeekSimulation simulation(scenario, shippedSheet());
    const std::clock_t begin = std::clock();
    const SimulatedWeek week = simulation.run(1, 0);
    std::printf("%-58s %9.2f ms   %.1f M requests\n", "one simulated week of both at 10 requests/s",
                secondsSince(begin) * 1000.0, week.lambda.total.requests / 1e6);
    SimulationTally tally(scenario, shippedSheet());
    const Evaluation evaluation = evaluate(scenario, shippedSheet());
    const std::clock_t tallied = std::clock();
    for (int i = 0; i < 100; ++i)
        tally.add(week);
    const std::clock_t replaced = std::clock();
    static_cast<void>(tally.replaceIn(evaluation));
    std::printf("%-58s %9.2f ms\n", "  adding a week to the others",
                static_cast<double>(replaced - tallied) / CLOCKS_PER_SEC * 10.0);
    std::printf("%-58s %9.2f ms\n", "  an evaluation with what was simulated", secondsSince(replaced) * 1000.0);
    std::fflush(stdout);
}

} // namespace

void benchSimulation()
{
    benchFunction(8.0, 20.0);
    benchFunction(300.0, {});
    benchFunction(1000.0, 10.0);
    benchFunction(10000.0, {});
    benchFleet(4.0);
    benchFleet(100.0);
    benchWeek();
}

} // namespace loadline::testing
