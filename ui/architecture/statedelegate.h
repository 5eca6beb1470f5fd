// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace loadline {

/// How the chip of an answer is drawn.
struct ChipInk
{
    QColor fill; ///< transparent where the words stand without a chip
    QColor edge;
    QColor text;
    QString mark; ///< before the words; may be empty
};
[[nodiscard]] ChipInk chipInk(const Theme& theme, StateFit fit);

/// A chip that says how a need is met, and behind it the sentence why.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StateDelegate(const Theme& theme, QObject* parent = nullptr);
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace loadline
