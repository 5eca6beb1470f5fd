// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceoverview.h"

#include "app/importedprices.h"
#include "app/shippedprices.h"
#include "models/prices/offers.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace loadline {
namespace {

constexpr qint64 daysInAYear = 365;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

std::vector<PriceListInfo> shippedLists(const std::vector<ServiceSummary>& services)
{
    std::vector<PriceListInfo> lists;
    for (const OfferFacts& facts : offerTable()) {
        PriceListInfo info{.offer = std::string(facts.code), .date = {}, .importedAt = {}, .fileName = {}};
        for (const ServiceSummary& summary : services) {
            if (homeOffer(summary.service) != facts.offer)
                continue;
            info.prices += summary.prices;
            info.date = std::max(info.date, summary.newest);
        }
        if (info.prices > 0)
            lists.push_back(std::move(info));
    }
    return lists;
}

} // namespace

RegionPrices pricesOf(Region region, const std::vector<StoredPrices>& imported)
{
    QString error;
    auto sheet = readShippedPrices(region, error);
    // The tables are compiled in and a test reads each of them.
    if (!sheet)
        qFatal("%s", qUtf8Printable(error));
    RegionPrices prices{.region = region, .lists = shippedLists(summarizeServices(*sheet)), .services = {}};
    for (const StoredPrices& stored : imported) {
        PriceListInfo info{.offer = stored.list.offer,
                           .isImported = true,
                           .prices = stored.list.rows,
                           .date = stored.list.published,
                           .importedAt = stored.list.importedAt,
                           .fileName = stored.list.fileName};
        const auto isSame = [&](const PriceListInfo& list) { return list.offer.starts_with(stored.list.code()); };
        const auto last = std::ranges::find_if(prices.lists.rbegin(), prices.lists.rend(), isSame).base();
        prices.lists.insert(last == prices.lists.begin() ? prices.lists.end() : last, std::move(info));
    }
    layImported(imported, *sheet);
    prices.services = summarizeServices(*sheet);
    return prices;
}

PriceStore::Answer<std::vector<RegionPrices>> pricesOfAllRegions(const PriceStore& store)
{
    std::vector<RegionPrices> all;
    for (std::size_t index = 0; index < regionCount; ++index) {
        const auto region = static_cast<Region>(index);
        auto imported = store.prices(regionCode(region));
        if (auto* problem = std::get_if<PriceProblem>(&imported))
            return std::move(*problem);
        all.push_back(pricesOf(region, std::get<std::vector<StoredPrices>>(imported)));
    }
    return all;
}

std::optional<qint64> ageInDays(const PriceDate& date, QDate today)
{
    if (!date.known())
        return {};
    const int month = date.month > 0 ? date.month : 12;
    const int lastDay = QDate(date.year, month, 1).daysInMonth();
    const qint64 age = QDate(date.year, month, date.day > 0 ? date.day : lastDay).daysTo(today);
    return age >= 0 ? std::optional(age) : std::nullopt;
}

bool isOld(const PriceDate& date, QDate today) { return ageInDays(date, today).value_or(0) > daysInAYear; }

QString ageText(const PriceDate& date, QDate today)
{
    const auto days = ageInDays(date, today);
    if (!days)
        return QString(noValue);
    if (*days >= 2 * daysInAYear)
        return Words::tr("%1 years").arg(*days / daysInAYear);
    return *days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(*days);
}

} // namespace loadline
