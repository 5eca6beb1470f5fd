// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace loadline {

/// The candidate that differs from `word` in the fewest letters, or an empty view where none is near (more than
/// two fifths of the word would have to change).
[[nodiscard]] std::string_view nearestName(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace loadline
