// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceupdate.h"

#include <QDir>

namespace loadline {

ImportAnswer updatePrices(std::string_view region, const DownloadRules& rules, const PriceStore& store,
                          OlderLists older, const std::stop_token& stop, const ShowProgress& show)
{
    auto fetched = downloadPriceLists(region, rules, stop, show);
    if (auto* problem = std::get_if<PriceProblem>(&fetched)) {
        QDir().rmdir(rules.folder);
        return std::move(*problem);
    }
    auto answer = importPriceLists(std::get<std::vector<PriceListFile>>(fetched), store, older, stop, show);
    const auto* problem = std::get_if<PriceProblem>(&answer);
    // A list that does not read is not mended by going on with it.
    if (!problem || problem->kind == PriceProblem::Kind::Failed)
        removeDownloads(rules);
    return answer;
}

} // namespace loadline
