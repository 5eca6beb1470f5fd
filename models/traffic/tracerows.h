// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the rows of a table to readings in order of time.

#pragma once

#include "models/traffic/tracecolumns.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace loadline {

/// What the dates of a file say about their order.
struct DateDecision
{
    bool isOpen = false;               ///< some date may be read in two ways by itself
    DateOrder order = DateOrder::Open; ///< Open where isOpen: it must be asked
    bool certain = true;
    bool byPerson = false;
    std::string cell{}; ///< one that is open
    std::size_t line = 0;
};

struct DecimalDecision
{
    TraceDecimals decimals = TraceDecimals::Point; ///< Automatic: it must be asked
    bool certain = true;
    bool byPerson = false;
    std::string cell{}; ///< one that can be read in two ways; empty where there is none
};

struct TraceRowReadings
{
    std::vector<Reading> readings; ///< in the file's order
    TimestampKind clock = TimestampKind::Local;
    std::chrono::minutes offset{0}; ///< of the clock they are put on
    bool dated = true;              ///< false: the days are made up, from a Monday on
    bool events = false;            ///< each row is one request
    std::size_t missing = 0;        ///< rows without a value
    std::size_t missingLine = 0;    ///< the first of them
    std::size_t repeatedHeads = 0;
    std::size_t otherMetrics = 0; ///< rows that measure something else
    bool fractions = false;
    std::size_t lastLine = 0;
    std::map<Instant, std::size_t> weekLines; ///< by Monday 00:00: the first line in that week
};

struct RowsResult
{
    std::variant<TraceRowReadings, TraceError> readings;
    DateDecision dates;
    DecimalDecision decimals;
};

[[nodiscard]] RowsResult readTraceRows(const TraceTable& table, const ColumnJudgement& judged,
                                       const TraceChoices& choices);

/// The same for a table whose columns are times.
[[nodiscard]] RowsResult readWideRows(const TraceTable& table, const ColumnJudgement& judged,
                                      const TraceChoices& choices);

/// A question that only a person can answer stops the reading.
[[nodiscard]] std::optional<TraceError> openTraceQuestion(const RowsResult& result);

[[nodiscard]] DateDecision decideDates(const TraceTable& table, const ColumnJudgement& judged,
                                       const TraceChoices& choices);
[[nodiscard]] DecimalDecision decideDecimals(const TraceTable& table, const ColumnJudgement& judged,
                                             const TraceChoices& choices);

/// A Monday for what has no date of its own.
inline constexpr Instant undatedStart{std::chrono::sys_days{std::chrono::year{2024} / 1 / 1}};

} // namespace loadline
