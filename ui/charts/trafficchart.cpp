// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trafficchart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

/// Capacity more than this many times the busiest rate would flatten the curve that can be dragged; the line is then
/// named at the top edge instead of drawn.
constexpr double mostHeadroom = 3.0;
constexpr std::size_t ratesPanel = 0;

void addCapacity(ChartPanel& panel, const OptionReport& ec2, const TrafficReport& traffic)
{
    if (ec2.series.capacity.empty())
        return;
    const double highest = greatest(ec2.series.capacity);
    const bool outside = highest > panel.y.to;
    Series used = traffic.rates;
    for (std::size_t step = 0; step < used.size(); ++step)
        used[step] = std::min(used[step], ec2.series.capacity[step]);
    const QPolygonF capacity = steps(ec2.series.capacity);
    panel.hatches.append({.role = Role::Ec2, .upper = corners(capacity), .lower = curve(used)});
    panel.lines.append({.role = Role::Ec2, .points = capacity, .width = 2.0, .steps = true});
    ChartLabel name{.text = instancesText(ec2), .role = Role::Ec2, .strong = true};
    name.at = {minutesPerWeek, outside ? panel.y.to : highest};
    name.kept = true;
    const bool roomAbove = !outside && highest < 0.8 * panel.y.to;
    name.side = Qt::AlignLeft | (roomAbove ? Qt::AlignTop : Qt::AlignBottom);
    name.offset = {-4.0, roomAbove ? -3.0 : 4.0};
    if (outside)
        name.text = QCoreApplication::translate("charts", "%1 can answer %2, above this scale \u25B4")
                        .arg(name.text, NumberFormat().rate(RequestRate::perSecond(highest)));
    panel.labels.append(name);
    if (ec2.compute.idleHours > 0.0)
        panel.labels.append({.text = QCoreApplication::translate("charts", "hatched = paid, unused"),
                             .role = Role::Note,
                             .at = {minutesPerWeek, outside ? panel.y.to : highest},
                             .kept = true,
                             .side = Qt::AlignLeft | Qt::AlignBottom,
                             .offset = {-4.0, roomAbove ? 4.0 : 22.0},
                             .optional = true});
}

void addOverloads(ChartPanel& panel, const OptionReport& ec2)
{
    for (const Overload& overload : ec2.overloads) {
        panel.marks.append({.shape = ChartMark::Shape::Tick,
                            .role = Role::Stop,
                            .at = {static_cast<double>(overload.fromMinute), 0.0}});
        panel.lines.append({.role = Role::Stop,
                            .points = {QPointF(overload.fromMinute, 0.0), QPointF(overload.toMinute, 0.0)},
                            .width = 4.0});
    }
    if (ec2.overloads.empty())
        return;
    // One sentence is enough: the stretch with the longest queue.
    const auto worst = std::ranges::max_element(ec2.overloads, {}, &Overload::mostWaiting);
    panel.labels.append({.text = overloadText(*worst),
                         .role = Role::Stop,
                         .at = {0.01, 0.98},
                         .inPanelX = true,
                         .inPanelY = true,
                         .side = Qt::AlignRight | Qt::AlignBottom,
                         .strong = true});
}

/// The highest rate that the axis has to show.
double highestRate(const Evaluation& evaluation)
{
    // Without traffic, an axis of its own: of one request a second.
    const double busiest = evaluation.traffic.requestsPerMonth > 0.0 ? greatest(evaluation.traffic.rates) : 1.0;
    const double capacity = greatest(evaluation.option(OptionId::Ec2).series.capacity);
    return capacity <= mostHeadroom * busiest ? std::max(busiest, capacity) : busiest;
}

