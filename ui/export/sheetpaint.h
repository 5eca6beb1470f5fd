// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets on whatever can be painted on: a picture, a vector drawing, pages. The same routine draws all of them, so that
// what the preview shows is what is written.

#pragma once

#include "ui/export/sheet.h"

#include <QByteArray>
#include <QImage>

class QPagedPaintDevice;

namespace loadline {

/// What of a sheet is drawn.
enum class SheetPart
{
    All,    ///< with title, subtitle, footnote and the program's mark
    Content ///< without words around it, where they are written as text
};

/// `pixels` of the look is the picture's size.
[[nodiscard]] QImage sheetImage(const Sheet& sheet, const SheetLook& look, SheetPart part = SheetPart::All);
/// SVG with text as outlines; nothing lies outside the drawing. The same sheet gives the same bytes.
[[nodiscard]] QByteArray sheetSvg(const Sheet& sheet, const SheetLook& look, SheetPart part = SheetPart::All);
/// A page for each sheet, filling the page. False where the device cannot be painted on.
[[nodiscard]] bool paintPages(QPagedPaintDevice& device, const std::vector<Sheet>& sheets, const SheetLook& look);

} // namespace loadline
