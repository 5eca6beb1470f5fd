// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking AWS's price lists into the store: all files of one import or none.

#pragma once

#include "app/pricelistfile.h"
#include "app/priceprogress.h"
#include "app/pricestore.h"

#include <stop_token>
#include <variant>
#include <vector>

namespace loadline {

/// Prices that were taken, of one region and kind.
struct TakenPrices
{
    std::string region;
    std::string
        kind; ///< "on_demand_linux" and the like for each system, "reserved", "lambda", or another service's key: "alb"
    int count = 0;

    bool operator==(const TakenPrices&) const = default;
};

/// What became of one file.
struct ImportedFile
{
    QString name;
    std::string offer;
    PriceDate published;
    std::vector<TakenPrices> taken; ///< by region and kind
    std::vector<SkippedRows> skipped;
    std::vector<Message> notes;
};

using ImportReport = std::vector<ImportedFile>;
using ImportAnswer = std::variant<ImportReport, PriceProblem>;

/// Reads the files and puts their prices into the store. Nothing is changed unless all of it succeeds. May be called in
/// any thread; ends at the latest 100 ms after `stop`.
[[nodiscard]] ImportAnswer importPriceLists(const std::vector<PriceListFile>& files, const PriceStore& store,
                                            OlderLists older, const std::stop_token& stop, const ShowProgress& show);

} // namespace loadline
