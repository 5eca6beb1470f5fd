// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading AWS's price lists: what is taken, what is not and why, whatever the layout.

#include "tests/bench/pricelistgenerator.h"
#include "tests/models/prices/listfixture.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

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

/// The same whatever the order of the members: everything but the examples, which are the first of their kind.
void compareReadings(const ListReading& a, const ListReading& b)
{
    QCOMPARE(a.sentence(), b.sentence());
    QCOMPARE(a.list.offer, b.list.offer);
    QCOMPARE(a.list.published, b.list.published);
    QVERIFY(a.list.prices == b.list.prices);
    QCOMPARE(a.list.notes, b.list.notes);
    QCOMPARE(a.allSkipped(), b.allSkipped());
    for (const SkippedRows& rows : a.skipped())
        QCOMPARE(b.skippedFor(rows.reason), a.skippedFor(rows.reason));
}

QByteArray member(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object[QLatin1String(name)];
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray sample(const char* name)
{
    return testing::fileBytes(QStringLiteral(LOADLINE_SHARED_DIR "/data/price_list_samples/") + QLatin1String(name));
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
    void functionsAreTaken_data();
    void functionsAreTaken();
    void tiersAscend_data();
    void tiersAscend();
    void locationIsBelieved();
    void piecesMakeNoDifference_data();
    void piecesMakeNoDifference();
    void layoutMakesNoDifference_data();
    void layoutMakesNoDifference();
    void termsBeforeProductsTakeTwoPasses();
    void bothFormatsGiveTheSame();
    void headMayBeMissing();
    void spreadsheetsMayPad();
    void shortRowWithAllThatIsReadIsTaken();
    void rowsOfAnotherLengthAreSkipped();
    void generatedListsAreTakenWhole();
    void samplesGiveWhatTheyHold_data();
    void samplesGiveWhatTheyHold();
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
    QCOMPARE(reading.list.prices.size(), 13U);
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
    QCOMPARE(reading.price("us-west-2", "ebs", "gp3_storage"), 0.01);
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
                                            {"Nothing that a bill", 1}});
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
    QCOMPARE(conflict->example, std::string("m9.large, linux/on_demand, us-west-2: 0.09 ≠ 0.095"));
}

void TestPriceList::functionsAreTaken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("JSON") << QByteArray("lambda.json");
    QTest::newRow("CSV") << QByteArray("lambda.csv");
}

void TestPriceList::functionsAreTaken()
{
    QFETCH(QByteArray, file);
    const ListReading reading = readList(fixture(file));
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

void TestPriceList::tiersAscend_data() { functionsAreTaken_data(); }

void TestPriceList::tiersAscend()
{
    QFETCH(QByteArray, file);
    const ListReading reading = readList(fixture(file));
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
    QVERIFY(testing::plainText(reading.list.notes.front()).find("whose location is believed: 1.") != std::string::npos);
}

void TestPriceList::piecesMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : {"ec2.json", "ec2.csv", "lambda.json", "lambda.csv"})
        QTest::newRow(file) << QByteArray(file);
}

void TestPriceList::piecesMakeNoDifference()
{
    QFETCH(QByteArray, file);
    const QByteArray bytes = fixture(file);
    const ListReading whole = readList(bytes, bytes.size());
    QVERIFY(!whole.list.prices.empty());
    for (const qsizetype piece : {1, 2, 7, 64, 1000, 65536}) {
        const ListReading cut = readList(bytes, piece);
        compareReadings(cut, whole);
        QVERIFY(cut.skipped() == whole.skipped());
    }
}

void TestPriceList::layoutMakesNoDifference_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray file = fixture("ec2.json");
    const QJsonDocument document = QJsonDocument::fromJson(file);
    const QJsonObject root = document.object();
    QVERIFY(!root.isEmpty());
    // Qt writes members by name, so the order changes too: the offer's code stands before, the date behind products.
    QTest::newRow("no white space") << document.toJson(QJsonDocument::Compact);
    QTest::newRow("other white space") << document.toJson(QJsonDocument::Indented).replace("\n", "\r\n\t ");
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF \r\n" + file;
    QTest::newRow("the offer's code at the end")
        << R"({"formatVersion":"v1.0","products":)" + member(root, "products") + R"(,"terms":)" +
               member(root, "terms") + R"(,"publicationDate":"2026-05-04T23:10:21Z","offerCode":"AmazonEC2"})";
    QTest::newRow("members nobody knows") << QByteArray(file).replace(
        "\"attributesList\"", R"("new":[{"products":[1,true,null,"}]\\"]}],"old":-1.5e3,"attributesList")");
    QTest::newRow("escaped keys") << QByteArray(file)
                                         .replace("\"products\"", R"("p\u0072oducts")")
                                         .replace("\"Reserved\"", R"("\u0052eserved")")
                                         .replace("\"usagetype\"", R"("usa\u0067etype")");
    QTest::newRow("prices as numbers") << QByteArray(file).replace("\"0.0900000000\"", "0.0900000000");
}

