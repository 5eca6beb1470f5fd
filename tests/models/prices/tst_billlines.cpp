// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines that a real bill of either option has, each from the scenario's own numbers at the shipped prices.

#include "models/ec2/purchase.h"
#include "models/evaluate.h"
#include "models/lambda/lambdabill.h"
#include "models/prices/storelines.h"
#include "models/scenario/parameters.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>

using namespace loadline;

namespace {

constexpr double hoursPerMonth = 730.0;

bool near(double found, double wanted, double relative = 1e-9)
{
    return std::abs(found - wanted) <= relative * std::max(std::abs(wanted), 1e-12);
}

Bill billOf(const Scenario& scenario, OptionId option)
{
    return evaluate(scenario, testing::shippedSheet(scenario.billing.region)).option(option).bill;
}

double quantity(const Bill& bill, std::string_view item)
{
    for (const BillLine& line : bill.lines) {
        if (line.item == item)
            return line.quantity;
    }
    return 0.0;
}

Price shippedDataOut() { return testing::shippedSheet().service(ServiceItem::DataOut); }

double requestsPerMonth(const Scenario& scenario)
{
    return evaluate(scenario, testing::shippedSheet()).traffic.requestsPerMonth;
}

} // namespace

class BillLines : public QObject
{
    Q_OBJECT

private slots:
    void runIsBilledByTheSecondOrTheHour_data();
    void runIsBilledByTheSecondOrTheHour();
    void suseRoundsEachRunUp();
    void suseRoundsEachServerOfAnAutoscaledFleet();
    void logsGoToCloudWatch();
    void natGatewayBillsHoursAndBytes();
    void whatIsSentOutsideIsDataOut();
    void logsOfFunctionsHaveTiers_data();
    void logsOfFunctionsHaveTiers();
    void proxyBillsTheVcpusOfTheDatabase_data();
    void proxyBillsTheVcpusOfTheDatabase();
    void proxyServesRdsOnly();
    void gigabyteSwitchCountsBytesDifferently();
    void loadBalancerTakesTheLargestMeasure();
    void socketsMakeTheLargestMeasureChangeByTheHour();
    void balancerRulesCountFromTheEleventh();
    void serverlessCacheBillsSpaceAndUnits();
    void databaseIsBilledOnBothSides_data();
    void databaseIsBilledOnBothSides();
    void databaseBringsItsConnectionLimit();
    void tooLargeADatabaseHasNoPrice();
    void snapStartIsFreeForJavaOnly();
    void streamedAnswersBillBeyondSixMegabytes();
    void savingsPlanLowersGbSecondsOnly();
    void socketMessagesLeaveThroughDataOut();
};

void BillLines::runIsBilledByTheSecondOrTheHour_data()
{
    QTest::addColumn<int>("system");
    QTest::addColumn<double>("run");
    QTest::addColumn<double>("billed");
    const auto linux = static_cast<int>(OperatingSystem::Linux);
    const auto windows = static_cast<int>(OperatingSystem::Windows);
    const auto suse = static_cast<int>(OperatingSystem::Suse);
    QTest::newRow("a short run is a minute") << linux << 12.0 << 60.0;
    QTest::newRow("exactly a minute") << linux << 60.0 << 60.0;
    QTest::newRow("to the second") << windows << 3601.0 << 3601.0;
    QTest::newRow("SUSE: an hour begun") << suse << 12.0 << 3600.0;
    QTest::newRow("SUSE: exactly an hour") << suse << 3600.0 << 3600.0;
    QTest::newRow("SUSE: the next hour") << suse << 3601.0 << 7200.0;
}

void BillLines::runIsBilledByTheSecondOrTheHour()
{
    QFETCH(int, system);
    QFETCH(double, run);
    QFETCH(double, billed);
    QCOMPARE(billedRun(Seconds{run}, static_cast<OperatingSystem>(system)).count(), billed);
}

void BillLines::suseRoundsEachRunUp()
{
    Scenario scenario;
    scenario.ec2.schedule = StopSchedule::Daily;
    scenario.ec2.runFrom = 8.0;
    scenario.ec2.runTo = 10.5;
    const auto paid = [&] {
        const ComputeSummary compute = evaluate(scenario, testing::shippedSheet()).option(OptionId::Ec2).compute;
        return (compute.usedHours + compute.idleHours) / (hoursPerMonth / 24.0);
    };
    QVERIFY(near(paid(), 2.0 * 2.5));
    scenario.ec2.os = OperatingSystem::Suse;
    QVERIFY(near(paid(), 2.0 * 3.0));
}

