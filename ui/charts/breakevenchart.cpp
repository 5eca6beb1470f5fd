// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/breakevenchart.h"

#include "ui/charts/breakevenpinned.h"
#include "ui/charts/chartnotes.h"
#include "ui/charts/costcurve.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

Role roleOf(OptionId id) { return id == OptionId::Ec2 ? Role::Ec2 : Role::Lambda; }
OptionId other(OptionId id) { return id == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2; }
QString nameOf(OptionId id) { return fromUtf8(optionName(id)); }

/// Crossings further away than this factor are named at the edge instead of shown.
constexpr double farAway = 1000.0;
/// A cheaper region gets its words when it fills at least this share of the width.
constexpr double wordsShare = 0.22;

/// Steps of the fleet that get their "×2".
constexpr int namedSteps = 3;
/// Curves nearer to each other than this factor at the left edge are named on either side of the pair.
constexpr double nearPair = 1.7;

struct View
{
    const BreakEven& breakEven;
    const Verdict& verdict;
    double current;
    double inTwelveMonths; ///< = current without growth
    const BreakEvenPoint* nearest;
    double lambdaCarries; ///< average rate from which on Lambda refuses requests
    double inA;           ///< A's average rate; = current where none is pinned
    [[nodiscard]] bool bothCan() const
    {
        return verdict.kind == VerdictKind::Cheaper || verdict.kind == VerdictKind::Equal;
    }
};

double distance(double a, double b) { return std::abs(std::log(a / b)); }

View viewOf(const Evaluation& evaluation, const Pinned* pinned)
{
    View view{evaluation.breakEven,
              evaluation.verdict,
              std::max(evaluation.traffic.average.perSecond(), breakEvenFrom.perSecond()),
              0.0,
              nullptr,
              breakEvenTo.perSecond(),
              0.0};
    const double average = (pinned ? pinned->evaluation : evaluation).traffic.average.perSecond();
    view.inA = std::max(average, breakEvenFrom.perSecond());
    for (const OptionCurve& curve : view.breakEven.curves)
        if (curve.id == OptionId::Lambda)
            view.lambdaCarries =
                std::clamp(curve.feasibleUpTo.perSecond(), breakEvenFrom.perSecond(), breakEvenTo.perSecond());
    view.inTwelveMonths = view.current;
    if (evaluation.growth.rates.size() > 12 && evaluation.growth.rates[12] > 0.0)
        view.inTwelveMonths = evaluation.growth.rates[12];
    const auto& points = view.breakEven.points;
    const auto nearest = std::ranges::min_element(
        points, {}, [&](const BreakEvenPoint& point) { return distance(point.rate.perSecond(), view.current); });
    if (nearest != points.end())
        view.nearest = &*nearest;
    return view;
}

/// A readable stretch around the current rate and the nearest crossing: two decades at least.
ChartAxis rateAxis(const View& view)
{
    double least = std::min({view.current, view.inTwelveMonths, view.inA});
    double most = std::max({view.current, view.inTwelveMonths, view.inA});
    if (view.nearest && distance(view.nearest->rate.perSecond(), view.current) < std::log(farAway)) {
        least = std::min(least, view.nearest->rate.perSecond());
        most = std::max(most, view.nearest->rate.perSecond());
    }
    ChartAxis axis{
        .scale = AxisScale::Logarithmic, .format = Format::Rate, .title = Words::tr("average requests/s (log)")};
    axis.least = breakEvenFrom.perSecond();
    axis.most = breakEvenTo.perSecond();
    axis.from = std::max(axis.least, niceBelow(least / 5.0));
    axis.to = std::min(axis.most, niceAbove(most * 5.0));
    if (axis.to / axis.from < 100.0) {
        axis.from = std::max(axis.least, std::min(axis.from, niceBelow(axis.to / 100.0)));
        axis.to = std::min(axis.most, std::max(axis.to, niceAbove(axis.from * 100.0)));
    }
    setTicks(axis, 8);
    return axis;
}

