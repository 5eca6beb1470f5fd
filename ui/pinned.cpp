// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pinned.h"

#include "models/analysis/missingprices.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pinned)
};

/// Sums of the same lines in another order differ by less; no bill does.
constexpr double sameDollars = 1e-7;

} // namespace

MonthDifference monthDifference(const OptionReport& shown, const OptionReport& inA)
{
    using Kind = MonthDifference::Kind;
    const OptionReport& current = shown.byFormula();
    if (!inA.feasible)
        return {Kind::NotInA, {}};
    if (!current.feasible)
        return {Kind::OnlyInA, {}};
    if (!lackTheSame(current.bill, inA.bill))
        return {Kind::PricesMissing, {}};
    const Usd amount = Usd::dollars(current.bill.total.dollars() - inA.bill.total.dollars());
    return std::abs(amount.dollars()) < sameDollars ? MonthDifference{} : MonthDifference{Kind::Differs, amount};
}

QString differenceText(const OptionReport& current, const OptionReport& inA)
{
    const NumberFormat format;
    const MonthDifference difference = monthDifference(current, inA);
    switch (difference.kind) {
    case MonthDifference::Kind::Same:
        return Texts::tr("same as A");
    case MonthDifference::Kind::NotInA:
        return Texts::tr("not possible in A");
    case MonthDifference::Kind::OnlyInA:
        return Texts::tr("%1 in A").arg(orMore(format.headline(inA.bill.total), inA.bill));
    case MonthDifference::Kind::PricesMissing:
        return Texts::tr("not comparable with A");
    case MonthDifference::Kind::Differs:
        break;
    }
    const QString sign = difference.amount.dollars() > 0.0 ? QStringLiteral("+") : QString();
    return Texts::tr("%1 against A").arg(sign + format.headline(difference.amount));
}

QString lessOrMore(Usd difference)
{
    const QString amount = NumberFormat().headline(Usd::dollars(std::abs(difference.dollars())));
    return (difference.dollars() < 0.0 ? Texts::tr("%1 less than A") : Texts::tr("%1 more than A")).arg(amount);
}

} // namespace loadline
