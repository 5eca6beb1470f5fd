// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/sectionhead.h"

#include "ui/font.h"
#include "ui/icon.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int headHeight = 32;
constexpr int side = 14;
constexpr int glyph = 16;
constexpr int nameAt = 60;

} // namespace

SectionHead::SectionHead(const QString& name, const QString& iconName, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
    , m_theme(Theme::light())
    , m_color(m_theme.ink)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SectionHead::sizeHint() const { return {200, headHeight}; }

void SectionHead::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void SectionHead::setTheme(const Theme& theme, const QColor& color)
{
    m_theme = theme;
    m_color = color;
    update();
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.raised);
    const int iconTop = (height() - glyph) / 2;
    const QString chevron = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    loadline::icon(chevron, m_theme.ink2).paint(&painter, side, iconTop, glyph, glyph);
    loadline::icon(m_iconName, m_color).paint(&painter, side + 23, iconTop, glyph, glyph);

    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(m_color);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(nameAt, 0, nameWidth + 1, height()), Qt::AlignVCenter, text());

    painter.setFont(pixelFont(font(), std::max(12, fontInfo().pixelSize() - 1)));
    painter.setPen(m_theme.ink2);
    const QRect noteRect(nameAt + nameWidth + 12, 0, width() - side - nameAt - nameWidth - 12, height());
    const QString note = painter.fontMetrics().elidedText(m_note, Qt::ElideRight, noteRect.width());
    painter.drawText(noteRect, Qt::AlignVCenter | Qt::AlignRight, note);

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5.0, 5.0);
    }
}

} // namespace loadline
