// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/curves.h"

#include <algorithm>
#include <cmath>

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

} // namespace loadline
