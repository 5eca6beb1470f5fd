// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The representative week that everything is computed over: Monday 00:00 to Sunday 24:00 in 5-minute steps.

#pragma once

#include "models/quantities.h"

namespace loadline {

inline constexpr int minutesPerStep = 5;
inline constexpr int stepsPerHour = 60 / minutesPerStep;
inline constexpr int stepsPerDay = 24 * stepsPerHour;
inline constexpr int stepsPerWeek = 7 * stepsPerDay;
inline constexpr int minutesPerDay = 24 * 60;
inline constexpr int minutesPerWeek = 7 * minutesPerDay;
inline constexpr double hoursPerWeek = 168.0;
inline constexpr double hoursPerStep = 1.0 / stepsPerHour;
inline constexpr Seconds stepLength{minutesPerStep * 60.0};

/// A stretch of the week in minutes from Monday 00:00, `from` included, `to` not. Both lie in 0 … 10,080. Where `to`
/// is not after `from` the window runs over the end of the week.
struct WeekWindow
{
    int from = 0;
    int to = 0;

    bool operator==(const WeekWindow&) const = default;
    [[nodiscard]] constexpr bool contains(int minute) const
    {
        return from < to ? minute >= from && minute < to : minute >= from || minute < to;
    }
};

} // namespace loadline
