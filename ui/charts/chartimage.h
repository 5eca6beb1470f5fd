// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QImage>

namespace loadline {

struct Theme;

/// A chart as a picture with title, subtitle and footnote, without handles and flags; needs no window. `size` in
/// logical pixels; the picture has size × scale.
[[nodiscard]] QImage chartImage(const ChartData& chart, const Theme& theme, QSize size, qreal scale = 1.0);

} // namespace loadline
