// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>
#include <utility>

namespace loadline {

/// Puts the colour of its part before each line, in the fill that the cost bars have, and shortens a source to its key
/// where the words have no room.
class BillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BillDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Room that a text needs beside itself in a cell, in px.
    [[nodiscard]] static int cellPadding();
    /// And the further room that a swatch takes.
    [[nodiscard]] static int swatchRoom();
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] const QPixmap& swatch(Part part, qreal pixelRatio) const;

    Theme m_theme;
    QPixmap m_noSwatch;
    mutable std::map<std::pair<Part, qreal>, QPixmap> m_swatches;
};

} // namespace loadline
