// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to the servers' calls over the week: a fluid that arrives at the rate of calls and is answered at the
// fleet's capacity. Where more arrives than is answered, a backlog grows; who waits past the time-out is lost.

#pragma once

#include "models/ec2/ec2bill.h"
#include "models/evaluation.h"

#include <optional>
#include <vector>

namespace loadline {

/// Less than one request in two is not a backlog.
inline constexpr double leastBacklog = 0.5;

struct FleetWeek
{
    OptionSeries series; ///< calls, instances, capacity, utilisation, waiting, lost, credits
    Series backlogWait;  ///< seconds that a request arriving at the step waits for the backlog before it
    std::vector<Overload> overloads;
    double lostShare = 0.0;               ///< of all calls, for one of the causes below or timed out
    double answeredShare = 1.0;           ///< of all calls, the rest; 1 where there are none
    double stoppedShare = 0.0;            ///< of all calls: sent while every server was stopped
    double queueShare = 0.0;              ///< of all calls: refused because the servers' queues were full
    double databaseShare = 0.0;           ///< of all calls: refused by the database; only simulated
    std::optional<int> creditsGoneMinute; ///< when a standard account first runs empty, minutes from Monday 00:00
};

/// The stretches of steps that are `overloaded`; `waiting` are requests at the end of each step.
[[nodiscard]] std::vector<Overload> overloadsOf(const std::vector<bool>& overloaded, const Series& waiting);

[[nodiscard]] FleetWeek fleetWeek(const Scenario& scenario, const Ec2Cost& cost);

/// The waits of the week's calls: for a free thread or worker by Erlang C with the variability correction, and for
/// the backlog where there is one. Their shares sum to 1 less the lost share.
[[nodiscard]] LatencyReport fleetLatency(const Scenario& scenario, const ServerCapacity& server, const FleetWeek& week);

} // namespace loadline
