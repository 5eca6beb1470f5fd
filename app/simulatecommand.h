// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace loadline {

/// Simulates a scenario's function or one described by a few numbers and prints what happened. Returns the exit code.
[[nodiscard]] int simulateCommand(const CommandLine& line);

} // namespace loadline
