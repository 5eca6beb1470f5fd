// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/fleetchart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

constexpr double secondsPerMinute = 60.0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

Series coldStartsPerMinute(const OptionSeries& series)
{
    Series starts = series.coldStarts;
    for (double& each : starts)
        each *= secondsPerMinute;
    return starts;
}

/// Servers that would be enough if each were fully busy.
Series busyServers(const OptionSeries& series)
{
    Series busy = series.instances;
    for (std::size_t step = 0; step < busy.size() && step < series.utilisation.size(); ++step)
        busy[step] *= series.utilisation[step];
    return busy;
}

const OptionSeries* seriesInA(const Pinned* pinned, OptionId id)
{
    return pinned ? &pinned->evaluation.option(id).series : nullptr;
}

ChartPanel serversOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const OptionSeries* inA = seriesInA(pinned, OptionId::Ec2);
    const double highest = std::max(greatest(ec2.series.instances), inA ? greatest(inA->instances) : 0.0);
    ChartPanel panel = weekPanel(Words::tr("EC2 servers"), Role::Ec2, std::max(highest, 1.0), 3, evaluation.traffic);
    panel.y.wholeTicks = true;
    setTicks(panel.y, 3);
    panel.key = {{Role::Ec2, Words::tr("paid")}};
    const QPolygonF paid = steps(ec2.series.instances);
    const QPolygonF busy = curve(busyServers(ec2.series));
    if (paid.isEmpty())
        return panel;
    panel.hatches.append({.role = Role::Ec2, .upper = corners(paid), .lower = busy});
    panel.lines.append({.role = Role::Ec2, .points = busy, .width = 0.0, .filledTo = 0.0, .sharpArea = true});
    panel.lines.append({.role = Role::Ec2, .points = paid, .width = 2.0, .steps = true});
    panel.labels.append({.text = Words::tr("hatched = paid, unused"),
                         .role = Role::Note,
                         .at = {0.01, 0.5},
                         .inPanelX = true,
                         .inPanelY = true,
                         .side = Qt::AlignRight | Qt::AlignVCenter,
                         .optional = true});
    if (inA && inA->instances != ec2.byFormula().series.instances && !inA->instances.empty()) {
        panel.lines.append(pinnedLine({.role = Role::Ec2, .points = steps(inA->instances), .steps = true}));
        panel.labels.append(
            pinnedLabel({minutesPerWeek, inA->instances.back()}, Qt::AlignLeft | Qt::AlignTop, nameOfA(ec2)));
    }
    return panel;
}

ChartPanel environmentsOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& option = evaluation.option(OptionId::Lambda);
    const OptionSeries& lambda = option.series;
    const Series alive = aliveEnvironments(lambda);
    const OptionSeries* inA = seriesInA(pinned, OptionId::Lambda);
    const Series aliveInA = inA ? aliveEnvironments(*inA) : Series();
    const double highest = std::max({1.0, greatest(alive), greatest(aliveInA)});
    ChartPanel panel = weekPanel(Words::tr("Lambda environments"), Role::Lambda, highest, 3, evaluation.traffic);
    panel.key = {{Role::Lambda, Words::tr("busy")}, {Role::LambdaWaiting, Words::tr("warm, waiting")}};
    panel.lines.append(
        {.role = Role::LambdaWaiting, .points = curve(alive), .width = 0.0, .filledTo = 0.0, .sharpArea = true});
    panel.lines.append({.role = Role::Lambda,
                        .points = curve(lambda.busyEnvironments),
                        .width = 0.0,
                        .filledTo = 0.0,
                        .sharpArea = true});
    if (!aliveInA.empty() && aliveInA != aliveEnvironments(option.byFormula().series)) {
        const std::size_t most = busiestStep(aliveInA);
        panel.lines.append(pinnedLine({.role = Role::Plain, .points = curve(aliveInA)}));
        panel.labels.append(
            pinnedLabel({minuteOf(most), aliveInA[most]}, Qt::AlignRight | Qt::AlignVCenter, nameOfA(option)));
    }
    return panel;
}

ChartPanel coldStartsOf(const Evaluation& evaluation)
{
    const Series starts = coldStartsPerMinute(evaluation.option(OptionId::Lambda).series);
    ChartPanel panel =
        weekPanel(Words::tr("Cold starts a minute"), Role::Lambda, greatest(starts), 2, evaluation.traffic);
    panel.stretch = 0.6;
    panel.lines.append({.role = Role::Lambda, .points = curve(starts), .width = 1.5, .filledTo = 0.0});
    return panel;
}

QString environmentsText(const OptionReport& lambda)
{
    const NumberFormat format;
    return Words::tr("Lambda: %1 to %2 environments")
        .arg(format.count(lambda.compute.fewest), format.count(lambda.compute.most));
}

std::vector<WeekColumn> columnsOf(const Evaluation& evaluation)
{
    const OptionSeries& ec2 = evaluation.option(OptionId::Ec2).series;
    const OptionSeries& lambda = evaluation.option(OptionId::Lambda).series;
    return {
        {Words::tr("EC2 servers paid"), Words::tr("EC2 servers:"), ec2.instances},
        {Words::tr("EC2 servers busy"), Words::tr("EC2 busy:"), busyServers(ec2)},
        {Words::tr("Lambda environments busy"), Words::tr("Lambda busy:"), lambda.busyEnvironments},
        {Words::tr("Lambda environments warm and waiting"), Words::tr("Lambda warm, waiting:"),
         lambda.warmEnvironments},
        {Words::tr("Lambda cold starts a minute"), Words::tr("cold starts a minute:"), coldStartsPerMinute(lambda)}};
}

} // namespace

ChartData fleetChart(const Scenario&, const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const OptionReport& lambda = evaluation.option(OptionId::Lambda);
    ChartData chart;
    chart.kind = ChartKind::Fleet;
    chart.footnote = priceFootnote(evaluation);
    chart.x = weekAxis();
    chart.panels = {serversOf(evaluation, pinned), environmentsOf(evaluation, pinned), coldStartsOf(evaluation)};
    chart.title = ec2.series.instances.empty()
                      ? environmentsText(lambda)
                      : QStringLiteral("%1, %2").arg(instancesText(ec2), environmentsText(lambda));
    chart.subtitle = Words::tr("servers and environments over the week%1").arg(basisText(lambda));
    chart.description = chart.title + QLatin1Char('.');
    chart.table = weekTable(evaluation.traffic.rates.size(), columnsOf(evaluation),
                            pinned ? columnsOf(pinned->evaluation) : std::vector<WeekColumn>());
    return chart;
}

} // namespace loadline
