// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QVector>

#include <optional>

namespace loadline {

/// A text to place: as wanted, or beside its anchor, or moved by its height where that is allowed.
struct LabelWish
{
    QRectF rect;
    QPointF anchor;
    bool mayRise = true;
    bool mayFall = true;
    bool optional = false;
};

/// Finds a place for each label in its turn, inside `bounds`, clear of `taken` and of the labels before it. One that
/// finds none is left out if it may be, and otherwise stands where it was wanted, moved inside `bounds`.
[[nodiscard]] QVector<std::optional<QRectF>> placeLabels(const QVector<LabelWish>& wishes, const QRectF& bounds,
                                                         QVector<QRectF> taken = {});

} // namespace loadline
