// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace loadline {

/// A text from a file or a person as it may stand in a sentence: in quotes, short, printable. So it is no source text
/// that somebody would translate.
[[nodiscard]] inline std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string shown = "\"";
    for (const char c : text.substr(0, longest))
        shown += c >= ' ' && c <= '~' ? c : '?';
    return shown + (text.size() > longest ? "…\"" : "\"");
}

} // namespace loadline
