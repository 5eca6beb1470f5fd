// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// The week: the rate of requests, what EC2 can answer, idle periods, and Lambda's environments below.
[[nodiscard]] ChartData trafficChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
