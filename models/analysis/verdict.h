// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which option to take, in two sentences.

#pragma once

#include "models/evaluation.h"

namespace loadline {

/// Compares the options that are feasible and meet the objective; one that loses requests is not cheaper.
[[nodiscard]] Verdict verdict(const OptionReport& ec2, const OptionReport& lambda, const BreakEven& breakEven,
                              const TrafficReport& traffic);

} // namespace loadline
