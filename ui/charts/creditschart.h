// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// CPU credits of a burstable server over the week.
[[nodiscard]] ChartData creditsChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
