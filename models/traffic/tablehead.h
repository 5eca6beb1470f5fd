// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the data of a table begin and end, and what its columns are called.

#pragma once

#include "models/traffic/tracetable.h"

#include <optional>
#include <span>
#include <string_view>

namespace loadline {

/// The character between the columns, from the first lines; '\0' where each line is one column.
[[nodiscard]] char findSeparator(std::span<const std::string_view> lines);

/// Takes head and tail out of the rows of the table and names its columns. `comment` is the last one before the rows:
/// it may name the columns too. An error where no row is left or the rows do not fit their head.
[[nodiscard]] std::optional<TraceError> findHead(TraceTable& table, std::string_view comment);

/// What may stand in a column of times: a date, a time of day.
[[nodiscard]] bool looksLikeTime(std::string_view cell);

/// At how many of the names from which one on they are times that rise by one: 0 … 23, 1 … 1440, 00:00 … 23:55.
struct WideColumns
{
    std::size_t first = 0;
    std::size_t count = 0; ///< 0: the table is not a wide one
    bool clock = false;    ///< the names are times of day
    int start = 0;         ///< the first name as a number
};
[[nodiscard]] WideColumns findWideColumns(std::span<const std::string> names);

} // namespace loadline
