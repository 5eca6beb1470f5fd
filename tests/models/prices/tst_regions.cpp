// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped prices of every region, the terms servers are bought on, and what is said where a price is missing.

#include "models/ec2/purchase.h"
#include "models/evaluate.h"
#include "models/prices/overlay.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <QDir>

#include <algorithm>
#include <cmath>

using namespace loadline;

class Regions : public QObject
{
    Q_OBJECT

private slots:
    void everyRegionIsReadAndEvaluated_data();
    void everyRegionIsReadAndEvaluated();
    void everyTableIsOfARegion();
    void homeRegionHasEveryPrice();
    void reservedServersAreCheaperAndDated();
    void reservedServersArePaidWhileStopped();
    void spotIsTheTypicalSaving();
    void termsWithoutAPriceAreSaid();
    void missingPriceIsNeverZero();
    void missingPriceOnOneSideLeavesTheVerdictOpen();
    void missingPriceOnTheDearerSideIsAtLeast();
    void sameMissingPriceOnBothSidesDecidesNothing();
    void priceMissingAtOtherRatesLeavesBreakEvenOpen();
    void importedPricesReplaceOnlyTheirOwn();
};

void Regions::everyRegionIsReadAndEvaluated_data()
{
    QTest::addColumn<int>("region");
    for (std::size_t index = 0; index < regionCount; ++index)
        QTest::newRow(regionNames[index].code.data()) << static_cast<int>(index);
}

void Regions::everyRegionIsReadAndEvaluated()
{
    QFETCH(int, region);
    Scenario scenario;
    scenario.billing.region = static_cast<Region>(region);
    const PriceSheet& sheet = testing::shippedSheet(scenario.billing.region);
    QVERIFY(sheet.newest.known() && sheet.oldest.known());
    for (int system = 0; system < static_cast<int>(operatingSystemCount); ++system) {
        scenario.ec2.os = static_cast<OperatingSystem>(system);
        const Evaluation evaluation = evaluate(scenario, sheet);
        QCOMPARE(evaluation.region, std::string(regionCode(scenario.billing.region)));
        for (const OptionReport& option : evaluation.options) {
            for (const BillLine& line : option.bill.lines) {
                QVERIFY2(line.priceDate.known(), line.item.c_str());
                QVERIFY2(sheet.sources.contains(line.source), line.source.c_str());
            }
            for (const UnpricedLine& line : option.bill.unpriced)
                QVERIFY(line.quantity > 0.0 && !line.item.empty() && !line.unit.empty());
        }
    }
}

void Regions::everyTableIsOfARegion()
{
    const QString folder = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/prices/");
    for (const char* kind : {"ec2_on_demand", "ec2_commitments", "services"}) {
        const QDir tables(folder + QLatin1String(kind));
        QStringList names = tables.entryList({QStringLiteral("*.csv")});
        names.removeOne(QStringLiteral("all.csv"));
        QCOMPARE(names.size(), static_cast<qsizetype>(regionCount));
        for (const QString& name : names)
            QVERIFY2(findRegion(name.chopped(4).toStdString()), qPrintable(name));
    }
}

void Regions::homeRegionHasEveryPrice()
{
    const PriceSheet& sheet = testing::shippedSheet();
    for (std::size_t item = 0; item < serviceItemCount; ++item)
        QVERIFY2(sheet.services[item].known(), qPrintable(QString::number(item)));
    for (const auto& sizes : sheet.nodes)
        QVERIFY(!sizes.empty());
    for (const LambdaPrices& prices : sheet.lambda) {
        for (const Price* price :
             {&prices.gbSecond, &prices.request, &prices.provisionedGbSecond, &prices.provisionedDurationGbSecond,
              &prices.ephemeralGbSecond, &prices.snapStartCacheGbSecond, &prices.snapStartRestoreGb})
            QVERIFY(price->known());
    }
}

