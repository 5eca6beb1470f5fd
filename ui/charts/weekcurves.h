// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What charts over the representative week have in common. Series have an entry for each 5-minute step; x is minutes
// from Monday 00:00.

#pragma once

#include "ui/charts/chartdata.h"

#include "models/evaluation.h"

namespace loadline {

/// 0 where the series is empty.
[[nodiscard]] double greatest(const Series& series);
/// The step of the greatest value; the series is not empty.
[[nodiscard]] std::size_t busiestStep(const Series& series);
[[nodiscard]] double minuteOf(std::size_t step);

/// The series as a curve that ends where the week ends.
[[nodiscard]] QPolygonF curve(const Series& series);
/// A series that holds its value for a while: only the points at which it changes.
[[nodiscard]] QPolygonF steps(const Series& series);
/// The same with a point before and after each change.
[[nodiscard]] QPolygonF corners(const QPolygonF& steps);
[[nodiscard]] QVector<ChartRegion> idleRegions(const std::vector<bool>& idle);

[[nodiscard]] ChartAxis weekAxis();
/// The first column of a table over the week.
[[nodiscard]] TableColumn timeColumn(std::size_t steps);
/// A column of such a table, with an entry for each step; left out where it has none.
struct WeekColumn
{
    QString name;
    QString shortName; ///< in the hover flag
    Series values;
};
/// The table of a chart over the week; A's columns follow where there are some.
[[nodiscard]] ChartTable weekTable(std::size_t steps, const std::vector<WeekColumn>& columns,
                                   const std::vector<WeekColumn>& inA);
/// A panel whose y axis, from 0, has room for `highest` and about `ticks` ticks.
[[nodiscard]] ChartPanel weekPanel(const QString& heading, Role role, double highest, int ticks,
                                   const TrafficReport& traffic);

/// Busy and warm environments together.
[[nodiscard]] Series aliveEnvironments(const OptionSeries& series);
/// "EC2: 2 instances", "EC2: 1 to 6 instances".
[[nodiscard]] QString instancesText(const OptionReport& ec2);
/// ", simulated" where the numbers are of simulated weeks; else empty.
[[nodiscard]] QString basisText(const OptionReport& option);

} // namespace loadline
