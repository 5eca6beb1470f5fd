// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"
#include "ui/export/sheet.h"

namespace loadline {

/// Both bills side by side, each line with its quantity and price. The table has a row for each price, in US dollars a
/// month.
[[nodiscard]] Sheet billSheet(const Evaluation& evaluation);

} // namespace loadline
