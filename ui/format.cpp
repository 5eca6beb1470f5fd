// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format.h"

#include "models/prices/bill.h"
#include "models/traffic/week.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr int mostDecimals = 17;
/// Of a figure that is no published price.
constexpr int mostFigureDecimals = 9;
/// Amounts below this are shown as less than it: no price is so small.
constexpr int leastAmountDecimals = 8;
constexpr double leastAmount = 1e-8;

/// Decimals that show `digits` significant digits of `value`; 0 for large values. The digits are those of the rounded
/// value: 0.0996 to two digits is 0.10, which needs two decimals and not three.
int decimalsFor(double value, int digits)
{
    if (value == 0.0)
        return 0;
    const auto decimalsOf = [digits](double v) {
        return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(v)))), 0, mostDecimals);
    };
    const int first = decimalsOf(value);
    const double power = std::pow(10.0, first);
    const double rounded = std::round(value * power) / power;
    return rounded == 0.0 ? first : decimalsOf(rounded);
}

/// The decimals left when zeros at the end are taken off.
int withoutPadding(double value, int decimals)
{
    const QByteArray digits = QByteArray::number(value, 'f', decimals);
    int left = decimals;
    while (left > 0 && digits[digits.size() - 1 - (decimals - left)] == '0')
        --left;
    return left;
}

/// Qt 6.4 writes 2.190.000 as "2190.000" in Spanish, which puts separators only into numbers of five digits and more.
QString grouped(QLocale locale, double value, int decimals)
{
    if (locale.language() != QLocale::Spanish)
        return locale.toString(value, 'f', decimals);
    constexpr qsizetype fewest = 5;
    constexpr qsizetype group = 3;
    const QString separator = locale.groupSeparator();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString digits = locale.toString(value, 'f', decimals);
    const qsizetype whole = decimals == 0 ? digits.size() : digits.indexOf(locale.decimalPoint());
    for (qsizetype at = whole - group; at > 0 && whole >= fewest; at -= group)
        digits.insert(at, separator);
    return digits;
}

QString translated(const char* context, std::string_view source)
{
    return QCoreApplication::translate(context, std::string(source).c_str());
}

} // namespace

QString withUnit(const QString& number, const QString& unit) { return number + thinSpace + unit; }

QString fromUtf8(std::string_view source)
{
    return QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
}

QString modelText(std::string_view source) { return translated("models", source); }

QString parameterText(std::string_view source) { return source.empty() ? QString() : translated("parameters", source); }

QString text(const Message& message) { return NumberFormat().text(message); }

NumberFormat::NumberFormat(const QLocale& locale)
    : m_locale(locale)
{}

QString NumberFormat::fixed(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QString(noValue);
    const QString digits = grouped(m_locale, std::abs(value), decimals);
    // A value that rounds to zero has no sign.
    const double power = std::pow(10.0, decimals);
    return std::round(value * power) < 0.0 ? minusSign + digits : digits;
}

QString NumberFormat::dollars(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QString(noValue);
    const QString digits = fixed(value, decimals);
    return digits.startsWith(minusSign) ? minusSign + u'$' + digits.mid(1) : u'$' + digits;
}

QString NumberFormat::headline(Usd amount) const
{
    const double value = amount.dollars();
    const double size = std::abs(value);
    if (std::round(size) >= 1e6)
        return withUnit(dollars(value / 1e6, decimalsFor(value / 1e6, 2)), QStringLiteral("M"));
    if (size >= 9.995)
        return dollars(value, 0);
    if (size >= 0.00995)
        return dollars(value, 2);
    if (value > 0.0 && value < leastAmount)
        return u'<' + dollars(leastAmount, leastAmountDecimals);
    return dollars(value, std::min(decimalsFor(value, 2), leastAmountDecimals + 1));
}

QString NumberFormat::part(Usd amount, Usd total) const
{
    const double value = amount.dollars();
    const double all = std::abs(total.dollars());
    if (all < 0.00995)
        return dollars(value, decimalsFor(value, 2));
    const int decimals = all < 99.995 ? 2 : 0;
    const double least = decimals == 2 ? 0.01 : 1.0;
    if (value > 0.0 && value < least / 2.0)
        return u'<' + dollars(least, decimals);
    return dollars(value, decimals);
}

QString NumberFormat::unitPrice(Usd price) const
{
    const double value = price.dollars();
    if (!std::isfinite(value) || value == 0.0)
        return dollars(value, 0);
    const int decimals = withoutPadding(value, decimalsFor(value, 10));
    return dollars(value, decimals == 0 && std::abs(value) >= 100.0 ? 0 : std::max(decimals, 2));
}

QString NumberFormat::difference(Usd amount, double ofDearer) const
{
    return QStringLiteral("%1 (%2)").arg(headline(amount), share(ofDearer));
}

QString NumberFormat::rateNumber(RequestRate rate) const { return significant(rate.perSecond(), 2); }

QString NumberFormat::rate(RequestRate rate) const
{
    const double perSecond = rate.perSecond();
    if (perSecond != 0.0 && std::abs(perSecond) < 0.00995)
        return QCoreApplication::translate("format", "%1 per hour").arg(significant(perSecond * 3600.0, 2));
    return withUnit(rateNumber(rate), QCoreApplication::translate("format", "req/s"));
}

QString NumberFormat::duration(Seconds time, Padding padding) const
{
    const double seconds = time.count();
    const double size = std::abs(seconds);
    if (!std::isfinite(seconds))
        return QString(noValue);
    if (size >= 7200.0)
        return withUnit(significant(seconds / 3600.0, 2), QStringLiteral("h"));
    if (size >= 120.0)
        return withUnit(significant(seconds / 60.0, 2), QStringLiteral("min"));
    if (size >= 0.9995) {
        const int decimals = padding == Padding::On ? 2 : withoutPadding(seconds, 2);
        return withUnit(fixed(seconds, decimals), QStringLiteral("s"));
    }
    return withUnit(significant(seconds * 1000.0, 2), QStringLiteral("ms"));
}

