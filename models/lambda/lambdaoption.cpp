// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdaoption.h"

#include "models/analysis/feasibility.h"
#include "models/analysis/missingprices.h"
#include "models/behaviour/latency.h"
#include "models/behaviour/queueing.h"
#include "models/prices/storelines.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr OptionId id = OptionId::Lambda;
constexpr int coldPoints = 12;
constexpr double coldShareWorthSaying = 0.01;

Warning warning(Severity severity, Message message, std::string_view parameter)
{
    return {severity, std::move(message), parameter, id};
}

/// Limits of the entries in front of a function (API Gateway, Function URL and load balancer quotas; limits table).
struct EntryLimits
{
    Seconds longest;
    Memory largest;
};

EntryLimits entryLimits(FrontDoor door)
{
    switch (door) {
    case FrontDoor::HttpApi:
        return {Seconds{30.0}, Memory::mebibytes(6)};
    case FrontDoor::RestApi:
        return {Seconds{29.0}, Memory::mebibytes(6)};
    case FrontDoor::Alb:
        return {longestRun, Memory::mebibytes(1)};
    case FrontDoor::FunctionUrl:
        break;
    }
    return {longestRun, largestPayload};
}

/// The control that makes most of a request's time.
std::string_view longerPart(const Request& request)
{
    return request.waitTime > request.cpuTime ? "request.wait_ms" : "request.cpu_ms";
}

/// The share of a step's requests that the account's ceilings refuse.
double refusedShare(double rate, double offered, const Scenario& scenario)
{
    const double limit = scenario.lambda.accountConcurrency;
    const double crowding = peakedness(scenario.traffic.burstiness);
    double refused = 0.0;
    if (offered + 6.0 * std::sqrt(offered * crowding) > limit)
        refused = erlangB(std::floor(limit / crowding), offered / crowding);
    const double fastest = limit * requestsPerEnvironment;
    return rate > fastest ? std::max(refused, 1.0 - fastest / rate) : refused;
}

/// Environments that may be added within a step.
double addablePerStep(LambdaScaling scaling)
{
    return scaling == LambdaScaling::Since2023 ? addedPerSecond * stepLength.count()
                                               : addedAtOnceBefore2023 + addedPerSecondBefore2023 * stepLength.count();
}

EnvironmentWeek environmentWeek(const Scenario& scenario, const LambdaCost& cost, const TrafficCurve& curve)
{
    EnvironmentWeek week;
    const auto steps = curve.rates.size();
    week.series.busyEnvironments.resize(steps);
    week.series.warmEnvironments.resize(steps);
    week.series.coldStarts.resize(steps);
    week.series.databaseConnections.resize(steps);
    week.series.lost.resize(steps);
    const double duration = cost.duration().count();
    const double limit = scenario.lambda.accountConcurrency;
    // A proxy lends its connections only to environments that are working.
    const bool proxied = scenario.state.proxy == DatabaseProxy::RdsProxy;
    double arrived = 0.0;
    double refused = 0.0;
    double before = cost.environments().at(cost.warmRates().back()).alive;
    const double addable = addablePerStep(scenario.lambda.scaling);
    for (std::size_t step = 0; step < steps; ++step) {
        const double rate = curve.rates[step];
        const double offered = rate * duration;
        const double byScaling = offered > 0.0 ? std::max(1.0 - (before + addable) / offered, 0.0) : 0.0;
        const double share = std::max(refusedShare(rate, offered, scenario), byScaling);
        const EnvironmentPool pool = cost.environments().at(cost.warmRates()[step]);
        const double alive = std::min(pool.alive + scenario.lambda.provisionedConcurrency, limit);
        const double busy = std::min(offered * (1.0 - share), limit);
        week.series.busyEnvironments[step] = busy;
        week.series.warmEnvironments[step] = std::max(alive - busy, 0.0);
        week.series.coldStarts[step] =
            rate * cost.environments().at(rate).coldShare + std::max(pool.alive - before, 0.0) / stepLength.count();
        week.series.databaseConnections[step] =
            (proxied ? busy : std::max(alive, busy)) * scenario.state.connectionsPerEnvironment;
        before = pool.alive;
        arrived += rate;
        refused += rate * share;
        week.refusedScaling += share == byScaling ? rate * share : 0.0;
        week.series.lost[step] = rate * share;
    }
    week.refusedShare = arrived > 0.0 ? refused / arrived : 0.0;
    week.refusedScaling = arrived > 0.0 ? week.refusedScaling / arrived : 0.0;
    return week;
}

LatencyReport functionLatency(const Scenario& scenario, const LambdaCost& cost, double coldShare, double refused)
{
    const double answered = 1.0 - refused;
    std::vector<LatencyShift> shifts{{Seconds{0}, answered * (1.0 - coldShare)}};
    const ColdStartTime& cold = cost.coldStart();
    if (coldShare > 0.0) {
        for (const Seconds point : logNormalPoints(cold.p50 - cold.own, cold.p99 - cold.own, coldPoints))
            shifts.push_back({point + cold.own, answered * coldShare / coldPoints, true});
    }
    return latencyReport({cost.duration(), scenario.request.variability}, shifts);
}

