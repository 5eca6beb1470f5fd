// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/behaviour/confidence.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace loadline {

double studentQuantile(double count) { return boost::math::quantile(boost::math::students_t(count - 1.0), 0.975); }

Estimate estimate(std::span<const double> values)
{
    if (values.empty())
        return {};
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() < 2)
        return {mean, {}};
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double halfWidth = studentQuantile(count) * std::sqrt(squares / (count - 1.0) / count);
    // Equal values differ from their mean by its rounding, which is no uncertainty.
    constexpr double noise = 1e-12;
    return {mean, halfWidth > noise * std::abs(mean) ? halfWidth : 0.0};
}

} // namespace loadline
