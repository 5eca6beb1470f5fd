// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bill/billtree.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace loadline {

/// Both bills as a tree: option, service, line, and below a line its free allowance and its tiers where it has any.
/// A new tree changes what differs and leaves the rest, so that views keep what is open, selected and in sight.
class BillModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< BillRow::Kind as int
        PartRole,                ///< Part as int; nothing above the lines
        ParameterRole,           ///< id of the control behind the row, or an empty text
        KeyRole,                 ///< the row's name among its siblings
        ShortRole                ///< of the source, where its words have no room
    };

    explicit BillModel(QObject* parent = nullptr);
    ~BillModel() override;

    /// Takes the place of the tree shown so far.
    void showTree(BillRow tree);
    /// The row of an option; invalid where there is none.
    [[nodiscard]] QModelIndex optionIndex(OptionId option) const;
    /// The first line of a part in an option's bill; invalid where there is none.
    [[nodiscard]] QModelIndex partIndex(OptionId option, Part part) const;
    /// The first line of an option's bill that the parameter controls; invalid where there is none.
    [[nodiscard]] QModelIndex controlIndex(OptionId option, std::string_view parameter) const;
    /// The row behind an index.
    [[nodiscard]] const BillRow& row(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    /// The first line of an option's bill that is as wanted.
    [[nodiscard]] QModelIndex lineWhere(OptionId option, const std::function<bool(const BillRow&)>& wanted) const;
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] static std::unique_ptr<Node> newNode(BillRow row, Node* parent);
    void update(Node& node, BillRow row, const QModelIndex& index);
    void updateBelow(Node& node, std::vector<BillRow> rows, const QModelIndex& index);
    void removeRows(Node& node, std::size_t from, std::size_t to, const QModelIndex& index);
    void insertRow(Node& node, std::size_t at, BillRow row, const QModelIndex& index);

    std::unique_ptr<Node> m_root;
};

} // namespace loadline