/// A's week and what its servers could answer, where they differ.
void addPinned(ChartPanel& panel, const Evaluation& current, const Evaluation& inA)
{
    const Series& rates = inA.traffic.rates;
    if (rates != current.traffic.rates && !rates.empty()) {
        const std::size_t busiest = busiestStep(rates);
        panel.lines.append(pinnedLine({.role = Role::Traffic, .points = curve(rates)}));
        panel.labels.append(pinnedLabel({minuteOf(busiest), rates[busiest]}, Qt::AlignHCenter | Qt::AlignTop));
    }
    const OptionReport& ec2 = inA.option(OptionId::Ec2);
    const Series& capacity = ec2.series.capacity;
    const double highest = greatest(capacity);
    if (capacity.empty() || capacity == current.option(OptionId::Ec2).byFormula().series.capacity ||
        highest > panel.y.to)
        return;
    panel.lines.append(pinnedLine({.role = Role::Ec2, .points = steps(capacity), .steps = true}));
    ChartLabel name = pinnedLabel({minutesPerWeek, highest}, Qt::AlignLeft | Qt::AlignTop,
                                  Words::tr("A, %1").arg(instancesText(ec2)));
    name.role = Role::Ec2;
    name.kept = true;
    panel.labels.append(name);
}

ChartPanel ratesOf(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    const TrafficReport& traffic = evaluation.traffic;
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    ChartPanel panel;
    panel.stretch = 3.0;
    const double highest = std::max(highestRate(evaluation), pinned ? highestRate(pinned->evaluation) : 0.0);
    panel.y.to = axisTop(highest * 1.12);
    panel.regions = idleRegions(traffic.idle);
    for (const WeekWindow& window : scenario.idle.windows) {
        if (window.from < window.to) {
            panel.regions.append({Role::Idle, double(window.from), double(window.to), true});
        } else {
            panel.regions.append({Role::Idle, double(window.from), double(minutesPerWeek), true});
            panel.regions.append({Role::Idle, 0.0, double(window.to), true});
        }
    }
    addCapacity(panel, ec2, traffic);
    panel.lines.append(
        {.role = Role::Traffic, .points = curve(traffic.rates), .width = 2.0, .filledTo = 0.0, .sharpArea = true});
    if (pinned)
        addPinned(panel, evaluation, pinned->evaluation);
    addOverloads(panel, ec2);
    if (!traffic.idle.empty() && traffic.idleShare > 0.0)
        panel.labels.append({.text = Words::tr("grey = idle"),
                             .role = Role::Note,
                             .at = {0.01, 0.98},
                             .inPanelX = true,
                             .inPanelY = true,
                             .side = Qt::AlignRight | Qt::AlignBottom,
                             .optional = true});
    return panel;
}

ChartPanel environmentsOf(const OptionReport& lambda, const Pinned* pinned)
{
    ChartPanel panel;
    const Series alive = aliveEnvironments(lambda.series);
    const Series inA = pinned ? aliveEnvironments(pinned->evaluation.option(OptionId::Lambda).series) : Series();
    panel.stretch = 1.0;
    panel.y.to = niceAbove(std::max({1.0, greatest(alive), greatest(inA)}));
    panel.heading = Words::tr("Lambda environments");
    panel.headingRole = Role::Lambda;
    panel.key = {{Role::Lambda, Words::tr("busy")}, {Role::LambdaWaiting, Words::tr("warm, waiting")}};
    panel.lines.append(
        {.role = Role::LambdaWaiting, .points = curve(alive), .width = 0.0, .filledTo = 0.0, .sharpArea = true});
    panel.lines.append({.role = Role::Lambda,
                        .points = curve(lambda.series.busyEnvironments),
                        .width = 0.0,
                        .filledTo = 0.0,
                        .sharpArea = true});
    if (!inA.empty() && inA != aliveEnvironments(lambda.byFormula().series)) {
        const std::size_t most = busiestStep(inA);
        panel.lines.append(pinnedLine({.role = Role::Plain, .points = curve(inA)}));
        panel.labels.append(
            pinnedLabel({minuteOf(most), inA[most]}, Qt::AlignRight | Qt::AlignVCenter, nameOfA(lambda)));
    }
    return panel;
}