void TestPriceList::layoutMakesNoDifference()
{
    QFETCH(QByteArray, bytes);
    const ListReading plain = readList(fixture("ec2.json"));
    for (const qsizetype piece : {7, 65536}) {
        const ListReading other = readList(bytes, piece);
        compareReadings(other, plain);
        QCOMPARE(other.passes, 1);
    }
}

void TestPriceList::termsBeforeProductsTakeTwoPasses()
{
    const ListReading plain = readList(fixture("ec2.json"));
    const QJsonObject root = QJsonDocument::fromJson(fixture("ec2.json")).object();
    const QByteArray turned = "\xEF\xBB\xBF\n" + QByteArray(R"({"terms":)") + member(root, "terms") +
                              R"(,"products":)" + member(root, "products") +
                              R"(,"publicationDate":"2026-05-04T23:10:21Z","offerCode":"AmazonEC2"})";
    for (const qsizetype piece : {1, 65536}) {
        const ListReading other = readList(turned, piece);
        QCOMPARE(other.passes, 2);
        compareReadings(other, plain);
    }
}

void TestPriceList::bothFormatsGiveTheSame()
{
    const ListReading json = readList(fixture("ec2.json"));
    const ListReading csv = readList(fixture("ec2.csv"));
    QVERIFY(json.list.prices == csv.list.prices);
    for (const SkippedRows& rows : csv.list.skipped)
        QCOMPARE(json.skippedFor(rows.reason), csv.skippedFor(rows.reason));
}

void TestPriceList::headMayBeMissing()
{
    const QByteArray file = fixture("ec2.csv");
    const ListReading reading = readList(file.mid(file.indexOf("\"SKU\"")));
    QCOMPARE(reading.sentence(), std::string());
    QCOMPARE(reading.list.offer, std::string("AmazonEC2"));
    QCOMPARE(reading.list.published.text(), std::string("2026-05-01"));
    QCOMPARE(reading.list.prices.size(), 13U);
    const QByteArray slashes = QByteArray(file).replace("\"2026-05-01\"", "\"24/04/2026\"");
    const ListReading european = readList(slashes.mid(slashes.indexOf("\"SKU\"")));
    QCOMPARE(european.list.published.text(), std::string("2026-04-24"));
}

void TestPriceList::spreadsheetsMayPad()
{
    QByteArray file = fixture("lambda.csv").mid(3);
    file.replace("\r\n", ",,,\n").replace("Counted in GB-s, weighted by memory", "Counted");
    file.replace("\"Invented for tests: no price in it is AWS's.\"", "Invented").replace("AWS Lambda, tier", "Tier");
    const ListReading reading = readList(QByteArray(file).replace('"', ""));
    QCOMPARE(reading.sentence(), std::string());
    QVERIFY(reading.list.prices == readList(fixture("lambda.csv")).list.prices);
}

void TestPriceList::shortRowWithAllThatIsReadIsTaken()
{
    QList<QByteArray> lines = fixture("lambda.csv").split('\n');
    constexpr qsizetype header = 5;
    lines[header].replace("\r", ",\"Unread\"\r");
    const ListReading reading = readList(lines.join('\n'));
    QVERIFY(reading.list.prices == readList(fixture("lambda.csv")).list.prices);
    QCOMPARE(reading.list.notes.size(), readList(fixture("lambda.csv")).list.notes.size() + 1);
    QVERIFY(testing::plainText(reading.list.notes.back()).find("shorter than the header") != std::string::npos);
}

void TestPriceList::rowsOfAnotherLengthAreSkipped()
{
    QList<QByteArray> lines = fixture("lambda.csv").split('\n');
    constexpr qsizetype firstRow = 6;
    QVERIFY(lines[firstRow].contains("LREQUEST00000001"));
    const qsizetype middle = lines[firstRow].size() / 2;
    lines[firstRow] = lines[firstRow].left(lines[firstRow].lastIndexOf("\",\"", middle) + 1);
    lines[firstRow + 1].replace("\r", ",\"more\"\r");
    const ListReading reading = readList(lines.join('\n'));
    QCOMPARE(reading.list.prices.size(), 12U);
    QCOMPARE(reading.skippedFor("shorter than the header"), 1);
    QCOMPARE(reading.skippedFor("longer than the header"), 1);
    const auto shorter = std::ranges::find_if(
        reading.list.skipped, [](const SkippedRows& rows) { return rows.reason.ends_with("shorter than the header"); });
    QCOMPARE(shorter->example, std::string("LREQUEST00000001"));
}

