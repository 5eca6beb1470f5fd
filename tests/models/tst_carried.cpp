// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is billed is also carried, and what is lost is not billed.

#include "models/architecture/moment.h"
#include "models/evaluate.h"
#include "models/scenario/parameters.h"
#include "models/simulation.h"
#include "models/traffic/curve.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace loadline;
using namespace loadline::testing;

namespace {

bool near(double found, double expected, double share) { return std::abs(found / expected - 1.0) < share; }

double sum(const Series& series) { return std::accumulate(series.begin(), series.end(), 0.0); }

/// A room full of open sockets: 5,000 that send 30 messages an hour, beside 6 requests a second.
Scenario chat()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(6.0);
    scenario.request.cpuTime = milliseconds(12);
    scenario.request.waitTime = milliseconds(15);
    scenario.request.memory = Memory::mebibytes(10);
    scenario.request.responseSize = Memory::kibibytes(2);
    scenario.ec2.memory = Memory::gibibytes(4);
    scenario.ec2.workerThreads = 256.0;
    scenario.ec2.instances = 1.0;
    scenario.state.functionStore = ExternalStore::DynamoDb;
    scenario.state.sockets = 5000.0;
    scenario.state.socketMessagesPerHour = 60.0;
    return scenario;
}

Scenario steady(double requestsPerSecond)
{
    Scenario scenario;
    scenario.traffic.shape.fill(1.0);
    scenario.traffic.weekdayWeights.fill(1.0);
    scenario.traffic.peakToAverage = 1.0;
    scenario.traffic.average = RequestRate::perSecond(requestsPerSecond);
    return scenario;
}

Evaluation evaluated(const Scenario& scenario) { return evaluate(scenario, shippedSheet(scenario.billing.region)); }

Evaluation simulated(const Scenario& scenario, std::uint32_t weeks)
{
    const WeekSimulation simulation(scenario, shippedSheet());
    SimulationTally tally(scenario, shippedSheet());
    for (std::uint32_t week = 0; week < weeks; ++week)
        tally.add(simulation.run(3, week));
    return tally.replaceIn(evaluated(scenario));
}

double quantity(const OptionReport& option, std::string_view item)
{
    double all = 0.0;
    for (const BillLine& line : option.bill.lines)
        all += line.item == item ? line.quantity : 0.0;
    return all;
}

bool says(const OptionReport& option, std::string_view part)
{
    return std::ranges::any_of(option.warnings, [part](const Warning& warning) {
        return warning.message.text.find(part) != std::string_view::npos;
    });
}

/// All that an option's bill counts.
QByteArray billed(const Evaluation& evaluation)
{
    QByteArray text;
    for (const OptionReport& option : evaluation.options) {
        for (const BillLine& line : option.bill.lines) {
            // Server hours are counted whether they are used or idle: what moves between the two is load, not bill.
            if (line.part != Part::InstanceUsed && line.part != Part::InstanceIdle)
                text += QByteArray::fromStdString(line.item) + QByteArray::number(line.quantity, 'g', 9) + ' ';
        }
        text += QByteArray::number(option.compute.usedHours + option.compute.idleHours, 'g', 9);
    }
    return text;
}

/// All that an option carries: calls, use, queues, environments, connections, credits, capacity and what it answers.
QByteArray carried(const Evaluation& evaluation)
{
    QByteArray text;
    const auto add = [&](double value) { text += QByteArray::number(value, 'g', 9) + ' '; };
    for (const OptionReport& option : evaluation.options) {
        const OptionSeries& series = option.series;
        for (const Series* all : {&series.calls, &series.instances, &series.capacity, &series.utilisation,
                                  &series.waiting, &series.busyEnvironments, &series.warmEnvironments,
                                  &series.coldStarts, &series.databaseConnections, &series.lost, &series.credits})
            add(sum(*all));
        add(option.compute.capacity.perSecond());
        add(option.compute.workers);
        add(option.compute.duration.count());
        add(option.compute.vcpus);
        add(option.compute.memory.bytes());
        add(option.latency.p99.count());
        add(option.coldStarts.p50.count());
    }
    return text;
}

