// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/hatchlines.h"

#include <QtMath>

#include <algorithm>
#include <utility>
#include <vector>

namespace loadline {
namespace {

/// Where a hatch line, known by its number, meets an edge: the place along the line.
using Crossing = std::pair<int, qreal>;

void addCrossings(std::vector<Crossing>& crossings, QPointF from, QPointF to, qreal step)
{
    if (from.y() > to.y())
        std::swap(from, to);
    // An edge owns its lower end but not its upper one, so that a corner counts once.
    const auto first = static_cast<int>(std::ceil(from.y() / step));
    const auto last = static_cast<int>(std::ceil(to.y() / step));
    for (int number = first; number < last; ++number) {
        const qreal share = (number * step - from.y()) / (to.y() - from.y());
        crossings.emplace_back(number, from.x() + share * (to.x() - from.x()));
    }
}

} // namespace

QVector<QLineF> hatchLines(const QPolygonF& polygon, qreal step, qreal angle)
{
    QVector<QLineF> lines;
    if (polygon.size() < 3 || step <= 0.0)
        return lines;
    // Turn the plane so that the hatch lines are horizontal; on screen y points down.
    const qreal cosine = qCos(qDegreesToRadians(angle));
    const qreal sine = -qSin(qDegreesToRadians(angle));
    const auto turned = [&](QPointF p) {
        return QPointF(p.x() * cosine + p.y() * sine, p.y() * cosine - p.x() * sine);
    };
    std::vector<Crossing> crossings;
    QPointF before = turned(polygon.last());
    for (const QPointF& corner : polygon) {
        const QPointF here = turned(corner);
        addCrossings(crossings, before, here, step);
        before = here;
    }
    std::ranges::sort(crossings);
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const qreal y = crossings[i].first * step;
        const auto back = [&](qreal x) { return QPointF(x * cosine - y * sine, x * sine + y * cosine); };
        if (crossings[i + 1].second > crossings[i].second)
            lines.append(QLineF(back(crossings[i].second), back(crossings[i + 1].second)));
    }
    return lines;
}

} // namespace loadline