void TestPriceList::generatedListsAreTakenWhole()
{
    constexpr std::size_t size = 3'000'000;
    const testing::PriceListGenerator generator(11);
    QByteArray json, csv, answer;
    generator.writeAnswer(size, [&](std::string_view text) { answer.append(text.data(), std::ssize(text)); });
    const ListReading fromAnswer = readList(answer, 10'007);
    QCOMPARE(fromAnswer.sentence(), std::string());
    QCOMPARE(fromAnswer.list.prices.size(), testing::PriceListGenerator::takenFor(generator.answerTypes(size)));
    generator.writeJson(size, [&](std::string_view text) { json.append(text.data(), std::ssize(text)); });
    generator.writeCsv(size, [&](std::string_view text) { csv.append(text.data(), std::ssize(text)); });
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    const ListReading fromJson = readList(json, 10'007);
    const ListReading fromCsv = readList(csv, 10'007);
    QCOMPARE(fromJson.sentence(), std::string());
    QCOMPARE(fromCsv.sentence(), std::string());
    QCOMPARE(fromJson.list.prices.size(), testing::PriceListGenerator::takenFor(generator.jsonTypes(size)));
    QCOMPARE(fromCsv.list.prices.size(), testing::PriceListGenerator::takenFor(generator.csvTypes(size)));
    // Both begin with the same types.
    for (const ListedPrice& price : fromJson.list.prices)
        QCOMPARE(fromCsv.price(price.region, price.product, price.item), price.perUnit.dollars());
}

void TestPriceList::samplesGiveWhatTheyHold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* file, int taken, int skipped, const char* says) {
        QTest::newRow(file) << QByteArray(file) << taken << skipped << QByteArray(says);
    };
    row("AmazonEC2_us-east-1_20240528_capacity_block.json", 1, 1, "");
    row("AmazonEC2_us-west-2_20180504.json", 0, 192, "Nothing in this list can be taken.");
    row("AmazonEC2_eu-west-1_2017_rows_without_metadata.csv", 76, 19, "");
    row("AWSLambda_eu-west-1_20210304.csv", 4, 4, "");
    row("AmazonRDS_eu-west-1_20181201_resaved.csv", 1, 72, "");
    row("AWSComputeSavingsPlan_eu-west-1_20200220.json", 0, 15, "Nothing in this list can be taken.");
    row("offer_index_20210515.json", 0, 0, "index of all offers");
    row("AmazonEC2_region_index_20210513.json", 0, 0, "index of an offer's regions");
}

void TestPriceList::samplesGiveWhatTheyHold()
{
    QFETCH(QByteArray, file);
    QFETCH(int, taken);
    QFETCH(int, skipped);
    QFETCH(QByteArray, says);
    if (!QDir(QStringLiteral(LOADLINE_SHARED_DIR "/data/price_list_samples")).exists()) {
        qInfo("The samples of AWS's lists are not beside the project; nothing was read.");
        return;
    }
    const QByteArray bytes = sample(file);
    QVERIFY(!bytes.isEmpty());
    for (const qsizetype piece : {1, 7, 65536}) {
        const ListReading reading = readList(bytes, piece);
        QCOMPARE(reading.sentence().empty(), says.isEmpty());
        QVERIFY2(QByteArray::fromStdString(reading.sentence()).contains(says), reading.sentence().c_str());
        QCOMPARE(reading.list.prices.size(), static_cast<std::size_t>(taken));
        QCOMPARE(reading.allSkipped(), skipped);
    }
    if (file.startsWith("AWSLambda")) {
        compareCounts(readList(bytes), {{"free tier", 2}, {"Lambda@Edge", 2}});
        QVERIFY(testing::plainText(readList(bytes).list.notes.front()).find("whose location is believed: 4.") !=
                std::string::npos);
    }
    if (file.contains("capacity_block")) {
        compareCounts(readList(bytes), {{"Capacity blocks", 1}});
        QCOMPARE(readList(bytes).price("us-east-1", "p4d.24xlarge", "linux/on_demand"), 32.7726);
    }
    if (file.contains("us-west-2_2018"))
        compareCounts(readList(bytes), {{"does not describe", 185}, {"without an on-demand", 7}});
    if (file.contains("2017_rows"))
        compareCounts(
            readList(bytes),
            {{"not known here", 1}, {"paid upfront", 5}, {"Dedicated", 8}, {"SQL", 1}, {"Nothing that a bill", 4}});
}

LOADLINE_TEST(TestPriceList)
#include "tst_pricelist.moc"
