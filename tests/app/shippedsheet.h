// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pricebook.h"

#include <QtGlobal>

namespace loadline {

/// The prices that the program carries, read once a test program.
inline const PriceBook& shippedPrices()
{
    static const PriceBook book;
    return book;
}

/// Those of the region that a new scenario is in.
inline const PriceSheet& shippedSheet() { return shippedPrices().anySheet(); }

} // namespace loadline
