// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The function option as a whole: bill, behaviour, and what to know about it.

#pragma once

#include "models/evaluation.h"
#include "models/lambda/lambdabill.h"

namespace loadline {

[[nodiscard]] OptionReport lambdaOption(const Scenario& scenario, const LambdaCost& cost, const TrafficCurve& curve);

/// The most average concurrency that an account limit carries with about one request in 10,000 refused: the load a for
/// which a + 3.7 √a reaches the limit (normal approximation of Erlang B).
[[nodiscard]] double carriedConcurrency(double limit);

} // namespace loadline
