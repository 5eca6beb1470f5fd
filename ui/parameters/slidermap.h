// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a parameter's value stands on its slider, and which value a place on the slider means.

#pragma once

#include "models/scenario/parameters.h"

namespace loadline {

class SliderMap
{
public:
    static constexpr int steps = 1000;

    explicit SliderMap(const ParameterSpec& spec)
        : m_spec(&spec)
    {}

    /// The place of a value, 0 … steps. Values outside the range stand at its ends.
    [[nodiscard]] int position(double value) const;
    /// The value at a place, rounded to what a hand on a slider can mean: whole numbers for counts, multiples of the
    /// step on a linear scale, two or three significant digits on a logarithmic one. The ends are exact.
    [[nodiscard]] double value(int position) const;
    /// The value `by` steps away from `value`, or further to the next one that differs; the range's end where there is
    /// none.
    [[nodiscard]] double moved(double value, int by) const;
    /// A value rounded as `value()` does.
    [[nodiscard]] double rounded(double value) const;

private:
    [[nodiscard]] double exact(double position) const;
    /// The lowest value above 0 of a scale that starts at 0.
    [[nodiscard]] double lowest() const;

    const ParameterSpec* m_spec;
};

} // namespace loadline