void Regions::reservedServersAreCheaperAndDated()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "m5.large";
    const auto hourly = [&](Commitment commitment) {
        scenario.ec2.commitment = commitment;
        return evaluate(scenario, testing::shippedSheet()).option(OptionId::Ec2).compute.hourly.dollars();
    };
    // m5.large in us-east-1: 0.096 on demand; reserved without upfront on 2025-04-05.
    QCOMPARE(hourly(Commitment::OnDemand), 0.096);
    QCOMPARE(hourly(Commitment::ReservedStandard1y), 0.06);
    QCOMPARE(hourly(Commitment::ReservedStandard3y), 0.041);
    QCOMPARE(hourly(Commitment::ReservedConvertible1y), 0.071);
    QCOMPARE(hourly(Commitment::ReservedConvertible3y), 0.049);
    scenario.ec2.commitment = Commitment::ReservedStandard3y;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const BillLine& line = evaluation.option(OptionId::Ec2).bill.lines.front();
    QVERIFY(line.item.find("3 years (standard)") != std::string::npos);
    QCOMPARE(line.priceDate, (PriceDate{2025, 4, 5}));
}

void Regions::reservedServersArePaidWhileStopped()
{
    Scenario scenario;
    scenario.ec2.schedule = StopSchedule::Daily;
    const auto paidHours = [&] {
        const ComputeSummary compute = evaluate(scenario, testing::shippedSheet()).option(OptionId::Ec2).compute;
        return compute.usedHours + compute.idleHours;
    };
    QVERIFY(std::abs(paidHours() - 2.0 * 730.0 * 13.0 / 24.0) < 1e-6);
    scenario.ec2.commitment = Commitment::ReservedStandard1y;
    QVERIFY(std::abs(paidHours() - 2.0 * 730.0) < 1e-6);
}

void Regions::spotIsTheTypicalSaving()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "m5.large";
    scenario.ec2.commitment = Commitment::Spot;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    QVERIFY(std::abs(ec2.compute.hourly.dollars() - 0.096 * 0.34) < 1e-9);
    const BillLine& line = ec2.bill.lines.front();
    QVERIFY(line.derived);
    QCOMPARE(line.source, std::string("D5"));
    QVERIFY(std::ranges::any_of(ec2.warnings,
                                [](const Warning& warning) { return warning.parameter == "ec2.commitment"; }));
}

void Regions::termsWithoutAPriceAreSaid()
{
    Scenario scenario;
    scenario.ec2.os = OperatingSystem::Windows;
    scenario.ec2.commitment = Commitment::ReservedStandard1y;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    QVERIFY(!ec2.compute.name.empty());
    QVERIFY(ec2.bill.lacksPrice(Part::InstanceIdle));
    QVERIFY(evaluation.verdict.kind == VerdictKind::Open || evaluation.verdict.winner == OptionId::Lambda);
}

void Regions::missingPriceIsNeverZero()
{
    PriceSheet sheet = testing::shippedSheet();
    for (const ServiceItem item : {ServiceItem::DataOut, ServiceItem::AlbHour, ServiceItem::HttpApiRequest})
        sheet.services[static_cast<std::size_t>(item)] = {};
    const Evaluation evaluation = evaluate(Scenario{}, sheet);
    for (const OptionReport& option : evaluation.options) {
        QVERIFY(!option.bill.unpriced.empty());
        for (const UnpricedLine& missing : option.bill.unpriced) {
            for (const BillLine& line : option.bill.lines)
                QVERIFY(line.item != missing.item);
        }
        QVERIFY(std::ranges::any_of(option.warnings,
                                    [](const Warning& warning) { return warning.parameter == "billing.region"; }));
    }
}

void Regions::missingPriceOnOneSideLeavesTheVerdictOpen()
{
    PriceSheet sheet = testing::shippedSheet();
    sheet.services[static_cast<std::size_t>(ServiceItem::HttpApiRequest)] = {};
    const Evaluation evaluation = evaluate(Scenario{}, sheet);
    QVERIFY(evaluation.verdict.kind == VerdictKind::Open);
    QVERIFY(!evaluation.breakEven.compares());
    QVERIFY(evaluation.breakEven.points.empty());
    QCOMPARE(evaluation.breakEven.curves.size(), std::size_t{2});
}

