// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// What both options cost against the average rate, with every crossing and where you are.
[[nodiscard]] ChartData breakEvenChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned);

} // namespace loadline