QString NumberFormat::share(double share) const
{
    const double percent = share * 100.0;
    if (percent == 0.0)
        return withUnit(fixed(0.0, 0), QStringLiteral("%"));
    if (percent > 0.0 && percent < 0.05)
        return u'<' + withUnit(fixed(0.1, 1), QStringLiteral("%"));
    return withUnit(fixed(percent, std::abs(percent) < 9.95 ? 1 : 0), QStringLiteral("%"));
}

QString NumberFormat::lambdaMemory(Memory memory) const
{
    return withUnit(significant(memory.mebibytes(), 2), QStringLiteral("MB"));
}

QString NumberFormat::ec2Memory(Memory memory) const
{
    return withUnit(number(memory.gibibytes(), 2), QStringLiteral("GiB"));
}

QString NumberFormat::uncertainty(Usd amount) const
{
    const double value = std::abs(amount.dollars());
    if (!std::isfinite(value))
        return QString(noValue);
    if (value == 0.0)
        return u'±' + dollars(0.0, 0);
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double rounded = std::round(value / power) * power;
    const int decimals = std::min(decimalsFor(rounded, 1), leastAmountDecimals);
    return u'±' + dollars(rounded, decimals == 1 ? 2 : decimals);
}

QString NumberFormat::uncertainty(double share) const
{
    if (!std::isfinite(share))
        return QString(noValue);
    return u'±' + withUnit(significant(std::abs(share) * 100.0, 2), QStringLiteral("%"));
}

QString NumberFormat::count(double value) const { return fixed(value, 0); }

QString NumberFormat::significant(double value, int digits) const
{
    if (!std::isfinite(value))
        return QString(noValue);
    return number(value, std::min(decimalsFor(value, digits), mostFigureDecimals));
}

QString NumberFormat::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QString(noValue);
    return fixed(value, withoutPadding(value, decimals));
}

QString NumberFormat::timeOfWeek(double minute) const
{
    if (!std::isfinite(minute))
        return QString(noValue);
    int inWeek = static_cast<int>(std::fmod(std::floor(minute), minutesPerWeek));
    if (inWeek < 0)
        inWeek += minutesPerWeek;
    const int inDay = inWeek % minutesPerDay;
    return QStringLiteral("%1 %2:%3")
        .arg(m_locale.dayName(inWeek / minutesPerDay + 1, QLocale::ShortFormat))
        .arg(inDay / 60, 2, 10, QLatin1Char('0'))
        .arg(inDay % 60, 2, 10, QLatin1Char('0'));
}

QString NumberFormat::date(const PriceDate& date) const
{
    if (!date.known())
        return QString(noValue);
    if (date.month == 0)
        return QString::number(date.year);
    const QDate day(date.year, date.month, std::max(date.day, 1));
    return m_locale.toString(day, date.day == 0 ? QCoreApplication::translate("format", "MMM yyyy")
                                                : QCoreApplication::translate("format", "d MMM yyyy"));
}

QString NumberFormat::argument(const MessageNumber& number) const
{
    switch (number.format) {
    case Format::Count:
        return count(number.value);
    case Format::Decimal:
        return significant(number.value, 2);
    case Format::Usd:
        return headline(Usd::dollars(number.value));
    case Format::Rate:
        return rate(RequestRate::perSecond(number.value));
    case Format::Duration:
        return duration(Seconds{number.value});
    case Format::Share:
        return share(number.value);
    case Format::Mebibytes:
        return lambdaMemory(Memory::mebibytes(number.value));
    case Format::TimeOfWeek:
        return timeOfWeek(number.value);
    }
    return {};
}

QString NumberFormat::argument(const MessageArgument& given) const
{
    if (const auto* value = std::get_if<MessageNumber>(&given))
        return argument(*value);
    if (const auto* message = std::get_if<Message>(&given))
        return text(*message);
    // Units are source texts of the parameter table.
    const auto& source = std::get<std::string>(given);
    const QString words = modelText(source);
    return words == fromUtf8(source) ? parameterText(source) : words;
}

QString NumberFormat::text(const Message& message) const
{
    if (message.text.empty())
        return {};
    QStringList arguments;
    for (const MessageArgument& given : message.arguments)
        arguments << argument(given);
    // All at once, unlike repeated arg(): an argument may itself hold a "%1".
    const QString source = modelText(message.text);
    QString result;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const int index = source[at] == u'%' && at + 1 < source.size() ? source[at + 1].digitValue() : -1;
        if (index >= 1 && index <= arguments.size()) {
            result += arguments[index - 1];
            ++at;
        } else {
            result += source[at];
        }
    }
    return result;
}

QString orMore(const QString& amount, const Bill& bill)
{
    return bill.unpriced.empty() ? amount : QStringLiteral("≥") + thinSpace + amount;
}

QString unpricedText(const Bill& bill, std::string_view region)
{
    if (bill.unpriced.empty())
        return {};
    const QString first = modelText(bill.unpriced.front().item);
    const auto others = static_cast<int>(bill.unpriced.size()) - 1;
    if (others == 0)
        return QCoreApplication::translate("format", "no price for %1 in %2").arg(first, fromUtf8(region));
    return QCoreApplication::translate("format", "no price for %1 and %2 more in %3")
        .arg(first, NumberFormat().count(others), fromUtf8(region));
}

} // namespace loadline