void warnOfLimits(OptionReport& report, const Scenario& scenario)
{
    const Seconds duration = report.compute.duration;
    const EntryLimits entry = entryLimits(scenario.lambda.frontDoor);
    if (scenario.request.memory > scenario.lambda.memory) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "A request takes %1, the function has %2"),
                                           {number(scenario.request.memory.mebibytes(), Format::Mebibytes),
                                            number(scenario.lambda.memory.mebibytes(), Format::Mebibytes)}},
                                          "lambda.memory_mb"));
    }
    if (duration > longestRun) {
        report.warnings.push_back(
            warning(Severity::Stop,
                    {translatable("models", "A call may run %1, a request takes %2"),
                     {number(longestRun.count(), Format::Duration), number(duration.count(), Format::Duration)}},
                    longerPart(scenario.request)));
    } else if (duration > entry.longest) {
        report.warnings.push_back(
            warning(Severity::Stop,
                    {translatable("models", "The entry waits %1 at most, a request takes %2"),
                     {number(entry.longest.count(), Format::Duration), number(duration.count(), Format::Duration)}},
                    "lambda.front_door"));
    }
    const bool streams = scenario.lambda.streaming && scenario.lambda.frontDoor == FrontDoor::FunctionUrl;
    if (streams && scenario.request.responseSize > largestStream) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "A streamed answer has %1 at most, not %2"),
                                           {number(largestStream.mebibytes(), Format::Mebibytes),
                                            number(scenario.request.responseSize.mebibytes(), Format::Mebibytes)}},
                                          "request.response_kb"));
    }
    const Memory answer = streams ? Memory::mebibytes(0) : scenario.request.responseSize;
    const Memory body = std::max(scenario.request.requestSize, answer);
    if (body > entry.largest) {
        report.warnings.push_back(warning(
            Severity::Stop,
            {translatable("models", "The entry passes %1 at most, a body has %2"),
             {number(entry.largest.mebibytes(), Format::Mebibytes), number(body.mebibytes(), Format::Mebibytes)}},
            body == scenario.request.responseSize ? "request.response_kb" : "request.request_kb"));
    }
}

/// SnapStart does not go with these (Lambda developer guide, SnapStart).
void warnOfSnapStart(OptionReport& report, const Scenario& scenario)
{
    if (!usesSnapStart(scenario.request.runtime))
        return;
    if (scenario.lambda.provisionedConcurrency > 0.0)
        report.warnings.push_back(
            warning(Severity::Stop, {translatable("models", "SnapStart and copies kept warm exclude each other"), {}},
                    "request.runtime"));
    if (scenario.request.package == Package::Image)
        report.warnings.push_back(
            warning(Severity::Stop, {translatable("models", "SnapStart does not work with a container image"), {}},
                    "request.package"));
    if (scenario.lambda.ephemeralStorage > freeEphemeral)
        report.warnings.push_back(
            warning(Severity::Stop, {translatable("models", "SnapStart allows a temporary disk of 512 MB only"), {}},
                    "lambda.ephemeral_mb"));
}

void warnOfRefusals(OptionReport& report, const Scenario& scenario, const EnvironmentWeek& week)
{
    const auto add = [&report](double share, Message message, std::string_view parameter) {
        if (!answersAll(share))
            report.warnings.push_back(warning(Severity::Stop, std::move(message), parameter));
    };
    const double byLimit = week.refusedShare - week.refusedScaling - week.refusedDatabase;
    add(byLimit,
        {translatable("models", "%1 of the requests are refused at the limit of %2 environments"),
         {number(byLimit, Format::Share), number(scenario.lambda.accountConcurrency, Format::Count)}},
        "lambda.account_concurrency");
    add(week.refusedScaling,
        {translatable("models", "%1 of the requests are refused because environments cannot be added so fast"),
         {number(week.refusedScaling, Format::Share)}},
        "lambda.scaling");
    add(week.refusedDatabase,
        {translatable("models", "%1 of the requests fail because the database takes no more connections"),
         {number(week.refusedDatabase, Format::Share)}},
        "state.db_proxy");
}

void warnOfScaling(OptionReport& report, const Scenario& scenario)
{
    if (scenario.lambda.provisionedConcurrency > scenario.lambda.accountConcurrency) {
        report.warnings.push_back(
            warning(Severity::Stop,
                    {translatable("models", "%1 copies cannot be kept warm at a limit of %2 environments"),
                     {number(scenario.lambda.provisionedConcurrency, Format::Count),
                      number(scenario.lambda.accountConcurrency, Format::Count)}},
                    "lambda.provisioned_concurrency"));
    }
    if (report.coldStarts.share > coldShareWorthSaying) {
        report.warnings.push_back(warning(
            Severity::Caution,
            {translatable("models", "Cold start: %1 of requests wait %2"),
             {number(report.coldStarts.share, Format::Share), number(report.coldStarts.p50.count(), Format::Duration)}},
            "lambda.provisioned_concurrency"));
    }
}

