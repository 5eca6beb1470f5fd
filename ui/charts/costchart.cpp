// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/costchart.h"

#include "models/prices/shownbill.h"
#include "ui/amounttext.h"
#include "ui/charts/chartnotes.h"
#include "ui/charts/pinnedlines.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

/// Both bills as they are shown, in the order of the options.
using Shown = std::vector<ShownBills>;

/// From this share on, unused compute is what the chart has to say.
constexpr double notableIdleShare = 0.25;

QString workingsOf(const BillLine& line, const QString& amount)
{
    const NumberFormat format;
    const QString quantity = QStringLiteral("%1 %2").arg(quantityText(line.quantity), modelText(line.unit));
    QString text = Words::tr("%1: %2 \u00D7 %3 = %4")
                       .arg(modelText(line.item), quantity, format.unitPrice(line.listPrice), amount);
    if (line.tiers.size() > 1)
        text = Words::tr("%1: %2 over %3 price tiers = %4")
                   .arg(modelText(line.item), quantity, format.count(static_cast<double>(line.tiers.size())), amount);
    if (line.free > 0.0)
        text += Words::tr(" (%1 free)").arg(quantityText(line.free));
    return text;
}

/// How a bar stands to A's: "A $53.12, now $8.12 less".
QString againstText(const OptionReport& option, const OptionReport& inA, const ShownBill& shownInA)
{
    const NumberFormat format;
    const MonthDifference difference = monthDifference(option, inA);
    const QString before = orMore(totalText(inA.bill, shownInA), inA.bill);
    switch (difference.kind) {
    case MonthDifference::Kind::Same:
    case MonthDifference::Kind::NotInA:
        return differenceText(option, inA);
    case MonthDifference::Kind::OnlyInA:
        return Words::tr("A %1").arg(before);
    case MonthDifference::Kind::PricesMissing:
        return Words::tr("not comparable with A: other prices are missing");
    case MonthDifference::Kind::Differs:
        break;
    }
    const Usd amount = Usd::dollars(std::abs(difference.amount.dollars()));
    return (difference.amount.dollars() < 0.0 ? Words::tr("A %1, now %2 less") : Words::tr("A %1, now %2 more"))
        .arg(before, format.headline(amount));
}

void setAgainst(CostBar& bar, const OptionReport& option, const OptionReport& inA, const ShownBill& shownInA)
{
    const auto kind = monthDifference(option, inA).kind;
    if (kind != MonthDifference::Kind::NotInA && kind != MonthDifference::Kind::PricesMissing)
        bar.inA = inA.bill.total.dollars();
    bar.againstA = againstText(option, inA, shownInA);
}

CostBar barOf(const OptionReport& option, const ShownBill& shown, std::string_view region)
{
    const NumberFormat format;
    const Bill& bill = option.bill;
    CostBar bar;
    bar.option = option.id;
    bar.heading = fromUtf8(optionName(option.id));
    bar.total = bill.total.dollars();
    // Without a name nothing could be configured, and there is no bill.
    bar.totalText = option.compute.name.empty() ? QString(noValue) : orMore(totalText(bill, shown), bill);
    QStringList notes{unpricedText(bill, region), obstacleText(option)};
    notes.removeAll(QString());
    bar.note = notes.join(QStringLiteral("; "));
    for (std::size_t index = 0; index < partCount; ++index) {
        const auto part = static_cast<Part>(index);
        const double amount = bill.part(part).dollars();
        if (amount <= 0.0)
            continue;
        const std::int64_t steps = shown.part(bill, part);
        CostPart one{
            part, modelText(partName(part)), stepsText(steps, shown.decimals, true), shown.amount(steps).dollars(), {}};
        for (const BillLine& line : bill.lines) {
            if (line.part != part)
                continue;
            const QString lineAmount = stepsText(shown.line(bill, line).steps, shown.decimals, line.amount > Usd{});
            one.workings.append(
                Words::tr("%1 (price of %2)").arg(workingsOf(line, lineAmount), format.date(line.priceDate)));
        }
        bar.parts.append(one);
    }
    return bar;
}

/// What changed most against A; empty where nothing did.
QString againstTitle(const Evaluation& evaluation, const Evaluation& inA)
{
    const NumberFormat format;
    const OptionReport* most = nullptr;
    Usd difference;
    for (const OptionReport& option : evaluation.options) {
        const MonthDifference one = monthDifference(option, inA.option(option.id));
        if (one.kind == MonthDifference::Kind::Differs &&
            std::abs(one.amount.dollars()) > std::abs(difference.dollars())) {
            most = &option;
            difference = one.amount;
        }
    }
    if (!most)
        return {};
    return Words::tr("%1: %2, %3")
        .arg(fromUtf8(optionName(most->id)), orMore(format.headline(most->bill.total), most->bill),
             lessOrMore(difference));
}

