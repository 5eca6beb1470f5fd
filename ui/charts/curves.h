// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Curves made fit for drawing.

#pragma once

#include "ui/charts/chartaxis.h"

#include <QPolygonF>
#include <QSizeF>

namespace loadline {

/// The part of a curve inside the x range, its ends interpolated there (in the logarithm on a logarithmic axis), so
/// that no format has to clip it. A curve of steps keeps its value up to the edge.
[[nodiscard]] QPolygonF cutToRange(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, bool steps);

/// The curve with fewer points: no point left out lies more than `tolerance` px above or below the line through those
/// that stay, on axes of `size` px.
[[nodiscard]] QPolygonF simplified(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, QSizeF size,
                                   double tolerance);

/// A curve in pixels with no more points than pixels need: of each column the first, lowest, highest and last.
[[nodiscard]] QPolygonF reducedToPixels(const QPolygonF& pixels);

/// Whether a curve has more points than `width` px can show.
[[nodiscard]] bool isDense(const QPolygonF& points, double width);
/// The lowest y of each column of `columnWidth` px of a curve in pixels, the highest with `Edge::Lower`.
enum class Edge
{
    Upper,
    Lower
};
[[nodiscard]] QPolygonF envelope(const QPolygonF& pixels, double columnWidth, Edge edge);

/// An edge of the band that a line `lineWidth` px wide covers where its curve goes up and down within a pixel, a point
/// for each column of a plot of `size` px, within the axes. With 0 the highest or the lowest values alone.
[[nodiscard]] QPolygonF edgeOf(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, QSizeF size,
                               double lineWidth, Edge edge);

} // namespace loadline
