// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers: which type, what it carries, how many run, credits, backlog.

#include "models/ec2/credits.h"
#include "models/ec2/ec2bill.h"
#include "models/ec2/fleetweek.h"
#include "models/evaluate.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>
#include <numeric>

using namespace loadline;

namespace {

const InstanceType& type(const char* name) { return testing::shippedSheet().findType(name)->type; }

Scenario cpuBound(double milliseconds)
{
    Scenario scenario;
    scenario.request.cpuTime = loadline::milliseconds(milliseconds);
    scenario.request.waitTime = Seconds{0};
    scenario.request.memory = Memory::mebibytes(1);
    scenario.ec2.workerThreads = 10000.0;
    return scenario;
}

Scenario steady(double rate)
{
    Scenario scenario = cpuBound(100.0);
    scenario.traffic.shape.fill(1.0);
    scenario.traffic.weekdayWeights.fill(1.0);
    scenario.traffic.peakToAverage = 1.0;
    scenario.traffic.average = RequestRate::perSecond(rate);
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "m5.large";
    scenario.ec2.instances = 1.0;
    return scenario;
}

const OptionReport evaluated(const Scenario& scenario)
{
    return evaluate(scenario, testing::shippedSheet()).option(OptionId::Ec2);
}

} // namespace

class Ec2Models : public QObject
{
    Q_OBJECT

private slots:
    void cheapestTypeIsChosen();
    void noTypeIsSaid();
    void capacityFollowsCoresAndThreads();
    void tightestResourceLimits();
    void waitsAreOverlapped();
    void usedAndIdleArePaid_data();
    void usedAndIdleArePaid();
    void stoppingStopsHoursNotDisks();
    void stoppedServersLoseRequests();
    void autoscaledFleetFollowsTheLoad();
    void newServersComeLate();
    void creditsEarnAndRunOut();
    void standardCreditsThrottle();
    void unlimitedCreditsCost();
    void stoppedHoursNeitherEarnNorSpendCredits();
    void overloadGrowsABacklog();
    void latencyRisesTowardsFullLoad();
    void balancerComesWithTheSecondServer();
    void systemsHaveTheirPrice();
    void longerMonthCostsMore();
};

void Ec2Models::cheapestTypeIsChosen()
{
    Ec2 ec2;
    const CatalogueEntry* found = chooseType(ec2, testing::shippedSheet());
    QVERIFY(found);
    for (const CatalogueEntry& entry : testing::shippedSheet().catalogue) {
        const InstanceType& other = entry.type;
        if (other.architecture == CpuArchitecture::X86 && other.memory >= ec2.memory && other.cores >= ec2.cores &&
            other.currentGeneration && !other.bareMetal && !other.accelerated && entry.hourly[0].known())
            QVERIFY(entry.hourly[0].first() >= found->hourly[0].first());
    }
    ec2.burstable = false;
    QVERIFY(!chooseType(ec2, testing::shippedSheet())->type.burstable);
    ec2.architecture = ArchitectureChoice::Arm;
    QVERIFY(chooseType(ec2, testing::shippedSheet())->type.architecture == CpuArchitecture::Arm);
}

void Ec2Models::noTypeIsSaid()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "x99.huge";
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const OptionReport& report = evaluation.option(OptionId::Ec2);
    QVERIFY(!report.feasible);
    QCOMPARE(report.warnings.size(), std::size_t{1});
    QVERIFY(report.bill.lines.empty());
    QVERIFY(evaluation.verdict.kind == VerdictKind::OnlyOne && evaluation.verdict.winner == OptionId::Lambda);
}

