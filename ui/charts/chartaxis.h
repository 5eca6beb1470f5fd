// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/message.h"

#include <QString>
#include <QVector>

namespace loadline {

struct AxisTick
{
    double value = 0.0;
    QString label;
    bool line = true; ///< with a grid line
};

enum class AxisScale
{
    Linear,
    Logarithmic,
    Week ///< linear, in minutes from Monday 00:00
};

struct ChartAxis
{
    AxisScale scale = AxisScale::Linear;
    double from = 0.0;
    double to = 1.0;
    double least = 0.0; ///< zooming does not leave least … most; equal = no zoom
    double most = 0.0;
    Format format = Format::Decimal; ///< of the tick labels
    bool wholeTicks = false;         ///< ticks only at whole numbers
    bool shown = true;
    QString title{}; ///< below the axis' end
    QVector<AxisTick> ticks{};
};

/// Fills in the ticks for the axis' range: steps of 1, 2, 5 × 10ⁿ, at most about `most` of them; days in the middle of
/// the day and, when less than 48 h are shown, hours.
void setTicks(ChartAxis& axis, int most = 6);

/// The next number of the series 1, 2, 5 × 10ⁿ at or above (at or below) a positive value.
[[nodiscard]] double niceAbove(double value);
[[nodiscard]] double niceBelow(double value);

/// The least round number at or above a positive value that a linear axis with round ticks can end at.
[[nodiscard]] double axisTop(double value);

/// An axis that shows both ranges, for the time of a drag in which axes must only grow.
[[nodiscard]] ChartAxis grown(ChartAxis axis, const ChartAxis& before);

} // namespace loadline
