// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every bill, whatever the scenario, the region and the terms.

#include "models/evaluate.h"
#include "models/simulation.h"
#include "tests/models/brokeninvariants.h"
#include "tests/models/drawnscenario.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>
#include <map>
#include <vector>

using namespace loadline;
using namespace Qt::StringLiterals;

namespace {

Evaluation evaluated(const Scenario& scenario)
{
    return evaluate(scenario, testing::shippedSheet(scenario.billing.region));
}

/// The defaults with the values of `--set` words.
Scenario scenarioOf(const QStringList& sets)
{
    Scenario scenario;
    for (const QString& set : sets) {
        const ParameterSpec* spec = findParameter(set.section(u'=', 0, 0).toStdString());
        Message error;
        const auto value = spec ? parseParameterValue(*spec, set.section(u'=', 1).toStdString(), error) : std::nullopt;
        if (!value || setParameter(scenario, *spec, *value))
            qFatal("%s", qPrintable(set));
    }
    return scenario;
}

double hoursOf(const Bill& bill)
{
    const auto isHours = [](Part part) { return part == Part::InstanceUsed || part == Part::InstanceIdle; };
    double hours = 0.0;
    for (const BillLine& line : bill.lines)
        hours += isHours(line.part) ? line.quantity : 0.0;
    for (const UnpricedLine& line : bill.unpriced)
        hours += isHours(line.part) ? line.quantity : 0.0;
    return hours;
}

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0}); }

} // namespace

class Invariants : public QObject
{
    Q_OBJECT

private slots:
    void usedAndIdleArePaid();
    void reservedFleetIsPaidEveryHour();
    void everyLineIsQuantityTimesPrice();
    void tierBoundariesAreExact();
    void zeroTrafficCostsNothingOnLambdaButItsNeighbours();
    void moreTimesTheTrafficNeverCostsLess();
    void holdOfEarlierOffenders_data();
    void holdOfEarlierOffenders();
    void latencyBeyondTheBins_data();
    void latencyBeyondTheBins();
    void holdOfAnyScenario();
    void holdOfSimulatedWeeks();
};

void Invariants::usedAndIdleArePaid()
{
    QRandomGenerator random(31);
    for (int i = 0; i < 150; ++i) {
        const Scenario scenario = testing::drawn(random);
        const OptionReport ec2 = evaluated(scenario).option(OptionId::Ec2);
        if (ec2.compute.name.empty())
            continue;
        QVERIFY(ec2.compute.usedHours >= 0.0 && ec2.compute.idleHours >= -1e-6);
        QVERIFY(same(ec2.compute.usedHours + ec2.compute.idleHours, hoursOf(ec2.bill)));
    }
}

void Invariants::reservedFleetIsPaidEveryHour()
{
    QRandomGenerator random(32);
    for (int i = 0; i < 80; ++i) {
        Scenario scenario = testing::drawn(random);
        scenario.ec2.commitment = Commitment::ReservedConvertible1y;
        const OptionReport ec2 = evaluated(scenario).option(OptionId::Ec2);
        if (ec2.compute.name.empty())
            continue;
        const bool fixed = scenario.ec2.fleet == FleetKind::Fixed;
        const double reserved = fixed ? scenario.ec2.instances : scenario.ec2.minimum;
        const double paid = ec2.compute.usedHours + ec2.compute.idleHours;
        const double least = reserved * scenario.billing.hoursPerMonth();
        QVERIFY(fixed ? same(paid, least) : paid >= least * (1.0 - 1e-9));
    }
}

