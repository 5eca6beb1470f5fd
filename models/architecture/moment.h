// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What both options do at one minute of the week: what is awake, what it holds, what it waits for and what it costs
// meanwhile. Read off an evaluation's series, whether these are the formulas' or of simulated weeks.

#pragma once

#include "models/evaluation.h"
#include "models/scenario/scenario.h"

#include <optional>

namespace loadline {

/// The servers at a minute. All of them are alike, because the load balancer spreads the requests evenly.
struct ServerMoment
{
    double running = 0.0;          ///< paid
    double answering = 0.0;        ///< of them; the others are starting
    double cpu = 0.0;              ///< share of a server's CPU in use, 0 … 1
    double memory = 0.0;           ///< share of a server's RAM in use, 0 … 1
    double working = 0.0;          ///< requests that a server works on (Little's law: rate × time of work)
    double workers = 0.0;          ///< requests that it can work on at once
    double sessions = 0.0;         ///< in the memory of one server; 0 where they live outside
    double sockets = 0.0;          ///< open at one server
    double pool = 0.0;             ///< database connections that one server keeps open
    double poolInUse = 0.0;        ///< of them
    double connections = 0.0;      ///< of all servers
    double waiting = 0.0;          ///< requests in the queues
    double lost = 0.0;             ///< requests/s
    std::optional<double> credits; ///< of one server, less surplus; nothing unless burstable
    Usd hourly;                    ///< price of what runs
};

/// The environments at a minute, in four states whose sum is `most`.
struct EnvironmentMoment
{
    double busy = 0.0;
    double warm = 0.0;
    double starting = 0.0; ///< contained in neither
    double asleep = 0.0;   ///< as many as the week's busiest minute has more
    double most = 0.0;
    double connections = 0.0; ///< to the database
    double coldStartsPerMinute = 0.0;
    Seconds coldStart{0}; ///< what a caller that finds no environment waits for, median
    double lost = 0.0;    ///< requests/s refused
    Usd hourly; ///< what an hour at these calls adds to the bill's GB-seconds and requests, at the month's mean
};

struct Moment
{
    double minute = 0.0; ///< from Monday 00:00
    RequestRate rate;
    bool idle = false;                ///< in an idle period
    double users = 0.0;               ///< sessions alive: those of the busiest moment × rate ÷ peak rate
    double sockets = 0.0;             ///< WebSockets open: all but in idle periods
    std::uint32_t simulatedWeeks = 0; ///< 0: the formulas'
    std::optional<ServerMoment> ec2;  ///< nothing where no instance type fits the scenario
    EnvironmentMoment lambda;
};

/// `minute` from 0 up to the end of the week; beyond goes round.
[[nodiscard]] Moment momentAt(const Scenario& scenario, const Evaluation& evaluation, double minute);

/// How many units one of at most `cells` (at least 1) cells stands for, so that all `units` find a place: 1, 2, 5, 10,
/// 25, 50, 100, 250, …
[[nodiscard]] double unitsPerCell(double units, double cells);

} // namespace loadline
