// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several rows at one time, events, and the hours in which clocks are changed.

#pragma once

#include "models/traffic/resample.h"

#include <vector>

namespace loadline {

/// The hours of the night that a local clock shows twice when summer time ends, as far as the readings show them:
/// hours of a Sunday in autumn with twice as many rows as the hours beside them. In any order of the readings.
[[nodiscard]] std::vector<Instant> doubledHours(const std::vector<Reading>& readings);

/// Makes one reading of those at the same time: their sum or their mean. In the hours given, which have passed twice, a
/// sum is halved. Returns how many went into others. `sorted` by time.
std::size_t joinReadings(std::vector<Reading>& sorted, bool add, const std::vector<Instant>& doubled);

/// Adds events up to readings `bin` apart, in order of time. Times without events are left out.
[[nodiscard]] std::vector<Reading> binEvents(const std::vector<Reading>& sorted, TimeSpan bin);

/// A second for minutes of events, a minute for hours, else five minutes.
[[nodiscard]] TimeSpan eventBin(const std::vector<Reading>& sorted);

/// Fills the hours that a local clock leaves out when summer time begins (a Sunday in spring, one hour without a row)
/// with the reading before. Returns how many hours. `sorted` by time, `interval` apart.
std::size_t fillSpringHours(std::vector<Reading>& sorted, TimeSpan interval);

} // namespace loadline
