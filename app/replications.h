// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/behaviour/lambdasimulation.h"

namespace loadline {

/// Runs replications 0 … count - 1 on `threads` threads (at least 1) and waits for them. The answer stands in order of
/// replication, so it does not depend on the threads.
[[nodiscard]] std::vector<LambdaRun> runReplications(const LambdaSimulation& simulation, std::uint64_t seed,
                                                     std::uint32_t count, unsigned threads);

} // namespace loadline
