// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/verdicttext.h"

#include "ui/font.h"
#include "ui/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace loadline {
namespace {

constexpr int sentencePixels = 20;
constexpr int leastSentencePixels = 14;
constexpr int leastSecondPixels = 12;
constexpr int sentenceHeight = 26;
constexpr int becauseHeight = 18;
/// Shortening measures the text a little wider than drawing does.
constexpr int elideMargin = 4;

} // namespace

VerdictText::VerdictText(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize VerdictText::sizeHint() const { return {360, sentenceHeight + becauseHeight}; }

QSize VerdictText::minimumSizeHint() const { return {160, sentenceHeight + becauseHeight}; }

void VerdictText::showText(const QString& sentence, const QString& because, const QString& brief)
{
    m_sentence = sentence;
    m_because = because;
    m_brief = brief;
    describe();
    update();
}

void VerdictText::setInA(const QString& sentence)
{
    if (sentence == m_inA)
        return;
    m_inA = sentence;
    describe();
}

void VerdictText::describe()
{
    QStringList lines{m_sentence, m_because};
    if (!m_inA.isEmpty())
        lines.append(m_inA);
    setAccessibleName(m_sentence);
    setAccessibleDescription(lines.mid(1).join(QStringLiteral(". ")));
    setToolTip(plainTip({lines.join(u'\n'), tr("Click to see the bills.")}));
}

void VerdictText::setWinner(const QString& name, OptionId option)
{
    m_name = name;
    m_option = option;
    update();
}

QFont VerdictText::sentenceFont() const
{
    QFont large = pixelFont(font(), sentencePixels, QFont::DemiBold);
    while (large.pixelSize() > leastSentencePixels &&
           QFontMetrics(large).horizontalAdvance(m_sentence) + elideMargin > width())
        large.setPixelSize(large.pixelSize() - 1);
    return large;
}

QFont VerdictText::secondFont() const
{
    QFont second = pixelFont(font(), std::max(13, fontInfo().pixelSize()));
    if (m_brief.isEmpty() || QFontMetrics(second).horizontalAdvance(m_because) + elideMargin <= width())
        return second;
    while (second.pixelSize() > leastSecondPixels &&
           QFontMetrics(second).horizontalAdvance(m_brief) + elideMargin > width())
        second.setPixelSize(second.pixelSize() - 1);
    return second;
}

const QString& VerdictText::secondLine() const
{
    const bool room = QFontMetrics(secondFont()).horizontalAdvance(m_because) + elideMargin <= width();
    return room || m_brief.isEmpty() ? m_because : m_brief;
}

bool VerdictText::isShortened() const
{
    return QFontMetrics(sentenceFont()).horizontalAdvance(m_sentence) > width() ||
           QFontMetrics(secondFont()).horizontalAdvance(secondLine()) > width();
}

void VerdictText::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void VerdictText::mousePressEvent(QMouseEvent* event) { event->setAccepted(event->button() == Qt::LeftButton); }

void VerdictText::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void VerdictText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

void VerdictText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(sentenceFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const QString sentence = metrics.elidedText(m_sentence, Qt::ElideRight, width());
    const qsizetype at = m_name.isEmpty() ? -1 : sentence.indexOf(m_name);
    const int baseline = (sentenceHeight + metrics.ascent() - metrics.descent()) / 2;
    int x = 0;
    const auto draw = [&](const QString& piece, const QColor& color) {
        painter.setPen(color);
        painter.drawText(x, baseline, piece);
        x += metrics.horizontalAdvance(piece);
    };
    draw(sentence.left(std::max<qsizetype>(at, 0)), m_theme.ink);
    if (at >= 0)
        draw(m_name, m_theme.optionText(m_option));
    draw(sentence.mid(at < 0 ? 0 : at + m_name.size()), m_theme.ink);

    painter.setFont(secondFont());
    painter.setPen(m_theme.ink2);
    const QRect line(0, sentenceHeight, width(), becauseHeight);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(secondLine(), Qt::ElideRight, width()));

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4.0, 4.0);
    }
}

} // namespace loadline
