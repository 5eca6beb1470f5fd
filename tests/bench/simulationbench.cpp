// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/simulationbench.h"

#include "models/lambda/lambdabehaviour.h"
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

void benchWeek()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(10.0);
    const LambdaSimulation simulation = lambdaSimulation(scenario, shippedSheet(), stepsPerWeek);
    const std::clock_t begin = std::clock();
    const LambdaRun run = simulateLambda(simulation, 1, 0);
    std::printf("%-58s %9.2f ms   %.1f M requests\n", "one simulated week at 10 requests/s",
                secondsSince(begin) * 1000.0, run.total.requests / 1e6);
    std::fflush(stdout);
}

} // namespace

void benchSimulation()
{
    benchFunction(8.0, 20.0);
    benchFunction(300.0, {});
    benchFunction(1000.0, 10.0);
    benchFunction(10000.0, {});
    benchWeek();
}

} // namespace loadline::testing
