// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the program as a picture, a page, a slide or a table: a chart, the architecture, the state options or
// the bill, with the words around it.

#pragma once

#include "ui/charts/chartdata.h"

#include <QSize>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace loadline {

struct Theme;

struct SheetWords
{
    QString title;    ///< the finding
    QString subtitle; ///< what is measured, and the unit
    QString footnote; ///< price date and region
    QString notes;    ///< what a speaker says
    bool operator==(const SheetWords&) const = default;
};

/// Draws into an area of logical pixels.
using SheetPainting = std::function<void(QPainter& painter, const QRectF& area, const Theme& theme)>;

struct Sheet
{
    QString key;  ///< "break-even": on the command line and in file names
    QString name; ///< "Break-even"
    SheetWords words;
    std::variant<ChartData, SheetPainting> content;
    ChartTable table; ///< what is drawn, as columns
};

enum class SheetTheme
{
    Light,
    Dark,
    Clear ///< light inks on nothing
};

/// How large the type is against the sheet.
enum class TypeSize
{
    Paper,
    Slide,
    Hall
};

struct SheetLook
{
    QSize pixels{1920, 1080}; ///< of a picture; a page has the same ratio
    SheetTheme theme = SheetTheme::Light;
    TypeSize type = TypeSize::Slide;
    bool operator==(const SheetLook&) const = default;
};

inline constexpr int leastSheetSide = 200;
inline constexpr int mostSheetSide = 8000;

/// The colours of a look; those of `Clear` have no surface.
[[nodiscard]] Theme themeOf(SheetTheme theme);
/// The sheet in logical pixels, in which type always has its usual size: 960×540 for a slide, fewer for a hall.
[[nodiscard]] QSize logicalSize(const SheetLook& look);

} // namespace loadline
