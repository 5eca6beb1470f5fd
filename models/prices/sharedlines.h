// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bill lines that both options can have: data out, a load balancer, a store for sessions.

#pragma once

#include "models/prices/bill.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

namespace loadline {

/// What a bill is made for.
struct BillContext
{
    const Scenario& scenario;
    const PriceSheet& sheet;
    double requestsPerMonth = 0.0;
};

/// Answers to the internet in GB (GiB), tiered, after the account's free allowance where the free tier is switched on.
void addDataOut(BillBuilder& bill, const BillContext& context);

/// The four measures of an Application Load Balancer capacity unit, in units; the largest is billed. All are
/// proportional to the request rate, so the largest is the same one in every hour.
struct LoadBalancerUnits
{
    double newConnections = 0.0;    ///< 25 a second make one unit
    double activeConnections = 0.0; ///< 3,000 open in a minute make one unit
    double bytes = 0.0;             ///< 1 GB an hour makes one unit, 0.4 GB to functions
    double rules = 0.0;             ///< 1,000 evaluations a second make one unit, the first 10 rules free
    [[nodiscard]] double billed() const;
};

struct LoadBalancerLoad
{
    double newConnectionsPerSecond = 0.0;
    double activeConnections = 0.0;
    double gibibytesPerHour = 0.0;
    double requestsPerSecond = 0.0;
    double rules = 0.0;
    bool functionTargets = false;
};

/// Elastic Load Balancing pricing page, as in the limits table (2026-11).
[[nodiscard]] LoadBalancerUnits loadBalancerUnits(const LoadBalancerLoad& load);

/// A load balancer needs subnets in two zones, with an address in each.
inline constexpr double balancerAddresses = 2.0;

void addPublicAddresses(BillBuilder& bill, const BillContext& context, double addresses);

struct BalancedTargets
{
    Seconds workTime{0}; ///< mean time to work on one request
    bool functionTargets = false;
};
/// Load balancer hours and unit-hours of a month, without its addresses. A connection stays open for its requests and
/// the idle time-out of 60 s after the last.
void addLoadBalancer(BillBuilder& bill, const BillContext& context, const BalancedTargets& targets);

/// The cheapest cache node that holds the sessions at two thirds of its memory, all month.
void addRedis(BillBuilder& bill, const BillContext& context);
/// The node itself; nothing where even the largest is too small.
[[nodiscard]] const CacheNode* redisNode(const State& state, const PriceSheet& sheet);

/// A read and a write of the session in each request, and its storage after the account's free allowance where the free
/// tier is switched on.
void addDynamoDb(BillBuilder& bill, const BillContext& context);

} // namespace loadline
