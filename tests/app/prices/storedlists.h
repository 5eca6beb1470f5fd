// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pricestore.h"

#include <QtGlobal>

namespace loadline {

/// A list of `count` prices which `seed` tells from others.
inline StoredPrices someList(std::string offer, std::string region, PriceDate published, int seed, int count = 40)
{
    StoredPrices stored{.list = {.offer = std::move(offer),
                                 .region = std::move(region),
                                 .published = published,
                                 .importedAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC),
                                 .fileName = QStringLiteral("list %1.json").arg(seed),
                                 .rows = count},
                        .prices = {}};
    for (int i = 0; i < count; ++i) {
        stored.prices.push_back({.region = stored.list.region,
                                 .product = "m" + std::to_string(1000 + i) + ".large",
                                 .item = "linux/on_demand",
                                 .tierFrom = 0.0,
                                 .perUnit = Usd::dollars(seed + i / 1000.0)});
    }
    return stored;
}

/// The answer, which must not be a problem.
template<typename Value>
Value good(PriceStore::Answer<Value> answer)
{
    if (const auto* problem = std::get_if<PriceProblem>(&answer))
        qFatal("%s", qUtf8Printable(problem->sentence));
    return std::get<Value>(std::move(answer));
}

} // namespace loadline
