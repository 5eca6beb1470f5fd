// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns are the time.

#include "models/traffic/calendarwords.h"
#include "models/traffic/tracecolumns.h"

#include <algorithm>

namespace loadline {
namespace {

bool most(std::size_t part, const CellFacts& facts) { return facts.cells > 0 && 2 * part >= facts.cells; }

/// A column whose numbers go one way, as times do and counts do not.
bool isInOrder(const CellFacts& facts)
{
    const std::size_t moves = facts.rises + facts.falls;
    return moves > 0 && 10 * std::max(facts.rises, facts.falls) >= 9 * moves;
}

TimeSpan elapsedUnit(std::string_view name)
{
    const LoweredWord word(name);
    const auto has = [&word](std::string_view part) { return word.view().find(part) != std::string_view::npos; };
    if (has("ms") || has("milli"))
        return TimeSpan{1};
    if (has("hour") || has("stunde") || has("hora"))
        return std::chrono::hours{1};
    if (has("min"))
        return std::chrono::minutes{1};
    return std::chrono::seconds{1};
}

// A sheet counts days from 1900: what begins here is a date of 1982 or later in its own form, no elapsed time.
constexpr double earliestSheetDay = 30000.0;

struct Candidate
{
    TimeColumns time;
    int fit = 0; ///< 0 = none
};

/// How a column by itself would be read as a time.
Candidate judged(const CellFacts& cells, const NameFacts& name, std::size_t column, std::string_view named)
{
    Candidate candidate;
    candidate.time.columns = {column};
    const int byName = static_cast<int>(name.time);
    if (most(cells.moments, cells)) {
        candidate.time.kind = TimeKind::Moment;
        candidate.time.daysOnly = 2 * cells.days > cells.moments;
        candidate.fit = (candidate.time.daysOnly ? 60 : 100) + byName;
        return candidate;
    }
    const bool counts = name.rank >= NameRank::Visits;
    if (cells.numbers > 0 && 10 * cells.compact >= 9 * cells.cells && !counts &&
        (name.time != TimeRank::None || isInOrder(cells))) {
        candidate.time.kind = TimeKind::Moment;
        candidate.time.form.bare = BareTime::Compact;
        candidate.time.daysOnly = cells.first < 1e8;
        candidate.fit = (candidate.time.daysOnly ? 59 : 99) + byName;
        return candidate;
    }
    if (cells.numbers > 0 && 10 * cells.unixTimes >= 9 * cells.cells && !counts &&
        (name.time != TimeRank::None || isInOrder(cells))) {
        candidate.time.kind = TimeKind::Moment;
        candidate.fit = 90 + byName;
        return candidate;
    }
    if (most(cells.timesOfDay, cells)) {
        candidate.time.kind = TimeKind::Clock;
        candidate.fit = 40 + byName;
        return candidate;
    }
    const bool hours = cells.numbers > 0 && cells.hours == cells.cells && !counts && name.rank != NameRank::Value;
    if (hours &&
        (name.time != TimeRank::None || (cells.first == 0.0 && isInOrder(cells) && cells.falls <= cells.rises))) {
        candidate.time.kind = TimeKind::Hour;
        candidate.fit = 20 + byName;
        return candidate;
    }
    if (name.time != TimeRank::None && most(cells.numbers, cells) && cells.unixTimes == 0 && isInOrder(cells) &&
        cells.falls == 0 && cells.first < earliestSheetDay) {
        candidate.time.kind = TimeKind::Elapsed;
        candidate.time.unit = elapsedUnit(named);
        candidate.fit = 10 + byName;
    }
    return candidate;
}

/// Adds the column that goes on where a date ends: a time of day, an hour, and what stands behind it.
void complete(TimeColumns& time, const TraceTable& table, const ColumnJudgement& judgement)
{
    std::optional<std::size_t> clock;
    std::optional<std::size_t> hour;
    for (std::size_t column = 0; column < judgement.cells.size(); ++column) {
        const Candidate other = judged(judgement.cells[column], judgement.names[column], column, table.names[column]);
        if (other.time.kind == TimeKind::Clock && !clock)
            clock = column;
        const bool hours = judgement.cells[column].cells > 0 &&
                           judgement.cells[column].hours == judgement.cells[column].cells &&
                           judgement.names[column].time == TimeRank::Part;
        if ((other.time.kind == TimeKind::Hour || hours) && !hour && column != time.columns.front())
            hour = column;
    }
    if (!clock && !hour)
        return;
    time.columns.push_back(clock ? *clock : *hour);
    time.daysOnly = false;
    if (!clock || table.separator != ' ')
        return;
    // Between spaces "8:30 PM" and "08:30 +0200" are two columns.
    const std::size_t next = *clock + 1;
    std::vector<std::string_view> cells;
    if (next >= table.names.size() || !table.cells(0, cells) || next >= cells.size())
        return;
    const std::string joined = "2024-01-01 8:30 " + std::string(cells[next]);
    const bool isOffset = (cells[next].starts_with('+') || cells[next].starts_with('-')) && cells[next].size() == 5;
    if ((isOffset || !splitNumber(cells[next])) && std::holds_alternative<Timestamp>(parseTimestamp(joined)))
        time.columns.push_back(next);
}

TimeColumns chosen(const TraceTable& table, const ColumnJudgement& judgement, std::vector<std::size_t> columns)
{
    TimeColumns time;
    const std::size_t first = columns.front();
    time = judged(judgement.cells[first], judgement.names[first], first, table.names[first]).time;
    if (time.kind == TimeKind::None)
        time.kind = TimeKind::Moment;
    if (columns.size() > 1) {
        time.kind = TimeKind::Moment;
        time.daysOnly = false;
    }
    time.columns = std::move(columns);
    return time;
}

} // namespace

std::variant<TimeColumns, TraceError> judgeTime(const TraceTable& table, const ColumnJudgement& judgement,
                                                const TraceChoices& choices)
{
    if (!choices.timeColumn.empty()) {
        auto columns = namedColumns(table.names, choices.timeColumn);
        if (auto* problem = std::get_if<Message>(&columns))
            return TraceError{0, {translatable("models", "%1 (traffic.trace_time)."), {std::move(*problem)}}};
        return chosen(table, judgement, std::get<std::vector<std::size_t>>(std::move(columns)));
    }
    Candidate best;
    for (std::size_t column = 0; column < judgement.cells.size(); ++column) {
        Candidate candidate = judged(judgement.cells[column], judgement.names[column], column, table.names[column]);
        if (candidate.fit > best.fit)
            best = std::move(candidate);
    }
    if (best.fit > 0) {
        if (best.time.daysOnly)
            complete(best.time, table, judgement);
        return best.time;
    }
    if (judgement.wide.count > 0)
        return TimeColumns{.kind = TimeKind::Wide, .columns = {}, .form = {}};
    // A column that is called a time, or holds weeks, says best what is wrong with it.
    TimeRank bestRank = TimeRank::None;
    std::optional<std::size_t> named;
    for (std::size_t column = 0; column < judgement.cells.size(); ++column) {
        if (judgement.cells[column].weeks > 0)
            return TimeColumns{.kind = TimeKind::Moment, .columns = {column}, .form = {}};
        if (judgement.names[column].time > bestRank) {
            bestRank = judgement.names[column].time;
            named = column;
        }
    }
    if (named)
        return TimeColumns{.kind = TimeKind::Moment, .columns = {*named}, .form = {}};
    return TimeColumns{};
}

} // namespace loadline
