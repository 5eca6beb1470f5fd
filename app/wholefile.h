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

} // namespace loadline
