// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that stand in written times, in English, German and Spanish.

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace loadline {

/// 1 … 12 for a month's name or its abbreviation without a point, in any case; 0 for another word.
[[nodiscard]] int monthOfWord(std::string_view word);

/// A day of the week, or a word such as "de", "um", "Uhr" that says nothing about which moment is meant.
[[nodiscard]] bool isTimeFiller(std::string_view word);

/// What the clock of that name is ahead of UTC. Only names that mean one clock alone.
[[nodiscard]] std::optional<std::chrono::minutes> offsetOfZone(std::string_view word);

/// Lower case for ASCII and for the letters of German and Spanish in UTF-8, written into `buffer`; a longer word is
/// cut.
struct LoweredWord
{
    explicit LoweredWord(std::string_view word);
    [[nodiscard]] std::string_view view() const { return {letters, length}; }

    char letters[32];
    std::size_t length = 0;
};

} // namespace loadline
