// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loadline {

/// The content of a file of at most `limit` bytes. On failure `error` is one sentence that names the file, the system's
/// reason or the limit.
[[nodiscard]] std::optional<QByteArray> readWholeFile(const QString& path, qint64 limit, QString& error);

/// Writes a file whole or leaves the one of that name as it was. Returns one sentence that names the file and the
/// system's reason where it could not be written.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString& path, const QByteArray& content);

} // namespace loadline
