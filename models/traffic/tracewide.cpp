// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables whose columns are the minutes or hours of a day: each row is a part of the whole, or a day with a date.

#include "models/traffic/tracerows.h"

#include <algorithm>
#include <map>

namespace loadline {
namespace {

constexpr std::size_t mostDays = 400;

TimeSpan stepOf(const TraceTable& table, const WideColumns& wide)
{
    if (wide.clock) {
        const auto first = parseTimeOfDay(table.names[wide.first]);
        const auto second = parseTimeOfDay(table.names[wide.first + 1]);
        return first && second ? *second - *first : TimeSpan{std::chrono::hours{1}};
    }
    // More columns than a day has hours are minutes.
    return wide.count <= 25 ? TimeSpan{std::chrono::hours{1}} : TimeSpan{std::chrono::minutes{1}};
}

class WideReader
{
public:
    WideReader(const TraceTable& table, const ColumnJudgement& judged, const RowsResult& decided)
        : m_table(table)
        , m_judged(judged)
        , m_decided(decided)
    {}

    std::optional<TraceError> read(std::size_t row)
    {
        const std::size_t line = m_table.line(row);
        const WideColumns& wide = m_judged.wide;
        if (!m_table.cells(row, m_fields))
            return traceErrorAt(line, translatable("models", "a quote is not closed; close it on the same line"));
        if (m_fields.size() < wide.first + wide.count)
            return traceErrorAt(line, translatable("models", "it has too few columns; write one value for each time"));
        Instant day = undatedStart;
        if (!m_judged.time.columns.empty()) {
            const std::string_view cell = m_fields[m_judged.time.columns.front()];
            const auto time = parseTimestamp(cell, {.order = m_decided.dates.order, .bare = m_judged.time.form.bare});
            if (const auto* problem = std::get_if<TimestampProblem>(&time))
                return traceErrorAt(line, Message{translatable("models", "the time %1 %2"),
                                                  {quotedName(cell), Message{timestampMend(*problem), {}}}});
            day = std::get<Timestamp>(time).time;
        }
        if (m_days.size() >= mostDays && m_days.find(day) == m_days.end())
            return traceErrorAt(line, translatable("models", "it begins more than 400 days; split the file"));
        auto& sums = m_days.try_emplace(day, wide.count, 0.0).first->second;
        for (std::size_t i = 0; i < wide.count; ++i) {
            if (auto error = add(line, m_fields[wide.first + i], sums[i]))
                return error;
        }
        return {};
    }

    TraceRowReadings take()
    {
        TraceRowReadings result;
        result.dated = !m_judged.time.columns.empty();
        const WideColumns& wide = m_judged.wide;
        const TimeSpan step = stepOf(m_table, wide);
        for (const auto& [day, sums] : m_days) {
            for (std::size_t i = 0; i < sums.size(); ++i)
                result.readings.push_back({day + step * static_cast<TimeSpan::rep>(i), sums[i]});
        }
        result.lastLine = m_table.line(m_table.rows.size() - 1);
        return result;
    }

private:
    std::optional<TraceError> add(std::size_t line, std::string_view cell, double& sum) const
    {
        if (isMissing(cell))
            return {};
        const auto number = splitNumber(cell);
        if (!number || !number->unit.empty())
            return traceErrorAt(line, Message{translatable("models", "the value %1 is not a number; write digits, such "
                                                                     "as 12.5"),
                                              {quotedName(cell)}});
        const auto parsed = parseTraceNumber(*number, cell, m_decided.decimals.decimals);
        if (const auto* what = std::get_if<Message>(&parsed))
            return traceErrorAt(line, *what);
        sum += std::get<double>(parsed);
        if (sum > largestTraceValue)
            return traceErrorAt(line, translatable("models", "the sum is out of range; write numbers from 0 to 1e12"));
        return {};
    }

    const TraceTable& m_table;
    const ColumnJudgement& m_judged;
    const RowsResult& m_decided;
    std::vector<std::string_view> m_fields;
    std::map<Instant, std::vector<double>> m_days;
};

} // namespace

RowsResult readWideRows(const TraceTable& table, const ColumnJudgement& judged, const TraceChoices& choices)
{
    RowsResult result;
    ColumnJudgement dated = judged;
    if (!judged.time.columns.empty())
        dated.time.kind = TimeKind::Moment;
    result.dates = decideDates(table, dated, choices);
    result.decimals = decideDecimals(table, judged, choices);
    if (auto error = openTraceQuestion(result)) {
        result.readings = std::move(*error);
        return result;
    }
    WideReader reader(table, judged, result);
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
