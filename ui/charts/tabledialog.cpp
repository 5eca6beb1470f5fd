// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/tabledialog.h"

#include "models/prices/shownbill.h"
#include "ui/format.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace loadline {

namespace {

/// In cents, with more decimals where an amount under a dollar has them; an en dash where there is no value.
QString amountCell(double dollars)
{
    constexpr int cents = 2;
    const int finest = billDecimals(Usd::dollars(dollars));
    int decimals = cents;
    const auto isWhole = [](double steps) { return std::round(steps) == steps; };
    while (decimals < finest && !isWhole(dollars * std::pow(10.0, decimals)))
        ++decimals;
    return NumberFormat().dollars(dollars, decimals);
}

} // namespace

ChartTableModel::ChartTableModel(ChartTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{}

int ChartTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_table.rows(); }

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole) {
        // The column's name says "per second"; in a sentence a small rate is counted by the hour.
        if (column.format == Format::Rate && column.texts.isEmpty())
            return NumberFormat().rateNumber(
                RequestRate::perSecond(column.numbers[static_cast<std::size_t>(index.row())]));
        // Parts of a bill add up as they stand here.
        if (column.format == Format::Usd && column.texts.isEmpty())
            return amountCell(column.numbers[static_cast<std::size_t>(index.row())]);
        return cellText(column, index.row());
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.texts.isEmpty() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return m_table.columns[static_cast<std::size_t>(section)].name;
}

TableDialog::TableDialog(const ChartData& chart, QWidget* parent)
    : QDialog(parent)
    , m_table(chart.table)
{
    setWindowTitle(chart.title);
    auto* view = new QTableView(this);
    view->setModel(new ChartTableModel(m_table, view));
    view->setAccessibleName(chart.title);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->resizeColumnsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy as CSV"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, &TableDialog::copyCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &TableDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(720, 480);
}

void TableDialog::copyCsv() { QGuiApplication::clipboard()->setText(csvText(m_table)); }

} // namespace loadline
