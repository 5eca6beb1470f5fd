// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/amounttext.h"

#include "ui/format.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr int quantityDecimals = 3;
constexpr int quantityDigits = 4;

} // namespace

QString stepsText(std::int64_t steps, int decimals, bool moreThanNothing)
{
    const NumberFormat format;
    if (steps == 0 && moreThanNothing)
        return u'<' + format.dollars(std::pow(10.0, -decimals), decimals);
    return format.dollars(static_cast<double>(steps) / std::pow(10.0, decimals), decimals);
}

QString changeText(std::int64_t steps, int decimals)
{
    if (steps == 0)
        return QString(noValue);
    const QString text = stepsText(steps, decimals, false);
    return steps > 0 ? u'+' + text : text;
}

QString sumText(double dollars)
{
    constexpr int cents = 2;
    constexpr int finest = 8; // as billDecimals
    int decimals = cents;
    const auto isWhole = [dollars](int places) {
        const double steps = dollars * std::pow(10.0, places);
        return std::abs(steps - std::round(steps)) < 1e-6 * std::max(1.0, std::abs(dollars));
    };
    while (decimals < finest && !isWhole(decimals))
        ++decimals;
    return stepsText(std::llround(dollars * std::pow(10.0, decimals)), decimals, true);
}

QString totalText(const Bill& bill, const ShownBill& shown)
{
    return stepsText(shown.total, shown.decimals, bill.total > Usd{});
}

QString computeName(const OptionReport& report)
{
    const ComputeSummary& compute = report.compute;
    if (compute.name.empty() || report.id != OptionId::Lambda)
        return fromUtf8(compute.name);
    return NumberFormat().lambdaMemory(compute.memory);
}

QString quantityText(double quantity)
{
    const NumberFormat format;
    const bool small = std::abs(quantity) < 1.0 && quantity != 0.0;
    return small ? format.significant(quantity, quantityDigits) : format.number(quantity, quantityDecimals);
}

} // namespace loadline
