// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotas and constants of Lambda and what stands before it. A test compares them with resources/prices/limits.csv,
// where each has its source.

#pragma once

#include "models/quantities.h"
#include "models/scenario/scenario.h"

#include <limits>

namespace loadline {

/// Memory that brings one vCPU.
inline constexpr Memory memoryPerVcpu = Memory::mebibytes(1769);
/// The longest a call may run.
inline constexpr Seconds longestRun{900.0};
/// Requests a second that an account may start for each environment it may run.
inline constexpr double requestsPerEnvironment = 10.0;
/// How fast environments may be added: so many at once, and then so many a second (Lambda developer guide, scaling
/// behaviour: since November 2023, and of October 2023 for the largest regions).
inline constexpr double addedAtOnce = 1000.0;
inline constexpr double addedPerSecond = 100.0;
inline constexpr double addedAtOnceBefore2023 = 3000.0;
inline constexpr double addedPerSecondBefore2023 = 500.0 / 60.0;
/// Bodies of synchronous calls.
inline constexpr Memory largestPayload = Memory::mebibytes(6);
/// Streamed answers (limits table; 20 MB before 2025).
inline constexpr Memory largestStream = Memory::mebibytes(200);
/// The same through a load balancer.
inline constexpr Memory largestPayloadThroughAlb = Memory::mebibytes(1);
/// How long API Gateway waits for a function.
inline constexpr Seconds httpApiTimeout{30.0};
inline constexpr Seconds restApiTimeout{29.0};
inline constexpr Seconds webSocketTimeout{29.0};
/// The largest WebSocket message.
inline constexpr Memory largestMessage = Memory::kibibytes(128);
/// WebSockets a second that an account may open, unless AWS raises it.
inline constexpr double newSocketsPerSecond = 500.0;
/// Requests a second that API Gateway lets through, unless AWS raises it.
inline constexpr double gatewayRequestsPerSecond = 10000.0;
/// How long a load balancer waits for an answer, unless set to more (4,000 s at most).
inline constexpr Seconds balancerTimeout{60.0};
/// An init phase that takes longer is begun again inside the call.
inline constexpr Seconds longestInit{10.0};
/// Clients that a cache node takes.
inline constexpr double mostCacheClients = 65000.0;
/// One HTTP API request is metered for each of these.
inline constexpr Memory httpApiIncrement = Memory::kibibytes(512);
/// One WebSocket message is metered for each of these.
inline constexpr Memory messageIncrement = Memory::kibibytes(32);
/// The free part of an environment's temporary disk.
inline constexpr Memory freeEphemeral = Memory::mebibytes(512);
/// What the entry in front of a function lets through. A function URL sets no limits beside the function's own.
struct EntryLimits
{
    Seconds longest; ///< from the call to the answer, cold start included
    Memory largest;  ///< of a body, either way, unless it is streamed
};

[[nodiscard]] constexpr EntryLimits entryLimits(FrontDoor door)
{
    constexpr Seconds none{std::numeric_limits<double>::infinity()};
    switch (door) {
    case FrontDoor::HttpApi:
        return {httpApiTimeout, largestPayload};
    case FrontDoor::RestApi:
        return {restApiTimeout, largestPayload};
    case FrontDoor::Alb:
        return {none, largestPayloadThroughAlb};
    case FrontDoor::FunctionUrl:
        break;
    }
    return {none, largestPayload};
}

/// How much more than Poisson arrivals bursts crowd together, from the index of dispersion of their counts.
[[nodiscard]] constexpr double peakedness(double burstiness) { return (1.0 + burstiness) / 2.0; }

} // namespace loadline
