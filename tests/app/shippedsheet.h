// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shippedprices.h"

#include <QtGlobal>

namespace loadline {

/// The price tables that the program carries, read once a test program.
inline const PriceSheet& shippedSheet()
{
    static const PriceSheet sheet = [] {
        QString error;
        auto read = readShippedPrices(error);
        if (!read)
            qFatal("%s", qUtf8Printable(error));
        return *std::move(read);
    }();
    return sheet;
}

} // namespace loadline
