// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What dragging in a chart changes in the scenario.

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/edit.h"

#include <optional>

namespace loadline {

/// Idle windows begin and end on a grid of this many minutes.
inline constexpr int windowGrid = 15;

/// The edit of a handle dragged to `to` (coordinates of its panel); nothing where it cannot go there.
[[nodiscard]] std::optional<Edit> handleEdit(const Scenario& scenario, const ChartHandle& handle, QPointF to);
/// A new idle window between two moments of the week, in minutes from Monday 00:00, in either order.
[[nodiscard]] std::optional<Edit> addWindowEdit(const Scenario& scenario, double from, double to);
[[nodiscard]] std::optional<Edit> removeWindowEdit(const Scenario& scenario, int index);

} // namespace loadline
