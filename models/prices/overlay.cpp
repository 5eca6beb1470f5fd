// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/overlay.h"

#include "models/prices/servicekeys.h"

#include <algorithm>
#include <utility>

namespace loadline {
namespace {

Price* instancePrice(CatalogueEntry& entry, std::string_view item)
{
    const auto slash = item.find('/');
    if (slash == std::string_view::npos)
        return nullptr;
    const auto system = std::ranges::find(systemKeys, item.substr(0, slash));
    const auto terms = std::ranges::find(termKeys, item.substr(slash + 1));
    if (system == systemKeys.end() || terms == termKeys.end())
        return nullptr;
    const auto os = static_cast<std::size_t>(system - systemKeys.begin());
    const auto kind = static_cast<std::size_t>(terms - termKeys.begin());
    return kind == 0 ? &entry.hourly[os] : &entry.reserved[os][kind - 1];
}

Price* lambdaPrice(LambdaPrices& prices, std::string_view item)
{
    const std::array<std::pair<std::string_view, Price*>, 7> places{{
        {"request", &prices.request},
        {"gb_second", &prices.gbSecond},
        {"provisioned_gb_second", &prices.provisionedGbSecond},
        {"provisioned_duration_gb_second", &prices.provisionedDurationGbSecond},
        {"ephemeral_gb_second", &prices.ephemeralGbSecond},
        {"snapstart_cache_gb_second", &prices.snapStartCacheGbSecond},
        {"snapstart_restore_gb", &prices.snapStartRestoreGb},
    }};
    const auto found = std::ranges::find(places, item, &std::pair<std::string_view, Price*>::first);
    return found == places.end() ? nullptr : found->second;
}

/// The price of a node, made where the region's table has none; nullptr where its memory is not known.
Price* nodePrice(PriceSheet& sheet, NodeKind kind, std::string_view name)
{
    auto& nodes = sheet.nodes[static_cast<std::size_t>(kind)];
    const auto found = std::ranges::find(nodes, name, &PricedNode::name);
    if (found != nodes.end())
        return &found->hourly;
    if (const auto known = sheet.nodeMemory.find(name); known != sheet.nodeMemory.end())
        return &nodes.emplace_back(PricedNode{std::string(name), known->second, {}}).hourly;
    // Database nodes have the memory of the instance type behind "db.".
    const CatalogueEntry* type = name.starts_with("db.") ? sheet.findType(name.substr(3)) : nullptr;
    return type ? &nodes.emplace_back(PricedNode{std::string(name), type->type.memory, {}}).hourly : nullptr;
}

/// Where a listed price belongs, or nullptr.
Price* placeOf(PriceSheet& sheet, const ListedPrice& listed)
{
    if (listed.product == "x86_64" || listed.product == "arm64") {
        if (listed.item == "streaming_gb")
            return &sheet.services[static_cast<std::size_t>(ServiceItem::LambdaStreaming)];
        return lambdaPrice(sheet.lambda[listed.product == "arm64" ? 1 : 0], listed.item);
    }
    if (const auto item = serviceItemOf(listed.product, listed.item))
        return &sheet.services[static_cast<std::size_t>(*item)];
    if (const auto kind = nodeKindOf(listed.product))
        return nodePrice(sheet, *kind, listed.item);
    const auto nameOf = [](const CatalogueEntry& entry) { return std::string_view(entry.type.name); };
    const auto found = std::ranges::lower_bound(sheet.catalogue, std::string_view(listed.product), {}, nameOf);
    const bool known = found != sheet.catalogue.end() && found->type.name == listed.product;
    return known ? instancePrice(*found, listed.item) : nullptr;
}

} // namespace

YoungerPrices youngerThan(PriceSheet& sheet, std::span<const ListedPrice> prices, PriceDate published)
{
    YoungerPrices younger;
    for (const ListedPrice& listed : prices) {
        const Price* price = listed.region == regionCode(sheet.region) ? placeOf(sheet, listed) : nullptr;
        if (!price || !price->known() || price->derived || sheet.isQuoted(*price) || price->asOf <= published)
            continue;
        ++younger.count;
        younger.newest = std::max(younger.newest, price->asOf);
    }
    return younger;
}

int overlayPrices(PriceSheet& sheet, std::span<const ListedPrice> prices, PriceDate published, std::string_view source)
{
    int placed = 0;
    for (const ListedPrice& listed : prices) {
        Price* price = listed.region == regionCode(sheet.region) ? placeOf(sheet, listed) : nullptr;
        if (!price)
            continue;
        ++placed;
        if (listed.tierFrom <= 0.0)
            *price = Price::flat(listed.perUnit, published, std::string(source));
        else if (price->source == source)
            price->tiers.push_back({listed.tierFrom, listed.perUnit});
    }
    for (auto& nodes : sheet.nodes)
        std::ranges::sort(nodes, {}, [](const PricedNode& node) { return node.hourly.first(); });
    notePriceDates(sheet);
    return placed;
}

} // namespace loadline
