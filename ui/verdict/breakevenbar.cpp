// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/breakevenbar.h"

#include "ui/font.h"
#include "ui/format.h"
#include "ui/parameters/slidermap.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr qreal lineWidth = 5.0;
constexpr qreal lineY = 9.0;
constexpr qreal ringRadius = 5.5;
constexpr qreal pinnedRadius = 4.0;
constexpr qreal margin = 8.0;
constexpr int numberPixels = 12;
constexpr qreal numberGap = 8.0;
constexpr std::string_view averageId = "traffic.average";
constexpr int lineSteps = SliderMap::steps / 100;
constexpr int pageSteps = SliderMap::steps / 10;

const ParameterSpec& average() { return *findParameter(averageId); }

OptionId other(OptionId id) { return id == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2; }

} // namespace

BreakEvenBar::BreakEvenBar(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Average traffic, requests per second"));
    setToolTip(tr("Which option is cheaper at which average traffic. Drag the ring to change yours."));
    m_clock.start();
}

QSize BreakEvenBar::sizeHint() const { return {300, 34}; }

QSize BreakEvenBar::minimumSizeHint() const { return {140, 34}; }

void BreakEvenBar::showBreakEven(RequestRate current, const BreakEven& breakEven, std::optional<RequestRate> pinned)
{
    m_current = current;
    m_pinned = pinned;
    m_breakEven = breakEven;
    // The scale stands still under a hand that is dragging.
    if (!m_pressed)
        chooseRange();
    const QString now = NumberFormat().rate(current);
    setAccessibleDescription(pinned ? tr("%1; in A %2").arg(now, NumberFormat().rate(*pinned)) : now);
    update();
}

void BreakEvenBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void BreakEvenBar::chooseRange()
{
    const double now = std::max(m_current.perSecond(), breakEvenFrom.perSecond());
    double low = now;
    double high = now;
    // The crossing nearest to today's rate belongs on the scale, however far it is.
    const auto distance = [now](const BreakEvenPoint& point) {
        return std::abs(std::log(point.rate.perSecond() / now));
    };
    const auto nearest = std::ranges::min_element(m_breakEven.points, {}, distance);
    if (nearest != m_breakEven.points.end()) {
        low = std::min(low, nearest->rate.perSecond());
        high = std::max(high, nearest->rate.perSecond());
    }
    if (m_pinned) {
        low = std::min(low, std::max(m_pinned->perSecond(), breakEvenFrom.perSecond()));
        high = std::max(high, m_pinned->perSecond());
    }
    const double from = std::pow(10.0, std::floor(std::log10(low / 1.5)));
    const double to = std::pow(10.0, std::ceil(std::log10(high * 1.5)));
    m_from = RequestRate::perSecond(std::max(from, average().minimum));
    m_to = RequestRate::perSecond(std::min(to, average().maximum));
}

QPointF BreakEvenBar::place(RequestRate rate) const
{
    const double decades = std::log(m_to / m_from);
    const double share = std::clamp(std::log(std::max(rate / m_from, 1e-12)) / decades, 0.0, 1.0);
    return {margin + share * (width() - 2.0 * margin), lineY};
}

OptionId BreakEvenBar::cheaperAfter(std::size_t crossings) const
{
    if (m_breakEven.points.empty())
        return m_breakEven.cheaperAtLowest;
    if (crossings < m_breakEven.points.size())
        return m_breakEven.points[crossings].cheaperBelow;
    return other(m_breakEven.points.back().cheaperBelow);
}

void BreakEvenBar::paintSegments(QPainter& painter) const
{
    qreal left = margin;
    std::size_t crossings = 0;
    const auto segment = [&](qreal right) {
        painter.fillRect(QRectF(left, lineY - lineWidth / 2.0, right - left, lineWidth),
                         m_breakEven.compares() ? m_theme.optionFill(cheaperAfter(crossings)) : m_theme.control);
        left = right;
    };
    for (const BreakEvenPoint& point : m_breakEven.points) {
        if (point.rate > m_from && point.rate < m_to)
            segment(place(point.rate).x());
        else if (point.rate >= m_to)
            break;
        ++crossings;
    }
    segment(width() - margin);
    for (const BreakEvenPoint& point : m_breakEven.points) {
        if (point.rate > m_from && point.rate < m_to)
            painter.fillRect(QRectF(place(point.rate).x() - 1.0, lineY - 6.5, 2.0, 13.0), m_theme.ink);
    }
}

