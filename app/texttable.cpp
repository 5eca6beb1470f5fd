// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/texttable.h"

#include <algorithm>

namespace loadline {

TextTable::TextTable(QList<Align> columns)
    : m_columns(std::move(columns))
{}

void TextTable::addRow(const QStringList& cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

QString TextTable::text(const QString& indent) const
{
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString out;
    for (const QStringList& row : m_rows) {
        QString line = indent;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& cell = row[column];
            line += m_columns[column] == Align::Left ? cell.leftJustified(widths[column])
                                                     : cell.rightJustified(widths[column]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

} // namespace loadline
