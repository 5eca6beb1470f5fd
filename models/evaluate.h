// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door: the rest of the program asks the models nothing else about a whole scenario.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

namespace loadline {

/// Bills, behaviour by formula, verdict, break-even, growth and state options of a scenario on one region's prices.
/// Pure: same input, same answer. About a millisecond; safe to call from any thread.
[[nodiscard]] Evaluation evaluate(const Scenario& scenario, const PriceSheet& sheet);

} // namespace loadline