void BillLines::suseRoundsEachServerOfAnAutoscaledFleet()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(20.0);
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.ec2.maximum = 50.0;
    scenario.ec2.scaleInDelay = Seconds{0};
    const auto paid = [&](OperatingSystem os) {
        scenario.ec2.os = os;
        const ComputeSummary compute = evaluate(scenario, testing::shippedSheet()).option(OptionId::Ec2).compute;
        return compute.usedHours + compute.idleHours;
    };
    const double bySecond = paid(OperatingSystem::Linux);
    const double byHour = paid(OperatingSystem::Suse);
    QVERIFY(byHour > bySecond);
    // Whole hours only: in the week that the month repeats, the sum is a whole number.
    const double perWeek = byHour / hoursPerMonth * hoursPerWeek;
    QVERIFY(std::abs(perWeek - std::round(perWeek)) < 1e-6);
}

void BillLines::logsGoToCloudWatch()
{
    Scenario scenario;
    scenario.request.log = Memory::kibibytes(2);
    scenario.request.logMonths = 3.0;
    const double gb = 2.0 * requestsPerMonth(scenario) / (1024.0 * 1024.0);
    const Bill lambda = billOf(scenario, OptionId::Lambda);
    QVERIFY(near(quantity(lambda, "Log lines taken in"), gb));
    QVERIFY(near(quantity(lambda, "Log lines kept"), gb * 3.0));
    QVERIFY(near(lambda.part(Part::Logs).dollars(), gb * 0.5 + gb * 3.0 * 0.03));
    QCOMPARE(billOf(scenario, OptionId::Ec2).part(Part::Logs), Usd{});
    scenario.ec2.shipsLogs = true;
    QVERIFY(near(quantity(billOf(scenario, OptionId::Ec2), "Log lines taken in"), gb));
}

void BillLines::natGatewayBillsHoursAndBytes()
{
    Scenario scenario;
    scenario.ec2.natGateways = 2.0;
    scenario.request.outside = Memory::kibibytes(100);
    const double gb = 100.0 * requestsPerMonth(scenario) / (1024.0 * 1024.0);
    const Bill ec2 = billOf(scenario, OptionId::Ec2);
    QVERIFY(near(ec2.part(Part::NatGateway).dollars(), 2.0 * 730.0 * (0.045 + 0.005) + gb * 0.045));
    QCOMPARE(billOf(scenario, OptionId::Lambda).part(Part::NatGateway), Usd{});
}

void BillLines::whatIsSentOutsideIsDataOut()
{
    // A terabyte both ways: all of it passes the NAT gateway, what is sent leaves AWS, with and without one.
    Scenario scenario;
    scenario.billing.freeTier = false;
    scenario.request.responseSize = Memory{};
    scenario.request.outside = Memory::kibibytes(1024);
    scenario.traffic.average = scenario.traffic.average * (1048576.0 / requestsPerMonth(scenario));
    for (const double sent : {0.0, 0.25, 0.5, 1.0}) {
        scenario.request.outsideSent = sent;
        for (const double gateways : {0.0, 1.0}) {
            scenario.lambda.natGateways = scenario.ec2.natGateways = gateways;
            for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
                const Bill bill = billOf(scenario, id);
                QVERIFY(near(bill.part(Part::DataOut).dollars(), 1024.0 * sent * 0.09));
                QVERIFY(near(quantity(bill, "Data through the NAT gateway"), 1024.0 * gateways));
            }
        }
    }
    // Answers come first in the free allowance and in the tiers.
    scenario.billing.freeTier = true;
    scenario.request.responseSize = Memory::kibibytes(50);
    QVERIFY(near(billOf(scenario, OptionId::Ec2).part(Part::DataOut).dollars(), (1024.0 + 50.0 - 100.0) * 0.09));
    scenario.request.responseSize = Memory::kibibytes(20480);
    QVERIFY(near(billOf(scenario, OptionId::Ec2).part(Part::DataOut).dollars(),
                 shippedDataOut().amount(20480.0 + 1024.0 - 100.0).dollars()));
}

