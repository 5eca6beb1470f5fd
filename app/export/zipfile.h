// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ZIP archives in memory, by libzip.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
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

/// Why a part was not taken out of an archive.
enum class ZipProblem
{
    NoSuchPart,
    Damaged, ///< or no archive
    TooLarge ///< the part, once unpacked, or the archive's list of parts
};

/// The content of one part of at most `limit` bytes. An archive of more than 65,534 parts is not read: libzip keeps
/// some hundreds of bytes for each.
[[nodiscard]] std::variant<QByteArray, ZipProblem> unzippedPart(const QByteArray& archive, const QString& name,
                                                                qint64 limit);

} // namespace loadline