/// A point on the curve at each full hour that is not idle.
void addPoints(QVector<ChartHandle>& handles, const TrafficReport& traffic, double top)
{
    for (int hour = 0; hour < 7 * 24; ++hour) {
        const auto step = static_cast<std::size_t>(hour) * stepsPerHour;
        if (step >= traffic.rates.size() || traffic.idle[step])
            continue;
        ChartHandle handle;
        handle.target = HandleTarget::Rate;
        handle.index = hour;
        handle.group = hour / 24;
        handle.at = {minuteOf(step), traffic.rates[step]};
        handle.movesY = true;
        handle.maximum = 10.0 * top;
        handle.keyStep = top / 50.0;
        handles.append(handle);
    }
}

void addWindows(QVector<ChartHandle>& handles, const std::vector<WeekWindow>& windows, double top)
{
    for (std::size_t i = 0; i < windows.size(); ++i) {
        // A window up to Monday 00:00 ends at the right edge.
        const double end = windows[i].to == 0 ? minutesPerWeek : windows[i].to;
        ChartHandle handle;
        handle.index = static_cast<int>(i);
        handle.group = -1;
        handle.movesX = true;
        handle.maximum = minutesPerWeek;
        handle.keyStep = 15.0;
        handle.at = {double(windows[i].from), top};
        handle.toX = end;
        handle.target = HandleTarget::WindowBody;
        handles.append(handle);
        handle.target = HandleTarget::WindowFrom;
        handles.append(handle);
        handle.target = HandleTarget::WindowTo;
        handle.at.setX(end);
        handles.append(handle);
    }
}

/// How the traffic stands to A's; empty where it is the same.
QString againstTitle(const TrafficReport& traffic, const TrafficReport& inA)
{
    const NumberFormat format;
    const QString average = format.rate(traffic.average);
    const QString averageInA = format.rate(inA.average);
    if (average != averageInA)
        return Words::tr("Average %1, in A %2").arg(average, averageInA);
    const double change = inA.requestsPerMonth > 0.0 ? traffic.requestsPerMonth / inA.requestsPerMonth - 1.0 : 0.0;
    const QString share = format.share(std::abs(change));
    if (share == format.share(0.0))
        return {};
    return (change > 0.0 ? Words::tr("%1 more requests a month than in A")
                         : Words::tr("%1 fewer requests a month than in A"))
        .arg(share);
}

QString titleOf(const TrafficReport& traffic, std::size_t busiest, const Pinned* pinned)
{
    const NumberFormat format;
    if (traffic.requestsPerMonth <= 0.0)
        return Words::tr("Traffic: no requests all week");
    QString against = pinned ? againstTitle(traffic, pinned->evaluation.traffic) : QString();
    if (!against.isEmpty())
        return against;
    if (traffic.idleShare >= 0.10)
        return Words::tr("Traffic: the week is idle %1 of the time").arg(format.share(traffic.idleShare));
    return Words::tr("Traffic: busiest at %1 with %2")
        .arg(format.timeOfWeek(minuteOf(busiest)), format.rate(RequestRate::perSecond(traffic.rates[busiest])));
}

