// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prices, tiers, dates, the tables and the bill's arithmetic.

#include "models/prices/bill.h"
#include "models/prices/sharedlines.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

using namespace loadline;

namespace {

Price threeTiers()
{
    return {.tiers = {{0.0, Usd::dollars(3.0)}, {10.0, Usd::dollars(2.0)}, {30.0, Usd::dollars(1.0)}},
            .asOf = {2026, 1, 2},
            .derived = false,
            .source = "test"};
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

class Prices : public QObject
{
    Q_OBJECT

private slots:
    void tierBoundaryIsExact_data();
    void tierBoundaryIsExact();
    void amountsFollowOnFromWhatIsUsed();
    void datesAreReadAndWritten_data();
    void datesAreReadAndWritten();
    void shippedSheetIsComplete();
    void knownPricesAreThere_data();
    void knownPricesAreThere();
    void damagedTableIsRefused_data();
    void damagedTableIsRefused();
    void mutatedTablesNeverCrash();
    void freeUnitsCostNothing();
    void unknownPriceIsNamed();
    void totalsAgreeWithLines();
    void partsAreNamed();
};

void Prices::tierBoundaryIsExact_data()
{
    QTest::addColumn<double>("quantity");
    QTest::addColumn<double>("amount");
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("within the first") << 5.0 << 15.0;
    QTest::newRow("to the border") << 10.0 << 30.0;
    QTest::newRow("one over") << 11.0 << 32.0;
    QTest::newRow("to the second border") << 30.0 << 70.0;
    QTest::newRow("far over") << 130.0 << 170.0;
}

void Prices::tierBoundaryIsExact()
{
    QFETCH(double, quantity);
    QFETCH(double, amount);
    QCOMPARE(threeTiers().amount(quantity).dollars(), amount);
}

void Prices::amountsFollowOnFromWhatIsUsed()
{
    const Price price = threeTiers();
    for (double before = 0.0; before < 50.0; before += 0.7)
        QVERIFY(qAbs((price.amount(before) + price.amount(7.3, before) - price.amount(before + 7.3)).dollars()) < 1e-9);
}

void Prices::datesAreReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("day") << QByteArray("2026-10-01") << true;
    QTest::newRow("month") << QByteArray("2026-09") << true;
    QTest::newRow("year") << QByteArray("2025") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("thirteenth month") << QByteArray("2026-13") << false;
    QTest::newRow("words") << QByteArray("yesterday!") << false;
    QTest::newRow("slashes") << QByteArray("2026/10/01") << false;
}

void Prices::datesAreReadAndWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, known);
    const PriceDate date = PriceDate::parse(text.toStdString());
    QCOMPARE(date.known(), known);
    QCOMPARE(QByteArray::fromStdString(date.text()), known ? text : QByteArray());
}

void Prices::shippedSheetIsComplete()
{
    const PriceSheet& sheet = testing::shippedSheet();
    QVERIFY(sheet.catalogue.size() > 1300);
    std::array<int, operatingSystemCount> sold{};
    for (const CatalogueEntry& entry : sheet.catalogue) {
        QVERIFY(entry.type.cores * entry.type.threadsPerCore == entry.type.vcpus);
        for (std::size_t system = 0; system < operatingSystemCount; ++system) {
            const Price& price = entry.hourly[system];
            sold[system] += price.known() ? 1 : 0;
            QVERIFY(!price.known() || (price.first() > Usd{} && price.asOf.known()));
            QVERIFY(!price.known() || sheet.sources.contains(price.source));
        }
    }
    for (const int count : sold)
        QVERIFY(count > 500);
    for (const Price& service : sheet.services)
        QVERIFY(service.known() && service.asOf.known() && sheet.sources.contains(service.source));
}

void Prices::knownPricesAreThere_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("system");
    QTest::addColumn<double>("hourly");
    QTest::addColumn<bool>("derived");
    QTest::newRow("t3.micro") << QStringLiteral("t3.micro") << 0 << 0.0104 << false;
    QTest::newRow("m5.large") << QStringLiteral("m5.large") << 0 << 0.096 << false;
    QTest::newRow("m5.large with Windows") << QStringLiteral("m5.large") << 1 << 0.188 << true;
    QTest::newRow("m5.large with Red Hat") << QStringLiteral("m5.large") << 2 << 0.1248 << true;
}

void Prices::knownPricesAreThere()
{
    QFETCH(QString, type);
    QFETCH(int, system);
    QFETCH(double, hourly);
    QFETCH(bool, derived);
    const CatalogueEntry* entry = testing::shippedSheet().findType(type.toStdString());
    QVERIFY(entry);
    QCOMPARE(entry->hourly[static_cast<std::size_t>(system)].first().dollars(), hourly);
    QCOMPARE(entry->hourly[static_cast<std::size_t>(system)].derived, derived);
}

