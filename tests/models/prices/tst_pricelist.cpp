// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading AWS's price lists: what is taken, what is not and why, whatever the layout.

#include "tests/models/prices/listfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace loadline;
using testing::fixture;
using testing::ListReading;
using testing::readList;

namespace {

struct Count
{
    const char* reason; ///< a part of it
    long long rows;
};

void compareCounts(const ListReading& reading, std::initializer_list<Count> counts)
{
    long long sum = 0;
    for (const Count& count : counts) {
        QVERIFY2(reading.skippedFor(count.reason) == count.rows, count.reason);
        sum += count.rows;
    }
    QCOMPARE(reading.allSkipped(), sum);
}


} // namespace

class TestPriceList : public QObject
{
    Q_OBJECT

private slots:
    void instancesAreTaken_data();
    void instancesAreTaken();
    void everythingElseIsCounted_data();
    void everythingElseIsCounted();
    void unknownLocationsAreNamed();
    void firstOfTwoPricesIsKept();
    void functionsAreTaken();
    void tiersAscend();
    void locationIsBelieved();
};

void TestPriceList::instancesAreTaken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("JSON") << QByteArray("ec2.json");
    QTest::newRow("CSV") << QByteArray("ec2.csv");
}

void TestPriceList::instancesAreTaken()
{
    QFETCH(QByteArray, file);
    const ListReading reading = readList(fixture(file));
    QCOMPARE(reading.sentence(), std::string());
    QCOMPARE(reading.list.offer, std::string("AmazonEC2"));
    QCOMPARE(reading.list.published.text(), std::string("2026-05-04"));
    QCOMPARE(reading.list.prices.size(), 12U);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/on_demand"), 0.09);
    QCOMPARE(reading.price("us-west-2", "m9.large", "windows/on_demand"), 0.182);
    QCOMPARE(reading.price("us-west-2", "m9.large", "rhel/on_demand"), 0.119);
    QCOMPARE(reading.price("us-west-2", "m9.large", "suse/on_demand"), 0.1463);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/reserved_standard_1y"), 0.057);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/reserved_standard_3y"), 0.039);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/reserved_convertible_1y"), 0.066);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/reserved_convertible_3y"), 0.045);
    QCOMPARE(reading.price("us-west-2", "m9.metal", "linux/on_demand"), 4.32);
    QCOMPARE(reading.price("us-west-2", "c9.large", "linux/on_demand"), 0.08);
    QCOMPARE(reading.price("eu-west-1", "t1.micro", "linux/on_demand"), 0.01);
    QCOMPARE(reading.price("eu-north-1", "t1.micro", "linux/on_demand"), 0.01);
    QVERIFY(reading.list.notes.empty());
}

void TestPriceList::everythingElseIsCounted_data() { instancesAreTaken_data(); }

void TestPriceList::everythingElseIsCounted()
{
    QFETCH(QByteArray, file);
    const bool json = file.endsWith("json");
    compareCounts(readList(fixture(file)), {{"location that is not known", 2},
                                            {"not a number", 1},
                                            {"not a date", 1},
                                            {"second, different price", 1},
                                            {"same price once more", 1},
                                            {"unit", 1},
                                            {"currency", 1},
                                            {"price is 0", 1},
                                            {"without an on-demand", json ? 1 : 0},
                                            {"does not describe", json ? 1 : 0},
                                            {"upfront", 4},
                                            {"another time", 1},
                                            {"Dedicated", 2},
                                            {"Capacity reservations", 2},
                                            {"Capacity blocks", 1},
                                            {"software", 1},
                                            {"operating systems", 2},
                                            {"licence", 1},
                                            {"Local Zones", 1},
                                            {"families", 2}});
}

void TestPriceList::unknownLocationsAreNamed()
{
    std::string examples;
    for (const SkippedRows& rows : readList(fixture("ec2.json")).list.skipped) {
        QVERIFY2(!rows.example.empty(), rows.reason.data());
        examples += rows.example + "\n";
    }
    QVERIFY(examples.find("Moon (Tycho)") != std::string::npos);
    QVERIFY(examples.find("Mars (Olympus)") != std::string::npos);
}

void TestPriceList::firstOfTwoPricesIsKept()
{
    const ListReading reading = readList(fixture("ec2.json"));
    const auto conflict = std::ranges::find_if(
        reading.list.skipped, [](const SkippedRows& rows) { return rows.reason.starts_with("A second"); });
    QVERIFY(conflict != reading.list.skipped.end());
    QCOMPARE(conflict->example, std::string("m9.large, linux/on_demand, us-west-2: 0.09 kept, 0.095 left out"));
}

void TestPriceList::functionsAreTaken()
{
    const ListReading reading = readList(fixture("lambda.csv"));
    QCOMPARE(reading.sentence(), std::string());
    QCOMPARE(reading.list.offer, std::string("AWSLambda"));
    QCOMPARE(reading.list.prices.size(), 14U);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "request"), 2.1e-7);
    QCOMPARE(reading.price("eu-west-1", "arm64", "request"), 1.9e-7);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "provisioned_gb_second"), 4.2e-6);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "provisioned_duration_gb_second"), 9.8e-6);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "ephemeral_gb_second"), 3.4e-8);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "snapstart_cache_gb_second"), 1.6e-6);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "snapstart_restore_gb"), 1.5e-4);
    QCOMPARE(reading.price("eu-west-1", "x86_64", "streaming_gb"), 0.008);
    compareCounts(reading,
                  {{"free tier", 1}, {"Lambda@Edge", 1}, {"Managed Instances", 1}, {"Other items", 1}, {"Tiers", 1}});
}

void TestPriceList::tiersAscend()
{
    const ListReading reading = readList(fixture("lambda.csv"));
    std::vector<PriceTier> tiers;
    for (const ListedPrice& price : reading.list.prices) {
        if (price.product == "x86_64" && price.item == "gb_second")
            tiers.push_back({price.tierFrom, price.perUnit});
    }
    const std::vector<PriceTier> expected{
        {0.0, Usd::dollars(1.7e-5)}, {6e9, Usd::dollars(1.5e-5)}, {1.5e10, Usd::dollars(1.3e-5)}};
    QCOMPARE(tiers, expected);
}

void TestPriceList::locationIsBelieved()
{
    const ListReading reading = readList(fixture("lambda.csv"));
    QCOMPARE(reading.price("eu-west-3", "x86_64", "request"), 2.2e-7);
    QCOMPARE(reading.list.notes.size(), 1U);
    QVERIFY(reading.list.notes.front().starts_with("1 price has a usage type of one region"));
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_pricelist.moc"
