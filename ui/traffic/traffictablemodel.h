// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/traffic/openedtraffic.h"

#include <QAbstractTableModel>

namespace loadline {

/// A stretch of a recording's rows, with the columns' roles in their colours. Rows are headed by their line in the
/// file.
class TrafficTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<TrafficColumn>& columns, const QList<TrafficRow>& rows);
    void setTheme(const Theme& theme);

    [[nodiscard]] const QList<TrafficColumn>& columns() const { return m_columns; }
    [[nodiscard]] const QList<TrafficRow>& rows() const { return m_rows; }
    /// The row of a line of the file, -1 where it is not among them.
    [[nodiscard]] int rowOfLine(qint64 line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant columnHead(const TrafficColumn& column, int role) const;

    QList<TrafficColumn> m_columns;
    QList<TrafficRow> m_rows;
    Theme m_theme = Theme::light();
};

/// The words under a column's name: "Time", "add up", "leave", "words".
[[nodiscard]] QString roleText(const TrafficColumn& column);

} // namespace loadline
