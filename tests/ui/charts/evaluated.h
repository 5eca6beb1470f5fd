// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluations on the shipped prices, for tests of what is drawn from them.

#pragma once

#include "models/evaluate.h"
#include "tests/models/shippedsheet.h"

namespace loadline::test {

inline Evaluation evaluated(const Scenario& scenario) { return evaluate(scenario, testing::shippedSheet()); }

} // namespace loadline::test