void BillLines::logsOfFunctionsHaveTiers_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<double>("first");
    QTest::addColumn<bool>("derived");
    QTest::newRow("us-east-1") << Region::UsEast1 << 0.50 << false;
    QTest::newRow("eu-west-1") << Region::EuWest1 << 0.57 << true;
    QTest::newRow("ap-northeast-1") << Region::ApNortheast1 << 0.76 << true;
}

void BillLines::logsOfFunctionsHaveTiers()
{
    QFETCH(Region, region);
    QFETCH(double, first);
    QFETCH(bool, derived);
    const PriceSheet& sheet = testing::shippedSheet(region);
    const Price& price = sheet.service(ServiceItem::LogsIngestedFromFunctions);
    // 60 TB: 10 at the first price, 20 at half, 20 at a fifth, 10 at a tenth. In us-east-1 12,500 USD.
    QVERIFY(near(price.amount(60000.0).dollars(), first * 25000.0));
    QCOMPARE(price.derived, derived);
    QCOMPARE(sheet.service(ServiceItem::LogsIngested).tiers.size(), std::size_t{1});
    QVERIFY(sheet.sources.contains(price.source));
    Scenario scenario;
    scenario.billing.region = region;
    scenario.ec2.shipsLogs = true;
    scenario.request.log = Memory::kibibytes(20000);
    scenario.request.logMonths = 0.0;
    const double gb = quantity(billOf(scenario, OptionId::Lambda), "Log lines taken in");
    QVERIFY(gb > 50000.0);
    QVERIFY(near(billOf(scenario, OptionId::Lambda).part(Part::Logs).dollars(), price.amount(gb).dollars()));
    QVERIFY(near(billOf(scenario, OptionId::Ec2).part(Part::Logs).dollars(), gb * first));
}

void BillLines::proxyBillsTheVcpusOfTheDatabase_data()
{
    QTest::addColumn<Database>("database");
    QTest::addColumn<double>("gib");
    QTest::addColumn<double>("vcpus");
    QTest::newRow("the least") << Database::RdsPostgreSql << 1.0 << 2.0;
    QTest::newRow("8 GiB, db.m6g.large") << Database::RdsPostgreSql << 8.0 << 2.0;
    QTest::newRow("32 GiB, db.m6g.2xlarge") << Database::RdsPostgreSql << 32.0 << 8.0;
    QTest::newRow("64 GiB, db.m6g.4xlarge") << Database::RdsPostgreSql << 64.0 << 16.0;
    QTest::newRow("elsewhere") << Database::Elsewhere << 64.0 << 2.0;
    QTest::newRow("DocumentDB has none") << Database::DocumentDb << 32.0 << 0.0;
    QTest::newRow("Atlas has none") << Database::Atlas << 32.0 << 0.0;
}

void BillLines::proxyBillsTheVcpusOfTheDatabase()
{
    QFETCH(Database, database);
    QFETCH(double, gib);
    QFETCH(double, vcpus);
    Scenario scenario;
    scenario.state.database = database;
    scenario.state.databaseMemory = Memory::gibibytes(gib);
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    const Bill bill = billOf(scenario, OptionId::Lambda);
    QCOMPARE(quantity(bill, "Proxy capacity"), vcpus * hoursPerMonth);
    QVERIFY(near(bill.part(Part::DatabaseProxy).dollars() + 1.0, vcpus * hoursPerMonth * 0.015 + 1.0));
}

void BillLines::proxyServesRdsOnly()
{
    const ParameterSpec& spec = *findParameter("state.db_proxy");
    Scenario scenario;
    QVERIFY(spec.inactive(scenario).empty());
    scenario.state.database = Database::DocumentDb;
    QVERIFY(!spec.inactive(scenario).empty());
    // What it would have held back, the database now gets.
    scenario.traffic.average = RequestRate::perSecond(400.0);
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    const Series with = evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).series.databaseConnections;
    scenario.state.proxy = DatabaseProxy::None;
    QCOMPARE(evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).series.databaseConnections, with);
}

void BillLines::gigabyteSwitchCountsBytesDifferently()
{
    Scenario scenario;
    scenario.billing.freeTier = false;
    const double binary = quantity(billOf(scenario, OptionId::Ec2), "Out to the internet");
    scenario.billing.gigabyte = Gigabyte::Decimal;
    const double decimal = quantity(billOf(scenario, OptionId::Ec2), "Out to the internet");
    QVERIFY(near(decimal / binary, 1.073741824));
}

