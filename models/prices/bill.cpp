// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/bill.h"

#include "models/prices/tiersplit.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace loadline {
namespace {

struct PartText
{
    std::string_view name;
    std::string_view key;
    std::string_view meaning;
};

constexpr std::array<PartText, partCount> partTexts{{
    {translatable("models", "Instance, used"), "instance_used",
     translatable("models", "Server hours in which the server did work.")},
    {translatable("models", "Instance, idle"), "instance_idle",
     translatable("models", "Server hours that are paid while there was nothing to do.")},
    {translatable("models", "Surplus credits"), "surplus_credits",
     translatable("models", "CPU beyond the credits of a burstable type in unlimited mode.")},
    {translatable("models", "Disk"), "disk",
     translatable("models", "The servers' disks, billed whether they run or not.")},
    {translatable("models", "Public IPv4"), "public_ipv4", translatable("models", "Public addresses by the hour.")},
    {translatable("models", "Load balancer"), "load_balancer",
     translatable("models", "Application Load Balancer: its hours and its capacity units.")},
    {translatable("models", "GB-seconds"), "lambda_compute",
     translatable("models", "Lambda's compute: memory times duration of every call.")},
    {translatable("models", "Requests"), "lambda_requests", translatable("models", "Lambda's price for each call.")},
    {translatable("models", "Cold-start init"), "cold_start_init",
     translatable("models", "Starting environments: the init phase is billed as duration.")},
    {translatable("models", "Kept warm"), "provisioned_concurrency",
     translatable("models", "Environments that are kept ready, by the hour.")},
    {translatable("models", "Temporary disk"), "ephemeral_storage",
     translatable("models", "Space in /tmp over the free 512 MB, while calls run.")},
    {translatable("models", "SnapStart"), "snapstart",
     translatable("models", "Snapshots of started environments: kept in a cache and restored at a cold start.")},
    {translatable("models", "Streaming"), "streaming",
     translatable("models", "Streamed answers beyond the first 6 MB of each.")},
    {translatable("models", "API Gateway"), "api_gateway",
     translatable("models", "What takes the call in and hands it to the function.")},
    {translatable("models", "Redis"), "redis", translatable("models", "A cache node that holds the sessions.")},
    {translatable("models", "DynamoDB"), "dynamodb",
     translatable("models", "A table that holds the sessions, by reads and writes.")},
    {translatable("models", "DB proxy"), "database_proxy",
     translatable("models", "A proxy that lets many callers share few database connections.")},
    {translatable("models", "Database"), "database",
     translatable("models", "The database behind the application: its instances and its storage.")},
    {translatable("models", "NAT gateway"), "nat_gateway",
     translatable("models", "What lets machines without a public address reach the internet: hours and bytes.")},
    {translatable("models", "Logs"), "logs",
     translatable("models", "Log lines that the code writes: taken in and kept.")},
    {translatable("models", "Data out"), "data_out",
     translatable("models", "Answers sent to the internet, after the free allowance.")},
}};

const PartText& textsOf(Part part) { return partTexts[static_cast<std::size_t>(part)]; }

std::vector<TierShare> tierShares(const Price& price, double before, double quantity)
{
    std::vector<TierShare> shares;
    splitByTier(price, quantity, before, [&shares](const PriceTier& tier, double units) {
        shares.push_back({units, tier.perUnit, tier.perUnit * units});
    });
    return shares;
}

} // namespace

std::string_view partName(Part part) { return textsOf(part).name; }
std::string_view partKey(Part part) { return textsOf(part).key; }
std::string_view partMeaning(Part part) { return textsOf(part).meaning; }

Usd Bill::part(Part wanted) const
{
    Usd sum;
    for (const BillLine& line : lines) {
        if (line.part == wanted)
            sum += line.amount;
    }
    return sum;
}

bool Bill::lacksPrice(Part wanted) const
{
    return std::ranges::any_of(unpriced, [wanted](const UnpricedLine& line) { return line.part == wanted; });
}

void BillBuilder::add(const Item& item, const Price& price, double quantity, double free, double before)
{
    if (quantity <= 0.0)
        return;
    if (!price.known()) {
        m_lacking.set(static_cast<std::size_t>(item.part));
        if (m_keep == Keep::Lines)
            m_bill.unpriced.push_back(
                {item.part, std::string(item.service), std::string(item.item), quantity, std::string(item.unit)});
        return;
    }
    const double covered = std::min(free, quantity);
    const double billed = rest(quantity, covered);
    const Usd amount = price.amount(billed, before);
    m_bill.total += amount;
    m_parts[static_cast<std::size_t>(item.part)] += amount;
    if (m_keep == Keep::Total)
        return;
    std::vector<TierShare> tiers = tierShares(price, before, billed);
    const Usd listPrice = tiers.empty() ? price.first() : tiers.front().unitPrice;
    m_bill.lines.push_back({.part = item.part,
                            .service = std::string(item.service),
                            .item = std::string(item.item),
                            .quantity = quantity,
                            .unit = std::string(item.unit),
                            .free = covered,
                            .tiers = std::move(tiers),
                            .listPrice = listPrice,
                            .amount = amount,
                            .priceDate = price.asOf,
                            .source = price.source,
                            .derived = price.derived});
}

} // namespace loadline
