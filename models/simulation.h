// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second door into the models: what `evaluate` answers by formulas, simulated request by request over the same
// week. Weeks are independent replications; the more of them, the narrower the confidence intervals.

#pragma once

#include "models/behaviour/lambdasimulation.h"
#include "models/behaviour/serversimulation.h"
#include "models/ec2/serverbehaviour.h"
#include "models/evaluation.h"
#include "models/lambda/lambdabehaviour.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace loadline {

/// How many replications of `requestsEach` are worth their time: as many as make some tens of millions of requests
/// together, 4 to 20.
[[nodiscard]] std::uint32_t worthwhileReplications(double requestsEach);

/// One week of both options over the same arrivals.
struct SimulatedWeek
{
    std::optional<ServerRun> ec2; ///< nothing where no instance type fits the scenario
    LambdaRun lambda;

    [[nodiscard]] bool isComplete() const { return lambda.complete && (!ec2 || ec2->complete); }
};

/// A scenario's week, ready to be simulated.
class WeekSimulation
{
public:
    WeekSimulation(const Scenario& scenario, const PriceSheet& sheet);

    /// Requests that a week is expected to have: each is simulated once on each option.
    [[nodiscard]] double requests() const { return m_requests; }
    /// The week of that number. Pure, and safe to call from several threads at once. Stopped, it is not complete.
    [[nodiscard]] SimulatedWeek run(std::uint64_t seed, std::uint32_t week, const std::stop_token& stop = {},
                                    const SimulationProgress& progress = {}) const;

private:
    std::optional<ServerSimulation> m_ec2;
    LambdaSimulation m_lambda;
    double m_requests = 0.0;
};

/// How sure simulated weeks are: half widths of 95 % confidence intervals as shares of the figures, the larger of the
/// two options. Nothing with fewer than two weeks.
struct SimulationPrecision
{
    std::optional<double> cost;
    std::optional<double> p99;
};

/// Puts simulated weeks together. The same weeks in the same order give the same numbers.
class SimulationTally
{
public:
    /// `sheet` must outlive this.
    SimulationTally(const Scenario& scenario, const PriceSheet& sheet);
    ~SimulationTally();
    SimulationTally(SimulationTally&&) noexcept;
    SimulationTally& operator=(SimulationTally&&) noexcept;

    /// A complete week.
    void add(const SimulatedWeek& week);
    [[nodiscard]] std::uint32_t weeks() const;
    [[nodiscard]] SimulationPrecision precision() const;
    /// The evaluation of the same scenario with what was simulated in place of what formulas said: latency, cold-start
    /// and lost share, series, overloads, and what follows from them for feasibility and verdict. Without weeks, as it
    /// was. Bills stay the formulas', whose expected quantities do not scatter; OptionReport::simulated has the rest.
    [[nodiscard]] Evaluation replaceIn(Evaluation evaluation) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loadline
