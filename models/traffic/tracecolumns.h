// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns of a table are the time and which are the requests.

#pragma once

#include "models/traffic/columnname.h"
#include "models/traffic/readtrace.h"
#include "models/traffic/tablehead.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace loadline {

/// What a sample of a column's cells looks like.
struct CellFacts
{
    std::size_t cells = 0;   ///< that are not missing
    std::size_t moments = 0; ///< dates with or without a time
    std::size_t days = 0;    ///< of those, without one
    std::size_t timesOfDay = 0;
    std::size_t weeks = 0; ///< "2024-W19"
    std::size_t numbers = 0;
    std::size_t strangeUnits = 0; ///< numbers with a unit that counts no requests
    std::size_t unixTimes = 0;    ///< numbers that are plausible as Unix time
    std::size_t compact = 0;      ///< digits that are a date without marks
    std::size_t hours = 0;        ///< whole numbers from 0 to 23
    std::size_t requestLines = 0; ///< "GET / HTTP/1.1"
    std::size_t rises = 0;        ///< numbers above the one before
    std::size_t falls = 0;        ///< numbers below the one before
    double first = 0.0;
    RateUnit rate = RateUnit::None; ///< that a unit in the cells says
    bool marks = false;             ///< points or commas in numbers
    DecimalEvidence decimals;
};

enum class TimeKind
{
    None,
    Moment,  ///< dates, Unix times
    Clock,   ///< times of day without a date
    Hour,    ///< hours of the day without a date
    Elapsed, ///< seconds, minutes or hours since the start
    Wide     ///< in the names of the columns
};

/// How the time of a row is read.
struct TimeColumns
{
    TimeKind kind = TimeKind::None;
    std::vector<std::size_t> columns; ///< read one after the other, with a space between
    TimeForm form;
    TimeSpan unit{1000}; ///< of elapsed time
    bool daysOnly = false;
};

/// What is added up in each row.
struct ValueColumns
{
    std::vector<std::size_t> columns;  ///< empty: each row is one request
    std::optional<std::size_t> metric; ///< only rows with this in it count
    std::vector<std::string> metrics;  ///< one of these
    RateUnit rate = RateUnit::None;
};

struct ColumnJudgement
{
    std::vector<CellFacts> cells;
    std::vector<NameFacts> names;
    TimeColumns time;
    ValueColumns values;
    WideColumns wide;
    bool reportsOnly = false; ///< only rows with a Lambda report count
    std::vector<TraceColumn> columns;
    std::optional<TraceQuestion> question; ///< which columns count, where the file leaves it open
    std::optional<TraceError> error;
};

[[nodiscard]] ColumnJudgement judgeColumns(const TraceTable& table, const TraceChoices& choices);

/// Looks at up to two thousand rows.
[[nodiscard]] std::vector<CellFacts> cellFacts(const TraceTable& table);

/// The time columns, by choice or judged; kind None where there are none.
[[nodiscard]] std::variant<TimeColumns, TraceError> judgeTime(const TraceTable& table, const ColumnJudgement& judged,
                                                              const TraceChoices& choices);

/// Columns that a person gave by name or number, joined by "+". An error names those that there are.
[[nodiscard]] std::variant<std::vector<std::size_t>, Message> namedColumns(std::span<const std::string> names,
                                                                           std::string_view wanted);

/// A name in quotes, short, as it may stand in a sentence.
[[nodiscard]] std::string quotedName(std::string_view name);
/// Several of them, "a", "b" and what does not fit is counted.
[[nodiscard]] std::string quotedNames(std::span<const std::string> names);

} // namespace loadline
