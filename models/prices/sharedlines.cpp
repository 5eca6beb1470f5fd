// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/sharedlines.h"

#include "models/translatable.h"

#include <algorithm>

namespace loadline {
namespace {

constexpr double connectionIdleSeconds = 60.0; // default idle time-out of an Application Load Balancer
constexpr double connectionsPerUnit = 25.0;
constexpr double activePerUnit = 3000.0;
constexpr double gigabytesPerUnit = 1.0;
constexpr double gigabytesPerUnitToFunctions = 0.4;
constexpr double evaluationsPerUnit = 1000.0;
constexpr double freeRules = 10.0;

/// What the load balancer carries in an hour of a mean request rate.
LoadBalancerLoad balancerLoad(const BillContext& context, const BalancedTargets& targets, double rate, double sockets)
{
    const Request& request = context.scenario.request;
    const double newConnections = rate / request.perConnection;
    const double messagesIn = sockets * context.scenario.state.socketMessagesPerHour / 2.0;
    const double messagesOut = messagesIn * (1.0 + context.scenario.state.socketRecipients);
    const Memory moved = request.requestSize * (rate * 3600.0) +
                         request.responseSize * (messagesIn + (rate * 3600.0 + messagesOut) * context.answered);
    return {.newConnectionsPerSecond = newConnections,
            .activeConnections =
                newConnections * (connectionIdleSeconds + targets.workTime.count() * request.perConnection) + sockets,
            .gigabytesPerHour = context.scenario.billing.gigabytes(moved),
            .requestsPerSecond = rate,
            .rules = context.scenario.ec2.balancerRules,
            .functionTargets = targets.functionTargets};
}

/// Capacity units summed over the hours of the week.
double unitHoursPerWeek(const BillContext& context, const BalancedTargets& targets)
{
    const auto units = [&](double rate, double sockets) {
        return loadBalancerUnits(balancerLoad(context, targets, rate, sockets)).billed();
    };
    if (targets.sockets <= 0.0) {
        // All four measures are then proportional to the rate, so the largest is the same one in every hour.
        constexpr double secondsPerHour = 3600.0;
        return units(1.0, 0.0) * context.week.requests / secondsPerHour * context.times;
    }
    double sum = 0.0;
    for (std::size_t hour = 0; hour < context.week.hourlyRates.size(); ++hour)
        sum += units(context.week.hourlyRates[hour] * context.times, targets.sockets * context.week.activeShares[hour]);
    return sum;
}

} // namespace

void addDataOut(BillBuilder& bill, const BillContext& context)
{
    const Request& request = context.scenario.request;
    const double answers = context.requests() * context.answered + context.socketMessagesOut();
    const double gb = context.scenario.billing.gigabytes(request.responseSize * answers);
    const double free = context.scenario.billing.freeTier ? context.sheet.dataOutFreeGb : 0.0;
    const Price& price = context.sheet.service(ServiceItem::DataOut);
    bill.add({Part::DataOut, translatable("models", "Data transfer"), translatable("models", "Out to the internet"),
              translatable("models", "GB")},
             price, gb, free);
    bill.add({Part::DataOut, translatable("models", "Data transfer"), translatable("models", "Out to services outside"),
              translatable("models", "GB")},
             price,
             context.scenario.billing.gigabytes(request.outside * (request.outsideSent * context.startedRequests())),
             std::max(free - gb, 0.0), std::max(gb - free, 0.0));
}

double LoadBalancerUnits::billed() const { return std::max({newConnections, activeConnections, bytes, rules}); }

LoadBalancerUnits loadBalancerUnits(const LoadBalancerLoad& load)
{
    const double chargedRules = std::max(load.rules - freeRules, 0.0);
    return {.newConnections = load.newConnectionsPerSecond / connectionsPerUnit,
            .activeConnections = load.activeConnections / activePerUnit,
            .bytes = load.gigabytesPerHour / (load.functionTargets ? gigabytesPerUnitToFunctions : gigabytesPerUnit),
            .rules = load.requestsPerSecond * chargedRules / evaluationsPerUnit};
}

void addPublicAddresses(BillBuilder& bill, const BillContext& context, double addresses)
{
    bill.add({Part::PublicIpv4, translatable("models", "VPC"), translatable("models", "Public IPv4 addresses"),
              translatable("models", "hour")},
             context.sheet.service(ServiceItem::PublicIpv4Hour), addresses * context.hours());
}

void addLoadBalancer(BillBuilder& bill, const BillContext& context, const BalancedTargets& targets)
{
    bill.add({Part::LoadBalancer, translatable("models", "Elastic Load Balancing"),
              translatable("models", "Application Load Balancer"), translatable("models", "hour")},
             context.sheet.service(ServiceItem::AlbHour), context.hours());
    bill.add({Part::LoadBalancer, translatable("models", "Elastic Load Balancing"),
              translatable("models", "Capacity units (LCU)"), translatable("models", "LCU-hour")},
             context.sheet.service(ServiceItem::AlbLcuHour), unitHoursPerWeek(context, targets) * context.weeks());
}

void addNatGateways(BillBuilder& bill, const BillContext& context, double gateways)
{
    if (gateways <= 0.0)
        return;
    bill.add({Part::NatGateway, translatable("models", "VPC"), translatable("models", "NAT gateway"),
              translatable("models", "hour")},
             context.sheet.service(ServiceItem::NatHour), gateways * context.hours());
    bill.add({Part::NatGateway, translatable("models", "VPC"), translatable("models", "Data through the NAT gateway"),
              translatable("models", "GB")},
             context.sheet.service(ServiceItem::NatData),
             context.scenario.billing.gigabytes(context.scenario.request.outside * context.startedRequests()));
    bill.add({Part::NatGateway, translatable("models", "VPC"), translatable("models", "Public IPv4 of the NAT gateway"),
              translatable("models", "hour")},
             context.sheet.service(ServiceItem::PublicIpv4Hour), gateways * context.hours());
}

void addLogs(BillBuilder& bill, const BillContext& context, LogWriter writer)
{
    const double gb = context.scenario.billing.gigabytes(context.scenario.request.log * context.startedCalls());
    const ServiceItem takenIn =
        writer == LogWriter::Functions ? ServiceItem::LogsIngestedFromFunctions : ServiceItem::LogsIngested;
    bill.add({Part::Logs, translatable("models", "CloudWatch Logs"), translatable("models", "Log lines taken in"),
              translatable("models", "GB")},
             context.sheet.service(takenIn), gb);
    bill.add({Part::Logs, translatable("models", "CloudWatch Logs"), translatable("models", "Log lines kept"),
              translatable("models", "GB-month")},
             context.sheet.service(ServiceItem::LogsStored), gb * context.scenario.request.logMonths);
}

} // namespace loadline
