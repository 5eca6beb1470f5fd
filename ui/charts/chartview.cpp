// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/charts/chartcanvas.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr int settleTime = 400; ///< ms after the last change
constexpr qreal reach = 24.0;   ///< px from the pointer to the nearest point of a read-out

/// Growing alone would end at odd numbers on a linear axis.
ChartAxis heldAxis(const ChartAxis& wanted, const ChartAxis& before, int ticks)
{
    if (wanted.scale != before.scale)
        return wanted;
    ChartAxis axis = grown(wanted, before);
    if (axis.from == wanted.from && axis.to == wanted.to)
        return wanted;
    if (axis.scale == AxisScale::Linear && axis.from == 0.0 && axis.to > before.to)
        axis.to = axisTop(axis.to);
    setTicks(axis, ticks);
    return axis;
}

} // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_canvas(new ChartCanvas(theme, ChartCanvas::Purpose::Screen, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 120);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ChartView::settleAxes);
}

ChartView::~ChartView() = default;

int ChartView::replotCount() const { return m_canvas->replotCount(); }

void ChartView::setTheme(const Theme& theme) { m_canvas->setTheme(theme); }

void ChartView::setTextSize(int pixels) { m_canvas->setTextSize(pixels); }

ChartData ChartView::held(const ChartData& chart) const
{
    ChartData shown = chart;
    const ChartData& before = m_canvas->chart();
    const bool same = before.kind == chart.kind && before.panels.size() == chart.panels.size() &&
                      before.bars.size() == chart.bars.size();
    if (m_settle.isActive() && same) {
        shown.x = heldAxis(chart.x, before.x, 8);
        for (qsizetype i = 0; i < shown.panels.size(); ++i)
            shown.panels[i].y = heldAxis(chart.panels.at(i).y, before.panels.at(i).y, i == 0 ? 5 : 2);
    }
    if (m_zoom) {
        shown.x.from = m_zoom->first;
        shown.x.to = m_zoom->second;
        setTicks(shown.x, 7);
    }
    return shown;
}

void ChartView::showChart(const ChartData& chart)
{
    const bool first = m_chart.title.isEmpty();
    m_chart = chart;
    // The first chart has no axes to hold; each later one holds those before it until changes stop.
    if (!first)
        m_settle.start();
    m_canvas->showChart(held(chart));
    if (accessibleName() != chart.title)
        setAccessibleName(chart.title);
    if (accessibleDescription() != chart.description)
        setAccessibleDescription(chart.description);
    showOverlay();
}

void ChartView::settleAxes()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_settle.start();
        return;
    }
    const ChartData& shown = m_canvas->chart();
    bool settled = m_zoom || (shown.x.from == m_chart.x.from && shown.x.to == m_chart.x.to);
    for (qsizetype i = 0; i < m_chart.panels.size(); ++i) {
        const ChartAxis& wanted = m_chart.panels.at(i).y;
        settled = settled && wanted.from == shown.panels.at(i).y.from && wanted.to == shown.panels.at(i).y.to;
    }
    if (!settled)
        m_canvas->showChart(held(m_chart));
}

void ChartView::zoomTo(double from, double to)
{
    const ChartAxis& axis = m_chart.x;
    from = std::max(from, axis.least);
    to = std::min(to, axis.most);
    if (to <= from)
        return;
    m_zoom = {from, to};
    m_canvas->showChart(held(m_chart));
    showOverlay();
}

void ChartView::resetZoom()
{
    m_zoom.reset();
    m_canvas->showChart(held(m_chart));
    showOverlay();
}

void ChartView::setPlayhead(std::optional<double> minute)
{
    m_playhead = minute;
    showOverlay();
}

QPointF ChartView::handlePosition(const ChartHandle& handle) const
{
    QPointF at = m_canvas->toPixel(handle.panel, handle.at);
    const QRectF area = m_canvas->panelRect(handle.panel);
    if (handle.onAxis)
        at.setY(area.bottom());
    if (handle.target == HandleTarget::WindowBody)
        return {(at.x() + m_canvas->toPixel(handle.panel, {handle.toX, 0.0}).x()) / 2.0, area.center().y()};
    if (!handle.movesY && !handle.onAxis)
        at.setY(area.center().y());
    return at;
}

double ChartView::xAt(QPointF position) const
{
    return m_chart.panels.isEmpty() ? 0.0 : m_canvas->toData(0, position).x();
}

bool ChartView::isShown(const ChartHandle& handle) const
{
    const QRectF area = m_canvas->panelRect(handle.panel);
    const qreal x = m_canvas->toPixel(handle.panel, handle.at).x();
    return (handle.group < 0 || handle.group == m_group) && x >= area.left() - 1.0 && x <= area.right() + 1.0;
}

int ChartView::indexOf(const std::optional<ChartHandle>& handle) const
{
    if (!handle)
        return -1;
    const auto found =
        std::ranges::find_if(m_chart.handles, [&](const ChartHandle& candidate) { return candidate.isSame(*handle); });
    return found == m_chart.handles.end() ? -1 : static_cast<int>(found - m_chart.handles.begin());
}

