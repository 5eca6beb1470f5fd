// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/slidermap.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// The part of a scale that starts at 0 on which the value is still 0.
constexpr double zeroShare = 0.02;
/// Decades of a scale above which one step is more than 1 %, so that a third digit would say nothing.
constexpr double decadesForTwoDigits = 4.3;

double toDigits(double value, int digits)
{
    if (value == 0.0)
        return 0.0;
    const double power = std::pow(10.0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
    return std::round(value * power) / power;
}

} // namespace

double SliderMap::lowest() const
{
    return m_spec->scale == SliderScale::LogarithmicFromZero ? m_spec->step : m_spec->minimum;
}

int SliderMap::position(double value) const
{
    const double inside = std::clamp(value, m_spec->minimum, m_spec->maximum);
    double share = 0.0;
    if (m_spec->scale == SliderScale::Linear) {
        share = (inside - m_spec->minimum) / (m_spec->maximum - m_spec->minimum);
    } else {
        const double from = lowest();
        const double start = m_spec->scale == SliderScale::LogarithmicFromZero ? zeroShare : 0.0;
        if (inside < from)
            share = start * inside / from;
        else
            share = start + (1.0 - start) * std::log(inside / from) / std::log(m_spec->maximum / from);
    }
    return static_cast<int>(std::lround(share * steps));
}

double SliderMap::exact(double position) const
{
    const double share = std::clamp(position / steps, 0.0, 1.0);
    if (m_spec->scale == SliderScale::Linear)
        return m_spec->minimum + share * (m_spec->maximum - m_spec->minimum);
    const double from = lowest();
    const double start = m_spec->scale == SliderScale::LogarithmicFromZero ? zeroShare : 0.0;
    if (share < start)
        return 0.0;
    return from * std::pow(m_spec->maximum / from, (share - start) / (1.0 - start));
}

double SliderMap::rounded(double value) const
{
    double result = value;
    if (m_spec->scale == SliderScale::Linear) {
        result = std::round(value / m_spec->step) * m_spec->step;
    } else if (value > 0.0) {
        const double decades = std::log10(m_spec->maximum / lowest());
        result = toDigits(value, decades > decadesForTwoDigits ? 2 : 3);
    }
    const double power = std::pow(10.0, m_spec->kind == ParameterKind::Integer ? 0 : m_spec->decimals);
    result = std::round(result * power) / power;
    return std::clamp(result, m_spec->minimum, m_spec->maximum);
}

double SliderMap::value(int position) const
{
    if (position <= 0)
        return m_spec->minimum;
    if (position >= steps)
        return m_spec->maximum;
    return rounded(exact(position));
}

double SliderMap::moved(double value, int by) const
{
    const int direction = by < 0 ? -1 : 1;
    int place = std::clamp(position(value) + by, 0, steps);
    while (place > 0 && place < steps && (this->value(place) - value) * direction <= 0.0)
        place += direction;
    return this->value(place);
}

} // namespace loadline
