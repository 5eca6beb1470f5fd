// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subtraction of a part from its whole without the noise of double arithmetic.

#pragma once

namespace loadline {

/// `whole` less a part of it, both at least 0. What only rounding leaves, less than a part in 10¹² of the whole, is
/// nothing: 168 hours added up in steps of 5 minutes are not a little more than 168 hours.
[[nodiscard]] constexpr double rest(double whole, double part)
{
    constexpr double noise = 1e-12;
    const double left = whole - part;
    return left > noise * whole ? left : 0.0;
}

} // namespace loadline
