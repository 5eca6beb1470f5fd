// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart plots, as columns: behind the hover flag, the data table and CSV.

#pragma once

#include "models/message.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace loadline {

struct TableColumn
{
    QString name; ///< with the unit
    Format format = Format::Decimal;
    std::vector<double> numbers{}; ///< NaN = no value
    QStringList texts{};           ///< instead of numbers
    bool hovered = true;           ///< in the hover flag; its name there is `shortName`
    QString shortName{};
    [[nodiscard]] int rows() const
    {
        return texts.isEmpty() ? static_cast<int>(numbers.size()) : static_cast<int>(texts.size());
    }
};

struct ChartTable
{
    std::vector<TableColumn> columns; ///< the first is x, ascending
    [[nodiscard]] int rows() const { return columns.empty() ? 0 : columns.front().rows(); }
};

/// A cell as people read it.
[[nodiscard]] QString cellText(const TableColumn& column, int row);
/// The row whose x is nearest (in the first column), or -1 where there is none.
[[nodiscard]] int nearestRow(const ChartTable& table, double x);
/// The flag for a row: "Wed 14:10 · 4.3 req/s" and a line for each further value.
[[nodiscard]] QStringList hoverLines(const ChartTable& table, int row);
/// The whole table as CSV (RFC 4180, decimal point, full precision), so that other programs read it.
[[nodiscard]] QString csvText(const ChartTable& table);

} // namespace loadline
