// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace loadline {

/// Told every now and then how much of the simulated time (0 … 1) is done.
using SimulationProgress = std::function<void(double)>;

} // namespace loadline