void BillLines::loadBalancerTakesTheLargestMeasure()
{
    // Each measure made the largest in turn.
    const LoadBalancerUnits bytes = loadBalancerUnits({.newConnectionsPerSecond = 1.0, .gigabytesPerHour = 3.0});
    QCOMPARE(bytes.billed(), 3.0);
    const LoadBalancerUnits opened = loadBalancerUnits({.newConnectionsPerSecond = 100.0, .gigabytesPerHour = 3.0});
    QCOMPARE(opened.billed(), 4.0);
    const LoadBalancerUnits active = loadBalancerUnits({.activeConnections = 15000.0, .gigabytesPerHour = 3.0});
    QCOMPARE(active.billed(), 5.0);
    const LoadBalancerUnits rules = loadBalancerUnits({.requestsPerSecond = 600.0, .rules = 20.0});
    QCOMPARE(rules.billed(), 6.0);
}

void BillLines::socketsMakeTheLargestMeasureChangeByTheHour()
{
    Scenario scenario;
    scenario.idle.nights = true;
    scenario.state.sockets = 30000.0;
    scenario.state.socketMessagesPerHour = 0.0;
    scenario.ec2.memory = Memory::gibibytes(8);
    const Bill ec2 = billOf(scenario, OptionId::Ec2);
    // 30,000 sockets are ten units in each hour that has traffic; nights have none.
    const double hours = 730.0 * 16.0 / 24.0;
    const double units = quantity(ec2, "Capacity units (LCU)");
    QVERIFY(units >= 10.0 * hours && units < 10.5 * hours);
}

void BillLines::balancerRulesCountFromTheEleventh()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(500.0);
    scenario.request.responseSize = Memory::kibibytes(0);
    scenario.request.requestSize = Memory::kibibytes(0);
    scenario.request.perConnection = 10000.0;
    scenario.ec2.balancerRules = 10.0;
    const double ten = quantity(billOf(scenario, OptionId::Ec2), "Capacity units (LCU)");
    scenario.ec2.balancerRules = 30.0;
    const double thirty = quantity(billOf(scenario, OptionId::Ec2), "Capacity units (LCU)");
    QVERIFY(thirty > ten);
    QVERIFY(near(thirty, 20.0 / 1000.0 * requestsPerMonth(scenario) / 3600.0, 1e-6));
}

void BillLines::serverlessCacheBillsSpaceAndUnits()
{
    Scenario scenario;
    scenario.state.functionStore = ExternalStore::ServerlessCache;
    scenario.state.sessionSize = Memory::kibibytes(3.5);
    const Bill lambda = billOf(scenario, OptionId::Lambda);
    QVERIFY(near(quantity(lambda, "Serverless Valkey, data stored"), 0.1 * 730.0));
    QVERIFY(near(quantity(lambda, "Serverless Valkey, processing units"), 8.0 * requestsPerMonth(scenario)));
    // BEHAVIOUR: a minimum of 100 MB is about 6 dollars.
    QVERIFY(std::abs(0.1 * 730.0 * 0.084 - 6.13) < 0.01);
}

void BillLines::databaseIsBilledOnBothSides_data()
{
    QTest::addColumn<int>("database");
    QTest::addColumn<double>("monthly");
    // The cheapest with 4 GiB: db.t4g.medium 0.065, db.t4g.medium 0.07566, M20 0.20 an hour.
    QTest::newRow("RDS") << static_cast<int>(Database::RdsPostgreSql) << 730.0 * 0.065 + 20.0 * 0.115;
    QTest::newRow("DocumentDB") << static_cast<int>(Database::DocumentDb) << 730.0 * 0.07566 + 20.0 * 0.10;
    QTest::newRow("Atlas") << static_cast<int>(Database::Atlas) << 730.0 * 0.20;
}

void BillLines::databaseIsBilledOnBothSides()
{
    QFETCH(int, database);
    QFETCH(double, monthly);
    Scenario scenario;
    scenario.state.database = static_cast<Database>(database);
    scenario.state.databaseIo = 0.0;
    QVERIFY(near(billOf(scenario, OptionId::Ec2).part(Part::Database).dollars(), monthly));
    QVERIFY(near(billOf(scenario, OptionId::Lambda).part(Part::Database).dollars(), monthly));
}

