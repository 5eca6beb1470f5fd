// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/tablepaint.h"

#include "ui/charts/hatchlines.h"
#include "ui/charts/partfill.h"
#include "ui/font.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace loadline {
namespace {

constexpr int textPixels = 12;
constexpr qreal padding = 8.0;
constexpr qreal leastRow = 26.0;
constexpr qreal chipHeight = 20.0;
constexpr qreal swatchSide = 10.0;
constexpr qreal smallestScale = 0.3;
constexpr qreal scaleStep = 0.02;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

QFont plainFont() { return pixelFont(QGuiApplication::font(), textPixels); }
QFont strongFont() { return pixelFont(QGuiApplication::font(), textPixels, QFont::DemiBold); }

/// Where a cell's words stand, in the cell's own coordinates.
struct CellLayout
{
    QRectF strong;
    QRectF plain;
    qreal height = leastRow;
};

qreal longestWord(const QString& text, const QFontMetricsF& metrics)
{
    qreal longest = 0.0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

CellLayout layoutOf(const PaintedCell& cell, qreal width)
{
    CellLayout layout;
    const qreal left = padding + (cell.swatch ? swatchSide + 6.0 : 0.0);
    const qreal inside = std::max(width - left - padding, 20.0);
    const QFontMetricsF strong(strongFont());
    const QFontMetricsF plain(plainFont());
    const qreal around = cell.fill.isValid() ? 2.0 * padding : 0.0;
    const qreal wish = cell.strong.isEmpty() ? 0.0 : strong.horizontalAdvance(cell.strong) + around + 1.0;
    const qreal gap = cell.strong.isEmpty() ? 0.0 : 8.0;
    const qreal beside = inside - wish - gap;
    const bool isBeside = cell.plain.isEmpty() || (beside > inside * 0.4 && longestWord(cell.plain, plain) <= beside);
    const qreal strongWidth = std::min(wish, inside);
    const QRectF words = strong.boundingRect(QRectF(0, 0, strongWidth - around, 1e4), wrapping, cell.strong);
    const qreal strongHeight = cell.strong.isEmpty() ? 0.0 : std::max(chipHeight, words.height() + 4.0);
    const qreal plainWidth = isBeside ? beside : inside;
    const qreal plainHeight =
        cell.plain.isEmpty() ? 0.0 : plain.boundingRect(QRectF(0, 0, plainWidth, 1e4), wrapping, cell.plain).height();
    const qreal content = isBeside ? std::max(strongHeight, plainHeight) : strongHeight + plainHeight + 2.0;
    layout.height = std::max(leastRow, content + 8.0);
    const qreal top = (layout.height - content) / 2.0;
    layout.strong = QRectF(left, isBeside ? (layout.height - strongHeight) / 2.0 : top, strongWidth, strongHeight);
    layout.plain = isBeside ? QRectF(left + strongWidth + gap, 0.0, plainWidth, layout.height)
                            : QRectF(left, top + strongHeight + 2.0, plainWidth, plainHeight);
    return layout;
}

qreal columnWidth(const PaintedTable& table, qsizetype column, qreal width)
{
    const qreal all = std::accumulate(table.stretches.begin(), table.stretches.end(), 0.0);
    return width * table.stretches.at(column) / all;
}

qreal rowHeight(const PaintedTable& table, const QVector<PaintedCell>& row, qreal width)
{
    qreal height = 0.0;
    for (qsizetype column = 0; column < row.size(); ++column)
        height = std::max(height, layoutOf(row.at(column), columnWidth(table, column, width)).height);
    return height;
}

/// Whether every word has room; words that stand at the right do not wrap.
bool hasRoom(const PaintedCell& cell, qreal width)
{
    const QFontMetricsF strong(strongFont());
    if (cell.right)
        return strong.horizontalAdvance(cell.strong) <= width - padding;
    const CellLayout layout = layoutOf(cell, width);
    return longestWord(cell.strong, strong) <= layout.strong.width() &&
           longestWord(cell.plain, QFontMetricsF(plainFont())) <= layout.plain.width();
}

bool hasRoom(const PaintedTable& table, qreal width)
{
    const auto rowHasRoom = [&](const QVector<PaintedCell>& row) {
        for (qsizetype column = 0; column < row.size(); ++column)
            if (!hasRoom(row.at(column), columnWidth(table, column, width)))
                return false;
        return true;
    };
    return rowHasRoom(table.head) && std::ranges::all_of(table.rows, rowHasRoom);
}

qreal tableHeight(const PaintedTable& table, qreal width)
{
    qreal height = rowHeight(table, table.head, width);
    for (const auto& row : table.rows)
        height += rowHeight(table, row, width);
    return height;
}

void paintCell(QPainter& painter, const PaintedCell& cell, const QRectF& box, const Theme& theme, const QColor& ink)
{
    if (cell.hatched) {
        painter.setPen(QPen(theme.border2, 1.0));
        painter.drawLines(hatchLines(QPolygonF(box), 9.0, 45.0));
    }
    CellLayout layout = layoutOf(cell, box.width());
    if (cell.swatch)
        fillPart(painter, QRectF(box.left() + padding, box.center().y() - swatchSide / 2.0, swatchSide, swatchSide),
                 *cell.swatch, theme.control);
    const qreal drop = (box.height() - layout.height) / 2.0;
    const QRectF strong = layout.strong.translated(box.left(), box.top() + drop);
    if (cell.fill.isValid()) {
        painter.setPen(QPen(cell.edge, 1.0));
        painter.setBrush(cell.fill);
        painter.drawRoundedRect(strong, 5.0, 5.0);
    }
    painter.setFont(strongFont());
    painter.setPen(cell.ink.isValid() ? cell.ink : ink);
    const QRectF words = cell.fill.isValid() ? strong.adjusted(padding, 0.0, -padding, 0.0) : strong;
    if (cell.right)
        painter.drawText(QRectF(box.left(), box.top(), box.width() - padding, box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, cell.strong);
    else
        painter.drawText(words, wrapping, cell.strong);
    painter.setFont(plainFont());
    painter.setPen(theme.ink2);
    const QRectF plain = layout.plain.translated(box.left(), box.top() + drop);
    painter.drawText(plain, cell.right ? Qt::AlignRight | Qt::AlignVCenter : wrapping, cell.plain);
}

} // namespace

qreal scaleToFit(const QVector<PaintedTable>& tables, QSizeF size)
{
    const auto fits = [&](qreal scale) {
        return std::ranges::all_of(tables, [&](const PaintedTable& table) {
            const qreal width = size.width() / scale;
            return hasRoom(table, width) && tableHeight(table, width) * scale <= size.height();
        });
    };
    qreal scale = 1.0;
    while (scale > smallestScale && !fits(scale))
        scale -= scaleStep;
    return scale;
}

void paintTable(QPainter& painter, const PaintedTable& table, const QRectF& area, qreal scale, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const qreal width = area.width() / scale;
    qreal top = 0.0;
    const auto paintRow = [&](const QVector<PaintedCell>& row, const QColor& ink) {
        const qreal height = rowHeight(table, row, width);
        qreal left = 0.0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qreal each = columnWidth(table, column, width);
            paintCell(painter, row.at(column), QRectF(left, top, each, height), theme, ink);
            left += each;
        }
        top += height;
        painter.setPen(QPen(theme.border, 1.0));
        painter.drawLine(QLineF(0.0, top, width, top));
    };
    paintRow(table.head, theme.ink2);
    for (const auto& row : table.rows)
        paintRow(row, theme.ink);
    painter.restore();
}

} // namespace loadline