void Prices::damagedTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a number that is none") << QByteArray("lambda.csv") << QByteArray("us-east-1,x86_64,0,0.0000166667")
                                           << QByteArray("us-east-1,x86_64,0,cheap") << QByteArray("lambda.csv, line");
    QTest::newRow("a negative price") << QByteArray("services/us-east-1.csv") << QByteArray("0,1,")
                                      << QByteArray("0,-1,") << QByteArray("services, line 4");
    QTest::newRow("not a number") << QByteArray("services/us-east-1.csv") << QByteArray("0,1,") << QByteArray("0,nan,")
                                  << QByteArray("services, line 4");
    QTest::newRow("beyond a double") << QByteArray("services/us-east-1.csv") << QByteArray("0,1,")
                                     << QByteArray("0,1e999,") << QByteArray("services, line 4");
    QTest::newRow("a missing field") << QByteArray("lambda.csv") << QByteArray("us-east-1,x86_64,")
                                     << QByteArray("us-east-1,") << QByteArray("fields");
    QTest::newRow("a missing column") << QByteArray("instance_types.csv") << QByteArray("memory_mib")
                                      << QByteArray("memory") << QByteArray("memory_mib");
    QTest::newRow("an unknown service") << QByteArray("services/us-east-1.csv") << QByteArray("http_api_requests")
                                        << QByteArray("http_requests") << QByteArray("not a service");
    QTest::newRow("a date that is none") << QByteArray("lambda.csv") << QByteArray("2026-10-01")
                                         << QByteArray("2026-31-01") << QByteArray("date");
    QTest::newRow("no price for the region") << QByteArray("lambda.csv") << QByteArray("us-east-1,arm64,0,")
                                             << QByteArray("eu-west-1,arm64,0,") << QByteArray("us-east-1");
    QTest::newRow("tiers that do not begin at 0")
        << QByteArray("services/us-east-1.csv") << QByteArray("million requests,0,")
        << QByteArray("million requests,5,") << QByteArray("tiers");
}

void Prices::damagedTableIsRefused()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, says);
    const auto read = [&](const char* name) {
        const std::string text = testing::shippedTable(name).toStdString();
        return table == name ? replaced(text, from.toStdString(), to.toStdString()) : text;
    };
    const std::string types = read("instance_types.csv"), onDemand = read("ec2_on_demand/us-east-1.csv"),
                      lambda = read("lambda.csv"), services = read("services/us-east-1.csv"),
                      everywhere = read("services/all.csv"), nodes = read("nodes.csv"), limits = read("limits.csv"),
                      coldStarts = read("cold_starts.csv"), sources = read("sources.csv");
    PriceSheet sheet = testing::shippedSheet();
    const auto error =
        readPriceSheet({types, onDemand, {}, lambda, services, everywhere, nodes, limits, coldStarts, sources},
                       Region::UsEast1, sheet);
    QVERIFY(error);
    const std::string sentence = testing::plainText(error->text());
    QVERIFY2(QByteArray::fromStdString(sentence).contains(says), sentence.c_str());
    QVERIFY(!sheet.catalogue.empty());
}

void Prices::mutatedTablesNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray whole = testing::shippedTable("services/us-east-1.csv");
    const std::string types = testing::shippedTable("instance_types.csv").left(2000).toStdString();
    for (int i = 0; i < 300; ++i) {
        QByteArray broken = whole.left(random.bounded(whole.size()));
        for (int j = 0; j < 5 && !broken.isEmpty(); ++j)
            broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
        const std::string services = broken.toStdString();
        PriceSheet sheet;
        const auto error = readPriceSheet(
            {types, "type,os\n", {}, services, services, services, services, services, services, services},
            Region::UsEast1, sheet);
        QVERIFY(error);
        QVERIFY(sheet.catalogue.empty());
    }
}

void Prices::freeUnitsCostNothing()
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    builder.add({Part::DataOut, "s", "i", "GB"}, threeTiers(), 12.0, 5.0);
    builder.add({Part::Disk, "s", "covered", "GB"}, threeTiers(), 3.0, 5.0);
    const Bill bill = builder.take();
    QCOMPARE(bill.lines.size(), std::size_t{2});
    QCOMPARE(bill.lines[0].amount.dollars(), 21.0);
    QCOMPARE(bill.lines[0].free, 5.0);
    QCOMPARE(bill.lines[1].amount.dollars(), 0.0);
    QCOMPARE(bill.total.dollars(), 21.0);
}

void Prices::unknownPriceIsNamed()
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    builder.add({Part::Redis, "ElastiCache", "cache.huge", "hour"}, Price{}, 730.0);
    const Bill bill = builder.take();
    QVERIFY(bill.lines.empty());
    QCOMPARE(bill.unpriced.size(), std::size_t{1});
    QCOMPARE(bill.unpriced.front().item, std::string("cache.huge"));
}

void Prices::totalsAgreeWithLines()
{
    BillBuilder lines(BillBuilder::Keep::Lines);
    BillBuilder total(BillBuilder::Keep::Total);
    for (BillBuilder* builder : {&lines, &total}) {
        builder->add({Part::DataOut, "s", "a", "GB"}, threeTiers(), 41.5, 3.0);
        builder->add({Part::Disk, "s", "b", "GB"}, threeTiers(), 9.0, 0.0, 25.0);
    }
    QCOMPARE(total.part(Part::Disk), lines.part(Part::Disk));
    const Bill bill = lines.take();
    Usd sum;
    for (const BillLine& line : bill.lines) {
        Usd tiers;
        for (const TierShare& tier : line.tiers)
            tiers += tier.amount;
        QVERIFY(qAbs((tiers - line.amount).dollars()) < 1e-9);
        sum += line.amount;
    }
    QCOMPARE(sum, bill.total);
    QCOMPARE(total.total(), bill.total);
}

void Prices::partsAreNamed()
{
    QSet<QByteArray> keys;
    for (std::size_t i = 0; i < partCount; ++i) {
        const auto part = static_cast<Part>(i);
        QVERIFY(!partName(part).empty() && !partMeaning(part).empty());
        keys.insert(QByteArray(partKey(part).data(), static_cast<qsizetype>(partKey(part).size())));
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(partCount));
}

LOADLINE_TEST(Prices)
#include "tst_prices.moc"
