// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/billmatch.h"

#include <algorithm>

namespace loadline {
namespace {

ServicePair& serviceNamed(std::vector<ServicePair>& services, const std::string& name)
{
    const auto found = std::ranges::find(services, name, &ServicePair::service);
    return found != services.end() ? *found : services.emplace_back(ServicePair{name, {}});
}

void place(std::vector<ServicePair>& services, const std::string& service, const AnyLine& line, AnyLine LinePair::*side)
{
    ServicePair& pairs = serviceNamed(services, service);
    // Items of one name are told apart by their number.
    std::string key = line.item();
    for (int number = 2;; ++number) {
        const auto found = std::ranges::find(pairs.lines, key, &LinePair::key);
        if (found == pairs.lines.end())
            break;
        if (!((*found).*side).exists()) {
            (*found).*side = line;
            return;
        }
        key = line.item() + '#' + std::to_string(number);
    }
    LinePair pair;
    pair.key = std::move(key);
    pair.*side = line;
    pairs.lines.push_back(std::move(pair));
}

void placeAll(std::vector<ServicePair>& services, const Bill& bill, AnyLine LinePair::*side)
{
    for (const BillLine& line : bill.lines)
        place(services, line.service, {.priced = &line}, side);
    for (const UnpricedLine& line : bill.unpriced)
        place(services, line.service, {.unpriced = &line}, side);
}

} // namespace

std::vector<ServicePair> matchBills(const Bill& now, const Bill* pinned)
{
    std::vector<ServicePair> services;
    placeAll(services, now, &LinePair::now);
    if (pinned)
        placeAll(services, *pinned, &LinePair::pinned);
    return services;
}

std::vector<Slice> slicesOf(const BillLine& line)
{
    std::vector<Slice> slices;
    if (line.free > 0.0)
        slices.push_back({.free = true, .quantity = line.free, .unitPrice = {}, .amount = {}});
    for (const TierShare& tier : line.tiers)
        slices.push_back({.quantity = tier.quantity, .unitPrice = tier.unitPrice, .amount = tier.amount});
    return slices;
}

} // namespace loadline
