// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/reveal.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// Where on the x axis a share of the way is.
double placeOf(const ChartAxis& x, double share)
{
    if (x.scale == AxisScale::Logarithmic)
        return x.from * std::pow(x.to / x.from, share);
    return x.from + (x.to - x.from) * share;
}

void cutAt(QPolygonF& points, double x)
{
    points.erase(std::ranges::upper_bound(points, x, {}, &QPointF::x), points.end());
}

bool hasLine(const ChartPanel& panel, Role role)
{
    return std::ranges::any_of(panel.lines, [role](const ChartLine& line) { return line.role == role; });
}

void cutPanel(ChartPanel& panel, double x)
{
    const bool onlyLambda = hasLine(panel, Role::Ec2) && hasLine(panel, Role::Lambda);
    const auto isDrawn = [onlyLambda](Role role) { return !onlyLambda || role == Role::Lambda; };
    for (ChartLine& line : panel.lines)
        if (isDrawn(line.role))
            cutAt(line.points, x);
    for (ChartHatch& hatch : panel.hatches) {
        if (isDrawn(hatch.role)) {
            cutAt(hatch.upper, x);
            cutAt(hatch.lower, x);
        }
    }
    for (ChartBand& band : panel.bands) {
        if (isDrawn(band.role)) {
            cutAt(band.upper, x);
            cutAt(band.lower, x);
        }
    }
    panel.regions.removeIf([](const ChartRegion& region) { return region.role != Role::Idle; });
    panel.rules.clear();
    panel.marks.clear();
    panel.labels.removeIf([onlyLambda](const ChartLabel& label) { return !onlyLambda || label.role != Role::Ec2; });
}

} // namespace

ChartData partlyDrawn(ChartData chart, double share)
{
    if (share >= 1.0)
        return chart;
    const double x = placeOf(chart.x, std::max(share, 0.0));
    for (ChartPanel& panel : chart.panels)
        cutPanel(panel, x);
    chart.handles.clear();
    return chart;
}

} // namespace loadline
