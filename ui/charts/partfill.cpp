// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/partfill.h"

#include "ui/charts/hatchlines.h"

#include <QPainter>

namespace loadline {
namespace {

/// A part of less width is all edge.
constexpr qreal leastOutlined = 3.0;

void drawDots(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (qreal y = rect.top() + 3.0; y < rect.bottom() - 1.0; y += 5.0)
        for (qreal x = rect.left() + 2.5; x < rect.right() - 1.0; x += 5.0)
            painter.drawEllipse(QPointF(x, y), 1.0, 1.0);
}

} // namespace

void fillPart(QPainter& painter, const QRectF& rect, const PartColors& colors, const QColor& edge)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool hatched = colors.style == PartColors::Fill::Hatched;
    painter.fillRect(rect, hatched ? colors.under : colors.fill);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hatched) {
        painter.setPen(QPen(colors.fill, 2.0));
        painter.drawLines(hatchLines(QPolygonF(rect), 6.0, 45.0));
    } else if (colors.style == PartColors::Fill::Dotted) {
        drawDots(painter, rect, colors.under);
    }
    if (colors.edge && rect.width() > leastOutlined) {
        painter.setPen(QPen(hatched ? colors.fill : edge, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace loadline
