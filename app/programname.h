// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace loadline {

/// Names the program to Qt, which derives from it where settings and data are kept. Before anything of that is used.
void nameProgram();

} // namespace loadline
