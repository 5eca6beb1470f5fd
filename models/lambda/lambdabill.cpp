// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdabill.h"

#include "models/prices/sharedlines.h"
#include "models/traffic/idleperiods.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

/// Below this part of a millisecond a duration counts as the whole one under it: 120 ms computed as 120.0000001 is 120.
constexpr double roundingSlack = 1e-6;

EnvironmentInput environmentInput(const Scenario& scenario, Seconds duration)
{
    return {.duration = duration,
            .idleLifetime = scenario.lambda.idleLifetime,
            .provisioned = scenario.lambda.provisionedConcurrency,
            .burstiness = scenario.traffic.burstiness};
}

double increments(Memory size, Memory increment) { return std::max(1.0, std::ceil(size / increment)); }

} // namespace

double vcpuShare(Memory memory) { return memory / memoryPerVcpu; }

Seconds functionDuration(const Request& request, Memory memory)
{
    return request.waitTime + request.cpuTime / std::min(vcpuShare(memory), request.parallelism);
}

Seconds billedDuration(Seconds duration, Seconds increment)
{
    const double steps = duration / increment;
    return increment * std::max(std::ceil(steps - roundingSlack), 1.0);
}

void addLambdaUsage(BillBuilder& bill, const LambdaPrices& prices, const LambdaUsage& usage, double freeRequests,
                    GbSeconds freeGbSeconds)
{
    const double compute = usage.compute.count();
    const double freeLeft = std::max(freeGbSeconds.count() - compute, 0.0);
    bill.add({Part::LambdaRequests, "Lambda", "Requests", "request"}, prices.request, usage.requests, freeRequests);
    bill.add({Part::LambdaCompute, "Lambda", "Duration", "GB-second"}, prices.gbSecond, compute, freeGbSeconds.count());
    bill.add({Part::ColdStartInit, "Lambda", "Duration of cold starts", "GB-second"}, prices.gbSecond,
             usage.init.count(), freeLeft, std::max(compute - freeGbSeconds.count(), 0.0));
    bill.add({Part::ProvisionedConcurrency, "Lambda", "Provisioned concurrency", "GB-second"},
             prices.provisionedGbSecond, usage.provisioned.count());
    bill.add({Part::LambdaCompute, "Lambda", "Duration, provisioned", "GB-second"}, prices.provisionedDurationGbSecond,
             usage.provisionedCompute.count());
    bill.add({Part::EphemeralStorage, "Lambda", "Temporary disk", "GB-second"}, prices.ephemeralGbSecond,
             usage.ephemeral.count());
}

LambdaCost::LambdaCost(const Scenario& scenario, const PriceSheet& sheet, const TrafficCurve& curve)
    : m_scenario(scenario)
    , m_sheet(sheet)
    , m_duration(functionDuration(scenario.request, scenario.lambda.memory))
    , m_billed(billedDuration(m_duration))
    , m_coldStart(coldStartTime(scenario, sheet))
    , m_environments(environmentInput(scenario, m_duration))
    , m_warmRates(heldMaximum(curve.rates, static_cast<int>(std::ceil(scenario.lambda.idleLifetime / stepLength))))
    , m_profile(rateProfile(curve.rates, m_warmRates))
    , m_activeHoursPerMonth((1.0 - curve.idleShare) * scenario.billing.hoursPerMonth())
    , m_socketMessages(scenario.state.sockets * m_activeHoursPerMonth * scenario.state.socketMessagesPerHour)
    , m_weeksPerMonth(scenario.billing.hoursPerMonth() / hoursPerWeek)
{}

double LambdaCost::daysPerMonth() const { return m_scenario.billing.hoursPerMonth() / 24.0; }

double LambdaCost::requestsPerMonth(double times) const { return m_profile.requestsPerWeek * times * m_weeksPerMonth; }

double LambdaCost::coldStartsPerWeek(double times) const
{
    const double requests = m_profile.requestsPerWeek * times;
    const double logTimes = std::log(times);
    double starts = 0.0;
    for (const RateLevel& level : m_profile.levels) {
        starts += requests * level.requestShare * m_environments.atLog(level.logRate + logTimes).coldShare;
        if (level.upcrossings > 0.0) {
            starts += level.upcrossings * (m_environments.atLog(level.logUpper + logTimes).alive -
                                           m_environments.atLog(level.logLower + logTimes).alive);
        }
    }
    return std::min(starts, requests);
}

