// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the program's own price tables: a header, then one row a line, fields between commas, no quotes.

#pragma once

#include "models/prices/pricesheet.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// One row; fields are found by the header's names. Asking for a column that is not there, or for a number where there
/// is none, records the row's first error.
class TableRow
{
public:
    TableRow(const std::vector<std::string_view>& header, const std::vector<std::string_view>& fields)
        : m_header(header)
        , m_fields(fields)
    {}

    [[nodiscard]] std::string_view text(std::string_view column);
    /// A finite number that is not negative.
    [[nodiscard]] double number(std::string_view column);
    /// The same, or nothing where the field is empty.
    [[nodiscard]] std::optional<double> numberIfAny(std::string_view column);
    [[nodiscard]] bool flag(std::string_view column) { return number(column) != 0.0; }
    [[nodiscard]] PriceDate date(std::string_view column);
    void fail(Message what);
    [[nodiscard]] const std::optional<Message>& error() const { return m_error; }

private:
    const std::vector<std::string_view>& m_header;
    const std::vector<std::string_view>& m_fields;
    std::optional<Message> m_error;
};

/// Calls `readRow` for each row and stops at the first error, which it gives back with its line number.
[[nodiscard]] std::optional<TableError> readTable(std::string_view name, std::string_view text,
                                                  const std::function<void(TableRow&)>& readRow);

} // namespace loadline
