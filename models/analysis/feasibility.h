// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes an option able to do the job, judged alike for every option.

#pragma once

#include "models/evaluation.h"

#include <optional>

namespace loadline {

/// Decides from its warnings, its latency and what it loses whether the option does the job and meets the objective,
/// and keeps why it does not. Adds the caution that the objective is missed.
void judge(OptionReport& report, const Objective& objective);
/// The percentile that the objective is about.
[[nodiscard]] Seconds objectivePercentile(const Objective& objective, const LatencyReport& latency);
/// So few requests may be lost for an option to be said to do the job.
inline constexpr double lostShareAllowed = 1e-5;
/// Whether no more than that are.
[[nodiscard]] bool answersAll(double lostShare);
/// Whether a cause that loses `share` of the requests keeps an option from doing the job, where `lost` are lost in all:
/// it alone loses too many, or it is the most of many small ones.
[[nodiscard]] bool isObstacle(double share, double lost, int causes);
/// Open connections against the database's limit: a stop above it, a caution from 80 % up, else nothing.
[[nodiscard]] std::optional<Warning> connectionWarning(double connections, double limit, std::string_view parameter,
                                                       OptionId option);

/// A stop: no cache node of the price tables holds the sessions.
[[nodiscard]] Warning noCacheNode(OptionId option);

} // namespace loadline
