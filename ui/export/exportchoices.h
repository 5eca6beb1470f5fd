// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/sheet.h"

#include <QSet>
#include <QStringList>

namespace loadline {

enum class ExportFormat
{
    Png,
    Svg,
    Pdf,
    DeckPdf, ///< all sheets as pages of one file
    Pptx,
    Csv,
    Xlsx
};

/// What a person has chosen to export; remembered from one export to the next.
struct ExportChoices
{
    QStringList keys; ///< of sheets
    SheetLook look;
    QSet<ExportFormat> formats{ExportFormat::Png};
    bool operator==(const ExportChoices&) const = default;
};

} // namespace loadline
