// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/curves.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loadline {
namespace {

double scaled(const ChartAxis& axis, double value)
{
    return axis.scale == AxisScale::Logarithmic ? std::log(value) : value;
}

double unscaled(const ChartAxis& axis, double value)
{
    return axis.scale == AxisScale::Logarithmic ? std::exp(value) : value;
}

QPointF between(QPointF a, QPointF b, double at, const ChartAxis& x, const ChartAxis& y, bool steps)
{
    if (steps)
        return {at, a.y()};
    const double share = (scaled(x, at) - scaled(x, a.x())) / (scaled(x, b.x()) - scaled(x, a.x()));
    return {at, unscaled(y, scaled(y, a.y()) + share * (scaled(y, b.y()) - scaled(y, a.y())))};
}

} // namespace

QPolygonF cutToRange(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, bool steps)
{
    if (points.isEmpty() || (points.first().x() >= x.from && points.last().x() <= x.to))
        return points;
    const auto first = std::ranges::lower_bound(points, x.from, {}, &QPointF::x);
    const auto last = std::ranges::upper_bound(points, x.to, {}, &QPointF::x);
    QPolygonF cut;
    cut.reserve(last - first + 2);
    if (first != points.begin() && first != points.end() && first->x() > x.from)
        cut.append(between(*(first - 1), *first, x.from, x, y, steps));
    for (auto point = first; point < last; ++point)
        cut.append(*point);
    if (last != points.begin() && last != points.end() && (last - 1)->x() < x.to)
        cut.append(between(*(last - 1), *last, x.to, x, y, steps));
    return cut;
}

QPolygonF simplified(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, QSizeF size, double tolerance)
{
    const double perX = size.width() / (scaled(x, x.to) - scaled(x, x.from));
    const double perY = size.height() / (scaled(y, y.to) - scaled(y, y.from));
    if (points.size() < 3 || !(perX > 0.0) || !(perY > 0.0))
        return points;
    QPolygonF kept{points.first()};
    QPointF anchor(scaled(x, points.first().x()) * perX, scaled(y, points.first().y()) * perY);
    // All slopes from the anchor that pass near enough to every point since.
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    QPointF before = anchor;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF here(scaled(x, points.at(i).x()) * perX, scaled(y, points.at(i).y()) * perY);
        double run = here.x() - anchor.x();
        const double slope = (here.y() - anchor.y()) / run;
        if (!(here.x() > before.x())) {
            // Both ends of an upright piece stay.
            if (kept.last() != points.at(i - 1))
                kept.append(points.at(i - 1));
            kept.append(points.at(i));
            anchor = before = here;
            least = -std::numeric_limits<double>::infinity();
            most = std::numeric_limits<double>::infinity();
            continue;
        }
        if (slope < least || slope > most) {
            kept.append(points.at(i - 1));
            anchor = before;
            run = here.x() - anchor.x();
            least = -std::numeric_limits<double>::infinity();
            most = std::numeric_limits<double>::infinity();
        }
        if (run > 0.0) {
            least = std::max(least, (here.y() - tolerance - anchor.y()) / run);
            most = std::min(most, (here.y() + tolerance - anchor.y()) / run);
        }
        before = here;
    }
    if (kept.last() != points.last())
        kept.append(points.last());
    return kept;
}

QPolygonF reducedToPixels(const QPolygonF& pixels)
{
    QPolygonF reduced;
    for (qsizetype i = 0; i < pixels.size();) {
        const double column = std::floor(pixels.at(i).x());
        qsizetype end = i;
        qsizetype low = i;
        qsizetype high = i;
        for (; end < pixels.size() && std::floor(pixels.at(end).x()) == column; ++end) {
            if (pixels.at(end).y() < pixels.at(low).y())
                low = end;
            if (pixels.at(end).y() > pixels.at(high).y())
                high = end;
        }
        qsizetype before = -1;
        qsizetype kept[] = {i, std::min(low, high), std::max(low, high), end - 1};
        for (const qsizetype index : kept)
            if (index != before) {
                reduced.append(pixels.at(index));
                before = index;
            }
        i = end;
    }
    return reduced;
}

bool isDense(const QPolygonF& points, double width)
{
    constexpr double pointsOfAColumn = 4.0; // as reducedToPixels() keeps
    return static_cast<double>(points.size()) > pointsOfAColumn * width;
}

QPolygonF envelope(const QPolygonF& pixels, double columnWidth, Edge edge)
{
    QPolygonF outline;
    double column = 0.0;
    for (const QPointF& point : pixels) {
        const double at = std::floor(point.x() / columnWidth);
        if (outline.isEmpty() || at != column)
            outline.append(point);
        else if (edge == Edge::Upper ? point.y() < outline.last().y() : point.y() > outline.last().y())
            outline.last().setY(point.y());
        column = at;
    }
    return outline;
}

QPolygonF edgeOf(const QPolygonF& points, const ChartAxis& x, const ChartAxis& y, QSizeF size, double lineWidth,
                 Edge edge)
{
    const double left = scaled(x, x.from);
    const double perColumn = (scaled(x, x.to) - left) / size.width();
    const double bottom = scaled(y, y.from);
    const double top = scaled(y, y.to);
    const double perRow = (top - bottom) / size.height();
    // Pixels count down where values count up.
    QPolygonF pixels(points.size());
    for (qsizetype i = 0; i < points.size(); ++i)
        pixels[i] = {(scaled(x, points.at(i).x()) - left) / perColumn, (top - scaled(y, points.at(i).y())) / perRow};
    const QPolygonF outline = envelope(pixels, 1.0, edge);
    const auto further = [edge](double a, double b) { return edge == Edge::Upper ? std::min(a, b) : std::max(a, b); };
    QPolygonF widened(outline.size());
    for (qsizetype i = 0; i < outline.size(); ++i) {
        double row = outline.at(i).y();
        if (lineWidth > 0.0) {
            row = further(row, outline.at(std::max<qsizetype>(i - 1, 0)).y());
            row = further(row, outline.at(std::min(i + 1, outline.size() - 1)).y());
            row += edge == Edge::Upper ? -lineWidth / 2.0 : lineWidth / 2.0;
        }
        widened[i] = {unscaled(x, left + outline.at(i).x() * perColumn),
                      unscaled(y, std::clamp(top - row * perRow, bottom, top))};
    }
    return widened;
}

} // namespace loadline