LambdaUsage LambdaCost::usage(double times) const
{
    const Lambda& lambda = m_scenario.lambda;
    LambdaUsage usage;
    usage.requests = requestsPerMonth(times);
    const double otherCalls = m_socketMessages / 2.0 + m_scenario.state.scheduledJobsPerDay * daysPerMonth();
    double provisionedShare = 0.0;
    if (lambda.provisionedConcurrency > 0.0) {
        for (const RateLevel& level : m_profile.levels)
            provisionedShare +=
                level.requestShare * m_environments.atLog(level.logRate + std::log(times)).provisionedShare;
        usage.provisioned =
            lambda.memory * Seconds{lambda.provisionedConcurrency * m_scenario.billing.hoursPerMonth() * 3600.0};
    }
    const Seconds worked = m_billed * usage.requests;
    const Seconds workedOtherwise = m_billed * otherCalls;
    usage.compute = lambda.memory * worked * (1.0 - provisionedShare) + lambda.memory * workedOtherwise;
    usage.provisionedCompute = lambda.memory * worked * provisionedShare;
    usage.init = lambda.memory * (billedDuration(m_coldStart.mean) * coldStartsPerWeek(times) * m_weeksPerMonth);
    usage.ephemeral = (lambda.ephemeralStorage - freeEphemeral) * (worked + workedOtherwise);
    usage.requests += otherCalls;
    return usage;
}

void LambdaCost::addFrontDoor(BillBuilder& bill, double times) const
{
    const BillContext context{m_scenario, m_sheet, requestsPerMonth(times)};
    const Memory body = std::max(m_scenario.request.requestSize, m_scenario.request.responseSize);
    switch (m_scenario.lambda.frontDoor) {
    case FrontDoor::FunctionUrl:
        break; // a function URL has no price of its own
    case FrontDoor::HttpApi:
        bill.add({Part::ApiGateway, "API Gateway", "HTTP API requests", "request"},
                 m_sheet.service(ServiceItem::HttpApiRequest),
                 context.requestsPerMonth * increments(body, httpApiIncrement));
        break;
    case FrontDoor::RestApi:
        bill.add({Part::ApiGateway, "API Gateway", "REST API requests", "request"},
                 m_sheet.service(ServiceItem::RestApiRequest), context.requestsPerMonth);
        break;
    case FrontDoor::Alb:
        addLoadBalancer(bill, context, {.workTime = m_duration, .functionTargets = true});
        addPublicAddresses(bill, context, balancerAddresses);
        break;
    }
}

void LambdaCost::addState(BillBuilder& bill, double times) const
{
    const State& state = m_scenario.state;
    const BillContext context{m_scenario, m_sheet, requestsPerMonth(times)};
    if (state.sessions > 0.0) {
        if (state.functionStore == ExternalStore::Redis)
            addRedis(bill, context);
        else
            addDynamoDb(bill, context);
    }
    if (state.sockets > 0.0) {
        bill.add({Part::ApiGateway, "API Gateway", "WebSocket messages", "message"},
                 m_sheet.service(ServiceItem::WebSocketMessage),
                 m_socketMessages * increments(m_scenario.request.responseSize, messageIncrement));
        bill.add({Part::ApiGateway, "API Gateway", "WebSocket connection minutes", "minute"},
                 m_sheet.service(ServiceItem::WebSocketMinute), state.sockets * m_activeHoursPerMonth * 60.0);
    }
    if (state.proxy == DatabaseProxy::RdsProxy) {
        bill.add({Part::DatabaseProxy, "RDS Proxy", "Proxy capacity", "vCPU-hour"},
                 m_sheet.service(ServiceItem::RdsProxyVcpuHour), proxyVcpus * m_scenario.billing.hoursPerMonth());
    }
}

void LambdaCost::add(BillBuilder& bill, double times) const
{
    const bool free = m_scenario.billing.freeTier;
    addLambdaUsage(bill, m_sheet.lambdaPrices(m_scenario.lambda.architecture), usage(times),
                   free ? m_sheet.lambdaFreeRequests : 0.0, free ? m_sheet.lambdaFreeGbSeconds : GbSeconds{});
    addFrontDoor(bill, times);
    addState(bill, times);
    addDataOut(bill, {m_scenario, m_sheet, requestsPerMonth(times)});
}

Usd LambdaCost::total(double times) const
{
    BillBuilder bill(BillBuilder::Keep::Total);
    add(bill, times);
    return bill.total();
}

} // namespace loadline