void BillLines::databaseBringsItsConnectionLimit()
{
    State state;
    const PriceSheet& sheet = testing::shippedSheet();
    QCOMPARE(connectionLimit(state, sheet), 500.0);
    state.database = Database::RdsPostgreSql;
    state.databaseMemory = Memory::gibibytes(4);
    QCOMPARE(connectionLimit(state, sheet), 450.0);
    state.database = Database::Atlas;
    QCOMPARE(connectionLimit(state, sheet), 3000.0);
    state.database = Database::DocumentDb;
    QCOMPARE(connectionLimit(state, sheet), 1000.0);
}

void BillLines::tooLargeADatabaseHasNoPrice()
{
    Scenario scenario;
    scenario.state.database = Database::Atlas;
    scenario.state.databaseMemory = Memory::gibibytes(512);
    const Bill bill = billOf(scenario, OptionId::Ec2);
    QVERIFY(bill.lacksPrice(Part::Database));
    QCOMPARE(bill.part(Part::Database), Usd{});
}

void BillLines::snapStartIsFreeForJavaOnly()
{
    Scenario scenario;
    scenario.request.runtime = Runtime::JavaSnapStart;
    QCOMPARE(billOf(scenario, OptionId::Lambda).part(Part::SnapStart), Usd{});
    scenario.request.runtime = Runtime::PythonSnapStart;
    const Bill bill = billOf(scenario, OptionId::Lambda);
    QVERIFY(near(quantity(bill, "SnapStart snapshot kept"), 0.5 * 730.0 * 3600.0));
    const double coldStarts = evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).coldStarts.perWeek;
    QVERIFY(near(quantity(bill, "SnapStart restores"), 0.5 * coldStarts * 730.0 / 168.0));
}

void BillLines::streamedAnswersBillBeyondSixMegabytes()
{
    Scenario scenario;
    scenario.billing.freeTier = false;
    scenario.lambda.frontDoor = FrontDoor::FunctionUrl;
    scenario.lambda.streaming = true;
    scenario.request.responseSize = Memory::mebibytes(8);
    const double requests = requestsPerMonth(scenario);
    QVERIFY(
        near(quantity(billOf(scenario, OptionId::Lambda), "Streamed answers beyond 6 MB"), 2.0 * requests / 1024.0));
    scenario.request.responseSize = Memory::mebibytes(6);
    QCOMPARE(billOf(scenario, OptionId::Lambda).part(Part::Streaming), Usd{});
    scenario.lambda.frontDoor = FrontDoor::HttpApi;
    scenario.request.responseSize = Memory::mebibytes(5);
    QCOMPARE(billOf(scenario, OptionId::Lambda).part(Part::Streaming), Usd{});
}

void BillLines::savingsPlanLowersGbSecondsOnly()
{
    Scenario scenario;
    const Bill onDemand = billOf(scenario, OptionId::Lambda);
    scenario.lambda.commitment = LambdaCommitment::ComputeSavingsPlan;
    const Bill committed = billOf(scenario, OptionId::Lambda);
    QCOMPARE(committed.part(Part::LambdaRequests), onDemand.part(Part::LambdaRequests));
    QVERIFY(quantity(committed, "Duration, Compute Savings Plan") > 0.0);
    QCOMPARE(quantity(committed, "Duration"), 0.0);
    QVERIFY(near(committed.part(Part::LambdaCompute) / onDemand.part(Part::LambdaCompute), 0.0000147 / 0.0000166667));
}

void BillLines::socketMessagesLeaveThroughDataOut()
{
    Scenario scenario;
    scenario.billing.freeTier = false;
    const double without = quantity(billOf(scenario, OptionId::Lambda), "Out to the internet");
    scenario.state.sockets = 100.0;
    scenario.state.socketMessagesPerHour = 60.0;
    const double with = quantity(billOf(scenario, OptionId::Lambda), "Out to the internet");
    QVERIFY(near(with - without, 100.0 * 60.0 * 730.0 / 2.0 * 20.0 / (1024.0 * 1024.0), 1e-6));
}

LOADLINE_TEST(BillLines)
#include "tst_billlines.moc"
