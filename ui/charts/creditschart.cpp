// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/creditschart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/charts/weekcurves.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

/// Below this many credits a server counts as without.
constexpr double none = 0.5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

/// The first step without credits after one that had some, or at the very beginning; nothing where there is none.
std::optional<std::size_t> goneAt(const Series& credits)
{
    const auto gone = [](double value) { return value < none; };
    if (std::ranges::none_of(credits, gone))
        return {};
    for (std::size_t step = 0; step < credits.size(); ++step) {
        const double before = credits[(step + credits.size() - 1) % credits.size()];
        if (gone(credits[step]) && !gone(before))
            return step;
    }
    return 0;
}

ChartPanel panelOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const Series& credits = ec2.series.credits;
    const Series* inA = pinned ? &pinned->evaluation.option(OptionId::Ec2).series.credits : nullptr;
    const double highest = std::max(greatest(credits), inA ? greatest(*inA) : 0.0);
    double lowest = std::ranges::min(credits);
    if (inA && !inA->empty())
        lowest = std::min(lowest, std::ranges::min(*inA));
    ChartPanel panel = weekPanel({}, Role::Ec2, std::max(highest, 1.0), 5, evaluation.traffic);
    if (lowest < 0.0) {
        panel.y.from = -axisTop(-lowest * 1.05);
        setTicks(panel.y, 6);
        panel.lines.append({.role = Role::Idle, .points = {{0.0, 0.0}, {minutesPerWeek, 0.0}}, .width = 1.0});
        panel.labels.append({.text = Words::tr("below zero: surplus credits, used ahead"),
                             .role = Role::Note,
                             .at = {minutesPerWeek, 0.0},
                             .side = Qt::AlignLeft | Qt::AlignBottom,
                             .offset = {-4.0, 4.0},
                             .optional = true});
    }
    panel.lines.append({.role = Role::Ec2, .points = curve(credits), .width = 2.0, .filledTo = 0.0});
    if (const auto gone = goneAt(credits); gone && lowest >= 0.0) {
        panel.marks.append({.shape = ChartMark::Shape::Ring, .role = Role::Stop, .at = {minuteOf(*gone), 0.0}});
        panel.labels.append({.text = Words::tr("none left"),
                             .role = Role::Stop,
                             .at = {minuteOf(*gone), 0.0},
                             .side = Qt::AlignRight | Qt::AlignTop,
                             .offset = {8.0, -4.0},
                             .strong = true});
    }
    if (inA && !inA->empty() && *inA != ec2.byFormula().series.credits) {
        panel.lines.append(pinnedLine({.role = Role::Ec2, .points = curve(*inA)}));
        panel.labels.append(pinnedLabel({minutesPerWeek, inA->back()}, Qt::AlignLeft | Qt::AlignTop, nameOfA(ec2)));
    }
    return panel;
}

QString titleOf(const Scenario& scenario, const Series& credits)
{
    const NumberFormat format;
    const double lowest = std::ranges::min(credits);
    if (lowest < -none)
        return Words::tr("Up to %1 surplus credits used ahead").arg(format.count(-lowest));
    const auto gone = goneAt(credits);
    if (!gone)
        return Words::tr("Never fewer than %1 CPU credits").arg(format.count(lowest));
    if (scenario.ec2.credits == CreditMode::Unlimited)
        return Words::tr("CPU credits are just enough");
    return Words::tr("CPU credits run out on %1").arg(format.timeOfWeek(minuteOf(*gone)));
}

std::vector<WeekColumn> columnsOf(const Evaluation& evaluation)
{
    return {
        {Words::tr("CPU credits of a server"), Words::tr("credits:"), evaluation.option(OptionId::Ec2).series.credits}};
}

} // namespace

ChartData creditsChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const Series& credits = ec2.series.credits;
    ChartData chart;
    chart.kind = ChartKind::Credits;
    chart.footnote = priceFootnote(evaluation);
    chart.x = weekAxis();
    chart.subtitle = Words::tr("credits of a server, each a vCPU-minute%1").arg(basisText(ec2));
    if (credits.empty()) {
        chart.panels = {weekPanel({}, Role::Ec2, 0.0, 2, evaluation.traffic)};
        chart.title = Words::tr("No CPU credits: the CPU is there all the time");
        chart.empty = ec2.compute.name.empty()
                          ? Words::tr("No server. Choose a smaller RAM or another processor.")
                          : Words::tr("%1 is not a burstable type. Allow the T families to see credits.")
                                .arg(fromUtf8(ec2.compute.name));
        chart.description = chart.title + QLatin1Char('.');
        return chart;
    }
    chart.panels = {panelOf(evaluation, pinned)};
    chart.title = titleOf(scenario, credits);
    chart.description = chart.title + QLatin1Char('.');
    chart.table = weekTable(evaluation.traffic.rates.size(), columnsOf(evaluation),
                            pinned ? columnsOf(pinned->evaluation) : std::vector<WeekColumn>());
    return chart;
}

} // namespace loadline
