// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// How long requests take: share of requests by response time, EC2 above and Lambda below.
[[nodiscard]] ChartData latencyChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
