// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/resample.h"

#include "models/traffic/trace.h"

#include <algorithm>
#include <cstdint>

namespace loadline {
namespace {

constexpr TimeSpan step{minutesPerStep * 60 * 1000};
constexpr TimeSpan week = step * stepsPerWeek;
constexpr Instant someMonday{std::chrono::sys_days{std::chrono::year{1970} / 1 / 5}};

std::int64_t floorDivide(TimeSpan time, TimeSpan by)
{
    const std::int64_t quotient = time / by;
    return time % by < TimeSpan{0} ? quotient - 1 : quotient;
}

std::int64_t ceilDivide(TimeSpan time, TimeSpan by) { return -floorDivide(-time, by); }

/// The 5-minute means of a function given piece by piece.
class StepMeans
{
public:
    StepMeans(std::int64_t firstStep, std::size_t count)
        : m_begin(someMonday + step * firstStep)
        , m_integrals(count, 0.0)
        , m_covered(count, 0.0)
    {}

    /// A piece that runs straight from one value to another.
    void add(Instant from, Instant to, double valueFrom, double valueTo)
    {
        const double begin = position(from);
        const double end = position(to);
        const double slope = (valueTo - valueFrom) / (end - begin);
        const double last = std::min(end, static_cast<double>(m_integrals.size()));
        for (double low = std::max(begin, 0.0); low < last;) {
            const auto index = static_cast<std::size_t>(low);
            const double high = std::min(last, static_cast<double>(index) + 1.0);
            const double middle = valueFrom + slope * ((low + high) / 2.0 - begin);
            m_integrals[index] += middle * (high - low);
            m_covered[index] += high - low;
            low = high;
        }
    }

    /// Steps that no piece reaches take the mean of the nearest one before them, at the start of the first after.
    [[nodiscard]] std::vector<double> means() const
    {
        std::vector<double> values(m_integrals.size(), 0.0);
        const auto first = std::ranges::find_if(m_covered, [](double share) { return share > 0.0; });
        if (first == m_covered.end())
            return values;
        double before = meanAt(static_cast<std::size_t>(first - m_covered.begin()));
        for (std::size_t index = 0; index < values.size(); ++index) {
            if (m_covered[index] > 0.0)
                before = meanAt(index);
            values[index] = before;
        }
        return values;
    }

private:
    [[nodiscard]] double position(Instant time) const
    {
        return static_cast<double>((time - m_begin).count()) / static_cast<double>(step.count());
    }
    [[nodiscard]] double meanAt(std::size_t index) const
    {
        return std::max(0.0, m_integrals[index] / m_covered[index]);
    }

    Instant m_begin;
    std::vector<double> m_integrals; ///< value × steps
    std::vector<double> m_covered;   ///< share of each step
};

std::vector<double> stepMeans(std::span<const Reading> readings, TimeSpan interval, TraceGaps rule,
                              std::int64_t firstStep, std::size_t count)
{
    StepMeans means(firstStep, count);
    for (std::size_t i = 0; i + 1 < readings.size(); ++i) {
        const auto& [time, value] = readings[i];
        const Reading& next = readings[i + 1];
        const bool gap = isGap(next.time - time, interval);
        const Instant heldUntil = gap ? time + interval : next.time;
        means.add(time, heldUntil, value, value);
        if (gap && rule == TraceGaps::Zero)
            means.add(heldUntil, next.time, 0.0, 0.0);
        else if (gap)
            means.add(heldUntil, next.time, value, next.value);
    }
    const Reading& last = readings.back();
    means.add(last.time, last.time + interval, last.value, last.value);
    return means.means();
}

std::vector<double> byTimeOfWeek(std::span<const double> recorded, std::size_t firstStepOfWeek)
{
    std::vector<double> sums(stepsPerWeek, 0.0);
    std::vector<double> counts(stepsPerWeek, 0.0);
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const std::size_t index = (firstStepOfWeek + i) % stepsPerWeek;
        sums[index] += recorded[i];
        counts[index] += 1.0;
    }
    for (std::size_t index = 0; index < sums.size(); ++index)
        sums[index] /= counts[index];
    return sums;
}

std::vector<double> repeated(std::span<const double> recorded, std::size_t firstStepOfWeek)
{
    const std::size_t days = recorded.size() / stepsPerDay;
    const std::size_t period = days > 0 ? days * stepsPerDay : recorded.size();
    std::vector<double> values(stepsPerWeek, 0.0);
    for (std::size_t index = 0; index < values.size(); ++index) {
        const std::size_t since = (index + stepsPerWeek - firstStepOfWeek) % stepsPerWeek;
        values[index] = recorded[since < recorded.size() ? since : since % period];
    }
    return values;
}

} // namespace

bool isGap(TimeSpan distance, TimeSpan interval) { return distance * 2 > interval * 3; }

Resampled resample(std::span<const Reading> readings, TimeSpan interval, TraceGaps rule)
{
    Resampled result;
    for (std::size_t i = 0; i + 1 < readings.size(); ++i) {
        const TimeSpan distance = readings[i + 1].time - readings[i].time;
        if (isGap(distance, interval)) {
            ++result.gaps;
            result.gapTime += distance - interval;
            if (result.gapSpans.size() < mostGapSpans)
                result.gapSpans.push_back({readings[i].time + interval, readings[i + 1].time});
        }
    }

    const TimeSpan start = readings.front().time - someMonday;
    const TimeSpan end = readings.back().time + interval - someMonday;
    const TimeSpan tolerance = std::clamp(interval, step, TimeSpan{std::chrono::hours{1}});
    const std::int64_t firstWeek = ceilDivide(start - tolerance, week);
    const std::int64_t weeks = floorDivide(end + tolerance, week) - firstWeek;
    if (weeks > 0) {
        const std::int64_t taken = std::min<std::int64_t>(weeks, maximumTraceWeeks);
        result.values = stepMeans(readings, interval, rule, firstWeek * stepsPerWeek,
                                  static_cast<std::size_t>(taken) * stepsPerWeek);
        result.weeksPastLimit = static_cast<int>(weeks - taken);
        for (std::int64_t i = 0; i < taken; ++i)
            result.weekStarts.push_back(someMonday + week * (firstWeek + i));
        const TimeSpan before = week * firstWeek - start;
        const TimeSpan after = end - week * (firstWeek + taken);
        result.leftOut = std::max(before, TimeSpan{0}) + std::max(after, TimeSpan{0});
        return result;
    }

    // Less than two weeks, so that the steps are few.
    const std::int64_t firstStep = floorDivide(start, step);
    const std::int64_t count = ceilDivide(end, step) - firstStep;
    const auto recorded = stepMeans(readings, interval, rule, firstStep, static_cast<std::size_t>(count));
    const auto firstStepOfWeek = static_cast<std::size_t>(firstStep - stepsPerWeek * floorDivide(start, week));
    result.filling = count >= stepsPerWeek ? WeekFilling::ByTimeOfWeek : WeekFilling::Repeated;
    result.values = result.filling == WeekFilling::Repeated ? repeated(recorded, firstStepOfWeek)
                                                            : byTimeOfWeek(recorded, firstStepOfWeek);
    return result;
}

} // namespace loadline
