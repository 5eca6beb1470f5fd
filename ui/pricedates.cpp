// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pricedates.h"

#include "ui/format.h"

namespace loadline {

QString priceDates(const Evaluation& evaluation)
{
    const NumberFormat format;
    QString newest = format.date(evaluation.priceDate);
    if (evaluation.oldestPriceDate == evaluation.priceDate)
        return newest;
    return QStringLiteral("%1 \u2013 %2").arg(format.date(evaluation.oldestPriceDate), newest);
}

} // namespace loadline
