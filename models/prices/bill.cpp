// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/bill.h"

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
    {"Instance, used", "instance_used", "Server hours in which the server did work."},
    {"Instance, idle", "instance_idle", "Server hours that are paid while there was nothing to do."},
    {"Surplus credits", "surplus_credits", "CPU beyond the credits of a burstable type in unlimited mode."},
    {"Disk", "disk", "The servers' disks, billed whether they run or not."},
    {"Public IPv4", "public_ipv4", "Public addresses by the hour."},
    {"Load balancer", "load_balancer", "Application Load Balancer: its hours and its capacity units."},
    {"GB-seconds", "lambda_compute", "Lambda's compute: memory times duration of every call."},
    {"Requests", "lambda_requests", "Lambda's price for each call."},
    {"Cold-start init", "cold_start_init", "Starting environments: the init phase is billed as duration."},
    {"Kept warm", "provisioned_concurrency", "Environments that are kept ready, by the hour."},
    {"Temporary disk", "ephemeral_storage", "Space in /tmp over the free 512 MB, while calls run."},
    {"SnapStart", "snapstart", "Snapshots of started environments: kept in a cache and restored at a cold start."},
    {"Streaming", "streaming", "Streamed answers beyond the first 6 MB of each."},
    {"API Gateway", "api_gateway", "What takes the call in and hands it to the function."},
    {"Redis", "redis", "A cache node that holds the sessions."},
    {"DynamoDB", "dynamodb", "A table that holds the sessions, by reads and writes."},
    {"DB proxy", "database_proxy", "A proxy that lets many callers share few database connections."},
    {"Database", "database", "The database behind the application: its instances and its storage."},
    {"NAT gateway", "nat_gateway", "What lets machines without a public address reach the internet: hours and bytes."},
    {"Logs", "logs", "Log lines that the code writes: taken in and kept."},
    {"Data out", "data_out", "Answers sent to the internet, after the free allowance."},
}};

const PartText& textsOf(Part part) { return partTexts[static_cast<std::size_t>(part)]; }

/// Splits the billable quantity at the tier borders.
std::vector<TierShare> tierShares(const Price& price, double before, double quantity)
{
    std::vector<TierShare> shares;
    const double end = before + quantity;
    for (std::size_t i = 0; i < price.tiers.size(); ++i) {
        const double from = std::max(price.tiers[i].from, before);
        const double to = i + 1 < price.tiers.size() ? std::min(price.tiers[i + 1].from, end) : end;
        if (to > from)
            shares.push_back({to - from, price.tiers[i].perUnit, price.tiers[i].perUnit * (to - from)});
    }
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
    const Usd amount = price.amount(quantity - covered, before);
    m_bill.total += amount;
    m_parts[static_cast<std::size_t>(item.part)] += amount;
    if (m_keep == Keep::Total)
        return;
    std::vector<TierShare> tiers = tierShares(price, before, quantity - covered);
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
