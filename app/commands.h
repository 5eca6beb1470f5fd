// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that print and end. They need a QCoreApplication and no display.

#pragma once

#include "app/commandline.h"

namespace loadline {

/// Prints the comparison of a scenario, or says on stderr what is wrong with it. Returns the exit code.
[[nodiscard]] int evaluateCommand(const CommandLine& line);

/// Prints the parameter table. Returns the exit code.
[[nodiscard]] int parametersCommand(const CommandLine& line);

} // namespace loadline
