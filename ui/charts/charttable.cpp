// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

#include "ui/csv.h"
#include "ui/format.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

QString csvCell(const TableColumn& column, int row)
{
    if (!column.texts.isEmpty())
        return column.texts.at(row);
    return csvNumber(column.numbers[static_cast<std::size_t>(row)]);
}

} // namespace

QString cellText(const TableColumn& column, int row)
{
    if (!column.texts.isEmpty())
        return column.texts.at(row);
    return NumberFormat().argument({column.numbers[static_cast<std::size_t>(row)], column.format});
}

int nearestRow(const ChartTable& table, double x)
{
    if (table.columns.empty() || table.columns.front().numbers.empty())
        return -1;
    const auto& keys = table.columns.front().numbers;
    const auto above = std::ranges::lower_bound(keys, x);
    if (above == keys.begin())
        return 0;
    if (above == keys.end())
        return static_cast<int>(keys.size()) - 1;
    const auto index = static_cast<int>(above - keys.begin());
    return x - *(above - 1) < *above - x ? index - 1 : index;
}

QStringList hoverLines(const ChartTable& table, int row)
{
    QStringList lines;
    for (const TableColumn& column : table.columns) {
        const bool missing = column.texts.isEmpty() && !std::isfinite(column.numbers[static_cast<std::size_t>(row)]);
        if (!column.hovered || missing)
            continue;
        const QString value = cellText(column, row);
        lines.append(column.shortName.isEmpty() ? value : column.shortName + QLatin1Char(' ') + value);
    }
    return lines;
}

QString csvText(const ChartTable& table)
{
    QStringList fields;
    for (const TableColumn& column : table.columns)
        fields.append(column.name);
    QString text = csvLine(fields);
    for (int row = 0; row < table.rows(); ++row) {
        fields.clear();
        for (const TableColumn& column : table.columns)
            fields.append(csvCell(column, row));
        text += csvLine(fields);
    }
    return text;
}

} // namespace loadline
