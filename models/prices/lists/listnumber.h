// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and dates as AWS's price lists write them.

#pragma once

#include "models/prices/price.h"

#include <optional>
#include <string_view>

namespace loadline {

/// Without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// A finite number that is not negative; the whole text must be one.
[[nodiscard]] std::optional<double> listedNumber(std::string_view text);

/// "2024-05-01", alone or before a time, or "30/04/2015". Day before month where both are possible. Unknown where the
/// text is no date.
[[nodiscard]] PriceDate listedDate(std::string_view text);

/// Equal but for the case of letters and for spaces: "3 yr" is "3yr", "AllUpfront" is "All Upfront".
[[nodiscard]] bool sameWords(std::string_view a, std::string_view b);

} // namespace loadline