/// Parameters that change what is billed and nothing of what is carried, each with the reason.
const std::map<std::string_view, const char*>& chargesWithoutLoad()
{
    static const std::map<std::string_view, const char*> reasons{
        {"request.request_kb", "bytes of a request take the network only where they are more than the answer's"},
        {"request.response_kb", "bytes of an answer take the network, which binds only where it is tightest"},
        {"request.per_connection", "opening a connection is part of the request's CPU time"},
        {"request.outside_kb", "exchanging it is part of the request's wait"},
        {"request.outside_sent", "which way the bytes go takes no other time"},
        {"request.log_kb", "writing log lines is part of the request's CPU time"},
        {"request.log_months", "kept lines do nothing"},
        {"ec2.disk_gb", "the work is not bound by the disk"},
        {"ec2.disk_iops", "the work is not bound by the disk"},
        {"ec2.disk_throughput", "the work is not bound by the disk"},
        {"ec2.public_ipv4", "an address does nothing"},
        {"ec2.load_balancer", "AWS scales the load balancer"},
        {"ec2.alb_rules", "AWS scales the load balancer"},
        {"ec2.nat_gateways", "AWS scales the gateway"},
        {"ec2.ships_logs", "an agent's CPU is part of the request's"},
        {"ec2.commitment", "terms of purchase run the same servers"},
        {"lambda.nat_gateways", "AWS scales the gateway"},
        {"lambda.commitment", "terms of purchase run the same environments"},
        {"lambda.ephemeral_mb", "the work is not bound by the disk"},
        {"lambda.streaming", "an answer takes the same time, streamed or not"},
        {"state.sessions", "reading and writing a session is part of the request's wait"},
        {"state.session_kb", "reading and writing a session is part of the request's wait"},
        {"state.server_store", "reading and writing a session is part of the request's wait"},
        {"state.function_store", "reading and writing a session is part of the request's wait"},
        {"state.database", "the database is a part of its own; its time is the request's wait"},
        {"state.database_gib", "the database is a part of its own; its time is the request's wait"},
        {"state.database_storage_gb", "the database is a part of its own; its time is the request's wait"},
        {"state.database_io", "the database is a part of its own; its time is the request's wait"},
        {"state.socket_recipients", "passing on is part of the message's work; it takes the servers' network"},
        {"billing.region", "the same work elsewhere"},
        {"billing.free_tier", "the same work for another price"},
        {"billing.month", "a month of more hours of the same week"},
        {"billing.gigabyte", "the same bytes counted otherwise"},
    };
    return reasons;
}

std::vector<Scenario> bases()
{
    std::vector<Scenario> all(5);
    all[1] = chat();
    all[1].state.socketRecipients = 2.0;
    all[1].state.scheduledJobsPerDay = 500.0;
    all[2].ec2.fleet = FleetKind::Autoscaled;
    all[2].traffic.average = RequestRate::perSecond(40.0);
    all[2].ec2.balancer = Balancer::Always;
    all[3].ec2.schedule = StopSchedule::Daily;
    all[3].idle.nights = true;
    all[3].state.database = Database::RdsPostgreSql;
    all[3].state.proxy = DatabaseProxy::RdsProxy;
    all[3].lambda.frontDoor = FrontDoor::Alb;
    all[4].ec2.choice = TypeChoice::ByName;
    all[4].ec2.type = "t3.small";
    all[4].ec2.natGateways = 1.0;
    all[4].request.outside = Memory::kibibytes(50);
    all[4].state.database = Database::DocumentDb;
    all[4].traffic.average = RequestRate::perSecond(14.0);
    return all;
}

} // namespace

class Carried : public QObject
{
    Q_OBJECT

private slots:
    void billedParametersAreCarried_data();
    void billedParametersAreCarried();
    void reasonsAreOfParameters();
    void messagesAreWorkForServers();
    void messagesCanBeTooMany();
    void messagesRunTheFunction();
    void messagesKeepEnvironmentsOpen();
    void messagesSpendCredits();
    void passedOnMessagesTakeTheNetwork();
    void messagesCostNothingWhileIdle();
    void jobsAreWorkOnBothSides();
    void jobsOfStoppedServersRunWhenTheyDo();
    void aFleetGrowsWithMessages();
    void formulasAgreeWithTheSimulation();
    void refusedCallsAreNotBilled();
    void lostAnswersDoNotLeave();
    void longCallsAreStopped_data();
    void longCallsAreStopped();
    void stoppedCallsAreSimulated();
    void anOverloadedServerIsFull();
};

