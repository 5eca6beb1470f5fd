// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracenumber.h"

#include "models/quoted.h"
#include "models/traffic/calendarwords.h"
#include "models/traffic/readtrace.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace loadline {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Between thousands, beside point and comma: space, apostrophe, and in UTF-8 the narrow and the unbreakable space and
// the right quotation mark.
constexpr std::array<std::string_view, 5> groupMarks{" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x99"};

/// The length of a mark between thousands that three digits follow, or 0.
std::size_t groupMark(std::string_view rest)
{
    for (const std::string_view mark : groupMarks) {
        if (rest.starts_with(mark) && rest.size() >= mark.size() + 3 && isDigit(rest[mark.size()]) &&
            isDigit(rest[mark.size() + 1]) && isDigit(rest[mark.size() + 2]))
            return mark.size();
    }
    return 0;
}

std::size_t mantissaLength(std::string_view cell)
{
    std::size_t at = !cell.empty() && (cell.front() == '-' || cell.front() == '+') ? 1 : 0;
    bool digits = false;
    while (at < cell.size()) {
        const char c = cell[at];
        if (isDigit(c) || c == '.' || c == ',') {
            digits = digits || isDigit(c);
            ++at;
            continue;
        }
        const std::size_t mark = digits ? groupMark(cell.substr(at)) : 0;
        if (mark == 0)
            break;
        at += mark;
    }
    return digits ? at : 0;
}

std::size_t exponentLength(std::string_view rest)
{
    if (rest.empty() || (rest.front() | 0x20) != 'e')
        return 0;
    std::size_t at = 1;
    if (at < rest.size() && (rest[at] == '-' || rest[at] == '+'))
        ++at;
    const std::size_t digits = at;
    while (at < rest.size() && isDigit(rest[at]))
        ++at;
    return at > digits ? at : 0;
}

bool isSpace(std::string_view rest, std::size_t& length)
{
    for (const std::string_view space : {" ", "\xC2\xA0", "\xE2\x80\xAF"}) {
        if (rest.starts_with(space)) {
            length = space.size();
            return true;
        }
    }
    return false;
}

struct RateEnding
{
    std::string_view ending;
    RateUnit rate;
};

constexpr RateEnding rateEndings[] = {{"/s", RateUnit::PerSecond},          {"/sec", RateUnit::PerSecond},
                                      {"/second", RateUnit::PerSecond},     {"/sek", RateUnit::PerSecond},
                                      {"/sekunde", RateUnit::PerSecond},    {"/seg", RateUnit::PerSecond},
                                      {"/segundo", RateUnit::PerSecond},    {"rps", RateUnit::PerSecond},
                                      {"qps", RateUnit::PerSecond},         {"tps", RateUnit::PerSecond},
                                      {"per second", RateUnit::PerSecond},  {"pro sekunde", RateUnit::PerSecond},
                                      {"por segundo", RateUnit::PerSecond}, {"/min", RateUnit::PerMinute},
                                      {"/m", RateUnit::PerMinute},          {"/minute", RateUnit::PerMinute},
                                      {"/minuto", RateUnit::PerMinute},     {"rpm", RateUnit::PerMinute},
                                      {"per minute", RateUnit::PerMinute},  {"pro minute", RateUnit::PerMinute},
                                      {"por minuto", RateUnit::PerMinute},  {"/h", RateUnit::PerHour},
                                      {"/hr", RateUnit::PerHour},           {"/hour", RateUnit::PerHour},
                                      {"/std", RateUnit::PerHour},          {"/stunde", RateUnit::PerHour},
                                      {"/hora", RateUnit::PerHour},         {"per hour", RateUnit::PerHour},
                                      {"pro stunde", RateUnit::PerHour},    {"por hora", RateUnit::PerHour}};

constexpr std::array<std::string_view, 26> countWords{
    "req",     "reqs",  "request",  "requests",    "hit",      "hits",        "call",      "calls",    "count",
    "visits",  "views", "sessions", "invocations", "anfrage",  "anfragen",    "aufrufe",   "zugriffe", "besuche",
    "queries", "ops",   "events",   "peticiones",  "petición", "solicitudes", "solicitud", "visitas"};

bool isCountWord(std::string_view word)
{
    return word.empty() || std::ranges::find(countWords, word) != countWords.end();
}

} // namespace

std::optional<WrittenNumber> splitNumber(std::string_view cell)
{
    const std::size_t mantissa = mantissaLength(cell);
    if (mantissa == 0)
        return {};
    const std::size_t exponent = exponentLength(cell.substr(mantissa));
    std::string_view unit = cell.substr(mantissa + exponent);
    for (std::size_t space = 0; isSpace(unit, space);)
        unit.remove_prefix(space);
    return WrittenNumber{cell.substr(0, mantissa), cell.substr(mantissa, exponent), unit};
}

bool isMissing(std::string_view cell)
{
    if (cell.empty())
        return true;
    if (cell.size() > 9 || isDigit(cell.front()))
        return false;
    const LoweredWord word(cell);
    constexpr std::array<std::string_view, 13> words{"n/a",  "na",   "null", "none",      "-",   "--",     "—",
                                                     "#n/v", "k.a.", "#n/a", "undefined", "s/d", "no data"};
    return std::ranges::find(words, word.view()) != words.end();
}

