// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

/// "line 3, column 7" for the byte at `offset`, each counted from 1; a column is a character of UTF-8.
[[nodiscard]] QString placeInText(QByteArrayView text, qsizetype offset);

/// Where the key at the end of `path` stands, as placeInText() says it: {"pinned", "name"} is the key "name" in the
/// object of the root's key "pinned". Empty where there is no such key. `json` must be JSON that has been read without
/// an error.
[[nodiscard]] QString placeOfKey(const QByteArray& json, const std::vector<std::string_view>& path);

/// Where the object or array that is the value of that key begins, and behind its end; nothing where there is no such
/// key or its value is neither.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> spanOfValue(const QByteArray& json,
                                                                         const std::vector<std::string_view>& path);

} // namespace loadline
