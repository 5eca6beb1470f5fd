// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/latencychart.h"

#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

/// A bin with a smaller share of the requests than this is not visible at any size.
constexpr double visibleShare = 5e-5;
/// Hatching lower than this would be dots along the base line.
constexpr double hatchedShare = 4e-4;
/// Medians closer than this count as alike.
constexpr double alike = 0.10;
/// Bands are shown from so many weeks on, while they are wider than this share of the curves' height.
constexpr std::uint32_t fewestForBand = 50;
constexpr double narrowestBand = 0.01;
constexpr double bandShare = 0.45; ///< 28 % of the hue over the area's own
constexpr double areaShare = 0.20;
/// Formulas that differ by more than this from what was simulated are shown and said: of the curves' height, of a
/// percentile, of the cold-start share.
constexpr double belowPercentiles = 25.0; ///< px below the base line: the second line of words
constexpr double visibleDifference = 0.03;
constexpr double percentileDifference = 0.05;
constexpr double coldDifference = 0.10;

Role roleOf(OptionId id) { return id == OptionId::Ec2 ? Role::Ec2 : Role::Lambda; }
QString nameOf(OptionId id) { return fromUtf8(optionName(id)); }

double binCentre(std::size_t bin)
{
    const int index = static_cast<int>(bin);
    return std::sqrt(latencyBinEdge(index).count() * latencyBinEdge(index + 1).count());
}

QString nothingDrawnText(const OptionReport& option)
{
    return option.feasible ? Words::tr("no requests") : obstacleText(option);
}

bool isDrawn(const OptionReport& option) { return option.feasible && !option.latency.density.empty(); }

/// Square roots, so that a tail of a few requests in a thousand still shows.
QPolygonF heights(const std::vector<double>& shares)
{
    QPolygonF points;
    for (std::size_t bin = 0; bin < shares.size(); ++bin)
        points.append({binCentre(bin), std::sqrt(std::max(0.0, shares[bin]))});
    return points;
}

double highest(const Evaluation& evaluation)
{
    double most = 0.0;
    for (const OptionReport& option : evaluation.options)
        if (isDrawn(option))
            most = std::max(most, *std::ranges::max_element(option.latency.density));
    return most > 0.0 ? std::sqrt(most) : 1.0;
}

/// Widens least … most to the times that an evaluation's options are seen to take.
void includeTimes(const Evaluation& evaluation, double& least, double& most)
{
    for (const OptionReport& option : evaluation.options) {
        if (!isDrawn(option))
            continue;
        for (std::size_t bin = 0; bin < option.latency.density.size(); ++bin)
            if (option.latency.density[bin] > visibleShare) {
                least = std::min(least, binCentre(bin));
                most = std::max(most, binCentre(bin));
            }
        most = std::max(most, option.latency.p99.count() * 1.5);
    }
}

ChartAxis timeAxis(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    includeTimes(evaluation, least, most);
    if (pinned)
        includeTimes(pinned->evaluation, least, most);
    ChartAxis axis{
        .scale = AxisScale::Logarithmic, .format = Format::Duration, .title = Words::tr("response time (log)")};
    axis.least = latencyBinFrom.count();
    axis.most = latencyBinTo.count();
    axis.from = std::isfinite(least) ? std::max(axis.least, niceBelow(least)) : 0.01;
    axis.to = most > 0.0 ? std::min(axis.most, niceAbove(most)) : 10.0;
    const double limit = scenario.objective.limit.count();
    if (scenario.objective.percentile != LatencyObjective::None && limit > axis.to && limit < 3.0 * axis.to)
        axis.to = niceAbove(limit * 1.1);
    if (axis.to < 10.0 * axis.from)
        axis.to = std::min(axis.most, 10.0 * axis.from);
    setTicks(axis, 7);
    return axis;
}

bool differs(double found, double formula, double share)
{
    return std::abs(found - formula) > share * std::max(found, formula);
}

