// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/writtentime.h"

#include "models/traffic/calendarwords.h"

namespace loadline {
namespace {

using std::chrono::minutes;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A number and how many digits it was written with.
struct Digits
{
    int value = -1;
    std::size_t count = 0;
};

/// Takes a moment off the front of a text, part by part.
class MomentReader
{
public:
    explicit MomentReader(std::string_view text)
        : m_rest(text)
    {}

    std::variant<WrittenTime, TimestampProblem> read()
    {
        skipWords();
        if (!readDate())
            return m_problem;
        if (!atEnd() && !isOffsetNext() && !readTime(true))
            return m_problem;
        return readTail() ? std::variant<WrittenTime, TimestampProblem>(m_written) : m_problem;
    }

    std::optional<TimeSpan> readTimeAlone()
    {
        if (!readTime(false) || !atEnd())
            return {};
        return m_written.time;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next(std::size_t ahead = 0) const { return ahead < m_rest.size() ? m_rest[ahead] : '\0'; }
    bool take(char c)
    {
        if (next() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skipSpaces()
    {
        while (take(' ')) {
        }
    }
    bool fail(TimestampProblem problem)
    {
        m_problem = problem;
        return false;
    }
    /// At most four digits: more are no part of a date.
    Digits digits()
    {
        Digits number;
        while (number.count < 5 && isDigit(next(number.count))) {
            number.value = std::max(number.value, 0) * 10 + (next(number.count) - '0');
            ++number.count;
        }
        m_rest.remove_prefix(number.count);
        return number.count > 4 ? Digits{} : number;
    }
    [[nodiscard]] std::string_view nextWord() const
    {
        std::size_t length = 0;
        while (length < m_rest.size() && isLetter(m_rest[length]))
            ++length;
        return m_rest.substr(0, length);
    }
    /// Days of the week and words that only join.
    void skipWords()
    {
        for (;;) {
            const std::string_view word = nextWord();
            // A month's name may also be a day's: "mar" is March or Tuesday. Before a number it is the month.
            if (word.empty() || !isTimeFiller(word) || (monthOfWord(word) > 0 && !isWeekdayHere(word.size())))
                return;
            m_rest.remove_prefix(word.size());
            take('.');
            take(',');
            skipSpaces();
        }
    }
    [[nodiscard]] bool isWeekdayHere(std::size_t after) const
    {
        // "mar, 6 may" or "mar 6 may": another month follows.
        std::string_view rest = m_rest.substr(after);
        while (!rest.empty() && !isLetter(rest.front()))
            rest.remove_prefix(1);
        std::size_t length = 0;
        while (length < rest.size() && isLetter(rest[length]))
            ++length;
        std::string_view word = rest.substr(0, length);
        if (LoweredWord(word).view() == "de") {
            rest.remove_prefix(std::min(rest.size(), length + 1));
            length = 0;
            while (length < rest.size() && isLetter(rest[length]))
                ++length;
            word = rest.substr(0, length);
        }
        return monthOfWord(word) > 0;
    }

    bool readDate()
    {
        if (isLetter(next()))
            return readMonthFirst();
        const Digits first = digits();
        if (first.value < 0)
            return fail(TimestampProblem::Form);
        const char separator = next();
        if (separator == '-' && first.count == 4 && (next(1) == 'W' || next(1) == 'w') && isDigit(next(2)))
            return fail(TimestampProblem::IsoWeek);
        if ((separator == 'W' || separator == 'w') && first.count == 4 && isDigit(next(1)))
            return fail(TimestampProblem::IsoWeek);
        if ((separator == '-' || separator == '/' || separator == '.') && next(1) != ' ') {
            take(separator);
            return isLetter(next()) ? readNamedMonth(first, separator) : readNumbers(first, separator);
        }
        take('.');
        skipSpaces();
        skipWords();
        return readNamedMonth(first, ' ');
    }

    bool readNumbers(Digits first, char separator)
    {
        const Digits second = digits();
        if (second.value < 0 || second.count > 2 || !take(separator))
            return fail(TimestampProblem::Form);
        const Digits third = digits();
        if (third.value < 0)
            return fail(TimestampProblem::Form);
        m_written.fields = {first.value, second.value, third.value};
        if (first.count == 4 && third.count <= 2) {
            m_written.style = DateStyle::YearFirst;
            return true;
        }
        if (first.count > 2 || (third.count != 4 && third.count != 2))
            return fail(TimestampProblem::Form);
        m_written.style = separator == '.' ? DateStyle::DayFirst : DateStyle::Open;
        m_written.shortYear = third.count == 2;
        return true;
    }

    /// The day is read already.
    bool readNamedMonth(Digits day, char separator)
    {
        const std::string_view word = nextWord();
        const int month = monthOfWord(word);
        if (month == 0 || day.count > 2)
            return fail(TimestampProblem::Form);
        m_rest.remove_prefix(word.size());
        if (separator == ' ') {
            take('.');
            take(',');
            skipSpaces();
            skipWords();
        } else if (!take(separator)) {
            return fail(TimestampProblem::Form);
        }
        return takeYear(day.value, month);
    }

    /// "May 6, 2024" and "May 6 13:00:00 2024".
    bool readMonthFirst()
    {
        const std::string_view word = nextWord();
        const int month = monthOfWord(word);
        if (month == 0)
            return fail(TimestampProblem::Form);
        m_rest.remove_prefix(word.size());
        take('.');
        skipSpaces();
        const Digits day = digits();
        if (day.value < 0 || day.count > 2)
            return fail(TimestampProblem::Form);
        skipWords();
        take(',');
        skipSpaces();
        if (next(1) == ':' || next(2) == ':') {
            if (!readTime(false))
                return false;
            skipSpaces();
            // As `date` writes it: the clock's name stands before the year.
            const auto zone = offsetOfZone(nextWord());
            if (zone) {
                m_written.offset = *zone;
                m_rest.remove_prefix(nextWord().size());
                skipSpaces();
            }
        }
        return takeYear(day.value, month);
    }

    bool takeYear(int day, int month)
    {
        const Digits year = digits();
        if (year.count != 4 && year.count != 2)
            return fail(TimestampProblem::Form);
        m_written.style = DateStyle::DayFirst;
        m_written.fields = {day, month, year.value};
        m_written.shortYear = year.count == 2;
        return true;
    }

    [[nodiscard]] bool isOffsetNext() const { return m_written.time && (next() == '+' || next() == '-'); }

    /// The separator between date and time where there is one, and the time.
    bool readTime(bool afterDate)
    {
        if (m_written.time)
            return true;
        if (afterDate) {
            const bool joined = take('T') || take('t') || take(':');
            if (!joined && next() != ' ' && next() != ',')
                return fail(TimestampProblem::Form);
            take(',');
            skipSpaces();
            if (next() == '-' && next(1) == ' ')
                m_rest.remove_prefix(1);
            skipSpaces();
            skipWords();
            if (atEnd())
                return fail(TimestampProblem::Form);
        }
        return readClock(afterDate);
    }

    bool readClock(bool afterDate)
    {
        const Digits hour = digits();
        if (hour.value < 0 || hour.count > 2)
            return fail(TimestampProblem::Form);
        int minute = 0;
        int second = 0;
        int fraction = 0;
        bool hasMinutes = false;
        if (next() == ':' || (next() == 'h' && isDigit(next(1)))) {
            m_rest.remove_prefix(1);
            const Digits written = digits();
            hasMinutes = written.count == 2;
            minute = written.value;
            if (!hasMinutes || !takeSeconds(second, fraction))
                return fail(TimestampProblem::Form);
        }
        int hours = hour.value;
        const bool twelve = takeHalfOfDay(hours);
        // An hour alone is a time only behind a date or where it says so.
        if (!hasMinutes && !twelve && !(afterDate && hour.count == 2))
            return fail(TimestampProblem::Form);
        if (hours > 23 || minute > 59 || second > 59)
            return fail(TimestampProblem::Time);
        m_written.time = TimeSpan{((hours * 60 + minute) * 60 + second) * 1000 + fraction};
        return true;
    }

    bool takeSeconds(int& second, int& fraction)
    {
        if (!take(':'))
            return true;
        const Digits seconds = digits();
        second = seconds.value;
        if (seconds.count != 2)
            return false;
        if (!take('.') && !take(','))
            return true;
        if (!isDigit(next()))
            return false;
        for (int worth = 100; isDigit(next()); m_rest.remove_prefix(1), worth /= 10)
            fraction += (next() - '0') * worth;
        return true;
    }

    /// "AM", "p.m.", "p. m.": puts `hours` on the clock of 24.
    bool takeHalfOfDay(int& hours)
    {
        std::size_t at = 0;
        while (next(at) == ' ' || next(at) == '\xC2' || next(at) == '\xA0')
            ++at;
        const char half = static_cast<char>(next(at) | 0x20);
        if (half != 'a' && half != 'p')
            return false;
        ++at;
        if (next(at) == '.')
            ++at;
        while (next(at) == ' ' || next(at) == '\xC2' || next(at) == '\xA0')
            ++at;
        if ((next(at) | 0x20) != 'm' || isLetter(next(at + 1)))
            return false;
        ++at;
        if (next(at) == '.')
            ++at;
        m_rest.remove_prefix(at);
        // 0 and 13 to 23 have no half; 24 is refused as no time of day.
        if (hours < 1 || hours > 12)
            hours = 24;
        else
            hours = hours % 12 + (half == 'p' ? 12 : 0);
        return true;
    }

    /// What may follow the time: words, an offset, the name of a clock, a remark in brackets.
    bool readTail()
    {
        for (;;) {
            skipSpaces();
            if (atEnd())
                return true;
            if (next() == '(' || next() == '[')
                return (m_rest.back() == ')' || m_rest.back() == ']') || fail(TimestampProblem::Form);
            const std::string_view word = nextWord();
            if (!word.empty()) {
                const auto zone = offsetOfZone(word);
                if (zone && !m_written.offset && m_written.time)
                    m_written.offset = *zone;
                else if (!isTimeFiller(word) || monthOfWord(word) > 0)
                    return fail(TimestampProblem::Form);
                m_rest.remove_prefix(word.size());
                m_named = zone.has_value();
                continue;
            }
            if (!m_written.time || (m_written.offset && !m_named) || !takeOffset())
                return fail(m_problem);
        }
    }

    /// "+02:00", "+0200" or "+02".
    bool takeOffset()
    {
        const bool behind = next() == '-';
        if (!take('+') && !take('-'))
            return fail(TimestampProblem::Form);
        m_named = false;
        Digits hours = digits();
        int extra = 0;
        if (hours.count == 4) {
            extra = hours.value % 100;
            hours.value /= 100;
        } else if (hours.count == 2 && take(':')) {
            const Digits written = digits();
            extra = written.value;
            if (written.count != 2)
                return fail(TimestampProblem::Form);
        } else if (hours.count != 2 && !(hours.count == 1 && m_written.offset)) {
            return fail(TimestampProblem::Form);
        }
        // The clocks of the world lie between UTC-12 and UTC+14.
        if (hours.value > 14 || extra > 59)
            return fail(TimestampProblem::Offset);
        m_written.offset = minutes{(hours.value * 60 + extra) * (behind ? -1 : 1)};
        return true;
    }

    std::string_view m_rest;
    WrittenTime m_written;
    TimestampProblem m_problem = TimestampProblem::Form;
    bool m_named = false; ///< the offset is a clock's name, which a number may follow: "GMT+0200"
};

int fullYear(int year, bool isShort) { return isShort ? 2000 + year : year; }

std::optional<DateOrder> orderOf(const WrittenTime& written, DateOrder order)
{
    switch (written.style) {
    case DateStyle::YearFirst:
        return DateOrder::YearFirst;
    case DateStyle::DayFirst:
        return DateOrder::DayFirst;
    case DateStyle::Open:
        break;
    }
    if (order == DateOrder::Open)
        return {};
    return order;
}

} // namespace

std::variant<WrittenTime, TimestampProblem> readWrittenTime(std::string_view text)
{
    // "20140401T083000Z"
    if (text.size() > 10 && (text[8] == 'T' || text[8] == 't') && text.find_first_not_of("0123456789") == 8) {
        std::string spelled;
        spelled.append(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
        std::string_view clock = text.substr(9);
        const std::size_t length = std::min(clock.find_first_not_of("0123456789"), clock.size());
        if (length != 2 && length != 4 && length != 6)
            return TimestampProblem::Form;
        spelled.append("T").append(clock.substr(0, 2));
        for (std::size_t at = 2; at < length; at += 2)
            spelled.append(":").append(clock.substr(at, 2));
        return MomentReader(spelled.append(clock.substr(length))).read();
    }
    return MomentReader(text).read();
}

std::optional<TimeSpan> parseTimeOfDay(std::string_view text)
{
    return text.empty() || !isDigit(text.front()) ? std::nullopt : MomentReader(text).readTimeAlone();
}

std::variant<Timestamp, TimestampProblem> resolved(const WrittenTime& written, DateOrder order)
{
    const auto taken = orderOf(written, order);
    if (!taken)
        return TimestampProblem::DateOrder;
    const auto [first, second, third] = written.fields;
    int year = fullYear(third, written.shortYear);
    int month = second;
    int day = first;
    if (*taken == DateOrder::YearFirst) {
        // Four digits at the end are the year whatever the order is said to be.
        if (written.style == DateStyle::Open && !written.shortYear)
            return TimestampProblem::Date;
        year = fullYear(first, written.shortYear);
        day = third;
    } else if (*taken == DateOrder::MonthFirst) {
        month = first;
        day = second;
    }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return TimestampProblem::Date;
    Timestamp timestamp;
    timestamp.time = std::chrono::sys_days{date};
    timestamp.time += written.time.value_or(TimeSpan{0});
    if (written.offset) {
        timestamp.offset = *written.offset;
        timestamp.kind = TimestampKind::Zoned;
    }
    return timestamp;
}

} // namespace loadline
