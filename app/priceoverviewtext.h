// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/priceoverview.h"

#include <QByteArray>

namespace loadline {

/// The answer of "prices list", for people and for programs.
[[nodiscard]] QString priceOverviewText(const std::vector<RegionPrices>& regions, const QString& storePath,
                                        QDate today);
[[nodiscard]] QByteArray priceOverviewJson(const std::vector<RegionPrices>& regions, const QString& storePath,
                                           QDate today);

} // namespace loadline
