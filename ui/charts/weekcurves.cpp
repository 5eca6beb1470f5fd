// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/weekcurves.h"

#include "ui/charts/pinnedlines.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

/// Above the highest value, so that a label has room.
constexpr double headroom = 1.12;

} // namespace

double greatest(const Series& series) { return series.empty() ? 0.0 : *std::ranges::max_element(series); }

std::size_t busiestStep(const Series& series)
{
    return static_cast<std::size_t>(std::ranges::max_element(series) - series.begin());
}

double minuteOf(std::size_t step) { return static_cast<double>(step) * minutesPerStep; }

QPolygonF curve(const Series& series)
{
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(series.size()) + 1);
    for (std::size_t step = 0; step < series.size(); ++step)
        points.append({minuteOf(step), series[step]});
    if (!series.empty())
        points.append({minutesPerWeek, series.back()});
    return points;
}

QPolygonF steps(const Series& series)
{
    QPolygonF points;
    for (std::size_t step = 0; step < series.size(); ++step)
        if (step == 0 || series[step] != series[step - 1])
            points.append({minuteOf(step), series[step]});
    if (!series.empty())
        points.append({minutesPerWeek, series.back()});
    return points;
}

QPolygonF corners(const QPolygonF& steps)
{
    QPolygonF points;
    for (const QPointF& point : steps) {
        if (!points.isEmpty())
            points.append({point.x(), points.last().y()});
        points.append(point);
    }
    return points;
}

QVector<ChartRegion> idleRegions(const std::vector<bool>& idle)
{
    QVector<ChartRegion> regions;
    for (std::size_t step = 0; step < idle.size(); ++step) {
        if (!idle[step])
            continue;
        if (step == 0 || !idle[step - 1])
            regions.append({.role = Role::Idle, .from = minuteOf(step)});
        regions.last().to = minuteOf(step + 1);
    }
    return regions;
}

ChartAxis weekAxis()
{
    ChartAxis axis{.scale = AxisScale::Week, .to = minutesPerWeek, .most = minutesPerWeek};
    setTicks(axis);
    return axis;
}

TableColumn timeColumn(std::size_t steps)
{
    TableColumn time{.name = Words::tr("Minutes from Monday 00:00"), .format = Format::TimeOfWeek};
    time.numbers.reserve(steps);
    for (std::size_t step = 0; step < steps; ++step)
        time.numbers.push_back(minuteOf(step));
    return time;
}

ChartTable weekTable(std::size_t steps, const std::vector<WeekColumn>& columns, const std::vector<WeekColumn>& inA)
{
    ChartTable table;
    table.columns.push_back(timeColumn(steps));
    const auto add = [&](const WeekColumn& column, const QString& name, bool hovered) {
        if (column.values.size() == steps)
            table.columns.push_back({.name = name,
                                     .format = Format::Decimal,
                                     .numbers = column.values,
                                     .hovered = hovered,
                                     .shortName = column.shortName});
    };
    for (const WeekColumn& column : columns)
        add(column, column.name, true);
    for (const WeekColumn& column : inA)
        add(column, pinnedName(column.name), false);
    return table;
}

ChartPanel weekPanel(const QString& heading, Role role, double highest, int ticks, const TrafficReport& traffic)
{
    ChartPanel panel;
    panel.heading = heading;
    panel.headingRole = role;
    panel.y.to = highest > 0.0 ? axisTop(highest * headroom) : 1.0;
    setTicks(panel.y, ticks);
    panel.regions = idleRegions(traffic.idle);
    return panel;
}

Series aliveEnvironments(const OptionSeries& series)
{
    Series alive = series.busyEnvironments;
    for (std::size_t step = 0; step < alive.size() && step < series.warmEnvironments.size(); ++step)
        alive[step] += series.warmEnvironments[step];
    return alive;
}

QString instancesText(const OptionReport& ec2)
{
    const auto fewest = static_cast<int>(std::lround(ec2.compute.fewest));
    const auto most = static_cast<int>(std::lround(ec2.compute.most));
    const NumberFormat format;
    const QString name = fromUtf8(optionName(OptionId::Ec2));
    if (fewest == most)
        return most == 1 ? Words::tr("%1: 1 instance").arg(name)
                         : Words::tr("%1: %2 instances").arg(name, format.count(most));
    return Words::tr("%1: %2 to %3 instances").arg(name, format.count(fewest), format.count(most));
}

QString basisText(const OptionReport& option) { return option.simulated ? Words::tr(", simulated") : QString(); }

} // namespace loadline
