// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From readings at any moments to whole weeks of 5-minute means.

#pragma once

#include "models/traffic/timestamp.h"
#include "models/traffic/tracechoices.h"
#include "models/traffic/week.h"

#include <span>
#include <vector>

namespace loadline {

struct Reading
{
    Instant time;
    double value = 0.0;
};

/// How the weeks of a trace come from the recorded time.
enum class WeekFilling
{
    WholeWeeks,   ///< the full weeks from Monday to Sunday that were recorded
    ByTimeOfWeek, ///< a week or more without a full one: each moment of the week is the mean of its recordings
    Repeated      ///< less than a week, repeated: by whole days where there is one, else end to end
};

/// Time without a reading.
struct TraceGap
{
    Instant from;
    Instant to;
};

struct Resampled
{
    std::vector<double> values; ///< whole weeks from Monday 00:00, at most maximumTraceWeeks
    WeekFilling filling = WeekFilling::WholeWeeks;
    Seconds leftOut{0};     ///< recorded time outside the weeks taken
    int weeksPastLimit = 0; ///< full weeks left out because there are more than maximumTraceWeeks
    std::size_t gaps = 0;   ///< distances over 1.5 intervals
    Seconds gapTime{0};
    std::vector<TraceGap> gapSpans;  ///< the first mostGapSpans of them
    std::vector<Instant> weekStarts; ///< Monday 00:00 of each of the weeks, where they are whole ones
};

inline constexpr std::size_t mostGapSpans = 1000;

/// `readings` in strictly ascending order, at least one; `interval` is the usual time between two, over 0. A reading
/// holds until the next one; before a gap, and at the end, for one interval. A recording may begin or end up to an
/// interval (5 minutes to 1 hour) off Monday 00:00 and still count as reaching it. A gap is zero or a straight line.
[[nodiscard]] Resampled resample(std::span<const Reading> readings, TimeSpan interval,
                                 TraceGaps rule = TraceGaps::Bridge);

/// Whether that is more than the usual distance with its jitter.
[[nodiscard]] bool isGap(TimeSpan distance, TimeSpan interval);

} // namespace loadline
