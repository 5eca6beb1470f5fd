// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/priceoverview.h"

#include <QByteArray>

namespace loadline {

/// The answer of "prices list", for people and for programs.
[[nodiscard]] QString priceOverviewText(const std::vector<RegionPrices>& regions, const QString& storePath,
                                        QDate today);
/// One region, service by service.
[[nodiscard]] QString regionOverviewText(const RegionPrices& prices, QDate today);
/// What kind of prices a service has: "listed", "12 of 30 derived"; for people.
[[nodiscard]] QString kindText(const ServiceSummary& summary);
/// "4 Nov 2025", or from the oldest to the newest.
[[nodiscard]] QString datesText(const ServiceSummary& summary);
[[nodiscard]] QByteArray priceOverviewJson(const std::vector<RegionPrices>& regions, const QString& storePath,
                                           QDate today);

} // namespace loadline
