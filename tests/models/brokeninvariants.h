// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of every evaluation, whatever the scenario: used by a test over a few thousand scenarios and by the bench
// over any number.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"

#include <string>
#include <vector>

namespace loadline::testing {

/// What does not hold of the evaluation of a scenario, a sentence each; empty where everything does: lines add up,
/// quantity × price, used + idle = paid, percentiles in order, densities and what is lost make one, proposals add and
/// never take away, the verdict agrees with bills and feasibility, break-evens are crossings, every number is finite
/// and, unless it may be, not negative, and the same input gives the same bytes twice.
[[nodiscard]] std::vector<std::string> brokenInvariants(const Scenario& scenario, const PriceSheet& sheet);

/// The same of two simulated weeks: percentiles, densities, numbers. Empty where a week has more than `most` requests.
[[nodiscard]] std::vector<std::string> brokenInSimulation(const Scenario& scenario, const PriceSheet& sheet,
                                                          double most);

/// The `--set` words that bring a scenario, for a report.
[[nodiscard]] std::string setWords(const Scenario& scenario);

} // namespace loadline::testing
