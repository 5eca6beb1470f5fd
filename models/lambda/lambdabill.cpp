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
             prices.gbSecond, usage.init.count(), rest(freeCompute, compute), rest(compute, freeCompute));
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
    , m_work{functionDuration(scenario.request, scenario.lambda.memory), scenario.request.variability}
    , m_busy(meanCutAt(m_work, longestRun))
    , m_billed(billedDuration(m_busy))
    , m_coldStart(coldStartTime(scenario, sheet))
    , m_environments(environmentInput(scenario, m_busy))
    , m_calls(functionCalls(scenario, curve))
    , m_warmRates(heldMaximum(m_calls.rates, static_cast<int>(std::ceil(scenario.lambda.idleLifetime / stepLength))))
    , m_week(curve, m_calls)
    , m_peak(curve.peak)
    , m_activeStretch(longestActive(curve.idle))
    , m_prices(lambdaPricesFor(scenario.lambda, sheet))
    , m_weeksPerMonth(scenario.billing.hoursPerMonth() / hoursPerWeek)
{
    if (m_week.otherCalls <= 0.0) {
        m_profile = rateProfile(curve.rates, m_warmRates);
        return;
    }
    const int warmSteps = static_cast<int>(std::ceil(scenario.lambda.idleLifetime / stepLength));
    m_profile = rateProfile(curve.rates, heldMaximum(curve.rates, warmSteps));
    noteOtherCalls(m_profile, curve.rates, m_calls.others, heldMaximum(m_calls.others, warmSteps));
}

Seconds LambdaCost::longestWork(Seconds coldStart) const
{
    return std::min(longestRun, entryLimits(m_scenario.lambda.frontDoor).longest - coldStart);
}

double LambdaCost::beyondLimits(Seconds coldStart) const
{
    const Seconds longest = longestWork(coldStart);
    return longest > Seconds{0} ? shareBeyond(m_work, longest) : 1.0;
}

/// With calls beside the requests, whose rate does not multiply.
double LambdaCost::coldStartsOfAll(double times) const
{
    const double others = m_profile.others;
    const auto poolAt = [&](double rate) { return m_environments.at(rate); };
    double starts = m_profile.silentSeconds * others * poolAt(others).coldShare +
                    m_profile.idleSeconds * m_profile.fewestOthers * poolAt(m_profile.fewestOthers).coldShare +
                    m_profile.rises * (poolAt(others).alive - poolAt(m_profile.fewestOthers).alive);
    for (const RateLevel& level : m_profile.levels) {
        const double calls = level.rate * times + others;
        starts += level.seconds * calls * poolAt(calls).coldShare;
        if (level.upcrossings > 0.0)
            starts += level.upcrossings *
                      (poolAt(level.upper * times + others).alive - poolAt(level.lower * times + others).alive);
    }
    return std::min(starts, callsPerWeek(times));
}

