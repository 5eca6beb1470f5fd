// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaxis.h"

#include "models/traffic/week.h"
#include "ui/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loadline {
namespace {

constexpr std::array<double, 3> steps{1.0, 2.0, 5.0};
/// Rounding error allowed when a value is compared with a round number.
constexpr double slack = 1e-9;

QString tickText(const ChartAxis& axis, double value, const NumberFormat& format)
{
    switch (axis.format) {
    case Format::Usd:
        if (value >= 1e6)
            return format.headline(Usd::dollars(value));
        return QLatin1Char('$') + format.number(value, 6);
    case Format::Duration:
        return format.duration(Seconds{value}, NumberFormat::Padding::Off);
    default:
        return format.number(value, 6);
    }
}

void setLinearTicks(ChartAxis& axis, int most)
{
    const double span = axis.to - axis.from;
    if (span <= 0.0)
        return;
    double step = niceAbove(span / most);
    if (axis.wholeTicks)
        step = std::max(1.0, step);
    const NumberFormat format;
    for (double index = std::ceil(axis.from / step - slack); index * step <= axis.to + span * slack; index += 1.0)
        axis.ticks.append({index * step, tickText(axis, index * step, format)});
}

/// 1-2-5 while they fit, then whole decades, then every second, third … decade.
void setLogarithmicTicks(ChartAxis& axis, int most)
{
    if (axis.from <= 0.0 || axis.to <= axis.from)
        return;
    const double decades = std::log10(axis.to / axis.from);
    const bool all = decades * 3.0 <= most + 2.0;
    const int every = all ? 1 : std::max(1, static_cast<int>(std::ceil(decades / most)));
    const NumberFormat format;
    for (int power = static_cast<int>(std::floor(std::log10(axis.from) - slack));
         std::pow(10.0, power) <= axis.to * 1.001; ++power) {
        for (const double step : steps) {
            const double value = step * std::pow(10.0, power);
            const bool labelled = step == 1.0 ? power % every == 0 : all;
            if (labelled && value >= axis.from * (1.0 - slack) && value <= axis.to * (1.0 + slack))
                axis.ticks.append({value, tickText(axis, value, format)});
        }
    }
}

void setWeekTicks(ChartAxis& axis)
{
    constexpr double day = minutesPerDay;
    const NumberFormat format;
    if (axis.to - axis.from < 2.0 * day) {
        const double step = axis.to - axis.from > day ? 360.0 : axis.to - axis.from > day / 2.0 ? 180.0 : 60.0;
        for (double at = std::ceil(axis.from / step) * step; at <= axis.to; at += step)
            axis.ticks.append({at, format.timeOfWeek(at)});
        return;
    }
    for (double at = std::floor(axis.from / day) * day + day / 2.0; at <= axis.to; at += day)
        if (at >= axis.from)
            axis.ticks.append({at, format.timeOfWeek(at).section(QLatin1Char(' '), 0, 0), false});
}

} // namespace

double niceAbove(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : steps)
        if (step * power >= value * (1.0 - slack))
            return step * power;
    return 10.0 * power;
}

double niceBelow(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value) + slack));
    double below = power;
    for (const double step : steps)
        if (step * power <= value * (1.0 + slack))
            below = step * power;
    return below;
}

double axisTop(double value)
{
    const double step = niceAbove(value / 5.0);
    return std::ceil(value / step - slack) * step;
}

void setTicks(ChartAxis& axis, int most)
{
    axis.ticks.clear();
    switch (axis.scale) {
    case AxisScale::Linear:
        setLinearTicks(axis, most);
        return;
    case AxisScale::Logarithmic:
        setLogarithmicTicks(axis, most);
        return;
    case AxisScale::Week:
        setWeekTicks(axis);
        return;
    }
}

ChartAxis grown(ChartAxis axis, const ChartAxis& before)
{
    axis.from = std::min(axis.from, before.from);
    axis.to = std::max(axis.to, before.to);
    return axis;
}

} // namespace loadline
