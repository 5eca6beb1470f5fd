// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may decide about how a recording is read. Whatever is left automatic, the reader decides and says so.

#pragma once

#include <string>

namespace loadline {

/// What the numbers of a date such as 5/6/2024 are.
enum class TraceDates
{
    Automatic,
    DayFirst,
    MonthFirst,
    YearFirst ///< also where the year has two digits: 24-05-06
};

/// What there was where the recording has no row.
enum class TraceGaps
{
    Automatic,
    Zero,  ///< no requests: counters leave out what did not happen
    Bridge ///< requests that nobody recorded: a straight line from the value before to the one after
};

/// What several rows at one time are.
enum class TraceRows
{
    Automatic,
    Add,     ///< parts of the whole: series, instances, functions
    Average, ///< readings of the same
    Count    ///< no matter what they say, each row is one request
};

/// Which mark stands before the decimals; the other one, if any, separates thousands.
enum class TraceDecimals
{
    Automatic,
    Point,
    Comma
};

/// What the numbers count, where a person says so.
enum class TraceUnit
{
    Automatic,
    PerInterval,
    PerSecond
};

/// The parameters traffic.trace_* that are asked when a recording is opened. Columns are given by name or by number
/// from 1, several joined by "+": time columns are read one after the other (a date and an hour), the others added up.
/// Empty = automatic.
struct TraceChoices
{
    std::string timeColumn{};
    std::string column{}; ///< in a table of measurements with a column of their names, also such a name
    TraceDates dates = TraceDates::Automatic;
    TraceDecimals decimals = TraceDecimals::Automatic;
    TraceRows rows = TraceRows::Automatic;
    TraceGaps gaps = TraceGaps::Automatic;
    /// "+02:00": the clock on which times with an offset and Unix times are shown. Empty = that of the first row, or
    /// UTC.
    std::string clock{};

    bool operator==(const TraceChoices&) const = default;
};

} // namespace loadline
