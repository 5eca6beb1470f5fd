// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/price.h"

#include "models/prices/tiersplit.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace loadline {
namespace {

int parseField(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

} // namespace

std::string PriceDate::text() const
{
    std::array<char, 48> buffer{};
    if (day > 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", year, month, day);
    else if (month > 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", year, month);
    else if (year > 0)
        std::snprintf(buffer.data(), buffer.size(), "%04d", year);
    return buffer.data();
}

PriceDate PriceDate::parse(std::string_view text)
{
    const bool dashes = (text.size() < 5 || text[4] == '-') && (text.size() < 8 || text[7] == '-');
    if ((text.size() != 4 && text.size() != 7 && text.size() != 10) || !dashes)
        return {};
    PriceDate date{.year = parseField(text.substr(0, 4))};
    if (text.size() >= 7)
        date.month = parseField(text.substr(5, 2));
    if (text.size() == 10)
        date.day = parseField(text.substr(8, 2));
    const bool valid = date.year >= 2006 && date.year < 2200 &&
                       (text.size() < 7 || (date.month >= 1 && date.month <= 12)) &&
                       (text.size() < 10 || (date.day >= 1 && date.day <= 31));
    return valid ? date : PriceDate{};
}

Usd Price::amount(double quantity, double before) const
{
    Usd sum;
    splitByTier(*this, quantity, before, [&sum](const PriceTier& tier, double units) { sum += tier.perUnit * units; });
    return sum;
}

Price Price::flat(Usd perUnit, PriceDate asOf, std::string source, bool derived)
{
    return {.tiers = {{0.0, perUnit}}, .asOf = asOf, .derived = derived, .source = std::move(source)};
}

} // namespace loadline
