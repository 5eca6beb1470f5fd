// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounding that adds up: a table whose parts a reader sums to find its total.

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace loadline {

/// Each part rounded down or up to a whole number so that together they make `total`, which is the sum of the parts
/// rounded in either direction. Those with the largest fractions go up first, so most parts are rounded to the nearest.
/// A part that is whole stays as it is. `wanted` has, for each part, the rounding to prefer where there is one (of an
/// equal part in another table); it may be shorter than `parts`.
[[nodiscard]] std::vector<std::int64_t> wholeParts(const std::vector<double>& parts, std::int64_t total,
                                                   const std::vector<std::optional<std::int64_t>>& wanted = {});

/// The nearest whole number; 0 for what is no number.
[[nodiscard]] std::int64_t nearestWhole(double value);

} // namespace loadline
