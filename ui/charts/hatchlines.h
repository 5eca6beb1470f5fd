// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QVector>

namespace loadline {

/// The segments of parallel lines inside a polygon (even-odd rule): `step` px apart, at `angle` degrees anticlockwise
/// from the x axis as seen on screen. Computed rather than clipped, because Qt 6.4's SVG writer ignores clip paths and
/// drops pattern brushes. The lines lie on one grid for all polygons, so that neighbours continue each other.
[[nodiscard]] QVector<QLineF> hatchLines(const QPolygonF& polygon, qreal step, qreal angle);

} // namespace loadline
