// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts in a PNG's head (Portable Network Graphics, second edition, sections 5.3 and 11.3.4), read without decoding
// anything else: Qt's reader unpacks every text of a picture, however long, before it gives one.

#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

namespace loadline {

/// Why a text was not read.
enum class PngTextProblem
{
    Missing, ///< the picture has no text of that key
    Damaged,
    TooLong ///< once unpacked
};

/// The first Latin-1 text (tEXt or zTXt) of that key, of at most `limit` bytes. Takes no more memory than the text has.
[[nodiscard]] std::variant<QByteArray, PngTextProblem> pngText(QByteArrayView png, QByteArrayView key, qsizetype limit);

} // namespace loadline
