// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/queuechart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

/// Fewer requests than this in the queue are not worth a sentence.
constexpr double fewWaiting = 0.05;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};
QString nameOf(OptionId id) { return fromUtf8(optionName(id)); }

void addOverloads(ChartPanel& panel, const OptionReport& ec2)
{
    for (const Overload& overload : ec2.overloads) {
        panel.lines.append({.role = Role::Stop,
                            .points = {QPointF(overload.fromMinute, 0.0), QPointF(overload.toMinute, 0.0)},
                            .width = 4.0});
    }
    if (ec2.overloads.empty())
        return;
    panel.labels.append({.text = overloadText(*std::ranges::max_element(ec2.overloads, {}, &Overload::mostWaiting)),
                         .role = Role::Stop,
                         .at = {0.01, 0.98},
                         .inPanelX = true,
                         .inPanelY = true,
                         .side = Qt::AlignRight | Qt::AlignBottom,
                         .strong = true});
}

ChartPanel waitingOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const Series* inA = pinned ? &pinned->evaluation.option(OptionId::Ec2).series.waiting : nullptr;
    // Less than one request is drawn as what it is: next to nothing.
    const double highest = std::max({1.0, greatest(ec2.series.waiting), inA ? greatest(*inA) : 0.0});
    ChartPanel panel =
        weekPanel(Words::tr("Requests waiting on the servers"), Role::Ec2, highest, 4, evaluation.traffic);
    panel.stretch = 2.0;
    panel.lines.append({.role = Role::Ec2, .points = curve(ec2.series.waiting), .width = 2.0, .filledTo = 0.0});
    if (inA && !inA->empty() && *inA != ec2.byFormula().series.waiting) {
        const std::size_t most = busiestStep(*inA);
        panel.lines.append(pinnedLine({.role = Role::Ec2, .points = curve(*inA)}));
        panel.labels.append(
            pinnedLabel({minuteOf(most), (*inA)[most]}, Qt::AlignRight | Qt::AlignVCenter, nameOfA(ec2)));
    }
    addOverloads(panel, ec2);
    panel.labels.append({.text = Words::tr("Lambda has no queue: what it cannot take it refuses"),
                         .role = Role::Note,
                         .at = {1.0, 0.98},
                         .inPanelX = true,
                         .inPanelY = true,
                         .side = Qt::AlignLeft | Qt::AlignBottom,
                         .offset = {-4.0, 0.0},
                         .optional = true});
    return panel;
}

ChartPanel lostOf(const Evaluation& evaluation)
{
    const Series& ec2 = evaluation.option(OptionId::Ec2).series.lost;
    const Series& lambda = evaluation.option(OptionId::Lambda).series.lost;
    ChartPanel panel = weekPanel(Words::tr("Requests lost a second"), Role::Plain,
                                 std::max(greatest(ec2), greatest(lambda)), 3, evaluation.traffic);
    panel.key = {{Role::Ec2, nameOf(OptionId::Ec2)}, {Role::Lambda, nameOf(OptionId::Lambda)}};
    panel.lines.append({.role = Role::Ec2, .points = curve(ec2), .width = 2.0});
    panel.lines.append({.role = Role::Lambda, .points = curve(lambda), .width = 2.0, .dashed = true});
    return panel;
}

QString lostText(const OptionReport& option)
{
    return Words::tr("%1 loses %2 of the requests")
        .arg(nameOf(option.id), NumberFormat().share(option.compute.lostShare));
}

QString titleOf(const Evaluation& evaluation)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    if (!ec2.overloads.empty()) {
        QString title = overloadText(*std::ranges::max_element(ec2.overloads, {}, &Overload::mostWaiting));
        return Words::tr("EC2 is %1").arg(title);
    }
    for (const OptionReport& option : evaluation.options)
        if (!option.feasible && option.compute.lostShare > 0.0)
            return lostText(option);
    if (evaluation.traffic.requestsPerMonth <= 0.0)
        return Words::tr("No request comes, so none waits");
    if (ec2.series.waiting.empty())
        return Words::tr("No server, so no queue");
    const bool losesSome =
        std::ranges::any_of(evaluation.options, [](const OptionReport& one) { return one.compute.lostShare > 0.0; });
    const double most = greatest(ec2.series.waiting);
    if (most < fewWaiting)
        return losesSome ? Words::tr("Hardly a request waits, hardly one is lost")
                         : Words::tr("Hardly a request waits, and none is lost");
    return Words::tr("On EC2 up to %1 requests wait").arg(NumberFormat().significant(most, 2));
}

std::vector<WeekColumn> columnsOf(const Evaluation& evaluation)
{
    const OptionSeries& ec2 = evaluation.option(OptionId::Ec2).series;
    const OptionSeries& lambda = evaluation.option(OptionId::Lambda).series;
    return {{Words::tr("EC2 requests waiting"), Words::tr("EC2 waiting:"), ec2.waiting},
            {Words::tr("EC2 requests lost a second"), Words::tr("EC2 lost a second:"), ec2.lost},
            {Words::tr("Lambda requests refused a second"), Words::tr("Lambda refused a second:"), lambda.lost}};
}

} // namespace

ChartData queueChart(const Scenario&, const Evaluation& evaluation, const Pinned* pinned)
{
    ChartData chart;
    chart.kind = ChartKind::Queue;
    chart.footnote = priceFootnote(evaluation);
    chart.x = weekAxis();
    chart.panels = {waitingOf(evaluation, pinned), lostOf(evaluation)};
    chart.title = titleOf(evaluation);
    chart.subtitle =
        Words::tr("requests waiting, requests lost a second%1").arg(basisText(evaluation.option(OptionId::Ec2)));
    chart.description = chart.title + QLatin1Char('.');
    for (const OptionReport& option : evaluation.options)
        if (!option.series.lost.empty() && evaluation.traffic.requestsPerMonth > 0.0)
            chart.description += QLatin1Char(' ') + lostText(option) + QLatin1Char('.');
    chart.table = weekTable(evaluation.traffic.rates.size(), columnsOf(evaluation),
                            pinned ? columnsOf(pinned->evaluation) : std::vector<WeekColumn>());
    return chart;
}

} // namespace loadline
