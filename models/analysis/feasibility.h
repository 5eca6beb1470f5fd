// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes an option able to do the job, judged alike for every option.

#pragma once

#include "models/evaluation.h"

#include <optional>

namespace loadline {

/// Whether the report's latency meets the scenario's objective.
[[nodiscard]] bool meetsObjective(const Objective& objective, const LatencyReport& latency);
/// The percentile that the objective is about.
[[nodiscard]] Seconds objectivePercentile(const Objective& objective, const LatencyReport& latency);
/// A caution that the objective is missed.
[[nodiscard]] Warning objectiveWarning(const Objective& objective, const LatencyReport& latency, OptionId option);
/// So few requests may be lost for an option to be said to do the job.
inline constexpr double lostShareAllowed = 1e-5;
/// Whether no more than that are.
[[nodiscard]] bool answersAll(double lostShare);
/// Open connections against the database's limit: a stop above it, a caution from 80 % up, else nothing.
[[nodiscard]] std::optional<Warning> connectionWarning(double connections, double limit, std::string_view parameter,
                                                       OptionId option);

/// A stop: no cache node of the price tables holds the sessions.
[[nodiscard]] Warning noCacheNode(OptionId option);

} // namespace loadline
