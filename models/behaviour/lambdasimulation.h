// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lambda simulated request by request (discrete events).
//
// A request goes to a provisioned environment that is free, else to the on-demand one that became idle last, else to a
// new one, which starts cold. Where no new one may start (the account's ceiling, the scaling rate, requests a second)
// it is refused, never queued. An idle environment goes to sleep after its idle lifetime. An environment serves one
// request at a time.

#pragma once

#include "models/behaviour/arrivals.h"
#include "models/behaviour/latencyhistogram.h"
#include "models/behaviour/randomstream.h"
#include "models/behaviour/simulationprogress.h"
#include "models/scenario/scenario.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace loadline {

/// What is simulated.
struct LambdaSimulation
{
    RateCurve arrivals;
    double dispersion = 1.0; ///< index of dispersion of arrivals, at least 1
    std::size_t leadIn = 0;  ///< steps at the curve's end that are run before the measured ones begin
    std::size_t steps = 1;   ///< measured, from the curve's beginning

    RandomTime service;                     ///< of a request in a warm environment; a mean of more than 0
    RandomTime coldStart;                   ///< comes before the service of a request that finds none
    std::optional<RandomTime> coldResponse; ///< when set, the whole of a cold request in place of the sum of both
    RandomTime idleLifetime;                ///< more than 0
    std::optional<Seconds> longestRun;      ///< a call that works longer is stopped, unless it is in the cold start
    std::optional<Seconds> longestResponse; ///< an answer that takes longer, cold start included, reaches nobody

    std::size_t initialRunning = 0; ///< environments on demand that begin a warm request at the very beginning
    std::size_t initialIdle = 0;    ///< others that are idle then …
    Seconds initialIdleLifetime{0}; ///< … and go to sleep after this time if nobody calls

    double ceiling = 1000.0;                      ///< environments at once, provisioned ones included
    double provisioned = 0.0;                     ///< environments that never go to sleep, whole
    std::optional<LambdaScaling> scaling;         ///< nothing: as fast as requests come
    std::optional<double> requestsPerEnvironment; ///< requests/s the account starts for each of `ceiling`
    std::optional<double> databaseCeiling;        ///< environments for which the database has connections, whole
};

/// What happened in a stretch of the simulated time. Sums over replications are sums of the members.
struct LambdaCounts
{
    double seconds = 0.0;
    double requests = 0.0;
    double coldStarts = 0.0;
    double provisioned = 0.0;       ///< requests answered by provisioned environments
    double refusedCeiling = 0.0;    ///< because all environments were busy
    double refusedScaling = 0.0;    ///< because no more could be started so fast
    double refusedRate = 0.0;       ///< because of requests a second
    double refusedDatabase = 0.0;   ///< because the database takes no more connections
    double stopped = 0.0;           ///< after the longest run
    double gaveUp = 0.0;            ///< answered too late for the entry
    double running = 0.0;           ///< environment-seconds
    double idle = 0.0;              ///< environment-seconds, provisioned included
    double answeredSeconds = 0.0;   ///< of the requests answered, cold starts included
    double ended = 0.0;             ///< environments that went to sleep
    double endedSeconds = 0.0;      ///< that those had lived
    double billedMs = 0.0;          ///< on demand, without the cold starts
    double billedColdMs = 0.0;      ///< of cold starts
    double billedProvisioned = 0.0; ///< ms in provisioned environments

    [[nodiscard]] double refused() const { return refusedCeiling + refusedScaling + refusedRate + refusedDatabase; }
    [[nodiscard]] double startedCalls() const { return requests - refused(); }
    [[nodiscard]] double tooLate() const { return stopped + gaveUp; }
    [[nodiscard]] double answered() const { return startedCalls() - tooLate(); }
    LambdaCounts& operator+=(const LambdaCounts& other);
    friend LambdaCounts operator-(LambdaCounts a, const LambdaCounts& b);
};

/// One replication.
struct LambdaRun
{
    LambdaCounts total;
    std::vector<LambdaCounts> steps; ///< for each step of the curve that was measured, over all its rounds
    LatencyHistogram latency;        ///< of the requests answered
    LatencyHistogram coldLatency;    ///< of the cold ones among them
    double mostRunning = 0.0;        ///< environments at once
    bool complete = true;            ///< false: stopped on request, and the rest is about the part that was run
};

/// Runs one replication. Pure: the same input, seed and replication give the same numbers on every platform. Cost per
/// request does not depend on the number of environments. `stop` and `progress` are looked at a few thousand times a
/// second. Safe to call from any thread.
[[nodiscard]] LambdaRun simulateLambda(const LambdaSimulation& simulation, std::uint64_t seed,
                                       std::uint32_t replication, const std::stop_token& stop = {},
                                       const SimulationProgress& progress = {});

} // namespace loadline
