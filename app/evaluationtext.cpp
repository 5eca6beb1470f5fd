// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluationtext.h"

#include "app/texttable.h"
#include "models/prices/shownbill.h"
#include "ui/amounttext.h"
#include "ui/format.h"
#include "ui/pinned.h"
#include "ui/pricedates.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

/// Steps of a fleet can make hundreds; these are told, the others counted.
constexpr std::size_t mostBreakEvens = 6;

using Align = TextTable::Align;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

const QString indent = QStringLiteral("  ");

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Words::tr("Note");
    case Severity::Caution:
        return Words::tr("Caution");
    case Severity::Stop:
        break;
    }
    return Words::tr("Stop");
}

QString warningLines(const std::vector<Warning>& warnings)
{
    QString out;
    for (const Warning& warning : warnings) {
        out += indent + severityWord(warning.severity) + u": "_s + text(warning.message);
        if (!warning.parameter.empty())
            out += u" ["_s + fromUtf8(warning.parameter) + u']';
        out += u'\n';
    }
    return out;
}

QString trafficLines(const TrafficReport& traffic, const NumberFormat& format)
{
    return Words::tr(
               "Traffic: %1 on average while not idle, %2 at the busiest moment, %3 requests a month, idle %4 of the "
               "week.\n")
        .arg(format.rate(traffic.average), format.rate(traffic.peak), format.count(traffic.requestsPerMonth),
             format.share(traffic.idleShare));
}

/// One row for the free allowance and for each tier, so that every amount is a quantity times a price.
void addBillRows(TextTable& table, const BillLine& line, const ShownLine& shown, int decimals)
{
    const NumberFormat format;
    const QString item = modelText(line.item) + (line.derived ? Words::tr(", derived") : QString());
    auto steps = shown.slices.begin();
    for (const Slice& slice : slicesOf(line)) {
        table.addRow({modelText(line.service), item, quantityText(slice.quantity), modelText(line.unit),
                      slice.free ? Words::tr("free") : format.unitPrice(slice.unitPrice),
                      stepsText(*steps++, decimals, slice.amount > Usd{}), format.date(line.priceDate)});
    }
}

QString billLines(const Bill& bill, const ShownBill& shown, std::string_view region)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Left, Align::Right, Align::Right, Align::Left});
    table.addRow({Words::tr("Service"), Words::tr("Item"), Words::tr("Quantity"), Words::tr("Unit"),
                  Words::tr("Unit price"), Words::tr("Amount"), Words::tr("Priced")});
    for (const BillLine& line : bill.lines)
        addBillRows(table, line, shown.line(bill, line), shown.decimals);
    for (const UnpricedLine& line : bill.unpriced) {
        table.addRow({modelText(line.service),
                      modelText(line.item),
                      quantityText(line.quantity),
                      modelText(line.unit),
                      Words::tr("no price for %1").arg(fromUtf8(region)),
                      {},
                      {}});
    }
    table.addRow({Words::tr("Total"), {}, {}, {}, {}, orMore(totalText(bill, shown), bill), {}});
    return table.text(indent);
}

QString behaviourLines(const OptionReport& option, const NumberFormat& format)
{
    const LatencyReport& latency = option.latency;
    QString out = indent;
    if (latency.density.empty()) {
        out += option.compute.lostShare > 0.0 ? Words::tr("No request is answered.\n")
                                              : Words::tr("No requests, so no response times.\n");
    } else {
        out += Words::tr("Response time: p50 %1, p95 %2, p99 %3")
                   .arg(format.duration(latency.p50), format.duration(latency.p95), format.duration(latency.p99));
        out += latency.steady ? QStringLiteral("\n") : Words::tr(" (work piles up in this week)\n");
    }
    if (option.coldStarts.share > 0.0) {
        out += indent + Words::tr("Cold starts: %1 of requests, about %2 a week; p50 %3, p99 %4 (%5)")
                            .arg(format.share(option.coldStarts.share), format.count(option.coldStarts.perWeek),
                                 format.duration(option.coldStarts.p50), format.duration(option.coldStarts.p99),
                                 text(option.coldStarts.basis));
        out += u'\n';
    }
    if (!option.feasible)
        out += indent + Words::tr("Cannot do the job.\n");
    else if (!option.meetsObjective)
        out += indent + Words::tr("Misses the latency objective.\n");
    return out;
}

QString optionLines(const OptionReport& option, const Bill* inA, std::string_view region, const NumberFormat& format)
{
    const QString name = fromUtf8(optionName(option.id));
    QString out = QStringLiteral("\n");
    // Without a name nothing could be configured, and there is no bill.
    if (option.compute.name.empty())
        return out + name + u'\n' + warningLines(option.warnings);
    out += Words::tr("%1 (%2): %3 a month\n")
               .arg(name, computeName(option), orMore(format.headline(option.bill.total), option.bill));
    return out + billLines(option.bill, shownBills(option.bill, inA).now, region) + behaviourLines(option, format) +
           warningLines(option.warnings);
}

