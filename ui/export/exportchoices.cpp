// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportchoices.h"

#include <array>

namespace loadline {
namespace {

constexpr std::array<ExportFormatFacts, 7> facts{{{ExportFormat::Png, QLatin1String("png"), false},
                                                  {ExportFormat::Svg, QLatin1String("svg"), false},
                                                  {ExportFormat::Pdf, QLatin1String("pdf"), false},
                                                  {ExportFormat::Csv, QLatin1String("csv"), false},
                                                  {ExportFormat::DeckPdf, QLatin1String("pdf"), true},
                                                  {ExportFormat::Pptx, QLatin1String("pptx"), true},
                                                  {ExportFormat::Xlsx, QLatin1String("xlsx"), true}}};

} // namespace

std::span<const ExportFormatFacts> exportFormats() { return facts; }

QStringList exportFileNames(const QStringList& keys, const QSet<ExportFormat>& formats, const QString& name)
{
    QStringList names;
    for (const ExportFormatFacts& each : facts) {
        if (!formats.contains(each.format) || keys.isEmpty())
            continue;
        for (const QString& stem : each.holdsAll ? QStringList{name} : keys)
            names << stem + u'.' + each.ending;
    }
    return names;
}

} // namespace loadline
