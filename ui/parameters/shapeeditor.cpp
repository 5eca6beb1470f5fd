// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/shapeeditor.h"

#include "ui/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr qreal gap = 1.0;
constexpr double keyShare = 0.05;  ///< of the highest bar, for one key press
constexpr double roundTo = 1000.0; ///< shares of the highest bar that a drag can tell apart

} // namespace

ShapeEditor::ShapeEditor(QWidget* parent)
    : ParamEditor(parent)
    , m_theme(Theme::light())
    , m_fill(m_theme.control)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShapeEditor::sizeHint() const { return {192, 56}; }

void ShapeEditor::showValue(const ParameterValue& value, const ParameterValue& preset)
{
    m_values = std::get<std::vector<double>>(value);
    m_preset = std::get<std::vector<double>>(preset);
    if (!m_pressed)
        m_top = highest();
    choose(std::min(m_current, m_values.empty() ? 0 : m_values.size() - 1));
}

void ShapeEditor::setTheme(const Theme& theme, const QColor& fill)
{
    m_theme = theme;
    m_fill = fill;
    update();
}

double ShapeEditor::highest() const
{
    const double most = m_values.empty() ? 0.0 : *std::ranges::max_element(m_values);
    return most > 0.0 ? most : 1.0;
}

QRectF ShapeEditor::barRect(std::size_t index) const
{
    const qreal step = width() / static_cast<qreal>(std::max<std::size_t>(m_values.size(), 1));
    const qreal room = height() - 3.0;
    const qreal tall = std::max(1.0, room * std::min(1.0, m_values[index] / m_top));
    return {static_cast<qreal>(index) * step, height() - 1.0 - tall, step - gap, tall};
}

void ShapeEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (std::size_t index = 0; index < m_values.size(); ++index) {
        const bool changed = index < m_preset.size() && m_values[index] != m_preset[index];
        const QColor fill = !isEnabled() ? m_theme.border2 : changed ? m_theme.you : m_fill;
        painter.fillRect(barRect(index), fill);
    }
    painter.fillRect(QRectF(0, height() - 1.0, width(), 1.0), m_theme.control);
    if (hasFocus() && m_current < m_values.size()) {
        const QRectF bar = barRect(m_current);
        painter.setPen(QPen(m_theme.you, 2.0));
        painter.drawRect(QRectF(bar.x() - 1.0, 1.0, bar.width() + 2.0, height() - 2.0));
    }
}

void ShapeEditor::choose(std::size_t index)
{
    m_current = index;
    if (m_current < m_values.size()) {
        const QString hour = QStringLiteral("%1:00").arg(static_cast<int>(index), 2, 10, QLatin1Char('0'));
        const QString text = tr("%1, %2 of the highest").arg(hour, NumberFormat().share(m_values[index] / highest()));
        setAccessibleDescription(text);
    }
    update();
}

bool ShapeEditor::change(std::size_t index, double value, EditStep step)
{
    std::vector<double> changed = m_values;
    changed[index] = std::max(0.0, value);
    if (changed == m_values)
        return false;
    emit valueEdited(std::move(changed), step);
    return true;
}

void ShapeEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_values.empty())
        return event->ignore();
    const std::size_t last = m_values.size() - 1;
    const auto by = [this](double share) {
        change(m_current, m_values[m_current] + share * highest(), EditStep::Repeat);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current == 0 ? 0 : m_current - 1);
    case Qt::Key_Right:
        return choose(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Up:
        return by(keyShare);
    case Qt::Key_Down:
        return by(-keyShare);
    case Qt::Key_PageUp:
        return by(4.0 * keyShare);
    case Qt::Key_PageDown:
        return by(-4.0 * keyShare);
    case Qt::Key_Backspace:
        if (m_current < m_preset.size())
            change(m_current, m_preset[m_current], EditStep::Single);
        return;
    default:
        event->ignore();
    }
}

void ShapeEditor::dragTo(QPointF place)
{
    const auto count = static_cast<double>(m_values.size());
    const double at = std::clamp(std::floor(place.x() / width() * count), 0.0, count - 1.0);
    const double share = std::clamp((height() - 1.0 - place.y()) / (height() - 3.0), 0.0, 1.0);
    choose(static_cast<std::size_t>(at));
    const double value = std::round(share * roundTo) / roundTo * m_top;
    if (change(m_current, value, m_dragged ? EditStep::DragMove : EditStep::DragStart))
        m_dragged = true;
}

void ShapeEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_values.empty())
        return event->ignore();
    m_top = highest();
    m_pressed = true;
    m_dragged = false;
    dragTo(event->position());
}

void ShapeEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed)
        dragTo(event->position());
}

void ShapeEditor::mouseReleaseEvent(QMouseEvent*)
{
    m_pressed = false;
    m_top = highest();
    update();
}

void ShapeEditor::focusInEvent(QFocusEvent* event)
{
    ParamEditor::focusInEvent(event);
    update();
}

void ShapeEditor::focusOutEvent(QFocusEvent* event)
{
    ParamEditor::focusOutEvent(event);
    update();
}

} // namespace loadline
