// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines, columns and header of a trace file.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace loadline {

/// Takes a text apart line by line; lines end in LF, CRLF or CR.
class LineReader
{
public:
    explicit LineReader(std::string_view text)
        : m_rest(text)
    {}
    /// The next line that is not blank, without its end and outer spaces; nothing at the end of the text.
    [[nodiscard]] std::optional<std::string_view> next();
    /// The number of the line last given, from 1.
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    std::string_view m_rest;
    std::size_t m_line = 0;
};

/// Splits a line into fields without outer spaces and quotes. False where a quote is not closed.
[[nodiscard]] bool splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields);

struct TraceColumns
{
    char separator = ',';
    std::size_t time = 0;
    std::size_t value = 1;
    bool header = false; ///< the first line names the columns
};

/// Finds separator and columns from the first line; nothing where it has only one column.
[[nodiscard]] std::optional<TraceColumns> findColumns(std::string_view firstLine);

[[nodiscard]] std::string_view trimmedField(std::string_view text);

} // namespace loadline
