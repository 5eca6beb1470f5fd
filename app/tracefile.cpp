// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tracefile.h"

#include "app/wholefile.h"
#include "ui/format.h"

#include <QDir>
#include <QFileInfo>

namespace loadline {

std::optional<TraceReading> readTraceFile(const QString& path, QString& error)
{
    const auto content = readWholeFile(path, traceFileLimit, error);
    if (!content)
        return {};
    auto reading = readTrace({content->constData(), static_cast<std::size_t>(content->size())},
                             QFileInfo(path).fileName().toStdString());
    if (const auto* problem = std::get_if<TraceError>(&reading)) {
        error = QDir::toNativeSeparators(path) + QStringLiteral(": ") + text(problem->sentence);
        return {};
    }
    return std::get<TraceReading>(std::move(reading));
}

bool looksLikeTrace(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("tsv");
}

} // namespace loadline
