// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the workload sleeps: nights, weekends and the user's own windows.

#pragma once

#include "models/scenario/scenario.h"

#include <vector>

namespace loadline {

/// For each 5-minute step of the week whether it lies in an idle period; a step belongs to the period its start is in.
/// A night "from 22 to 6" runs over midnight; "from" equal to "to" is no night.
[[nodiscard]] std::vector<bool> idleSteps(const IdlePeriods& idle);

/// The longest time in a repeating week without an idle step; the whole week where none is idle.
[[nodiscard]] Seconds longestActive(const std::vector<bool>& idle);

/// The time of one month (730 or 720 h) that is not idle.
[[nodiscard]] Seconds activeTimePerMonth(const Scenario& scenario);

} // namespace loadline
