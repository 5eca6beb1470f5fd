// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/figurenote.h"

#include "ui/amounttext.h"
#include "ui/format.h"
#include "ui/plaintext.h"
#include "ui/pricedates.h"

#include <QCoreApplication>

namespace loadline {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(verdict)
};

QString serverNote(const Scenario& scenario, const ComputeSummary& compute)
{
    const NumberFormat format;
    const QString name = fromUtf8(compute.name);
    if (scenario.ec2.fleet == FleetKind::Fixed)
        return Texts::tr("%1 × %2, fixed").arg(format.count(compute.most), name);
    return Texts::tr("%1–%2 × %3").arg(format.count(compute.fewest), format.count(compute.most), name);
}

/// "±$0.40 · " where the simulation scatters by more than the figure is rounded to.
QString uncertaintyOf(const OptionReport& report)
{
    constexpr double wholeDollarsFrom = 10.0; // as NumberFormat::headline
    if (!report.simulated || !report.simulated->monthly.halfWidth)
        return {};
    const double halfWidth = *report.simulated->monthly.halfWidth;
    const double rounding = report.bill.total >= Usd::dollars(wholeDollarsFrom) ? 0.5 : 0.005;
    if (halfWidth < rounding)
        return {};
    return NumberFormat().uncertainty(Usd::dollars(halfWidth)) + QStringLiteral(" · ");
}

/// What simulated weeks come to; empty without them.
QString simulatedText(const OptionReport& report)
{
    if (!report.simulated || !report.simulated->monthly.halfWidth)
        return {};
    const NumberFormat format;
    const Estimate& monthly = report.simulated->monthly;
    return Texts::tr("%1 simulated weeks come to %2 %3.")
        .arg(format.count(report.simulated->weeks), format.dollars(monthly.mean, 2),
             format.uncertainty(Usd::dollars(*monthly.halfWidth)));
}

} // namespace

QString figureNote(const Scenario& scenario, const OptionReport& report)
{
    if (!report.feasible)
        return text(report.obstacle);
    if (!report.meetsObjective)
        return Texts::tr("misses the objective");
    if (report.id == OptionId::Ec2)
        return uncertaintyOf(report) + serverNote(scenario, report.compute);
    return uncertaintyOf(report) + Texts::tr("%1, per request").arg(computeName(report));
}

QString briefFigureNote(const OptionReport& report)
{
    return report.feasible ? QString() : Texts::tr("cannot do the job");
}

QString figureToolTip(const Scenario& scenario, const OptionReport& report, const Evaluation& evaluation)
{
    const NumberFormat format;
    const QString meaning =
        Texts::tr("All that AWS bills for %1 in a month of %2 at this traffic, in US dollars before tax.")
            .arg(fromUtf8(optionName(report.id)),
                 withUnit(format.count(scenario.billing.hoursPerMonth()), QStringLiteral("h")));
    const QString dated = Texts::tr("Prices of %1 in %2.").arg(priceDates(evaluation), fromUtf8(evaluation.region));
    const QString missing = unpricedText(report.bill, evaluation.region);
    const QString note = missing.isEmpty()
                             ? figureNote(scenario, report)
                             : Texts::tr("%1. Not in the total: %2.").arg(figureNote(scenario, report), missing);
    const QString click = Texts::tr("Click to see its bill.");
    return plainTip({meaning, note, simulatedText(report), dated + u' ' + click});
}

} // namespace loadline
