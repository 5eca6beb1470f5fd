// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/sharedlines.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr double connectionIdleSeconds = 60.0; // default idle time-out of an Application Load Balancer
constexpr double usableShareOfNode = 2.0 / 3.0;
constexpr double connectionsPerUnit = 25.0;
constexpr double activePerUnit = 3000.0;
constexpr double gibibytesPerUnit = 1.0;
constexpr double gibibytesPerUnitToFunctions = 0.4;
constexpr double evaluationsPerUnit = 1000.0;
constexpr double freeRules = 10.0;

double hours(const BillContext& context) { return context.scenario.billing.hoursPerMonth(); }

Memory storedSessions(const State& state) { return state.sessionSize * state.sessions; }

} // namespace

void addDataOut(BillBuilder& bill, const BillContext& context)
{
    const double gb = (context.scenario.request.responseSize * context.requestsPerMonth).gibibytes();
    bill.add({Part::DataOut, "Data transfer", "Out to the internet", "GB"}, context.sheet.service(ServiceItem::DataOut),
             gb, context.scenario.billing.freeTier ? context.sheet.dataOutFreeGb : 0.0);
}

double LoadBalancerUnits::billed() const { return std::max({newConnections, activeConnections, bytes, rules}); }

LoadBalancerUnits loadBalancerUnits(const LoadBalancerLoad& load)
{
    const double chargedRules = std::max(load.rules - freeRules, 0.0);
    return {.newConnections = load.newConnectionsPerSecond / connectionsPerUnit,
            .activeConnections = load.activeConnections / activePerUnit,
            .bytes = load.gibibytesPerHour / (load.functionTargets ? gibibytesPerUnitToFunctions : gibibytesPerUnit),
            .rules = load.requestsPerSecond * chargedRules / evaluationsPerUnit};
}

void addPublicAddresses(BillBuilder& bill, const BillContext& context, double addresses)
{
    bill.add({Part::PublicIpv4, "VPC", "Public IPv4 addresses", "hour"},
             context.sheet.service(ServiceItem::PublicIpv4Hour), addresses * hours(context));
}

void addLoadBalancer(BillBuilder& bill, const BillContext& context, const BalancedTargets& targets)
{
    const Request& request = context.scenario.request;
    const double meanRate = context.requestsPerMonth / (hours(context) * 3600.0);
    const double newConnections = meanRate / request.perConnection;
    const LoadBalancerUnits units = loadBalancerUnits(
        {.newConnectionsPerSecond = newConnections,
         .activeConnections =
             newConnections * (connectionIdleSeconds + targets.workTime.count() * request.perConnection),
         .gibibytesPerHour = (request.requestSize + request.responseSize).gibibytes() * meanRate * 3600.0,
         .requestsPerSecond = meanRate,
         .functionTargets = targets.functionTargets});
    bill.add({Part::LoadBalancer, "Elastic Load Balancing", "Application Load Balancer", "hour"},
             context.sheet.service(ServiceItem::AlbHour), hours(context));
    bill.add({Part::LoadBalancer, "Elastic Load Balancing", "Capacity units (LCU)", "LCU-hour"},
             context.sheet.service(ServiceItem::AlbLcuHour), units.billed() * hours(context));
}

const CacheNode* redisNode(const State& state, const PriceSheet& sheet)
{
    const Memory wanted = storedSessions(state) * (1.0 / usableShareOfNode);
    const auto found =
        std::ranges::find_if(sheet.redisNodes, [&](const CacheNode& node) { return node.memory >= wanted; });
    return found == sheet.redisNodes.end() ? nullptr : &*found;
}

void addRedis(BillBuilder& bill, const BillContext& context)
{
    const CacheNode* node = redisNode(context.scenario.state, context.sheet);
    const BillBuilder::Item item{Part::Redis, "ElastiCache", node ? std::string_view(node->name) : "Redis node",
                                 "hour"};
    bill.add(item, node ? node->hourly : Price{}, hours(context));
}

void addDynamoDb(BillBuilder& bill, const BillContext& context)
{
    const State& state = context.scenario.state;
    const double readUnits = std::ceil(state.sessionSize.kibibytes() / 4.0);
    const double writeUnits = std::ceil(state.sessionSize.kibibytes());
    bill.add({Part::DynamoDb, "DynamoDB", "Read request units", "RRU"},
             context.sheet.service(ServiceItem::DynamoDbRead), readUnits * context.requestsPerMonth);
    bill.add({Part::DynamoDb, "DynamoDB", "Write request units", "WRU"},
             context.sheet.service(ServiceItem::DynamoDbWrite), writeUnits * context.requestsPerMonth);
    bill.add({Part::DynamoDb, "DynamoDB", "Storage", "GB-month"}, context.sheet.service(ServiceItem::DynamoDbStorage),
             storedSessions(state).gibibytes(), context.scenario.billing.freeTier ? context.sheet.dynamoDbFreeGb : 0.0);
}

} // namespace loadline
