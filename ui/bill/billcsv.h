// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both bills as CSV for other programs: full precision, one row for each price, so that quantity × unit price = amount
// in every row and the amounts of an option add up to its total.

#pragma once

#include "models/evaluation.h"

#include <QByteArray>
#include <QString>

namespace loadline {

/// What an evaluation does not say of the scenario it is of.
struct BillOrigin
{
    QString scenario; ///< its name
    double hoursPerMonth = 730.0;
};

/// RFC 4180, UTF-8, '.' as the decimal point, all rows of equal length. First rows of a name and its value: scenario,
/// region, dates of the prices, hours of the month, unit, and the option's totals; then the names of the columns; then
/// a row for each price of each line. The column "kind" says what a row is: "price", "free" (covered by a free
/// allowance) or "no price" (in no total). With an A, further columns give its side of the row and the change.
[[nodiscard]] QByteArray billCsv(const BillOrigin& origin, const Evaluation& now, const Evaluation* pinned);

} // namespace loadline
