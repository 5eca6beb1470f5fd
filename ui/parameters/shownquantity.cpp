// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/shownquantity.h"

#include "models/translatable.h"
#include "ui/format.h"
#include "ui/parameters/parametertexts.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace loadline {
namespace {

constexpr int digits = 3;

/// What a unit of the parameter table is called elsewhere than behind a number of its own size. Empty: as it is.
struct UnitWords
{
    std::string_view unit;
    std::string_view one{};   ///< beside 1
    std::string_view brief{}; ///< where room is scarce
    std::string_view larger{};
    double perLarger = 1.0;
};

constexpr UnitWords unitWords[]{
    {.unit = "cores", .one = translatable("parameters", "core")},
    {.unit = "threads", .one = translatable("parameters", "thread")},
    {.unit = "vCPUs", .one = translatable("parameters", "vCPU")},
    {.unit = "copies", .one = translatable("parameters", "copy")},
    {.unit = "clients", .one = translatable("parameters", "client")},
    {.unit = "months", .one = translatable("parameters", "month"), .brief = translatable("parameters", "mo.")},
    {.unit = "per req.", .brief = translatable("parameters", "/req.")},
    {.unit = "per h", .brief = translatable("parameters", "/h")},
    {.unit = "a day", .brief = translatable("parameters", "/day")},
    {.unit = "requests", .one = translatable("parameters", "request"), .brief = translatable("parameters", "req.")},
    {.unit = "ms", .larger = "s", .perLarger = 1000.0},
    {.unit = "s", .larger = "min", .perLarger = 60.0},
    {.unit = "min", .larger = "h", .perLarger = 60.0},
    {.unit = "kB", .larger = "MB", .perLarger = 1024.0},
    {.unit = "MB", .larger = "GB", .perLarger = 1024.0},
    {.unit = "GB", .larger = "TB", .perLarger = 1024.0},
};

constexpr std::string_view rateUnit = "req/s";
/// Below this many requests a second, sentences and fields count them by the hour (as NumberFormat::rate does).
constexpr double leastPerSecond = 0.00995;
constexpr double secondsPerHour = 3600.0;

const UnitWords* wordsOf(std::string_view unit)
{
    const auto* const found = std::ranges::find(unitWords, unit, &UnitWords::unit);
    return found == std::end(unitWords) ? nullptr : found;
}

QString unitBeside(const QString& number, std::string_view unit)
{
    const UnitWords* const words = wordsOf(unit);
    return parameterText(words && !words->one.empty() && number == NumberFormat().count(1.0) ? words->one : unit);
}

/// With thousands, millions or billions in a letter.
QString briefNumber(double value)
{
    constexpr double thousand = 1000.0;
    if (std::abs(value) < thousand || std::abs(value) >= thousand * thousand)
        return readableNumber(value);
    return withUnit(NumberFormat().significant(value / thousand, digits), QStringLiteral("k"));
}

/// "<0.01" for what is more than nothing but less than that; empty for anything else.
QString belowLeast(double value)
{
    constexpr double least = 0.01;
    return value > 0.0 && value < least ? u'<' + NumberFormat().significant(least, digits) : QString();
}

bool isByTheHour(const ParameterSpec& spec, double value)
{
    return spec.unit == rateUnit && value != 0.0 && std::abs(value) < leastPerSecond;
}

} // namespace

QString ShownQuantity::text() const { return unit.isEmpty() ? number : withUnit(number, unit); }

ShownQuantity shownQuantity(const ParameterSpec& spec, double value)
{
    if (isByTheHour(spec, value))
        return {NumberFormat().significant(value * secondsPerHour, digits),
                parameterText(translatable("parameters", "per hour"))};
    const QString number = readableNumber(value);
    return {number, spec.unit.empty() ? QString() : unitBeside(number, spec.unit)};
}

QList<ShownQuantity> shorterQuantities(const ParameterSpec& spec, double value)
{
    const ShownQuantity full = shownQuantity(spec, value);
    QList<ShownQuantity> all{full};
    const bool byTheHour = isByTheHour(spec, value);
    const UnitWords* const words = byTheHour ? nullptr : wordsOf(spec.unit);
    const QString unit = byTheHour                        ? parameterText(translatable("parameters", "/h"))
                         : words && !words->brief.empty() ? parameterText(words->brief)
                                                          : full.unit;
    if (unit != full.unit)
        all.append({full.number, unit});
    if (const QString below = belowLeast(byTheHour ? value * secondsPerHour : value); !below.isEmpty())
        all.append({below, unit});
    if (byTheHour)
        return all;
    if (!words || words->larger.empty()) {
        if (std::abs(value) >= 1.0)
            all.append({briefNumber(value), unit});
        return all;
    }
    double scaled = value;
    for (const UnitWords* next = words; next && !next->larger.empty() && scaled >= next->perLarger;
         next = wordsOf(next->larger)) {
        scaled /= next->perLarger;
        all.append({readableNumber(scaled), parameterText(next->larger)});
    }
    return all;
}

} // namespace loadline
