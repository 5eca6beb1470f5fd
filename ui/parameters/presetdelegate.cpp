// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/presetdelegate.h"

#include "ui/font.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int side = 10;
constexpr int itemHeight = 46;
constexpr int storySize = 12;

} // namespace

PresetDelegate::PresetDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::light())
{}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics story(pixelFont(option.font, storySize));
    return {story.horizontalAdvance(index.data(StoryRole).toString()) + 2 * side, itemHeight};
}

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? m_theme.youTint : m_theme.field);
    const QRect inner = option.rect.adjusted(side, 5, -side, -5);
    painter->setPen(m_theme.ink);
    painter->setFont(pixelFont(option.font, QFontInfo(option.font).pixelSize(), QFont::DemiBold));
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
    painter->setPen(m_theme.ink2);
    painter->setFont(pixelFont(option.font, storySize));
    const QString story =
        painter->fontMetrics().elidedText(index.data(StoryRole).toString(), Qt::ElideRight, inner.width());
    painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft, story);
    painter->restore();
}

} // namespace loadline
