// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace loadline {
namespace {

std::unique_ptr<QLockFile> lockOf(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral(".lock"));
    // Only the end of the program that holds it makes it stale, however old it is.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

RunFolder::RunFolder(const QString& base)
{
    QDir().mkpath(base);
    m_folder = std::make_unique<QTemporaryDir>(QDir(base).filePath(QStringLiteral("run-XXXXXX")));
    m_lock = lockOf(m_folder->path());
    // Without a lock another run may take the folder away, which an export to it then says.
    static_cast<void>(m_lock->tryLock(0));
    for (const QFileInfo& other : QDir(base).entryInfoList({QStringLiteral("run-??????")}, QDir::Dirs)) {
        if (other.filePath() == m_folder->path())
            continue;
        const auto lock = lockOf(other.filePath());
        if (lock->tryLock(0))
            QDir(other.filePath()).removeRecursively();
    }
}

QString RunFolder::standardBase()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(QStringLiteral("copied"));
}

} // namespace loadline
