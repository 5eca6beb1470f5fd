// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QVector>

#include <optional>

namespace loadline {

/// A text to place: as wanted, or mirrored about its anchor, or moved up or down by its height.
struct LabelWish
{
    QRectF rect;
    QPointF anchor;
    bool optional = false;
};

/// Finds a place for each label in its turn, inside `bounds` and clear of those before it. One that finds none is left
/// out if it may be, and otherwise stands where it was wanted, moved inside `bounds`.
[[nodiscard]] QVector<std::optional<QRectF>> placeLabels(const QVector<LabelWish>& wishes, const QRectF& bounds);

} // namespace loadline
