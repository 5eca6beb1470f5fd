// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/prices/pricesheet.h"

#include <QString>

namespace loadline {

/// Reads the price tables of a region that are compiled into the program. `error` names table and line when they are
/// damaged, which only a broken build can be.
[[nodiscard]] std::optional<PriceSheet> readShippedPrices(Region region, QString& error);

} // namespace loadline
