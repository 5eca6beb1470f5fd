// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading somebody's recorded traffic, in the forms that programs write it. Two stages: the text is taken apart once
// (tracetable.h), the table is interpreted as often as the choices change.

#pragma once

#include "models/traffic/resample.h"
#include "models/traffic/timestamp.h"
#include "models/traffic/trace.h"
#include "models/traffic/tracechoices.h"
#include "models/traffic/traceerror.h"
#include "models/traffic/tracequestion.h"
#include "models/traffic/tracetable.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

/// What was found in the file and what was done to it, so that nothing is changed unseen.
struct TraceReport
{
    TraceForm form = TraceForm::Text;
    PassedOver passedOver;
    bool partial = false;     ///< the file itself says that it does not hold everything
    std::size_t readings = 0; ///< rows with a time and a value
    std::string first;        ///< earliest time, "2014-04-01 00:00:00" on the file's clock
    std::string last;         ///< latest time
    bool dated = true;        ///< false: the file has no dates, and the days are counted from a Monday
    TimestampKind clock = TimestampKind::Local;
    Seconds interval{0}; ///< usual time between two readings: the median; of events, what they are added up to

    TraceValue value = TraceValue::PerInterval;
    bool valueCertain = true;
    std::string taken;             ///< the columns that were added up: "web + api"; empty where rows were counted
    std::string left;              ///< names of number columns that were not taken; empty = none
    bool events = false;           ///< each row was counted as one request
    bool wide = false;             ///< the columns are times; the rows were added up
    std::size_t otherMetrics = 0;  ///< rows that measure something else, left out
    std::size_t repeatedHeads = 0; ///< rows that repeat the head, left out
    std::size_t missing = 0;       ///< rows without a value
    std::size_t missingLine = 0;   ///< the first of them

    std::string datesCell;                    ///< a date that can be read in two ways
    TraceDates dates = TraceDates::Automatic; ///< how it was read; Automatic: there is none
    bool datesCertain = true;
    std::string decimalsCell; ///< a number that can be read in two ways
    TraceDecimals decimals = TraceDecimals::Point;
    bool decimalsCertain = true;

    std::size_t unsorted = 0;        ///< readings earlier than the row before them, put in order
    std::size_t joined = 0;          ///< readings at the time of another one, made one with it
    TraceRows rows = TraceRows::Add; ///< how that was done
    std::size_t doubledHours = 0;    ///< passed twice at the end of summer time, averaged
    std::size_t springHours = 0;     ///< left out at its beginning, filled with the reading before
    std::size_t gaps = 0;            ///< distances over 1.5 usual intervals
    Seconds gapTime{0};
    std::vector<TraceGap> gapSpans;        ///< the first of them
    TraceGaps gapRule = TraceGaps::Bridge; ///< how they were filled
    bool gapsCertain = true;

    int weeks = 0;          ///< taken from the file
    int weeksPastLimit = 0; ///< left out because only the first maximumTraceWeeks are kept
    WeekFilling filling = WeekFilling::WholeWeeks;
    std::vector<Instant> weekStarts;    ///< of whole weeks: their Monday 00:00
    std::vector<std::size_t> weekLines; ///< of whole weeks: the first line of the file in each; 0 = not known
    Seconds leftOut{0};                 ///< recorded time outside the weeks taken

    // Of the first week, in a month of 730 hours: as read, and had the other choice been made (0 where there is none).
    double requestsPerMonth = 0.0;
    double withOtherGaps = 0.0;
    double withOtherRows = 0.0;
};

struct TraceReading
{
    Trace trace;
    TraceReport report;
};

/// What a table says under some choices: the reading or what stands in its way, and in both cases what there is to
/// choose.
struct TraceInterpretation
{
    std::variant<TraceReading, TraceError> result;
    std::vector<TraceColumn> columns;     ///< as many as the table has; empty where it could not be taken apart
    std::vector<TraceQuestion> questions; ///< open ones first
};

/// Values must be finite, from 0 to this.
inline constexpr double largestTraceValue = 1e12;

/// Interprets a table. The usual interval must be from 1 second to 1 day. A million rows take about 0.2 s.
[[nodiscard]] TraceInterpretation interpretTrace(const TraceTable& table, const TraceChoices& choices, TraceUnit unit,
                                                 std::string name);

/// Both stages at once.
[[nodiscard]] std::variant<TraceReading, TraceError> readTrace(std::string_view text, std::string name,
                                                               const TraceChoices& choices = {},
                                                               TraceUnit unit = TraceUnit::Automatic);

/// The report in sentences, the ordinary facts first, then what was mended, assumed or left out.
[[nodiscard]] std::vector<TraceNote> traceNotes(const TraceReport& report);

} // namespace loadline
