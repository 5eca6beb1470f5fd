// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace loadline {

/// JSON that keeps its keys in the order in which they were written.
using Json = nlohmann::ordered_json;

/// What a file of ours never needs more of; a file beyond is hostile or not ours.
inline constexpr int jsonDepthLimit = 16;
inline constexpr std::size_t jsonKeyLimit = 2000;  ///< in one object
inline constexpr std::size_t jsonKeyBytes = 1000;  ///< of one key
inline constexpr qsizetype jsonTokenBytes = 65536; ///< of one text, number or word as it is written
inline constexpr std::size_t jsonValueLimit = 500000;

/// Reads strict JSON (RFC 8259; a byte order mark is skipped) in time and memory proportional to its length. Beyond
/// what the library refuses, a key that stands twice in an object and a file past the limits above are errors. `error`
/// is then one clause with the place, such as "line 3, column 7: …", and nothing is returned.
[[nodiscard]] std::optional<Json> readStrictJson(QByteArrayView text, QString& error);

/// Whether there is nothing in a text but spaces and ends of lines.
[[nodiscard]] bool isBlank(QByteArrayView text);

/// A number as it is written in JSON: without a fraction where it has none.
[[nodiscard]] Json jsonNumber(double value);

} // namespace loadline