ChartAxis costAxis(const QVector<QPolygonF>& curves, const ChartAxis& x)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const QPolygonF& curve : curves)
        for (const QPointF& point : curve)
            if (point.x() >= x.from * 0.99 && point.x() <= x.to * 1.01) {
                most = std::max(most, point.y());
                if (point.y() > noCost)
                    least = std::min(least, point.y());
            }
    ChartAxis axis{.scale = AxisScale::Logarithmic, .format = Format::Usd};
    axis.to = most > 0.0 ? niceAbove(most * 1.05) : 10.0;
    axis.from = std::isfinite(least) ? std::min(niceBelow(least / 2.0), axis.to / 10.0) : axis.to / 100.0;
    // Cents at the lower end would press the rest together.
    axis.from = std::max(axis.from, std::min(1.0, axis.to / 1000.0));
    setTicks(axis, 6);
    return axis;
}

/// The words of a stretch, in its upper left corner, or in the lower right one at the chart's right end.
void nameRegion(ChartPanel& panel, const ChartRegion& region, const QString& words, const ChartAxis& x)
{
    const double left = std::max(region.from, x.from);
    const double right = std::min(region.to, x.to);
    if (right <= left || std::log(right / left) < wordsShare * std::log(x.to / x.from))
        return;
    const bool atEnd = right >= x.to && left > x.from;
    panel.labels.append({.text = atEnd ? words + QStringLiteral(" \u25B8") : QStringLiteral("\u25C2 ") + words,
                         .role = region.role,
                         .at = {atEnd ? region.to : region.from, atEnd ? 0.0 : 1.0},
                         .inPanelY = true,
                         .kept = true,
                         .side = atEnd ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignBottom,
                         .offset = atEnd ? QPointF{-8.0, -6.0} : QPointF{8.0, 6.0},
                         .onTint = !region.refused});
}

/// Where each option is cheaper. Where Lambda would be but refuses requests, that is said instead.
void addRegions(ChartPanel& panel, const View& view, const ChartAxis& x)
{
    if (!view.breakEven.compares())
        return;
    const auto& points = view.breakEven.points;
    const auto words = [&](OptionId cheaper) {
        return (view.bothCan() ? Words::tr("%1 is cheaper here") : Words::tr("%1 costs less here"))
            .arg(nameOf(cheaper));
    };
    const auto add = [&](const ChartRegion& region, const QString& text) {
        panel.regions.append(region);
        nameRegion(panel, region, text, x);
    };
    double from = breakEvenFrom.perSecond();
    OptionId cheaper = view.breakEven.cheaperAtLowest;
    for (std::size_t i = 0; i <= points.size(); ++i) {
        const double to = i < points.size() ? points[i].rate.perSecond() : breakEvenTo.perSecond();
        const double carried = cheaper == OptionId::Lambda ? std::clamp(view.lambdaCarries, from, to) : to;
        if (carried > from)
            add({.role = roleOf(cheaper), .from = from, .to = carried}, words(cheaper));
        if (carried < to)
            add({.role = Role::Lambda, .from = carried, .to = to, .refused = true},
                Words::tr("Lambda refuses requests here"));
        from = to;
        cheaper = i < points.size() ? other(points[i].cheaperBelow) : cheaper;
    }
}

void addLine(ChartPanel& panel, const View& view, const OptionCurve& curve, const QPolygonF& points)
{
    if (curve.id == OptionId::Ec2) {
        panel.lines.append({.role = Role::Ec2, .points = points, .width = 2.5});
        return;
    }
    const auto [carried, refused] = splitAt(points, view.lambdaCarries);
    panel.lines.append({.role = Role::Lambda, .points = carried, .width = 2.5, .dashed = true});
    panel.lines.append({.role = Role::Lambda, .points = refused, .width = 2.5, .dashed = true, .faint = true});
}

