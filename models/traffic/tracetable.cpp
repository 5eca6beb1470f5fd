// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracetable.h"

#include "models/traffic/tablehead.h"
#include "models/traffic/tracejson.h"

#include <algorithm>
#include <array>
#include <limits>

namespace loadline {
namespace {

/// Far more than a year of seconds would need is no recording any more.
constexpr std::size_t mostRows = 40'000'000;
/// A quoted cell may hold line breaks, but not half of the file.
constexpr std::size_t longestRecord = 65536;
constexpr std::size_t sampledRows = 400;

/// Takes a text apart line by line; lines end in LF, CRLF or CR.
class LineReader
{
public:
    explicit LineReader(std::string_view text)
        : m_text(text)
    {}
    /// The next line that is not blank, without its end and outer spaces.
    bool next(TraceTable::Row& row)
    {
        while (m_at < m_text.size()) {
            const std::size_t begin = m_at;
            std::size_t end = begin;
            while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
                ++end;
            ++m_line;
            m_at = end + (m_text.substr(end).starts_with("\r\n") ? 2 : 1);
            const std::string_view line = trimmedField(m_text.substr(begin, end - begin));
            if (line.empty())
                continue;
            row = {static_cast<std::uint32_t>(line.data() - m_text.data()), static_cast<std::uint32_t>(line.size()),
                   m_line};
            return true;
        }
        return false;
    }
    /// Adds the next line to a row whose quote it closes. False, and nothing is taken, where none does nearby.
    bool closeQuote(TraceTable::Row& row)
    {
        const std::size_t begin = row.offset;
        const std::size_t limit = std::min(m_text.size(), begin + longestRecord);
        std::size_t quotes = 1;
        std::size_t at = begin + row.length;
        std::uint32_t lines = 0;
        for (; at < limit; ++at) {
            const char c = m_text[at];
            if (c == '"')
                ++quotes;
            const bool ends = c == '\n' || (c == '\r' && !m_text.substr(at).starts_with("\r\n"));
            if (ends && lines > 0 && quotes % 2 == 0)
                break;
            if (ends)
                ++lines;
        }
        if (quotes % 2 != 0 || (at == limit && limit < m_text.size()) || lines == 0)
            return false;
        row.length = static_cast<std::uint32_t>(trimmedField(m_text.substr(begin, at - begin)).size());
        m_line += lines;
        m_at = std::min(at + 1, m_text.size());
        return true;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::uint32_t m_line = 0;
};

std::optional<TraceError> checkText(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return traceErrorOfFile(translatable("models", "The file is written in UTF-16; save it as UTF-8 text."));
    if (text.starts_with("PK\x03\x04"))
        return traceErrorOfFile(
            translatable("models", "The file is a workbook or a ZIP archive; save the sheet as a CSV file."));
    if (text.starts_with("\x1F\x8B"))
        return traceErrorOfFile(translatable("models", "The file is compressed; unpack it first."));
    const auto binary = text.find('\0');
    if (binary == std::string_view::npos)
        return {};
    const auto line = 1 + std::ranges::count(text.substr(0, binary), '\n');
    return traceErrorAt(
        static_cast<std::size_t>(line),
        translatable("models",
                     "the file is not text; save the recording as a CSV file with a time and a value in each line"));
}

/// "sep=;" gives its character, another line nothing.
std::optional<char> separatorLine(std::string_view line)
{
    if (line.starts_with('"') && line.ends_with('"') && line.size() > 2)
        line = line.substr(1, line.size() - 2);
    if (line.size() < 4 || line.size() > 5 || !line.starts_with("sep="))
        return {};
    return line.size() == 5 ? line[4] : '\t';
}

/// The first lines after what is passed over, to see how the others are written.
struct Sample
{
    std::vector<std::string_view> lines;
    std::optional<char> separator; ///< that a line says
};

bool hasOddQuotes(std::string_view line) { return std::ranges::count(line, '"') % 2 != 0; }

Sample sampleOf(std::string_view text)
{
    Sample sample;
    LineReader reader(text);
    TraceTable::Row row;
    while (sample.lines.size() < sampledRows && reader.next(row)) {
        if (hasOddQuotes(text.substr(row.offset, row.length)))
            reader.closeQuote(row);
        const std::string_view line = text.substr(row.offset, row.length);
        const auto separator = sample.lines.empty() ? separatorLine(line) : std::nullopt;
        if (separator)
            sample.separator = separator;
        else if (line.front() != '#')
            sample.lines.push_back(line);
    }
    return sample;
}

/// All lines that may be data, and the comment right before them.
std::optional<TraceError> readRows(TraceTable& table, std::string_view text, std::string_view& comment)
{
    LineReader reader(text);
    TraceTable::Row row;
    while (reader.next(row)) {
        const std::string_view line = text.substr(row.offset, row.length);
        if (table.rows.empty() && separatorLine(line)) {
            table.passedOver.separatorLine = true;
            continue;
        }
        if (line.front() == '#') {
            ++table.passedOver.comments;
            if (table.rows.empty())
                comment = line;
            continue;
        }
        if (table.separator != ' ' && hasOddQuotes(line))
            reader.closeQuote(row);
        if (table.rows.size() == mostRows)
            return traceErrorOfFile(translatable(
                "models", "The file has more than 40 million rows; add them up to one a second or fewer."));
        table.rows.push_back(row);
    }
    return {};
}

} // namespace

std::string_view trimmedField(std::string_view text)
{
    constexpr std::string_view unbreakable = "\xC2\xA0";
    for (;;) {
        if (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        else if (text.starts_with(unbreakable))
            text.remove_prefix(unbreakable.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        else if (text.ends_with(unbreakable))
            text.remove_suffix(unbreakable.size());
        else
            return text;
    }
}

bool splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields)
{
    fields.clear();
    for (;;) {
        while (!line.empty() && line.front() == ' ')
            line.remove_prefix(1);
        if (separator == ' ' && line.empty() && !fields.empty())
            return true;
        const bool bracketed = separator == ' ' && !line.empty() && line.front() == '[';
        const bool quoted = bracketed || (!line.empty() && line.front() == '"');
        auto closing = quoted ? line.find(bracketed ? ']' : '"', 1) : std::string_view::npos;
        while (!bracketed && closing != std::string_view::npos && line.substr(closing + 1).starts_with('"'))
            closing = line.find('"', closing + 2);
        if (quoted && closing == std::string_view::npos)
            return false;
        const auto end = separator == '\0' ? std::string_view::npos : line.find(separator, quoted ? closing : 0);
        fields.push_back(quoted ? trimmedField(line.substr(1, closing - 1)) : trimmedField(line.substr(0, end)));
        if (end == std::string_view::npos || fields.size() == mostFields)
            return true;
        line.remove_prefix(end + 1);
    }
}

bool TraceTable::cells(std::size_t row, std::vector<std::string_view>& into) const
{
    const bool split = splitFields(text().substr(rows[row].offset, rows[row].length), separator, into);
    if (form != TraceForm::Text)
        into.resize(names.size());
    return split;
}

std::variant<TraceTable, TraceError> takeApartTrace(std::string_view text)
{
    if (auto error = checkText(text))
        return *error;
    if (text.size() > std::numeric_limits<std::uint32_t>::max() / 2)
        return traceErrorOfFile(translatable("models", "The file is larger than 2 GB; add its rows up first."));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (looksLikeTraceJson(text))
        return readTraceJson(text);
    const Sample sample = sampleOf(text);
    if (sample.lines.empty())
        return traceErrorOfFile(
            translatable("models", "The file is empty; a trace has a time and a value in each line."));
    TraceTable table;
    table.setText(text);
    table.separator = sample.separator.value_or(findSeparator(sample.lines));
    std::string_view comment;
    if (auto error = readRows(table, text, comment))
        return *error;
    if (auto error = findHead(table, comment))
        return *error;
    return table;
}

} // namespace loadline
