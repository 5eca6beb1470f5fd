// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keyboard of a chart.

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"

#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr qint64 keyGesture = 800; ///< ms; a longer pause between keys begins another gesture
constexpr double largeStep = 10.0; ///< Page Up and Page Down against an arrow key
constexpr double zoomStep = 0.8;   ///< for a notch of the wheel

} // namespace

void ChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_canvas->setGeometry(rect());
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_canvas->setGeometry(rect());
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF position = event->position();
    if (const auto part = m_canvas->partAt(position)) {
        emit partActivated(part->option, part->part.part);
        return;
    }
    const int index = handleAt(position);
    if (event->modifiers() & Qt::ShiftModifier && m_chart.x.scale == AxisScale::Week) {
        m_stretchFrom = xAt(position);
    } else if (index >= 0) {
        m_dragged = m_chart.handles.at(index);
        m_focused = m_dragged;
        m_moved = false;
        const QPointF at = m_canvas->toPixel(m_dragged->panel, m_dragged->at);
        m_grab = at - position;
    } else if (m_zoom) {
        m_panFrom = xAt(position);
    }
    showPointer(position);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (m_dragged) {
        const QPointF to = m_canvas->toData(m_dragged->panel, position + m_grab);
        moveHandle(ChartHandle(*m_dragged), to, m_moved);
        m_moved = true;
    } else if (m_panFrom && m_zoom) {
        const double x = xAt(position);
        const bool logarithmic = m_chart.x.scale == AxisScale::Logarithmic;
        const auto panned = [&](double edge) { return logarithmic ? edge * *m_panFrom / x : edge + *m_panFrom - x; };
        const double from = panned(m_zoom->first);
        const double to = panned(m_zoom->second);
        if (from >= m_chart.x.least && to <= m_chart.x.most)
            zoomTo(from, to);
    }
    showPointer(position);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_stretchFrom) {
        const double from = *std::exchange(m_stretchFrom, {});
        emit rangeDrawn(from, xAt(event->position()));
    }
    m_dragged.reset();
    m_panFrom.reset();
    showPointer(event->position());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (handleAt(event->position()) < 0)
        resetZoom();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const ChartAxis& shown = m_canvas->chart().x;
    if (shown.least >= shown.most || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const double factor = std::pow(zoomStep, event->angleDelta().y() / 120.0);
    const double x = xAt(event->position());
    if (shown.scale == AxisScale::Logarithmic)
        zoomTo(x * std::pow(shown.from / x, factor), x * std::pow(shown.to / x, factor));
    else
        zoomTo(x + (shown.from - x) * factor, x + (shown.to - x) * factor);
    event->accept();
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_pointer.reset();
    m_groupChosen = m_focused && hasFocus();
    showOverlay();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    const QPointF position = event->reason() == QContextMenuEvent::Keyboard && m_focused ? handlePosition(*m_focused)
                                                                                         : QPointF(event->pos());
    const int index = handleAt(position);
    emit menuRequested(mapToGlobal(position.toPoint()), xAt(position),
                       index >= 0 ? std::optional(m_chart.handles.at(index)) : std::nullopt);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_focused.reset();
        (void)stepFocus(event->reason() == Qt::TabFocusReason ? 1 : -1);
    }
    showOverlay();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showOverlay();
}

bool ChartView::focusNextPrevChild(bool next) { return stepFocus(next ? 1 : -1) || QWidget::focusNextPrevChild(next); }

void ChartView::focusHandle(int index)
{
    m_focused = m_chart.handles.at(index);
    if (m_focused->group >= 0) {
        m_group = m_focused->group;
        m_groupChosen = true;
    }
    showOverlay();
}

bool ChartView::stepFocus(int direction)
{
    const int count = static_cast<int>(m_chart.handles.size());
    const int current = indexOf(m_focused);
    int index = current >= 0 ? current + direction : direction > 0 ? 0 : count - 1;
    while (index >= 0 && index < count && !isShown(m_chart.handles.at(index)))
        index += direction;
    if (index < 0 || index >= count)
        return false;
    focusHandle(index);
    return true;
}

void ChartView::moveFocused(int key)
{
    const int index = indexOf(m_focused);
    if (index < 0)
        return;
    // Moving it shows another chart with handles of its own.
    const ChartHandle handle = m_chart.handles.at(index);
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool up = key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_PageUp;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (sideways && !handle.movesX) {
        // Beside a point there is the next one, in the next day too.
        const int neighbour = index + (up ? 1 : -1);
        if (neighbour >= 0 && neighbour < m_chart.handles.size() &&
            m_chart.handles.at(neighbour).target == handle.target)
            focusHandle(neighbour);
        return;
    }
    const double steps = (up ? 1.0 : -1.0) * (page ? largeStep : 1.0);
    QPointF to = handle.at;
    if (handle.movesY)
        to.ry() += steps * handle.keyStep;
    else if (m_chart.x.scale == AxisScale::Logarithmic)
        to.rx() *= std::pow(1.0 + handle.keyStep, steps);
    else
        to.rx() += steps * handle.keyStep;
    const bool continues = m_keyPause.isValid() && m_keyPause.elapsed() < keyGesture;
    m_keyPause.start();
    moveHandle(handle, to, continues);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool onHandle = indexOf(m_focused) >= 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!onHandle)
            break;
        moveFocused(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!onHandle)
            break;
        openEditor();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!onHandle)
            break;
        emit handleRemoved(ChartHandle(*m_focused));
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::openEditor()
{
    const ChartHandle handle = m_chart.handles.at(indexOf(m_focused));
    if (!m_editor) {
        m_editor = new QDoubleSpinBox(this);
        m_editor->setKeyboardTracking(false);
        connect(m_editor, &QDoubleSpinBox::editingFinished, this, &ChartView::acceptEditor);
    }
    const bool hours = m_chart.x.scale == AxisScale::Week && handle.movesX;
    m_editor->setDecimals(hours ? 2 : 4);
    m_editor->setRange(handle.minimum / (hours ? 60.0 : 1.0), handle.maximum / (hours ? 60.0 : 1.0));
    m_editor->setSuffix(hours ? tr(" h after Monday 00:00") : tr(" req/s"));
    m_editor->setAccessibleName(hours ? tr("Hours after Monday 00:00") : tr("Requests per second"));
    m_editor->setValue(hours ? handle.at.x() / 60.0 : handle.movesY ? handle.at.y() : handle.at.x());
    m_editor->adjustSize();
    const QPoint wanted = handlePosition(handle).toPoint() - QPoint(m_editor->width() / 2, m_editor->height() + 10);
    m_editor->move(std::clamp(wanted.x(), 0, std::max(0, width() - m_editor->width())), std::max(0, wanted.y()));
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void ChartView::acceptEditor()
{
    const int index = indexOf(m_focused);
    if (!m_editor->isVisible() || index < 0)
        return;
    const ChartHandle handle = m_chart.handles.at(index);
    const bool hours = m_chart.x.scale == AxisScale::Week && handle.movesX;
    const double value = m_editor->value() * (hours ? 60.0 : 1.0);
    m_editor->hide();
    setFocus();
    moveHandle(handle, handle.movesY ? QPointF(handle.at.x(), value) : QPointF(value, handle.at.y()), false);
}

} // namespace loadline
