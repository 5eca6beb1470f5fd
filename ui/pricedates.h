// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <QString>

namespace loadline {

/// From when the prices of both bills are: "1 Feb 2024 – 1 Oct 2026", one date where all are of the same, an en dash
/// where the bills have no price at all.
[[nodiscard]] QString priceDates(const Evaluation& evaluation);

} // namespace loadline
