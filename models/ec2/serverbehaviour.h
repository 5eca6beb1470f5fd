// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scenario's servers, simulated: what goes into the simulation and what its replications come to.

#pragma once

#include "models/behaviour/confidence.h"
#include "models/behaviour/latencytally.h"
#include "models/behaviour/serversimulation.h"
#include "models/ec2/fleetweek.h"

#include <optional>
#include <span>
#include <vector>

namespace loadline {

/// The first `steps` (at least 1; more than a week goes round again) 5-minute steps of the scenario's week. Before them
/// runs as much of the week's end as it takes for queues and fleet to be what they are in any other week; CPU credits
/// begin with what the formulas give for that moment.
[[nodiscard]] ServerSimulation serverSimulation(const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost& cost,
                                                std::size_t steps);

/// What replications of a simulation come to. Series have an entry for each 5-minute step of the week that was
/// simulated.
struct ServerBehaviour
{
    std::uint32_t replications = 0;
    double seconds = 0.0;   ///< of simulated time in each
    Estimate requests;      ///< in each
    Estimate lostShare;     ///< of all requests
    Estimate stoppedShare;  ///< the parts of `lostShare`: no server was in service …
    Estimate queueShare;    ///< … the queue was full …
    Estimate databaseShare; ///< … the database had no connection …
    Estimate timeoutShare;  ///< … waited too long, or lost with a server
    Estimate servers;       ///< paid on average
    Estimate utilisation;   ///< of what is in service, 0 … 1
    Estimate waiting;       ///< requests on average
    Estimate latencyMean;   ///< seconds, of the requests answered
    Estimate latencyP50;
    Estimate latencyP95;
    Estimate latencyP99;
    Estimate surplusCredits;  ///< charged
    double mostServers = 0.0; ///< paid at once in any replication
    double mostWaiting = 0.0;
    LatencyReport latency; ///< of all replications together; its shares are of all requests
    FleetWeek week;        ///< as the formulas give it, without backlogWait
};

/// Puts replications together, one after the other; the same order gives the same numbers.
class ServerTally
{
public:
    /// `capacity` of one server.
    explicit ServerTally(RequestRate capacity)
        : m_capacity(capacity)
    {}
    /// A complete run; all runs have the same steps.
    void add(const ServerRun& run);
    /// After at least one run.
    [[nodiscard]] ServerBehaviour behaviour() const;
    [[nodiscard]] const LatencyTally& latency() const { return m_latency; }

private:
    [[nodiscard]] FleetWeek week() const;
    [[nodiscard]] OptionSeries series() const;

    RequestRate m_capacity;
    std::vector<ServerCounts> m_totals; ///< of each run
    std::vector<ServerCounts> m_steps;  ///< of all runs together
    LatencyTally m_latency;
    double m_mostServers = 0.0;
    double m_mostWaiting = 0.0;
    std::optional<double> m_creditsGone; ///< the earliest
    bool m_hasCredits = false;
};

/// The same for runs that are all there.
[[nodiscard]] ServerBehaviour serverBehaviour(RequestRate capacity, std::span<const ServerRun> runs);

} // namespace loadline
