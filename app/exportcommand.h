// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace loadline {

/// Writes charts, the architecture or the state options of a scenario to files; needs no display. Returns the exit
/// code.
[[nodiscard]] int exportCommand(const CommandLine& line, int& argc, char** argv);

} // namespace loadline
