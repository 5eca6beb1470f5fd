// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looks after what: the work that a server leaves to its owner and a function does not.

#pragma once

#include "models/evaluation.h"

#include <vector>

namespace loadline {

/// One row a task, in a fixed order, worded with the scenario's own choices.
[[nodiscard]] std::vector<Responsibility> responsibilities(const Scenario& scenario, const OptionReport& ec2);

} // namespace loadline