int ChartView::handleAt(QPointF position) const
{
    constexpr qreal pointReach = 12.0;
    constexpr qreal edgeReach = 6.0;
    int best = -1;
    qreal bestDistance = pointReach + 1.0;
    for (int i = 0; i < m_chart.handles.size(); ++i) {
        const ChartHandle& handle = m_chart.handles.at(i);
        const QRectF area = m_canvas->panelRect(handle.panel);
        if (!isShown(handle))
            continue;
        const QPointF at = handlePosition(handle);
        qreal distance = QLineF(at, position).length();
        if (handle.target == HandleTarget::WindowFrom || handle.target == HandleTarget::WindowTo) {
            const qreal across = std::abs(at.x() - position.x());
            distance = across <= edgeReach && area.contains(position) ? across : bestDistance;
        } else if (handle.target == HandleTarget::WindowBody) {
            const double x = xAt(position);
            const bool in = handle.at.x() < handle.toX ? x >= handle.at.x() && x < handle.toX
                                                       : x >= handle.at.x() || x < handle.toX;
            distance = in && area.contains(position) ? pointReach : bestDistance;
        }
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

void ChartView::showReadOut(QPointF position, ChartOverlay& overlay) const
{
    if (!m_chart.bars.isEmpty()) {
        if (const auto found = m_canvas->partAt(position)) {
            overlay.flag =
                QStringList{found->part.name + QLatin1Char(' ') + found->part.amountText} + found->part.workings;
            overlay.flagAt = position;
        }
        return;
    }
    const int row = nearestRow(m_chart.table, xAt(position));
    if (row < 0)
        return;
    const double x = m_chart.table.columns.front().numbers[static_cast<std::size_t>(row)];
    const qreal pixel = m_canvas->toPixel(0, {x, 1.0}).x();
    bool inside = false;
    for (int panel = 0; panel < m_chart.panels.size(); ++panel)
        inside = inside || m_canvas->panelRect(panel).contains(position);
    if (!inside || std::abs(pixel - position.x()) > reach)
        return;
    overlay.flag = hoverLines(m_chart.table, row);
    overlay.flagAt = {pixel, position.y()};
    overlay.cursor = x;
}

void ChartView::showOverlay()
{
    if (!m_groupChosen)
        m_group = m_chart.group;
    ChartOverlay overlay;
    overlay.group = m_group;
    if (m_chart.x.scale == AxisScale::Week)
        overlay.playhead = m_playhead;
    overlay.focused = hasFocus() ? indexOf(m_focused) : -1;
    if (m_dragged)
        overlay.hot = indexOf(m_dragged);
    else if (m_pointer)
        overlay.hot = handleAt(*m_pointer);
    if (m_stretchFrom && m_pointer)
        overlay.stretch = {*m_stretchFrom, xAt(*m_pointer)};
    const int described = m_dragged ? overlay.hot : overlay.focused;
    if (described >= 0 && !m_chart.panels.isEmpty()) {
        const ChartHandle& handle = m_chart.handles.at(described);
        const int row = nearestRow(m_chart.table, handle.at.x());
        overlay.flag = row < 0 || !m_chart.handleFlag.isEmpty() ? QStringList{m_chart.handleFlag}
                                                                : hoverLines(m_chart.table, row).mid(0, 2);
        overlay.flagAt = handlePosition(handle);
    } else if (m_pointer) {
        showReadOut(*m_pointer, overlay);
    }
    m_canvas->showOverlay(overlay);
}

void ChartView::showPointer(QPointF position)
{
    m_pointer = position;
    // The day under the pointer shows its points.
    if (!m_dragged && m_canvas->panelRect(0).contains(position)) {
        const double x = xAt(position);
        const ChartHandle* nearest = nullptr;
        for (const ChartHandle& handle : m_chart.handles)
            if (handle.group >= 0 && (!nearest || std::abs(handle.at.x() - x) < std::abs(nearest->at.x() - x)))
                nearest = &handle;
        if (nearest) {
            m_group = nearest->group;
            m_groupChosen = true;
        }
    }
    showOverlay();
    const int hot = m_canvas->overlay().hot;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (hot >= 0)
        shape = m_chart.handles.at(hot).movesY                               ? Qt::SizeVerCursor
                : m_chart.handles.at(hot).target == HandleTarget::WindowBody ? Qt::OpenHandCursor
                                                                             : Qt::SizeHorCursor;
    else if (m_canvas->partAt(position))
        shape = Qt::PointingHandCursor;
    setCursor(shape);
}

void ChartView::moveHandle(const ChartHandle& handle, QPointF to, bool continues)
{
    QPointF place = handle.at;
    if (handle.movesX)
        place.setX(std::clamp(to.x(), handle.minimum, handle.maximum));
    if (handle.movesY)
        place.setY(std::clamp(to.y(), handle.minimum, handle.maximum));
    emit handleMoved(handle, place, continues);
}

} // namespace loadline
