// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <QString>

namespace loadline {

/// The comparison in words and tables for a terminal: traffic, verdict, both bills line by line, response times, cold
/// starts, warnings, break-even, state options and the dates of the prices.
[[nodiscard]] QString evaluationText(const Evaluation& evaluation);

} // namespace loadline