/// The curve of an option that was simulated: the band in which it lies, and the formulas' where it is another.
void addSimulation(ChartPanel& panel, const OptionReport& option, double top)
{
    const SimulatedOption& simulated = *option.simulated;
    const QPolygonF found = heights(option.latency.density);
    panel.bands.append({.role = roleOf(option.id),
                        .upper = found,
                        .lower = {{found.first().x(), 0.0}, {found.last().x(), 0.0}},
                        .share = areaShare});
    const QPolygonF high = heights(simulated.densityHigh);
    const QPolygonF low = heights(simulated.densityLow);
    double widest = 0.0;
    for (qsizetype bin = 0; bin < high.size(); ++bin)
        widest = std::max(widest, high[bin].y() - low[bin].y());
    if (simulated.weeks >= fewestForBand && widest > narrowestBand * top)
        panel.bands.append({.role = roleOf(option.id), .upper = high, .lower = low, .share = bandShare});
    const QPolygonF formula = heights(simulated.formula->latency.density);
    double furthest = 0.0;
    for (qsizetype bin = 0; bin < formula.size(); ++bin)
        furthest = std::max(furthest, std::abs(formula[bin].y() - found[bin].y()));
    if (furthest > visibleDifference * top)
        panel.lines.append({.role = roleOf(option.id), .points = formula, .width = 1.5, .faint = true});
}

void addPercentiles(ChartPanel& panel, const LatencyReport& latency)
{
    const NumberFormat format;
    // The unit stands once while it is the same.
    QString unit;
    const std::pair<QString, Seconds> ticks[] = {{QStringLiteral("p50"), latency.p50},
                                                 {QStringLiteral("p95"), latency.p95},
                                                 {QStringLiteral("p99"), latency.p99}};
    for (const auto& [name, time] : ticks) {
        if (!std::isfinite(time.count()) || time.count() <= 0.0)
            continue;
        panel.marks.append({.shape = ChartMark::Shape::Tick, .role = Role::Plain, .at = {time.count(), 0.0}});
        const QString full = format.duration(time);
        const bool repeated = full.section(thinSpace, 1) == unit;
        unit = full.section(thinSpace, 1);
        panel.labels.append({.text = name,
                             .value = repeated ? full.section(thinSpace, 0, 0) : full,
                             .role = Role::Plain,
                             .at = {time.count(), 0.0},
                             .side = Qt::AlignHCenter | Qt::AlignBottom,
                             .offset = {0.0, 7.0}});
    }
}

/// What the formulas had said, in the line below the percentiles; nothing where they had said the same.
void addFormulaNote(ChartPanel& panel, const OptionReport& option)
{
    const LatencyReport& formula = option.byFormula().latency;
    if (formula.density.empty())
        return;
    const NumberFormat format;
    QStringList said;
    for (const auto& [name, time, before] : {std::tuple(QStringLiteral("p50"), option.latency.p50, formula.p50),
                                             std::tuple(QStringLiteral("p95"), option.latency.p95, formula.p95),
                                             std::tuple(QStringLiteral("p99"), option.latency.p99, formula.p99)})
        if (differs(time.count(), before.count(), percentileDifference))
            said.append(QStringLiteral("%1 %2").arg(name, format.duration(before)));
    if (said.isEmpty())
        return;
    panel.labels.append({.text = Words::tr("thin = formula: %1").arg(said.join(QStringLiteral(", "))),
                         .role = Role::Note,
                         .at = {0.0, 0.0},
                         .inPanelX = true,
                         .side = Qt::AlignRight | Qt::AlignBottom,
                         .offset = {4.0, belowPercentiles}});
}

QString coldStartsText(const OptionReport& option)
{
    const NumberFormat format;
    const ColdStarts& cold = option.coldStarts;
    QString words = Words::tr("cold starts: %1 of requests, about %2 a week")
                        .arg(format.share(cold.share), format.number(std::round(cold.perWeek / 10.0) * 10.0, 0));
    const double byFormula = option.byFormula().coldStarts.share;
    if (option.simulated && differs(cold.share, byFormula, coldDifference))
        words += Words::tr("; formula %1").arg(format.share(byFormula));
    return words;
}

