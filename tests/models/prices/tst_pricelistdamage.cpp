// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are not price lists, or no longer: a clear refusal or a list of sane prices, never a crash.

#include "tests/models/prices/listfixture.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

#include <cmath>

using namespace loadline;
using testing::fixture;
using testing::ListReading;
using testing::readList;

namespace {

/// Either nothing is taken and a sentence says why, or every price is one.
void verifySane(const ListReading& reading)
{
    QCOMPARE(reading.list.prices.empty(), reading.error.has_value());
    if (reading.error) {
        QVERIFY(reading.sentence().ends_with(".") && reading.list.offer.empty());
        return;
    }
    QVERIFY(reading.list.published.known());
    const ListedPrice* last = nullptr;
    for (const ListedPrice& price : reading.list.prices) {
        const double dollars = price.perUnit.dollars();
        QVERIFY(std::isfinite(dollars) && dollars > 0.0 && dollars <= 1e6);
        QVERIFY(std::isfinite(price.tierFrom) && price.tierFrom >= 0.0);
        QVERIFY(!price.region.empty() && !price.product.empty() && !price.item.empty());
        const bool same =
            last && last->region == price.region && last->product == price.product && last->item == price.item;
        QVERIFY(same ? last->tierFrom < price.tierFrom : price.tierFrom == 0.0);
        last = &price;
    }
}

QByteArray brackets(const char* bracket) { return QByteArray(bracket).repeated(100'000); }

/// A list of one server whose price is `price`, with `more` among the attributes.
QByteArray smallList(const QByteArray& price, const QByteArray& more = {})
{
    return R"({"formatVersion":"v1.0","offerCode":"AmazonEC2","publicationDate":"2026-05-04T23:10:21Z","products":{"A":{)"
           R"("productFamily":"Compute Instance","attributes":{"instanceType":"m9.large","regionCode":"us-west-2",)"
           R"("tenancy":"Shared","operatingSystem":"Linux","usagetype":"USW2-BoxUsage:m9.large")" +
           more + R"(}}},"terms":{"OnDemand":{"A":{"A.T":{"priceDimensions":{"A.T.R":{"unit":"Hrs","beginRange":"0",)" +
           R"("pricePerUnit":{"USD":)" + price + "}}}}}}}}";
}

} // namespace

class TestPriceListDamage : public QObject
{
    Q_OBJECT

private slots:
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void numbersAreChecked_data();
    void numbersAreChecked();
    void cutJsonIsRefused();
    void cutCsvIsRefused();
    void flippedBytesNeverCrash_data();
    void flippedBytesNeverCrash();
    void longTextsOutsideProductsPass();
    void offsetIsNamed();
};

void TestPriceListDamage::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
        QTest::newRow(name) << bytes << QByteArray(says);
    };
    const QByteArray json = fixture("ec2.json");
    const QByteArray csv = fixture("ec2.csv");
    row("empty", {}, "empty");
    row("only spaces", " \n\n", "empty");
    row("a byte order mark alone", "\xEF\xBB\xBF", "empty");
    row("half a byte order mark", "\xEF\xBB{}", "neither as JSON nor as CSV");
    row("NUL", QByteArray(100, '\0'), "neither as JSON nor as CSV");
    row("compressed", QByteArray("\x1F\x8B\x08"), "compressed");
    row("a web page", "<html></html>", "web page");
    row("a JSON list", "[1, 2]", "no product of an answer");
    row("other JSON", R"({"a": 1})", "not one of AWS's price lists");
    row("no terms", R"({"products": {}})", "not one of AWS's price lists");
    row("terms alone", R"({"terms": {}})", "not one of AWS's price lists");
    row("nothing in it", R"({"products": {}, "terms": {}})", "Nothing in this list");
    row("other CSV", "timestamp,value\n2020-01-01,5\n", "no line begins with SKU");
    row("a long text", QByteArray("words and words\n").repeated(100), "none of its first lines begins with SKU");
    row("a header without a price", "\"SKU\",\"TermType\"\n", "no column");
    row("index of offers", R"({"formatVersion":"v1.0","offers":{"AmazonEC2":{}}})", "index of all offers");
    row("index of regions", R"({"formatVersion":"v1.0","regions":{"eu-west-1":{}}})", "offer's regions");
    row("index of versions", R"({"formatVersion":"v1.0","versions":{"2021":{}}})", "versions");
    row("savings plans", R"({"version":"2020","products":[{"sku":"A"}]})", "savings plans");
    row("another offer", QByteArray(json).replace("\"offerCode\" : \"AmazonEC2\"", "\"offerCode\" : \"AmazonS3\""),
        "price list of \"AmazonS3\"");
    row("another offer in CSV", QByteArray(csv).replace("\"OfferCode\",\"AmazonEC2\"", "\"OfferCode\",\"AmazonS3\""),
        "price list of \"AmazonS3\"");
    row("a later format", QByteArray(json).replace("\"v1.0\"", "\"v2.0\""), "format version \"v2.0\"");
    row("a later format in CSV", QByteArray(csv).replace("\"v1.0\"", "\"v2.0\""), "format version \"v2.0\"");
    row("a date that is none", QByteArray(json).replace("2026-05-04T", "2026-13-04T"), "not a date");
    row("more behind it", json + "{}", "more after the end");
    row("NUL behind it", json + QByteArray(1, '\0'), "more after the end");
    row("a comma too many", QByteArray(json).replace("\n  \"terms\"", "\n  ,\"terms\""), "key");
    row("brackets that do not match", QByteArray(json).replace("\"appliesTo\" : []", "\"appliesTo\" : [}"), "brackets");
    row("deep brackets", R"({"x":)" + brackets("["), "nest too deep");
    row("deep brackets in a product", R"({"products":{"A":{"a":)" + brackets(R"({"a":)"), "nest too deep");
    row("a huge text", smallList("\"1\"", ",\"a\":\"" + QByteArray(6'000'000, 'a') + "\""), "4 MB");
    row("a huge key", "{\"" + QByteArray(6'000'000, 'a') + "\":1}", "kilobyte");
    row("a huge number", R"({"formatVersion":")" + QByteArray(6'000'000, '1'), "4 MB");
    row("a huge row", csv + "\"" + QByteArray(6'000'000, 'a'), "longer than a megabyte");
    row("a quote that is not closed", csv + "\"A\",\"B", "cut off");
    row("text behind a quote", csv + "\"A\"B,\"C\"\n", "quotes do not match");
    row("bytes that are not UTF-8", smallList("\"1\"", ",\"a\":\"\xC3\x28\xFF\""), "not sound JSON");
    row("no colon inside", QByteArray(smallList("\"1\"")).replace("\"attributes\":", "\"attributes\" "),
        "not sound JSON");
}

