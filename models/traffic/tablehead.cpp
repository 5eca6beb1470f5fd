// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tablehead.h"

#include "models/traffic/calendarwords.h"
#include "models/traffic/columnname.h"
#include "models/traffic/timestamp.h"
#include "models/traffic/tracenumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace loadline {
namespace {

using Fields = std::vector<std::string_view>;

/// The number of columns that most lines have; among equals the larger.
std::size_t usualWidth(std::span<const std::string_view> lines, char separator, std::size_t& linesOfIt)
{
    std::map<std::size_t, std::size_t> widths;
    Fields fields;
    for (const std::string_view line : lines) {
        if (splitFields(line, separator, fields))
            ++widths[fields.size()];
    }
    std::size_t width = 0;
    linesOfIt = 0;
    for (const auto& [candidate, count] : widths) {
        if (count >= linesOfIt) {
            width = candidate;
            linesOfIt = count;
        }
    }
    return width;
}

/// For each column in how many of the lines of that width a time stands.
std::vector<std::size_t> timesByColumn(std::span<const std::string_view> lines, char separator, std::size_t width)
{
    std::vector<std::size_t> times(width, 0);
    Fields fields;
    for (const std::string_view line : lines) {
        if (!splitFields(line, separator, fields) || fields.size() != width)
            continue;
        for (std::size_t column = 0; column < width; ++column)
            times[column] += looksLikeTime(fields[column]) ? 1 : 0;
    }
    return times;
}

std::vector<std::string_view> firstLines(const TraceTable& table, std::size_t count)
{
    std::vector<std::string_view> lines;
    for (const TraceTable::Row& row : table.rows) {
        lines.push_back(table.text().substr(row.offset, row.length));
        if (lines.size() == count)
            break;
    }
    return lines;
}

bool hasNumber(const Fields& fields)
{
    return std::ranges::any_of(fields, [](std::string_view field) {
        const auto number = splitNumber(field);
        return number && number->unit.empty();
    });
}

bool isWide(const Fields& fields)
{
    const std::vector<std::string> names(fields.begin(), fields.end());
    return findWideColumns(names).count > 0;
}

/// The first row that is data. `timeColumn`: the one in which times stand.
std::size_t firstDataRow(const TraceTable& table, std::size_t width, std::optional<std::size_t> timeColumn)
{
    Fields fields;
    if (!timeColumn || *timeColumn == 0) {
        // A time may also stand in the names of a wide table.
        if (!table.rows.empty() && table.cells(0, fields) && isWide(fields))
            return 1;
    }
    constexpr std::size_t longestHead = 60;
    for (std::size_t row = 0; row < std::min(table.rows.size(), longestHead); ++row) {
        if (!table.cells(row, fields))
            return row;
        if (timeColumn ? *timeColumn < fields.size() && looksLikeTime(fields[*timeColumn])
                       : fields.size() == width && hasNumber(fields))
            return row;
    }
    return timeColumn || table.rows.empty() ? 0 : 1;
}

/// The row of the head that names the columns.
std::size_t namingRow(const TraceTable& table, std::size_t count, std::size_t width)
{
    Fields fields;
    std::size_t found = count - 1;
    for (std::size_t row = count; row-- > 0;) {
        if (!table.cells(row, fields) || fields.size() != width)
            continue;
        found = row;
        break;
    }
    // CloudWatch's console writes a row for each of label, id, region, period and statistic.
    for (std::size_t row = 0; row < count; ++row) {
        if (table.cells(row, fields) && fields.size() == width && !fields.empty() &&
            LoweredWord(fields.front()).view() == "label")
            found = row;
    }
    return found;
}

/// "Period,3600" and "Statistic,Sum" in the head.
void readHeadFacts(TraceTable& table, std::size_t count)
{
    Fields fields;
    for (std::size_t row = 0; row < count; ++row) {
        if (!table.cells(row, fields) || fields.size() < 2)
            continue;
        const LoweredWord key(fields.front());
        if (key.view() == "statistic" &&
            std::ranges::all_of(fields, [&](auto f) { return f == fields[1] || f == fields[0]; }))
            table.statistic = fields[1];
        int seconds = 0;
        const auto [end, error] = std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), seconds);
        if (key.view() == "period" && error == std::errc{} && end == fields[1].data() + fields[1].size() && seconds > 0)
            table.period = Seconds{static_cast<double>(seconds)};
    }
}

void nameColumns(TraceTable& table, const Fields& fields, std::size_t width)
{
    table.names.clear();
    for (std::size_t column = 0; column < std::max(width, fields.size()); ++column) {
        std::string name = column < fields.size() ? std::string(fields[column].substr(0, 200)) : std::string();
        if (name.empty())
            name = "column " + std::to_string(column + 1);
        table.names.push_back(std::move(name));
    }
}

/// Totals and remarks after the data.
void takeTail(TraceTable& table, std::size_t width, std::optional<std::size_t> timeColumn)
{
    constexpr std::size_t longestTail = 20;
    Fields fields;
    while (table.rows.size() > 2 && table.passedOver.tail < longestTail) {
        if (!table.cells(table.rows.size() - 1, fields))
            return;
        if (timeColumn && *timeColumn < fields.size() && looksLikeTime(fields[*timeColumn]))
            return;
        const auto first = std::ranges::find_if(fields, [](std::string_view field) { return !field.empty(); });
        if (first == fields.end()) {
            table.rows.pop_back();
            continue;
        }
        const bool remark = fields.size() < width &&
                            static_cast<std::size_t>(std::ranges::count_if(
                                fields, [](auto f) { return !f.empty(); })) == 1 &&
                            !looksLikeTime(*first) && !splitNumber(*first) &&
                            first->find(' ') != std::string_view::npos;
        if (!isTotalWord(*first) && !remark)
            return;
        ++table.passedOver.tail;
        table.passedOver.tailLine = table.rows.back().line;
        table.rows.pop_back();
    }
}

} // namespace

