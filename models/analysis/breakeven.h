// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every average rate at which both options cost the same.

#pragma once

#include "models/ec2/ec2bill.h"
#include "models/evaluation.h"
#include "models/lambda/lambdabill.h"

namespace loadline {

/// Cost curves and all crossings between breakEvenFrom and breakEvenTo. Both curves rise with traffic, the servers' in
/// steps, so an interval can be passed over when even the nearer ends of the two curves do not meet; the others are
/// halved until a crossing is known to a ten-thousandth. Two crossings closer than that cancel out. Two parts may
/// fall by themselves and are bounded by their larger end: cold starts become rarer where environments stay warm, and
/// one more server spares surplus credits.
[[nodiscard]] BreakEven breakEven(const Ec2Cost& ec2, const LambdaCost& lambda, const TrafficCurve& curve,
                                  const Scenario& scenario);

/// The curve of one option only, where the other cannot be configured.
[[nodiscard]] BreakEven lambdaCurve(const LambdaCost& lambda, const TrafficCurve& curve, const Scenario& scenario);

} // namespace loadline
