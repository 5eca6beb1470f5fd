// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceupdate.h"

#include <QCoreApplication>
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
    const auto& lists = std::get<DownloadedLists>(fetched);
    auto answer = importPriceLists(lists.files, store, older, stop, show);
    if (auto* report = std::get_if<ImportReport>(&answer)) {
        for (const Offer offer : lists.notSold) {
            const std::string code(offerCode(offer));
            report->push_back({.name = QString::fromStdString(code),
                               .offer = code,
                               .published = {},
                               .taken = {},
                               .skipped = {},
                               .notes = {{QT_TRANSLATE_NOOP("models", "AWS has no list of %1 for %2."),
                                          {code, std::string(region)}}}});
        }
    }
    const auto* problem = std::get_if<PriceProblem>(&answer);
    // A list that does not read is not mended by going on with it.
    if (!problem || problem->kind == PriceProblem::Kind::Failed)
        removeDownloads(rules);
    return answer;
}

} // namespace loadline