/// What the sessions cost outside the function.
void warnOfSessions(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet)
{
    const State& state = scenario.state;
    const bool dynamo = state.functionStore == ExternalStore::DynamoDb;
    const Part part = dynamo ? Part::DynamoDb : Part::Redis;
    if (state.functionStore == ExternalStore::Redis && sheet.sells(NodeKind::Redis) && !redisNode(state, sheet)) {
        report.warnings.push_back(noCacheNode(id));
    } else if (!report.bill.lacksPrice(part)) {
        report.warnings.push_back(warning(Severity::Caution,
                                          {dynamo ? translatable("models", "Sessions need DynamoDB on Lambda: +%1")
                                                  : translatable("models", "Sessions need Redis on Lambda: +%1"),
                                           {number(report.bill.part(part).dollars(), Format::Usd)}},
                                          "state.function_store"));
    }
}

void warnOfState(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet)
{
    const State& state = scenario.state;
    if (state.sessions > 0.0)
        warnOfSessions(report, scenario, sheet);
    if (state.localCache > scenario.lambda.ephemeralStorage) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "%1 of files do not fit in a temporary disk of %2"),
                                           {number(state.localCache.mebibytes(), Format::Mebibytes),
                                            number(scenario.lambda.ephemeralStorage.mebibytes(), Format::Mebibytes)}},
                                          "lambda.ephemeral_mb"));
    }
    if (state.backgroundThreads > 0.0) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "Threads cannot go on working between calls"), {}},
                                          "state.background_threads"));
    }
    const double most = std::ranges::max(report.series.databaseConnections);
    if (const auto found = connectionWarning(most, connectionLimit(state, sheet), "state.db_per_environment", id))
        report.warnings.push_back(*found);
}

void summarise(OptionReport& report, const Scenario& scenario, const LambdaCost& cost, double refused)
{
    const OptionSeries& series = report.series;
    report.compute.name = std::to_string(std::lround(scenario.lambda.memory.mebibytes())) + " MB";
    report.compute.duration = cost.duration();
    report.compute.billedDuration = billedDuration(cost.duration());
    report.compute.vcpus = vcpuShare(scenario.lambda.memory);
    report.compute.memory = scenario.lambda.memory;
    report.compute.lostShare = refused;
    report.compute.bottleneck = {translatable("models", "limited by the account's concurrency"), {}};
    report.compute.capacity =
        carriedRate(scenario.lambda.accountConcurrency, scenario.traffic.burstiness, cost.duration());
    report.compute.fewest = series.busyEnvironments.front() + series.warmEnvironments.front();
    for (std::size_t step = 0; step < series.busyEnvironments.size(); ++step) {
        const double alive = series.busyEnvironments[step] + series.warmEnvironments[step];
        report.compute.most = std::max(report.compute.most, alive);
        report.compute.fewest = std::min(report.compute.fewest, alive);
    }
}

} // namespace

RequestRate carriedRate(double limit, double burstiness, Seconds duration)
{
    const double crowding = peakedness(burstiness);
    const int servers = std::max(static_cast<int>(limit / crowding), 1);
    const double concurrency = offeredLoad(servers, lostShareAllowed) * crowding;
    return RequestRate::perSecond(
        std::min(concurrency / std::max(duration.count(), 1e-6), limit * requestsPerEnvironment));
}

void showWeek(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost,
              EnvironmentWeek week)
{
    report.series = std::move(week.series);
    report.warnings.clear();
    summarise(report, scenario, cost, week.refusedShare);
    warnOfLimits(report, scenario);
    warnOfSnapStart(report, scenario);
    warnOfRefusals(report, scenario, week);
    warnOfScaling(report, scenario);
    warnOfState(report, scenario, sheet);
    if (!report.bill.unpriced.empty())
        report.warnings.push_back(unpricedWarning(report.bill, sheet.region, id));
    const auto stops = [](const Warning& found) { return found.severity == Severity::Stop; };
    report.feasible = std::ranges::none_of(report.warnings, stops);
    report.meetsObjective = meetsObjective(scenario.objective, report.latency);
    if (!report.meetsObjective && report.feasible)
        report.warnings.push_back(objectiveWarning(scenario.objective, report.latency, id));
}

OptionReport lambdaOption(const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost,
                          const TrafficCurve& curve)
{
    OptionReport report;
    report.id = id;
    BillBuilder bill(BillBuilder::Keep::Lines);
    cost.add(bill, 1.0);
    report.bill = bill.take();
    EnvironmentWeek week = environmentWeek(scenario, cost, curve);

    double requestsPerWeek = 0.0;
    for (const double rate : curve.rates)
        requestsPerWeek += rate * stepLength.count();
    const ColdStartTime& cold = cost.coldStart();
    report.coldStarts.perWeek = cost.coldStartsPerWeek(1.0);
    report.coldStarts.share = requestsPerWeek > 0.0 ? report.coldStarts.perWeek / requestsPerWeek : 0.0;
    report.coldStarts.p50 = cold.p50;
    report.coldStarts.p99 = cold.p99;
    report.coldStarts.basis = cold.basis;
    report.latency = functionLatency(scenario, cost, report.coldStarts.share, week.refusedShare);

    showWeek(report, scenario, sheet, cost, std::move(week));
    return report;
}

} // namespace loadline
