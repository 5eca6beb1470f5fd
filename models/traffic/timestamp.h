// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moments as recordings write them.

#pragma once

#include <chrono>
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
};

/// Why a text is no moment.
enum class TimestampProblem
{
    Form,     ///< neither a date nor a number
    Date,     ///< no such day, such as 31 February
    Time,     ///< no such time of day
    Offset,   ///< no such offset from UTC
    UnixRange ///< too large for seconds or milliseconds, or a date written without its dashes
};

/// Reads "2014-04-01", "2014-04-01 08:30", "2014-04-01T08:30:00.250", each of those with a time also followed by "Z",
/// "+02:00", "+0200" or "+02"; or Unix time: seconds below 1e11 (with or without a fraction), milliseconds from there
/// to the year 2200. Digits beyond the millisecond are dropped.
[[nodiscard]] std::variant<Timestamp, TimestampProblem> parseTimestamp(std::string_view text);

/// What is wrong with a text of that problem and what to write in its place: English source text, the end of a
/// sentence.
[[nodiscard]] const char* timestampMend(TimestampProblem problem);

/// "2014-04-01 08:30:00"
[[nodiscard]] std::string timestampText(Instant time);

} // namespace loadline
