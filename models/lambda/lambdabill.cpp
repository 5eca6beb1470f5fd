// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdabill.h"

#include "models/prices/sharedlines.h"
#include "models/prices/storelines.h"
#include "models/rest.h"
#include "models/traffic/idleperiods.h"
#include "models/translatable.h"

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

void addLambdaUsage(BillBuilder& bill, const LambdaPrices& prices, const LambdaUsage& usage,
                    const LambdaAllowance& free)
{
    const double compute = usage.compute.count();
    const double freeCompute = free.compute.count();
    bill.add({Part::LambdaRequests, translatable("models", "Lambda"), translatable("models", "Requests"),
              translatable("models", "request")},
             prices.request, usage.requests, free.requests);
    const std::string_view duration = prices.savingsPlan ? translatable("models", "Duration, Compute Savings Plan")
                                                         : translatable("models", "Duration");
    const std::string_view coldStarts = prices.savingsPlan
                                            ? translatable("models", "Duration of cold starts, Compute Savings Plan")
                                            : translatable("models", "Duration of cold starts");
    bill.add({Part::LambdaCompute, translatable("models", "Lambda"), duration, translatable("models", "GB-second")},
             prices.gbSecond, compute, freeCompute);
    bill.add({Part::ColdStartInit, translatable("models", "Lambda"), coldStarts, translatable("models", "GB-second")},
             prices.gbSecond, usage.init.count(), rest(freeCompute, compute),
             rest(compute, freeCompute));
    bill.add({Part::ProvisionedConcurrency, translatable("models", "Lambda"),
              translatable("models", "Provisioned concurrency"), translatable("models", "GB-second")},
             prices.provisionedGbSecond, usage.provisioned.count());
    bill.add({Part::LambdaCompute, translatable("models", "Lambda"), translatable("models", "Duration, provisioned"),
              translatable("models", "GB-second")},
             prices.provisionedDurationGbSecond, usage.provisionedCompute.count());
    bill.add({Part::EphemeralStorage, translatable("models", "Lambda"), translatable("models", "Temporary disk"),
              translatable("models", "GB-second")},
             prices.ephemeralGbSecond, usage.ephemeral.count());
    bill.add({Part::SnapStart, translatable("models", "Lambda"), translatable("models", "SnapStart snapshot kept"),
              translatable("models", "GB-second")},
             prices.snapStartCacheGbSecond, usage.snapshotCached.count());
    bill.add({Part::SnapStart, translatable("models", "Lambda"), translatable("models", "SnapStart restores"),
              translatable("models", "GB")},
             prices.snapStartRestoreGb, usage.snapshotRestoredGb);
    bill.add({Part::Streaming, translatable("models", "Lambda"), translatable("models", "Streamed answers beyond 6 MB"),
              translatable("models", "GB")},
             prices.streamedGb, usage.streamedGb, free.streamedGb);
}

LambdaPrices lambdaPricesFor(const Lambda& lambda, const PriceSheet& sheet)
{
    LambdaPrices prices = sheet.lambdaPrices(lambda.architecture);
    prices.streamedGb = sheet.service(ServiceItem::LambdaStreaming);
    if (lambda.commitment != LambdaCommitment::ComputeSavingsPlan)
        return prices;
    prices.savingsPlan = true;
    const bool arm = lambda.architecture == CpuArchitecture::Arm;
    prices.gbSecond = sheet.service(arm ? ServiceItem::SavingsPlanArm : ServiceItem::SavingsPlanX86);
    prices.provisionedGbSecond = arm ? Price{} : sheet.service(ServiceItem::SavingsPlanProvisionedX86);
    prices.provisionedDurationGbSecond = arm ? Price{} : sheet.service(ServiceItem::SavingsPlanProvisionedDurationX86);
    return prices;
}

bool paysForSnapStart(Runtime runtime)
{
    return runtime == Runtime::PythonSnapStart || runtime == Runtime::DotNetSnapStart;
}

double streamedBeyondFree(Memory answer, double answers)
{
    return answer > largestPayload ? ((answer - largestPayload) * answers).gibibytes() : 0.0;
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
    , m_week(curve)
    , m_prices(lambdaPricesFor(scenario.lambda, sheet))
    , m_weeksPerMonth(scenario.billing.hoursPerMonth() / hoursPerWeek)
{}

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
    const double requests = context(times).requests();
    const double otherCalls = context(times).calls() - requests;
    const Seconds month{m_scenario.billing.hoursPerMonth() * 3600.0};
    const double coldStarts = coldStartsPerWeek(times) * m_weeksPerMonth;
    LambdaUsage usage;
    usage.requests = requests + otherCalls;
    double provisionedShare = 0.0;
    if (lambda.provisionedConcurrency > 0.0) {
        for (const RateLevel& level : m_profile.levels)
            provisionedShare +=
                level.requestShare * m_environments.atLog(level.logRate + std::log(times)).provisionedShare;
        usage.provisioned = lambda.memory * (month * lambda.provisionedConcurrency);
    }
    const Seconds worked = m_billed * requests;
    const Seconds workedOtherwise = m_billed * otherCalls;
    usage.compute = lambda.memory * worked * rest(1.0, provisionedShare) + lambda.memory * workedOtherwise;
    usage.provisionedCompute = lambda.memory * worked * provisionedShare;
    usage.init = lambda.memory * (billedDuration(m_coldStart.mean) * coldStarts);
    usage.ephemeral = (lambda.ephemeralStorage - freeEphemeral) * (worked + workedOtherwise);
    if (paysForSnapStart(m_scenario.request.runtime)) {
        usage.snapshotCached = lambda.memory * month;
        usage.snapshotRestoredGb = lambda.memory.gibibytes() * coldStarts;
    }
    if (lambda.streaming && lambda.frontDoor == FrontDoor::FunctionUrl)
        usage.streamedGb = streamedBeyondFree(m_scenario.request.responseSize, requests);
    return usage;
}