void Carried::billedParametersAreCarried_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const ParameterSpec& spec : parameters()) {
        if (spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer ||
            spec.kind == ParameterKind::Switch || spec.kind == ParameterKind::Choice)
            QTest::newRow(spec.id.data()) << QByteArray(spec.id.data(), static_cast<qsizetype>(spec.id.size()));
    }
}

/// A parameter with an effect on a billed quantity has one on load in the same scenario, or a reason why not.
void Carried::billedParametersAreCarried()
{
    QFETCH(QByteArray, id);
    const std::string_view key(id.constData(), static_cast<std::size_t>(id.size()));
    const ParameterSpec& spec = *findParameter(key);
    const bool excused = chargesWithoutLoad().contains(key);
    bool isBilled = false;
    bool isCarried = false;
    for (const Scenario& base : bases()) {
        if (spec.inactive && !spec.inactive(base).empty())
            continue;
        const Evaluation before = evaluated(base);
        for (const double value : {spec.minimum, (spec.minimum + spec.maximum) / 2.0, spec.maximum}) {
            Scenario changed = base;
            if (setParameter(changed, spec, spec.kind == ParameterKind::Number ? value : std::floor(value)))
                continue;
            const Evaluation after = evaluated(changed);
            const bool moves = billed(after) != billed(before);
            isBilled = isBilled || moves;
            isCarried = isCarried || (moves && carried(after) != carried(before));
        }
    }
    if (isBilled && !excused)
        QVERIFY2(isCarried, "is billed and carried by nobody");
}

void Carried::reasonsAreOfParameters()
{
    for (const auto& [id, reason] : chargesWithoutLoad())
        QVERIFY2(findParameter(id), id.data());
}

void Carried::messagesAreWorkForServers()
{
    const Evaluation evaluation = evaluated(chat());
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    // 5,000 × 30 an hour are 41.67 a second; with 6 requests at 12 ms: 0.572 of 2 vCPUs.
    const double used = (5000.0 * 30.0 / 3600.0 + 6.0) * 0.012 / ec2.compute.vcpus * 730.0;
    QVERIFY2(near(ec2.compute.usedHours, used, 1e-6), qPrintable(QString::number(ec2.compute.usedHours)));
    QVERIFY(near(ec2.compute.usedHours + ec2.compute.idleHours, 730.0, 1e-9));
    QVERIFY(near(sum(ec2.series.utilisation) / stepsPerWeek, used / 730.0, 1e-6));
    QVERIFY(ec2.feasible);
}

void Carried::messagesCanBeTooMany()
{
    Scenario scenario = chat();
    scenario.state.socketMessagesPerHour = 6000.0;
    const Evaluation evaluation = evaluated(scenario);
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    QVERIFY(!ec2.feasible);
    QVERIFY(says(ec2, "WebSocket messages a second need"));
    QVERIFY(says(ec2, "Overloaded"));
    QVERIFY(ec2.compute.lostShare > 0.9);
    // 4,166.7 a second × 12 ms are 50 vCPUs: with as many, they are carried.
    scenario.ec2.instances = 30.0;
    scenario.state.databasePool = 0.0;
    QVERIFY(evaluated(scenario).option(OptionId::Ec2).feasible);
}

void Carried::messagesRunTheFunction()
{
    Scenario scenario = chat();
    const OptionReport with = evaluated(scenario).option(OptionId::Lambda);
    scenario.state.sockets = 0.0;
    const OptionReport without = evaluated(scenario).option(OptionId::Lambda);
    // Messages in, and each socket opened and closed every two hours.
    const double others = 5000.0 * 30.0 / 3600.0 + 2.0 * 5000.0 / 7200.0;
    QVERIFY(near((sum(with.series.calls) - sum(without.series.calls)) / stepsPerWeek, others, 1e-9));
    const double busy = (sum(with.series.busyEnvironments) - sum(without.series.busyEnvironments)) / stepsPerWeek;
    QVERIFY(near(busy, others * with.compute.duration.count(), 1e-6));
    QVERIFY(near(quantity(with, "Requests") - quantity(without, "Requests"), others * 730.0 * 3600.0, 1e-9));
    QVERIFY(with.coldStarts.share < without.coldStarts.share);
    QVERIFY(sum(with.series.databaseConnections) > sum(without.series.databaseConnections));
    // At the account's limit they are refused as requests are.
    scenario.state.sockets = 5000.0;
    scenario.state.socketMessagesPerHour = 60000.0;
    const OptionReport many = evaluated(scenario).option(OptionId::Lambda);
    QVERIFY(many.compute.lostShare > 0.5 && !many.feasible);
}

