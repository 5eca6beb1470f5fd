// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of one day and how steep it must be for the week to have a given peak.

#pragma once

#include "models/scenario/scenario.h"

#include <array>
#include <vector>

namespace loadline {

/// A value for each 5-minute step of a day.
using DaySeries = std::array<double, stepsPerDay>;

/// The 24 control points, one at each full hour, joined by a monotone cubic that runs on over midnight. It goes through
/// the points and never leaves the range of the two it joins, so it is never negative where they are not.
[[nodiscard]] DaySeries dayShape(const std::array<double, 24>& points);

/// The drawn shape brought to a peak: `relative` is 1 at the highest active step.
struct DayCurve
{
    DaySeries relative{};       ///< shape^steepness
    double steepness = 1.0;     ///< 0 … maximumSteepness
    double peakToAverage = 0.0; ///< of the whole week; 0 = the week has no requests
    bool peakReached = true;    ///< within a billionth of what was asked for
};

inline constexpr double maximumSteepness = 16.0;

/// Finds the steepness with which the week reaches the traffic's peak ÷ average, or comes nearest to it. Only the steps
/// that are not idle count. A shape that has that peak as drawn stays as drawn.
[[nodiscard]] DayCurve solveDayCurve(const Traffic& traffic, const std::vector<bool>& idle);

} // namespace loadline
