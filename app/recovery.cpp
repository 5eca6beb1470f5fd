// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recovery.h"

#include "app/replacingfile.h"
#include "app/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>

namespace loadline {
namespace {

QString lockFile(const QString& copy) { return copy + QStringLiteral(".lock"); }
QString pathFile(const QString& copy) { return copy + QStringLiteral(".path"); }

/// Where the work of a copy was to be saved; empty where that cannot be read, so that a place is asked for.
QString savingPath(const QString& copy)
{
    constexpr qint64 longestPath = 65536;
    QString error;
    return QString::fromUtf8(readWholeFile(pathFile(copy), longestPath, error).value_or(QByteArray()));
}

std::unique_ptr<QLockFile> newLock(const QString& copy)
{
    auto lock = std::make_unique<QLockFile>(lockFile(copy));
    // Only the end of the program that holds it makes a lock stale, however old it is.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

Recovery::Recovery(Document& document, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(folder)
{
    QDir().mkpath(folder);
    ReplacingFile::removeLeftovers(folder);
    m_file = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".loadline"));
    m_lock = newLock(m_file);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::keep);
    connect(&document, &Document::scenarioChanged, this, &Recovery::noteChange);
    connect(&document, &Document::modifiedChanged, this, &Recovery::noteChange);
}

Recovery::~Recovery() { forget(); }

QString Recovery::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("recovery"));
}

void Recovery::noteChange()
{
    if (!m_document.isModified()) {
        m_timer.stop();
        forget();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void Recovery::keep()
{
    std::optional<QString> error;
    errno = 0;
    // Qt says only that it did not work; the system's last word is why.
    if (!m_lock->isLocked() && !m_lock->tryLock(0))
        error = tr("%1 could not be locked: %2.").arg(QDir::toNativeSeparators(m_file), qt_error_string(errno));
    else
        error = writeWholeFile(pathFile(m_file), m_document.path().toUtf8());
    if (!error)
        error = writeScenarioFile(m_file, m_document.file());
    if (error && !m_hasFailed)
        emit failed(tr("Unsaved work is not protected against a crash: %1").arg(*error));
    m_hasFailed = error.has_value();
}

void Recovery::forget()
{
    QFile::remove(m_file);
    QFile::remove(pathFile(m_file));
    m_lock->unlock();
}

std::optional<Recovery::Orphan> Recovery::findOrphan(const PriceSheet& sheet, QString& error)
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.loadline")}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const QString copy = folder.filePath(name);
        auto lock = newLock(copy);
        if (copy == m_file || !lock->tryLock(0))
            continue;
        QString problem;
        auto work = readScenarioFile(copy, sheet, problem);
        if (work) {
            m_orphanLock = std::move(lock);
            return Orphan{.file = copy, .path = savingPath(copy), .work = *std::move(work)};
        }
        const QString aside = copy + QStringLiteral(".damaged");
        const QString kept = QFile::rename(copy, aside) ? aside : copy;
        QFile::remove(pathFile(copy));
        error += (error.isEmpty() ? QString() : QStringLiteral("\n")) +
                 tr("Unsaved work of an earlier run cannot be restored: %1 It is kept as %2.")
                     .arg(problem, QDir::toNativeSeparators(kept));
    }
    return {};
}

void Recovery::discard(const Orphan& orphan)
{
    // Restored work is unsaved again: its new copy must be there before the old one goes.
    if (m_document.isModified())
        keep();
    QFile::remove(orphan.file);
    QFile::remove(pathFile(orphan.file));
    m_orphanLock.reset();
}

} // namespace loadline