void Carried::messagesKeepEnvironmentsOpen()
{
    // Idle nights close the sockets: the pool is built up anew each morning.
    Scenario scenario = chat();
    scenario.traffic.average = RequestRate::perSecond(0.01);
    const OptionReport always = evaluated(scenario).option(OptionId::Lambda);
    scenario.idle.nights = true;
    const OptionReport nightly = evaluated(scenario).option(OptionId::Lambda);
    const double pool = always.series.busyEnvironments.front() + always.series.warmEnvironments.front();
    QVERIFY(pool > 3.0);
    QVERIFY2(near(nightly.coldStarts.perWeek, always.coldStarts.perWeek * 16.0 / 24.0 + 7.0 * pool, 0.05),
             qPrintable(QString::number(nightly.coldStarts.perWeek)));
}

void Carried::messagesSpendCredits()
{
    Scenario scenario = chat();
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "t3.small";
    scenario.state.socketMessagesPerHour = 150.0;
    const OptionReport with = evaluated(scenario).option(OptionId::Ec2);
    QVERIFY(with.bill.part(Part::SurplusCredits) > Usd{});
    scenario.ec2.credits = CreditMode::Standard;
    QVERIFY(says(evaluated(scenario).option(OptionId::Ec2), "CPU credits run out"));
}

void Carried::passedOnMessagesTakeTheNetwork()
{
    Scenario scenario = chat();
    scenario.state.socketRecipients = 200.0;
    const OptionReport some = evaluated(scenario).option(OptionId::Ec2);
    QVERIFY(some.feasible);
    scenario.state.socketRecipients = 10000.0;
    const OptionReport many = evaluated(scenario).option(OptionId::Ec2);
    QVERIFY(!many.feasible && says(many, "fill the network"));
}

void Carried::messagesCostNothingWhileIdle()
{
    Scenario scenario = chat();
    scenario.idle.windows = {{0, minutesPerDay}};
    const Evaluation evaluation = evaluated(scenario);
    for (const OptionReport& option : evaluation.options) {
        QCOMPARE(option.series.calls.front(), 0.0);
        QVERIFY(option.series.calls.back() > 41.0);
    }
    QCOMPARE(momentAt(scenario, evaluation, 60.0).sockets, 0.0);
    QCOMPARE(momentAt(scenario, evaluation, minutesPerDay + 60.0).sockets, 5000.0);
}

void Carried::jobsAreWorkOnBothSides()
{
    Scenario scenario = steady(0.01);
    scenario.idle.windows = {{0, minutesPerDay}};
    scenario.state.scheduledJobsPerDay = 8640.0; // one in ten seconds, day and night
    const Evaluation evaluation = evaluated(scenario);
    for (const OptionReport& option : evaluation.options) {
        QVERIFY(near(option.series.calls.front(), 0.1, 1e-9));
        QVERIFY(near(option.series.calls.back(), 0.11, 1e-9));
    }
    const OptionReport& lambda = evaluation.option(OptionId::Lambda);
    QVERIFY(near(lambda.series.busyEnvironments.front(), 0.1 * lambda.compute.duration.count(), 1e-9));
    QVERIFY(momentAt(scenario, evaluation, 60.0).ec2->working > 0.0);
}

void Carried::jobsOfStoppedServersRunWhenTheyDo()
{
    Scenario scenario = steady(0.01);
    scenario.idle.windows = {{0, minutesPerDay}};
    scenario.ec2.schedule = StopSchedule::IdlePeriods;
    scenario.state.scheduledJobsPerDay = 8640.0;
    const Evaluation evaluation = evaluated(scenario);
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    QCOMPARE(ec2.series.calls.front(), 0.0);
    QVERIFY(near(ec2.series.calls.back(), 0.01 + 0.1 * 7.0 / 6.0, 1e-9));
    QVERIFY(ec2.feasible);
    QVERIFY(near(sum(evaluation.option(OptionId::Lambda).series.calls), sum(ec2.series.calls), 1e-9));
}

