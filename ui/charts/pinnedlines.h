// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How A, the pinned scenario, looks in a chart: thin, at 45 %, and named at the line.

#pragma once

#include "ui/charts/chartdata.h"

namespace loadline {

/// The same curve as A's.
[[nodiscard]] ChartLine pinnedLine(ChartLine line);
/// "A" beside a point of A's curve, or other words about A.
[[nodiscard]] ChartLabel pinnedLabel(QPointF at, Qt::Alignment side, const QString& words = {});
/// What A's curve is called beside that option's: where weeks of the current one are simulated, A is still by formula.
[[nodiscard]] QString nameOfA(const OptionReport& shown);
/// A column's name when it holds A's values: "A: EC2 instances".
[[nodiscard]] QString pinnedName(const QString& name);

} // namespace loadline
