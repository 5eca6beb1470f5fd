// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a bill: amounts that add up, quantities, and the working behind a line.

#pragma once

#include "ui/bill/billtree.h"

namespace loadline {

/// Decimals of the dollar that a bill of that total is shown with: cents, more below a dollar.
[[nodiscard]] int billDecimals(Usd total);
/// `steps` of the last decimal in dollars: "$11.68"; "<$0.01" for what is more than nothing but has no step.
[[nodiscard]] QString stepsText(std::int64_t steps, int decimals, bool moreThanNothing);
/// A difference with its sign: "+$5.00", "−$1.20"; an en dash for none.
[[nodiscard]] QString changeText(std::int64_t steps, int decimals);
/// A quantity in full: three decimals, more where it is small.
[[nodiscard]] QString quantityText(double quantity);
/// "no price for eu-west-3".
[[nodiscard]] QString noPriceText(const std::string& region);
/// The working of a line, tier by tier, and where its price is from, as rich text.
[[nodiscard]] QString workingText(Part part, const BillLine& line, const PriceSources& sources);
[[nodiscard]] QString workingText(Part part, const UnpricedLine& line, const std::string& region);
/// Where the price of a line was read, in words.
[[nodiscard]] QString sourceText(const BillLine& line, const PriceSources& sources);

} // namespace loadline
