// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is written beside the one whose place it takes. QSaveFile does the same, but it forgets the system's
// reason when a disk fills up, takes the place although the disk did not keep the content, and leaves files under names
// that cannot be told from the user's own.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loadline {

class ReplacingFile
{
public:
    /// `path` is that of a plain file, or of none.
    explicit ReplacingFile(const QString& path);
    /// What was not put in its place is removed.
    ~ReplacingFile();
    Q_DISABLE_COPY_MOVE(ReplacingFile)

    /// Writes the content, has the disk keep it and puts it in its place. Returns the system's reason where one of
    /// these fails; the file at `path` is then as it was.
    [[nodiscard]] std::optional<QString> write(const QByteArray& content);

    /// Removes what programs that run no longer left in a folder when they were killed while they wrote.
    static void removeLeftovers(const QString& folder);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool putInPlace();

    QByteArray m_target;
    QByteArray m_written;
    int m_file = -1;
};

/// Writes all of it to an open file; false with `errno` where the system takes no more.
[[nodiscard]] bool writeAll(int file, const QByteArray& content);

} // namespace loadline
