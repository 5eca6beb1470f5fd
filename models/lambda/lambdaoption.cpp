// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdaoption.h"

#include "models/analysis/feasibility.h"
#include "models/analysis/missingprices.h"
#include "models/behaviour/latency.h"
#include "models/behaviour/queueing.h"
#include "models/limits/crossedlimits.h"
#include "models/prices/storelines.h"
#include "models/rest.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace loadline {
namespace {

constexpr OptionId id = OptionId::Lambda;
constexpr int coldPoints = 12;
constexpr double coldShareWorthSaying = 0.01;

Warning warning(Severity severity, Message message, std::string_view parameter)
{
    return {severity, std::move(message), parameter, id};
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

EnvironmentWeek environmentWeek(const Scenario& scenario, const LambdaCost& cost)
{
    EnvironmentWeek week;
    week.series.calls = cost.calls().rates;
    const auto steps = week.series.calls.size();
    week.series.busyEnvironments.resize(steps);
    week.series.warmEnvironments.resize(steps);
    week.series.coldStarts.resize(steps);
    week.series.databaseConnections.resize(steps);
    week.series.lost.resize(steps);
    const double duration = cost.busyTime().count();
    const double limit = scenario.lambda.accountConcurrency;
    // A proxy lends its connections only to environments that are working.
    const bool proxied = usesProxy(scenario.state);
    double arrived = 0.0;
    double refused = 0.0;
    double before = cost.environments().at(cost.warmRates().back()).alive;
    const double addable = addablePerStep(scenario.lambda.scaling);
    for (std::size_t step = 0; step < steps; ++step) {
        const double rate = week.series.calls[step];
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

/// The waits of all calls before the work on them, those of refused ones included.
std::vector<LatencyShift> coldStartWaits(const LambdaCost& cost, double coldShare)
{
    std::vector<LatencyShift> shifts{{Seconds{0}, 1.0 - coldShare}};
    const ColdStartTime& cold = cost.coldStart();
    if (coldShare > 0.0) {
        for (const Seconds point : logNormalPoints(cold.p50 - cold.own, cold.p99 - cold.own, coldPoints))
            shifts.push_back({point + cold.own, coldShare / coldPoints, true});
    }
    return shifts;
}

/// Latency of the calls that are answered, and the share of all calls whose answer comes too late.
LatencyReport functionLatency(const Scenario& scenario, const LambdaCost& cost, double coldShare, EnvironmentWeek& week)
{
    std::vector<LatencyShift> shifts = coldStartWaits(cost, coldShare);
    const double started = rest(1.0, week.refusedShare);
    week.tooLateShare = 0.0;
    for (LatencyShift& part : shifts) {
        const double beyond = cost.beyondLimits(part.shift);
        week.tooLateShare += started * part.share * beyond;
        part.share *= started * (1.0 - beyond);
        if (beyond > 0.0)
            part.within = cost.longestWork(part.shift);
    }
    for (std::size_t step = 0; step < week.series.lost.size(); ++step) {
        const double carried = week.series.calls[step] - week.series.lost[step];
        week.series.lost[step] += started > 0.0 ? carried * week.tooLateShare / started : 0.0;
    }
    return latencyReport({cost.duration(), scenario.request.variability}, shifts);
}

void warnOfLimits(OptionReport& report, const Scenario& scenario, const LambdaCost& cost, const EnvironmentWeek& week)
{
    if (scenario.request.memory > scenario.lambda.memory) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "A request takes %1, the function has %2"),
                                           {number(scenario.request.memory.mebibytes(), Format::Mebibytes),
                                            number(scenario.lambda.memory.mebibytes(), Format::Mebibytes)}},
                                          "lambda.memory_mb"));
    }
    std::ranges::move(crossedLimits({.option = id,
                                     .scenario = scenario,
                                     .work = {cost.duration(), scenario.request.variability},
                                     .peak = cost.peak(),
                                     .activeStretch = cost.activeStretch(),
                                     .copies = report.compute.most,
                                     .started = rest(1.0, week.refusedShare),
                                     .tooLate = week.tooLateShare,
                                     .coldStart = cost.coldStart().p50,
                                     .balanced = scenario.lambda.frontDoor == FrontDoor::Alb}),
                      std::back_inserter(report.warnings));
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
    constexpr int causes = 3;
    const auto add = [&](double share, Message message, std::string_view parameter) {
        if (isObstacle(share, week.refusedShare, causes))
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
            {translatable("models", "Cold start: %1 of calls, median %2"),
             {number(report.coldStarts.share, Format::Share), number(report.coldStarts.p50.count(), Format::Duration)}},
            "lambda.provisioned_concurrency"));
    }
}

/// What the sessions cost outside the function.
void warnOfSessions(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet)
{
    const State& state = scenario.state;
    const SessionHome home = sessionHome(state.functionStore);
    if (state.functionStore == ExternalStore::Redis && sheet.sells(NodeKind::Redis) && !redisNode(state, sheet)) {
        report.warnings.push_back(noCacheNode(id));
    } else if (const auto cost = sessionsCost(report.bill, home)) {
        report.warnings.push_back(warning(Severity::Caution,
                                          {translatable("models", "Sessions need %1 on Lambda: +%2"),
                                           {std::string(storeName(home)), number(cost->dollars(), Format::Usd)}},
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
    report.compute.billedDuration = billedDuration(cost.busyTime());
    report.compute.vcpus = vcpuShare(scenario.lambda.memory);
    report.compute.memory = scenario.lambda.memory;
    report.compute.lostShare = refused;
    report.compute.bottleneck = {translatable("models", "limited by the account's concurrency"), {}};
    report.compute.capacity =
        carriedRate(scenario.lambda.accountConcurrency, scenario.traffic.burstiness, cost.busyTime());
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
    summarise(report, scenario, cost, week.lostShare());
    warnOfLimits(report, scenario, cost, week);
    warnOfSnapStart(report, scenario);
    warnOfRefusals(report, scenario, week);
    warnOfScaling(report, scenario);
    warnOfState(report, scenario, sheet);
    if (!report.bill.unpriced.empty())
        report.warnings.push_back(unpricedWarning(report.bill, sheet.region, id));
    judge(report, scenario.objective);
}

OptionReport lambdaOption(const Scenario& scenario, const PriceSheet& sheet, const LambdaCost& cost)
{
    OptionReport report;
    report.id = id;
    EnvironmentWeek week = environmentWeek(scenario, cost);
    const double calls = cost.callsPerWeek(1.0);
    const double started = rest(1.0, week.refusedShare);
    const ColdStartTime& cold = cost.coldStart();
    report.coldStarts.perWeek = cost.coldStartsPerWeek(1.0) * started;
    report.coldStarts.share = calls > 0.0 && started > 0.0 ? report.coldStarts.perWeek / (calls * started) : 0.0;
    report.coldStarts.p50 = cold.p50;
    report.coldStarts.p99 = cold.p99;
    report.coldStarts.basis = cold.basis;
    if (calls > 0.0)
        report.latency = functionLatency(scenario, cost, report.coldStarts.share, week);

    BillBuilder bill(BillBuilder::Keep::Lines);
    cost.add(bill, 1.0, {started, rest(1.0, week.lostShare())});
    report.bill = bill.take();
    report.callsPerMonth = calls * started * scenario.billing.hoursPerMonth() / hoursPerWeek;
    showWeek(report, scenario, sheet, cost, std::move(week));
    return report;
}

} // namespace loadline
