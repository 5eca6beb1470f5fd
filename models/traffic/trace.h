// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody's own traffic, brought to 5-minute steps.

#pragma once

#include "models/traffic/week.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace loadline {

/// What the numbers of a trace count.
enum class TraceValue
{
    PerInterval, ///< requests in the time to the next reading
    PerSecond
};

/// The average rates that a scenario may have, in requests per second: from one request in a month of 730 hours to far
/// beyond what one account serves.
inline constexpr double leastAverageRate = 3.8e-7;
inline constexpr double mostAverageRate = 1e6;

/// A recording of whole weeks, each beginning on Monday 00:00, at most maximumTraceWeeks. `values` holds the mean of
/// the recorded values at each 5-minute step, as they were recorded: every one finite and not negative.
struct Trace
{
    std::string name;        ///< the file it was read from, without folders
    Seconds interval{300.0}; ///< usual time between two readings in the file
    std::vector<double> values;

    bool operator==(const Trace&) const = default;
    [[nodiscard]] int weeks() const { return static_cast<int>(values.size()) / stepsPerWeek; }
    /// What a recorded value is in requests per second.
    [[nodiscard]] double perSecond(TraceValue kind) const
    {
        return kind == TraceValue::PerSecond ? 1.0 : 1.0 / interval.count();
    }
};

inline constexpr int maximumTraceWeeks = 53;

/// Shares one immutable trace between the many copies of a scenario that undo keeps; compares by content.
class TraceRef
{
public:
    TraceRef() = default;
    explicit TraceRef(Trace trace)
        : m_trace(std::make_shared<const Trace>(std::move(trace)))
    {}
    [[nodiscard]] explicit operator bool() const { return m_trace != nullptr; }
    [[nodiscard]] const Trace& operator*() const { return *m_trace; }
    [[nodiscard]] const Trace* operator->() const { return m_trace.get(); }
    bool operator==(const TraceRef& other) const
    {
        return m_trace == other.m_trace || (m_trace && other.m_trace && *m_trace == *other.m_trace);
    }

private:
    std::shared_ptr<const Trace> m_trace;
};

} // namespace loadline
