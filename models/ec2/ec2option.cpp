// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ec2/ec2option.h"

#include "models/analysis/feasibility.h"
#include "models/analysis/missingprices.h"
#include "models/ec2/ec2bill.h"
#include "models/ec2/fleetweek.h"
#include "models/limits/crossedlimits.h"
#include "models/prices/storelines.h"
#include "models/rest.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace loadline {
namespace {

constexpr OptionId id = OptionId::Ec2;

Warning warning(Severity severity, Message message, std::string_view parameter)
{
    return {severity, std::move(message), parameter, id};
}

OptionReport noType(const Scenario& scenario, const PriceSheet& sheet)
{
    OptionReport report;
    report.id = id;
    if (scenario.ec2.choice == TypeChoice::ByName) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "%1 has no price for this system in %2"),
                                           {scenario.ec2.type, std::string(regionCode(sheet.region))}},
                                          "ec2.type"));
    } else {
        report.warnings.push_back(warning(
            Severity::Stop,
            {translatable("models", "No type of these processors has %1 of RAM, %2 cores and a price for this system"),
             {number(scenario.ec2.memory.mebibytes(), Format::Mebibytes), number(scenario.ec2.cores, Format::Count)}},
            scenario.ec2.os == OperatingSystem::Linux ? "ec2.memory_gib" : "ec2.os"));
    }
    judge(report, scenario.objective);
    report.meetsObjective = false;
    return report;
}

/// The control that would end an overload.
std::string_view overloadParameter(const Ec2& ec2, const OptionReport& report, const FleetWeek& week)
{
    if (week.creditsGoneMinute)
        return "ec2.credits";
    if (ec2.fleet == FleetKind::Fixed)
        return "ec2.instances";
    return report.compute.most >= std::max(ec2.maximum, ec2.minimum) ? "ec2.max_instances" : "ec2.min_instances";
}

/// Where the messages alone are more than the servers answer, whatever the requests.
void warnOfMessages(OptionReport& report, const Scenario& scenario, const Ec2Cost& cost)
{
    const double messages = messagesInPerSecond(scenario.state);
    const double servers = cost.fleet().allowed();
    const ServerCapacity& server = cost.server();
    if (messages <= server.capacity.perSecond() * servers)
        return;
    const bool byCpu = server.bottleneck == Bottleneck::Cpu;
    report.warnings.push_back(warning(
        Severity::Stop,
        byCpu
            ? Message{translatable("models", "%1 WebSocket messages a second need %2 vCPUs; the servers have %3"),
                      {number(messages, Format::Count), number(server.cpuUse(messages), Format::Decimal),
                       number(server.threads * server.threadSpeed * servers, Format::Decimal)}}
            : Message{translatable("models", "%1 WebSocket messages a second come in; the servers answer %2"),
                      {number(messages, Format::Count), number(server.capacity.perSecond() * servers, Format::Count)}},
        "state.socket_messages_per_hour"));
}

/// A stop for each cause that loses too many requests, the gravest first.
void warnOfLosses(OptionReport& report, const FleetWeek& week, std::string_view overloadControl)
{
    struct Loss
    {
        double share;
        std::string_view text; ///< of a message with the share
        std::string_view parameter;
    };
    const double timedOut = week.lostShare - week.stoppedShare - week.queueShare - week.databaseShare;
    std::array losses{
        Loss{week.stoppedShare, translatable("models", "%1 of the requests come while the servers are stopped"),
             "ec2.schedule"},
        Loss{timedOut, translatable("models", "%1 of the requests time out"), overloadControl},
        Loss{week.queueShare, translatable("models", "%1 of the requests find the queue full"), overloadControl},
        Loss{week.databaseShare,
             translatable("models", "%1 of the requests fail because the database takes no more connections"),
             "state.db_pool"}};
    std::ranges::stable_sort(losses, std::greater{}, &Loss::share);
    for (const Loss& loss : losses) {
        if (!isObstacle(loss.share, week.lostShare, static_cast<int>(losses.size())))
            continue;
        Message message{loss.text, {number(loss.share, Format::Share)}};
        if (loss.parameter == overloadControl && !week.overloads.empty())
            message = {translatable("models", "Overloaded from %1: %2"),
                       {number(week.overloads.front().fromMinute, Format::TimeOfWeek), std::move(message)}};
        report.warnings.push_back(warning(Severity::Stop, std::move(message), loss.parameter));
    }
}

void warnOfOverload(OptionReport& report, const Scenario& scenario, const FleetWeek& week)
{
    const std::string_view parameter = overloadParameter(scenario.ec2, report, week);
    warnOfLosses(report, week, parameter);
    const double overloadLosses = week.lostShare - week.stoppedShare - week.databaseShare;
    if (week.overloads.empty() || !answersAll(overloadLosses))
        return;
    const Overload& first = week.overloads.front();
    report.warnings.push_back(
        warning(Severity::Caution,
                {translatable("models", "Overloaded from %1: %2 requests waiting by %3"),
                 {number(first.fromMinute, Format::TimeOfWeek), number(first.mostWaiting, Format::Count),
                  number(first.mostWaitingMinute, Format::TimeOfWeek)}},
                parameter));
}

void warnOfCredits(OptionReport& report, const FleetWeek& week)
{
    if (week.creditsGoneMinute) {
        report.warnings.push_back(warning(Severity::Caution,
                                          {translatable("models", "CPU credits run out on %1"),
                                           {number(*week.creditsGoneMinute, Format::TimeOfWeek)}},
                                          "ec2.credits"));
    }
    const Usd surplus = report.bill.part(Part::SurplusCredits);
    if (surplus > Usd::dollars(0.005)) {
        report.warnings.push_back(
            warning(Severity::Caution,
                    {translatable("models", "Surplus CPU credits: +%1"), {number(surplus.dollars(), Format::Usd)}},
                    "ec2.credits"));
    }
}

