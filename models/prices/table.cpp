// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/table.h"

#include "models/quoted.h"
#include "models/translatable.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace loadline {
namespace {

void splitFields(std::string_view line, std::vector<std::string_view>& fields)
{
    fields.clear();
    for (;;) {
        const auto comma = line.find(',');
        fields.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos)
            return;
        line.remove_prefix(comma + 1);
    }
}

std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

} // namespace

Message TableError::text() const
{
    return {translatable("models", "%1, line %2: %3"), {table, std::to_string(line), what}};
}

std::string_view TableRow::text(std::string_view column)
{
    const auto found = std::ranges::find(m_header, column);
    if (found == m_header.end()) {
        fail({translatable("models", "there is no column %1."), {quoted(column)}});
        return {};
    }
    return m_fields[static_cast<std::size_t>(found - m_header.begin())];
}

std::optional<double> TableRow::numberIfAny(std::string_view column)
{
    const std::string_view field = text(column);
    if (field.empty())
        return {};
    double value = 0.0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (error != std::errc{} || end != field.data() + field.size() || !std::isfinite(value) || value < 0.0) {
        fail({translatable("models", "%1 in column %2 is not a number from 0 up."), {quoted(field), quoted(column)}});
        return {};
    }
    return value;
}

double TableRow::number(std::string_view column)
{
    const auto value = numberIfAny(column);
    if (!value && !m_error)
        fail({translatable("models", "column %1 is empty."), {quoted(column)}});
    return value.value_or(0.0);
}

PriceDate TableRow::date(std::string_view column)
{
    const std::string_view field = text(column);
    const PriceDate parsed = PriceDate::parse(field);
    if (!parsed.known())
        fail({translatable("models", "%1 in column %2 is not a date."), {quoted(field), quoted(column)}});
    return parsed;
}

void TableRow::fail(Message what)
{
    if (!m_error)
        m_error = std::move(what);
}

std::optional<TableError> readTable(std::string_view name, std::string_view text,
                                    const std::function<void(TableRow&)>& readRow)
{
    std::vector<std::string_view> header;
    std::vector<std::string_view> fields;
    splitFields(takeLine(text), header);
    if (text.empty())
        return TableError{std::string(name), 1, {translatable("models", "the table has no rows."), {}}};
    for (int line = 2; !text.empty(); ++line) {
        splitFields(takeLine(text), fields);
        if (fields.size() != header.size()) {
            return TableError{std::string(name),
                              line,
                              {translatable("models", "the row has %1 fields, the header %2."),
                               {std::to_string(fields.size()), std::to_string(header.size())}}};
        }
        TableRow row(header, fields);
        readRow(row);
        if (row.error())
            return TableError{std::string(name), line, *row.error()};
    }
    return {};
}

} // namespace loadline
