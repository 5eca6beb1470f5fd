// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

/// The line, from 1, on which the key at the end of `path` stands: {"pinned", "name"} is the key "name" in the object
/// of the root's key "pinned". 0 where there is no such key. `json` must be JSON that has been read without an error.
[[nodiscard]] int lineOfKey(const QByteArray& json, const std::vector<std::string_view>& path);

/// Where the object or array that is the value of that key begins, and behind its end; nothing where there is no such
/// key or its value is neither.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> spanOfValue(const QByteArray& json,
                                                                         const std::vector<std::string_view>& path);

} // namespace loadline
