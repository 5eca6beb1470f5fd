// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/csvrows.h"

#include "models/prices/lists/listnumber.h"

#include <algorithm>

namespace loadline {
namespace {

// EC2's rows are one to two kilobytes.
constexpr std::size_t longestRow = std::size_t{1} * 1024 * 1024;

bool isOdd(std::string_view text) { return std::ranges::count(text, '"') % 2 != 0; }

/// The field that begins at `at` with a quote; `at` is moved behind its closing quote.
bool quotedField(std::string_view row, std::size_t& at, std::string_view& field, std::string& unquoted)
{
    const std::size_t first = ++at;
    at = row.find('"', first);
    if (at == std::string_view::npos)
        return false;
    field = row.substr(first, at - first);
    ++at;
    if (at == row.size() || row[at] != '"')
        return true;
    // Two quotes stand for one. The room for them was made before, so that earlier fields stay where they are.
    const std::size_t from = unquoted.size();
    unquoted.append(field);
    while (at < row.size() && row[at] == '"') {
        const std::size_t close = row.find('"', at + 1);
        if (close == std::string_view::npos)
            return false;
        unquoted.append(row.substr(at, close - at));
        at = close + 1;
    }
    field = std::string_view(unquoted).substr(from);
    return true;
}

} // namespace

bool CsvRows::give(std::string_view text)
{
    if (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    if (!m_reader.row(text))
        return false;
    m_line += m_linesWithin + 1;
    m_linesWithin = 0;
    return true;
}

bool CsvRows::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::size_t size = 0;
        bool ended = false;
        // Quotes come in pairs within a row, those that stand for a quote too.
        while (!ended) {
            const std::size_t lineEnd = bytes.find('\n', size);
            const std::size_t to = std::min(lineEnd, bytes.size());
            m_open = m_open != isOdd(bytes.substr(size, to - size));
            size = to;
            if (lineEnd == std::string_view::npos)
                break;
            ended = !m_open;
            size += ended ? 0 : 1;
            m_linesWithin += ended ? 0 : 1;
        }
        if (m_begun.size() + size > longestRow) {
            m_tooLong = true;
            return false;
        }
        if (!ended) {
            m_begun.append(bytes);
            return true;
        }
        const bool whole = m_begun.empty();
        m_begun.append(whole ? std::string_view{} : bytes.substr(0, size));
        if (!give(whole ? bytes.substr(0, size) : std::string_view(m_begun)))
            return false;
        m_begun.clear();
        bytes.remove_prefix(size + 1);
    }
    return true;
}

bool CsvRows::end()
{
    if (m_begun.empty())
        return true;
    m_unended = true;
    return !m_open && give(m_begun);
}

bool splitRow(std::string_view row, std::vector<std::string_view>& fields, std::string& unquoted)
{
    fields.clear();
    unquoted.clear();
    unquoted.reserve(row.size());
    std::size_t at = 0;
    for (;;) {
        std::string_view field;
        if (at < row.size() && row[at] == '"') {
            if (!quotedField(row, at, field, unquoted) || (at < row.size() && row[at] != ','))
                return false;
        } else {
            const std::size_t comma = std::min(row.find(',', at), row.size());
            field = row.substr(at, comma - at);
            at = comma;
        }
        fields.push_back(trimmed(field));
        if (at == row.size())
            return true;
        ++at;
    }
}

} // namespace loadline
