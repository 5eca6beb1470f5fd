// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls that an option's code receives over the week: requests, messages that clients send over WebSockets,
// WebSockets that open and close where the code is called for that, and jobs that start by the clock. Capacity, queues,
// credits, environments, connections, bills and simulation all read this one notion of load.
//
// Each call is work like a request's, with its CPU time, wait and memory: 5,000 sockets that send 30 messages an hour
// at 12 ms take half a vCPU. What the code does to pass a message on is contained in that.

#pragma once

#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"

#include <vector>

namespace loadline {

/// The longest that API Gateway holds a WebSocket, and how long one may be silent (API Gateway quotas, 2026).
inline constexpr double longestSocketHours = 2.0;
inline constexpr double longestSilenceMinutes = 10.0;

/// Messages a second that clients send on all WebSockets while these are open: half of the messages both ways.
[[nodiscard]] double messagesInPerSecond(const State& state);
/// WebSockets a second that clients open at API Gateway, which ends each after two hours, and as many that close.
[[nodiscard]] double gatewayConnectsPerSecond(const State& state);

struct Calls
{
    Series others; ///< calls/s beside the requests at each step, the same at any amount of traffic
    Series rates;  ///< all calls/s at each step: requests and others
};

/// WebSockets are open in all steps that are not idle; jobs start evenly at any time. API Gateway calls the function
/// for each message that comes in and each WebSocket that opens or closes (developer guide, WebSocket APIs).
[[nodiscard]] Calls functionCalls(const Scenario& scenario, const TrafficCurve& curve);

/// A server holds its WebSockets itself and for as long as clients want. Jobs start evenly in the steps in which
/// servers run, as `on` says; where none ever runs, at any time.
[[nodiscard]] Calls serverCalls(const Scenario& scenario, const TrafficCurve& curve, const std::vector<bool>& on);

} // namespace loadline
