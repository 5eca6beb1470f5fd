// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/breakevenpinned.h"

#include "ui/charts/costcurve.h"
#include "ui/charts/pinnedlines.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

Role roleOf(OptionId id) { return id == OptionId::Ec2 ? Role::Ec2 : Role::Lambda; }

bool isDrawn(const BreakEven& current, const OptionCurve& curve, const Series& rates)
{
    const auto same = std::ranges::find(current.curves, curve.id, &OptionCurve::id);
    return same == current.curves.end() || same->monthly != curve.monthly || current.rates != rates;
}

/// Values that belong to some of the rates, among those of all; NaN between.
Series spread(const Series& values, const Series& rates, const Series& all)
{
    Series result(all.size(), std::numeric_limits<double>::quiet_NaN());
    std::size_t next = 0;
    for (std::size_t i = 0; i < all.size() && next < rates.size() && next < values.size(); ++i)
        if (all[i] == rates[next])
            result[i] = values[next++];
    return result;
}

} // namespace

QVector<ChartLine> pinnedCostLines(const BreakEven& current, const BreakEven& inA)
{
    QVector<ChartLine> lines;
    for (const OptionCurve& curve : inA.curves)
        if (isDrawn(current, curve, inA.rates))
            lines.append(pinnedLine(
                {.role = roleOf(curve.id), .points = costCurve(inA, curve), .dashed = curve.id == OptionId::Lambda}));
    return lines;
}

void addPinnedPoints(ChartPanel& panel, const Evaluation& current, const Pinned& pinned)
{
    const double rate = std::max(pinned.evaluation.traffic.average.perSecond(), breakEvenFrom.perSecond());
    const bool sameRate = pinned.evaluation.traffic.average == current.traffic.average;
    for (const OptionReport& option : pinned.evaluation.options) {
        const double cost = option.bill.total.dollars();
        const bool same = monthDifference(current.option(option.id), option).kind == MonthDifference::Kind::Same;
        if (!option.feasible || cost < panel.y.from || (sameRate && same))
            continue;
        const bool server = option.id == OptionId::Ec2;
        panel.marks.append({.shape = server ? ChartMark::Shape::Square : ChartMark::Shape::Disc,
                            .role = roleOf(option.id),
                            .at = {rate, cost},
                            .hollow = true});
        // Away from the line at the current rate and what stands beside it.
        const bool left = rate < current.traffic.average.perSecond();
        ChartLabel label = pinnedLabel({rate, cost}, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        label.value = orMore(NumberFormat().headline(option.bill.total), option.bill);
        label.offset = {left ? -9.0 : 9.0, 0.0};
        panel.labels.append(label);
    }
}

void addPinnedCosts(ChartTable& table, const BreakEven& current, const BreakEven& inA)
{
    Series all;
    std::ranges::set_union(current.rates, inA.rates, std::back_inserter(all));
    for (TableColumn& column : table.columns)
        column.numbers = spread(column.numbers, current.rates, all);
    table.columns.front().numbers = all;
    for (const OptionCurve& curve : inA.curves) {
        const QString name = fromUtf8(optionName(curve.id));
        table.columns.push_back({.name = pinnedName(Words::tr("%1, $ per month").arg(name)),
                                 .format = Format::Usd,
                                 .numbers = spread(curve.monthly, inA.rates, all),
                                 .shortName = pinnedName(name)});
    }
}

} // namespace loadline
