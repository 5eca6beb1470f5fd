// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/labelplacement.h"

#include <algorithm>

namespace loadline {
namespace {

constexpr qreal breathing = 3.0; ///< px kept free around a label

/// Moved the least that brings it inside.
QRectF inside(QRectF rect, const QRectF& bounds)
{
    rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
    return rect;
}

bool isFree(const QRectF& rect, const QVector<QRectF>& taken)
{
    const QRectF wide = rect.adjusted(-breathing, 0.0, breathing, 0.0);
    return std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(wide); });
}

QVector<QRectF> places(const LabelWish& wish)
{
    const QRectF& rect = wish.rect;
    QRectF mirrored = rect;
    mirrored.moveLeft(2.0 * wish.anchor.x() - rect.right());
    QRectF right = rect;
    right.moveLeft(wish.anchor.x() + 4.0);
    QRectF left = rect;
    left.moveRight(wish.anchor.x() - 4.0);
    QVector<QRectF> result;
    for (const qreal lines : {0.0, 1.0, -1.0, 2.0, -2.0}) {
        if ((lines > 0.0 && !wish.mayFall) || (lines < 0.0 && !wish.mayRise))
            continue;
        for (const QRectF& base : {rect, right, left, mirrored})
            result.append(base.translated(0.0, lines * rect.height()));
    }
    return result;
}

} // namespace

QVector<std::optional<QRectF>> placeLabels(const QVector<LabelWish>& wishes, const QRectF& bounds,
                                           QVector<QRectF> taken)
{
    QVector<std::optional<QRectF>> result;
    for (const LabelWish& wish : wishes) {
        std::optional<QRectF> place;
        for (const QRectF& candidate : places(wish)) {
            const QRectF rect = inside(candidate, bounds);
            if (isFree(rect, taken)) {
                place = rect;
                break;
            }
        }
        if (!place && !wish.optional)
            place = inside(wish.rect, bounds);
        if (place)
            taken.append(*place);
        result.append(place);
    }
    return result;
}

} // namespace loadline
