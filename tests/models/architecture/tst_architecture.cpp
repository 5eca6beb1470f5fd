// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher says of the two designs, held against the models; what they are made of; what they do at a minute.

#include "models/architecture/moment.h"
#include "models/architecture/parts.h"
#include "models/evaluate.h"
#include "models/scenario/parameters.h"
#include "models/simulation.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>

using namespace loadline;
using namespace loadline::testing;

namespace {

Evaluation evaluated(const Scenario& scenario) { return evaluate(scenario, shippedSheet()); }

Scenario withNights()
{
    Scenario scenario;
    scenario.idle.nights = true;
    return scenario;
}

constexpr double busyMinute = 2.0 * minutesPerDay + 10.0 * 60.0;
constexpr double nightMinute = 2.0 * minutesPerDay + 3.0 * 60.0;

const StateAnswer& answer(const Evaluation& evaluation, StateNeed need, OptionId option)
{
    for (const StateRow& row : evaluation.state)
        if (row.need == need)
            return row.answers[static_cast<std::size_t>(option)];
    qFatal("no such row");
}

const ArchitecturePart* partOf(const Architecture& all, OptionId option, PartKind kind)
{
    for (const ArchitecturePart& part : all[static_cast<std::size_t>(option)])
        if (part.kind == kind)
            return &part;
    return nullptr;
}

Architecture partsOf(const Scenario& scenario) { return architecture(scenario, shippedSheet(), evaluated(scenario)); }

Scenario applied(Scenario scenario, const std::vector<std::pair<std::string_view, double>>& changes)
{
    for (const auto& [id, value] : changes)
        if (setParameter(scenario, *findParameter(id), value))
            qFatal("a change was refused");
    return scenario;
}

} // namespace

class ArchitectureModels : public QObject
{
    Q_OBJECT

private slots:
    void ec2BillsTheIdleNightAndLambdaDoesNot();
    void stoppingTheServerStopsTheHoursButNotTheDisk();
    void onePoolServesManyWhileEnvironmentsOpenTheirOwn();
    void sessionsLiveInAServerAndNotInAFunction();
    void aLostServerLosesItsSessionsUnlessInRedis();
    void aChatNeedsTheGatewayOnLambdaAtAPrice();
    void passingOnCostsMessages();
    void aBurstMakesEnvironmentsInSecondsAndServersInMinutes();
    void afterTheIdleLifetimeTheNextCallerWaits();
    void momentsAddUp();
    void momentsSayWhereTheyComeFrom();
    void pricesAreThoseOfTheBill();
    void whatIsAddedIsThere();
    void largeBodiesAreRefused();
    void arithmeticAddsUp();
    void cellsStandForRoundNumbers();
};

void ArchitectureModels::ec2BillsTheIdleNightAndLambdaDoesNot()
{
    const Evaluation evaluation = evaluated(withNights());
    const Moment night = momentAt(withNights(), evaluation, nightMinute);
    QVERIFY(night.idle && night.rate.perSecond() == 0.0);
    QVERIFY(night.ec2->hourly > Usd{});
    QCOMPARE(night.lambda.hourly.dollars(), 0.0);
    QCOMPARE(night.lambda.busy, 0.0);
    QCOMPARE(night.lambda.asleep, night.lambda.most);
    QVERIFY(evaluation.option(OptionId::Ec2).compute.idleHours > 0.0);
}

void ArchitectureModels::stoppingTheServerStopsTheHoursButNotTheDisk()
{
    Scenario scenario = withNights();
    const Evaluation always = evaluated(scenario);
    scenario.ec2.schedule = StopSchedule::IdlePeriods;
    const Evaluation stopped = evaluated(scenario);
    const auto hours = [](const Evaluation& evaluation) {
        const Bill& bill = evaluation.option(OptionId::Ec2).bill;
        return (bill.part(Part::InstanceUsed) + bill.part(Part::InstanceIdle)).dollars();
    };
    QVERIFY(hours(stopped) < 0.8 * hours(always));
    QCOMPARE(stopped.option(OptionId::Ec2).bill.part(Part::Disk).dollars(),
             always.option(OptionId::Ec2).bill.part(Part::Disk).dollars());
    QVERIFY(stopped.option(OptionId::Ec2).bill.part(Part::Disk) > Usd{});
    QCOMPARE(momentAt(scenario, stopped, nightMinute).ec2->running, 0.0);
}

