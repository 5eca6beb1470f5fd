// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which prices there are of each region, and how old they are.

#pragma once

#include "app/pricestore.h"
#include "models/prices/servicesummary.h"
#include "models/scenario/region.h"

#include <QDate>

#include <vector>

namespace loadline {

/// A list of one offer in one region, shipped or imported. An imported list lies over the shipped one.
struct PriceListInfo
{
    std::string offer; ///< AWS's code, for an imported part with its ending
    bool isImported = false;
    int prices = 0;
    PriceDate date;       ///< of the newest price
    QDateTime importedAt; ///< of an imported one
    QString fileName;     ///< of an imported one
};

struct RegionPrices
{
    Region region = Region::UsEast1;
    std::vector<PriceListInfo> lists;     ///< in the order of the offer table, shipped before imported
    std::vector<ServiceSummary> services; ///< as they are in use
};

/// What the program ships of a region with what was imported laid over it: the prices that bills are made with.
[[nodiscard]] RegionPrices pricesOf(Region region, const std::vector<StoredPrices>& imported);
/// The same of all regions, or why the store cannot be read.
[[nodiscard]] PriceStore::Answer<std::vector<RegionPrices>> pricesOfAllRegions(const PriceStore& store);

/// Whole days from a price's date to `today`; where the date names no day, from the last it may be. Nothing where no
/// date is known or it lies ahead.
[[nodiscard]] std::optional<qint64> ageInDays(const PriceDate& date, QDate today);
/// Over a year.
[[nodiscard]] bool isOld(const PriceDate& date, QDate today);
/// "96 days", "2 years"; an en dash where there is no age.
[[nodiscard]] QString ageText(const PriceDate& date, QDate today);

} // namespace loadline
