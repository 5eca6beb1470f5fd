// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a CSV text of any size apart, in pieces of any size, into rows of fields.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// Who is given the rows.
class CsvRowReader
{
public:
    virtual ~CsvRowReader() = default;
    /// One row without its line end. False stops.
    virtual bool row(std::string_view text) = 0;

protected:
    CsvRowReader() = default;
    CsvRowReader(const CsvRowReader&) = default;
    CsvRowReader& operator=(const CsvRowReader&) = default;
};

/// Finds the ends of rows: line feeds outside quotes.
class CsvRows
{
public:
    explicit CsvRows(CsvRowReader& reader)
        : m_reader(reader)
    {}
    /// False: the reader stopped, or a row is too long to be one (`isTooLong`).
    bool feed(std::string_view bytes);
    /// Gives the last row where no line feed ends it.
    bool end();
    /// The number of the line, from 1, at which the latest row begins.
    [[nodiscard]] std::uint64_t line() const { return m_line; }
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }
    /// Whether a quote is open.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether the last row had no line feed behind it.
    [[nodiscard]] bool isUnended() const { return m_unended; }

private:
    bool give(std::string_view text);

    CsvRowReader& m_reader;
    std::string m_begun; ///< of a row that began in an earlier piece
    bool m_open = false;
    bool m_tooLong = false;
    bool m_unended = false;
    std::uint64_t m_line = 1;
    std::uint64_t m_linesWithin = 0; ///< of the row being read
};

/// Splits a row; fields without quotes and outer spaces. `unquoted` holds the fields that had quotes in them, which the
/// views point into. False where something stands behind a closing quote.
bool splitRow(std::string_view row, std::vector<std::string_view>& fields, std::string& unquoted);

} // namespace loadline
