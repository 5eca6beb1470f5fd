// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/servicesummary.h"

#include "models/prices/offers.h"
#include "models/prices/servicekeys.h"

#include <algorithm>

namespace loadline {
namespace {

/// Imported prices carry their offer's code as their source, others the key of a source.
bool isImported(const Price& price) { return offerOfCode(price.source.substr(0, price.source.find('/'))).has_value(); }

void count(ServiceSummary& summary, const PriceSheet& sheet, const Price& price)
{
    ++summary.prices;
    summary.derived += price.derived ? 1 : 0;
    summary.quoted += sheet.isQuoted(price) ? 1 : 0;
    summary.imported += isImported(price) ? 1 : 0;
    summary.newest = std::max(summary.newest, price.asOf);
    if (!summary.oldest.known() || price.asOf < summary.oldest)
        summary.oldest = price.asOf;
}

void countNeeded(ServiceSummary& summary, const PriceSheet& sheet, const Price& price)
{
    if (price.known())
        count(summary, sheet, price);
    else
        ++summary.missing;
}

ServiceSummary instances(const PriceSheet& sheet)
{
    ServiceSummary summary{.service = "ec2"};
    const auto countKnown = [&](const Price& price) {
        if (price.known())
            count(summary, sheet, price);
    };
    for (const CatalogueEntry& entry : sheet.catalogue) {
        std::ranges::for_each(entry.hourly, countKnown);
        for (const auto& reserved : entry.reserved)
            std::ranges::for_each(reserved, countKnown);
    }
    return summary;
}

ServiceSummary functions(const PriceSheet& sheet)
{
    ServiceSummary summary{.service = "lambda"};
    for (const LambdaPrices& prices : sheet.lambda) {
        for (const Price* price :
             {&prices.gbSecond, &prices.request, &prices.provisionedGbSecond, &prices.provisionedDurationGbSecond,
              &prices.ephemeralGbSecond, &prices.snapStartCacheGbSecond, &prices.snapStartRestoreGb})
            countNeeded(summary, sheet, *price);
    }
    return summary;
}

ServiceSummary& of(std::vector<ServiceSummary>& all, std::string_view service)
{
    const auto found = std::ranges::find(all, service, &ServiceSummary::service);
    return found == all.end() ? all.emplace_back(ServiceSummary{.service = service}) : *found;
}

} // namespace

std::vector<ServiceSummary> summarizeServices(const PriceSheet& sheet)
{
    std::vector<ServiceSummary> all{instances(sheet), functions(sheet)};
    for (std::size_t item = 0; item < serviceItemCount; ++item)
        countNeeded(of(all, serviceOf(static_cast<ServiceItem>(item))), sheet, sheet.services[item]);
    for (std::size_t kind = 0; kind < sheet.nodes.size(); ++kind) {
        ServiceSummary& summary = of(all, serviceOf(static_cast<NodeKind>(kind)));
        summary.missing += sheet.nodes[kind].empty() ? 1 : 0;
        for (const PricedNode& node : sheet.nodes[kind])
            count(summary, sheet, node.hourly);
    }
    return all;
}

} // namespace loadline
