// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state matrix as a table: what the code needs, and how each option meets it.

#pragma once

#include "models/evaluation.h"

#include <QAbstractTableModel>

namespace loadline {

class StateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Need,
        Ec2,
        Lambda,
        ColumnCount
    };
    enum Role
    {
        FitRole = Qt::UserRole, ///< StateFit as int
        ChipRole,               ///< "With Redis, $11.68"
        WhyRole                 ///< one sentence
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showState(const std::vector<StateRow>& rows);
    /// The answer in a cell; null in the first column.
    [[nodiscard]] const StateAnswer* answer(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StateRow> m_rows;
};

} // namespace loadline
