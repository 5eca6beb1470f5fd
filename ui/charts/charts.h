// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <array>

namespace loadline {

struct Pinned;

inline constexpr std::array<ChartKind, chartCount> chartKinds{
    ChartKind::Traffic, ChartKind::Cost,  ChartKind::BreakEven, ChartKind::Latency,
    ChartKind::Fleet,   ChartKind::Queue, ChartKind::Credits,   ChartKind::Connections};

/// The chart of that kind, ready to be drawn, with A's curves behind it where A is pinned. Pure; a few tenths of a
/// millisecond.
[[nodiscard]] ChartData buildChart(ChartKind kind, const Scenario& scenario, const Evaluation& evaluation,
                                   const Pinned* pinned = nullptr);

/// "traffic", "cost", "break-even", "latency", "fleet", "queue", "credits", "connections": stable, on the command line
/// and in file names.
[[nodiscard]] QString chartKey(ChartKind kind);
/// "Traffic": on the chooser's buttons.
[[nodiscard]] QString chartName(ChartKind kind);

} // namespace loadline