void ArchitectureModels::onePoolServesManyWhileEnvironmentsOpenTheirOwn()
{
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    scenario.state.sessions = 500.0;
    scenario.state.databasePool = 20.0;
    scenario.state.connectionsPerEnvironment = 5.0;
    scenario.traffic.average = RequestRate::perSecond(20.0);
    const Evaluation evaluation = evaluated(scenario);
    const Moment moment = momentAt(scenario, evaluation, busyMinute);
    QCOMPARE(moment.ec2->connections, 20.0);
    QVERIFY(moment.users > 300.0);
    // 100 environments are 500 connections.
    QCOMPARE(moment.lambda.connections / 5.0, moment.lambda.connections / scenario.state.connectionsPerEnvironment);
    const double alive = moment.lambda.busy + moment.lambda.warm + moment.lambda.starting;
    QVERIFY(std::abs(moment.lambda.connections - 5.0 * alive) <= 5.0);
    QVERIFY(moment.lambda.connections > moment.ec2->connections);
}

void ArchitectureModels::sessionsLiveInAServerAndNotInAFunction()
{
    const Evaluation evaluation = evaluated(Scenario{});
    QCOMPARE(answer(evaluation, StateNeed::Sessions, OptionId::Ec2).fit, StateFit::AsIs);
    QCOMPARE(answer(evaluation, StateNeed::Sessions, OptionId::Lambda).fit, StateFit::WithPart);
    QVERIFY(momentAt(Scenario{}, evaluation, busyMinute).ec2->sessions > 0.0);
}

void ArchitectureModels::aLostServerLosesItsSessionsUnlessInRedis()
{
    Scenario scenario;
    scenario.ec2.instances = 2.0;
    const StateAnswer inMemory = answer(evaluated(scenario), StateNeed::Sessions, OptionId::Ec2);
    QCOMPARE(inMemory.fit, StateFit::AsIs);
    QVERIFY(inMemory.why.text.find("loses them") != std::string_view::npos);
    // Half of the 200 sessions are on the server that goes.
    QVERIFY(std::ranges::any_of(inMemory.why.arguments, [](const auto& argument) {
        const auto* number = std::get_if<MessageNumber>(&argument);
        return number && number->value == 100.0;
    }));
    const Scenario outside = applied(scenario, inMemory.apply);
    QCOMPARE(outside.state.serverStore, SessionStore::Redis);
    const StateAnswer inRedis = answer(evaluated(outside), StateNeed::Sessions, OptionId::Ec2);
    QCOMPARE(inRedis.fit, StateFit::WithPart);
    QVERIFY(inRedis.monthly && *inRedis.monthly > Usd{});
}

void ArchitectureModels::aChatNeedsTheGatewayOnLambdaAtAPrice()
{
    Scenario scenario;
    scenario.state.sockets = 1000.0;
    const Evaluation evaluation = evaluated(scenario);
    QCOMPARE(answer(evaluation, StateNeed::WebSockets, OptionId::Ec2).fit, StateFit::AsIs);
    const StateAnswer& lambda = answer(evaluation, StateNeed::WebSockets, OptionId::Lambda);
    QCOMPARE(lambda.fit, StateFit::WithPart);
    QVERIFY(*lambda.monthly > Usd{});
    QVERIFY(lambda.arithmetic.size() >= 3); // messages, connection minutes, connection ids
}

