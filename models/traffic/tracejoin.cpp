// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracejoin.h"

#include <algorithm>
#include <map>

namespace loadline {
namespace {

using namespace std::chrono;

/// Summer time begins and ends on Sundays between midnight and four.
bool isChangeHour(Instant time, bool ends)
{
    const auto day = floor<days>(time);
    if (time - day >= hours{4} || weekday{day} != Sunday)
        return false;
    const year_month_day date{day};
    const auto month = static_cast<unsigned>(date.month());
    // Ends on the last Sunday of October in Europe, the first of November in America, the first of April in the south;
    // begins on the last of March in Europe, the second of March in America, the last of September or the first of
    // October in the south.
    return ends ? month == 10 || month == 11 || month == 4 : month == 3 || month == 9 || month == 10;
}

} // namespace

std::vector<Instant> doubledHours(const std::vector<Reading>& readings)
{
    // Rows in the hours of nights in which clocks may change, and in those beside them.
    std::map<Instant, std::size_t> rows;
    bool candidates = false;
    for (const Reading& reading : readings) {
        const Instant hour = floor<hours>(reading.time);
        const bool near =
            isChangeHour(hour, true) || isChangeHour(hour + hours{1}, true) || isChangeHour(hour - hours{1}, true);
        if (near)
            ++rows[hour];
        candidates = candidates || near;
    }
    std::vector<Instant> doubled;
    if (!candidates)
        return doubled;
    const auto rowsIn = [&rows](Instant hour) {
        const auto found = rows.find(hour);
        return found == rows.end() ? std::size_t{0} : found->second;
    };
    for (const auto& [hour, count] : rows) {
        if (isChangeHour(hour, true) && count > 0 && count == 2 * rowsIn(hour - hours{1}) &&
            count == 2 * rowsIn(hour + hours{1}))
            doubled.push_back(hour);
    }
    return doubled;
}

std::size_t joinReadings(std::vector<Reading>& sorted, bool add, const std::vector<Instant>& doubled)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        const Instant time = sorted[i].time;
        double sum = 0.0;
        std::size_t count = 0;
        for (; i < sorted.size() && sorted[i].time == time; ++i, ++count)
            sum += sorted[i].value;
        if (!add)
            sum /= static_cast<double>(count);
        else if (count > 1 && std::ranges::find(doubled, floor<hours>(time)) != doubled.end())
            sum /= 2.0;
        sorted[kept++] = {time, sum};
    }
    const std::size_t joined = sorted.size() - kept;
    sorted.resize(kept);
    return joined;
}

TimeSpan eventBin(const std::vector<Reading>& sorted)
{
    const TimeSpan span = sorted.empty() ? TimeSpan{0} : sorted.back().time - sorted.front().time;
    if (span < hours{2})
        return seconds{1};
    return span < days{2} ? TimeSpan{minutes{1}} : TimeSpan{minutes{5}};
}

std::vector<Reading> binEvents(const std::vector<Reading>& sorted, TimeSpan bin)
{
    std::vector<Reading> bins;
    for (const Reading& event : sorted) {
        const auto since = event.time.time_since_epoch();
        const Instant time{since - (since % bin + bin) % bin};
        if (bins.empty() || bins.back().time != time)
            bins.push_back({time, 0.0});
        bins.back().value += event.value;
    }
    return bins;
}

std::size_t fillSpringHours(std::vector<Reading>& sorted, TimeSpan interval)
{
    if (interval > hours{1} || interval <= TimeSpan{0})
        return 0;
    std::vector<Reading> added;
    std::size_t filled = 0;
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        const Instant expected = sorted[i].time + interval;
        const TimeSpan missing = sorted[i + 1].time - expected;
        if (missing != hours{1} || !isChangeHour(expected, false))
            continue;
        for (Instant time = expected; time < sorted[i + 1].time; time += interval)
            added.push_back({time, sorted[i].value});
        ++filled;
    }
    if (filled > 0) {
        sorted.insert(sorted.end(), added.begin(), added.end());
        std::ranges::stable_sort(sorted, {}, &Reading::time);
    }
    return filled;
}

} // namespace loadline
