// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scenario's function, simulated: what goes into the simulation and what its replications come to.

#pragma once

#include "models/behaviour/confidence.h"
#include "models/behaviour/lambdasimulation.h"
#include "models/behaviour/latencytally.h"
#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <span>

namespace loadline {

/// The first `steps` (at least 1; more than a week goes round again) 5-minute steps of the scenario's week. Before them
/// runs as much of the week's end as it takes for its environments to be what they are in any other week.
[[nodiscard]] LambdaSimulation lambdaSimulation(const Scenario& scenario, const PriceSheet& sheet, std::size_t steps);

/// What replications of a simulation come to. Series have an entry for each 5-minute step of the week that was
/// simulated.
struct LambdaBehaviour
{
    std::uint32_t replications = 0;
    double seconds = 0.0; ///< of simulated time in each
    Estimate requests;    ///< in each
    Estimate coldShare;   ///< of all requests
    Estimate refusedShare;
    Estimate tooLateShare;   ///< stopped after the longest run, or the entry gave up waiting
    Estimate lostShare;      ///< both
    Estimate refusedCeiling; ///< the parts of `refusedShare` by what refused them
    Estimate refusedScaling;
    Estimate refusedRate;
    Estimate refusedDatabase;
    Estimate provisionedShare; ///< of all requests, answered by provisioned environments
    Estimate environments;     ///< alive on average
    Estimate running;
    Estimate idle;
    Estimate lifespan; ///< seconds, of the environments that went to sleep; 0 where none did
    Estimate latencyMean;
    Estimate latencyP50; ///< seconds, of the requests answered
    Estimate latencyP95;
    Estimate latencyP99;
    Estimate compute; ///< GB-seconds billed, on demand
    Estimate init;    ///< GB-seconds billed for starting environments
    Estimate provisionedCompute;
    double mostRunning = 0.0; ///< environments at once in any replication
    LatencyReport latency;    ///< of all replications together; its shares are of all requests
    OptionSeries series;
    Series refused; ///< calls/s, the part of `series.lost` that never started
};

/// Puts replications together, one after the other; the same order gives the same numbers.
class LambdaTally
{
public:
    explicit LambdaTally(const Scenario& scenario)
        : m_scenario(scenario)
    {}
    /// A complete run; all runs have the same steps.
    void add(const LambdaRun& run);
    /// After at least one run.
    [[nodiscard]] LambdaBehaviour behaviour() const;
    [[nodiscard]] const LatencyTally& latency() const { return m_latency; }
    /// Of all runs together, as the latency's shares are.
    [[nodiscard]] LambdaCounts total() const;

private:
    [[nodiscard]] OptionSeries series() const;
    [[nodiscard]] Series refused() const;

    Scenario m_scenario;
    std::vector<LambdaCounts> m_totals; ///< of each run
    std::vector<LambdaCounts> m_steps;  ///< of all runs together
    LatencyTally m_latency;
    double m_mostRunning = 0.0;
};

/// The same for runs that are all there.
[[nodiscard]] LambdaBehaviour lambdaBehaviour(const Scenario& scenario, std::span<const LambdaRun> runs);

} // namespace loadline
