// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/steplist.h"

#include "ui/font.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr std::array steps{LessonStep::Question, LessonStep::Guess, LessonStep::Reveal, LessonStep::Why,
                           LessonStep::Try};
constexpr qreal ringSize = 0.9; ///< in sizes of the type
constexpr qreal ringGap = 0.5;
constexpr qreal dashGap = 1.8; ///< between two steps, with a dash in it

} // namespace

QString lessonStepName(LessonStep step)
{
    switch (step) {
    case LessonStep::Question:
        return StepList::tr("Question");
    case LessonStep::Guess:
        return StepList::tr("Guess");
    case LessonStep::Reveal:
        return StepList::tr("Reveal");
    case LessonStep::Why:
        return StepList::tr("Why");
    case LessonStep::Try:
        break;
    }
    return StepList::tr("Try it");
}

StepList::StepList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepList::showStep(LessonStep step)
{
    m_step = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(static_cast<int>(step) + 1).arg(lessonStepCount).arg(lessonStepName(step)));
    update();
}

void StepList::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

qreal StepList::widthOf(LessonStep step) const
{
    const int pixels = font().pixelSize();
    const QFontMetricsF metrics(pixelFont(font(), pixels, QFont::DemiBold));
    return (ringSize + ringGap) * pixels + metrics.horizontalAdvance(lessonStepName(step));
}

QSize StepList::sizeHint() const
{
    qreal width = dashGap * font().pixelSize() * (lessonStepCount - 1);
    for (const LessonStep step : steps)
        width += widthOf(step);
    return {static_cast<int>(std::ceil(width)) + 2, 2 * font().pixelSize()};
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pixels = font().pixelSize();
    const qreal middle = height() / 2.0;
    qreal x = 1.0;
    for (const LessonStep step : steps) {
        const bool isPresent = step == m_step;
        const bool isBehind = step < m_step;
        const QRectF ring(x, middle - ringSize * pixels / 2.0, ringSize * pixels, ringSize * pixels);
        painter.setPen(QPen(isPresent  ? m_theme.you
                            : isBehind ? m_theme.ink2
                                       : m_theme.control,
                            isPresent ? 0.18 * pixels : 1.5));
        painter.setBrush(isBehind ? QBrush(m_theme.ink2) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring.adjusted(1.0, 1.0, -1.0, -1.0));
        if (isBehind) {
            painter.setPen(QPen(m_theme.surface, 1.8));
            const QPointF tick[] = {ring.center() + QPointF(-0.2, 0.0) * pixels,
                                    ring.center() + QPointF(-0.05, 0.17) * pixels,
                                    ring.center() + QPointF(0.22, -0.16) * pixels};
            painter.drawPolyline(tick, 3);
        }
        painter.setFont(pixelFont(font(), pixels, isPresent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isPresent ? m_theme.ink : m_theme.ink2);
        painter.drawText(QRectF(ring.right() + ringGap * pixels, 0.0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, lessonStepName(step));
        x += widthOf(step);
        if (step != LessonStep::Try) {
            painter.setPen(QPen(m_theme.border2, 1.0));
            painter.drawLine(QLineF(x + 0.4 * pixels, middle, x + (dashGap - 0.4) * pixels, middle));
        }
        x += dashGap * pixels;
    }
}

} // namespace loadline
