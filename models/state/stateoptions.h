// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state matrix: what code that keeps things between requests needs on each option, with the scenario's own numbers.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"

#include <vector>

namespace loadline {

/// One row a need, in the order of StateNeed.
[[nodiscard]] std::vector<StateRow> stateOptions(const Scenario& scenario, const PriceSheet& sheet,
                                                 const OptionReport& ec2Report, const OptionReport& lambdaReport);

} // namespace loadline
