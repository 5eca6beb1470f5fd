// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of AWS's lists hold the prices that the bills of a scenario are made of.

#pragma once

#include "models/evaluation.h"
#include "models/prices/offers.h"

#include <vector>

namespace loadline {

/// The offers that sell what stands in a bill, with a price or without one, in the order of the offer table.
[[nodiscard]] std::vector<Offer> neededOffers(const Scenario& scenario, const Evaluation& evaluation);

} // namespace loadline
