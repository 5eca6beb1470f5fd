// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moments as recordings write them.

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace loadline {

/// A moment on the clock that a recording was written by, in milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// The time between two of them.
using TimeSpan = Instant::duration;

/// How a timestamp says which clock it means.
enum class TimestampKind
{
    Local, ///< not at all: "2014-04-01 08:30:00"
    Zoned, ///< by its offset: "2014-04-01T08:30:00+02:00", "…Z"
    Unix   ///< seconds or milliseconds since 1970-01-01 UTC
};

struct Timestamp
{
    Instant time;                   ///< as written, without regard to `offset`
    std::chrono::minutes offset{0}; ///< what the written clock is ahead of UTC
    TimestampKind kind = TimestampKind::Local;
    bool operator==(const Timestamp&) const = default;
};

/// Why a text is no moment.
enum class TimestampProblem
{
    Form,        ///< neither a date nor a number
    Date,        ///< no such day, such as 31 February
    Time,        ///< no such time of day
    Offset,      ///< no such offset from UTC
    UnixRange,   ///< too large for seconds or milliseconds
    Implausible, ///< a number that as Unix time would be far from any recording
    IsoWeek,     ///< "2024-W19"
    DateOrder    ///< numbers that may be day and month or month and day
};

/// In which order the numbers of a date stand.
enum class DateOrder
{
    Open, ///< whatever cannot be misread: the year first with four digits, points (day first), a month's name
    DayFirst,
    MonthFirst,
    YearFirst ///< two digits of the year first
};

/// What the digits of a number without any mark between them are.
enum class BareTime
{
    Unix,   ///< seconds or milliseconds since 1970
    Compact ///< 20140401, 2014040108, 201404010830 or 20140401083000
};

struct TimeForm
{
    DateOrder order = DateOrder::Open;
    BareTime bare = BareTime::Unix;
};

/// Reads dates with or without a time of day, a time also followed by an offset or the name of a clock: "2014-04-01",
/// "2014-04-01T08:30:00.250Z", "1.4.2014 8:30", "01/Apr/2014:08:30:00 +0000", "Apr 1, 2014 8:30 AM UTC", "1. April
/// 2014", "1 de abril de 2014"; or Unix time: seconds below 1e11 (with or without a fraction), milliseconds from there
/// to the year 2200. Digits beyond the millisecond are dropped.
[[nodiscard]] std::variant<Timestamp, TimestampProblem> parseTimestamp(std::string_view text, TimeForm form = {});

/// "8:30", "08:30:15.250", "8:30 PM"; nothing for anything else.
[[nodiscard]] std::optional<TimeSpan> parseTimeOfDay(std::string_view text);

/// What a clock is ahead of UTC: "+02:00", "-0330", "Z" or nothing; no value for anything else.
[[nodiscard]] std::optional<std::chrono::minutes> parseClock(std::string_view text);

/// What a text shows about the order of dates.
struct DateFacts
{
    bool isMoment = false;  ///< a date that may or may not exist, with or without a time; never a bare number
    bool hasTime = false;   ///< a time of day follows it
    bool isOpen = false;    ///< its numbers may stand in more than one order
    bool dayFirst = true;   ///< they may be day and month
    bool monthFirst = true; ///< they may be month and day
    bool yearFirst = true;  ///< they may be year, month and day
};

[[nodiscard]] DateFacts dateFacts(std::string_view text);

/// Whether a Unix time can be one of a recording: from 1995 to 2100.
[[nodiscard]] bool isPlausible(Instant unixTime);

/// What is wrong with a text of that problem and what to write in its place: English source text, the end of a
/// sentence.
[[nodiscard]] const char* timestampMend(TimestampProblem problem);

/// "2014-04-01 08:30:00"
[[nodiscard]] std::string timestampText(Instant time);

} // namespace loadline
