// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/timestamp.h"

#include "models/translatable.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace loadline {
namespace {

using std::chrono::minutes;

constexpr double millisecondsFrom = 1e11;         ///< as seconds this is the year 5138, as milliseconds 1973
constexpr double latestUnixSecond = 7258118400.0; ///< 2200-01-01

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes characters off the front of a text.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c)
    {
        if (next() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// A number of exactly `count` digits, or -1.
    int digits(std::size_t count)
    {
        if (m_rest.size() < count)
            return -1;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(m_rest[i]))
                return -1;
            value = value * 10 + (m_rest[i] - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    /// The digits after a decimal point in milliseconds, or -1 where there are none.
    int fraction()
    {
        if (!isDigit(next()))
            return -1;
        int value = 0;
        int worth = 100;
        for (; isDigit(next()); m_rest.remove_prefix(1)) {
            value += (next() - '0') * worth;
            worth /= 10;
        }
        return value;
    }

private:
    std::string_view m_rest;
};

/// Reads "08:30", "08:30:15" or "08:30:15.250".
std::variant<TimeSpan, TimestampProblem> takeTimeOfDay(Cursor& cursor)
{
    const int hour = cursor.digits(2);
    const bool colon = cursor.take(':');
    const int minute = cursor.digits(2);
    if (hour < 0 || !colon || minute < 0)
        return TimestampProblem::Form;
    int second = 0;
    int fraction = 0;
    if (cursor.take(':')) {
        second = cursor.digits(2);
        if (second >= 0 && (cursor.take('.') || cursor.take(',')))
            fraction = cursor.fraction();
    }
    if (second < 0 || fraction < 0)
        return TimestampProblem::Form;
    if (hour > 23 || minute > 59 || second > 59)
        return TimestampProblem::Time;
    return TimeSpan{((hour * 60 + minute) * 60 + second) * 1000 + fraction};
}

/// Reads what follows the time of day: nothing, "Z", "+02:00", "+0200" or "+02".
std::optional<TimestampProblem> takeOffset(Cursor& cursor, Timestamp& timestamp)
{
    if (cursor.atEnd())
        return {};
    cursor.take(' ');
    timestamp.kind = TimestampKind::Zoned;
    if (cursor.take('Z') || cursor.take('z'))
        return cursor.atEnd() ? std::nullopt : std::optional(TimestampProblem::Form);
    const bool behind = cursor.next() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return TimestampProblem::Form;
    const int hours = cursor.digits(2);
    const bool colon = cursor.take(':');
    const int extra = cursor.atEnd() && !colon ? 0 : cursor.digits(2);
    if (hours < 0 || extra < 0 || !cursor.atEnd())
        return TimestampProblem::Form;
    // The clocks of the world lie between UTC-12 and UTC+14.
    if (hours > 14 || extra > 59)
        return TimestampProblem::Offset;
    timestamp.offset = minutes{(hours * 60 + extra) * (behind ? -1 : 1)};
    return {};
}

std::variant<Timestamp, TimestampProblem> parseDate(std::string_view text)
{
    Cursor cursor(text);
    const int year = cursor.digits(4);
    const bool firstDash = cursor.take('-');
    const int month = cursor.digits(2);
    const bool secondDash = cursor.take('-');
    const int day = cursor.digits(2);
    if (year < 0 || month < 0 || day < 0 || !firstDash || !secondDash)
        return TimestampProblem::Form;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return TimestampProblem::Date;
    Timestamp timestamp;
    timestamp.time = std::chrono::sys_days{date};
    if (cursor.atEnd())
        return timestamp;
    if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' '))
        return TimestampProblem::Form;
    const auto timeOfDay = takeTimeOfDay(cursor);
    if (const auto* problem = std::get_if<TimestampProblem>(&timeOfDay))
        return *problem;
    timestamp.time += std::get<TimeSpan>(timeOfDay);
    if (const auto problem = takeOffset(cursor, timestamp))
        return *problem;
    return timestamp;
}

/// "20140401" would read as a moment of August 1970.
bool looksLikeDate(std::string_view text)
{
    if (text.size() != 8)
        return false;
    Cursor cursor(text);
    const int year = cursor.digits(4);
    const int month = cursor.digits(2);
    const int day = cursor.digits(2);
    return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

std::variant<Timestamp, TimestampProblem> parseUnix(std::string_view text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (end != text.data() + text.size())
        return TimestampProblem::Form;
    const double inSeconds = number >= millisecondsFrom ? number / 1000.0 : number;
    if (error != std::errc{} || !(inSeconds <= latestUnixSecond) || looksLikeDate(text))
        return TimestampProblem::UnixRange;
    Timestamp timestamp;
    timestamp.time = Instant{TimeSpan{std::llround(inSeconds * 1000.0)}};
    timestamp.kind = TimestampKind::Unix;
    return timestamp;
}

} // namespace

std::variant<Timestamp, TimestampProblem> parseTimestamp(std::string_view text)
{
    if (text.empty() || !isDigit(text.front()))
        return TimestampProblem::Form;
    return text.size() > 4 && text[4] == '-' ? parseDate(text) : parseUnix(text);
}

const char* timestampMend(TimestampProblem problem)
{
    switch (problem) {
    case TimestampProblem::Form:
        break;
    case TimestampProblem::Date:
        return translatable("models", "is a day that does not exist; write year, month and day as in 2014-04-30");
    case TimestampProblem::Time:
        return translatable("models", "has a time of day that does not exist; write it from 00:00:00 to 23:59:59");
    case TimestampProblem::Offset:
        return translatable("models", "has an offset that no clock has; write it from -14:00 to +14:00");
    case TimestampProblem::UnixRange:
        return translatable(
            "models",
            "is no Unix time before the year 2200; write seconds or milliseconds since 1970, or a date such as "
            "2014-04-30 08:30:00");
    }
    return translatable("models", "is not a time; write it as 2014-04-30 08:30:00 or as seconds since 1970");
}

std::string timestampText(Instant time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return buffer.data();
}

} // namespace loadline
