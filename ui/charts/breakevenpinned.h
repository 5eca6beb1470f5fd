// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A, the pinned scenario, in the break-even chart.

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

struct Pinned;

/// A's cost curves where they differ from the current ones, as lines.
[[nodiscard]] QVector<ChartLine> pinnedCostLines(const BreakEven& current, const BreakEven& inA);
/// Where A stands: a hollow mark and the amount of each option that can do the job in A, unless the current scenario
/// stands at the very same point.
void addPinnedPoints(ChartPanel& panel, const Evaluation& current, const Pinned& pinned);
/// Columns with A's costs; the rows are then the rates of both.
void addPinnedCosts(ChartTable& table, const BreakEven& current, const BreakEven& inA);

} // namespace loadline
