// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/statemodel.h"

#include "ui/format.h"
#include "ui/plaintext.h"

namespace loadline {
namespace {

QString chipText(const StateAnswer& answer)
{
    const NumberFormat format;
    switch (answer.fit) {
    case StateFit::AsIs:
        return StateModel::tr("Works as is");
    case StateFit::NotNeeded:
        return StateModel::tr("Not needed");
    case StateFit::NotPossible:
        return StateModel::tr("Not possible");
    case StateFit::WithPart:
        break;
    }
    QString text = StateModel::tr("With %1").arg(modelText(answer.partName));
    text +=
        answer.monthly ? StateModel::tr(", %1").arg(format.headline(*answer.monthly)) : StateModel::tr(", no price");
    if (answer.addedLatency > Seconds{0})
        text += StateModel::tr(", +%1").arg(format.duration(answer.addedLatency));
    return text;
}

QString toolTip(const StateAnswer& answer)
{
    QStringList lines{text(answer.why)};
    for (const Message& sum : answer.arithmetic)
        lines.append(text(sum));
    if (!answer.apply.empty())
        lines.append(StateModel::tr("A click brings it into the scenario."));
    return lines.join(u'\n');
}

} // namespace

void StateModel::showState(const std::vector<StateRow>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const StateAnswer* StateModel::answer(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == Need)
        return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())].answers[static_cast<std::size_t>(index.column() - Ec2)];
}

int StateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StateModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant StateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StateAnswer* found = answer(index);
    if (!found) {
        const bool isName = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isName ? modelText(m_rows[static_cast<std::size_t>(index.row())].name) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(chipText(*found), text(found->why));
    case Qt::ToolTipRole:
        return plainTip(toolTip(*found));
    case FitRole:
        return static_cast<int>(found->fit);
    case ChipRole:
        return chipText(*found);
    case WhyRole:
        return text(found->why);
    default:
        return {};
    }
}

QVariant StateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Need ? tr("The code needs")
                           : fromUtf8(optionName(section == Ec2 ? OptionId::Ec2 : OptionId::Lambda));
}

} // namespace loadline
