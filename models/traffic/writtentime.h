// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A moment as it stands written, before it is decided which of its numbers is the day.

#pragma once

#include "models/traffic/timestamp.h"

#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace loadline {

enum class DateStyle
{
    YearFirst, ///< the fields are year, month, day
    DayFirst,  ///< day, month, year
    Open       ///< numbers in an order that the text alone does not tell
};

struct WrittenTime
{
    DateStyle style = DateStyle::YearFirst;
    std::array<int, 3> fields{}; ///< as written
    bool shortYear = false;      ///< the year, wherever it stands, has two digits
    std::optional<TimeSpan> time;
    std::optional<std::chrono::minutes> offset;
};

/// Reads a date with or without a time of day. Form, Time, Offset or IsoWeek where it is none.
[[nodiscard]] std::variant<WrittenTime, TimestampProblem> readWrittenTime(std::string_view text);

/// The moment under an order. Date where there is no such day, DateOrder where the order is open.
[[nodiscard]] std::variant<Timestamp, TimestampProblem> resolved(const WrittenTime& written, DateOrder order);

} // namespace loadline
