// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server option as a whole: bill, behaviour, and what to know about it.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"

namespace loadline {

class Ec2Cost;

/// `cost` is nullptr where no instance type fits the scenario; the report then says so and has no bill.
[[nodiscard]] OptionReport ec2Option(const Scenario& scenario, const PriceSheet& sheet, const TrafficCurve& curve,
                                     const Ec2Cost* cost);

} // namespace loadline