ChartTable tableOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const Series& rates = evaluation.traffic.rates;
    const OptionSeries& ec2 = evaluation.option(OptionId::Ec2).series;
    const OptionSeries& lambda = evaluation.option(OptionId::Lambda).series;
    ChartTable table;
    table.columns.push_back(timeColumn(rates.size()));
    const auto add = [&](const QString& name, const QString& shortName, Format format, const Series& values) {
        if (values.size() == rates.size())
            table.columns.push_back({.name = name, .format = format, .numbers = values, .shortName = shortName});
    };
    add(Words::tr("Requests per second"), {}, Format::Rate, rates);
    add(Words::tr("EC2 instances"), Words::tr("EC2 instances:"), Format::Count, ec2.instances);
    add(Words::tr("EC2 capacity, requests per second"), Words::tr("EC2 has room for"), Format::Rate, ec2.capacity);
    add(Words::tr("EC2 requests waiting"), Words::tr("EC2 waiting:"), Format::Count, ec2.waiting);
    add(Words::tr("Lambda environments busy"), Words::tr("Lambda busy:"), Format::Decimal, lambda.busyEnvironments);
    add(Words::tr("Lambda environments warm and waiting"), Words::tr("Lambda warm, waiting:"), Format::Decimal,
        lambda.warmEnvironments);
    if (!pinned)
        return table;
    const std::size_t own = table.columns.size();
    const OptionSeries& ec2InA = pinned->evaluation.option(OptionId::Ec2).series;
    const OptionSeries& lambdaInA = pinned->evaluation.option(OptionId::Lambda).series;
    add(pinnedName(Words::tr("Requests per second")), Words::tr("A:"), Format::Rate, pinned->evaluation.traffic.rates);
    add(pinnedName(Words::tr("EC2 instances")), {}, Format::Count, ec2InA.instances);
    add(pinnedName(Words::tr("EC2 capacity, requests per second")), {}, Format::Rate, ec2InA.capacity);
    add(pinnedName(Words::tr("EC2 requests waiting")), {}, Format::Count, ec2InA.waiting);
    add(pinnedName(Words::tr("Lambda environments busy")), {}, Format::Decimal, lambdaInA.busyEnvironments);
    add(pinnedName(Words::tr("Lambda environments warm and waiting")), {}, Format::Decimal, lambdaInA.warmEnvironments);
    // The flag has room for A's rate only.
    for (std::size_t column = own; column < table.columns.size(); ++column)
        table.columns[column].hovered = !table.columns[column].shortName.isEmpty();
    return table;
}

} // namespace

ChartData trafficChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    const TrafficReport& traffic = evaluation.traffic;
    ChartData chart;
    chart.kind = ChartKind::Traffic;
    chart.footnote = priceFootnote(evaluation);
    chart.x = weekAxis();
    chart.panels = {ratesOf(scenario, evaluation, pinned), environmentsOf(evaluation.option(OptionId::Lambda), pinned)};
    chart.panels[1].y.wholeTicks = true;
    setTicks(chart.panels[ratesPanel].y, 5);
    setTicks(chart.panels[1].y, 1);
    if (traffic.rates.empty())
        return chart;
    const std::size_t busiest = busiestStep(traffic.rates);
    chart.title = titleOf(traffic, busiest, pinned);
    chart.subtitle =
        traffic.fromTrace ? Words::tr("requests per second, from a trace") : Words::tr("requests per second");
    if (!traffic.fromTrace)
        chart.invitation = Words::tr("drag the points to reshape the day");
    const double top = chart.panels[ratesPanel].y.to;
    chart.group = static_cast<int>(busiest / stepsPerDay);
    if (traffic.requestsPerMonth <= 0.0)
        chart.empty = Words::tr("No requests. Make an idle period shorter or choose a preset.");
    else if (!traffic.fromTrace)
        addPoints(chart.handles, traffic, top);
    addWindows(chart.handles, scenario.idle.windows, top);
    const NumberFormat format;
    if (traffic.requestsPerMonth <= 0.0) {
        chart.description = Words::tr("%1. %2.").arg(chart.title, instancesText(evaluation.option(OptionId::Ec2)));
        chart.table = tableOf(evaluation, pinned);
        return chart;
    }
    chart.description = Words::tr("%1. %2 on average over the hours that are not idle, at most %3 at %4. %5.")
                            .arg(chart.title, format.rate(traffic.average), format.rate(traffic.peak),
                                 format.timeOfWeek(minuteOf(busiest)), instancesText(evaluation.option(OptionId::Ec2)));
    if (pinned)
        chart.description += Words::tr(" In A %1 on average.").arg(format.rate(pinned->evaluation.traffic.average));
    chart.table = tableOf(evaluation, pinned);
    return chart;
}

} // namespace loadline
