// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/costcurve.h"

#include <algorithm>
#include <cmath>

namespace loadline {

QPolygonF costCurve(const BreakEven& breakEven, const OptionCurve& curve)
{
    QPolygonF points;
    auto step = breakEven.steps.begin();
    // Between two samples the rise is shared among the servers that join there.
    const auto cost = [&](std::size_t i) { return std::max(curve.monthly[i], noCost); };
    for (std::size_t i = 0; i < breakEven.rates.size() && i < curve.monthly.size(); ++i) {
        const auto first = step;
        while (step != breakEven.steps.end() && step->rate.perSecond() <= breakEven.rates[i])
            ++step;
        if (curve.id == OptionId::Ec2 && i > 0) {
            const double rise =
                (cost(i) - cost(i - 1)) / static_cast<double>(std::max<std::ptrdiff_t>(1, step - first));
            double level = cost(i - 1);
            for (auto each = first; each != step; ++each, level += rise) {
                points.append({each->rate.perSecond(), level});
                points.append({each->rate.perSecond(), level + rise});
            }
        }
        points.append({breakEven.rates[i], cost(i)});
    }
    return points;
}

double costAt(const QPolygonF& points, double rate)
{
    const auto above = std::ranges::lower_bound(points, rate, {}, &QPointF::x);
    if (above == points.end())
        return points.isEmpty() ? 0.0 : points.last().y();
    if (above == points.begin())
        return above->y();
    const auto below = above - 1;
    const double share = std::log(rate / below->x()) / std::log(above->x() / below->x());
    return below->y() * std::pow(above->y() / below->y(), share);
}

std::pair<QPolygonF, QPolygonF> splitAt(const QPolygonF& points, double rate)
{
    const auto above = std::ranges::upper_bound(points, rate, {}, &QPointF::x);
    QPolygonF before(points.begin(), above);
    QPolygonF after(above, points.end());
    if (!before.isEmpty() && !after.isEmpty()) {
        const QPointF cut(rate, costAt(points, rate));
        before.append(cut);
        after.prepend(cut);
    }
    return {before, after};
}

} // namespace loadline
