// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace loadline::testing {

/// Prints how fast functions of different sizes are simulated and how long a week takes, in processor time
/// of one thread.
void benchSimulation();

} // namespace loadline::testing