bool looksLikeTime(std::string_view cell)
{
    if (cell.empty() || cell.size() > 60)
        return false;
    if (dateFacts(cell).isMoment)
        return true;
    if (cell.find(':') != std::string_view::npos && parseTimeOfDay(cell))
        return true;
    // A moment that does not exist is still meant as one.
    const auto result = parseTimestamp(cell);
    const auto* problem = std::get_if<TimestampProblem>(&result);
    return problem && (*problem == TimestampProblem::IsoWeek || *problem == TimestampProblem::Offset);
}

char findSeparator(std::span<const std::string_view> lines)
{
    char best = '\0';
    double bestFit = 0.0;
    // In the order in which they are preferred where several would do.
    for (const char separator : {'\t', ';', '|', ',', ' '}) {
        std::size_t linesOfWidth = 0;
        const std::size_t width = usualWidth(lines, separator, linesOfWidth);
        if (width < 2)
            continue;
        const auto times = timesByColumn(lines, separator, width);
        const bool hasTime = 2 * std::ranges::max(times) >= linesOfWidth;
        const double share = static_cast<double>(linesOfWidth) / static_cast<double>(lines.size());
        // Words of a sentence are no columns; neither are the halves of a date and its time.
        const bool onlyHalves = separator == ' ' && (!hasTime || width == 2);
        const double fit = (hasTime ? 2.0 : 0.0) + share - (onlyHalves ? 1.5 : 0.0);
        if (fit > bestFit + 1e-9) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

std::optional<TraceError> findHead(TraceTable& table, std::string_view comment)
{
    constexpr std::size_t sampled = 400;
    const auto lines = firstLines(table, sampled);
    if (lines.empty())
        return traceErrorOfFile(
            translatable("models", "The file is empty; a trace has a time and a value in each line."));
    std::size_t linesOfWidth = 0;
    const std::size_t width = usualWidth(lines, table.separator, linesOfWidth);
    std::optional<std::size_t> timeColumn;
    const auto times = timesByColumn(lines, table.separator, width);
    if (!times.empty()) {
        const auto most = std::ranges::max_element(times);
        // Half of the rows below a head of its own.
        if (*most > 0 && 2 * *most + 2 >= linesOfWidth)
            timeColumn = static_cast<std::size_t>(most - times.begin());
    }
    const std::size_t head = firstDataRow(table, width, timeColumn);
    Fields fields;
    table.headed = head > 0;
    if (table.headed) {
        const std::size_t naming = namingRow(table, head, width);
        const bool split = table.cells(naming, fields);
        readHeadFacts(table, head);
        table.passedOver.head = head - 1;
        if (split && fields.size() < width && fields.size() > 1 && table.separator != ' ')
            return traceErrorAt(
                table.rows[head < table.rows.size() ? head : naming].line,
                translatable("models", "the row has more columns than the head; where a number has the separator in "
                                       "it, put it in quotes"));
        if (!split || fields.size() < width)
            fields.clear();
        nameColumns(table, fields, width);
    } else {
        const bool named = !comment.empty() && splitFields(comment.substr(1), table.separator, fields) &&
                           fields.size() == width && width > 1;
        table.headed = named;
        nameColumns(table, named ? fields : Fields{}, width);
    }
    if (head >= table.rows.size())
        return traceErrorAt(
            table.rows.back().line,
            translatable("models", "nothing follows the header; a trace has a time and a value in each line"));
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(head));
    takeTail(table, width, timeColumn);
    return {};
}

WideColumns findWideColumns(std::span<const std::string> names)
{
    constexpr std::size_t fewest = 12;
    WideColumns wide;
    const auto asNumber = [](std::string_view name, bool& clock) -> std::optional<int> {
        if (name.find(':') != std::string_view::npos) {
            const auto time = parseTimeOfDay(name);
            clock = true;
            return time ? std::optional(static_cast<int>(*time / std::chrono::minutes{1})) : std::nullopt;
        }
        clock = false;
        int value = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value);
        return error == std::errc{} && end == name.data() + name.size() ? std::optional(value) : std::nullopt;
    };
    for (std::size_t first = 0; first + fewest <= names.size(); ++first) {
        bool clock = false;
        const auto start = asNumber(names[first], clock);
        if (!start || (!clock && *start != 0 && *start != 1))
            continue;
        bool nextClock = false;
        const auto second = asNumber(names[first + 1], nextClock);
        if (!second || nextClock != clock)
            continue;
        const int step = *second - *start;
        if (step < 1 || (!clock && step != 1))
            continue;
        std::size_t count = 1;
        while (first + count < names.size()) {
            const auto value = asNumber(names[first + count], nextClock);
            if (!value || nextClock != clock || *value != *start + step * static_cast<int>(count))
                break;
            ++count;
        }
        if (count >= fewest)
            return {first, count, clock, *start};
    }
    return wide;
}

} // namespace loadline
