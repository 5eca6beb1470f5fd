// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/statedelegate.h"

#include "ui/architecture/statemodel.h"
#include "ui/charts/hatchlines.h"
#include "ui/font.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int rowHeight = 28;
constexpr int padding = 10;
constexpr int textPixels = 12;

} // namespace

ChipInk chipInk(const Theme& theme, StateFit fit)
{
    switch (fit) {
    case StateFit::WithPart:
        return {theme.warnBg, theme.warnBorder, theme.warnInk, QStringLiteral("+")};
    case StateFit::NotPossible:
        return {theme.stopBg, theme.stopBorder, theme.stopInk, QStringLiteral("\u00D7")};
    case StateFit::AsIs:
        return {Qt::transparent, Qt::transparent, theme.ink, QStringLiteral("\u2713")};
    case StateFit::NotNeeded:
        break;
    }
    return {Qt::transparent, Qt::transparent, theme.ink2, {}};
}

StateDelegate::StateDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, rowHeight}; }

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(cell, isSelected ? m_theme.youTint : m_theme.surface);
    painter->setPen(QPen(m_theme.border, 1.0));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    const QFont strong = pixelFont(option.font, textPixels, QFont::DemiBold);
    const QFont plain = pixelFont(option.font, textPixels);
    const QRectF inside = cell.adjusted(padding, 0.0, -padding, 0.0);
    if (index.column() == StateModel::Need) {
        painter->setFont(strong);
        painter->setPen(m_theme.ink);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const auto fit = static_cast<StateFit>(index.data(StateModel::FitRole).toInt());
    const ChipInk ink = chipInk(m_theme, fit);
    if (fit == StateFit::NotPossible) {
        painter->setPen(QPen(m_theme.stopBorder, 1.0));
        painter->drawLines(hatchLines(QPolygonF(cell.adjusted(0.0, 0.0, 0.0, -1.0)), 9.0, 45.0));
    }
    const QString chip = ink.mark.isEmpty()
                             ? index.data(StateModel::ChipRole).toString()
                             : QStringLiteral("%1  %2").arg(ink.mark, index.data(StateModel::ChipRole).toString());
    const double width = QFontMetricsF(strong).horizontalAdvance(chip) + 2.0 * padding;
    const bool isBare = ink.fill == QColor(Qt::transparent);
    const QRectF box(inside.left() - (isBare ? padding : 0.0), cell.center().y() - 11.0,
                     std::min(width, inside.width()), 22.0);
    painter->setPen(QPen(ink.edge, 1.0));
    painter->setBrush(ink.fill);
    if (!isBare)
        painter->drawRoundedRect(box, 5.0, 5.0);
    painter->setFont(strong);
    painter->setPen(ink.text);
    painter->drawText(box, Qt::AlignCenter, chip);
    const QRectF words(box.right() + 6.0, cell.top(), inside.right() - box.right() - 6.0, cell.height());
    painter->setFont(plain);
    painter->setPen(m_theme.ink2);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(plain).elidedText(index.data(StateModel::WhyRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace loadline
