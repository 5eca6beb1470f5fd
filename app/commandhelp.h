// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The longer texts of --help, in the reader's language.

#pragma once

#include <QString>

namespace loadline {

/// What the program is.
[[nodiscard]] QString aboutHelp();
[[nodiscard]] QString exitCodesHelp();
/// What stands below the options of a command: what it prints, key by key.
[[nodiscard]] QString evaluateHelp();
[[nodiscard]] QString simulateHelp();
[[nodiscard]] QString exportHelp();
[[nodiscard]] QString pricesHelp();

} // namespace loadline
