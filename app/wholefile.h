// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loadline {

/// What may stand at a path. Opening a pipe waits for whoever is at its other end, and a device may never end: a
/// command may be asked to do that, a window must not.
enum class FileKinds
{
    Plain,
    Any ///< but no folder
};

/// The content of a file of at most `limit` bytes, in as much memory. On failure `error` is one sentence that names the
/// file and the system's reason, the kind or the limit.
[[nodiscard]] std::optional<QByteArray> readWholeFile(const QString& path, qint64 limit, QString& error,
                                                      FileKinds kinds = FileKinds::Plain);

/// Puts a file whole in the place of the one of that name, or leaves that one as it was. What an earlier program left
/// beside it when it was killed while it wrote is removed. A pipe or device is written to. Returns one sentence that
/// names the file and the system's reason where it could not be written.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString& path, const QByteArray& content,
                                                    FileKinds kinds = FileKinds::Plain);

} // namespace loadline
