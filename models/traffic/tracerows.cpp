// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracerows.h"

#include "models/quoted.h"

#include <algorithm>

namespace loadline {
namespace {

using Fields = std::vector<std::string_view>;

/// Reads one row after the other and keeps them on one clock.
class RowReader
{
public:
    RowReader(const TraceTable& table, const ColumnJudgement& judged, const RowsResult& decided, std::string_view clock)
        : m_table(table)
        , m_judged(judged)
        , m_form(judged.time.form)
        , m_decimals(decided.decimals.decimals)
    {
        m_form.order = decided.dates.order;
        if (!clock.empty())
            m_clock = parseClock(clock);
        for (const std::size_t column : judged.time.columns)
            m_lastNeeded = std::max(m_lastNeeded, column);
        for (const std::size_t column : judged.values.columns)
            m_lastNeeded = std::max(m_lastNeeded, column);
        m_result.events = judged.values.columns.empty();
        m_result.dated = judged.time.kind == TimeKind::Moment;
    }

    std::optional<TraceError> read(std::size_t row)
    {
        const std::size_t line = m_table.line(row);
        if (!m_table.cells(row, m_fields))
            return traceErrorAt(line, translatable("models", "a quote is not closed; close it on the same line"));
        if (m_judged.reportsOnly && !isReport(row))
            return {};
        if (m_fields.size() <= m_lastNeeded)
            return traceErrorAt(
                line,
                translatable("models", "it has too few columns; write a time and a value separated as in line 1"));
        if (!isMetric()) {
            ++m_result.otherMetrics;
            return {};
        }
        const auto time = timeOf(line);
        if (!time)
            return m_error;
        if (m_isHead)
            return {};
        double value = 1.0;
        bool present = m_judged.values.columns.empty();
        if (!present) {
            if (auto error = valueOf(line, value, present))
                return error;
        }
        return keep(line, *time, value, present);
    }

    TraceRowReadings take() { return std::move(m_result); }

private:
    [[nodiscard]] bool isReport(std::size_t row) const
    {
        const TraceTable::Row& place = m_table.rows[row];
        return m_table.text().substr(place.offset, place.length).find("REPORT RequestId:") != std::string_view::npos;
    }
    [[nodiscard]] bool isMetric() const
    {
        const ValueColumns& values = m_judged.values;
        if (!values.metric || *values.metric >= m_fields.size())
            return true;
        return std::ranges::find(values.metrics, m_fields[*values.metric]) != values.metrics.end();
    }

    std::optional<Timestamp> timeOf(std::size_t line)
    {
        m_isHead = false;
        m_error.reset();
        std::string_view text = m_fields[m_judged.time.columns.front()];
        if (m_judged.time.columns.size() > 1) {
            m_joined.clear();
            for (const std::size_t column : m_judged.time.columns) {
                const std::string_view part = m_fields[column];
                m_joined += m_joined.empty() ? "" : " ";
                // An hour of one digit behind a date.
                m_joined += part.size() == 1 && !m_joined.empty() ? "0" : "";
                m_joined += part;
            }
            text = m_joined;
        }
        if (text == m_table.names[m_judged.time.columns.front()] && m_table.headed) {
            // Files put one behind the other repeat their head.
            ++m_result.repeatedHeads;
            m_isHead = true;
            return Timestamp{};
        }
        switch (m_judged.time.kind) {
        case TimeKind::Clock:
        case TimeKind::Hour:
            return undated(line, text);
        case TimeKind::Elapsed:
            return elapsed(line, text);
        default:
            break;
        }
        const auto time = parseTimestamp(text, m_form);
        if (const auto* problem = std::get_if<TimestampProblem>(&time)) {
            fail(line, text, *problem);
            return {};
        }
        const Timestamp& read = std::get<Timestamp>(time);
        if (read.kind == TimestampKind::Unix && !isPlausible(read.time)) {
            fail(line, text, TimestampProblem::Implausible);
            return {};
        }
        return read;
    }

    void fail(std::size_t line, std::string_view text, TimestampProblem problem)
    {
        m_error = text.empty()
                      ? traceErrorAt(line, translatable("models", "the time is empty; write one or take the line out"))
                      : traceErrorAt(line, Message{translatable("models", "the time %1 %2"),
                                                   {quotedName(text), Message{timestampMend(problem), {}}}});
    }

    /// Without a date a time that is not after the one before begins a new day, unless it is the same.
    std::optional<Timestamp> undated(std::size_t line, std::string_view text)
    {
        std::optional<TimeSpan> time;
        if (m_judged.time.kind == TimeKind::Clock) {
            time = parseTimeOfDay(text);
        } else if (text.size() <= 2) {
            const auto hour = splitNumber(text);
            const auto value = hour ? parseTraceNumber(*hour, text, TraceDecimals::Point) : Message{};
            if (const auto* number = std::get_if<double>(&value); number && *number <= 23.0)
                time = std::chrono::hours{static_cast<int>(*number)};
        }
        if (!time) {
            fail(line, text, m_judged.time.kind == TimeKind::Clock ? TimestampProblem::Form : TimestampProblem::Time);
            return {};
        }
        if (m_timeBefore && *time < *m_timeBefore)
            m_day += std::chrono::days{1};
        m_timeBefore = time;
        return Timestamp{.time = undatedStart + m_day + *time};
    }

    std::optional<Timestamp> elapsed(std::size_t line, std::string_view text)
    {
        const auto number = splitNumber(text);
        const auto value = number ? parseTraceNumber(*number, text, TraceDecimals::Point) : Message{};
        const auto* since = std::get_if<double>(&value);
        constexpr double longest = 400.0 * 86400.0 * 1000.0; // milliseconds of more than a year
        if (!since || *since * static_cast<double>(m_judged.time.unit.count()) > longest) {
            fail(line, text, TimestampProblem::Form);
            return {};
        }
        return Timestamp{.time = undatedStart + TimeSpan{static_cast<TimeSpan::rep>(
                                                    *since * static_cast<double>(m_judged.time.unit.count()))}};
    }

