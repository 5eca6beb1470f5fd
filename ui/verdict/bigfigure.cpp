// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/bigfigure.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/icon.h"

#include <QPainter>

namespace loadline {
namespace {

constexpr int figureWidth = 172;
constexpr int figureHeight = 102;
constexpr int figurePixels = 38;
constexpr int leastFigurePixels = 24;
constexpr int notePixels = 12;
constexpr int side = 16;
constexpr int noteMargin = 6;

} // namespace

BigFigure::BigFigure(OptionId option, QWidget* parent)
    : QAbstractButton(parent)
    , m_option(option)
    , m_theme(Theme::light())
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setText(fromUtf8(optionName(option)));
    setAccessibleName(text());
}

QSize BigFigure::sizeHint() const { return {figureWidth, figureHeight}; }

void BigFigure::showFigure(const QString& figure, const QString& note)
{
    if (figure == m_figure && note == m_note)
        return;
    m_figure = figure;
    m_note = note;
    setAccessibleName(tr("%1, %2 a month, %3").arg(text(), figure, note));
    update();
}

bool BigFigure::isShortened() const
{
    return QFontMetrics(pixelFont(font(), notePixels)).horizontalAdvance(m_note) > width() - side - noteMargin;
}

void BigFigure::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void BigFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), m_theme.raised);
    const int middle = height() / 2;
    const QRect name(side, middle - 42, width() - side, 18);
    const QString iconName = m_option == OptionId::Ec2 ? QStringLiteral("ec2") : QStringLiteral("lambda");
    loadline::icon(iconName, m_theme.optionText(m_option)).paint(&painter, side, name.y() + 1, 16, 16);
    painter.setFont(pixelFont(font(), 14, QFont::DemiBold));
    painter.setPen(m_theme.optionText(m_option));
    painter.drawText(name.adjusted(23, 0, 0, 0), Qt::AlignVCenter, text());

    paintFigure(painter, QRect(side, middle - 23, width() - side - 6, 42));

    painter.setFont(pixelFont(font(), notePixels));
    painter.setPen(m_theme.ink2);
    const QRect note(side, middle + 23, width() - side - noteMargin, 16);
    painter.drawText(note, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_note, Qt::ElideRight, note.width()));

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5.0, 5.0);
    }
}

void BigFigure::paintFigure(QPainter& painter, const QRect& line) const
{
    const QString unit = m_figure == noValue ? QString() : tr("/month");
    const QFont unitFont = pixelFont(font(), 13);
    const int unitWidth = unit.isEmpty() ? 0 : QFontMetrics(unitFont).horizontalAdvance(unit) + 6;
    QFont large = pixelFont(font(), figurePixels, QFont::DemiBold);
    while (large.pixelSize() > leastFigurePixels &&
           QFontMetrics(large).horizontalAdvance(m_figure) + unitWidth > line.width())
        large.setPixelSize(large.pixelSize() - 1);
    painter.setFont(large);
    painter.setPen(m_theme.ink);
    const int baseline = line.y() + 33;
    painter.drawText(line.x() - 2, baseline, m_figure);
    const int after = line.x() - 2 + painter.fontMetrics().horizontalAdvance(m_figure) + 6;
    painter.setFont(unitFont);
    painter.setPen(m_theme.ink2);
    if (after + unitWidth - 6 <= line.right() + 2)
        painter.drawText(after, baseline, unit);
}

} // namespace loadline