void Invariants::everyLineIsQuantityTimesPrice()
{
    QRandomGenerator random(33);
    int lines = 0;
    for (int i = 0; i < 100; ++i) {
        const Evaluation evaluation = evaluated(testing::drawn(random));
        for (const OptionReport& option : evaluation.options) {
            for (const BillLine& line : option.bill.lines) {
                double billed = line.free;
                Usd amount;
                for (const TierShare& tier : line.tiers) {
                    QVERIFY(same(tier.amount.dollars(), tier.unitPrice.dollars() * tier.quantity));
                    billed += tier.quantity;
                    amount += tier.amount;
                }
                QVERIFY(same(billed, line.quantity));
                QVERIFY(same(amount.dollars(), line.amount.dollars()));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 1000);
}

void Invariants::tierBoundariesAreExact()
{
    std::vector<Price> tiered;
    for (std::size_t region = 0; region < regionCount; ++region) {
        const PriceSheet& sheet = testing::shippedSheet(static_cast<Region>(region));
        for (const Price& price : sheet.services)
            tiered.push_back(price);
        for (const LambdaPrices& prices : sheet.lambda)
            tiered.push_back(prices.gbSecond);
    }
    int boundaries = 0;
    for (const Price& price : tiered) {
        for (std::size_t tier = 1; tier < price.tiers.size(); ++tier) {
            const double from = price.tiers[tier].from;
            // Up to the boundary the tier below, from it on the tier itself, and nothing is counted twice.
            const double below = (price.amount(from) - price.amount(from - 1.0)).dollars();
            const double above = (price.amount(from + 1.0) - price.amount(from)).dollars();
            QVERIFY(std::abs(below - price.tiers[tier - 1].perUnit.dollars()) < 1e-6);
            QVERIFY(std::abs(above - price.tiers[tier].perUnit.dollars()) < 1e-6);
            QVERIFY(same(price.amount(2.0, from - 1.0).dollars(), below + above) ||
                    std::abs(price.amount(2.0, from - 1.0).dollars() - below - above) < 1e-6);
            ++boundaries;
        }
    }
    QVERIFY(boundaries > 80);
}

void Invariants::zeroTrafficCostsNothingOnLambdaButItsNeighbours()
{
    Scenario scenario;
    scenario.idle.windows = {{0, 7 * 24 * 60}};
    QCOMPARE(evaluated(scenario).traffic.requestsPerMonth, 0.0);
    scenario.state.sessions = 0.0;
    QCOMPARE(evaluated(scenario).option(OptionId::Lambda).bill.total, Usd{});
    scenario.lambda.frontDoor = FrontDoor::Alb;
    scenario.lambda.natGateways = 1.0;
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    scenario.state.sessions = 100.0;
    const Bill bill = evaluated(scenario).option(OptionId::Lambda).bill;
    for (const Part part : {Part::LoadBalancer, Part::PublicIpv4, Part::NatGateway, Part::DatabaseProxy, Part::Redis})
        QVERIFY2(bill.part(part) > Usd{}, partName(part).data());
    for (const Part part : {Part::LambdaCompute, Part::LambdaRequests, Part::ColdStartInit, Part::Logs, Part::DataOut})
        QCOMPARE(bill.part(part), Usd{});
    QVERIFY(evaluated(scenario).option(OptionId::Ec2).bill.part(Part::InstanceIdle) > Usd{});
}

void Invariants::moreTimesTheTrafficNeverCostsLess()
{
    QRandomGenerator random(34);
    int compared = 0;
    for (int i = 0; i < 120; ++i) {
        Scenario scenario = testing::drawn(random);
        if (scenario.traffic.trace)
            continue;
        // A fleet of fixed size at a fixed configuration.
        scenario.ec2.fleet = FleetKind::Fixed;
        Usd before;
        for (const double rate : {0.5, 1.0, 5.0, 50.0, 400.0}) {
            scenario.traffic.average = RequestRate::perSecond(rate);
            const OptionReport ec2 = evaluated(scenario).option(OptionId::Ec2);
            // A message goes out to its sender and to each recipient, a request's answer once. So where requests crowd
            // messages out, less leaves for the internet, and a lower bill is right.
            if (ec2.compute.lostShare > 0.0 && scenario.state.sockets > 0.0)
                break;
            QVERIFY(ec2.bill.total >= before * (1.0 - 1e-9));
            before = ec2.bill.total;
            ++compared;
        }
    }
    QVERIFY2(compared > 200, qPrintable(QString::number(compared)));
}

void Invariants::holdOfEarlierOffenders_data()
{
    QTest::addColumn<QStringList>("sets");
    QTest::newRow("percentiles out of order")
        << QStringList{u"traffic.average=50"_s,
                       u"traffic.peak_to_average=1.1"_s,
                       u"traffic.shape=0.95,0.95,0.95,0.95,0.95,0.95,0.95,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0.95,0.95"_s,
                       u"traffic.saturday=1"_s,
                       u"traffic.sunday=1"_s,
                       u"request.cpu_ms=3"_s,
                       u"request.wait_ms=5"_s,
                       u"request.response_kb=165"_s,
                       u"ec2.memory_gib=1"_s,
                       u"ec2.instances=1"_s};
    QTest::newRow("hours of rounding") << QStringList{u"traffic.peak_to_average=20"_s, u"traffic.thursday=3"_s,
                                                      u"ec2.fleet=autoscaled"_s, u"ec2.min_instances=352"_s,
                                                      u"ec2.commitment=reserved_standard_3y"_s};
    QTest::newRow("a second of eight servers")
        << QStringList{u"ec2.instances=8"_s, u"ec2.schedule=daily"_s, u"ec2.run_from=0"_s, u"ec2.run_to=0"_s};
    QTest::newRow("a small quantity in a late tier") << QStringList{
        u"traffic.average=0.001"_s,       u"traffic.burstiness=20"_s, u"lambda.provisioned_concurrency=22"_s,
        u"lambda.idle_lifetime_min=50"_s, u"state.sockets=1000000"_s, u"state.socket_messages_per_hour=3000"_s};
    QTest::newRow("costs that fall with the traffic")
        << QStringList{u"traffic.average=375.28"_s, u"traffic.peak_to_average=14.5"_s, u"ec2.os=suse"_s,
                       u"ec2.fleet=autoscaled"_s, u"ec2.scale_in_delay_min=0"_s};
}

void Invariants::holdOfEarlierOffenders()
{
    QFETCH(const QStringList, sets);
    const Scenario scenario = scenarioOf(sets);
    const auto findings = testing::brokenInvariants(scenario, testing::shippedSheet(scenario.billing.region));
    QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().c_str());
}

void Invariants::latencyBeyondTheBins_data()
{
    QTest::addColumn<QStringList>("sets");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("under the first bin") << QStringList{u"request.cpu_ms=0"_s, u"request.wait_ms=0.02"_s} << 1e-5
                                         << 1e-4;
    // Nothing that a function answers takes longer than the fifteen minutes after which a call is stopped.
    QTest::newRow("stopped before the last bin")
        << QStringList{u"request.cpu_ms=0"_s, u"request.wait_ms=900000"_s, u"lambda.front_door=function_url"_s,
                       u"request.timeout_s=3600"_s, u"traffic.average=0.001"_s}
        << 300.0 << 900.0;
}

void Invariants::latencyBeyondTheBins()
{
    QFETCH(const QStringList, sets);
    QFETCH(const double, least);
    QFETCH(const double, most);
    const Scenario scenario = scenarioOf(sets);
    const PriceSheet& sheet = testing::shippedSheet();
    const auto findings = testing::brokenInvariants(scenario, sheet);
    QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().c_str());
    const LatencyReport latency = evaluated(scenario).option(OptionId::Lambda).latency;
    QVERIFY2(latency.p50.count() > least && latency.p50.count() < most,
             qPrintable(QString::number(latency.p50.count())));
    // Simulated, the same.
    const WeekSimulation weeks(scenario, sheet);
    SimulationTally tally(scenario, sheet);
    for (std::uint32_t week = 0; week < 2; ++week)
        tally.add(weeks.run(1, week));
    const LatencyReport simulated = tally.replaceIn(evaluated(scenario)).option(OptionId::Lambda).latency;
    QVERIFY2(std::abs(simulated.p50 / latency.p50 - 1.0) < 0.1, qPrintable(QString::number(simulated.p50.count())));
}

