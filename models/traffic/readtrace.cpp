// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/readtrace.h"

#include "models/quoted.h"
#include "models/traffic/tracetable.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace loadline {
namespace {

/// "Line 3: …."
TraceError errorAt(std::size_t line, Message what)
{
    return {line, {translatable("models", "Line %1: %2."), {std::to_string(line), std::move(what)}}};
}

TraceError errorAt(std::size_t line, const char* what) { return errorAt(line, Message{what, {}}); }

TraceError errorOfFile(const char* sentence) { return {0, {sentence, {}}}; }

/// A value, or what is wrong with it.
std::variant<double, Message> parseValue(std::string_view field, bool decimalComma)
{
    if (field.empty())
        return Message{translatable("models", "the value is empty; write a number or take the line out"), {}};
    std::string replaced;
    const auto comma = decimalComma ? field.find(',') : std::string_view::npos;
    std::string_view digits = field;
    if (comma != std::string_view::npos && field.find('.') == std::string_view::npos) {
        replaced = field;
        replaced[comma] = '.';
        digits = replaced;
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const auto wrong = [field](const char* what) { return Message{what, {quoted(field)}}; };
    if (error == std::errc::invalid_argument || end != digits.data() + digits.size())
        return wrong(translatable("models", "the value %1 is not a number; write digits, such as 12.5"));
    if (error == std::errc{} && std::isnan(value))
        return wrong(translatable("models", "the value %1 is not a number; write one or take the line out"));
    if (error == std::errc{} && value < 0.0)
        return wrong(translatable("models", "the value %1 is negative; traffic is 0 or more"));
    if (error != std::errc{} || value > largestTraceValue)
        return wrong(translatable("models", "the value %1 is out of range; write numbers from 0 to 1e12"));
    return value + 0.0; // so that -0 becomes 0
}

/// Collects the readings line by line and keeps them on one clock.
class ReadingTable
{
public:
    explicit ReadingTable(const TraceColumns& columns)
        : m_columns(columns)
    {}

    std::optional<TraceError> add(std::size_t line, std::string_view text)
    {
        if (!splitFields(text, m_columns.separator, m_fields))
            return errorAt(line, translatable("models", "a quote is not closed; close it on the same line"));
        if (m_fields.size() <= std::max(m_columns.time, m_columns.value))
            return errorAt(
                line,
                translatable("models", "it has too few columns; write a time and a value separated as in line 1"));
        const std::string_view time = m_fields[m_columns.time];
        const auto timestamp = parseTimestamp(time);
        if (const auto* problem = std::get_if<TimestampProblem>(&timestamp)) {
            if (time.empty())
                return errorAt(line, translatable("models", "the time is empty; write one or take the line out"));
            return errorAt(line,
                           Message{translatable("models", "the time %1 %2"), {quoted(time), timestampMend(*problem)}});
        }
        const auto value = parseValue(m_fields[m_columns.value], m_columns.separator == ';');
        if (const auto* what = std::get_if<Message>(&value))
            return errorAt(line, *what);
        return add(line, std::get<Timestamp>(timestamp), std::get<double>(value));
    }

    [[nodiscard]] std::vector<Reading>& readings() { return m_readings; }
    [[nodiscard]] TimestampKind clock() const { return m_first.kind; }
    [[nodiscard]] std::size_t unsorted() const { return m_unsorted; }
    [[nodiscard]] std::size_t lastLine() const { return m_lastLine; }

private:
    std::optional<TraceError> add(std::size_t line, const Timestamp& timestamp, double value)
    {
        if (m_readings.empty())
            m_first = timestamp;
        else if (timestamp.kind != m_first.kind)
            return errorAt(
                line,
                translatable("models",
                             "the time is written unlike the ones before it; write all of them with an offset such "
                             "as Z or +02:00, all without, or all as Unix time"));
        const Instant time = timestamp.time - timestamp.offset + m_first.offset;
        if (!m_readings.empty() && time < m_readings.back().time)
            ++m_unsorted;
        m_readings.push_back({time, value});
        m_lastLine = line;
        return {};
    }

    TraceColumns m_columns;
    std::vector<std::string_view> m_fields;
    std::vector<Reading> m_readings;
    Timestamp m_first;
    std::size_t m_unsorted = 0;
    std::size_t m_lastLine = 0;
};

/// Makes one reading of those at the same time, with their mean. Returns how many went into others.
std::size_t joinDuplicates(std::vector<Reading>& sorted)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        const Instant time = sorted[i].time;
        double sum = 0.0;
        std::size_t count = 0;
        for (; i < sorted.size() && sorted[i].time == time; ++i, ++count)
            sum += sorted[i].value;
        sorted[kept++] = {time, sum / static_cast<double>(count)};
    }
    const std::size_t joined = sorted.size() - kept;
    sorted.resize(kept);
    return joined;
}

