// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The architecture and the state options as sheets, without a window.

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"
#include "ui/export/sheet.h"

namespace loadline {

/// Both designs side by side at a minute of the week. The table has a row for each part.
[[nodiscard]] Sheet architectureSheet(const Scenario& scenario, const Evaluation& evaluation,
                                      const Architecture& architecture, double minute);
/// What the code needs and how each option meets it. The table has a row for each need and option.
[[nodiscard]] Sheet stateSheet(const Evaluation& evaluation);

/// The minute at which the traffic is highest.
[[nodiscard]] double busiestMinute(const Evaluation& evaluation);

} // namespace loadline
