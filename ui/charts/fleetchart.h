// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// Servers and environments over the week, and how many environments start cold.
[[nodiscard]] ChartData fleetChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
