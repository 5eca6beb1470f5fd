// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/partialfile.h"

#include "app/replacingfile.h"

#include <cerrno>

namespace loadline {

PartialFile::PartialFile(const QString& path, QUrl url)
    : m_file(path)
    , m_url(std::move(url))
{
    QFile note(notePath(path));
    if (!note.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = note.readAll().split('\n');
    if (lines.size() < 2 || lines[0] != m_url.toEncoded() || lines[1].isEmpty())
        return;
    m_validator = lines[1];
    m_size = m_file.size();
}

QString PartialFile::notePath(const QString& path) { return path + QStringLiteral(".origin"); }

std::optional<QString> PartialFile::open()
{
    if (m_file.isOpen() || m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    return m_file.errorString();
}

std::optional<QString> PartialFile::restart(const QByteArray& validator)
{
    if (auto reason = open())
        return reason;
    // Empty first: bytes of the old content must never stand under the new content's mark.
    if (!m_file.resize(0) || !m_file.seek(0))
        return m_file.errorString();
    m_size = 0;
    m_validator = validator;
    return ReplacingFile(notePath(path())).write(m_url.toEncoded() + '\n' + validator + '\n');
}

std::optional<QString> PartialFile::append(const QByteArray& bytes)
{
    if (auto reason = open())
        return reason;
    if (!m_file.seek(m_size))
        return m_file.errorString();
    // Qt forgets the reason where a disk takes the beginning of it.
    if (!writeAll(m_file.handle(), bytes))
        return qt_error_string(errno);
    m_size += bytes.size();
    return {};
}

void PartialFile::discard()
{
    m_file.close();
    m_size = 0;
    m_validator.clear();
    remove(path());
}

void PartialFile::remove(const QString& path)
{
    QFile::remove(path);
    QFile::remove(notePath(path));
}

} // namespace loadline
