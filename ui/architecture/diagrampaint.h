// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the items of a diagram draw with: boxes, bars, gauges and the four states of an environment. Nothing here clips,
// so that the same strokes serve the screen and vector files.

#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace loadline {

/// Pens, fonts and colours of a diagram.
struct DiagramInk
{
    Theme theme;
    QFont body;   ///< 12 px
    QFont strong; ///< 12 px semibold
    QFont title;  ///< 13 px semibold
};

[[nodiscard]] DiagramInk diagramInk(const Theme& theme, const QFont& font);

enum class BoxStyle
{
    Solid,
    Dashed ///< could be added
};
void drawBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge, BoxStyle style);
/// A price on a box's upper right corner.
void drawBadge(QPainter& painter, const DiagramInk& ink, QPointF rightTop, const QString& text, bool isOffer);
void drawWords(QPainter& painter, const QFont& font, const QColor& color, const QRectF& box, Qt::Alignment alignment,
               const QString& text);
/// A bar whose used share (0 … 1) is full and whose rest is hatched where it is paid all the same.
void drawUse(QPainter& painter, const QRectF& bar, double share, const QColor& color, const QColor& surface,
             bool restIsPaid);
/// Connections against a limit: a tick at 80 %, and a colour and a mark above 60 % and 80 %.
void drawGauge(QPainter& painter, const DiagramInk& ink, const QRectF& bar, double share);
/// A database: a cylinder around `box`.
void drawCylinder(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge);

enum class CellState
{
    Busy,
    Warm,
    Starting,
    Asleep
};
void drawCell(QPainter& painter, const Theme& theme, const QRectF& cell, CellState state);

} // namespace loadline