void Ec2Models::capacityFollowsCoresAndThreads()
{
    Scenario scenario = cpuBound(100.0);
    // m5.xlarge has 2 cores with 2 threads: 4 vCPUs, 10 requests of 100 ms a second each.
    QCOMPARE(serverCapacity(type("m5.xlarge"), scenario, 1.0).capacity.perSecond(), 40.0);
    scenario.ec2.threadsPerCore = 1.0;
    const ServerCapacity single = serverCapacity(type("m5.xlarge"), scenario, 1.0);
    QVERIFY(std::abs(single.capacity.perSecond() - 2.0 * 16.0) < 1e-9);
    QVERIFY(std::abs(inMilliseconds(single.workTime) - 62.5) < 1e-9);
    // Two cores with a thread each do more than one core with two.
    scenario.ec2.threadsPerCore = 2.0;
    scenario.ec2.coresUsed = 1.0;
    QVERIFY(serverCapacity(type("m5.xlarge"), scenario, 1.0).capacity.perSecond() < single.capacity.perSecond());
    // A Graviton core has one thread: the option changes nothing.
    scenario.ec2.coresUsed = 0.0;
    const double both = serverCapacity(type("m7g.xlarge"), scenario, 1.0).capacity.perSecond();
    scenario.ec2.threadsPerCore = 1.0;
    QCOMPARE(serverCapacity(type("m7g.xlarge"), scenario, 1.0).capacity.perSecond(), both);
}

void Ec2Models::tightestResourceLimits()
{
    Scenario scenario = cpuBound(100.0);
    QVERIFY(serverCapacity(type("m5.large"), scenario, 1.0).bottleneck == Bottleneck::Cpu);
    scenario.ec2.workerThreads = 1.0;
    QVERIFY(serverCapacity(type("m5.large"), scenario, 1.0).bottleneck == Bottleneck::WorkerThreads);
    scenario.ec2.workerThreads = 10000.0;
    scenario.request.memory = Memory::gibibytes(6);
    QVERIFY(serverCapacity(type("m5.large"), scenario, 1.0).bottleneck == Bottleneck::Memory);
    scenario.request.memory = Memory::mebibytes(1);
    scenario.request.responseSize = Memory::mebibytes(100);
    QVERIFY(serverCapacity(type("m5.large"), scenario, 1.0).bottleneck == Bottleneck::Network);
    scenario.request.memory = Memory::gibibytes(20);
    QCOMPARE(serverCapacity(type("m5.large"), scenario, 1.0).workers, 0.0);
    QVERIFY(!evaluated(scenario).feasible);
}

void Ec2Models::waitsAreOverlapped()
{
    Scenario scenario = cpuBound(10.0);
    const double without = serverCapacity(type("m5.large"), scenario, 1.0).capacity.perSecond();
    scenario.request.waitTime = milliseconds(500);
    QCOMPARE(serverCapacity(type("m5.large"), scenario, 1.0).capacity.perSecond(), without);
}

void Ec2Models::usedAndIdleArePaid_data()
{
    QTest::addColumn<bool>("autoscaled");
    QTest::addColumn<double>("rate");
    for (const bool autoscaled : {false, true}) {
        for (const double rate : {0.01, 1.0, 7.0, 400.0})
            QTest::addRow("%s at %g", autoscaled ? "autoscaled" : "fixed", rate) << autoscaled << rate;
    }
}

void Ec2Models::usedAndIdleArePaid()
{
    QFETCH(bool, autoscaled);
    QFETCH(double, rate);
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(rate);
    scenario.ec2.fleet = autoscaled ? FleetKind::Autoscaled : FleetKind::Fixed;
    const OptionReport report = evaluated(scenario);
    const auto hours = [&](Part part) {
        double sum = 0.0;
        for (const BillLine& line : report.bill.lines)
            sum += line.part == part ? line.quantity : 0.0;
        return sum;
    };
    const double paid = report.compute.usedHours + report.compute.idleHours;
    QVERIFY(std::abs(hours(Part::InstanceUsed) + hours(Part::InstanceIdle) - paid) < 1e-6 * paid);
    QVERIFY(report.compute.usedHours >= 0.0 && report.compute.idleHours >= -1e-9);
    if (!autoscaled)
        QVERIFY(std::abs(paid - 2.0 * 730.0) < 1e-6);
    if (autoscaled) {
        const double running = std::accumulate(report.series.instances.begin(), report.series.instances.end(), 0.0);
        QVERIFY(std::abs(running / stepsPerHour * 730.0 / 168.0 - paid) < 1e-6 * paid);
    }
}