void BreakEvenBar::paintNumbers(QPainter& painter) const
{
    const NumberFormat format;
    QList<QRectF> taken;
    const auto number = [&](RequestRate rate, const QString& text, const QColor& color, QFont::Weight weight) {
        painter.setFont(pixelFont(font(), numberPixels, weight));
        const qreal wide = painter.fontMetrics().horizontalAdvance(text);
        const qreal x = std::clamp(place(rate).x() - wide / 2.0, 0.0, width() - wide);
        const QRectF box(x, height() - 16.0, wide + 1.0, 16.0);
        const QRectF room = box.adjusted(-numberGap, 0, numberGap, 0);
        if (std::ranges::any_of(taken, [&room](const QRectF& one) { return one.intersects(room); }))
            return false;
        taken << box;
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter, text);
        return true;
    };
    // The first come has its place: you, A, the crossings, the ends.
    number(m_current, format.rateNumber(m_current), m_theme.you, QFont::DemiBold);
    // Where the rate has no room beside yours, the name still has.
    if (showsPinned() &&
        !number(*m_pinned, tr("A %1").arg(format.rateNumber(*m_pinned)), m_theme.ink2, QFont::DemiBold))
        number(*m_pinned, tr("A"), m_theme.ink2, QFont::DemiBold);
    for (const BreakEvenPoint& point : m_breakEven.points) {
        if (point.rate > m_from && point.rate < m_to)
            number(point.rate, format.rateNumber(point.rate), m_theme.ink, QFont::DemiBold);
    }
    number(m_from, format.rateNumber(m_from), m_theme.ink3, QFont::Normal);
    number(m_to, tr("%1/s").arg(format.rateNumber(m_to)), m_theme.ink3, QFont::Normal);
}

void BreakEvenBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSegments(painter);
    paintNumbers(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.surface);
    if (showsPinned()) {
        painter.setPen(QPen(m_theme.ink2, 1.5));
        painter.drawEllipse(place(*m_pinned), pinnedRadius, pinnedRadius);
    }
    const QPointF ring = place(m_current);
    painter.setPen(QPen(m_theme.you, 2.2));
    painter.drawEllipse(ring, ringRadius, ringRadius);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring, ringRadius + 2.5, ringRadius + 2.5);
    }
}

void BreakEvenBar::report(double perSecond, EditStep step)
{
    if (perSecond == m_current.perSecond())
        return;
    const bool continues = m_gesture.continues(averageId, step, m_clock.elapsed());
    emit edited({{{averageId, perSecond}}, continues});
}

void BreakEvenBar::dragTo(qreal x)
{
    const double share = std::clamp((x - margin) / std::max(1.0, width() - 2.0 * margin), 0.0, 1.0);
    const double exact = m_from.perSecond() * std::pow(m_to / m_from, share);
    const double chosen = SliderMap(average()).rounded(exact);
    if (chosen == m_current.perSecond())
        return;
    report(chosen, m_dragged ? EditStep::DragMove : EditStep::DragStart);
    m_dragged = true;
}

void BreakEvenBar::keyPressEvent(QKeyEvent* event)
{
    const SliderMap map(average());
    const double now = m_current.perSecond();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return report(map.moved(now, -lineSteps), EditStep::Repeat);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return report(map.moved(now, lineSteps), EditStep::Repeat);
    case Qt::Key_PageDown:
        return report(map.moved(now, -pageSteps), EditStep::Repeat);
    case Qt::Key_PageUp:
        return report(map.moved(now, pageSteps), EditStep::Repeat);
    default:
        event->ignore();
    }
}

void BreakEvenBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = true;
    m_dragged = false;
    // A press on the ring takes it; elsewhere it brings the ring to the mouse.
    if (std::abs(event->position().x() - place(m_current).x()) > ringRadius + 2.0)
        dragTo(event->position().x());
}

void BreakEvenBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed)
        dragTo(event->position().x());
}

void BreakEvenBar::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    chooseRange();
    update();
}

} // namespace loadline
