// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// Words of others as a sentence quotes them: the beginning of what is longer than `most` characters, with an ellipsis.
[[nodiscard]] inline QString shortened(const QString& words, qsizetype most = 80)
{
    if (words.size() <= most)
        return words;
    // A character beyond the first 65,536 takes two places.
    const bool cutsOne = words.at(most - 1).isHighSurrogate();
    return words.left(cutsOne ? most - 1 : most) + QChar(0x2026);
}

} // namespace loadline