void TestPriceListDamage::refusalsSayWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    for (const qsizetype piece : {7, 65536}) {
        const ListReading reading = readList(bytes, piece);
        QVERIFY(reading.error);
        QVERIFY2(QByteArray::fromStdString(reading.sentence()).contains(says), reading.sentence().c_str());
        verifySane(reading);
    }
}

void TestPriceListDamage::numbersAreChecked_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<double>("taken");
    QTest::newRow("plain") << QByteArray("\"0.5\"") << 0.5;
    QTest::newRow("with an exponent") << QByteArray("\"5e-1\"") << 0.5;
    QTest::newRow("a number") << QByteArray("0.5") << 0.5;
    for (const char* price :
         {"\"1e999\"", "1e999", "\"-1\"", "-1", "\"-0\"", "\"NaN\"", "\"nan\"", "\"inf\"", "\"\"", "null", "true", "{}",
          "[1]", "\"1,5\"", "\"0x10\"", "\"1 \\u0000\"", "\"2000000\"", "\"0\""})
        QTest::newRow(price) << QByteArray(price) << 0.0;
}

void TestPriceListDamage::numbersAreChecked()
{
    QFETCH(QByteArray, price);
    QFETCH(double, taken);
    const ListReading reading = readList(smallList(price));
    verifySane(reading);
    QCOMPARE(reading.price("us-west-2", "m9.large", "linux/on_demand"), taken);
    QCOMPARE(reading.allSkipped(), taken > 0.0 ? 0 : 1);
}

void TestPriceListDamage::cutJsonIsRefused()
{
    const QByteArray json = fixture("ec2.json").trimmed();
    for (qsizetype size = 0; size < json.size(); size += size < 1000 ? 1 : 97) {
        const ListReading reading = readList(json.left(size));
        QVERIFY2(reading.error, QByteArray::number(size).constData());
        verifySane(reading);
    }
}

void TestPriceListDamage::cutCsvIsRefused()
{
    const QByteArray csv = fixture("lambda.csv");
    for (qsizetype size = 1; size < csv.size(); ++size) {
        const ListReading reading = readList(csv.left(size));
        verifySane(reading);
        // An empty last field looks like one that is cut off before its first character.
        const bool betweenRows = csv[size] == '\n' || csv[size] == '\r' || csv[size - 1] == '\n' ||
                                 csv.mid(size).startsWith("\"AWS Lambda\"\r");
        QVERIFY2(reading.error || betweenRows, QByteArray::number(size).constData());
    }
}

void TestPriceListDamage::flippedBytesNeverCrash_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* file : {"ec2.json", "ec2.csv", "lambda.csv"})
        QTest::newRow(file) << QByteArray(file);
}

void TestPriceListDamage::flippedBytesNeverCrash()
{
    QFETCH(QByteArray, file);
    QRandomGenerator random(2026);
    const QByteArray whole = fixture(file);
    for (int i = 0; i < 400; ++i) {
        QByteArray broken = whole;
        for (int flips = random.bounded(1, 6); flips > 0; --flips)
            broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
        verifySane(readList(broken, random.bounded(1, 5000)));
    }
}

void TestPriceListDamage::longTextsOutsideProductsPass()
{
    QByteArray bytes = smallList("\"0.5\"");
    bytes.replace("\"offerCode\"", "\"disclaimer\":\"" + QByteArray(10'000'000, 'x') + "\",\"offerCode\"");
    const ListReading reading = readList(bytes);
    QCOMPARE(reading.sentence(), std::string());
    QCOMPARE(reading.list.prices.size(), 1U);
}

void TestPriceListDamage::offsetIsNamed()
{
    const QByteArray bytes = smallList("\"0.5\"").replace("\"OnDemand\":", "\"OnDemand\";");
    const QByteArray place = QByteArray::number(bytes.indexOf(';'));
    for (const qsizetype piece : {1, 50, 65536}) {
        const std::string sentence = readList(bytes, piece).sentence();
        QVERIFY2(QByteArray::fromStdString(sentence).contains("at byte " + place), sentence.c_str());
    }
}

LOADLINE_TEST(TestPriceListDamage)
#include "tst_pricelistdamage.moc"
