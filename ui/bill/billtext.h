// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bill as tab-separated text, as it is read on screen, for a mail or a spreadsheet.

#pragma once

#include "ui/bill/billmodel.h"

namespace loadline {

/// One row's columns, indented by its depth; A's columns only where one is pinned.
[[nodiscard]] QString billRowText(const BillRow& row, bool pinned);
/// Every row of both bills below a line with the names of the columns.
[[nodiscard]] QString billText(const BillModel& model, bool pinned);

} // namespace loadline
