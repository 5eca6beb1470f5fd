// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billmodel.h"

#include "ui/format.h"

#include <QFont>
#include <QStringList>

namespace loadline {
namespace {

constexpr int quantityDecimals = 3;

QString quantityText(double quantity, const std::string& unit)
{
    const NumberFormat format;
    // A small quantity would vanish at three decimals.
    const QString digits =
        quantity != 0.0 && quantity < 0.1 ? format.significant(quantity, 2) : format.number(quantity, quantityDecimals);
    return withUnit(digits, modelText(unit));
}

} // namespace

BillModel::~BillModel() = default;

BillModel::Node* BillModel::append(Node& parent, Part part)
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->row = static_cast<int>(parent.children.size());
    node->part = part;
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

void BillModel::setBill(const Bill& bill, const PriceSources& sources)
{
    beginResetModel();
    m_root = {};
    const NumberFormat format;
    for (std::size_t index = 0; index < partCount; ++index) {
        const auto part = static_cast<Part>(index);
        Node* partNode = nullptr;
        for (const BillLine& line : bill.lines) {
            if (line.part != part)
                continue;
            if (!partNode) {
                partNode = append(m_root, part);
                partNode->cells[Item] = modelText(partName(part));
                partNode->cells[Amount] = format.part(bill.part(part), bill.total);
                partNode->toolTip = modelText(partMeaning(part));
            }
            addLine(*partNode, line, bill.total, sources);
        }
    }
    endResetModel();
}

void BillModel::addLine(Node& partNode, const BillLine& line, Usd total, const PriceSources& sources)
{
    const NumberFormat format;
    Node* node = append(partNode, line.part);
    node->cells[Item] = tr("%1: %2").arg(fromUtf8(line.service), modelText(line.item));
    node->cells[Quantity] = quantityText(line.quantity, line.unit);
    node->cells[Amount] = format.part(line.amount, total);
    node->cells[Dated] = format.date(line.priceDate);
    node->cells[Source] = line.derived ? tr("%1, derived").arg(fromUtf8(line.source)) : fromUtf8(line.source);
    const auto source = sources.find(line.source);
    node->toolTip = source == sources.end() ? fromUtf8(line.source) : fromUtf8(source->second);
    if (line.derived)
        node->toolTip = tr("Computed from other published prices. %1").arg(node->toolTip);
    if (line.tiers.size() == 1 && line.free <= 0.0)
        node->cells[UnitPrice] = u'×' + thinSpace + format.unitPrice(line.listPrice);
    else
        addDetails(*node, line, total);
}

void BillModel::addDetails(Node& lineNode, const BillLine& line, Usd total)
{
    const NumberFormat format;
    const auto detail = [&](const QString& name, double quantity, Usd price, Usd amount) {
        Node* node = append(lineNode, line.part);
        node->cells[Item] = name;
        node->cells[Quantity] = quantityText(quantity, line.unit);
        node->cells[UnitPrice] = u'×' + thinSpace + format.unitPrice(price);
        node->cells[Amount] = format.part(amount, total);
    };
    if (line.free > 0.0)
        detail(tr("Free allowance"), line.free, Usd{}, Usd{});
    int number = 0;
    for (const TierShare& tier : line.tiers) {
        ++number;
        const QString name = line.tiers.size() == 1 ? tr("Billed") : tr("Tier %1").arg(number);
        detail(name, tier.quantity, tier.unitPrice, tier.amount);
    }
}

QModelIndex BillModel::partIndex(Part part) const
{
    for (const auto& node : m_root.children) {
        if (node->part == part)
            return createIndex(node->row, 0, node.get());
    }
    return {};
}

void BillModel::appendText(const Node& node, int depth, QStringList& lines)
{
    for (const auto& child : node.children) {
        QStringList cells(child->cells.begin(), child->cells.end());
        cells[Item].prepend(QString(qsizetype{2} * depth, u' '));
        lines << cells.join(u'\t');
        appendText(*child, depth + 1, lines);
    }
}

QString BillModel::plainText() const
{
    QStringList heading;
    for (int column = 0; column < ColumnCount; ++column)
        heading << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{heading.join(u'\t')};
    appendText(m_root, 0, lines);
    return lines.join(u'\n') + u'\n';
}

QModelIndex BillModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node& node = parent.isValid() ? *static_cast<const Node*>(parent.constInternalPointer()) : m_root;
    return createIndex(row, column, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex BillModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Node* above = static_cast<const Node*>(child.constInternalPointer())->parent;
    return above == &m_root ? QModelIndex() : createIndex(above->row, 0, above);
}

int BillModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node& node = parent.isValid() ? *static_cast<const Node*>(parent.constInternalPointer()) : m_root;
    return static_cast<int>(node.children.size());
}

int BillModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant BillModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& node = *static_cast<const Node*>(index.constInternalPointer());
    const bool number = index.column() == Quantity || index.column() == UnitPrice || index.column() == Amount;
    switch (role) {
    case Qt::DisplayRole:
        return node.cells[static_cast<std::size_t>(index.column())];
    case Qt::ToolTipRole:
        return node.toolTip.isEmpty() ? QVariant() : QStringLiteral("<qt>%1</qt>").arg(node.toolTip.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return node.parent == &m_root ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant BillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Part");
    case Quantity:
        return tr("Quantity");
    case UnitPrice:
        return tr("Unit price");
    case Amount:
        return tr("Amount");
    case Dated:
        return tr("Price of");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace loadline