void Invariants::holdOfAnyScenario()
{
    constexpr int scenarios = 2000;
    constexpr int reported = 10;
    QRandomGenerator random(35);
    int broken = 0;
    for (int i = 0; i < scenarios && broken < reported; ++i) {
        const auto reach = i % 4 == 0 ? testing::Reach::Within : testing::Reach::Extremes;
        const Scenario scenario = testing::drawn(random, reach);
        const auto findings = testing::brokenInvariants(scenario, testing::shippedSheet(scenario.billing.region));
        if (findings.empty())
            continue;
        ++broken;
        qWarning("%s\n%s", findings.front().c_str(), testing::setWords(scenario).c_str());
    }
    QCOMPARE(broken, 0);
}

void Invariants::holdOfSimulatedWeeks()
{
    constexpr int scenarios = 400;
    constexpr double mostRequests = 3e4;
    QRandomGenerator random(36);
    int broken = 0;
    for (int i = 0; i < scenarios; ++i) {
        const Scenario scenario = testing::drawn(random, testing::Reach::Extremes);
        const auto findings =
            testing::brokenInSimulation(scenario, testing::shippedSheet(scenario.billing.region), mostRequests);
        if (findings.empty())
            continue;
        ++broken;
        qWarning("%s\n%s", findings.front().c_str(), testing::setWords(scenario).c_str());
    }
    QCOMPARE(broken, 0);
}

LOADLINE_TEST(Invariants)
#include "tst_invariants.moc"
