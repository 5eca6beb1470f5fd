// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/dayshape.h"

// Boost 1.74: pchip.hpp uses isnan without including it, so this stands before it.
#include <boost/math/special_functions/fpclassify.hpp>

#include <boost/math/interpolators/pchip.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace loadline {
namespace {

/// One 5-minute step of the day in all the days on which it carries requests.
struct ActiveStep
{
    double logHeight;  ///< natural logarithm of the shape relative to the highest active step, at most 0
    double weightSum;  ///< of the days
    double weightMost; ///< of the heaviest day
};

/// The week folded into the steps of one day, which is all that peak ÷ average depends on.
struct FoldedWeek
{
    std::vector<ActiveStep> steps;
    double activeSteps = 0.0; ///< of the week, with or without requests
    double highest = 0.0;     ///< shape at the highest active step

    [[nodiscard]] double peakToAverage(double steepness) const
    {
        double sum = 0.0;
        double most = 0.0;
        for (const ActiveStep& step : steps) {
            const double height = std::exp(steepness * step.logHeight);
            sum += step.weightSum * height;
            most = std::max(most, step.weightMost * height);
        }
        return most * activeSteps / sum;
    }
};

FoldedWeek foldWeek(const DaySeries& shape, const Traffic& traffic, const std::vector<bool>& idle)
{
    FoldedWeek week;
    week.steps.reserve(stepsPerDay);
    const double heaviest = std::ranges::max(traffic.weekdayWeights);
    for (std::size_t step = 0; step < stepsPerDay; ++step) {
        ActiveStep folded{shape[step], 0.0, 0.0};
        for (std::size_t day = 0; day < 7; ++day) {
            if (idle[day * stepsPerDay + step])
                continue;
            const double weight = traffic.weekdayWeights[day] / heaviest;
            week.activeSteps += 1.0;
            folded.weightSum += weight;
            folded.weightMost = std::max(folded.weightMost, weight);
        }
        if (shape[step] > 0.0 && folded.weightMost > 0.0) {
            week.highest = std::max(week.highest, shape[step]);
            week.steps.push_back(folded);
        }
    }
    for (ActiveStep& step : week.steps)
        step.logHeight = std::log(step.logHeight / week.highest);
    return week;
}

bool isNear(double value, double wanted) { return std::abs(value - wanted) <= 1e-9 * wanted; }

/// The steepness at which the peak lies between `below` and `above`, whose misses have opposite signs.
double solveBetween(const FoldedWeek& week, double wanted, double below, double above, double missBelow,
                    double missAbove)
{
    const auto miss = [&](double steepness) { return week.peakToAverage(steepness) / wanted - 1.0; };
    const auto close = [](double low, double high) { return high - low <= 1e-11 * (1.0 + high); };
    std::uintmax_t iterations = 40;
    const auto [low, high] =
        boost::math::tools::toms748_solve(miss, below, above, missBelow, missAbove, close, iterations);
    return (low + high) / 2.0;
}

/// Idle periods can take the highest hour away on the heaviest days only, and then the peak need not rise steadily
/// with the steepness. So the range is walked, and the first crossing, the gentlest curve, is the answer.
double solveSteepness(const FoldedWeek& week, double wanted)
{
    if (isNear(week.peakToAverage(1.0), wanted))
        return 1.0;
    double before = 0.0;
    double missBefore = week.peakToAverage(before) / wanted - 1.0;
    double nearest = before;
    double leastMiss = std::abs(missBefore);
    for (const double next : {1.0, 2.0, 4.0, 8.0, maximumSteepness}) {
        const double miss = week.peakToAverage(next) / wanted - 1.0;
        if ((miss > 0.0) != (missBefore > 0.0))
            return solveBetween(week, wanted, before, next, missBefore, miss);
        if (std::abs(miss) < leastMiss) {
            leastMiss = std::abs(miss);
            nearest = next;
        }
        before = next;
        missBefore = miss;
    }
    return nearest;
}

} // namespace

DaySeries dayShape(const std::array<double, 24>& points)
{
    // Slopes depend on one neighbour each side; with two more hours before and after, those at the ends do not matter.
    constexpr int margin = 2;
    std::vector<double> hours;
    std::vector<double> heights;
    for (int hour = -margin; hour <= 24 + margin; ++hour) {
        hours.push_back(hour);
        heights.push_back(points[static_cast<std::size_t>((hour + 24) % 24)]);
    }
    const boost::math::interpolators::pchip<std::vector<double>> curve(std::move(hours), std::move(heights));
    DaySeries shape{};
    for (std::size_t step = 0; step < shape.size(); ++step)
        shape[step] = std::max(0.0, curve(static_cast<double>(step) / stepsPerHour));
    return shape;
}

DayCurve solveDayCurve(const Traffic& traffic, const std::vector<bool>& idle)
{
    const DaySeries shape = dayShape(traffic.shape);
    const FoldedWeek week = foldWeek(shape, traffic, idle);
    DayCurve curve;
    if (week.steps.empty())
        return curve;
    curve.steepness = solveSteepness(week, traffic.peakToAverage);
    curve.peakToAverage = week.peakToAverage(curve.steepness);
    curve.peakReached = isNear(curve.peakToAverage, traffic.peakToAverage);
    for (std::size_t step = 0; step < shape.size(); ++step) {
        if (shape[step] > 0.0)
            curve.relative[step] = std::pow(shape[step] / week.highest, curve.steepness);
    }
    return curve;
}

} // namespace loadline
