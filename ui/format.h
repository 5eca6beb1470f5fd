// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as people read them, in the reader's locale. This is the only place where figures are rounded.

#pragma once

#include "models/message.h"
#include "models/prices/price.h"
#include "models/quantities.h"

#include <QLocale>
#include <QString>

namespace loadline {

struct Bill;

/// A thin no-break space: stands before % and units.
inline constexpr QChar thinSpace{0x202F};
inline constexpr QChar minusSign{0x2212};
/// Shown where there is no value.
inline constexpr QChar noValue{0x2013};

/// Every function writes with the decimal point, the separators and the names of `locale`, by default the reader's.
/// Values that are not finite are written as an en dash.
class NumberFormat
{
public:
    explicit NumberFormat(const QLocale& locale = QLocale());

    /// Whole dollars from $10, cents below, two significant digits under 1 cent, "$1.2 M" from a million.
    [[nodiscard]] QString headline(Usd amount) const;
    /// Cents where the total is under $100, so that parts add up; whole dollars otherwise.
    [[nodiscard]] QString part(Usd amount, Usd total) const;
    /// Dollars with that many decimals: "$1,204.50".
    [[nodiscard]] QString dollars(double value, int decimals) const;
    /// A price as published, to all its digits: "$0.0000166667".
    [[nodiscard]] QString unitPrice(Usd price) const;
    /// "$16 (36 %)".
    [[nodiscard]] QString difference(Usd amount, double share) const;
    /// "1.1 req/s", "340 req/s", "12 per hour".
    [[nodiscard]] QString rate(RequestRate rate) const;
    /// The number alone, in requests per second with two significant digits under 100: "1.1".
    [[nodiscard]] QString rateNumber(RequestRate rate) const;
    /// "142 ms", "1.72 s"; with `Padding::Off`, for ticks, "2 s"; "4.3 min", "2.1 h" for long ones.
    enum class Padding
    {
        On,
        Off
    };
    [[nodiscard]] QString duration(Seconds time, Padding padding = Padding::On) const;
    /// "96 %"; one decimal under 10 %: "0.9 %".
    [[nodiscard]] QString share(double share) const;
    /// As AWS writes Lambda memory: "512 MB".
    [[nodiscard]] QString lambdaMemory(Memory memory) const;
    /// As AWS writes instance memory: "1 GiB".
    [[nodiscard]] QString ec2Memory(Memory memory) const;
    /// "±$0.40": one significant digit.
    [[nodiscard]] QString uncertainty(Usd amount) const;
    /// "±1.2 %": two significant digits under 10 %.
    [[nodiscard]] QString uncertainty(double share) const;
    /// "12,480".
    [[nodiscard]] QString count(double value) const;
    /// At least `digits` significant digits, no exponent, no padding: "1.1", "340", "0.0042", "12,480".
    [[nodiscard]] QString significant(double value, int digits) const;
    /// A quantity in full, to at most `decimals` decimals, without padding: "1,460", "0.25".
    [[nodiscard]] QString number(double value, int decimals) const;
    /// "Wed 14:10" from minutes after Monday 00:00.
    [[nodiscard]] QString timeOfWeek(double minute) const;
    /// "2 Aug 2026", "Aug 2026", "2026"; an en dash where no date is known.
    [[nodiscard]] QString date(const PriceDate& date) const;

    /// The number of a message in its own format.
    [[nodiscard]] QString argument(const MessageNumber& number) const;
    /// The message in the reader's language, with its arguments.
    [[nodiscard]] QString text(const Message& message) const;

private:
    [[nodiscard]] QString argument(const MessageArgument& given) const;
    [[nodiscard]] QString fixed(double value, int decimals) const;

    QLocale m_locale;
};

/// The message in the language and number format of the program's default locale.
[[nodiscard]] QString text(const Message& message);
/// A source text of the models, translated.
[[nodiscard]] QString modelText(std::string_view source);
/// A source text of the parameter table, translated.
[[nodiscard]] QString parameterText(std::string_view source);
/// UTF-8 to QString.
[[nodiscard]] QString fromUtf8(std::string_view source);

/// "512 MB": a number and its unit, joined so that they never part at a line's end.
[[nodiscard]] QString withUnit(const QString& number, const QString& unit);

/// `amount` of a bill as it stands, "≥ $44" where a price is missing and the true amount is therefore larger.
[[nodiscard]] QString orMore(const QString& amount, const Bill& bill);

/// What an option's total leaves out for want of a price, "no price for Public IPv4 in us-east-1"; empty where it is
/// complete.
[[nodiscard]] QString unpricedText(const Bill& bill, std::string_view region);

} // namespace loadline
