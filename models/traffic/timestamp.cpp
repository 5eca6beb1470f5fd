// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/timestamp.h"

#include "models/traffic/writtentime.h"
#include "models/translatable.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace loadline {
namespace {

using std::chrono::minutes;

constexpr double millisecondsFrom = 1e11;         ///< as seconds this is the year 5138, as milliseconds 1973
constexpr double latestUnixSecond = 7258118400.0; ///< 2200-01-01

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::variant<Timestamp, TimestampProblem> parseUnix(std::string_view text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (end != text.data() + text.size())
        return TimestampProblem::Form;
    const double inSeconds = number >= millisecondsFrom ? number / 1000.0 : number;
    if (error != std::errc{} || !(inSeconds <= latestUnixSecond))
        return TimestampProblem::UnixRange;
    Timestamp timestamp;
    timestamp.time = Instant{TimeSpan{std::llround(inSeconds * 1000.0)}};
    timestamp.kind = TimestampKind::Unix;
    return timestamp;
}

bool isBareNumber(std::string_view text)
{
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point)
            point = true;
        else if (!isDigit(c))
            return false;
    }
    return true;
}

std::variant<Timestamp, TimestampProblem> parseCompact(std::string_view digits)
{
    WrittenTime written;
    if (digits.size() != 8 && digits.size() != 10 && digits.size() != 12 && digits.size() != 14)
        return TimestampProblem::Form;
    const auto number = [digits](std::size_t at, std::size_t count) {
        int value = 0;
        for (const char c : digits.substr(std::min(at, digits.size()), count)) {
            if (!isDigit(c))
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    written.style = DateStyle::YearFirst;
    written.fields = {number(0, 4), number(4, 2), number(6, 2)};
    const int hour = number(8, 2);
    const int minute = number(10, 2);
    const int second = number(12, 2);
    if (written.fields[0] < 0 || written.fields[1] < 0 || written.fields[2] < 0 || hour < 0 || minute < 0 || second < 0)
        return TimestampProblem::Form;
    if (hour > 23 || minute > 59 || second > 59)
        return TimestampProblem::Time;
    written.time = std::chrono::hours{hour} + minutes{minute} + std::chrono::seconds{second};
    return resolved(written, DateOrder::Open);
}

} // namespace

std::variant<Timestamp, TimestampProblem> parseTimestamp(std::string_view text, TimeForm form)
{
    if (text.empty())
        return TimestampProblem::Form;
    if (isDigit(text.front()) && isBareNumber(text))
        return form.bare == BareTime::Compact ? parseCompact(text) : parseUnix(text);
    const auto written = readWrittenTime(text);
    if (const auto* problem = std::get_if<TimestampProblem>(&written))
        return *problem;
    return resolved(std::get<WrittenTime>(written), form.order);
}

std::optional<minutes> parseClock(std::string_view text)
{
    if (text.empty() || text == "Z")
        return minutes{0};
    if (text.front() != '+' && text.front() != '-')
        return {};
    const auto time = parseTimestamp("2024-01-01 00:00" + std::string(text.substr(0, 12)));
    const auto* timestamp = std::get_if<Timestamp>(&time);
    return timestamp && timestamp->kind == TimestampKind::Zoned ? std::optional(timestamp->offset) : std::nullopt;
}

DateFacts dateFacts(std::string_view text)
{
    DateFacts facts;
    if (text.empty() || (isDigit(text.front()) && isBareNumber(text)))
        return facts;
    const auto result = readWrittenTime(text);
    if (const auto* problem = std::get_if<TimestampProblem>(&result)) {
        facts.isMoment = *problem == TimestampProblem::Time || *problem == TimestampProblem::Offset;
        facts.hasTime = facts.isMoment;
        return facts;
    }
    const auto& written = std::get<WrittenTime>(result);
    facts.isMoment = true;
    facts.hasTime = written.time.has_value();
    facts.isOpen = written.style == DateStyle::Open;
    if (!facts.isOpen)
        return facts;
    const auto possible = [&written](DateOrder order) {
        return std::holds_alternative<Timestamp>(resolved(written, order));
    };
    facts.dayFirst = possible(DateOrder::DayFirst);
    facts.monthFirst = possible(DateOrder::MonthFirst);
    facts.yearFirst = possible(DateOrder::YearFirst);
    return facts;
}

bool isPlausible(Instant unixTime)
{
    using namespace std::chrono;
    return unixTime >= sys_days{year{1995} / 1 / 1} && unixTime < sys_days{year{2101} / 1 / 1};
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
    case TimestampProblem::Implausible:
        return translatable("models",
                            "is no Unix time from 1995 to 2100; write seconds or milliseconds since 1970, or a "
                            "date such as 2014-04-30 08:30:00 (in a sheet, show the cells as dates)");
    case TimestampProblem::IsoWeek:
        return translatable("models", "is a week, not a moment; write the day and the time as in 2014-04-30 08:30:00");
    case TimestampProblem::DateOrder:
        return translatable("models", "may be day and month or month and day; say which with "
                                      "traffic.trace_dates=day_first or month_first");
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
