// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

/// The chart as it stands while it is drawn from left to right, at a share of the way, 0 … 1. Where a panel has a curve
/// of each option, only Lambda's is drawn, the other stands there from the start. Rings, such as the crossing of two
/// curves, and words appear at the end.
[[nodiscard]] ChartData partlyDrawn(ChartData chart, double share);

} // namespace loadline
