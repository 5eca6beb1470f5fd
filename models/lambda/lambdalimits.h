// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotas and constants of Lambda and what stands before it. A test compares them with resources/prices/limits.csv,
// where each has its source.

#pragma once

#include "models/quantities.h"

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
/// One HTTP API request is metered for each of these.
inline constexpr Memory httpApiIncrement = Memory::kibibytes(512);
/// One WebSocket message is metered for each of these.
inline constexpr Memory messageIncrement = Memory::kibibytes(32);
/// The free part of an environment's temporary disk.
inline constexpr Memory freeEphemeral = Memory::mebibytes(512);
/// RDS Proxy bills at least this many vCPUs (not in the table: RDS Proxy pricing, general knowledge 2026).
inline constexpr double proxyVcpus = 2.0;

/// How much more than Poisson arrivals bursts crowd together, from the index of dispersion of their counts.
[[nodiscard]] constexpr double peakedness(double burstiness) { return (1.0 + burstiness) / 2.0; }

} // namespace loadline
