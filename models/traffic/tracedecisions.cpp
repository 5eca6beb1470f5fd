// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a whole column decides about each of its cells: the order of dates, the decimal mark.

#include "models/traffic/tracerows.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

/// How well the rows follow each other under one order.
struct Sequence
{
    bool possible = true;
    std::size_t backward = 0;
    std::size_t forward = 0;
    TimeSpan longest{0}; ///< distance between neighbours
    std::optional<Instant> before;

    void add(std::string_view cell, DateOrder order)
    {
        if (!possible)
            return;
        const auto time = parseTimestamp(cell, {.order = order});
        if (const auto* problem = std::get_if<TimestampProblem>(&time)) {
            // Any other problem is the row's, not the order's.
            possible = *problem != TimestampProblem::Date;
            return;
        }
        const Instant now = std::get<Timestamp>(time).time;
        if (before) {
            forward += now > *before ? 1 : 0;
            backward += now < *before ? 1 : 0;
            longest = std::max(longest, now > *before ? now - *before : *before - now);
        }
        before = now;
    }
    [[nodiscard]] std::size_t outOfOrder() const { return std::min(forward, backward); }
};

struct Orders
{
    DateOrder order;
    TraceDates dates;
};
constexpr Orders orders[] = {{DateOrder::DayFirst, TraceDates::DayFirst},
                             {DateOrder::MonthFirst, TraceDates::MonthFirst},
                             {DateOrder::YearFirst, TraceDates::YearFirst}};

} // namespace

namespace {

using Sequences = std::array<Sequence, std::size(orders)>;

/// The order by elimination, or the only one that puts all rows in sequence, or in which they follow each other far
/// more closely.
void decideBySequence(DateDecision& decision, const Sequences& sequences)
{
    std::vector<std::size_t> possible;
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        if (sequences[i].possible)
            possible.push_back(i);
    }
    if (possible.size() == 1) {
        decision.order = orders[possible.front()].order;
        return;
    }
    decision.certain = false;
    if (possible.empty()) {
        // The rows contradict each other: the first that does not fit is named when it is read.
        decision.order = DateOrder::DayFirst;
        return;
    }
    const auto better = [&](std::size_t a, std::size_t b) {
        const Sequence& one = sequences[a];
        const Sequence& other = sequences[b];
        if (one.outOfOrder() != other.outOfOrder())
            return one.outOfOrder() == 0;
        return one.outOfOrder() == 0 && one.longest * 4 <= other.longest;
    };
    for (const std::size_t candidate : possible) {
        if (std::ranges::all_of(possible,
                                [&](std::size_t other) { return other == candidate || better(candidate, other); }))
            decision.order = orders[candidate].order;
    }
}

} // namespace

DateDecision decideDates(const TraceTable& table, const ColumnJudgement& judged, const TraceChoices& choices)
{
    DateDecision decision;
    for (const Orders& known : orders) {
        if (choices.dates == known.dates)
            decision = {.order = known.order, .byPerson = true};
    }
    if (judged.time.kind != TimeKind::Moment || judged.time.form.bare == BareTime::Compact)
        return decision;
    const std::size_t column = judged.time.columns.front();
    if (judged.cells[column].moments == 0)
        return decision;
    Sequences sequences;
    std::vector<std::string_view> cells;
    constexpr std::size_t soonest = 1000; // rows after which dates that are never open are taken to stay so
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!decision.isOpen && row == soonest)
            return decision;
        if (!table.cells(row, cells) || column >= cells.size())
            continue;
        const std::string_view cell = cells[column];
        const DateFacts facts = dateFacts(cell);
        if (!facts.isOpen)
            continue;
        decision.isOpen = true;
        const int possible = int{facts.dayFirst} + int{facts.monthFirst} + int{facts.yearFirst};
        if (possible > 1 && decision.cell.empty()) {
            decision.cell = cell;
            decision.line = table.line(row);
        }
        for (std::size_t i = 0; i < sequences.size(); ++i)
            sequences[i].add(cell, orders[i].order);
    }
    if (!decision.byPerson && decision.isOpen)
        decideBySequence(decision, sequences);
    return decision;
}

DecimalDecision decideDecimals(const TraceTable& table, const ColumnJudgement& judged, const TraceChoices& choices)
{
    if (choices.decimals != TraceDecimals::Automatic)
        return {.decimals = choices.decimals, .byPerson = true};
    std::vector<std::size_t> columns = judged.values.columns;
    for (std::size_t i = 0; judged.time.kind == TimeKind::Wide && i < judged.wide.count; ++i)
        columns.push_back(judged.wide.first + i);
    const bool programs = table.form != TraceForm::Text || table.separator == ',' || table.separator == ' ';
    // A sample that shows a decimal mark for certain spares the look at all rows.
    for (const std::size_t column : columns) {
        const auto decision = judged.cells[column].decimals.decide(false);
        if (judged.cells[column].marks && decision.certain && decision.decimals != TraceDecimals::Automatic)
            return {.decimals = decision.decimals};
    }
    DecimalEvidence evidence;
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!table.cells(row, cells))
            continue;
        for (const std::size_t column : columns) {
            const auto number = column < cells.size() ? splitNumber(cells[column]) : std::nullopt;
            if (number)
                evidence.add(number->mantissa);
        }
    }
    const auto decision = evidence.decide(programs);
    return {.decimals = decision.decimals, .certain = decision.certain, .cell = std::string(evidence.openCell())};
}

} // namespace loadline