TimeSpan medianDistance(const std::vector<Reading>& sorted)
{
    std::vector<TimeSpan> distances(sorted.size() - 1);
    for (std::size_t i = 0; i < distances.size(); ++i)
        distances[i] = sorted[i + 1].time - sorted[i].time;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}

std::optional<TraceError> checkText(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return errorOfFile(translatable("models", "The file is written in UTF-16; save it as UTF-8 text."));
    const auto binary = text.find('\0');
    if (binary == std::string_view::npos)
        return {};
    const auto line = 1 + std::ranges::count(text.substr(0, binary), '\n');
    return errorAt(
        static_cast<std::size_t>(line),
        translatable("models",
                     "the file is not text; save the recording as a CSV file with a time and a value in each line"));
}

std::optional<TraceError> checkInterval(TimeSpan interval)
{
    if (interval < std::chrono::seconds{1})
        return errorOfFile(translatable(
            "models", "The readings are usually less than a second apart; add them up to one a second or fewer."));
    if (interval > std::chrono::days{1})
        return errorOfFile(translatable(
            "models", "The readings are usually more than a day apart; a trace needs at least one a day."));
    return {};
}

std::variant<TraceReading, TraceError> makeTrace(ReadingTable& table, char separator, std::string name)
{
    TraceReading result;
    TraceReport& report = result.report;
    std::vector<Reading>& readings = table.readings();
    report.readings = readings.size();
    report.clock = table.clock();
    report.separator = separator;
    report.unsorted = table.unsorted();
    if (report.unsorted > 0)
        std::ranges::stable_sort(readings, {}, &Reading::time);
    report.duplicates = joinDuplicates(readings);
    if (readings.size() < 2)
        return errorAt(table.lastLine(),
                       translatable("models", "there is only one time in the file; a trace needs at least two"));
    report.first = timestampText(readings.front().time);
    report.last = timestampText(readings.back().time);
    const TimeSpan interval = medianDistance(readings);
    if (auto error = checkInterval(interval))
        return *error;

    Resampled resampled = resample(readings, interval);
    result.trace.name = std::move(name);
    result.trace.interval = interval;
    result.trace.values = std::move(resampled.values);
    report.interval = interval;
    report.gaps = resampled.gaps;
    report.gapTime = resampled.gapTime;
    report.weeks = result.trace.weeks();
    report.weeksPastLimit = resampled.weeksPastLimit;
    report.filling = resampled.filling;
    report.leftOut = resampled.leftOut;
    return result;
}

} // namespace

std::variant<TraceReading, TraceError> readTrace(std::string_view text, std::string name)
{
    if (auto error = checkText(text))
        return *error;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    LineReader lines(text);
    auto line = lines.next();
    if (!line)
        return errorOfFile(translatable("models", "The file is empty; a trace has a time and a value in each line."));
    const auto columns = findColumns(*line);
    if (!columns)
        return errorAt(lines.line(),
                       translatable("models",
                                    "there is no second column; separate time and value by a comma, a semicolon or a "
                                    "tab"));
    if (columns->header)
        line = lines.next();
    if (!line)
        return errorAt(
            lines.line(),
            translatable("models", "nothing follows the header; a trace has a time and a value in each line"));
    ReadingTable table(*columns);
    for (; line; line = lines.next()) {
        if (auto error = table.add(lines.line(), *line))
            return *error;
    }
    return makeTrace(table, columns->separator, std::move(name));
}

} // namespace loadline