void Carried::aFleetGrowsWithMessages()
{
    Scenario scenario = chat();
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 40.0;
    scenario.state.socketMessagesPerHour = 1200.0;
    const Evaluation evaluation = evaluated(scenario);
    // 833 messages and 6 requests a second × 12 ms ÷ (2 vCPUs × 60 %).
    QCOMPARE(std::ranges::min(evaluation.option(OptionId::Ec2).series.instances), 9.0);
    QVERIFY(evaluation.option(OptionId::Ec2).feasible);
    // Messages do not multiply with the traffic, so neither does the fleet for them.
    QVERIFY(evaluation.breakEven.curves[0].monthly.front() > 8.0 * 730.0 * 0.03);
}

void Carried::formulasAgreeWithTheSimulation()
{
    Scenario scenario = chat();
    scenario.traffic.average = RequestRate::perSecond(0.6);
    scenario.state.sockets = 500.0;
    scenario.state.scheduledJobsPerDay = 1000.0;
    const Evaluation formulas = evaluated(scenario);
    const Evaluation weeks = simulated(scenario, 2);
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        const OptionReport& formula = formulas.option(id);
        const OptionReport& week = weeks.option(id);
        QVERIFY(near(sum(week.series.calls), sum(formula.series.calls), 0.005));
        QVERIFY2(
            near(week.latency.p99.count(), formula.latency.p99.count(), 0.1),
            qPrintable(QStringLiteral("%1 and %2").arg(week.latency.p99.count()).arg(formula.latency.p99.count())));
        QVERIFY(near(week.simulated->monthly.mean, formula.bill.total.dollars(), 0.01));
        QVERIFY(week.feasible && formula.feasible);
    }
    const OptionSeries& simulatedEc2 = weeks.option(OptionId::Ec2).series;
    QVERIFY(near(sum(simulatedEc2.utilisation), sum(formulas.option(OptionId::Ec2).series.utilisation), 0.01));
    const OptionSeries& lambda = weeks.option(OptionId::Lambda).series;
    const OptionSeries& formula = formulas.option(OptionId::Lambda).series;
    QVERIFY(near(sum(lambda.busyEnvironments), sum(formula.busyEnvironments), 0.01));
    QVERIFY(near(sum(lambda.databaseConnections), sum(formula.databaseConnections), 0.1));
}

void Carried::refusedCallsAreNotBilled()
{
    Scenario scenario = steady(100.0);
    scenario.billing.freeTier = false;
    scenario.lambda.accountConcurrency = 10.0;
    const OptionReport refusing = evaluated(scenario).option(OptionId::Lambda);
    scenario.lambda.accountConcurrency = 1000.0;
    const OptionReport all = evaluated(scenario).option(OptionId::Lambda);
    const double answered = 1.0 - refusing.compute.lostShare;
    QVERIFY(answered < 0.6 && answered > 0.2);
    for (const char* item : {"Requests", "Duration", "Log lines taken in", "Out to the internet"})
        QVERIFY2(near(quantity(refusing, item), quantity(all, item) * answered, 1e-6), item);
    // API Gateway has taken all of them in.
    QCOMPARE(quantity(refusing, "HTTP API requests"), quantity(all, "HTTP API requests"));
}

void Carried::lostAnswersDoNotLeave()
{
    Scenario scenario = steady(400.0);
    scenario.billing.freeTier = false;
    scenario.state.serverStore = SessionStore::DynamoDb;
    scenario.ec2.shipsLogs = true;
    const OptionReport ec2 = evaluated(scenario).option(OptionId::Ec2);
    const double answered = 1.0 - ec2.compute.lostShare;
    QVERIFY(answered < 0.5);
    const double gigabytes = 400.0 * 730.0 * 3600.0 * 20.0 / 1024.0 / 1024.0;
    QVERIFY(near(quantity(ec2, "Out to the internet"), gigabytes * answered, 1e-6));
    QVERIFY(near(quantity(ec2, "Log lines taken in"), gigabytes * 0.5 / 20.0 * answered, 1e-6));
    QVERIFY(near(ec2.compute.usedHours, 2.0 * 730.0, 0.01));
}

