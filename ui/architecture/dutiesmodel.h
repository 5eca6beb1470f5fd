// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is yours to look after, and what AWS does.

#pragma once

#include "models/evaluation.h"

#include <QAbstractTableModel>

namespace loadline {

/// Columns and roles as those of StateModel; the fit stands for who does the work: as is = AWS, with a part = both,
/// not needed = you.
class DutiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void showDuties(const std::vector<Responsibility>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Responsibility> m_rows;
};

} // namespace loadline
