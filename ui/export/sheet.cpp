// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheet.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr double slideArea = 960.0 * 540.0;
/// Under this many logical pixels the words around a chart leave nothing for it.
constexpr double leastWidth = 340.0;
constexpr double leastHeight = 230.0;

double typeFactor(TypeSize type)
{
    switch (type) {
    case TypeSize::Paper:
        return 1.3;
    case TypeSize::Hall:
        return 0.75;
    case TypeSize::Slide:
        break;
    }
    return 1.0;
}

} // namespace

Theme themeOf(SheetTheme theme)
{
    Theme colors = theme == SheetTheme::Dark ? Theme::dark() : Theme::light();
    if (theme == SheetTheme::Clear)
        colors.surface.setAlpha(0);
    return colors;
}

QSize logicalSize(const SheetLook& look)
{
    const double width = look.pixels.width();
    const double height = look.pixels.height();
    // By the area, so that type reads alike on a slide, a square and a page on end.
    const double scale = std::sqrt(width * height / slideArea) / typeFactor(look.type);
    const double kept = std::min({scale, width / leastWidth, height / leastHeight});
    return {static_cast<int>(std::lround(width / kept)), static_cast<int>(std::lround(height / kept))};
}

} // namespace loadline