void warnOfState(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet)
{
    const double servers = report.compute.most;
    const State& state = scenario.state;
    if (servers >= 2.0 && scenario.ec2.balancer == Balancer::Never) {
        report.warnings.push_back(warning(Severity::Caution,
                                          {translatable("models", "Nothing spreads the requests over the servers"), {}},
                                          "ec2.load_balancer"));
    }
    if (servers >= 2.0 && state.sessions > 0.0 && state.serverStore == SessionStore::Memory) {
        report.warnings.push_back(warning(Severity::Note,
                                          {translatable("models", "A lost server loses its %1 sessions"),
                                           {number(state.sessions / servers, Format::Count)}},
                                          "state.server_store"));
    }
    const bool redis = state.serverStore == SessionStore::Redis && sheet.sells(NodeKind::Redis);
    if (state.sessions > 0.0 && redis && !redisNode(state, sheet))
        report.warnings.push_back(noCacheNode(id));
    if (state.localCache > scenario.ec2.disk) {
        report.warnings.push_back(warning(Severity::Stop,
                                          {translatable("models", "%1 of files do not fit on a disk of %2"),
                                           {number(state.localCache.mebibytes(), Format::Mebibytes),
                                            number(scenario.ec2.disk.mebibytes(), Format::Mebibytes)}},
                                          "ec2.disk_gb"));
    }
    const double most = servers * state.databasePool;
    if (const auto found = connectionWarning(most, connectionLimit(state, sheet), "state.db_pool", id))
        report.warnings.push_back(*found);
}

void warnOfSpot(OptionReport& report, const Scenario& scenario, const Ec2Cost& cost)
{
    if (scenario.ec2.commitment != Commitment::Spot || cost.entry().spot.interruptions.empty())
        return;
    report.warnings.push_back(
        warning(Severity::Caution,
                {translatable("models", "AWS takes back %1 of spot servers of this type in a month"),
                 {cost.entry().spot.interruptions}},
                "ec2.commitment"));
}

void summarise(OptionReport& report, const Scenario& scenario, const Ec2Cost& cost, const FleetWeek& week)
{
    const ServerCapacity& server = cost.server();
    const double weeks = scenario.billing.hoursPerMonth() / hoursPerWeek;
    const Fleet::Hours hours = cost.fleet().hoursPerWeek(1.0, FleetSize::Configured, week.answeredShare);
    report.compute.name = cost.entry().type.name;
    report.compute.hourly = cost.hourly().first();
    report.compute.capacity = server.capacity;
    report.compute.bottleneck = bottleneckMessage(server.bottleneck);
    report.compute.duration = server.workTime;
    report.compute.vcpus = server.threads;
    report.compute.memory = cost.entry().type.memory;
    report.compute.workers = server.workers;
    report.compute.fewest = std::ranges::min(week.series.instances);
    report.compute.most = std::ranges::max(week.series.instances);
    report.compute.usedHours = hours.used * weeks;
    report.compute.idleHours = rest(hours.paid, hours.used) * weeks;
    report.compute.lostShare = week.lostShare;
}

void warnAndJudge(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost& cost,
                  const FleetWeek& week)
{
    report.warnings.clear();
    if (cost.server().workers < 1.0) {
        report.warnings.push_back(
            warning(Severity::Stop, {translatable("models", "%1 has no RAM left for a request"), {report.compute.name}},
                    scenario.ec2.choice == TypeChoice::ByName ? "ec2.type" : "ec2.memory_gib"));
    }
    if (!cost.server().hasNetwork())
        report.warnings.push_back(
            warning(Severity::Stop,
                    {translatable("models", "The messages passed on fill the network of %1"), {report.compute.name}},
                    "state.socket_recipients"));
    warnOfMessages(report, scenario, cost);
    warnOfOverload(report, scenario, week);
    std::ranges::move(crossedLimits({.option = id,
                                     .scenario = scenario,
                                     .work = {cost.server().workTime, scenario.request.variability},
                                     .copies = report.compute.most,
                                     .balanced = cost.fleet().balanced(1.0, FleetSize::Configured)}),
                      std::back_inserter(report.warnings));
    warnOfCredits(report, week);
    warnOfState(report, scenario, sheet);
    if (!report.bill.unpriced.empty())
        report.warnings.push_back(unpricedWarning(report.bill, sheet.region, id));
    warnOfSpot(report, scenario, cost);
    judge(report, scenario.objective);
}

} // namespace

void showWeek(OptionReport& report, const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost& cost,
              const FleetWeek& week)
{
    summarise(report, scenario, cost, week);
    warnAndJudge(report, scenario, sheet, cost, week);
    report.overloads = week.overloads;
    report.series = week.series;
}

OptionReport ec2Option(const Scenario& scenario, const PriceSheet& sheet, const Ec2Cost* cost)
{
    if (!cost)
        return noType(scenario, sheet);
    OptionReport report;
    report.id = id;
    FleetWeek week = fleetWeek(scenario, *cost);
    const double answered = week.answeredShare;
    BillBuilder bill(BillBuilder::Keep::Lines);
    cost->add(bill, 1.0, FleetSize::Configured, answered);
    report.bill = bill.take();
    report.callsPerMonth = cost->callsPerWeek() * answered * scenario.billing.hoursPerMonth() / hoursPerWeek;
    report.latency = fleetLatency(scenario, cost->server(), week);
    week.series.databaseConnections = week.series.instances;
    for (double& connections : week.series.databaseConnections)
        connections *= scenario.state.databasePool;
    showWeek(report, scenario, sheet, *cost, week);
    return report;
}

} // namespace loadline
