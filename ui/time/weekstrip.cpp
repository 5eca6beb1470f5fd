// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/time/weekstrip.h"

#include "ui/font.h"
#include "ui/format.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace loadline {
namespace {

constexpr int sideMargin = 8; ///< so that the playhead's handle fits at both ends
constexpr int labelPixels = 12;
constexpr int labelHeight = 16;
constexpr int topMargin = 12; ///< the handle stands there
constexpr double handleSize = 10.0;

} // namespace

WeekStrip::WeekStrip(const Theme& theme, QWidget* parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setRange(0, stepsPerWeek - 1);
    setSingleStep(1);
    setPageStep(stepsPerDay);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 44);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Minute of the week"));
    setToolTip(
        tr("Drag to another minute of the week. Arrow keys move five minutes, with Shift an hour, Page keys a day."));
}

void WeekStrip::showTraffic(const TrafficReport& traffic)
{
    m_rates = traffic.rates;
    m_idle = traffic.idle;
    update();
}

void WeekStrip::showMinute(double minute)
{
    m_minute = minute;
    setValue(static_cast<int>(minute / minutesPerStep));
    setAccessibleDescription(NumberFormat().timeOfWeek(minute));
    update();
}

void WeekStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

double WeekStrip::xOf(double minute) const
{
    return sideMargin + minute / minutesPerWeek * (width() - 2.0 * sideMargin);
}

int WeekStrip::baseLine() const { return height() - labelHeight; }

void WeekStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int base = baseLine();
    const double most = m_rates.empty() ? 0.0 : *std::ranges::max_element(m_rates);
    for (std::size_t step = 0; step < m_idle.size(); ++step)
        if (m_idle[step])
            painter.fillRect(QRectF(xOf(double(step) * minutesPerStep), topMargin, xOf(minutesPerStep) - xOf(0.0) + 1.0,
                                    base - topMargin),
                             m_theme.idle);
    if (most > 0.0) {
        QPolygonF area{{xOf(0.0), double(base)}};
        // One point for each pixel: the greatest rate in it.
        const int pixels = std::max(width() - 2 * sideMargin, 1);
        for (int x = 0; x < pixels; ++x) {
            const auto from = static_cast<std::size_t>(x) * m_rates.size() / static_cast<std::size_t>(pixels);
            const auto to =
                std::max(from + 1, static_cast<std::size_t>(x + 1) * m_rates.size() / static_cast<std::size_t>(pixels));
            const double rate = *std::max_element(m_rates.begin() + static_cast<std::ptrdiff_t>(from),
                                                  m_rates.begin() + static_cast<std::ptrdiff_t>(to));
            area.append({sideMargin + x + 0.5, base - rate / most * (base - topMargin)});
        }
        area.append({xOf(minutesPerWeek), double(base)});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor fill = m_theme.control;
        fill.setAlphaF(0.6F);
        painter.setBrush(fill);
        painter.drawPolygon(area);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.control, 1.0));
    painter.drawLine(QPointF(xOf(0.0), base), QPointF(xOf(minutesPerWeek), base));
    painter.setFont(pixelFont(font(), labelPixels));
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        const QRectF box(xOf(day * minutesPerDay), base, xOf(minutesPerDay) - xOf(0.0), labelHeight);
        painter.setPen(m_theme.ink3);
        painter.drawText(box, Qt::AlignCenter, locale.standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    const double x = xOf(m_minute);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.you, 1.5));
    painter.drawLine(QPointF(x, topMargin), QPointF(x, base));
    painter.setBrush(m_theme.you);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{{x - handleSize / 2.0, 1.0},
                                  {x + handleSize / 2.0, 1.0},
                                  {x + handleSize / 2.0, handleSize - 2.0},
                                  {x, handleSize + 3.0},
                                  {x - handleSize / 2.0, handleSize - 2.0}});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4.0, 4.0);
    }
}

void WeekStrip::chooseStep(int step)
{
    const int within = (step % stepsPerWeek + stepsPerWeek) % stepsPerWeek;
    emit minuteChosen(static_cast<double>(within) * minutesPerStep);
}

void WeekStrip::chooseAt(double x)
{
    const double share = std::clamp((x - sideMargin) / std::max(width() - 2.0 * sideMargin, 1.0), 0.0, 1.0);
    chooseStep(std::min(static_cast<int>(share * stepsPerWeek), stepsPerWeek - 1));
}

void WeekStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        chooseAt(event->position().x());
}

void WeekStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        chooseAt(event->position().x());
}

void WeekStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? stepsPerHour : singleStep();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        chooseStep(value() - step);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        chooseStep(value() + step);
        break;
    case Qt::Key_PageDown:
        chooseStep(value() - pageStep());
        break;
    case Qt::Key_PageUp:
        chooseStep(value() + pageStep());
        break;
    case Qt::Key_Home:
        chooseStep(minimum());
        break;
    case Qt::Key_End:
        chooseStep(maximum());
        break;
    default:
        event->ignore();
    }
}

void WeekStrip::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace loadline
