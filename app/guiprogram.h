// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace loadline {

/// Whether the environment names a display to show a window on.
[[nodiscard]] bool hasDisplay();

/// Shows the window, with the scenario named on the command line where there is one. Returns the exit code.
[[nodiscard]] int runWindow(const CommandLine& line, int& argc, char** argv);

/// What the program does without a display: says so, prints the comparison and writes the charts as pictures.
[[nodiscard]] int runWithoutDisplay(const CommandLine& line, int& argc, char** argv);

} // namespace loadline
