// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// Both bills, part by part, on one scale.
[[nodiscard]] ChartData costChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