    std::optional<TraceError> valueOf(std::size_t line, double& value, bool& present)
    {
        value = 0.0;
        for (const std::size_t column : m_judged.values.columns) {
            const std::string_view cell = m_fields[column];
            if (isMissing(cell))
                continue;
            const auto number = splitNumber(cell);
            if (!number)
                return traceErrorAt(line, wrongValue(cell));
            const auto parsed = parseTraceNumber(*number, cell, m_decimals);
            if (const auto* what = std::get_if<Message>(&parsed))
                return traceErrorAt(line, *what);
            double factor = 1.0;
            if (!number->unit.empty()) {
                const auto unit = unitFacts(number->unit);
                if (!unit || (unit->rate != m_judged.values.rate && unit->rate != RateUnit::None))
                    return traceErrorAt(
                        line, Message{translatable("models", "the value %1 has a unit that counts no requests, or "
                                                             "another than the rest; write it like them"),
                                      {quotedName(cell)}});
                factor = unit->factor;
            }
            const double counted = std::get<double>(parsed) * factor;
            m_result.fractions = m_result.fractions || counted != static_cast<double>(static_cast<long long>(counted));
            value += counted;
            present = true;
        }
        if (value > largestTraceValue)
            return traceErrorAt(line,
                                translatable("models", "the value is out of range; write numbers from 0 to 1e12"));
        if (m_judged.values.rate == RateUnit::PerMinute)
            value /= 60.0;
        else if (m_judged.values.rate == RateUnit::PerHour)
            value /= 3600.0;
        return {};
    }

    static Message wrongValue(std::string_view cell)
    {
        const bool beginsLikeNumber = cell == "NaN" || cell == "nan" || cell == "-nan";
        if (beginsLikeNumber)
            return {translatable("models", "the value %1 is not a number; write one or take the line out"),
                    {quotedName(cell)}};
        if (cell.starts_with("inf") || cell.starts_with("Inf") || cell.starts_with("+Inf"))
            return {translatable("models", "the value %1 is out of range; write numbers from 0 to 1e12"),
                    {quotedName(cell)}};
        return {translatable("models", "the value %1 is not a number; write digits, such as 12.5"), {quotedName(cell)}};
    }

    std::optional<TraceError> keep(std::size_t line, const Timestamp& timestamp, double value, bool present)
    {
        if (!m_hasFirst) {
            m_first = timestamp;
            m_hasFirst = true;
            m_result.clock = timestamp.kind;
            m_result.offset = m_clock && timestamp.kind != TimestampKind::Local ? *m_clock : timestamp.offset;
        } else if (timestamp.kind != m_first.kind) {
            return traceErrorAt(
                line,
                translatable("models",
                             "the time is written unlike the ones before it; write all of them with an offset such "
                             "as Z or +02:00, all without, or all as Unix time"));
        }
        m_result.lastLine = line;
        if (!present) {
            if (m_result.missing++ == 0)
                m_result.missingLine = line;
            return {};
        }
        const Instant time = timestamp.time - timestamp.offset + m_result.offset;
        m_result.readings.push_back({time, value});
        noteWeek(time, line);
        return {};
    }

    void noteWeek(Instant time, std::size_t line)
    {
        if (time >= m_week && time < m_week + std::chrono::days{7})
            return;
        const auto day = std::chrono::floor<std::chrono::days>(time);
        m_week = day - (std::chrono::weekday(day) - std::chrono::Monday);
        m_result.weekLines.try_emplace(m_week, line);
    }

    const TraceTable& m_table;
    const ColumnJudgement& m_judged;
    TimeForm m_form;
    TraceDecimals m_decimals;
    std::size_t m_lastNeeded = 0;
    Fields m_fields;
    std::string m_joined;
    std::optional<TraceError> m_error;
    Instant m_week = Instant::max() - std::chrono::days{8}; ///< of the last reading
    bool m_isHead = false;
    bool m_hasFirst = false;
    Timestamp m_first;
    std::optional<std::chrono::minutes> m_clock;
    std::optional<TimeSpan> m_timeBefore;
    TimeSpan m_day{0};
    TraceRowReadings m_result;
};

} // namespace

std::optional<TraceError> openTraceQuestion(const RowsResult& result)
{
    if (result.dates.isOpen && result.dates.order == DateOrder::Open)
        return traceErrorAt(result.dates.line,
                            Message{translatable("models", "the date %1 may be day and month or month and day; say "
                                                           "which with traffic.trace_dates=day_first or month_first"),
                                    {quotedName(result.dates.cell)}});
    if (result.decimals.decimals == TraceDecimals::Automatic)
        return TraceError{0,
                          {translatable("models", "The number %1 may be about a thousand or a fraction; say which mark "
                                                  "is the decimal one with traffic.trace_decimals=point or comma."),
                           {quotedName(result.decimals.cell)}}};
    return {};
}

RowsResult readTraceRows(const TraceTable& table, const ColumnJudgement& judged, const TraceChoices& choices)
{
    RowsResult result;
    result.dates = decideDates(table, judged, choices);
    result.decimals = decideDecimals(table, judged, choices);
    if (auto error = openTraceQuestion(result)) {
        result.readings = std::move(*error);
        return result;
    }
    RowReader reader(table, judged, result, choices.clock);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (auto error = reader.read(row)) {
            result.readings = std::move(*error);
            return result;
        }
    }
    result.readings = reader.take();
    return result;
}

} // namespace loadline
