// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replacingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loadline {
namespace {

/// The end of the names of files that are being written; nobody calls a file of his own so.
constexpr auto ending = ".loadline-unfinished";
constexpr mode_t usualMode = 0666;   ///< less what the user's mask takes away
constexpr mode_t privateMode = 0600; ///< until it has the mode of the file that it replaces

/// Where a link leads to: the file there is replaced, not the link.
QString targetOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

/// Holds the file until it is closed, also by the end of the program. False: its name has gone meanwhile.
bool hold(int file)
{
    // Another one holds it at most while it cleans up. On a file system without locks nothing is cleaned up either, as
    // a lock is asked for there too.
    static_cast<void>(flock(file, LOCK_EX));
    struct stat facts
    {};
    return fstat(file, &facts) == 0 && facts.st_nlink > 0;
}

/// Has the disk keep what was written to a file or a folder. Some file systems have nothing to do for that.
bool sync(int file) { return fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS; }

/// A folder keeps the new name; one that cannot be asked has done so or will.
void syncFolder(const QByteArray& path)
{
    const int folder = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    static_cast<void>(sync(folder));
    close(folder);
}

} // namespace

bool writeAll(int file, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count =
            ::write(file, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (count > 0)
            done += count;
        else if (count == 0 || errno != EINTR)
            return false;
    }
    return true;
}

ReplacingFile::ReplacingFile(const QString& path)
    : m_target(QFile::encodeName(targetOf(path)))
{}

ReplacingFile::~ReplacingFile()
{
    if (!m_written.isEmpty())
        unlink(m_written.constData());
    if (m_file >= 0)
        close(m_file);
}

bool ReplacingFile::open()
{
    struct stat before
    {};
    const bool replaces = stat(m_target.constData(), &before) == 0;
    // A file that may not be written is not replaced either.
    if (replaces && access(m_target.constData(), W_OK) != 0)
        return false;
    static std::atomic<int> number{0};
    constexpr int mostTries = 100;
    for (int tries = 0; tries < mostTries; ++tries) {
        const qsizetype name = m_target.lastIndexOf('/') + 1;
        m_written =
            m_target.left(name) + '.' + QByteArray::number(getpid()) + '-' + QByteArray::number(++number) + ending;
        m_file =
            ::open(m_written.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, replaces ? privateMode : usualMode);
        if (m_file < 0 && errno != EEXIST) {
            m_written.clear();
            return false;
        }
        // Another program that cleans up may have taken it for a leftover before it was held.
        if (m_file >= 0 && hold(m_file))
            break;
        if (m_file >= 0)
            close(m_file);
        m_file = -1;
    }
    constexpr mode_t permissions = 07777;
    // Some file systems have no modes of their own.
    if (m_file >= 0 && replaces)
        static_cast<void>(fchmod(m_file, before.st_mode & permissions));
    return m_file >= 0;
}

bool ReplacingFile::putInPlace()
{
    if (rename(m_written.constData(), m_target.constData()) != 0)
        return false;
    m_written.clear();
    syncFolder(m_target.left(m_target.lastIndexOf('/') + 1));
    return true;
}

std::optional<QString> ReplacingFile::write(const QByteArray& content)
{
    const bool isDone = open() && writeAll(m_file, content) && sync(m_file) && putInPlace();
    return isDone ? std::nullopt : std::optional(qt_error_string(errno));
}

void ReplacingFile::removeLeftovers(const QString& folder)
{
    const QDir files(folder);
    for (const QString& name :
         files.entryList({QStringLiteral(".*") + QLatin1String(ending)}, QDir::Files | QDir::Hidden)) {
        const QByteArray path = QFile::encodeName(files.filePath(name));
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (file < 0)
            continue;
        // The program that writes it holds it.
        if (flock(file, LOCK_EX | LOCK_NB) == 0)
            unlink(path.constData());
        close(file);
    }
}

} // namespace loadline
