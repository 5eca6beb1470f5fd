// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a bill: the working behind a line and where its price is from.

#pragma once

#include "ui/bill/billtree.h"

namespace loadline {

/// "no price for eu-west-3".
[[nodiscard]] QString noPriceText(const std::string& region);
/// The working of a line, tier by tier, and where its price is from, as rich text.
[[nodiscard]] QString workingText(Part part, const BillLine& line, const PriceSources& sources);
[[nodiscard]] QString workingText(Part part, const UnpricedLine& line, const std::string& region);
/// Where the price of a line was read, in words.
[[nodiscard]] QString sourceText(const BillLine& line, const PriceSources& sources);

} // namespace loadline