void Regions::missingPriceOnTheDearerSideIsAtLeast()
{
    PriceSheet sheet = testing::shippedSheet();
    sheet.services[static_cast<std::size_t>(ServiceItem::PublicIpv4Hour)] = {};
    const Evaluation evaluation = evaluate(Scenario{}, sheet);
    QVERIFY(evaluation.verdict.kind == VerdictKind::Cheaper);
    QVERIFY(evaluation.verdict.winner == OptionId::Lambda);
    QVERIFY(evaluation.verdict.sentence.text.find("at least") != std::string_view::npos);
}

void Regions::sameMissingPriceOnBothSidesDecidesNothing()
{
    const Scenario scenario;
    const Evaluation whole = evaluate(scenario, testing::shippedSheet());
    PriceSheet sheet = testing::shippedSheet();
    sheet.services[static_cast<std::size_t>(ServiceItem::DataOut)] = {};
    const Evaluation without = evaluate(scenario, sheet);
    QVERIFY(without.verdict.kind == VerdictKind::Cheaper);
    QVERIFY(without.breakEven.compares());
    QVERIFY(std::abs((without.verdict.difference - whole.verdict.difference).dollars()) < 1e-9);
}

void Regions::priceMissingAtOtherRatesLeavesBreakEvenOpen()
{
    // One server needs no load balancer, for which there is no price; the fleets of higher rates do.
    PriceSheet sheet = testing::shippedSheet();
    for (const ServiceItem item : {ServiceItem::AlbHour, ServiceItem::AlbLcuHour})
        sheet.services[static_cast<std::size_t>(item)] = {};
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    scenario.ec2.commitment = Commitment::OnDemand;
    scenario.lambda.frontDoor = FrontDoor::FunctionUrl;
    scenario.request.log = Memory::kibibytes(0);
    scenario.traffic.growthPerMonth = 0.5;
    const Evaluation evaluation = evaluate(scenario, sheet);
    for (const OptionReport& option : evaluation.options)
        QVERIFY(option.bill.unpriced.empty());
    QVERIFY(evaluation.verdict.kind == VerdictKind::Cheaper);
    QVERIFY(!evaluation.breakEven.compares());
    QVERIFY(evaluation.breakEven.points.empty());
    QVERIFY(!evaluation.growth.changesInMonth);
    QVERIFY(evaluation.verdict.because.text.find("No break-even is known") != std::string_view::npos);
}

void Regions::importedPricesReplaceOnlyTheirOwn()
{
    PriceSheet sheet = testing::shippedSheet(Region::EuWest1);
    const PriceDate published{2026, 11, 20};
    const std::vector<ListedPrice> listed{
        {"eu-west-1", "m5.large", "linux/on_demand", 0.0, Usd::dollars(0.2)},
        {"eu-west-1", "m5.large", "windows/reserved_standard_1y", 0.0, Usd::dollars(0.3)},
        {"eu-west-1", "m99.large", "linux/on_demand", 0.0, Usd::dollars(9.0)},
        {"us-east-1", "m5.large", "linux/on_demand", 0.0, Usd::dollars(9.0)},
        {"eu-west-1", "x86_64", "gb_second", 0.0, Usd::dollars(0.00002)},
        {"eu-west-1", "x86_64", "gb_second", 6e9, Usd::dollars(0.00001)},
    };
    QCOMPARE(overlayPrices(sheet, listed, published, "import"), 4);
    const CatalogueEntry& entry = *sheet.findType("m5.large");
    QCOMPARE(entry.hourly[0].first().dollars(), 0.2);
    QCOMPARE(entry.hourly[0].asOf, published);
    QCOMPARE(entry.hourly[0].source, std::string("import"));
    QCOMPARE(entry.reserved[1][0].first().dollars(), 0.3);
    QCOMPARE(sheet.lambda[0].gbSecond.tiers.size(), std::size_t{2});
    QCOMPARE(sheet.newest, published);
    const PriceSheet& shipped = testing::shippedSheet(Region::EuWest1);
    QCOMPARE(sheet.lambda[0].request, shipped.lambda[0].request);
    QCOMPARE(sheet.findType("m5.xlarge")->hourly, shipped.findType("m5.xlarge")->hourly);
}

LOADLINE_TEST(Regions)
#include "tst_regions.moc"
