// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracetable.h"

#include "models/traffic/timestamp.h"

#include <algorithm>
#include <array>
#include <span>

namespace loadline {
namespace {

// In the order in which they are preferred where a header has several.
constexpr std::array<std::string_view, 4> timeNames{"timestamp", "datetime", "time", "date"};
constexpr std::array<std::string_view, 3> valueNames{"value", "count", "requests"};

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameName(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lowered, lowered); }

std::optional<std::size_t> findNamed(std::span<const std::string_view> fields, std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        const auto found =
            std::ranges::find_if(fields, [name](std::string_view field) { return sameName(field, name); });
        if (found != fields.end())
            return static_cast<std::size_t>(found - fields.begin());
    }
    return {};
}

bool isTimestamp(std::string_view field) { return std::holds_alternative<Timestamp>(parseTimestamp(field)); }

/// A name begins with a letter of any alphabet; a damaged time or number does not.
bool startsLikeName(std::string_view field)
{
    const char first = field.empty() ? '\0' : lowered(field.front());
    return (first >= 'a' && first <= 'z') || first == '_' || first == '#' || static_cast<unsigned char>(first) >= 0x80;
}

struct Candidate
{
    TraceColumns columns;
    int fit = 0; ///< 0 one column, 1 several, 2 with a known name or a time among them
};

Candidate tryColumns(std::string_view line, char separator)
{
    Candidate candidate{{.separator = separator}, 0};
    std::vector<std::string_view> fields;
    if (!splitFields(line, separator, fields) || fields.size() < 2)
        return candidate;
    const auto time = findNamed(fields, timeNames);
    const auto value = findNamed(fields, valueNames);
    TraceColumns& columns = candidate.columns;
    if (time || value) {
        const auto other = [](std::size_t taken) { return taken == 0 ? std::size_t{1} : std::size_t{0}; };
        columns.time = time ? *time : other(*value);
        columns.value = value ? *value : other(*time);
        columns.header = true;
    } else {
        columns.header = startsLikeName(fields[0]) && startsLikeName(fields[1]);
    }
    candidate.fit = time || value || isTimestamp(fields[0]) ? 2 : 1;
    return candidate;
}

} // namespace

std::optional<std::string_view> LineReader::next()
{
    while (!m_rest.empty()) {
        std::size_t length = 0;
        while (length < m_rest.size() && m_rest[length] != '\n' && m_rest[length] != '\r')
            ++length;
        const std::string_view line = trimmedField(m_rest.substr(0, length));
        const bool pair = m_rest.substr(length).starts_with("\r\n");
        m_rest.remove_prefix(std::min(m_rest.size(), length + (pair ? 2U : 1U)));
        ++m_line;
        if (!line.empty())
            return line;
    }
    return {};
}

std::string_view trimmedField(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields)
{
    fields.clear();
    for (;;) {
        while (!line.empty() && line.front() == ' ')
            line.remove_prefix(1);
        const bool quoted = !line.empty() && line.front() == '"';
        const auto closing = quoted ? line.find('"', 1) : std::string_view::npos;
        if (quoted && closing == std::string_view::npos)
            return false;
        const auto end = line.find(separator, quoted ? closing : 0);
        fields.push_back(quoted ? trimmedField(line.substr(1, closing - 1)) : trimmedField(line.substr(0, end)));
        if (end == std::string_view::npos)
            return true;
        line.remove_prefix(end + 1);
    }
}

std::optional<TraceColumns> findColumns(std::string_view firstLine)
{
    Candidate best;
    for (const char separator : {'\t', ';', ','}) {
        const Candidate candidate = tryColumns(firstLine, separator);
        if (candidate.fit > best.fit)
            best = candidate;
    }
    if (best.fit == 0)
        return {};
    return best.columns;
}

} // namespace loadline
