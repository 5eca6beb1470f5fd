// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is being fetched. It survives the end of the program together with a note of where it comes from, so that
// the next try goes on where the last one ended.

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QUrl>

#include <optional>

namespace loadline {

class PartialFile
{
public:
    /// Takes over what an earlier try left at `path`, if it came from `url`.
    PartialFile(const QString& path, QUrl url);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Bytes that are there.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The server's mark (entity tag or date) of the content of which these bytes are the beginning; empty: no way to
    /// tell, so it cannot be gone on with.
    [[nodiscard]] const QByteArray& validator() const { return m_validator; }

    /// These return the system's reason when it says no.
    [[nodiscard]] std::optional<QString> restart(const QByteArray& validator);
    [[nodiscard]] std::optional<QString> append(const QByteArray& bytes);

    /// Removes what is there.
    void discard();
    /// Removes what is at `path` and the note beside it.
    static void remove(const QString& path);

private:
    [[nodiscard]] static QString notePath(const QString& path);
    [[nodiscard]] std::optional<QString> open();

    QFile m_file;
    QUrl m_url;
    QByteArray m_validator;
    qint64 m_size = 0;
};

} // namespace loadline
