// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet of servers simulated request by request (discrete events).
//
// A request goes to the server in service with the fewest requests. There it takes a worker or queues for one, first
// come first served; who has waited past the time-out leaves. Work is a wait, overlapped with other requests, then CPU
// time, for which all requests that want CPU share the server's threads equally (processor sharing). Where the database
// left a server fewer connections than its pool, a wait also needs one of these. An answer then takes the network link
// in turn. Once a metric period the fleet is scaled and CPU credits are settled.

#pragma once

#include "models/behaviour/arrivals.h"
#include "models/behaviour/latencyhistogram.h"
#include "models/behaviour/randomstream.h"
#include "models/behaviour/simulationprogress.h"
#include "models/ec2/credits.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace loadline {

/// What one server is and does.
struct SimulatedServer
{
    double threads = 1.0;                        ///< hardware threads, more than 0
    double threadSpeed = 1.0;                    ///< of one thread, in vCPUs
    double parallelism = 1.0;                    ///< threads that one request can use at once
    std::size_t workers = 1;                     ///< requests it works on at once; 0 refuses all
    std::size_t queueLimit = 1000;               ///< requests that may wait for a worker; beyond, they are refused
    Seconds timeout{30.0};                       ///< the longest wait for a worker
    Seconds wait{0};                             ///< of a request of size 1
    Seconds cpu{0};                              ///< on one thread, of a request of size 1; not both are 0
    Seconds transfer{0};                         ///< of an answer over the network link, one after the other
    std::size_t connections = 0;                 ///< to the database, opened when the server starts
    std::optional<CreditAccount::Terms> credits; ///< of burstable types
    double initialCredits = 0.0;                 ///< of each server at the very beginning; below 0 = surplus
};

/// Target tracking. Without it the fleet stays at `least`.
struct SimulatedScaling
{
    double target = 0.6;     ///< utilisation of what limits a server, above 0
    int scaleOutPoints = 3;  ///< one-minute points over the target in a row before servers are added
    double most = 1.0;       ///< servers
    Seconds start{56.0};     ///< from asking for a server until it answers: launch and application start
    Seconds warmUp{60.0};    ///< from then until its utilisation counts
    Seconds scaleIn{900.0};  ///< how long fewer servers must have been enough before some are given up
    Seconds draining{300.0}; ///< the longest that a server given up may still work on what it has
};

struct ServerSimulation
{
    RateCurve arrivals;
    double dispersion = 1.0; ///< index of dispersion of arrivals, at least 1
    std::size_t leadIn = 0;  ///< steps at the curve's end that are run before the measured ones begin
    std::size_t steps = 1;   ///< measured, from the curve's beginning
    RandomTime size = RandomTime::fixed(Seconds{1.0}); ///< factor on a request's wait and CPU time, of mean 1
    SimulatedServer server;
    double least = 1.0; ///< servers that run whenever any do, whole
    std::optional<SimulatedScaling> scaling;
    std::vector<bool> on;        ///< for each step of the curve, whether servers run; empty: always
    double databaseLimit = 1e18; ///< connections
};

/// What happened in a stretch of the simulated time. Sums over replications are sums of the members.
struct ServerCounts
{
    double seconds = 0.0;
    double requests = 0.0;
    double answered = 0.0;
    double stay = 0.0;            ///< seconds, of the requests answered
    double refusedStopped = 0.0;  ///< no server was in service
    double refusedQueue = 0.0;    ///< the queue was full
    double refusedDatabase = 0.0; ///< the server has no database connection
    double timedOut = 0.0;        ///< waited too long, or lost with a server that was stopped
    double paid = 0.0;            ///< server-seconds from launch to the end
    double inService = 0.0;       ///< server-seconds
    double able = 0.0;            ///< server-seconds in service at full speed, less where credits hold the CPU down
    double busy = 0.0;            ///< the share of them that was used of what limits a server, server-seconds
    double waiting = 0.0;         ///< request-seconds in queues
    double connections = 0.0;     ///< connection-seconds
    double credits = 0.0;         ///< credits less surplus, times server-seconds in service
    double charged = 0.0;         ///< surplus credits beyond what a server earns in a day, and those left at its end
    double launched = 0.0;        ///< servers

    [[nodiscard]] double lost() const { return refusedStopped + refusedQueue + refusedDatabase + timedOut; }
    ServerCounts& operator+=(const ServerCounts& other);
    friend ServerCounts operator-(ServerCounts a, const ServerCounts& b);
};

/// One replication.
struct ServerRun
{
    ServerCounts total;
    std::vector<ServerCounts> steps; ///< for each step of the curve that was measured, over all its rounds
    LatencyHistogram latency;        ///< of the requests answered
    double mostServers = 0.0;        ///< paid at once
    double mostWaiting = 0.0;
    std::optional<double> creditsGone; ///< seconds from the first measured step until a server was first held down
    bool hasCredits = false;           ///< the type is burstable
    bool complete = true;              ///< false: stopped on request, and the rest is about the part that was run
};

/// Runs one replication. Pure: the same input, seed and replication give the same numbers on every platform. Cost per
/// request does not grow with the number of servers. Safe to call from any thread.
[[nodiscard]] ServerRun simulateServers(const ServerSimulation& simulation, std::uint64_t seed,
                                        std::uint32_t replication, const std::stop_token& stop = {},
                                        const SimulationProgress& progress = {});

} // namespace loadline
