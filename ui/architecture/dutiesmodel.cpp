// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/dutiesmodel.h"

#include "ui/architecture/statemodel.h"
#include "ui/format.h"
#include "ui/plaintext.h"

namespace loadline {
namespace {

QString whoText(Responsibility::Who who)
{
    switch (who) {
    case Responsibility::Who::You:
        return DutiesModel::tr("You");
    case Responsibility::Who::Aws:
        return DutiesModel::tr("AWS");
    case Responsibility::Who::Both:
        break;
    }
    return DutiesModel::tr("You and AWS");
}

StateFit fitOf(Responsibility::Who who)
{
    switch (who) {
    case Responsibility::Who::You:
        return StateFit::NotNeeded;
    case Responsibility::Who::Aws:
        return StateFit::AsIs;
    case Responsibility::Who::Both:
        break;
    }
    return StateFit::WithPart;
}

} // namespace

void DutiesModel::showDuties(const std::vector<Responsibility>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, StateModel::ColumnCount - 1));
}

int DutiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DutiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(StateModel::ColumnCount);
}

QVariant DutiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Responsibility& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == StateModel::Need)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? modelText(row.name) : QVariant();
    const auto& answer = row.answers[static_cast<std::size_t>(index.column() - StateModel::Ec2)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(whoText(answer.who), text(answer.why));
    case Qt::ToolTipRole:
        return plainTip(text(answer.why));
    case StateModel::WhyRole:
        return text(answer.why);
    case StateModel::FitRole:
        return static_cast<int>(fitOf(answer.who));
    case StateModel::ChipRole:
        return whoText(answer.who);
    default:
        return {};
    }
}

QVariant DutiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == StateModel::Need
               ? tr("Who looks after")
               : fromUtf8(optionName(section == StateModel::Ec2 ? OptionId::Ec2 : OptionId::Lambda));
}

} // namespace loadline