void addColdStarts(ChartPanel& panel, const OptionReport& option)
{
    if (option.coldStarts.share <= 0.0)
        return;
    QPolygonF cold = heights(option.latency.coldDensity);
    cold.removeIf([](const QPointF& point) { return point.y() < std::sqrt(hatchedShare); });
    if (!cold.isEmpty()) {
        panel.hatches.append({.role = roleOf(option.id),
                              .upper = cold,
                              .lower = {{cold.first().x(), 0.0}, {cold.last().x(), 0.0}},
                              .step = 5.0,
                              .angle = -45.0,
                              .width = 2.0,
                              .faint = false});
    }
    panel.labels.append({.text = coldStartsText(option),
                         .role = roleOf(option.id),
                         .at = {1.0, 1.0},
                         .inPanelX = true,
                         .inPanelY = true,
                         .side = Qt::AlignLeft | Qt::AlignTop,
                         .offset = {-4.0, -3.0},
                         .overLines = false});
}

void addObjective(ChartPanel& panel, const Objective& objective, const ChartAxis& x, bool named)
{
    if (objective.percentile == LatencyObjective::None)
        return;
    const QString percentile = objective.percentile == LatencyObjective::P50   ? QStringLiteral("p50")
                               : objective.percentile == LatencyObjective::P95 ? QStringLiteral("p95")
                                                                               : QStringLiteral("p99");
    const double limit = objective.limit.count();
    const bool visible = limit >= x.from && limit <= x.to;
    if (visible)
        panel.rules.append({.role = Role::Note, .x = limit, .dashed = true});
    if (!named)
        return;
    const QString words = Words::tr("objective: %1 within %2")
                              .arg(percentile, NumberFormat().duration(objective.limit, NumberFormat::Padding::Off));
    const bool left = std::log(limit / x.from) > 0.6 * std::log(x.to / x.from);
    panel.labels.append({.text = visible ? words
                                 : left  ? words + QStringLiteral(" \u25B8")
                                         : QStringLiteral("\u25C2 ") + words,
                         .role = Role::Note,
                         .at = {limit, 1.0},
                         .inPanelY = true,
                         .kept = true,
                         .side = Qt::AlignHCenter | Qt::AlignTop,
                         .offset = {0.0, -3.0},
                         .overLines = false});
}

/// A's density as a line, where it differs.
void addPinned(ChartPanel& panel, const OptionReport& option, const OptionReport& inA)
{
    if (!isDrawn(inA)) {
        ChartLabel none = pinnedLabel({1.0, 0.8}, Qt::AlignLeft | Qt::AlignVCenter,
                                      inA.feasible ? Words::tr("no requests in A") : Words::tr("not possible in A"));
        none.inPanelX = none.inPanelY = true;
        none.optional = true;
        panel.labels.append(none);
        return;
    }
    if (inA.latency.density == option.byFormula().latency.density)
        return;
    QPolygonF points = heights(inA.latency.density);
    points.removeIf([](const QPointF& point) { return point.y() < std::sqrt(visibleShare); });
    if (points.isEmpty())
        return;
    const auto peak = std::ranges::max_element(points, {}, &QPointF::y);
    // The panel says which option it is; a dashed line takes several times as long to paint.
    panel.lines.append(pinnedLine({.role = roleOf(option.id), .points = points}));
    panel.labels.append(pinnedLabel(*peak, Qt::AlignLeft | Qt::AlignVCenter, nameOfA(option)));
}