double LambdaCost::coldStartsPerWeek(double times) const
{
    if (m_profile.others > 0.0)
        return coldStartsOfAll(times);
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

/// Of all calls, the share that provisioned environments answer.
double LambdaCost::provisionedShare(double times) const
{
    const double calls = callsPerWeek(times);
    if (m_scenario.lambda.provisionedConcurrency <= 0.0 || calls <= 0.0)
        return 0.0;
    const auto answered = [this](double seconds, double rate) {
        return seconds * rate * m_environments.at(rate).provisionedShare;
    };
    double sum =
        answered(m_profile.silentSeconds, m_profile.others) + answered(m_profile.idleSeconds, m_profile.fewestOthers);
    for (const RateLevel& level : m_profile.levels)
        sum += answered(level.seconds, level.rate * times + m_profile.others);
    return std::min(sum / calls, 1.0);
}

LambdaUsage LambdaCost::usage(const BillContext& load) const
{
    const Lambda& lambda = m_scenario.lambda;
    const Seconds month{load.hours() * 3600.0};
    const double coldStarts = coldStartsPerWeek(load.times) * load.started * m_weeksPerMonth;
    const double provisioned = provisionedShare(load.times);
    LambdaUsage usage;
    usage.requests = load.startedCalls();
    usage.provisioned = lambda.memory * (month * lambda.provisionedConcurrency);
    const Seconds worked = m_billed * usage.requests;
    usage.compute = lambda.memory * worked * rest(1.0, provisioned);
    usage.provisionedCompute = lambda.memory * worked * provisioned;
    usage.init = lambda.memory * (billedDuration(m_coldStart.mean) * coldStarts);
    usage.ephemeral = (lambda.ephemeralStorage - freeEphemeral) * worked;
    if (paysForSnapStart(m_scenario.request.runtime)) {
        usage.snapshotCached = lambda.memory * month;
        usage.snapshotRestoredGb = lambda.memory.gibibytes() * coldStarts;
    }
    if (lambda.streaming && lambda.frontDoor == FrontDoor::FunctionUrl)
        usage.streamedGb = streamedBeyondFree(m_scenario.request.responseSize, load.requests() * load.answered);
    return usage;
}

void LambdaCost::addFrontDoor(BillBuilder& bill, const BillContext& load) const
{
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
        addLoadBalancer(bill, load, {.workTime = m_busy, .functionTargets = true});
        addPublicAddresses(bill, load, balancerAddresses);
        break;
    }
    addNatGateways(bill, load, m_scenario.lambda.natGateways);
}

void LambdaCost::addState(BillBuilder& bill, const BillContext& load) const
{
    const State& state = m_scenario.state;
    addSessionStore(bill, load, sessionHome(state.functionStore));
    addGatewaySockets(bill, m_sheet,
                      (load.socketMessagesIn() + load.socketMessagesOut()) *
                          increments(m_scenario.request.responseSize, messageIncrement),
                      state.sockets * load.activeHours() * 60.0);
    addSocketIds(bill, load);
    if (usesProxy(state)) {
        bill.add({Part::DatabaseProxy, translatable("models", "RDS Proxy"), translatable("models", "Proxy capacity"),
                  "vCPU-hour"},
                 m_sheet.service(ServiceItem::RdsProxyVcpuHour), proxyVcpus(state, m_sheet) * load.hours());
    }
    addDatabase(bill, load);
}

void LambdaCost::add(BillBuilder& bill, double times, const CallOutcome& outcome) const
{
    const BillContext load = context(times, outcome);
    add(bill, load, usage(load));
}

void LambdaCost::add(BillBuilder& bill, const BillContext& load, const LambdaUsage& month) const
{
    LambdaAllowance free;
    if (m_scenario.billing.freeTier)
        free = {m_sheet.lambdaFreeRequests, m_sheet.lambdaFreeGbSeconds, m_sheet.streamingFreeGb};
    addLambdaUsage(bill, m_prices, month, free);
    addFrontDoor(bill, load);
    addState(bill, load);
    addLogs(bill, load, LogWriter::Functions);
    addDataOut(bill, load);
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
    const Seconds onDemand = milliseconds(week.billedMs * weeks);
    const Seconds provisioned = milliseconds(week.billedProvisioned * weeks);
    CallOutcome outcome;
    if (week.requests > 0.0)
        outcome = {week.startedCalls() / week.requests, week.answered() / week.requests};
    const BillContext load = context(1.0, outcome);
    LambdaUsage month = usage(load);
    month.requests = week.startedCalls() * weeks;
    month.compute = lambda.memory * onDemand;
    month.provisionedCompute = lambda.memory * provisioned;
    month.init = lambda.memory * milliseconds(week.billedColdMs * weeks);
    month.ephemeral = (lambda.ephemeralStorage - freeEphemeral) * (onDemand + provisioned);
    if (paysForSnapStart(m_scenario.request.runtime))
        month.snapshotRestoredGb = lambda.memory.gibibytes() * week.coldStarts * weeks;
    BillBuilder bill(BillBuilder::Keep::Total);
    add(bill, load, month);
    return bill.total();
}

} // namespace loadline
