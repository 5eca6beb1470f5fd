// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the prices of AWS's lists are counted in.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace loadline {

/// The unit that a bill counts in, of which a list may use multiples.
enum class ListUnit : std::uint8_t
{
    Hour,
    Request, ///< messages, minutes and processing units too: one of what is counted
    GbSecond,
    Gigabyte,
    GigabyteHour,
    GigabyteMonth,
    IopsMonth,
    MebibytePerSecondMonth
};

/// How many of the bill's units one of a list's is: 1 for "Hrs" of hours, 1024 for "GiBps-mo" of MiB/s. Nothing where
/// the text is another unit.
[[nodiscard]] std::optional<double> unitsIn(std::string_view text, ListUnit unit);

} // namespace loadline
