// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands about price lists. They need a QCoreApplication and no display.

#pragma once

#include "app/commandline.h"

namespace loadline {

/// Does what one of the commands "prices …" says and prints the outcome, or says on stderr what is wrong. Returns the
/// exit code.
[[nodiscard]] int pricesCommand(const CommandLine& line);

} // namespace loadline
