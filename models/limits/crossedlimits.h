// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published limits that a scenario can cross, as one table. Those that bind elsewhere are not in it: ranges of
// parameters (memory, temporary disk), what refuses calls (concurrency, scaling and request rate: see the formulas and
// the simulation) and what a database accepts (connectionWarning).

#pragma once

#include "models/behaviour/latency.h"
#include "models/evaluation.h"
#include "models/scenario/scenario.h"

#include <span>
#include <string_view>
#include <vector>

namespace loadline {

/// What an option does, as far as limits are about it.
struct LimitFacts
{
    OptionId option = OptionId::Ec2;
    const Scenario& scenario;
    WorkTime work{};
    RequestRate peak{};       ///< of requests
    Seconds activeStretch{0}; ///< the longest time without an idle period
    double copies = 0.0;      ///< environments or servers at the most
    double started = 1.0;     ///< share of the calls that are not refused
    double tooLate = 0.0;     ///< share of the calls that are stopped or whose entry gives up waiting
    Seconds coldStart{0};
    bool balanced = false; ///< a load balancer stands before the option
};

/// A row of the table. Source, unit and date stand in the limits table of the prices under `key`.
struct ServiceLimit
{
    std::string_view key;
    double value = 0.0; ///< in the unit of the limits table
};
[[nodiscard]] std::span<const ServiceLimit> serviceLimits();

/// A warning for each limit that is crossed; a stop where the option cannot do the job so.
[[nodiscard]] std::vector<Warning> crossedLimits(const LimitFacts& facts);

} // namespace loadline
