// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The function option as a whole: bill, behaviour, and what to know about it.

#pragma once

#include "models/evaluation.h"
#include "models/lambda/lambdabill.h"

namespace loadline {

[[nodiscard]] OptionReport lambdaOption(const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost,
                                        const TrafficCurve& curve);

/// The steady request rate that an account limit carries: the one at which Erlang B refuses as many as an option may
/// lose (lostShareAllowed), or ten requests a second for each environment of the limit, whichever is less.
[[nodiscard]] RequestRate carriedRate(double limit, double burstiness, Seconds duration);

} // namespace loadline