QString breakEvenLines(const BreakEven& breakEven, const NumberFormat& format)
{
    QString out = u'\n' + Words::tr("Break-even\n");
    const std::size_t told = std::min(breakEven.points.size(), mostBreakEvens);
    for (const BreakEvenPoint& point : std::span(breakEven.points).first(told)) {
        // Below the first all the way, below each other one down to the one before it.
        const bool isFirst = &point == &breakEven.points.front();
        out += indent + (isFirst ? Words::tr("%1 at %2 a month; below it %3 is cheaper")
                                 : Words::tr("%1 at %2 a month; from the one before up to here %3 is cheaper"))
                            .arg(format.rate(point.rate), format.headline(point.monthly),
                                 fromUtf8(optionName(point.cheaperBelow)));
        out += u'\n';
    }
    if (told < breakEven.points.size()) {
        const BreakEvenPoint& last = breakEven.points.back();
        out +=
            indent + Words::tr("and %1 more, the last at %2 and %3 a month; below that one %4 is cheaper")
                         .arg(format.count(static_cast<double>(breakEven.points.size() - told)), format.rate(last.rate),
                              format.headline(last.monthly), fromUtf8(optionName(last.cheaperBelow)));
        out += u'\n';
    }
    if (!breakEven.complete) {
        out += indent + Words::tr("Not known: prices are missing.\n");
    } else if (!breakEven.compares()) {
        out += indent + Words::tr("There are no two costs to compare.\n");
    } else if (breakEven.points.empty()) {
        out += indent + Words::tr("None from %1 to %2: %3 is cheaper throughout\n")
                            .arg(format.rate(breakEvenFrom), format.rate(breakEvenTo),
                                 fromUtf8(optionName(breakEven.cheaperAtLowest)));
    }
    return out;
}

QString fitText(const StateAnswer& answer, const NumberFormat& format)
{
    switch (answer.fit) {
    case StateFit::AsIs:
        return Words::tr("works as is");
    case StateFit::WithPart:
        return answer.monthly
                   ? Words::tr("with %1, %2 a month").arg(modelText(answer.partName), format.headline(*answer.monthly))
                   : Words::tr("with %1").arg(modelText(answer.partName));
    case StateFit::NotPossible:
        return Words::tr("not possible");
    case StateFit::NotNeeded:
        break;
    }
    return Words::tr("not needed");
}

QString stateLines(const Evaluation& evaluation, const NumberFormat& format)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const StateRow& row : evaluation.state) {
        QString need = modelText(row.name);
        for (const OptionReport& option : evaluation.options) {
            const StateAnswer& answer = row.answers[static_cast<std::size_t>(option.id)];
            table.addRow({need, fromUtf8(optionName(option.id)), fitText(answer, format), text(answer.why)});
            need.clear();
        }
    }
    return u'\n' + Words::tr("State\n") + table.text(indent);
}

QString growthLine(const Evaluation& evaluation, const NumberFormat& format)
{
    const Growth& growth = evaluation.growth;
    if (growth.rates.back() == growth.rates.front())
        return {};
    const auto year = [&](OptionId id) {
        return orMore(format.headline(growth.yearly[static_cast<std::size_t>(id)]), evaluation.option(id).bill);
    };
    return u'\n' + Words::tr("Growth: %1 in twelve months; the first year costs %2 on EC2 and %3 on Lambda.\n")
                       .arg(format.rate(RequestRate::perSecond(growth.rates.back())), year(OptionId::Ec2),
                            year(OptionId::Lambda));
}

QString pinnedLines(const Pinned& pinned, const Evaluation& evaluation)
{
    QString out =
        u'\n' + (pinned.name.isEmpty() ? Words::tr("Pinned as A\n") : Words::tr("Pinned as A: %1\n").arg(pinned.name));
    for (const OptionReport& option : pinned.evaluation.options) {
        const OptionReport& current = evaluation.option(option.id);
        out +=
            indent + Words::tr("%1: %2").arg(fromUtf8(optionName(option.id)), differenceText(current, option)) + u'\n';
    }
    return out;
}

} // namespace

QString evaluationText(const Evaluation& evaluation, const Pinned* pinned)
{
    const NumberFormat format;
    QString out = trafficLines(evaluation.traffic, format) + warningLines(evaluation.warnings);
    out += u'\n' + text(evaluation.verdict.sentence) + u'\n' + text(evaluation.verdict.because) + u'\n';
    if (pinned)
        out += pinnedLines(*pinned, evaluation);
    for (const OptionReport& option : evaluation.options)
        out += optionLines(option, pinned ? &pinned->evaluation.option(option.id).bill : nullptr, evaluation.region,
                           format);
    out +=
        breakEvenLines(evaluation.breakEven, format) + growthLine(evaluation, format) + stateLines(evaluation, format);
    out +=
        u'\n' +
        Words::tr("Estimate before tax. Prices of %1: %2.\n").arg(fromUtf8(evaluation.region), priceDates(evaluation));
    return out;
}

} // namespace loadline
