// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billtext.h"

#include <QStringList>

namespace loadline {
namespace {

constexpr int indentation = 2;

int depthOf(BillRow::Kind kind)
{
    switch (kind) {
    case BillRow::Kind::Root:
    case BillRow::Kind::Option:
        return 0;
    case BillRow::Kind::Service:
        return 1;
    case BillRow::Kind::Line:
        return 2;
    case BillRow::Kind::Free:
    case BillRow::Kind::Tier:
        return 3;
    }
    return 0;
}

bool isLeftOut(int column, bool pinned)
{
    const auto kind = static_cast<BillColumn>(column);
    return !pinned && (kind == BillColumn::Pinned || kind == BillColumn::Change);
}

void appendRows(const BillModel& model, const QModelIndex& parent, bool pinned, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << billRowText(model.row(index), pinned);
        appendRows(model, index, pinned, lines);
    }
}

} // namespace

QString billRowText(const BillRow& row, bool pinned)
{
    QStringList cells;
    for (int column = 0; column < billColumnCount; ++column) {
        if (!isLeftOut(column, pinned))
            cells << row.cells[static_cast<std::size_t>(column)];
    }
    cells.front().prepend(QString(qsizetype{indentation} * depthOf(row.kind), u' '));
    return cells.join(u'\t');
}

QString billText(const BillModel& model, bool pinned)
{
    QStringList head;
    for (int column = 0; column < billColumnCount; ++column) {
        if (!isLeftOut(column, pinned))
            head << model.headerData(column, Qt::Horizontal).toString();
    }
    QStringList lines{head.join(u'\t')};
    appendRows(model, {}, pinned, lines);
    return lines.join(u'\n') + u'\n';
}

} // namespace loadline
