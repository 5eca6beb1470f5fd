// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tracefile.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// Piece by piece. Nothing where it cannot be read whole.
std::optional<QByteArray> readInPieces(const QString& path, const MayGoOn& mayGoOn, bool& isEnded)
{
    constexpr qint64 piece = qint64{4} * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const qint64 size = file.size();
    QByteArray content(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const qint64 read = file.read(content.data() + done, std::min(piece, size - done));
        if (read <= 0)
            return {};
        done += read;
        isEnded = !mayGoOn(static_cast<double>(done) / static_cast<double>(size));
        if (isEnded)
            return {};
    }
    return content;
}

} // namespace

std::optional<QByteArray> readTraceContent(const QString& path, QString& error, FileKinds kinds, const MayGoOn& mayGoOn)
{
    const QFileInfo info(path);
    if (info.isFile() && info.size() > traceFileLimit) {
        error = Words::tr("%1 is larger than %2 MiB, the most that is read; cut a few weeks out of it, or add its rows "
                          "up to one a minute.")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(traceFileLimit / 1024 / 1024);
        return {};
    }
    bool isEnded = false;
    if (mayGoOn && info.isFile() && info.size() > 0)
        if (auto content = readInPieces(path, mayGoOn, isEnded); content || isEnded)
            return content;
    // What has no size, and whatever went wrong, which is then said.
    return readWholeFile(path, traceFileLimit, error, kinds);
}

std::optional<TraceReading> readTraceFile(const QString& path, const TraceChoices& choices, TraceUnit unit,
                                          QString& error, FileKinds kinds)
{
    const auto content = readTraceContent(path, error, kinds);
    if (!content)
        return {};
    auto reading = readTrace({content->constData(), static_cast<std::size_t>(content->size())},
                             QFileInfo(path).fileName().toStdString(), choices, unit);
    if (const auto* problem = std::get_if<TraceError>(&reading)) {
        error = QDir::toNativeSeparators(path) + QStringLiteral(": ") + text(problem->sentence);
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
