// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ZIP archives in memory, by libzip.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace loadline {

struct ZipPart
{
    QString name; ///< with its folders: "ppt/slides/slide1.xml"
    QByteArray content;
};

/// An archive with these parts, all of the same fixed date, so that the same parts give the same bytes. On failure
/// `error` is libzip's reason.
[[nodiscard]] std::optional<QByteArray> zipped(const std::vector<ZipPart>& parts, QString& error);

/// The content of one part; nothing where the bytes are no archive, it has no such part, or the part is longer than
/// `limit` bytes.
[[nodiscard]] std::optional<QByteArray> unzippedPart(const QByteArray& archive, const QString& name, qint64 limit);

} // namespace loadline
