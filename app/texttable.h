// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace loadline {

/// Rows of words in columns of equal width, for a terminal.
class TextTable
{
public:
    enum class Align
    {
        Left,
        Right
    };
    explicit TextTable(QList<Align> columns);
    void addRow(const QStringList& cells);
    /// Each line begins with `indent`; columns stand two spaces apart.
    [[nodiscard]] QString text(const QString& indent) const;

private:
    QList<Align> m_columns;
    QList<QStringList> m_rows;
};

} // namespace loadline