void Ec2Models::stoppingStopsHoursNotDisks()
{
    Scenario scenario;
    scenario.idle.nights = true;
    scenario.idle.weekends = true;
    const OptionReport always = evaluated(scenario);
    scenario.ec2.schedule = StopSchedule::IdlePeriods;
    const OptionReport stopped = evaluated(scenario);
    const auto compute = [](const OptionReport& report) {
        return (report.bill.part(Part::InstanceUsed) + report.bill.part(Part::InstanceIdle)).dollars();
    };
    QVERIFY(std::abs(compute(stopped) / compute(always) - 80.0 / 168.0) < 1e-9);
    QCOMPARE(stopped.bill.part(Part::Disk), always.bill.part(Part::Disk));
    QCOMPARE(stopped.bill.part(Part::PublicIpv4), always.bill.part(Part::PublicIpv4));
    QVERIFY(stopped.feasible);
}

void Ec2Models::stoppedServersLoseRequests()
{
    Scenario scenario;
    scenario.ec2.schedule = StopSchedule::Daily;
    const OptionReport report = evaluated(scenario);
    QVERIFY(!report.feasible);
    QVERIFY(report.compute.lostShare > 0.01);
    QCOMPARE(report.warnings.front().parameter, std::string_view("ec2.schedule"));
}

void Ec2Models::autoscaledFleetFollowsTheLoad()
{
    Scenario scenario = steady(30.0);
    scenario.traffic = Traffic{};
    scenario.traffic.average = RequestRate::perSecond(40.0);
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 50.0;
    const OptionReport report = evaluated(scenario);
    QVERIFY(report.feasible);
    QVERIFY(report.compute.fewest < report.compute.most);
    const double perServer = report.compute.capacity.perSecond() * scenario.ec2.targetUtilisation;
    QCOMPARE(report.compute.most, std::ceil(120.0 / perServer));
    scenario.ec2.maximum = 2.0;
    QVERIFY(!evaluated(scenario).feasible);
}

void Ec2Models::newServersComeLate()
{
    Scenario scenario = steady(40.0);
    scenario.idle.windows = {{0, 600}};
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 50.0;
    scenario.ec2.launchTime = Seconds{600.0};
    scenario.request.timeout = Seconds{3600.0};
    const OptionReport late = evaluated(scenario);
    QVERIFY(!late.overloads.empty());
    QCOMPARE(late.overloads.front().fromMinute, 600);
    QVERIFY(late.overloads.front().mostWaiting > 1000.0);
    scenario.ec2.minimum = 10.0;
    QVERIFY(evaluated(scenario).overloads.empty());
}

void Ec2Models::creditsEarnAndRunOut()
{
    CreditAccount account({.vcpus = 2.0, .baseline = 0.2, .unlimited = false});
    QCOMPARE(account.earnedPerHour(), 24.0);
    QCOMPARE(account.pass(10.0, 0.0), 0.0);
    QCOMPARE(account.balance(), 240.0);
    // 240 credits last 2.5 hours at a net 96 an hour; the rest of the time the CPU is at its baseline.
    QVERIFY(std::abs(account.pass(5.0, 2.0) - (2.0 * 0.5 + 0.4 * 0.5)) < 1e-9);
    QCOMPARE(account.balance(), 0.0);
}

void Ec2Models::standardCreditsThrottle()
{
    Scenario scenario = steady(12.0);
    scenario.ec2.type = "t3.small";
    scenario.ec2.credits = CreditMode::Standard;
    const OptionReport held = evaluated(scenario);
    QVERIFY(!held.feasible);
    QVERIFY(std::ranges::any_of(held.warnings, [](const Warning& w) { return w.parameter == "ec2.credits"; }));
    scenario.traffic.average = RequestRate::perSecond(3.0);
    QVERIFY(evaluated(scenario).feasible);
}

void Ec2Models::unlimitedCreditsCost()
{
    Scenario scenario = steady(12.0);
    scenario.ec2.type = "t3.small";
    // 1.2 vCPUs used against a baseline of 0.4: 0.8 vCPU-hours of surplus in each of 730 hours.
    const OptionReport report = evaluated(scenario);
    QVERIFY(report.feasible);
    QVERIFY(std::abs(report.bill.part(Part::SurplusCredits).dollars() - 0.8 * 730.0 * 0.05) < 0.01);
}

