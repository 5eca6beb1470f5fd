// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartnotes.h"

#include "models/traffic/week.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(charts)
};

} // namespace

QString priceFootnote(const Evaluation& evaluation)
{
    return Words::tr("Prices of %1, %2").arg(NumberFormat().date(evaluation.priceDate), fromUtf8(evaluation.region));
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

QString obstacleText(const OptionReport& option)
{
    if (option.feasible)
        return {};
    const auto reason = std::ranges::find(option.warnings, Severity::Stop, &Warning::severity);
    if (reason != option.warnings.end())
        return text(reason->message);
    if (!option.overloads.empty())
        return overloadText(option.overloads.front());
    return Words::tr("%1 of the requests are lost").arg(NumberFormat().share(option.compute.lostShare));
}

} // namespace loadline
