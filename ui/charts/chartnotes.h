// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences that several charts say in the same words.

#pragma once

#include "models/evaluation.h"

#include <QString>

namespace loadline {

/// "Prices of 2 Aug 2026, us-east-1"
[[nodiscard]] QString priceFootnote(const Evaluation& evaluation);
/// "overloaded from Tue 14:10; 3,200 requests waiting by 17:00"
[[nodiscard]] QString overloadText(const Overload& overload);
/// Why an option cannot do the job, in one sentence; empty when it can.
[[nodiscard]] QString obstacleText(const OptionReport& option);

} // namespace loadline