void LambdaCost::addFrontDoor(BillBuilder& bill, double times) const
{
    const BillContext load = context(times);
    const Memory body = std::max(m_scenario.request.requestSize, m_scenario.request.responseSize);
    switch (m_scenario.lambda.frontDoor) {
    case FrontDoor::FunctionUrl:
        break; // a function URL has no price of its own
    case FrontDoor::HttpApi:
        bill.add({Part::ApiGateway, translatable("models", "API Gateway"), translatable("models", "HTTP API requests"),
                  translatable("models", "request")},
                 m_sheet.service(ServiceItem::HttpApiRequest), load.requests() * increments(body, httpApiIncrement));
        break;
    case FrontDoor::RestApi:
        bill.add({Part::ApiGateway, translatable("models", "API Gateway"), translatable("models", "REST API requests"),
                  translatable("models", "request")},
                 m_sheet.service(ServiceItem::RestApiRequest), load.requests());
        break;
    case FrontDoor::Alb:
        addLoadBalancer(bill, load, {.workTime = m_duration, .functionTargets = true});
        addPublicAddresses(bill, load, balancerAddresses);
        break;
    }
    addNatGateways(bill, load, m_scenario.lambda.natGateways);
}

void LambdaCost::addState(BillBuilder& bill, double times) const
{
    const State& state = m_scenario.state;
    const BillContext load = context(times);
    addSessionStore(bill, load, sessionHome(state.functionStore));
    addGatewaySockets(bill, m_sheet,
                      load.socketMessages() * increments(m_scenario.request.responseSize, messageIncrement),
                      state.sockets * load.activeHours() * 60.0);
    addSocketIds(bill, load);
    if (state.proxy == DatabaseProxy::RdsProxy) {
        bill.add({Part::DatabaseProxy, translatable("models", "RDS Proxy"), translatable("models", "Proxy capacity"),
                  "vCPU-hour"},
                 m_sheet.service(ServiceItem::RdsProxyVcpuHour), proxyVcpus * load.hours());
    }
    addDatabase(bill, load);
}

void LambdaCost::add(BillBuilder& bill, double times) const { add(bill, times, usage(times)); }

void LambdaCost::add(BillBuilder& bill, double times, const LambdaUsage& month) const
{
    LambdaAllowance free;
    if (m_scenario.billing.freeTier)
        free = {m_sheet.lambdaFreeRequests, m_sheet.lambdaFreeGbSeconds, m_sheet.streamingFreeGb};
    addLambdaUsage(bill, m_prices, month, free);
    addFrontDoor(bill, times);
    addState(bill, times);
    addLogs(bill, context(times), context(times).calls());
    addDataOut(bill, context(times));
}

Usd LambdaCost::total(double times) const
{
    BillBuilder bill(BillBuilder::Keep::Total);
    add(bill, times);
    return bill.total();
}

Usd LambdaCost::monthly(const LambdaCounts& week) const
{
    const Lambda& lambda = m_scenario.lambda;
    const double weeks = hoursPerWeek * 3600.0 / week.seconds * m_weeksPerMonth;
    const double otherCalls = context(1.0).calls() - context(1.0).requests();
    const Seconds onDemand = milliseconds(week.billedMs * weeks) + m_billed * otherCalls;
    const Seconds provisioned = milliseconds(week.billedProvisioned * weeks);
    LambdaUsage month = usage(1.0);
    month.requests = week.answered() * weeks + otherCalls;
    month.compute = lambda.memory * onDemand;
    month.provisionedCompute = lambda.memory * provisioned;
    month.init = lambda.memory * milliseconds(week.billedColdMs * weeks);
    month.ephemeral = (lambda.ephemeralStorage - freeEphemeral) * (onDemand + provisioned);
    if (paysForSnapStart(m_scenario.request.runtime))
        month.snapshotRestoredGb = lambda.memory.gibibytes() * week.coldStarts * weeks;
    BillBuilder bill(BillBuilder::Keep::Total);
    add(bill, 1.0, month);
    return bill.total();
}

} // namespace loadline
