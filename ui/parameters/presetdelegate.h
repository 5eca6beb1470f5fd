// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace loadline {

/// Two lines for each preset: its name and its story.
class PresetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int StoryRole = Qt::UserRole + 1;

    explicit PresetDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace loadline
