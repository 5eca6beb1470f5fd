// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/prices/bill.h"

#include <QAbstractItemModel>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace loadline {

/// Where prices were read, by the key that a bill line names.
using PriceSources = std::map<std::string, std::string, std::less<>>;

/// A bill as a tree: parts, their lines, and below a line its free allowance and its tiers where it has any.
class BillModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Item,
        Quantity,
        UnitPrice,
        Amount,
        Dated,
        Source,
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~BillModel() override;

    void setBill(const Bill& bill, const PriceSources& sources);
    /// The row of a part, or an invalid index where the bill has none.
    [[nodiscard]] QModelIndex partIndex(Part part) const;
    /// The whole bill as lines of tab-separated columns, with a heading.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        Node* parent = nullptr;
        int row = 0;
        Part part = Part::InstanceUsed;
        std::array<QString, ColumnCount> cells;
        QString toolTip;
        std::vector<std::unique_ptr<Node>> children;
    };
    static Node* append(Node& parent, Part part);
    void addLine(Node& partNode, const BillLine& line, Usd total, const PriceSources& sources);
    void addDetails(Node& lineNode, const BillLine& line, Usd total);
    static void appendText(const Node& node, int depth, QStringList& lines);

    Node m_root;
};

} // namespace loadline
