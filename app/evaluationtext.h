// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <QString>

namespace loadline {

struct Pinned;

/// The comparison in words and tables for a terminal: traffic, verdict, both bills line by line, response times, cold
/// starts, warnings, break-even, state options and the dates of the prices; and how both months stand to those of A,
/// which is null where none is pinned.
[[nodiscard]] QString evaluationText(const Evaluation& evaluation, const Pinned* pinned = nullptr);

} // namespace loadline
