// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/costbar.h"

#include <algorithm>

namespace loadline {
namespace {

constexpr qreal gap = 1.5;          ///< between two parts
constexpr qreal labelDistance = 10; ///< between two labels below, and spare room for one inside
constexpr qreal leaderHeight = 14;
constexpr qreal insidePadding = 8;
constexpr qreal highestBar = 60;
constexpr qreal totalDistance = 10;
constexpr qreal pinnedHeight = 4;
constexpr qreal pinnedRoom = 8; ///< for A's thin bar, with air

qreal labelWidth(const CostPart& part, const BarSpace& space)
{
    return std::max(space.labelWidth(part.name, false), space.labelWidth(part.amountText, true));
}

/// The parts with the `count` smallest joined into one at the end.
QVector<CostPart> merged(const CostBar& bar, int count, const std::function<QString(int)>& smallParts,
                         const std::function<QString(double)>& amountText)
{
    if (count < 2)
        return bar.parts;
    QVector<qsizetype> order(bar.parts.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return bar.parts.at(i).amount; });
    order.resize(count);
    CostPart together;
    together.name = smallParts(count);
    QVector<CostPart> parts;
    for (qsizetype i = 0; i < bar.parts.size(); ++i) {
        const CostPart& part = bar.parts.at(i);
        if (!order.contains(i)) {
            parts.append(part);
            continue;
        }
        together.amount += part.amount;
        together.workings.append(part.name + QLatin1Char(' ') + part.amountText);
    }
    together.amountText = amountText(together.amount);
    parts.append(together);
    return parts;
}

/// Puts the labels below side by side, each as near below its part as the others let it. False when they do not fit.
bool placeBelow(QVector<PlacedPart>& parts, const QRectF& bar, const BarSpace& space)
{
    QVector<PlacedPart*> below;
    for (PlacedPart& part : parts)
        if (!part.inside)
            below.append(&part);
    const qreal top = bar.bottom() + leaderHeight;
    qreal left = space.area.left();
    for (PlacedPart* part : below) {
        const qreal width = labelWidth(part->part, space);
        part->label = QRectF(std::max(left, part->rect.left()), top, width, 2.0 * space.lineHeight);
        left = part->label.right() + labelDistance;
    }
    qreal right = space.area.right();
    for (auto part = below.rbegin(); part != below.rend(); ++part) {
        if ((*part)->label.right() > right)
            (*part)->label.moveRight(right);
        right = (*part)->label.left() - labelDistance;
    }
    return below.isEmpty() || below.first()->label.left() >= space.area.left() - 0.01;
}

void addLeaders(QVector<PlacedPart>& parts, const QRectF& bar)
{
    for (PlacedPart& part : parts) {
        if (part.inside)
            continue;
        const qreal from = part.rect.center().x();
        const qreal inset = std::min(4.0, part.label.width() / 2.0);
        const qreal to = std::clamp(from, part.label.left() + inset, part.label.right() - inset);
        part.leader = QPolygonF{{from, bar.bottom() + 2.0},
                                {from, bar.bottom() + 5.0},
                                {to, bar.bottom() + 10.0},
                                {to, bar.bottom() + leaderHeight - 1.0}};
    }
}

bool placeParts(PlacedBar& placed, const QVector<CostPart>& parts, double scale, const BarSpace& space)
{
    placed.parts.clear();
    qreal left = placed.bar.left();
    for (const CostPart& part : parts) {
        PlacedPart one;
        one.part = part;
        const qreal width = part.amount * scale;
        one.rect = QRectF(left, placed.bar.top(), std::max(1.0, width - gap), placed.bar.height());
        left += width;
        const bool room = one.rect.width() >= labelWidth(part, space) + labelDistance &&
                          placed.bar.height() >= 2.0 * space.lineHeight + 4.0;
        one.inside = room && part.part && space.mayLabelInside(*part.part);
        if (one.inside)
            one.label =
                QRectF(one.rect.left() + std::min(insidePadding, (one.rect.width() - labelWidth(part, space)) / 2),
                       one.rect.center().y() - space.lineHeight, labelWidth(part, space), 2.0 * space.lineHeight);
        placed.parts.append(one);
    }
    const bool fits = placeBelow(placed.parts, placed.bar, space);
    addLeaders(placed.parts, placed.bar);
    return fits;
}

} // namespace

QVector<PlacedBar> placeCostBars(const QVector<CostBar>& bars, const BarSpace& space,
                                 const std::function<QString(int)>& smallParts,
                                 const std::function<QString(double)>& amountText)
{
    QVector<PlacedBar> result;
    if (bars.isEmpty() || space.scaleTo <= 0.0)
        return result;
    qreal totalWidth = 0.0;
    for (const CostBar& bar : bars)
        totalWidth = std::max(totalWidth, space.totalWidth(bar.totalText, true));
    const qreal slot = space.area.height() / static_cast<qreal>(bars.size());
    const qreal labels = leaderHeight + 2.0 * space.lineHeight;
    const bool anyPinned = std::ranges::any_of(bars, [](const CostBar& bar) { return bar.inA.has_value(); });
    const qreal above = 2.0 + (anyPinned ? pinnedRoom : 0.0);
    const qreal height = std::clamp(slot - space.totalHeight - labels - above - 6.0, 12.0, highestBar);
    const double scale = std::max(0.0, space.area.width() - totalWidth - totalDistance) / space.scaleTo;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const CostBar& bar = bars.at(i);
        PlacedBar placed;
        placed.option = bar.option;
        const qreal top = space.area.top() + static_cast<qreal>(i) * slot;
        placed.heading = QRectF(space.area.left(), top, space.area.width(), space.totalHeight);
        placed.bar = QRectF(space.area.left(), placed.heading.bottom() + above, bar.total * scale, height);
        if (bar.inA)
            placed.inA = QRectF(space.area.left(), placed.heading.bottom() + 3.0, *bar.inA * scale, pinnedHeight);
        placed.total = QRectF(placed.bar.right() + totalDistance, placed.bar.center().y() - space.totalHeight / 2.0,
                              space.totalWidth(bar.totalText, true), space.totalHeight);
        for (int merge = 1; merge <= static_cast<int>(bar.parts.size()); ++merge)
            if (placeParts(placed, merged(bar, merge, smallParts, amountText), scale, space))
                break;
        result.append(placed);
    }
    return result;
}

} // namespace loadline
