// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/paramslider.h"

#include "ui/parameters/accessibleslider.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace loadline {
namespace {

constexpr qreal grooveHeight = 4.0;
constexpr qreal handleSize = 12.0;
constexpr qreal tickWidth = 1.5;
constexpr qreal tickHeight = 12.0;
constexpr qreal handleEdge = 1.75;
constexpr qreal changedEdge = 2.2;
constexpr qreal margin = handleSize / 2.0 + 2.0; ///< room for the handle's edge and the focus ring
constexpr int lineSteps = SliderMap::steps / 100;
constexpr int pageSteps = SliderMap::steps / 10;

} // namespace

ParamSlider::ParamSlider(const ParameterSpec& spec, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_spec(spec)
    , m_map(spec)
    , m_theme(Theme::light())
    , m_fill(m_theme.control)
{
    installAccessibleSliders();
    setRange(0, SliderMap::steps);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ParamSlider::sizeHint() const { return {99, 24}; }

void ParamSlider::showValue(double value, double preset)
{
    const bool changed = value != m_value;
    m_value = value;
    m_preset = preset;
    if (!isSliderDown()) {
        const QSignalBlocker blocker(this);
        setValue(m_map.position(value));
    }
    if (changed) {
        QAccessibleValueChangeEvent event(this, value);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void ParamSlider::setColors(const Theme& theme, const QColor& fill)
{
    m_theme = theme;
    m_fill = fill;
    update();
}

void ParamSlider::moveTo(double value, EditStep step)
{
    const double inside = std::clamp(value, m_spec.minimum, m_spec.maximum);
    if (inside != m_value)
        emit moved(inside, step);
}

qreal ParamSlider::xOf(int position) const { return margin + position * (width() - 2.0 * margin) / SliderMap::steps; }

int ParamSlider::positionAt(qreal x) const
{
    const qreal share = (x - margin) / std::max(1.0, width() - 2.0 * margin);
    return std::clamp(static_cast<int>(std::lround(share * SliderMap::steps)), 0, SliderMap::steps);
}

QPointF ParamSlider::handleCentre() const { return {xOf(value()), height() / 2.0}; }

void ParamSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = handleCentre();
    const QRectF groove(1.0, centre.y() - grooveHeight / 2.0, width() - 2.0, grooveHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.border);
    painter.drawRoundedRect(groove, grooveHeight / 2.0, grooveHeight / 2.0);
    QRectF filled = groove;
    filled.setRight(centre.x());
    painter.setBrush(isEnabled() ? m_fill : m_theme.border2);
    painter.drawRoundedRect(filled, grooveHeight / 2.0, grooveHeight / 2.0);

    const bool changed = m_value != m_preset;
    if (changed && isEnabled()) {
        const qreal x = xOf(m_map.position(m_preset));
        painter.fillRect(QRectF(x - tickWidth / 2.0, centre.y() - tickHeight / 2.0, tickWidth, tickHeight),
                         m_theme.control);
    }
    const QColor edge = !isEnabled() ? m_theme.border2 : changed ? m_theme.you : m_theme.ink2;
    const qreal edgeWidth = changed ? changedEdge : handleEdge;
    const qreal radius = (handleSize - edgeWidth) / 2.0;
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(centre, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 2.75, radius + 2.75);
    }
}

void ParamSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_map.moved(m_value, -lineSteps), EditStep::Repeat);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_map.moved(m_value, lineSteps), EditStep::Repeat);
    case Qt::Key_PageDown:
        return moveTo(m_map.moved(m_value, -pageSteps), EditStep::Repeat);
    case Qt::Key_PageUp:
        return moveTo(m_map.moved(m_value, pageSteps), EditStep::Repeat);
    case Qt::Key_Home:
        return moveTo(m_spec.minimum, EditStep::Repeat);
    case Qt::Key_End:
        return moveTo(m_spec.maximum, EditStep::Repeat);
    case Qt::Key_Backspace:
        return moveTo(m_preset, EditStep::Single);
    default:
        event->ignore();
    }
}

void ParamSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const qreal fromHandle = event->position().x() - handleCentre().x();
    // A press on the handle takes it where it was touched; a press on the groove brings it to the mouse.
    m_grab = std::abs(fromHandle) <= handleSize / 2.0 + 2.0 ? fromHandle : 0.0;
    m_dragged = false;
    setSliderDown(true);
    if (m_grab != fromHandle)
        drag(event->position().x());
}

void ParamSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        drag(event->position().x());
}

void ParamSlider::drag(qreal x)
{
    const int place = positionAt(x - m_grab);
    if (place == value())
        return;
    {
        const QSignalBlocker blocker(this);
        setValue(place);
    }
    const double chosen = m_map.value(place);
    if (chosen == m_value)
        return;
    const EditStep step = m_dragged ? EditStep::DragMove : EditStep::DragStart;
    m_dragged = true;
    emit moved(chosen, step);
}

void ParamSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return event->ignore();
    setSliderDown(false);
    showValue(m_value, m_preset);
}

void ParamSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(m_preset, EditStep::Single);
}

void ParamSlider::wheelEvent(QWheelEvent* event)
{
    // Without the focus the wheel scrolls the panel; a value must not change in passing.
    const int turn = event->angleDelta().y();
    if (!hasFocus() || turn == 0)
        return event->ignore();
    moveTo(m_map.moved(m_value, turn > 0 ? lineSteps : -lineSteps), EditStep::Repeat);
    event->accept();
}

} // namespace loadline
