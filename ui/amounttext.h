// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts and quantities of a bill in words: the same in the window, in charts, in exports and in a terminal.

#pragma once

#include "models/evaluation.h"
#include "models/prices/shownbill.h"

#include <QString>

namespace loadline {

/// `steps` of the last decimal in dollars: "$11.68"; "<$0.01" for what is more than nothing but has no step.
[[nodiscard]] QString stepsText(std::int64_t steps, int decimals, bool moreThanNothing);
/// A difference with its sign: "+$5.00", "−$1.20"; an en dash for none.
[[nodiscard]] QString changeText(std::int64_t steps, int decimals);
/// A sum of amounts as they are shown, with as many decimals as they have: cents, or finer; "<$0.01" where each was
/// less than a step.
[[nodiscard]] QString sumText(double dollars);
/// The total of a bill as it is shown: "$27.11".
[[nodiscard]] QString totalText(const Bill& bill, const ShownBill& shown);
/// What an option's compute is: "t3.small", or a function's memory written as it is everywhere, "1,024 MB"; empty where
/// nothing could be configured.
[[nodiscard]] QString computeName(const OptionReport& report);
/// A quantity in full: three decimals, more where it is small.
[[nodiscard]] QString quantityText(double quantity);

} // namespace loadline