void Carried::longCallsAreStopped_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("variability");
    QTest::addColumn<FrontDoor>("door");
    QTest::addColumn<double>("lost");
    // Log-normal: 1 - Φ((ln limit - ln mean + σ² / 2) / σ) with σ² = ln(1 + CV²).
    QTest::newRow("ten minutes, CV 0.2") << 600.0 << 0.2 << FrontDoor::FunctionUrl << 0.01590;
    QTest::newRow("always the same, just within") << 900.0 << 0.0 << FrontDoor::FunctionUrl << 0.0;
    QTest::newRow("always the same, beyond") << 900.1 << 0.0 << FrontDoor::FunctionUrl << 1.0;
    QTest::newRow("a minute, CV 0.5") << 60.0 << 0.5 << FrontDoor::FunctionUrl << 0.0;
    QTest::newRow("HTTP API, 15 s, CV 0.5") << 15.0 << 0.5 << FrontDoor::HttpApi << 0.0446;
    QTest::newRow("HTTP API, 20 s the same") << 20.0 << 0.0 << FrontDoor::HttpApi << 0.0;
    QTest::newRow("REST API, 29.5 s the same") << 29.5 << 0.0 << FrontDoor::RestApi << 1.0;
}

void Carried::longCallsAreStopped()
{
    QFETCH(double, seconds);
    QFETCH(double, variability);
    QFETCH(FrontDoor, door);
    QFETCH(double, lost);
    Scenario scenario = steady(2.0);
    scenario.lambda.accountConcurrency = 10000.0;
    scenario.request.cpuTime = Seconds{0};
    scenario.request.waitTime = Seconds{seconds};
    scenario.request.variability = variability;
    scenario.objective.percentile = LatencyObjective::None;
    scenario.state.connectionsPerEnvironment = 0.0;
    scenario.lambda.frontDoor = door;
    const OptionReport lambda = evaluated(scenario).option(OptionId::Lambda);
    QVERIFY2(std::abs(lambda.compute.lostShare - lost) < 0.02 * lost + 1e-6,
             qPrintable(QString::number(lambda.compute.lostShare)));
    QCOMPARE(lambda.feasible, lost == 0.0);
    QCOMPARE(says(lambda, "outlast"), lost > 0.0);
    const double shown = std::accumulate(lambda.latency.density.begin(), lambda.latency.density.end(), 0.0);
    QVERIFY(std::abs(shown - (1.0 - lost)) < 0.002);
    if (lost < 1.0 && variability > 0.0)
        QVERIFY(lambda.latency.p99.count() <= (door == FrontDoor::FunctionUrl ? 900.5 : 30.01));
    // What is stopped is billed as long as it ran, and sends nothing.
    QVERIFY(near(quantity(lambda, "Requests"), 2.0 * 730.0 * 3600.0, 1e-9));
    QVERIFY(std::abs(quantity(lambda, "Out to the internet") / (2.0 * 730.0 * 3600.0 * 20.0 / 1048576.0) -
                     (1.0 - lost)) < 0.002);
}

void Carried::stoppedCallsAreSimulated()
{
    Scenario scenario = steady(0.02);
    scenario.request.cpuTime = Seconds{0};
    scenario.request.waitTime = Seconds{600};
    scenario.request.variability = 0.6;
    scenario.objective.percentile = LatencyObjective::None;
    scenario.lambda.frontDoor = FrontDoor::FunctionUrl;
    const Evaluation weeks = simulated(scenario, 4);
    const Evaluation formulas = evaluated(scenario);
    const OptionReport& week = weeks.option(OptionId::Lambda);
    const OptionReport& formula = formulas.option(OptionId::Lambda);
    QVERIFY2(near(week.compute.lostShare, formula.compute.lostShare, 0.05),
             qPrintable(QString::number(week.compute.lostShare)));
    QVERIFY(near(week.simulated->monthly.mean, formula.bill.total.dollars(), 0.01));
    QVERIFY(near(week.latency.p95.count(), formula.latency.p95.count(), 0.02));
    QVERIFY(!week.feasible);
}

void Carried::anOverloadedServerIsFull()
{
    Scenario scenario = steady(120.0);
    scenario.state.databasePool = 20.0;
    const Evaluation evaluation = evaluated(scenario);
    const Moment moment = momentAt(scenario, evaluation, 600.0);
    QVERIFY(moment.ec2->waiting > 1.0);
    QVERIFY(moment.ec2->workers > 1.0);
    QCOMPARE(moment.ec2->working, moment.ec2->workers);
    QCOMPARE(moment.ec2->poolInUse, std::min(20.0, moment.ec2->workers));
    scenario.traffic.average = RequestRate::perSecond(2.0);
    const Moment quiet = momentAt(scenario, evaluated(scenario), 600.0);
    QVERIFY(quiet.ec2->working < 1.0 && quiet.ec2->poolInUse < 1.0);
}

LOADLINE_TEST(Carried)
#include "tst_carried.moc"
