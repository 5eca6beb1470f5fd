// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of AWS's lists are the prices of the services around EC2 and Lambda.

#pragma once

#include "models/prices/lists/listedproduct.h"

namespace loadline {

/// Judges a product of one of the services that `offer` sells to the bills. `usage` is its usage type without the
/// region's prefix. The verdict's region is not found yet.
[[nodiscard]] ProductVerdict judgeService(const ProductTexts& texts, Offer offer, std::string_view usage);

} // namespace loadline
