// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading somebody's recorded traffic from the text of a `timestamp,value` CSV file.

#pragma once

#include "models/message.h"
#include "models/traffic/resample.h"
#include "models/traffic/timestamp.h"
#include "models/traffic/trace.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

/// What was found in the file and what was done to it, so that nothing is changed unseen.
struct TraceReport
{
    std::size_t readings = 0; ///< lines with a timestamp and a value
    std::string first;        ///< earliest time, "2014-04-01 00:00:00" on the file's clock
    std::string last;         ///< latest time
    TimestampKind clock = TimestampKind::Local;
    Seconds interval{0};        ///< usual time between two readings: the median
    char separator = ',';       ///< comma, semicolon or tab
    std::size_t unsorted = 0;   ///< readings earlier than the line before them, put in order
    std::size_t duplicates = 0; ///< readings at the time of another one, averaged
    std::size_t gaps = 0;       ///< distances over 1.5 usual intervals, bridged by a straight line
    Seconds gapTime{0};
    int weeks = 0;          ///< taken from the file
    int weeksPastLimit = 0; ///< left out because only the first maximumTraceWeeks are kept
    WeekFilling filling = WeekFilling::WholeWeeks;
    Seconds leftOut{0}; ///< recorded time outside the weeks taken
};

struct TraceReading
{
    Trace trace;
    TraceReport report;
};

struct TraceError
{
    std::size_t line = 0; ///< from 1; 0 = the file as a whole
    Message sentence;     ///< what is wrong, with the line, and how to mend it
};

/// Values must be finite, from 0 to this.
inline constexpr double largestTraceValue = 1e12;

/// Reads a trace. Columns are separated by commas, semicolons or tabs; with a header they are found by the names
/// timestamp, time, date or datetime and value, count or requests, else they are the first two. See parseTimestamp for
/// the forms of time; those with an offset are all put on the clock of the first line. A decimal comma is read where
/// the separator is a semicolon. The usual interval must be from 1 second to 1 day. A million lines take about 0.2 s.
[[nodiscard]] std::variant<TraceReading, TraceError> readTrace(std::string_view text, std::string name);

/// The report in sentences, the ordinary facts first, then what was mended or left out.
[[nodiscard]] std::vector<Message> traceNotes(const TraceReport& report);

} // namespace loadline
