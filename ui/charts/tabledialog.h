// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart's data as a table, for those who read numbers rather than pictures.

#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace loadline {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(ChartTable table, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ChartTable m_table;
};

class TableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(const ChartData& chart, QWidget* parent = nullptr);

private:
    void copyCsv();

    ChartTable m_table;
};

} // namespace loadline
