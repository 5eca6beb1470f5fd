// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

namespace loadline {

/// The mean of independent replications and how far the true one may be from it.
struct Estimate
{
    double mean = 0.0;
    /// Half the width of the 95 % confidence interval (Student's t); nothing with fewer than two replications.
    std::optional<double> halfWidth;
};

/// By how many standard errors the 95 % confidence interval of a mean of `count` (at least 2) values reaches to each
/// side.
[[nodiscard]] double studentQuantile(double count);

/// 0 where `values` is empty. Sums in the order given.
[[nodiscard]] Estimate estimate(std::span<const double> values);

} // namespace loadline
