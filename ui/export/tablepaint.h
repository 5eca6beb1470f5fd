// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>

#include <optional>

class QPainter;

namespace loadline {

struct PartColors;
struct Theme;

/// A cell: words in semibold, in a chip where it has a fill, and plain words behind them, which wrap.
struct PaintedCell
{
    QString strong{};
    QString plain{};
    QColor ink{}; ///< of the strong words; invalid: as all text
    QColor fill{};
    QColor edge{};
    const PartColors* swatch = nullptr; ///< a small square before the words, of the theme painted with
    bool hatched = false;
    bool right = false; ///< aligned to the right
};

/// A table that is drawn, not scrolled.
struct PaintedTable
{
    QVector<qreal> stretches; ///< of the columns' widths
    QVector<PaintedCell> head;
    QVector<QVector<PaintedCell>> rows; ///< as many cells each as there are stretches
};

/// The largest scale, at most 1, at which all tables fit into areas of `size`.
[[nodiscard]] qreal scaleToFit(const QVector<PaintedTable>& tables, QSizeF size);
/// Draws a table into the area, its type at `scale` of the usual size.
void paintTable(QPainter& painter, const PaintedTable& table, const QRectF& area, qreal scale, const Theme& theme);

} // namespace loadline
