// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server option as a whole: bill, behaviour, and what to know about it.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

namespace loadline {

class Ec2Cost;
struct FleetWeek;

/// `cost` is nullptr where no instance type fits the scenario; the report then says so and has no bill.
[[nodiscard]] OptionReport ec2Option(const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost* cost);

/// Gives a report what happens over the week and what follows from it: summary, series, overloads, warnings, whether
/// the option can do the job and meets the objective. The report's bill and latency stand already.
void showWeek(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost& cost,
              const FleetWeek& week);

} // namespace loadline