QString titleOf(const Evaluation& evaluation, const Shown& shown)
{
    const NumberFormat format;
    const ComputeSummary& ec2 = evaluation.option(OptionId::Ec2).compute;
    const double paid = ec2.usedHours + ec2.idleHours;
    const double idle = paid > 0.0 ? ec2.idleHours / paid : 0.0;
    if (idle >= notableIdleShare)
        return Words::tr("On EC2, %1 of paid compute sits idle").arg(format.share(idle));
    // Whatever is the largest single part is then the thing to know.
    const OptionReport* dearest = nullptr;
    Part largest = Part::InstanceUsed;
    for (const OptionReport& option : evaluation.options)
        for (std::size_t index = 0; index < partCount; ++index)
            if (!dearest || option.bill.part(static_cast<Part>(index)) > dearest->bill.part(largest)) {
                dearest = &option;
                largest = static_cast<Part>(index);
            }
    if (!dearest || dearest->bill.part(largest).dollars() <= 0.0)
        return Words::tr("Nothing to pay");
    const ShownBill& bill = shown.at(static_cast<std::size_t>(dearest->id)).now;
    return Words::tr("Largest part: %1 on %2, %3")
        .arg(modelText(partName(largest)), fromUtf8(optionName(dearest->id)),
             format.headline(bill.amount(bill.part(dearest->bill, largest))));
}

/// Parts that cost something now or in A, in the cents of the bars.
void addRows(ChartTable& table, const Evaluation& evaluation, const Evaluation* inA, const Shown& shown)
{
    TableColumn option{.name = Words::tr("Option")};
    TableColumn part{.name = Words::tr("Part")};
    TableColumn now{.name = Words::tr("$ per month"), .format = Format::Usd};
    TableColumn before = now;
    before.name = pinnedName(now.name);
    for (std::size_t i = 0; i < evaluation.options.size(); ++i) {
        const OptionReport& report = evaluation.options[i];
        const Bill* const billInA = inA ? &inA->option(report.id).bill : nullptr;
        for (std::size_t index = 0; index < partCount; ++index) {
            const auto each = static_cast<Part>(index);
            const bool inBill = report.bill.part(each) > Usd{};
            if (!inBill && (!billInA || billInA->part(each) <= Usd{}))
                continue;
            option.texts.append(fromUtf8(optionName(report.id)));
            part.texts.append(modelText(partName(each)));
            now.numbers.push_back(shown[i].now.amount(shown[i].now.part(report.bill, each)).dollars());
            if (billInA)
                before.numbers.push_back(shown[i].pinned->amount(shown[i].pinned->part(*billInA, each)).dollars());
        }
    }
    table.columns = {option, part, now};
    if (inA)
        table.columns.push_back(before);
}

} // namespace

ChartData costChart(const Scenario&, const Evaluation& evaluation, const Pinned* pinned)
{
    ChartData chart;
    chart.kind = ChartKind::Cost;
    Shown shown;
    for (const OptionReport& option : evaluation.options)
        shown.push_back(shownBills(option.bill, pinned ? &pinned->evaluation.option(option.id).bill : nullptr));
    const QString against = pinned ? againstTitle(evaluation, pinned->evaluation) : QString();
    chart.title = against.isEmpty() ? titleOf(evaluation, shown) : against;
    chart.subtitle = Words::tr("$ per month, part by part");
    chart.footnote = priceFootnote(evaluation);
    chart.description = chart.title + QLatin1Char('.');
    double most = 0.0;
    for (const OptionReport& option : evaluation.options) {
        const ShownBills& bills = shown[static_cast<std::size_t>(option.id)];
        CostBar bar = barOf(option, bills.now, evaluation.region);
        if (pinned)
            setAgainst(bar, option, pinned->evaluation.option(option.id), *bills.pinned);
        most = std::max({most, bar.total, bar.inA.value_or(0.0)});
        QStringList parts;
        for (const CostPart& part : bar.parts)
            parts.append(part.name + QLatin1Char(' ') + part.amountText);
        if (!parts.isEmpty())
            chart.description +=
                Words::tr(" %1: %2 a month (%3).").arg(bar.heading, bar.totalText, parts.join(QStringLiteral(", ")));
        if (!bar.againstA.isEmpty())
            chart.description += QStringLiteral(" %1: %2.").arg(bar.heading, bar.againstA);
        if (!bar.note.isEmpty())
            chart.description += QStringLiteral(" %1: %2.").arg(bar.heading, bar.note);
        chart.bars.append(bar);
    }
    chart.x.to = most;
    chart.x.shown = false;
    addRows(chart.table, evaluation, pinned ? &pinned->evaluation : nullptr, shown);
    if (most <= 0.0)
        chart.empty = Words::tr("No costs: nothing runs and nothing is called.");
    return chart;
}

} // namespace loadline
