// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bill lines that both options can have: a load balancer, addresses, bytes that move, logs.

#pragma once

#include "models/prices/bill.h"
#include "models/prices/pricesheet.h"
#include "models/prices/weekload.h"
#include "models/scenario/scenario.h"

namespace loadline {

/// What a month's bill is made for: a week's load, `times` over, in each week of the month.
struct BillContext
{
    const Scenario& scenario;
    const PriceSheet& sheet;
    const WeekLoad& week;
    double times = 1.0;
    double started = 1.0;  ///< the share of the calls that the code works on, as opposed to refused ones
    double answered = 1.0; ///< the share of the calls whose answer leaves; at most `started`

    [[nodiscard]] double hours() const { return scenario.billing.hoursPerMonth(); }
    [[nodiscard]] double weeks() const { return hours() / hoursPerWeek; }
    /// Requests that come, whatever becomes of them.
    [[nodiscard]] double requests() const { return week.requests * times * weeks(); }
    [[nodiscard]] double startedRequests() const { return requests() * started; }
    /// Hours of the month in which WebSockets are open.
    [[nodiscard]] double activeHours() const { return week.activeHours * weeks(); }
    /// Messages that clients send on all WebSockets. Sockets do not multiply with the traffic.
    [[nodiscard]] double socketMessagesIn() const
    {
        return messagesInPerSecond(scenario.state) * activeHours() * 3600.0;
    }
    /// Messages out, with those that are passed on: the answers to the ones that come in.
    [[nodiscard]] double socketMessagesOut() const
    {
        return socketMessagesIn() * (1.0 + scenario.state.socketRecipients) * answered;
    }
    /// Times the code runs: for requests and for all other calls.
    [[nodiscard]] double startedCalls() const { return (requests() + week.otherCalls * weeks()) * started; }
};

/// What leaves AWS for the internet, tiered, after the account's free allowance where the free tier is switched on:
/// answers and messages, then what requests send to services outside.
void addDataOut(BillBuilder& bill, const BillContext& context);

/// The four measures of an Application Load Balancer capacity unit, in units; the largest is billed.
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
    double gigabytesPerHour = 0.0;
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
    Seconds workTime{0};  ///< mean time to work on one request
    double sockets = 0.0; ///< WebSockets that stay open through the load balancer
    bool functionTargets = false;
};
/// Load balancer hours and capacity units, the largest of the four measures hour by hour, without its addresses. A
/// connection stays open for its requests and the idle time-out of 60 s after the last.
void addLoadBalancer(BillBuilder& bill, const BillContext& context, const BalancedTargets& targets);

/// NAT gateways with their addresses, and what goes through them.
void addNatGateways(BillBuilder& bill, const BillContext& context, double gateways);

/// Who writes log lines. Those of functions are taken in at prices with tiers since May 2025.
enum class LogWriter
{
    Servers,
    Functions
};
/// CloudWatch Logs for the log lines of all calls: taking them in and keeping them.
void addLogs(BillBuilder& bill, const BillContext& context, LogWriter writer);

} // namespace loadline
