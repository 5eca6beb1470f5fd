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

/// Where the lines stand, in px from the middle of the height; without a difference to A there is more air.
struct Lines
{
    int name;
    int figure;
    int difference;
    int note;
};
constexpr Lines airy{-42, -23, 0, 23};
constexpr Lines dense{-48, -29, 11, 28};

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

void BigFigure::showFigure(const QString& figure, const QString& note, const QString& difference,
                           const QString& briefNote)
{
    if (figure == m_figure && note == m_note && difference == m_difference && briefNote == m_briefNote)
        return;
    m_figure = figure;
    m_note = note;
    m_briefNote = briefNote;
    m_difference = difference;
    const QString name = tr("%1, %2 a month, %3").arg(text(), figure, note);
    setAccessibleName(difference.isEmpty() ? name : tr("%1, %2").arg(name, difference));
    update();
}

bool BigFigure::hasRoom(const QString& text, QFont::Weight weight) const
{
    const QFontMetrics metrics(pixelFont(font(), notePixels, weight));
    return metrics.horizontalAdvance(text) <= width() - side - noteMargin;
}

const QString& BigFigure::shownNote() const
{
    return m_briefNote.isEmpty() || hasRoom(m_note, QFont::Normal) ? m_note : m_briefNote;
}

bool BigFigure::isShortened() const
{
    return !hasRoom(shownNote(), QFont::Normal) || !hasRoom(m_difference, QFont::DemiBold);
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
    const Lines& lines = m_difference.isEmpty() ? airy : dense;
    const QRect name(side, middle + lines.name, width() - side, 18);
    const QString iconName = m_option == OptionId::Ec2 ? QStringLiteral("ec2") : QStringLiteral("lambda");
    loadline::icon(iconName, m_theme.optionText(m_option)).paint(&painter, side, name.y() + 1, 16, 16);
    painter.setFont(pixelFont(font(), 14, QFont::DemiBold));
    painter.setPen(m_theme.optionText(m_option));
    painter.drawText(name.adjusted(23, 0, 0, 0), Qt::AlignVCenter, text());

    paintFigure(painter, QRect(side, middle + lines.figure, width() - side - 6, 42));
    paintSmall(painter, middle + lines.difference, m_difference, QFont::DemiBold, m_theme.ink);
    paintSmall(painter, middle + lines.note, shownNote(), QFont::Normal, m_theme.ink2);

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5.0, 5.0);
    }
}

void BigFigure::paintSmall(QPainter& painter, int top, const QString& text, QFont::Weight weight,
                           const QColor& color) const
{
    const QRect line(side, top, width() - side - noteMargin, 16);
    painter.setFont(pixelFont(font(), notePixels, weight));
    painter.setPen(color);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
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
