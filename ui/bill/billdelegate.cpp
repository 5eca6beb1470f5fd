// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billdelegate.h"

#include "ui/bill/billmodel.h"
#include "ui/charts/partfill.h"
#include "ui/font.h"

#include <QPainter>
#include <QWidget>

namespace loadline {
namespace {

constexpr int swatchSize = 14;
constexpr int swatchGap = 16; ///< with the margins around it
constexpr int padding = 16;
constexpr int rowHeight = 24; ///< with the usual type

bool isQuiet(const QModelIndex& index)
{
    const int kind = index.data(BillModel::KindRole).toInt();
    if (kind == static_cast<int>(BillRow::Kind::Free) || kind == static_cast<int>(BillRow::Kind::Tier))
        return true;
    const auto column = static_cast<BillColumn>(index.column());
    return column == BillColumn::Unit || column == BillColumn::Dated || column == BillColumn::Source;
}

} // namespace

BillDelegate::BillDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_noSwatch(swatchSize, swatchSize)
{
    m_noSwatch.fill(Qt::transparent);
}

void BillDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_swatches.clear();
}

int BillDelegate::cellPadding() { return padding; }

int BillDelegate::swatchRoom() { return swatchSize + swatchGap; }

QSize BillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), scaledToType(rowHeight, option.font)};
}

const QPixmap& BillDelegate::swatch(Part part, qreal pixelRatio) const
{
    QPixmap& pixmap = m_swatches[{part, pixelRatio}];
    if (pixmap.isNull()) {
        pixmap = QPixmap(QSize(swatchSize, swatchSize) * pixelRatio);
        pixmap.setDevicePixelRatio(pixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        fillPart(painter, QRectF(0, 0, swatchSize, swatchSize), m_theme.part(part), m_theme.control);
    }
    return pixmap;
}

void BillDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<BillColumn>(index.column());
    const QVariant part = index.data(BillModel::PartRole);
    if (column == BillColumn::What && part.isValid()) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const bool isLine = index.data(BillModel::KindRole).toInt() == static_cast<int>(BillRow::Kind::Line);
        // Tiers keep the room, so that they stand below their line's name.
        const QPixmap& picture = isLine ? swatch(static_cast<Part>(part.toInt()), ratio) : m_noSwatch;
        option->icon = QIcon(picture);
        // A selected row does not tint it.
        option->icon.addPixmap(picture, QIcon::Selected);
        option->decorationSize = QSize(swatchSize, swatchSize);
    }
    if (column == BillColumn::Source &&
        option->fontMetrics.horizontalAdvance(option->text) + padding / 2 > option->rect.width())
        option->text = index.data(BillModel::ShortRole).toString();
    if (isQuiet(index))
        option->palette.setColor(QPalette::Text, m_theme.ink2);
}

} // namespace loadline
