// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billmodel.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <iterator>
#include <utility>

namespace loadline {
namespace {

bool isNumber(int column)
{
    switch (static_cast<BillColumn>(column)) {
    case BillColumn::Quantity:
    case BillColumn::UnitPrice:
    case BillColumn::Amount:
    case BillColumn::Pinned:
    case BillColumn::Change:
    case BillColumn::Share:
        return true;
    default:
        return false;
    }
}

QVariant toolTip(const BillRow& row) { return row.toolTip.isEmpty() ? QVariant() : QVariant(row.toolTip); }

QVariant rowFont(const BillRow& row)
{
    if (row.kind != BillRow::Kind::Service && row.kind != BillRow::Kind::Option)
        return {};
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

struct BillModel::Node
{
    BillRow row; ///< without its children, which are nodes of their own
    Node* parent = nullptr;
    int number = 0; ///< among its siblings
    Nodes children;
};

BillModel::BillModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

BillModel::~BillModel() = default;

std::unique_ptr<BillModel::Node> BillModel::newNode(BillRow row, Node* parent)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    std::vector<BillRow> below = std::exchange(row.children, {});
    node->row = std::move(row);
    for (BillRow& child : below) {
        node->children.push_back(newNode(std::move(child), node.get()));
        node->children.back()->number = static_cast<int>(node->children.size()) - 1;
    }
    return node;
}

void BillModel::showTree(BillRow tree) { updateBelow(*m_root, std::move(tree.children), {}); }

void BillModel::update(Node& node, BillRow row, const QModelIndex& index)
{
    std::vector<BillRow> below = std::exchange(row.children, {});
    const bool differs = row.cells != node.row.cells || row.toolTip != node.row.toolTip ||
                         row.sourceKey != node.row.sourceKey || row.now != node.row.now ||
                         row.pinned != node.row.pinned;
    node.row = std::move(row);
    if (differs)
        emit dataChanged(index, index.siblingAtColumn(billColumnCount - 1));
    updateBelow(node, std::move(below), index);
}

void BillModel::updateBelow(Node& node, std::vector<BillRow> rows, const QModelIndex& index)
{
    std::size_t at = 0;
    for (BillRow& row : rows) {
        const auto from = node.children.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found =
            std::find_if(from, node.children.end(), [&](const auto& child) { return child->row.key == row.key; });
        if (found == node.children.end()) {
            insertRow(node, at, std::move(row), index);
        } else {
            removeRows(node, at, static_cast<std::size_t>(found - node.children.begin()), index);
            update(*node.children[at], std::move(row), this->index(static_cast<int>(at), 0, index));
        }
        ++at;
    }
    removeRows(node, at, node.children.size(), index);
}

void BillModel::removeRows(Node& node, std::size_t from, std::size_t to, const QModelIndex& index)
{
    if (from >= to)
        return;
    beginRemoveRows(index, static_cast<int>(from), static_cast<int>(to) - 1);
    const auto first = node.children.begin();
    node.children.erase(first + static_cast<std::ptrdiff_t>(from), first + static_cast<std::ptrdiff_t>(to));
    for (std::size_t i = from; i < node.children.size(); ++i)
        node.children[i]->number = static_cast<int>(i);
    endRemoveRows();
}

void BillModel::insertRow(Node& node, std::size_t at, BillRow row, const QModelIndex& index)
{
    beginInsertRows(index, static_cast<int>(at), static_cast<int>(at));
    node.children.insert(node.children.begin() + static_cast<std::ptrdiff_t>(at), newNode(std::move(row), &node));
    for (std::size_t i = at; i < node.children.size(); ++i)
        node.children[i]->number = static_cast<int>(i);
    endInsertRows();
}

const BillModel::Node& BillModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : *m_root;
}

const BillRow& BillModel::row(const QModelIndex& index) const { return nodeOf(index).row; }

QModelIndex BillModel::optionIndex(OptionId option) const
{
    for (const auto& node : m_root->children) {
        if (node->row.option == option)
            return index(node->number, 0);
    }
    return {};
}

QModelIndex BillModel::lineWhere(OptionId option, const std::function<bool(const BillRow&)>& wanted) const
{
    const QModelIndex bill = optionIndex(option);
    for (int service = 0; bill.isValid() && service < rowCount(bill); ++service) {
        const QModelIndex services = index(service, 0, bill);
        for (int line = 0; line < rowCount(services); ++line) {
            const QModelIndex found = index(line, 0, services);
            if (wanted(row(found)))
                return found;
        }
    }
    return {};
}

QModelIndex BillModel::partIndex(OptionId option, Part part) const
{
    return lineWhere(option, [part](const BillRow& line) { return line.part == part; });
}

QModelIndex BillModel::controlIndex(OptionId option, std::string_view parameter) const
{
    return lineWhere(option,
                     [parameter](const BillRow& line) { return !parameter.empty() && line.parameter == parameter; });
}

QModelIndex BillModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex BillModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Node* above = nodeOf(child).parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->number, 0, above);
}

int BillModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int BillModel::columnCount(const QModelIndex&) const { return billColumnCount; }

QVariant BillModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BillRow& shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.cells[static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole:
        return toolTip(shown);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return rowFont(shown);
    case KindRole:
        return static_cast<int>(shown.kind);
    case PartRole:
        return shown.part ? QVariant(static_cast<int>(*shown.part)) : QVariant();
    case ParameterRole:
        return QString::fromLatin1(shown.parameter.data(), static_cast<qsizetype>(shown.parameter.size()));
    case KeyRole:
        return shown.key;
    case ShortRole:
        return shown.sourceKey;
    default:
        return {};
    }
}

QVariant BillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<BillColumn>(section)) {
    case BillColumn::What:
        return tr("What");
    case BillColumn::Quantity:
        return tr("Quantity");
    case BillColumn::Unit:
        return tr("Unit");
    case BillColumn::UnitPrice:
        return tr("Unit price");
    case BillColumn::Amount:
        return tr("Amount");
    case BillColumn::Pinned:
        return tr("A");
    case BillColumn::Change:
        return tr("Change");
    case BillColumn::Share:
        return tr("Share");
    case BillColumn::Dated:
        return tr("Price of");
    case BillColumn::Source:
        return tr("Source");
    case BillColumn::Count:
        break;
    }
    return {};
}

} // namespace loadline
