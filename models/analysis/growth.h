// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next twelve months of a growing workload.

#pragma once

#include "models/ec2/ec2bill.h"
#include "models/evaluation.h"
#include "models/lambda/lambdabill.h"

namespace loadline {

/// Both bills for today and each of the next twelve months, with the average growing by the scenario's share a month.
/// The server fleet grows where the configured one would not do. `ec2` may be nullptr: its series is then empty.
[[nodiscard]] Growth growth(const Ec2Cost* ec2, const LambdaCost& lambda, const Scenario& scenario,
                            const TrafficCurve& curve);

} // namespace loadline
