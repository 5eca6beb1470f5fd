// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast price lists are read, and in how much memory.

#pragma once

#include <QString>

namespace loadline::testing {

/// Makes large lists in a temporary folder and has `program` read each in a process of its own.
void benchPriceLists(const QString& program);

/// In that process: reads a list and prints what it took. Gives the process's exit code.
int readPriceListOnly(const QString& path);

inline constexpr char readListOption[] = "--read-list";

} // namespace loadline::testing
