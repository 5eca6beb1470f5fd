// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/traffictablemodel.h"

#include "ui/plaintext.h"

#include <algorithm>

namespace loadline {

QString roleText(const TrafficColumn& column)
{
    switch (column.role) {
    case TrafficRole::Time:
        return TrafficTableModel::tr("Time");
    case TrafficRole::Added:
        return TrafficTableModel::tr("add up");
    case TrafficRole::LeftOut:
        return TrafficTableModel::tr("leave");
    case TrafficRole::Words:
        break;
    }
    return column.canBeAdded ? TrafficTableModel::tr("leave") : TrafficTableModel::tr("words");
}

void TrafficTableModel::show(const QList<TrafficColumn>& columns, const QList<TrafficRow>& rows)
{
    if (columns == m_columns && rows == m_rows)
        return;
    // The place in the table stays where only roles change.
    if (columns.size() == m_columns.size() && rows.size() == m_rows.size()) {
        m_columns = columns;
        m_rows = rows;
        if (!m_columns.isEmpty()) {
            const int last = static_cast<int>(m_columns.size()) - 1;
            emit headerDataChanged(Qt::Horizontal, 0, last);
            if (!m_rows.isEmpty()) {
                emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
                emit dataChanged(index(0, 0), index(rowCount() - 1, last));
            }
        }
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

void TrafficTableModel::setTheme(const Theme& theme) { m_theme = theme; }

int TrafficTableModel::rowOfLine(qint64 line) const
{
    const auto found = std::ranges::lower_bound(m_rows, line, {}, &TrafficRow::line);
    return found == m_rows.end() || found->line != line ? -1 : static_cast<int>(found - m_rows.begin());
}

int TrafficTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrafficTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TrafficTableModel::data(const QModelIndex& index, int role) const
{
    const TrafficColumn& column = m_columns.at(index.column());
    const bool isTaken = column.role == TrafficRole::Time || column.role == TrafficRole::Added;
    const QStringList& cells = m_rows.at(index.row()).cells;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() < cells.size() ? cells.at(index.column()) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.canBeAdded ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return isTaken ? m_theme.ink : m_theme.ink3;
    case Qt::BackgroundRole:
        return isTaken ? QVariant(m_theme.youTint) : QVariant();
    default:
        return {};
    }
}

QVariant TrafficTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section < m_columns.size() ? columnHead(m_columns.at(section), role) : QVariant();
    if (section >= m_rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(m_rows.at(section).line);
    case Qt::ForegroundRole:
        return m_theme.ink3;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TrafficTableModel::columnHead(const TrafficColumn& column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(column.name, roleText(column));
    case Qt::AccessibleDescriptionRole:
        return column.reason;
    case Qt::ToolTipRole:
        return plainTip({column.name, column.reason});
    default:
        return {};
    }
}

} // namespace loadline
