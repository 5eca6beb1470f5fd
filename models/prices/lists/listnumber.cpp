// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listnumber.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace loadline {
namespace {

int wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

bool isDay(const PriceDate& date)
{
    constexpr int daysOfMonth[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
    if (date.year < 2006 || date.year >= 2200 || date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    return date.day <= (date.month == 2 && !leap ? 28 : daysOfMonth[date.month - 1]);
}

PriceDate slashedDate(std::string_view text)
{
    const auto first = text.find('/');
    const auto second = text.find('/', first + 1);
    if (second == std::string_view::npos || text.size() < second + 5)
        return {};
    PriceDate date{.year = wholeNumber(text.substr(second + 1, 4)),
                   .month = wholeNumber(text.substr(first + 1, second - first - 1)),
                   .day = wholeNumber(text.substr(0, first))};
    if (date.month > 12)
        std::swap(date.day, date.month);
    return date;
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<double> listedNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || std::signbit(value))
        return {};
    return value;
}

PriceDate listedDate(std::string_view text)
{
    constexpr std::size_t isoSize = 10;
    PriceDate date;
    if (text.find('/') < isoSize)
        date = slashedDate(text);
    else if (text.size() >= isoSize && (text.size() == isoSize || text[isoSize] == 'T' || text[isoSize] == ' '))
        date = PriceDate::parse(text.substr(0, isoSize));
    return isDay(date) ? date : PriceDate{};
}

bool sameWords(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    for (;;) {
        while (i < a.size() && a[i] == ' ')
            ++i;
        while (j < b.size() && b[j] == ' ')
            ++j;
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (lower(a[i++]) != lower(b[j++]))
            return false;
    }
}

} // namespace loadline
