// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/diagrampaint.h"

#include "ui/charts/hatchlines.h"
#include "ui/font.h"

#include <QPainterPath>

#include <algorithm>

namespace loadline {
namespace {

constexpr double radius = 5.0;
constexpr double watchShare = 0.6; ///< of the limit, from which on a gauge warns
constexpr double limitShare = 0.8; ///< from which on it is nearly used up

} // namespace

DiagramInk diagramInk(const Theme& theme, const QFont& font)
{
    return {theme, pixelFont(font, 12), pixelFont(font, 12, QFont::DemiBold), pixelFont(font, 13, QFont::DemiBold)};
}

void drawBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge, BoxStyle style)
{
    QPen pen(edge, style == BoxStyle::Dashed ? 1.2 : 1.5);
    if (style == BoxStyle::Dashed)
        pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
}

void drawBadge(QPainter& painter, const DiagramInk& ink, QPointF rightTop, const QString& text, bool isOffer)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(ink.strong);
    const QSizeF size(metrics.horizontalAdvance(text) + 14.0, metrics.height() + 2.0);
    const QRectF box(QPointF(rightTop.x() - size.width() - 8.0, rightTop.y() - size.height() / 2.0), size);
    painter.setPen(QPen(isOffer ? ink.theme.you : ink.theme.border2, 1.0));
    painter.setBrush(isOffer ? ink.theme.youTint : ink.theme.surface);
    painter.drawRoundedRect(box, size.height() / 2.0, size.height() / 2.0);
    drawWords(painter, ink.strong, isOffer ? ink.theme.you : ink.theme.ink, box, Qt::AlignCenter, text);
}

void drawWords(QPainter& painter, const QFont& font, const QColor& color, const QRectF& box, Qt::Alignment alignment,
               const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void drawUse(QPainter& painter, const QRectF& bar, double share, const QColor& color, const QColor& surface,
             bool restIsPaid)
{
    const double used = bar.width() * std::clamp(share, 0.0, 1.0);
    painter.fillRect(bar, surface);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(used, bar.height())), color);
    if (restIsPaid) {
        painter.setPen(QPen(color, 1.5));
        painter.drawLines(hatchLines(QPolygonF(bar.adjusted(used, 0.0, 0.0, 0.0)), 5.0, 45.0));
    }
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

void drawGauge(QPainter& painter, const DiagramInk& ink, const QRectF& bar, double share)
{
    const Theme& theme = ink.theme;
    const QColor color = share > limitShare ? theme.stop : share > watchShare ? theme.warn : theme.ink3;
    painter.fillRect(bar, theme.surface);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(share, 0.0, 1.0), bar.height())), color);
    painter.setPen(QPen(theme.control, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    const double tick = bar.left() + bar.width() * limitShare;
    painter.setPen(QPen(theme.ink, 1.5));
    painter.drawLine(QPointF(tick, bar.top() - 4.0), QPointF(tick, bar.bottom() + 4.0));
}

void drawCylinder(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge)
{
    constexpr double lid = 22.0;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(fill);
    QPainterPath body;
    body.moveTo(box.left(), box.top() + lid / 2.0);
    body.lineTo(box.left(), box.bottom() - lid / 2.0);
    body.arcTo(QRectF(box.left(), box.bottom() - lid, box.width(), lid), 180.0, 180.0);
    body.lineTo(box.right(), box.top() + lid / 2.0);
    painter.drawPath(body);
    painter.drawEllipse(QRectF(box.left(), box.top(), box.width(), lid));
}

namespace {

void drawMark(QPainter& painter, const Theme& theme, const QRectF& cell, CellState state)
{
    const QPointF middle = cell.center();
    const double unit = cell.width() / 26.0;
    switch (state) {
    case CellState::Busy:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawEllipse(middle, 7.0 * unit, 7.0 * unit);
        painter.setBrush(theme.lamFill);
        painter.drawPie(QRectF(middle - QPointF(5.5, 5.5) * unit, QSizeF(11.0, 11.0) * unit), 90 * 16, 250 * 16);
        return;
    case CellState::Warm:
        for (const double side : {-3.0, 3.0})
            painter.fillRect(QRectF(middle.x() + (side - 1.0) * unit, middle.y() - 4.5 * unit, 2.0 * unit, 9.0 * unit),
                             theme.lamFill);
        return;
    case CellState::Starting:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawPolygon(QPolygonF{middle + QPointF(1.5, -7.0) * unit, middle + QPointF(-4.0, 1.0) * unit,
                                      middle + QPointF(-0.5, 1.0) * unit, middle + QPointF(-1.5, 7.0) * unit,
                                      middle + QPointF(4.0, -1.0) * unit, middle + QPointF(0.5, -1.0) * unit});
        return;
    case CellState::Asleep:
        break;
    }
    QPainterPath moon;
    moon.addEllipse(middle, 5.5 * unit, 5.5 * unit);
    QPainterPath shade;
    shade.addEllipse(middle + QPointF(3.0, -2.0) * unit, 5.0 * unit, 5.0 * unit);
    painter.setPen(QPen(theme.control, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(moon.subtracted(shade));
}

} // namespace

void drawCell(QPainter& painter, const Theme& theme, const QRectF& cell, CellState state)
{
    const QRectF box = cell.adjusted(1.0, 1.0, -1.0, -1.0);
    QPen edge(theme.lamFill, 2.0);
    QColor fill = theme.surface;
    if (state == CellState::Busy)
        fill = theme.lamFill;
    if (state == CellState::Starting) {
        edge = QPen(theme.ink, 2.0);
        fill = theme.lamTint;
    }
    if (state == CellState::Asleep) {
        edge = QPen(theme.control, 1.0);
        edge.setDashPattern({3.0, 2.0});
        fill = Qt::transparent;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 2.0, 2.0);
    if (state == CellState::Starting) {
        painter.setPen(QPen(theme.lamFill, 1.5));
        painter.drawLines(hatchLines(QPolygonF(box), 5.0, -45.0));
    }
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2.0, 2.0);
    constexpr double smallestWithMark = 14.0;
    if (cell.width() >= smallestWithMark)
        drawMark(painter, theme, box, state);
}

} // namespace loadline