ChartPanel panelOf(const Scenario& scenario, const OptionReport& option, double top, const ChartAxis& x,
                   const Pinned* pinned)
{
    ChartPanel panel;
    panel.linesBelow = 2;
    panel.y.to = 1.12 * top;
    panel.y.shown = false;
    panel.heading = nameOf(option.id);
    panel.headingRole = roleOf(option.id);
    panel.lines.append({.role = Role::Idle, .points = {{x.least, 0.0}, {x.most, 0.0}}, .width = 1.0});
    if (!isDrawn(option)) {
        if (pinned)
            addPinned(panel, option, pinned->evaluation.option(option.id));
        panel.labels.append({.text = nothingDrawnText(option),
                             .role = option.feasible ? Role::Note : Role::Stop,
                             .at = {0.5, 0.6},
                             .inPanelX = true,
                             .inPanelY = true,
                             .strong = true});
        return panel;
    }
    ChartLine density{.role = roleOf(option.id),
                      .points = heights(option.latency.density),
                      .width = 2.0,
                      .dashed = option.id == OptionId::Lambda};
    if (option.simulated)
        addSimulation(panel, option, top);
    else
        density.filledTo = 0.0;
    panel.lines.append(density);
    if (pinned)
        addPinned(panel, option, pinned->evaluation.option(option.id));
    addPercentiles(panel, option.latency);
    if (option.simulated)
        addFormulaNote(panel, option);
    addObjective(panel, scenario.objective, x, option.id == OptionId::Ec2);
    addColdStarts(panel, option);
    if (!option.overloads.empty())
        panel.labels.append({.text = overloadText(option.overloads.front()),
                             .role = Role::Stop,
                             .at = {1.0, 0.98},
                             .inPanelX = true,
                             .inPanelY = true,
                             .side = Qt::AlignLeft | Qt::AlignBottom,
                             .offset = {-4.0, 0.0},
                             .strong = true});
    else if (!option.latency.steady)
        panel.labels.append({.text = Words::tr("work piles up; the percentiles hold for this week only"),
                             .role = Role::Stop,
                             .at = {1.0, 0.98},
                             .inPanelX = true,
                             .inPanelY = true,
                             .side = Qt::AlignLeft | Qt::AlignBottom,
                             .offset = {-4.0, 0.0},
                             .strong = true});
    return panel;
}

/// Whether cold starts make most of the slowest hundredth.
bool coldStartsMakeTail(const LatencyReport& latency)
{
    double all = 0.0;
    double cold = 0.0;
    for (std::size_t bin = 0; bin < latency.coldDensity.size() && bin < latency.density.size(); ++bin)
        if (binCentre(bin) >= latency.p99.count()) {
            all += latency.density[bin];
            cold += latency.coldDensity[bin];
        }
    return all > 0.0 && cold > all / 2.0;
}

/// The option whose 95th percentile moved most against A, both by formula; empty where none moved.
QString againstTitle(const Evaluation& evaluation, const Evaluation& inA)
{
    const NumberFormat format;
    QString title;
    double most = 0.0;
    for (const OptionReport& option : evaluation.options) {
        const OptionReport& before = inA.option(option.id);
        const OptionReport& current = option.byFormula();
        if (!isDrawn(current) || !isDrawn(before))
            continue;
        const QString now = format.duration(current.latency.p95);
        const QString then = format.duration(before.latency.p95);
        const double moved = std::abs(std::log(current.latency.p95 / before.latency.p95));
        if (now == then || moved <= most)
            continue;
        most = moved;
        title = (option.simulated ? Words::tr("%1: p95 %2, in A %3, by formula") : Words::tr("%1: p95 %2, in A %3"))
                    .arg(nameOf(option.id), now, then);
    }
    return title;
}

QString titleOf(const Evaluation& evaluation, const Pinned* pinned)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const OptionReport& lambda = evaluation.option(OptionId::Lambda);
    if (evaluation.traffic.requestsPerMonth <= 0.0)
        return Words::tr("No requests, so no response times");
    if (!ec2.feasible && !lambda.feasible)
        return Words::tr("Neither option can do the job");
    for (const OptionReport& option : evaluation.options)
        if (!option.feasible)
            return Words::tr("%1 cannot do the job").arg(nameOf(option.id));
    if (!isDrawn(ec2) || !isDrawn(lambda))
        return Words::tr("No request came in the simulated weeks");
    QString against = pinned ? againstTitle(evaluation, pinned->evaluation) : QString();
    if (!against.isEmpty())
        return against;
    const double first = ec2.latency.p50.count();
    const double second = lambda.latency.p50.count();
    const bool tail = coldStartsMakeTail(lambda.latency);
    if (std::abs(first - second) <= alike * std::max(first, second))
        return tail ? Words::tr("The medians are alike, but cold starts make Lambda's tail")
                    : Words::tr("The medians are alike");
    if (first > second)
        return tail ? Words::tr("EC2's median is slower, but cold starts make Lambda's tail")
                    : Words::tr("EC2's median is slower");
    return tail ? Words::tr("Lambda's median is slower, and cold starts make its tail")
                : Words::tr("Lambda's median is slower");
}