void Ec2Models::stoppedHoursNeitherEarnNorSpendCredits()
{
    Scenario scenario = steady(12.0);
    scenario.ec2.type = "t3.small";
    scenario.idle.windows = {{0, minutesPerWeek / 2}};
    scenario.ec2.schedule = StopSchedule::IdlePeriods;
    // As in an always-on week, 0.8 vCPU-hours of surplus in each hour that runs: half of the month's.
    const OptionReport report = evaluated(scenario);
    QVERIFY(std::abs(report.bill.part(Part::SurplusCredits).dollars() - 0.8 * 365.0 * 0.05) < 0.2);
}

void Ec2Models::overloadGrowsABacklog()
{
    Scenario scenario = steady(10.0);
    scenario.idle.windows = {{600, minutesPerWeek}};
    scenario.traffic.average = RequestRate::perSecond(22.0);
    scenario.request.timeout = Seconds{3600.0};
    scenario.ec2.queueLimit = 100000.0;
    // m5.large answers 20 of these a second: the backlog grows by 2 a second for ten hours until callers give up.
    const OptionReport report = evaluated(scenario);
    QCOMPARE(report.overloads.size(), std::size_t{1});
    QCOMPARE(report.overloads.front().fromMinute, 0);
    QVERIFY(std::abs(report.overloads.front().mostWaiting - 2.0 * 36000.0) < 1.0);
    QVERIFY(!report.latency.steady);
    scenario.ec2.queueLimit = 5000.0;
    const OptionReport full = evaluated(scenario);
    QVERIFY(!full.feasible);
    QCOMPARE(full.overloads.front().mostWaiting, 5000.0 * scenario.ec2.instances);
    scenario.request.timeout = Seconds{30.0};
    const OptionReport impatient = evaluated(scenario);
    QVERIFY(!impatient.feasible);
    QVERIFY(std::abs(impatient.overloads.front().mostWaiting - 20.0 * 30.0) < 1.0);
}

void Ec2Models::latencyRisesTowardsFullLoad()
{
    Seconds before{0};
    for (const double rate : {2.0, 10.0, 16.0, 19.0, 19.8}) {
        const LatencyReport latency = evaluated(steady(rate)).latency;
        QVERIFY(latency.p99 >= before);
        before = latency.p99;
    }
    QVERIFY(before.count() > 2.0);
}

void Ec2Models::balancerComesWithTheSecondServer()
{
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    QCOMPARE(evaluated(scenario).bill.part(Part::LoadBalancer).dollars(), 0.0);
    QVERIFY(std::abs(evaluated(scenario).bill.part(Part::PublicIpv4).dollars() - 3.65) < 1e-9);
    scenario.ec2.instances = 2.0;
    QVERIFY(evaluated(scenario).bill.part(Part::LoadBalancer).dollars() > 16.42);
}

void Ec2Models::systemsHaveTheirPrice()
{
    Scenario scenario = steady(1.0);
    for (const auto& [system, hourly] : {std::pair{OperatingSystem::Linux, 0.096},
                                         {OperatingSystem::Windows, 0.188},
                                         {OperatingSystem::Rhel, 0.1248},
                                         {OperatingSystem::Suse, 0.152}}) {
        scenario.ec2.os = system;
        const OptionReport report = evaluated(scenario);
        QCOMPARE(report.compute.hourly.dollars(), hourly);
        const Usd paid = report.bill.part(Part::InstanceUsed) + report.bill.part(Part::InstanceIdle);
        QVERIFY(std::abs(paid.dollars() - hourly * 730.0) < 1e-6);
    }
}

void Ec2Models::longerMonthCostsMore()
{
    Scenario scenario;
    const Usd longer = evaluated(scenario).bill.part(Part::InstanceIdle);
    scenario.billing.month = MonthLength::Hours720;
    const Usd shorter = evaluated(scenario).bill.part(Part::InstanceIdle);
    QVERIFY(std::abs(longer / shorter - 730.0 / 720.0) < 1e-9);
}

LOADLINE_TEST(Ec2Models)
#include "tst_ec2.moc"
