// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/connectionschart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

/// A limit further above the curves than this is named at the edge instead of drawn.
constexpr double mostHeadroom = 3.0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

double most(const Evaluation& evaluation, OptionId id)
{
    return greatest(evaluation.option(id).series.databaseConnections);
}

double mostOfAll(const Evaluation& evaluation)
{
    return std::max(most(evaluation, OptionId::Ec2), most(evaluation, OptionId::Lambda));
}

void addOption(ChartPanel& panel, const Evaluation& evaluation, const Pinned* pinned, OptionId id)
{
    const OptionReport& option = evaluation.option(id);
    const Series& connections = option.series.databaseConnections;
    if (connections.empty())
        return;
    const bool isLambda = id == OptionId::Lambda;
    const Role role = isLambda ? Role::Lambda : Role::Ec2;
    const std::size_t highest = busiestStep(connections);
    panel.lines.append(
        {.role = role, .points = curve(connections), .width = 2.0, .steps = !isLambda, .dashed = isLambda});
    panel.labels.append({.text = fromUtf8(optionName(id)),
                         .value = NumberFormat().count(connections[highest]),
                         .role = role,
                         .at = {isLambda ? minuteOf(highest) : minutesPerWeek, connections[highest]},
                         .side = (isLambda ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                         .offset = {isLambda ? 4.0 : -4.0, -3.0},
                         .strong = true});
    if (!pinned)
        return;
    const Series& inA = pinned->evaluation.option(id).series.databaseConnections;
    if (inA.empty() || inA == option.byFormula().series.databaseConnections)
        return;
    panel.lines.append(pinnedLine({.role = role, .points = curve(inA), .steps = !isLambda}));
    panel.labels.append(
        pinnedLabel({minuteOf(busiestStep(inA)), greatest(inA)}, Qt::AlignRight | Qt::AlignVCenter, nameOfA(option)));
}

void addLimit(ChartPanel& panel, double limit)
{
    const bool outside = limit > panel.y.to;
    const QString words = Words::tr("the database accepts %1").arg(NumberFormat().count(limit));
    if (!outside) {
        panel.lines.append({.role = Role::Stop, .points = {{0.0, limit}, {minutesPerWeek, limit}}, .width = 1.5});
        panel.bands.append({.role = Role::Stop,
                            .upper = {{0.0, panel.y.to}, {minutesPerWeek, panel.y.to}},
                            .lower = {{0.0, limit}, {minutesPerWeek, limit}},
                            .share = 0.10});
    }
    panel.labels.append({.text = outside ? words + QStringLiteral(" \u25B4") : words,
                         .role = Role::Stop,
                         .at = {0.0, outside ? panel.y.to : limit},
                         .kept = true,
                         .side = Qt::AlignRight | (outside ? Qt::AlignBottom : Qt::AlignTop),
                         .offset = {6.0, outside ? 3.0 : -3.0},
                         .strong = true});
}

QString titleOf(const Evaluation& evaluation)
{
    const NumberFormat format;
    if (mostOfAll(evaluation) <= 0.0)
        return Words::tr("Neither option opens database connections");
    const auto part = [&](OptionId id) {
        return QStringLiteral("%1 %2").arg(fromUtf8(optionName(id)), format.count(most(evaluation, id)));
    };
    return Words::tr("Up to %1, %2 of %3 connections")
        .arg(part(OptionId::Ec2), part(OptionId::Lambda), format.count(evaluation.databaseLimit));
}

std::vector<WeekColumn> columnsOf(const Evaluation& evaluation)
{
    std::vector<WeekColumn> columns;
    for (const OptionReport& option : evaluation.options) {
        const QString name = fromUtf8(optionName(option.id));
        columns.push_back({Words::tr("%1 database connections").arg(name), name, option.series.databaseConnections});
    }
    return columns;
}

} // namespace

ChartData connectionsChart(const Scenario&, const Evaluation& evaluation, const Pinned* pinned)
{
    const double highest = std::max(mostOfAll(evaluation), pinned ? mostOfAll(pinned->evaluation) : 0.0);
    const double limit = evaluation.databaseLimit;
    const bool showsLimit = limit <= mostHeadroom * highest;
    ChartPanel panel =
        weekPanel({}, Role::Plain, std::max({1.0, highest, showsLimit ? limit : 0.0}), 5, evaluation.traffic);
    addOption(panel, evaluation, pinned, OptionId::Ec2);
    addOption(panel, evaluation, pinned, OptionId::Lambda);
    addLimit(panel, limit);
    ChartData chart;
    chart.kind = ChartKind::Connections;
    chart.footnote = priceFootnote(evaluation);
    chart.x = weekAxis();
    chart.panels = {panel};
    chart.title = titleOf(evaluation);
    chart.subtitle = Words::tr("open database connections%1").arg(basisText(evaluation.option(OptionId::Lambda)));
    if (mostOfAll(evaluation) <= 0.0)
        chart.empty = Words::tr("The code has no database. Give it a pool or connections for each copy under State.");
    chart.description = chart.title + QLatin1Char('.');
    chart.table = weekTable(evaluation.traffic.rates.size(), columnsOf(evaluation),
                            pinned ? columnsOf(pinned->evaluation) : std::vector<WeekColumn>());
    return chart;
}

} // namespace loadline