std::optional<UnitFacts> unitFacts(std::string_view unit)
{
    UnitFacts facts;
    if (unit.size() > 24)
        return {};
    if (!unit.empty() && (unit.front() == 'k' || unit.front() == 'K' || unit.front() == 'M') &&
        (unit.size() == 1 || unit[1] == ' ' || unit[1] == '/')) {
        facts.factor = unit.front() == 'M' ? 1e6 : 1e3;
        unit.remove_prefix(1);
    }
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    const LoweredWord lowered(unit);
    std::string_view words = lowered.view();
    for (const RateEnding& known : rateEndings) {
        if (!words.ends_with(known.ending))
            continue;
        std::string_view rest = words.substr(0, words.size() - known.ending.size());
        while (rest.ends_with(' '))
            rest.remove_suffix(1);
        if (isCountWord(rest) || rest == "1") {
            facts.rate = known.rate;
            return facts;
        }
    }
    return isCountWord(words) ? std::optional(facts) : std::nullopt;
}

void DecimalEvidence::add(std::string_view mantissa)
{
    const std::size_t point = mantissa.rfind('.');
    const std::size_t comma = mantissa.rfind(',');
    constexpr auto none = std::string_view::npos;
    if (point == none && comma == none) {
        const auto digits = std::ranges::count_if(mantissa, isDigit);
        ++(digits > 3 ? m_plainLarge : m_plainSmall);
        return;
    }
    if (point != none && comma != none) {
        ++(point > comma ? m_point : m_comma).decimal;
        ++m_point.cells;
        ++m_comma.cells;
        return;
    }
    const char sign = point != none ? '.' : ',';
    Mark& mark = point != none ? m_point : m_comma;
    ++mark.cells;
    // Groups: one to three digits, not beginning with a zero, then three at a time.
    std::size_t at = mantissa.front() == '-' || mantissa.front() == '+' ? 1 : 0;
    const std::size_t first = mantissa.find(sign) - at;
    bool groups = first >= 1 && first <= 3 && mantissa[at] != '0';
    std::size_t marks = 0;
    for (at = mantissa.find(sign); at != none; ++marks) {
        const std::size_t following = mantissa.find(sign, at + 1);
        groups = groups && std::min(following, mantissa.size()) - at == 4;
        at = following;
    }
    if (marks > 1)
        ++mark.repeated;
    else if (!groups)
        ++mark.decimal;
    if (groups)
        ++mark.groups;
    if (groups && marks == 1 && m_openCell.empty())
        m_openCell = mantissa;
}

DecimalEvidence::Decision DecimalEvidence::decide(bool programs) const
{
    if (m_point.cells + m_comma.cells == 0)
        return {TraceDecimals::Point, true};
    if (m_point.decimal > 0 || m_comma.repeated > 0)
        return {TraceDecimals::Point, true};
    if (m_comma.decimal > 0 || m_point.repeated > 0)
        return {TraceDecimals::Comma, true};
    // Only one mark, always with three digits behind it. Numbers below a thousand beside them, and none above without
    // the mark, show that it separates thousands.
    const bool thousands = m_plainSmall > 0 && m_plainLarge == 0;
    if (m_comma.cells > 0) {
        if (m_plainLarge > 0)
            return {TraceDecimals::Comma, false};
        return thousands ? Decision{TraceDecimals::Point, false} : Decision{};
    }
    if (programs || m_plainLarge > 0)
        return {TraceDecimals::Point, true};
    return thousands ? Decision{TraceDecimals::Comma, false} : Decision{};
}

std::variant<double, Message> parseTraceNumber(const WrittenNumber& number, std::string_view cell,
                                               TraceDecimals decimals)
{
    const auto wrong = [cell](const char* what) { return Message{what, {quoted(cell)}}; };
    const char mark = decimals == TraceDecimals::Comma ? ',' : '.';
    const char other = decimals == TraceDecimals::Comma ? '.' : ',';
    std::array<char, 72> digits{};
    std::size_t length = 0;
    std::size_t sinceGroup = 4; // far from a mark between thousands
    bool sawMark = false;
    bool isGrouped = false;
    for (const char c : number.mantissa) {
        if (length + number.exponent.size() + 2 > digits.size())
            return wrong(translatable("models", "the value %1 is out of range; write numbers from 0 to 1e12"));
        if (isDigit(c) || c == '-') {
            digits[length++] = c;
            ++sinceGroup;
        } else if (c == mark) {
            if (sawMark || (isGrouped && sinceGroup != 3))
                return wrong(
                    translatable("models", "the value %1 is written unlike the others; write all numbers alike"));
            sawMark = true;
            digits[length++] = '.';
        } else if (c == other) {
            if (sawMark || (isGrouped && sinceGroup != 3) || length == 0)
                return wrong(
                    translatable("models", "the value %1 is written unlike the others; write all numbers alike"));
            isGrouped = true;
            sinceGroup = 0;
        }
    }
    if (isGrouped && !sawMark && sinceGroup != 3)
        return wrong(translatable("models", "the value %1 is written unlike the others; write all numbers alike"));
    for (const char c : number.exponent) {
        if (c != '+')
            digits[length++] = c;
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + length, value);
    if (error == std::errc::invalid_argument || end != digits.data() + length)
        return wrong(translatable("models", "the value %1 is not a number; write digits, such as 12.5"));
    if (error == std::errc{} && value < 0.0)
        return wrong(translatable("models", "the value %1 is negative; traffic is 0 or more"));
    if (error != std::errc{} || value > largestTraceValue)
        return wrong(translatable("models", "the value %1 is out of range; write numbers from 0 to 1e12"));
    return value + 0.0; // so that -0 becomes 0
}

} // namespace loadline
