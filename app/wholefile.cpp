// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

} // namespace

std::optional<QByteArray> readWholeFile(const QString& path, qint64 limit, QString& error)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir()) {
        error = Words::tr("%1 is a folder; choose a file in it.").arg(shown);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = Words::tr("%1 could not be opened: %2.").arg(shown, file.errorString());
        return {};
    }
    QByteArray content = file.read(limit + 1);
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

std::optional<QString> writeWholeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    return QFileInfo::exists(path)
               ? Words::tr("%1 could not be saved: %2. The file is as it was.").arg(shown, file.errorString())
               : Words::tr("%1 could not be saved: %2.").arg(shown, file.errorString());
}

} // namespace loadline
