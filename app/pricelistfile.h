// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// A price list on the disk.
struct PriceListFile
{
    QString path;
    QString name; ///< where it comes from, as it is shown and kept in the store
};

/// Whether a file begins as one of AWS's price lists or their indexes do, rather than as a trace or a scenario.
[[nodiscard]] bool looksLikePriceList(const QString& path);

} // namespace loadline
