// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace loadline {

/// Fills a rectangle as a part of the bill is drawn everywhere: solid, hatched or dotted, with an outline in `edge`
/// where the fill alone is faint.
void fillPart(QPainter& painter, const QRectF& rect, const PartColors& colors, const QColor& edge);

} // namespace loadline
