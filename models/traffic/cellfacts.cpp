// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracecolumns.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace loadline {
namespace {

constexpr std::size_t sampledFirst = 1000;
constexpr std::size_t sampledBeyond = 1000;
constexpr std::size_t mostColumns = 2000;

// Unix times of recordings lie from 1995 to 2100.
constexpr double earliestUnix = 7.9e8;
constexpr double latestUnix = 4.1e9;

bool isUnixTime(double number)
{
    return (number >= earliestUnix && number <= latestUnix) ||
           (number >= earliestUnix * 1000.0 && number <= latestUnix * 1000.0);
}

bool isCompact(std::string_view digits)
{
    if (digits.size() < 8 || digits.size() > 14 || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    const auto time = parseTimestamp(digits, {.order = DateOrder::Open, .bare = BareTime::Compact});
    if (std::holds_alternative<TimestampProblem>(time))
        return false;
    const auto year =
        std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(std::get<Timestamp>(time).time)}.year();
    return year >= std::chrono::year{1990} && year <= std::chrono::year{2100};
}

bool isRequestLine(std::string_view cell)
{
    for (const std::string_view method : {"GET ", "POST ", "PUT ", "HEAD ", "DELETE ", "PATCH ", "OPTIONS "}) {
        if (cell.starts_with(method) && cell.find(" HTTP/") != std::string_view::npos)
            return true;
    }
    return false;
}

void addNumber(CellFacts& facts, std::string_view cell, double& before)
{
    const auto written = splitNumber(cell);
    if (!written) {
        // Not a number, but meant as one.
        const auto length = cell.size();
        facts.numbers += length == 3 && (cell == "NaN" || cell == "nan" || cell == "inf" || cell == "Inf") ? 1 : 0;
        return;
    }
    const auto unit = unitFacts(written->unit);
    if (!unit) {
        ++facts.strangeUnits;
        return;
    }
    ++facts.numbers;
    if (unit->rate != RateUnit::None)
        facts.rate = unit->rate;
    facts.marks = facts.marks || written->mantissa.find_first_of(".,") != std::string_view::npos;
    facts.decimals.add(written->mantissa);
    // Times may be larger than any value, so that the cell is read here as it stands.
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{})
        return;
    if (facts.numbers > 1) {
        facts.rises += value > before ? 1 : 0;
        facts.falls += value < before ? 1 : 0;
    } else {
        facts.first = value;
    }
    before = value;
    if (end != cell.data() + cell.size())
        return;
    facts.hours += value == std::floor(value) && value <= 23.0 && value >= 0.0 && cell.size() <= 2 ? 1 : 0;
    facts.unixTimes += isUnixTime(value) ? 1 : 0;
    facts.compact += isCompact(cell) ? 1 : 0;
}

void addCell(CellFacts& facts, std::string_view cell, double& before)
{
    if (isMissing(cell))
        return;
    ++facts.cells;
    if (isRequestLine(cell)) {
        ++facts.requestLines;
        return;
    }
    const DateFacts date = dateFacts(cell);
    if (date.isMoment) {
        ++facts.moments;
        facts.days += date.hasTime ? 0 : 1;
        return;
    }
    if (cell.find(':') != std::string_view::npos && parseTimeOfDay(cell)) {
        ++facts.timesOfDay;
        return;
    }
    const auto time = parseTimestamp(cell);
    const auto* problem = std::get_if<TimestampProblem>(&time);
    if (problem && *problem == TimestampProblem::IsoWeek)
        ++facts.weeks;
    addNumber(facts, cell, before);
}

} // namespace

std::vector<CellFacts> cellFacts(const TraceTable& table)
{
    const std::size_t columns = std::min(table.names.size(), mostColumns);
    std::vector<CellFacts> facts(columns);
    std::vector<double> before(columns, 0.0);
    std::vector<std::string_view> cells;
    const std::size_t rows = table.rows.size();
    const std::size_t stride = rows > sampledFirst ? 1 + (rows - sampledFirst) / sampledBeyond : 1;
    for (std::size_t row = 0; row < rows; row += row < sampledFirst ? 1 : stride) {
        if (!table.cells(row, cells))
            continue;
        for (std::size_t column = 0; column < std::min(columns, cells.size()); ++column)
            addCell(facts[column], cells[column], before[column]);
    }
    facts.resize(table.names.size());
    return facts;
}

std::variant<std::vector<std::size_t>, Message> namedColumns(std::span<const std::string> names,
                                                             std::string_view wanted)
{
    const auto find = [&](std::string_view name) -> std::optional<std::size_t> {
        name = trimmedField(name);
        const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        auto found = std::ranges::find(names, name);
        if (found == names.end())
            found = std::ranges::find_if(
                names, [&](const std::string& other) { return std::ranges::equal(other, name, {}, lowered, lowered); });
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
        const bool isNumber = error == std::errc{} && end == name.data() + name.size();
        return isNumber && number >= 1 && number <= names.size() ? std::optional(number - 1) : std::nullopt;
    };
    std::vector<std::size_t> columns;
    // A name may have a "+" in it: the longest that is one is taken.
    while (!wanted.empty()) {
        std::size_t length = wanted.size();
        auto column = find(wanted.substr(0, length));
        while (!column) {
            length = length == 0 ? std::string_view::npos : wanted.rfind('+', length - 1);
            if (length == std::string_view::npos)
                return Message{
                    translatable("models", "There is no column %1; there are %2. Choose by name or by number from 1"),
                    {quotedName(wanted.substr(0, wanted.find('+'))), quotedNames(names)}};
            column = find(wanted.substr(0, length));
        }
        if (std::ranges::find(columns, *column) == columns.end())
            columns.push_back(*column);
        wanted.remove_prefix(std::min(wanted.size(), length + 1));
    }
    return columns;
}

std::string quotedName(std::string_view name)
{
    constexpr std::size_t longest = 40;
    std::string shown = "\"";
    std::size_t at = 0;
    while (at < name.size() && shown.size() <= longest) {
        const auto c = static_cast<unsigned char>(name[at]);
        // Whole characters of UTF-8 or nothing of them.
        const std::size_t length = c < 0x80 ? 1 : c >= 0xF0 && c < 0xF5 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 0;
        bool sound = length > 0 && at + length <= name.size() && c >= ' ' && c < 0xF5 && c != 0x7F;
        for (std::size_t i = 1; sound && i < length; ++i)
            sound = (static_cast<unsigned char>(name[at + i]) & 0xC0U) == 0x80U;
        // Overlong forms and surrogates are no characters.
        if (sound && length == 3) {
            const auto second = static_cast<unsigned char>(name[at + 1]);
            sound = !(c == 0xE0 && second < 0xA0) && !(c == 0xED && second >= 0xA0);
        }
        if (sound && length == 4) {
            const auto second = static_cast<unsigned char>(name[at + 1]);
            sound = !(c == 0xF0 && second < 0x90) && !(c == 0xF4 && second >= 0x90);
        }
        shown += sound ? name.substr(at, length) : std::string_view("?");
        at += sound ? length : 1;
    }
    return shown + (at < name.size() ? "…\"" : "\"");
}

std::string quotedNames(std::span<const std::string> names)
{
    constexpr std::size_t enough = 90;
    std::string shown;
    std::size_t count = 0;
    for (const std::string& name : names) {
        const std::string next = quotedName(name);
        if (count > 0 && shown.size() + next.size() > enough)
            break;
        shown += (count > 0 ? ", " : "") + next;
        ++count;
    }
    if (count < names.size())
        shown += " +" + std::to_string(names.size() - count);
    return shown;
}

} // namespace loadline
