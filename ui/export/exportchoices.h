// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/sheet.h"

#include <QSet>
#include <QStringList>

#include <span>

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

struct ExportFormatFacts
{
    ExportFormat format = ExportFormat::Png;
    QLatin1String ending;
    bool holdsAll = false; ///< one file for all sheets
};

/// All formats, in the order in which files are written and listed.
[[nodiscard]] std::span<const ExportFormatFacts> exportFormats();
/// The names of the files that the formats make of the sheets; `name`, without an ending, is that of files which hold
/// all sheets.
[[nodiscard]] QStringList exportFileNames(const QStringList& keys, const QSet<ExportFormat>& formats,
                                          const QString& name);

/// What a person has chosen to export; remembered from one export to the next.
struct ExportChoices
{
    QStringList keys; ///< of sheets
    SheetLook look;
    QSet<ExportFormat> formats{ExportFormat::Png};
    bool operator==(const ExportChoices&) const = default;
};

} // namespace loadline
