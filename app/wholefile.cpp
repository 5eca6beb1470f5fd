// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholefile.h"

#include "app/replacingfile.h"
#include "app/shortened.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

/// A name longer than any system takes is not repeated whole.
QString shownPath(const QString& path)
{
    constexpr qsizetype longest = 1000;
    return shortened(QDir::toNativeSeparators(path), longest);
}

/// Why what stands at a path is not of the kinds; empty where it is, or nothing stands there.
QString wrongKind(const QString& path, FileKinds kinds)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return {};
    const QString shown = shownPath(path);
    if (info.isDir())
        return Words::tr("%1 is a folder; choose a file in it.").arg(shown);
    return kinds == FileKinds::Any ? QString() : Words::tr("%1 is a pipe or a device; choose a file.").arg(shown);
}

/// At most `limit` bytes and one more.
QByteArray contentOf(QFile& file, qint64 limit)
{
    constexpr qint64 pieceBytes = qint64{64} * 1024;
    QByteArray content;
    // A pipe has no size, some files of the system have one of 0, and a file may grow.
    content.reserve(static_cast<qsizetype>(std::min(file.size(), limit) + 1));
    for (bool isEnd = false; !isEnd && content.size() <= limit;) {
        const QByteArray piece = file.read(std::min(pieceBytes, limit + 1 - content.size()));
        content += piece;
        isEnd = piece.isEmpty();
    }
    return content;
}

/// To what is there: a pipe or a device.
std::optional<QString> writeThrough(const QString& path, const QByteArray& content)
{
    const int file = open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    const bool isWritten = file >= 0 && writeAll(file, content);
    const int written = errno;
    const bool isClosed = file >= 0 && close(file) == 0;
    if (isWritten && isClosed)
        return {};
    return qt_error_string(isWritten ? errno : written);
}

} // namespace

std::optional<QByteArray> readWholeFile(const QString& path, qint64 limit, QString& error, FileKinds kinds)
{
    error = wrongKind(path, kinds);
    if (!error.isEmpty())
        return {};
    const QString shown = shownPath(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        error = Words::tr("%1 could not be opened: %2.").arg(shown, file.errorString());
        return {};
    }
    QByteArray content = contentOf(file, limit);
    if (file.error() != QFileDevice::NoError) {
        error = Words::tr("%1 could not be read: %2.").arg(shown, file.errorString());
        return {};
    }
    if (content.size() > limit) {
        error = Words::tr("%1 is larger than %2 MiB, the most that is read.").arg(shown).arg(limit / 1024 / 1024);
        return {};
    }
    return content;
}

std::optional<QString> writeWholeFile(const QString& path, const QByteArray& content, FileKinds kinds)
{
    if (auto wrong = wrongKind(path, kinds); !wrong.isEmpty())
        return wrong;
    const QFileInfo info(path);
    const bool isKept = info.exists() && info.isFile();
    const bool isThere = info.exists();
    const QString shown = shownPath(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Words::tr("%1 could not be saved: there is no folder %2.")
            .arg(shown, QDir::toNativeSeparators(info.absolutePath()));
    ReplacingFile::removeLeftovers(info.absolutePath());
    const auto reason = isThere && !isKept ? writeThrough(path, content) : ReplacingFile(path).write(content);
    if (!reason)
        return {};
    return isKept ? Words::tr("%1 could not be saved: %2. The file is as it was.").arg(shown, *reason)
                  : Words::tr("%1 could not be saved: %2.").arg(shown, *reason);
}

} // namespace loadline