void ArchitectureModels::passingOnCostsMessages()
{
    Scenario scenario;
    scenario.state.sockets = 100.0;
    const auto messages = [](const Scenario& of) {
        double quantity = 0.0;
        const Evaluation evaluation = evaluated(of);
        for (const BillLine& line : evaluation.option(OptionId::Lambda).bill.lines)
            quantity += line.item == "WebSocket messages" ? line.quantity : 0.0;
        return quantity;
    };
    const double alone = messages(scenario);
    scenario.state.socketRecipients = 10.0;
    // One in and one out become one in and eleven out.
    QVERIFY2(std::abs(messages(scenario) / alone - 6.0) < 1e-9,
             qPrintable(QString::number(messages(scenario) / alone)));
}

void ArchitectureModels::aBurstMakesEnvironmentsInSecondsAndServersInMinutes()
{
    Scenario scenario;
    std::vector<double> rates(stepsPerWeek, 1.0);
    std::fill_n(rates.begin() + 2 * stepsPerDay, 24, 10.0);
    scenario.traffic.trace = TraceRef(Trace{"burst.csv", Seconds{300.0}, rates});
    scenario.traffic.average = RequestRate::perSecond(10.0);
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 20.0;
    const WeekSimulation simulation(scenario, shippedSheet());
    SimulationTally tally(scenario, shippedSheet());
    tally.add(simulation.run(1, 0));
    const Evaluation evaluation = tally.replaceIn(evaluated(scenario));
    const double burst = 2.0 * minutesPerDay;
    const auto at = [&](double minute) { return momentAt(scenario, evaluation, burst + minute); };
    QVERIFY(at(2.0).lambda.busy > 8.0 * std::max(at(-6.0).lambda.busy, 1.0));
    QCOMPARE(at(2.0).lambda.lost, 0.0);
    QVERIFY(at(2.0).ec2->answering < at(22.0).ec2->answering);
    QVERIFY(at(2.0).ec2->waiting > 0.0);
}

void ArchitectureModels::afterTheIdleLifetimeTheNextCallerWaits()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(1.0 / 3600.0); // one call an hour, a lifetime of ten minutes
    const OptionReport rare = evaluated(scenario).option(OptionId::Lambda);
    QVERIFY(rare.coldStarts.share > 0.7);
    scenario.lambda.idleLifetime = Seconds{3600.0};
    QVERIFY(evaluated(scenario).option(OptionId::Lambda).coldStarts.share < rare.coldStarts.share);
    QVERIFY(momentAt(scenario, evaluated(scenario), busyMinute).lambda.coldStart > Seconds{0.1});
}

void ArchitectureModels::momentsAddUp()
{
    Scenario scenario = withNights();
    scenario.state.sockets = 300.0;
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.traffic.average = RequestRate::perSecond(40.0);
    const Evaluation evaluation = evaluated(scenario);
    for (double minute = 0.0; minute < minutesPerWeek; minute += 35.0) {
        const Moment moment = momentAt(scenario, evaluation, minute);
        const EnvironmentMoment& lambda = moment.lambda;
        QCOMPARE(lambda.busy + lambda.warm + lambda.starting + lambda.asleep, lambda.most);
        for (const double state : {lambda.busy, lambda.warm, lambda.starting, lambda.asleep})
            QVERIFY(state >= 0.0 && state == std::round(state));
        const ServerMoment& servers = *moment.ec2;
        QVERIFY(servers.answering <= servers.running + 1e-9);
        for (const double share : {servers.cpu, servers.memory})
            QVERIFY(share >= 0.0 && share <= 1.0);
        QVERIFY(servers.poolInUse <= servers.pool + 1e-9 && servers.working <= servers.workers);
        const double each = std::max(servers.answering, 1.0);
        QVERIFY(std::abs(servers.sessions * each - moment.users) < 1e-6);
        QVERIFY(std::abs(servers.sockets * each - moment.sockets) < 1e-6);
    }
}

