// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tracefile.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace loadline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

bool holdsTraceJson(const QString& path)
{
    constexpr qint64 peeked = 4096;
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(peeked);
    return begin.contains("\"Datapoints\"") || begin.contains("\"MetricDataResults\"") ||
           begin.contains("\"resultType\"") || begin.contains("\"platform.");
}

} // namespace

std::optional<TraceReading> readTraceFile(const QString& path, const TraceChoices& choices, TraceUnit unit,
                                          QString& error, FileKinds kinds)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (const QFileInfo info(path); info.isFile() && info.size() > traceFileLimit) {
        error = Words::tr("%1 is larger than %2 MiB, the most that is read; cut a few weeks out of it, or add its rows "
                          "up to one a minute.")
                    .arg(shown)
                    .arg(traceFileLimit / 1024 / 1024);
        return {};
    }
    const auto content = readWholeFile(path, traceFileLimit, error, kinds);
    if (!content)
        return {};
    auto reading = readTrace({content->constData(), static_cast<std::size_t>(content->size())},
                             QFileInfo(path).fileName().toStdString(), choices, unit);
    if (const auto* problem = std::get_if<TraceError>(&reading)) {
        error = shown + QStringLiteral(": ") + text(problem->sentence);
        return {};
    }
    return std::get<TraceReading>(std::move(reading));
}

bool looksLikeTrace(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return holdsTraceJson(path);
    return ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("log") ||
           ending == QLatin1String("jsonl");
}

} // namespace loadline
