// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitems.h"

#include <algorithm>

namespace loadline {

QRectF flagBox(const ChartDrawing& drawing, QPointF at, const QStringList& lines, const QRectF& bounds,
               Qt::AlignmentFlag side)
{
    const QFontMetricsF metrics(drawing.strong);
    qreal width = 0.0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const qreal lineHeight = metrics.height();
    QRectF box(0, 0, width + 18.0, lineHeight * static_cast<qreal>(lines.size()) + 8.0);
    box.moveBottomLeft(at + QPointF(12.0, -10.0));
    const bool fitsLeft = at.x() - 12.0 - box.width() >= bounds.left();
    if (box.right() > bounds.right() || (side == Qt::AlignLeft && fitsLeft))
        box.moveRight(at.x() - 12.0);
    box.moveLeft(std::max(bounds.left(), box.left()));
    if (box.top() < bounds.top())
        box.moveTop(std::min(at.y() + 14.0, bounds.bottom() - box.height()));
    return box;
}

void drawFlag(QPainter& painter, const ChartDrawing& drawing, QPointF at, const QStringList& lines,
              const QRectF& bounds, Qt::AlignmentFlag side)
{
    if (lines.isEmpty())
        return;
    const QFontMetricsF metrics(drawing.strong);
    const QRectF box = flagBox(drawing, at, lines, bounds, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(drawing.theme.sel);
    painter.drawRoundedRect(box, 4.0, 4.0);
    qreal base = box.top() + 4.0 + metrics.ascent();
    for (qsizetype i = 0; i < lines.size(); ++i, base += metrics.height())
        drawText(painter, {box.left() + 9.0, base}, lines.at(i), i == 0 ? drawing.strong : drawing.labels,
                 drawing.theme.selInk, {});
}

OverlayItem::OverlayItem(QCustomPlot* plot, QCPAxisRect* rect, const ChartDrawing& drawing,
                         ChartCanvas::Purpose purpose)
    : PanelItem(plot, rect, 0, drawing, QStringLiteral("overlay"))
    , m_purpose(purpose)
{}

void OverlayItem::draw(QCPPainter* painter)
{
    const ChartData& chart = m_drawing.chart;
    const ChartOverlay& overlay = m_drawing.overlay;
    const Theme& theme = m_drawing.theme;
    const QRectF bounds = mParentPlot->viewport();
    painter->setAntialiasing(true);
    if (!chart.empty.isEmpty()) {
        const QFontMetricsF metrics(m_drawing.strong);
        drawText(*painter, area().center() - QPointF(metrics.horizontalAdvance(chart.empty) / 2.0, 0.0), chart.empty,
                 m_drawing.strong, theme.ink2, theme.surface);
    }
    if (overlay.stretch) {
        QColor tint = theme.you;
        tint.setAlphaF(0.25F);
        painter->fillRect(QRectF(QPointF(pixelX(overlay.stretch->first), area().top()),
                                 QPointF(pixelX(overlay.stretch->second), area().bottom()))
                              .normalized(),
                          tint);
    }
    for (const auto& line : {overlay.playhead, overlay.cursor}) {
        const qreal x = line ? pixelX(*line) : -1.0;
        if (x < area().left() || x > area().right())
            continue;
        painter->setPen(QPen(theme.you, 1.5));
        painter->drawLine(QLineF(x, area().top(), x, bounds.bottom() - mParentPlot->plotLayout()->margins().bottom()));
    }
    for (int i = 0; i < chart.handles.size(); ++i) {
        const ChartHandle& handle = chart.handles.at(i);
        if (handle.group >= 0 && (handle.group != overlay.group || m_purpose == ChartCanvas::Purpose::Picture))
            continue;
        drawHandle(painter, handle, i == overlay.hot, i == overlay.focused);
    }
    drawFlag(*painter, m_drawing, overlay.flagAt, overlay.flag, bounds);
}

void OverlayItem::drawHandle(QCPPainter* painter, const ChartHandle& handle, bool hot, bool focused) const
{
    const Theme& theme = m_drawing.theme;
    QPointF at = pixel(handle.at);
    if (handle.onAxis)
        at.setY(area().bottom());
    if (at.x() < area().left() - 1.0 || at.x() > area().right() + 1.0)
        return;
    const bool picture = m_purpose == ChartCanvas::Purpose::Picture;
    painter->setPen(QPen(theme.you, 2.0));
    painter->setBrush(theme.surface);
    qreal radius = 4.0;
    switch (handle.target) {
    case HandleTarget::Rate:
        if (hot)
            painter->setBrush(theme.you);
        painter->drawEllipse(at, hot ? 6.0 : radius, hot ? 6.0 : radius);
        break;
    case HandleTarget::WindowFrom:
    case HandleTarget::WindowTo:
        painter->drawLine(QLineF(at.x(), area().top(), at.x(), area().bottom()));
        if (!picture)
            painter->drawRoundedRect(QRectF(at.x() - 3.0, area().center().y() - 9.0, 6.0, 18.0), 3.0, 3.0);
        break;
    case HandleTarget::WindowBody:
        if (focused || hot) {
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(QPointF(at.x(), area().top() + 1.0),
                                     QPointF(pixelX(std::max(handle.toX, handle.at.x())), area().bottom() - 1.0)));
        }
        return;
    case HandleTarget::Average:
        radius = picture ? 3.5 : 6.5;
        painter->setPen(Qt::NoPen);
        if (hot && !picture) {
            painter->setBrush(blended(theme.you, theme.surface, 0.2));
            painter->drawEllipse(at, radius + 5.0, radius + 5.0);
        }
        painter->setBrush(theme.you);
        painter->drawEllipse(at, radius, radius);
        if (m_drawing.overlay.flag.isEmpty())
            drawFlag(*painter, m_drawing, at, {m_drawing.chart.handleFlag}, area(), Qt::AlignLeft);
        break;
    }
    if (focused) {
        painter->setPen(QPen(theme.you, 2.0));
        painter->setBrush(Qt::NoBrush);
        const QPointF centre(at.x(),
                             handle.movesY || handle.target == HandleTarget::Average ? at.y() : area().center().y());
        painter->drawEllipse(centre, radius + 5.0, radius + 5.0);
    }
}

} // namespace loadline