QString subtitleOf(const OptionReport& lambda)
{
    if (!lambda.simulated)
        return Words::tr("by formula; height = share of requests (square root)");
    return Words::tr("%1 simulated weeks; height = share (square root), band = 95 %")
        .arg(NumberFormat().count(lambda.simulated->weeks));
}

void addSimulated(ChartTable& table, const OptionReport& option)
{
    const auto add = [&table, &option](const QString& name, const std::vector<double>& shares) {
        if (!shares.empty())
            table.columns.push_back(
                {.name = name.arg(nameOf(option.id)), .format = Format::Share, .numbers = shares, .hovered = false});
    };
    add(Words::tr("%1, lower end of the 95 % interval"), option.simulated->densityLow);
    add(Words::tr("%1, upper end of the 95 % interval"), option.simulated->densityHigh);
    add(Words::tr("%1, share by formula"), option.byFormula().latency.density);
}

void addColumns(ChartTable& table, const Evaluation& evaluation)
{
    for (const OptionReport& option : evaluation.options) {
        if (!isDrawn(option))
            continue;
        table.columns.push_back({.name = Words::tr("%1, share of requests").arg(nameOf(option.id)),
                                 .format = Format::Share,
                                 .numbers = option.latency.density,
                                 .shortName = nameOf(option.id)});
        if (!option.latency.coldDensity.empty())
            table.columns.push_back({.name = Words::tr("%1, share made by cold starts").arg(nameOf(option.id)),
                                     .format = Format::Share,
                                     .numbers = option.latency.coldDensity,
                                     .shortName = Words::tr("cold starts")});
        if (option.simulated)
            addSimulated(table, option);
    }
}

ChartTable tableOf(const Evaluation& evaluation, const Pinned* pinned)
{
    TableColumn time{.name = Words::tr("Response time, seconds"), .format = Format::Duration};
    for (std::size_t bin = 0; bin < static_cast<std::size_t>(latencyBins); ++bin)
        time.numbers.push_back(binCentre(bin));
    ChartTable table;
    table.columns.push_back(std::move(time));
    addColumns(table, evaluation);
    if (!pinned)
        return table;
    const std::size_t own = table.columns.size();
    addColumns(table, pinned->evaluation);
    for (std::size_t column = own; column < table.columns.size(); ++column) {
        table.columns[column].name = pinnedName(table.columns[column].name);
        table.columns[column].hovered = false;
    }
    return table;
}

} // namespace

ChartData latencyChart(const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    ChartData chart;
    chart.kind = ChartKind::Latency;
    chart.title = titleOf(evaluation, pinned);
    chart.subtitle = subtitleOf(evaluation.option(OptionId::Lambda));
    chart.footnote = priceFootnote(evaluation);
    chart.x = timeAxis(scenario, evaluation, pinned);
    const double top = std::max(highest(evaluation), pinned ? highest(pinned->evaluation) : 0.0);
    const NumberFormat format;
    chart.description = chart.title + QLatin1Char('.');
    for (const OptionReport& option : evaluation.options) {
        chart.panels.append(panelOf(scenario, option, top, chart.x, pinned));
        if (evaluation.traffic.requestsPerMonth <= 0.0)
            continue;
        if (isDrawn(option))
            chart.description += Words::tr(" %1: half of the requests within %2, 95 % within %3, 99 % within %4.")
                                     .arg(nameOf(option.id), format.duration(option.latency.p50),
                                          format.duration(option.latency.p95), format.duration(option.latency.p99));
        else
            chart.description += Words::tr(" %1: %2.").arg(nameOf(option.id), nothingDrawnText(option));
    }
    if (pinned)
        for (const OptionReport& option : pinned->evaluation.options)
            if (isDrawn(option))
                chart.description +=
                    (evaluation.option(option.id).simulated ? Words::tr(" %1 in A, by formula: 95 % within %2.")
                                                            : Words::tr(" %1 in A: 95 % within %2."))
                        .arg(nameOf(option.id), format.duration(option.latency.p95));
    chart.table = tableOf(evaluation, pinned);
    return chart;
}

} // namespace loadline
