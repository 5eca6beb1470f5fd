// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an option costs against the average rate, as a curve on logarithmic axes.

#pragma once

#include "models/evaluation.h"

#include <QPolygonF>

#include <utility>

namespace loadline {

/// What stands for $0 on a logarithmic axis: far below any range shown.
inline constexpr double noCost = 1e-9;

/// The curve's points; where its fleet grows by a server, the step stands upright at the exact rate.
[[nodiscard]] QPolygonF costCurve(const BreakEven& breakEven, const OptionCurve& curve);
/// Its height at a rate; 0 for a curve without points.
[[nodiscard]] double costAt(const QPolygonF& points, double rate);
/// The part of a curve up to a rate, and what is left of it.
[[nodiscard]] std::pair<QPolygonF, QPolygonF> splitAt(const QPolygonF& points, double rate);

} // namespace loadline
