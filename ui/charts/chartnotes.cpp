// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartnotes.h"

#include "models/traffic/week.h"
#include "ui/format.h"
#include "ui/pricedates.h"

#include <QCoreApplication>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

} // namespace

QString priceFootnote(const Evaluation& evaluation)
{
    const QString region = fromUtf8(evaluation.region);
    return evaluation.priceDate.known() ? Words::tr("Prices of %1, %2").arg(priceDates(evaluation), region)
                                        : Words::tr("No price of %1 is used").arg(region);
}

QString overloadText(const Overload& overload)
{
    const NumberFormat format;
    const bool sameDay = overload.fromMinute / minutesPerDay == overload.mostWaitingMinute / minutesPerDay;
    const QString moment = format.timeOfWeek(overload.mostWaitingMinute);
    return Words::tr("overloaded from %1; %2 requests waiting by %3")
        .arg(format.timeOfWeek(overload.fromMinute), format.count(overload.mostWaiting),
             sameDay ? moment.section(QLatin1Char(' '), 1) : moment);
}

QString obstacleText(const OptionReport& option) { return option.feasible ? QString() : text(option.obstacle); }

} // namespace loadline