void ArchitectureModels::momentsSayWhereTheyComeFrom()
{
    const Scenario scenario;
    const Evaluation formula = evaluated(scenario);
    QCOMPARE(momentAt(scenario, formula, busyMinute).simulatedWeeks, 0U);
    const WeekSimulation simulation(scenario, shippedSheet());
    SimulationTally tally(scenario, shippedSheet());
    tally.add(simulation.run(1, 0));
    const Evaluation found = tally.replaceIn(formula);
    QCOMPARE(momentAt(scenario, found, busyMinute).simulatedWeeks, 1U);
    // The week goes round.
    QCOMPARE(momentAt(scenario, found, busyMinute + minutesPerWeek).rate, momentAt(scenario, found, busyMinute).rate);
    QCOMPARE(momentAt(scenario, found, busyMinute - minutesPerWeek).rate, momentAt(scenario, found, busyMinute).rate);
}

void ArchitectureModels::pricesAreThoseOfTheBill()
{
    Scenario scenario;
    scenario.state.sockets = 50.0;
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    const Evaluation evaluation = evaluated(scenario);
    const Architecture all = architecture(scenario, shippedSheet(), evaluation);
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda}) {
        const Bill& bill = evaluation.option(option).bill;
        Usd sum;
        for (const ArchitecturePart& part : all[static_cast<std::size_t>(option)]) {
            QVERIFY(findParameter(part.parameter));
            if (part.isPresent)
                sum = sum + *part.monthly;
        }
        // All but logs and what leaves for the internet stands for a part.
        const Usd rest = bill.part(Part::Logs) + bill.part(Part::DataOut);
        QVERIFY(std::abs((sum + rest - bill.total).dollars()) < 1e-6);
    }
}

void ArchitectureModels::whatIsAddedIsThere()
{
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    int added = 0;
    const Architecture all = partsOf(scenario);
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda}) {
        for (const ArchitecturePart& part : all[static_cast<std::size_t>(option)]) {
            if (part.isPresent)
                continue;
            const Scenario with = applied(scenario, part.add);
            const double before = evaluated(scenario).option(option).bill.total.dollars();
            const double after = evaluated(with).option(option).bill.total.dollars();
            QVERIFY(std::abs(after - before - part.monthly->dollars()) < 1e-6);
            const Architecture then = partsOf(with);
            const ArchitecturePart* found = partOf(then, option, part.kind);
            QVERIFY(part.kind == PartKind::Server ? !found : found && found->isPresent);
            ++added;
        }
    }
    QCOMPARE(added, 3); // a second server, Redis, a proxy
}

void ArchitectureModels::largeBodiesAreRefused()
{
    Scenario scenario;
    scenario.request.responseSize = Memory::mebibytes(20);
    const StateAnswer refused = answer(evaluated(scenario), StateNeed::LargePayloads, OptionId::Lambda);
    QCOMPARE(refused.fit, StateFit::NotPossible);
    QCOMPARE(answer(evaluated(scenario), StateNeed::LargePayloads, OptionId::Ec2).fit, StateFit::AsIs);
    const Scenario streamed = applied(scenario, refused.apply);
    QCOMPARE(answer(evaluated(streamed), StateNeed::LargePayloads, OptionId::Lambda).fit, StateFit::AsIs);
}

void ArchitectureModels::arithmeticAddsUp()
{
    Scenario scenario;
    scenario.state.sockets = 200.0;
    const StateAnswer sockets = answer(evaluated(scenario), StateNeed::WebSockets, OptionId::Lambda);
    double sum = 0.0;
    for (const Message& line : sockets.arithmetic)
        sum += std::get<MessageNumber>(line.arguments.back()).value;
    QVERIFY(std::abs(sum - sockets.monthly->dollars()) < 1e-9);
}

void ArchitectureModels::cellsStandForRoundNumbers()
{
    QCOMPARE(unitsPerCell(28.0, 60.0), 1.0);
    QCOMPARE(unitsPerCell(100.0, 60.0), 2.0);
    QCOMPARE(unitsPerCell(1000.0, 60.0), 25.0);
    QCOMPARE(unitsPerCell(10000.0, 60.0), 250.0);
    for (double units = 1.0; units < 2e5; units *= 1.37)
        QVERIFY(std::ceil(units / unitsPerCell(units, 60.0)) <= 60.0);
}

LOADLINE_TEST(ArchitectureModels)
#include "tst_architecture.moc"