void addCurves(ChartPanel& panel, const View& view, const QVector<QPolygonF>& curves, const ChartAxis& x)
{
    for (qsizetype i = 0; i < curves.size(); ++i) {
        const OptionCurve& curve = view.breakEven.curves[static_cast<std::size_t>(i)];
        addLine(panel, view, curve, curves.at(i));
        const double left = costAt(curves.at(i), x.from);
        double highest = left;
        for (const QPolygonF& each : curves)
            highest = std::max(highest, costAt(each, x.from));
        const bool below = left < highest && highest < nearPair * left;
        panel.labels.append({.text = nameOf(curve.id),
                             .role = roleOf(curve.id),
                             .at = {x.from, std::max(left, panel.y.from)},
                             .kept = true,
                             .side = Qt::AlignRight | (below ? Qt::AlignBottom : Qt::AlignTop),
                             .offset = {8.0, below ? 4.0 : -4.0},
                             .strong = true});
    }
}

/// The first step is where the fleet as configured ends; the curve goes on with a larger one.
void addSteps(ChartPanel& panel, const View& view, const QPolygonF& ec2, const ChartAxis& x)
{
    int named = 0;
    for (const InstanceStep& step : view.breakEven.steps) {
        const double rate = step.rate.perSecond();
        if (rate < x.from || rate > x.to)
            continue;
        if (++named > namedSteps)
            break;
        const bool first = &step == &view.breakEven.steps.front();
        const QString configured = NumberFormat().count(step.instances - 1.0);
        const QString grown = QChar(0x00D7) + NumberFormat().count(step.instances);
        panel.labels.append({.text = !first                  ? grown
                                     : step.instances == 2.0 ? Words::tr("more than 1 server")
                                                             : Words::tr("more than %1 servers").arg(configured),
                             .role = Role::Ec2,
                             .at = {rate, costAt(ec2, rate * 1.0001)},
                             .side = Qt::AlignHCenter | Qt::AlignTop,
                             .offset = {first ? -30.0 : 0.0, -10.0},
                             .strong = true,
                             .optional = true});
    }
}

