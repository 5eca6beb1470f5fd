// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameters.h"

#include "models/quoted.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace loadline {
namespace {

constexpr std::array<std::string_view, 7> dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::size_t maximumWindows = 100;

std::string momentText(int minute)
{
    const int wrapped = minute % minutesPerWeek;
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s %02d:%02d",
                  dayNames[static_cast<std::size_t>(wrapped / minutesPerDay)].data(), wrapped % minutesPerDay / 60,
                  wrapped % 60);
    return buffer.data();
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<int> twoDigits(std::string_view text)
{
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return {};
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// Reads "Mon 08:30".
std::optional<int> parseMoment(std::string_view text)
{
    text = trimmed(text);
    if (text.size() != 9 || text[3] != ' ' || text[6] != ':')
        return {};
    const auto day = std::ranges::find(dayNames, text.substr(0, 3));
    const auto hour = twoDigits(text.substr(4, 2));
    const auto minute = twoDigits(text.substr(7, 2));
    if (day == dayNames.end() || !hour || !minute || *hour > 23 || *minute > 59)
        return {};
    return static_cast<int>(day - dayNames.begin()) * minutesPerDay + *hour * 60 + *minute;
}

} // namespace

std::string weekWindowsText(const std::vector<WeekWindow>& windows)
{
    std::string text;
    for (const WeekWindow& window : windows) {
        if (!text.empty())
            text += ", ";
        text += momentText(window.from) + "-" + momentText(window.to);
    }
    return text;
}

std::optional<std::vector<WeekWindow>> parseWeekWindows(std::string_view text, Message& error)
{
    std::vector<WeekWindow> windows;
    text = trimmed(text);
    while (!text.empty()) {
        const auto comma = text.find(',');
        const std::string_view part = trimmed(text.substr(0, comma));
        const auto dash = part.find('-');
        const auto from = parseMoment(part.substr(0, dash));
        const auto to = dash == std::string_view::npos ? std::nullopt : parseMoment(part.substr(dash + 1));
        if (!from || !to || *from == *to) {
            error = {translatable("models", "%1 is not a window of the week; write it as \"Mon 22:00-Tue 06:00\"."),
                     {quoted(part)}};
            return {};
        }
        if (windows.size() == maximumWindows) {
            error = {translatable("models", "More than 100 idle windows; join some of them."), {}};
            return {};
        }
        windows.push_back({*from, *to});
        text = comma == std::string_view::npos ? std::string_view{} : trimmed(text.substr(comma + 1));
    }
    return windows;
}

} // namespace loadline