void addCrossings(ChartPanel& panel, const View& view, const ChartAxis& x)
{
    const NumberFormat format;
    for (const BreakEvenPoint& point : view.breakEven.points) {
        const double rate = point.rate.perSecond();
        if (rate < x.from || rate > x.to)
            continue;
        panel.rules.append({.role = Role::Plain, .x = rate, .dashed = true});
        panel.marks.append(
            {.shape = ChartMark::Shape::Ring, .role = Role::Plain, .at = {rate, point.monthly.dollars()}});
        // Where steps of the fleet make several crossings, words at each would cover one another.
        if (!view.nearest || point.rate != view.nearest->rate)
            continue;
        panel.labels.append({.text = view.bothCan() ? Words::tr("break-even") : Words::tr("costs meet"),
                             .value = format.rate(point.rate),
                             .role = Role::Plain,
                             .at = {rate, point.monthly.dollars()},
                             .side = Qt::AlignRight | Qt::AlignBottom,
                             .offset = {11.0, 8.0},
                             .strong = true});
    }
    if (view.nearest && (view.nearest->rate.perSecond() < x.from || view.nearest->rate.perSecond() > x.to)) {
        const bool right = view.nearest->rate.perSecond() > x.to;
        const QString words = (view.bothCan() ? Words::tr("break-even at %1") : Words::tr("costs meet at %1"))
                                  .arg(format.rate(view.nearest->rate));
        panel.labels.append({.text = right ? words + QStringLiteral(" \u25B8") : QStringLiteral("\u25C2 ") + words,
                             .role = Role::Plain,
                             .at = {right ? 1.0 : 0.0, 0.5},
                             .inPanelX = true,
                             .inPanelY = true,
                             .side = (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             .offset = {right ? -8.0 : 8.0, 0.0},
                             .strong = true});
    }
}

void addCurrent(ChartData& chart, const View& view, const Evaluation& evaluation)
{
    ChartPanel& panel = chart.panels.front();
    const NumberFormat format;
    panel.rules.append({.role = Role::You, .x = view.current, .width = 1.5});
    double product = 1.0;
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    int marked = 0;
    for (const OptionReport& option : evaluation.options) {
        const double cost = option.bill.total.dollars();
        if (!option.feasible || cost < panel.y.from)
            continue;
        panel.marks.append({.shape = option.id == OptionId::Ec2 ? ChartMark::Shape::Square : ChartMark::Shape::Disc,
                            .role = roleOf(option.id),
                            .at = {view.current, cost}});
        product *= cost;
        least = std::min(least, cost);
        most = std::max(most, cost);
        ++marked;
    }
    const Usd apart = Usd::dollars(most - least);
    if (marked == 2 && view.breakEven.compares())
        panel.labels.append({.text = Words::tr("%1 apart").arg(format.headline(apart)),
                             .role = Role::Plain,
                             .at = {view.current, std::sqrt(product)},
                             .side = Qt::AlignLeft | Qt::AlignVCenter,
                             .offset = {-9.0, 0.0},
                             .strong = true});
    if (view.inTwelveMonths != view.current) {
        panel.lines.append({.role = Role::You,
                            .points = {QPointF(std::min(view.current, view.inTwelveMonths), panel.y.from),
                                       QPointF(std::max(view.current, view.inTwelveMonths), panel.y.from)},
                            .width = 4.0});
        const bool up = view.inTwelveMonths > view.current;
        panel.labels.append({.text = up ? Words::tr("\u25B8 in 12 months") : Words::tr("\u25C2 in 12 months"),
                             .value = format.rate(RequestRate::perSecond(view.inTwelveMonths)),
                             .role = Role::You,
                             .at = {view.inTwelveMonths, panel.y.from},
                             .side = (up ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                             .offset = {up ? -4.0 : 4.0, -6.0}});
    }
    ChartHandle handle;
    handle.target = HandleTarget::Average;
    handle.group = -1;
    handle.at = {view.current, panel.y.from};
    handle.movesX = true;
    handle.minimum = breakEvenFrom.perSecond();
    handle.maximum = breakEvenTo.perSecond();
    handle.onAxis = true;
    handle.keyStep = 0.05;
    chart.handles.append(handle);
    chart.handleFlag = Words::tr("you: %1").arg(format.rate(evaluation.traffic.average));
}

QString breakEvenTitle(const View& view)
{
    const QString cheapest = nameOf(view.breakEven.cheaperAtLowest);
    const bool refuses =
        view.breakEven.cheaperAtLowest == OptionId::Lambda && view.lambdaCarries < breakEvenTo.perSecond();
    if (!view.nearest && view.bothCan() && refuses)
        return Words::tr("%1 is cheaper up to %2, from where it refuses requests")
            .arg(cheapest, NumberFormat().rate(RequestRate::perSecond(view.lambdaCarries)));
    if (!view.nearest)
        return view.bothCan() ? Words::tr("%1 is cheaper at every rate").arg(cheapest)
                              : Words::tr("%1 costs less at every rate").arg(cheapest);
    const QString rate = NumberFormat().rate(view.nearest->rate);
    if (view.breakEven.points.size() == 1)
        return view.bothCan() ? Words::tr("Break-even at %1").arg(rate) : Words::tr("costs meet at %1").arg(rate);
    const QString count = NumberFormat().count(static_cast<double>(view.breakEven.points.size()));
    return view.bothCan() ? Words::tr("Nearest of %1 break-evens: %2").arg(count, rate)
                          : Words::tr("costs meet at %2, the nearest of %1 rates").arg(count, rate);
}

/// The only crossing, set against A's only one.
QString crossingTitle(const View& view, const Pinned& pinned)
{
    const NumberFormat format;
    const auto& before = pinned.evaluation.breakEven;
    const QString rate = format.rate(view.nearest->rate);
    if (!before.compares() || before.points.size() > 1)
        return {};
    if (before.points.empty())
        return Words::tr("Break-even at %1, in A at none").arg(rate);
    const QString inA = format.rate(before.points.front().rate);
    return inA == rate ? QString() : Words::tr("Break-even at %1, in A %2").arg(rate, inA);
}

/// The finding; where an option cannot do the job, that is it, and what it would cost is only described.
QString titleOf(const View& view, const Pinned* pinned)
{
    if (view.breakEven.curves.empty())
        return Words::tr("No requests, so no break-even");
    if (!view.breakEven.compares() || !view.bothCan())
        return text(view.verdict.sentence);
    if (pinned && view.breakEven.points.size() == 1) {
        QString against = crossingTitle(view, *pinned);
        if (!against.isEmpty())
            return against;
    }
    return breakEvenTitle(view);
}

QString descriptionOf(const View& view, const Evaluation& evaluation, const Pinned* pinned)
{
    const NumberFormat format;
    QString title = titleOf(view, pinned);
    if (!view.breakEven.curves.empty() && view.breakEven.compares() && !view.bothCan())
        title = Words::tr("%1; %2").arg(title, breakEvenTitle(view));
    QString said = Words::tr("%1. You are at %2").arg(title, format.rate(evaluation.traffic.average));
    for (const OptionReport& option : evaluation.options)
        if (!option.compute.name.empty()) // or nothing could be configured, and there is no bill
            said += Words::tr("; %1 costs %2 a month there")
                        .arg(nameOf(option.id), orMore(format.headline(option.bill.total), option.bill));
    if (pinned)
        for (const OptionReport& option : pinned->evaluation.options)
            said += Words::tr("; %1: %2").arg(nameOf(option.id), differenceText(evaluation.option(option.id), option));
    return said + QLatin1Char('.');
}

ChartTable tableOf(const BreakEven& breakEven, const Pinned* pinned)
{
    ChartTable table;
    table.columns.push_back(
        {.name = Words::tr("Average requests per second"), .format = Format::Rate, .numbers = breakEven.rates});
    for (const OptionCurve& curve : breakEven.curves)
        table.columns.push_back({.name = Words::tr("%1, $ per month").arg(nameOf(curve.id)),
                                 .format = Format::Usd,
                                 .numbers = curve.monthly,
                                 .shortName = nameOf(curve.id)});
    if (pinned)
        addPinnedCosts(table, breakEven, pinned->evaluation.breakEven);
    return table;
}

} // namespace

ChartData breakEvenChart(const Scenario&, const Evaluation& evaluation, const Pinned* pinned)
{
    const View view = viewOf(evaluation, pinned);
    ChartData chart;
    chart.kind = ChartKind::BreakEven;
    chart.title = titleOf(view, pinned);
    chart.subtitle = Words::tr("$ per month against average traffic");
    chart.footnote = priceFootnote(evaluation);
    chart.x = rateAxis(view);
    QVector<QPolygonF> curves;
    for (const OptionCurve& curve : view.breakEven.curves)
        curves.append(costCurve(view.breakEven, curve));
    ChartPanel panel;
    if (pinned)
        panel.lines = pinnedCostLines(view.breakEven, pinned->evaluation.breakEven);
    QVector<QPolygonF> shown = curves;
    for (const ChartLine& line : panel.lines)
        shown.append(line.points);
    panel.y = costAxis(shown, chart.x);
    addCrossings(panel, view, chart.x);
    addCurves(panel, view, curves, chart.x);
    if (pinned)
        addPinnedPoints(panel, evaluation, *pinned);
    if (!curves.isEmpty())
        addSteps(panel, view, curves.first(), chart.x);
    chart.panels = {panel};
    if (evaluation.traffic.requestsPerMonth > 0.0)
        addCurrent(chart, view, evaluation);
    addRegions(chart.panels.front(), view, chart.x);
    chart.description = descriptionOf(view, evaluation, pinned);
    chart.table = tableOf(view.breakEven, pinned);
    return chart;
}

} // namespace loadline
