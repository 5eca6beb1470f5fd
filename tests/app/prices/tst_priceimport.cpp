// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a file or from AWS into the store, and from there into the prices that scenarios are evaluated at.

#include "app/importedprices.h"
#include "app/importreport.h"
#include "app/pricebook.h"
#include "app/pricejob.h"
#include "app/priceoverviewtext.h"
#include "app/priceupdate.h"
#include "tests/app/prices/awsmirror.h"
#include "tests/app/prices/listtext.h"
#include "tests/app/prices/storedlists.h"
#include "tests/testprogram.h"
#include "ui/format.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace loadline;

namespace {

const QByteArray ireland = "eu-west-1";
const QList<QByteArray> types{"m7g.large", "m7g.xlarge", "c7g.large"};

struct Desk
{
    QTemporaryDir folder;
    PriceStore store{folder.filePath(QStringLiteral("prices.sqlite"))};
    std::stop_source stop;

    [[nodiscard]] PriceListFile file(const char* name, const QByteArray& content) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
        return {.path = path, .name = QString::fromLatin1(name)};
    }
    [[nodiscard]] ImportAnswer import(const std::vector<PriceListFile>& files,
                                      OlderLists older = OlderLists::Refuse) const
    {
        return importPriceLists(files, store, older, stop.get_token(), {});
    }
    [[nodiscard]] ImportReport taken(const std::vector<PriceListFile>& files) const
    {
        auto answer = import(files);
        if (const auto* problem = std::get_if<PriceProblem>(&answer))
            qFatal("%s", qUtf8Printable(problem->sentence));
        return std::get<ImportReport>(std::move(answer));
    }
    [[nodiscard]] PriceProblem refused(const std::vector<PriceListFile>& files) const
    {
        auto answer = import(files);
        if (std::holds_alternative<ImportReport>(answer))
            qFatal("it was taken");
        return std::get<PriceProblem>(std::move(answer));
    }
};

double hourly(const PriceSheet& sheet, std::string_view type)
{
    return sheet.findType(type)->hourly[static_cast<std::size_t>(OperatingSystem::Linux)].first().dollars();
}

double shippedHourly(Region region, std::string_view type)
{
    PriceBook book;
    return hourly(book.sheet(region), type);
}

} // namespace

class TestPriceImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void reportsWhatWasTaken();
    void takesFilesTogetherOrNotAtAll();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesTheSameListTwice();
    void leavesOutRegionsItDoesNotKnow();
    void stopsWhileReading();
    void importedPricesAreUsed();
    void aDamagedStoreLeavesTheShippedPrices();
    void updatesFromAMirror();
    void updatesTheOffersAskedFor();
    void aFailedUpdateChangesNothing_data();
    void aFailedUpdateChangesNothing();
    void aJobRunsBesideTheWindow();
    void aJobStops();
    void listsAllRegions();
    void refusesListsOlderThanThePricesInUse();
    void anAnswerTakesNoListsPlace();
    void saysAges_data();
    void saysAges();
};

void TestPriceImport::reportsWhatWasTaken()
{
    const Desk desk;
    const auto report = desk.taken({desk.file("ec2.json", ec2List(ireland, types))});
    QCOMPARE(report.size(), std::size_t{1});
    QCOMPARE(report[0].offer, std::string("AmazonEC2"));
    QCOMPARE(report[0].published, (PriceDate{2026, 11, 1}));
    QCOMPARE(report[0].taken, (std::vector<TakenPrices>{{"eu-west-1", "on_demand_linux", 3}}));
    const QString text = importReportText(report);
    for (const char* words : {"ec2.json", "AmazonEC2, published on 1 Nov 2026", "eu-west-1  on demand, Linux  3"})
        QVERIFY2(text.contains(QLatin1String(words)), qUtf8Printable(text));
    const Json json = importReportJson(report);
    QCOMPARE(json[0]["taken"][0]["prices"].get<int>(), 3);
    const auto lists = good(desk.store.lists());
    QCOMPARE(lists.size(), std::size_t{1});
    QCOMPARE(lists[0].fileName, QStringLiteral("ec2.json"));
    QCOMPARE(lists[0].rows, 3);
}

void TestPriceImport::takesFilesTogetherOrNotAtAll()
{
    const Desk desk;
    const auto ec2 = desk.file("ec2.json", ec2List(ireland, types));
    const auto lambda = desk.file("lambda.json", lambdaList(ireland));
    static_cast<void>(desk.refused({ec2, desk.file("bad.json", "{\"offerCode\" : \"AWSLambda\", ")}));
    QVERIFY(good(desk.store.lists()).empty());
    QCOMPARE(desk.taken({ec2, lambda}).size(), std::size_t{2});
    QCOMPARE(good(desk.store.lists()).size(), std::size_t{2});
}

void TestPriceImport::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = ec2List(ireland, types);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello\n");
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("cut off at the end") << whole.left(whole.size() - 3);
    QTest::newRow("another offer") << QByteArray(whole).replace("AmazonEC2", "AmazonRDS");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
}

void TestPriceImport::refusesBadFiles()
{
    QFETCH(const QByteArray, content);
    const Desk desk;
    const auto before = desk.taken({desk.file("before.json", ec2List(ireland, types))});
    const auto lists = good(desk.store.prices("eu-west-1"));
    const PriceProblem problem = desk.refused({desk.file("bad.json", content)});
    QCOMPARE(problem.kind, PriceProblem::Kind::Failed);
    QVERIFY2(problem.sentence.startsWith(QStringLiteral("bad.json: ")), qUtf8Printable(problem.sentence));
    QCOMPARE(good(desk.store.prices("eu-west-1")), lists);
}

void TestPriceImport::refusesTheSameListTwice()
{
    const Desk desk;
    const PriceProblem problem =
        desk.refused({desk.file("one.json", ec2List(ireland, types)), desk.file("two.json", ec2List(ireland, types))});
    QVERIFY(problem.sentence.contains(QStringLiteral("one.json and two.json")));
    QVERIFY(good(desk.store.lists()).empty());
    const PriceListFile missing{.path = desk.folder.filePath(QStringLiteral("x.json")),
                                .name = QStringLiteral("x.json")};
    QVERIFY(desk.refused({missing}).sentence.contains(QStringLiteral("x.json could not be opened")));
    const PriceListFile itself{.path = desk.folder.path(), .name = QStringLiteral("folder")};
    QVERIFY(desk.refused({itself}).sentence.contains(QStringLiteral("not a file")));
}

void TestPriceImport::leavesOutRegionsItDoesNotKnow()
{
    const Desk desk;
    const PriceProblem problem = desk.refused({desk.file("moon.json", ec2List("eu-moon-1", types))});
    QVERIFY(problem.sentence.contains(QStringLiteral("moon.json")));
    QVERIFY(good(desk.store.lists()).empty());
}

void TestPriceImport::stopsWhileReading()
{
    Desk desk;
    desk.stop.request_stop();
    const PriceProblem problem = desk.refused({desk.file("ec2.json", ec2List(ireland, types))});
    QCOMPARE(problem.kind, PriceProblem::Kind::Stopped);
    QVERIFY(good(desk.store.lists()).empty());
}

void TestPriceImport::importedPricesAreUsed()
{
    const Desk desk;
    PriceBook book;
    ImportedPrices imported(desk.store, book);
    const PriceSheet& sheet = book.sheet(Region::EuWest1);
    const double shipped = shippedHourly(Region::EuWest1, "m7g.large");
    const double otherShipped = shippedHourly(Region::EuWest1, "m5.large");
    QCOMPARE(hourly(sheet, "m7g.large"), shipped);
    QSignalSpy changed(&book, &PriceBook::changed);
    static_cast<void>(desk.taken({desk.file("ec2.json", ec2List(ireland, types, 7.0))}));
    imported.reload();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hourly(sheet, "m7g.large"), 0.07);
    QCOMPARE(hourly(sheet, "m7g.xlarge"), 0.14);
    QCOMPARE(hourly(sheet, "m5.large"), otherShipped);
    QVERIFY(sheet.sources.find("AmazonEC2")->second.find("ec2.json") != std::string::npos);
    QCOMPARE(hourly(book.sheet(Region::UsEast1), "m7g.large"), shippedHourly(Region::UsEast1, "m7g.large"));
    QVERIFY(!desk.store.removeAll());
    imported.reload();
    QCOMPARE(hourly(sheet, "m7g.large"), shipped);
}

void TestPriceImport::aDamagedStoreLeavesTheShippedPrices()
{
    const Desk desk;
    static_cast<void>(desk.file("prices.sqlite", "This is not a store of prices. It is a text of some length."));
    PriceBook book;
    ImportedPrices imported(desk.store, book);
    QSignalSpy said(&imported, &ImportedPrices::problemChanged);
    QCOMPARE(hourly(book.sheet(Region::EuWest1), "m7g.large"), shippedHourly(Region::EuWest1, "m7g.large"));
    QCOMPARE(said.size(), 1);
    QVERIFY(imported.problem().contains(QStringLiteral("prices.sqlite")));
    QVERIFY(!desk.store.removeAll());
    imported.reload();
    QCOMPARE(imported.problem(), QString());
}

void TestPriceImport::updatesFromAMirror()
{
    Desk desk;
    AwsMirror mirror(ec2List(ireland, types, 7.0), lambdaList(ireland));
    const auto answer = updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, {}, {});
    QVERIFY(std::holds_alternative<ImportReport>(answer));
    const auto lists = good(desk.store.lists());
    QCOMPARE(lists.size(), std::size_t{2});
    QCOMPARE(lists[1].offer, std::string("AmazonEC2"));
    QVERIFY(lists[1].fileName.endsWith(QLatin1String(AwsMirror::ec2List)));
    QCOMPARE(QDir(mirror.rules.folder).entryList(QDir::Files), QStringList());
}

void TestPriceImport::updatesTheOffersAskedFor()
{
    Desk desk;
    AwsMirror mirror({}, {});
    mirror.rules.offers = {Offer::LoadBalancing, Offer::SavingsPlans, Offer::DocumentDb};
    mirror.put(AwsMirror::indexPath, R"({"offers": {
        "AmazonEC2": {"currentSavingsPlanIndexUrl": "/savingsPlan/region_index.json"},
        "AWSELB": {"currentRegionIndexUrl": "/elb/region_index.json"},
        "AmazonDocDB": {"currentRegionIndexUrl": "/docdb/region_index.json"}}})");
    // Savings plans are listed by region in another form than other offers.
    mirror.put("/savingsPlan/region_index.json",
               R"({"regions": [{"regionCode": "eu-west-1", "versionUrl": "/savingsPlan/eu-west-1.json"}]})");
    mirror.put("/elb/region_index.json", R"({"regions": {"eu-west-1": {"currentVersionUrl": "/elb/eu-west-1.json"}}})");
    mirror.put("/docdb/region_index.json", R"({"regions": {"us-east-1": {"currentVersionUrl": "/docdb.json"}}})");
    mirror.put("/elb/eu-west-1.json", R"json({"formatVersion": "v1.0", "offerCode": "AWSELB",
        "publicationDate": "2026-11-01T00:00:00Z", "products": {"S1": {"sku": "S1",
        "productFamily": "Load Balancer-Application", "attributes": {"servicecode": "AWSELB",
        "location": "EU (Ireland)", "locationType": "AWS Region", "usagetype": "EU-LCUUsage",
        "operation": "LoadBalancing:Application"}}}, "terms": {"OnDemand": {"S1": {"S1.J": {"priceDimensions": {
        "a": {"unit": "LCU-Hrs", "beginRange": "0", "endRange": "Inf", "pricePerUnit": {"USD": "0.0085000000"}}
        }}}}}})json");
    mirror.put("/savingsPlan/eu-west-1.json", R"({"publicationDate": "2026-11-01T00:00:00Z", "products": [{"sku": "P1",
        "productFamily": "ComputeSavingsPlans", "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}}],
        "terms": {"savingsPlan": [{"sku": "P1", "rates": [{"discountedServiceCode": "AWSLambda",
        "discountedUsageType": "EU-Lambda-GB-Second", "unit": "Lambda-GB-Second",
        "discountedRate": {"price": "0.0000147", "currency": "USD"}}]}]}})");
    const auto answer = updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, {}, {});
    QVERIFY2(std::holds_alternative<ImportReport>(answer),
             qUtf8Printable(std::holds_alternative<ImportReport>(answer) ? QString()
                                                                         : std::get<PriceProblem>(answer).sentence));
    const auto& report = std::get<ImportReport>(answer);
    QCOMPARE(report.size(), std::size_t{3});
    QCOMPARE(report[0].taken, (std::vector<TakenPrices>{{"eu-west-1", "alb", 1}}));
    QCOMPARE(report[1].taken, (std::vector<TakenPrices>{{"eu-west-1", "lambda_compute_savings_plan", 1}}));
    QVERIFY2(importReportText(report).contains(QStringLiteral("AWS has no list of AmazonDocDB for eu-west-1.")),
             qUtf8Printable(importReportText(report)));
    QCOMPARE(good(desk.store.lists()).size(), std::size_t{2});
    // Where AWS sells nothing of what was asked for, that is the answer.
    mirror.rules.offers = {Offer::DocumentDb};
    const auto none = updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, {}, {});
    QVERIFY(std::get<PriceProblem>(none).sentence.contains(QStringLiteral("us-east-1")));
}

void TestPriceImport::aFailedUpdateChangesNothing_data()
{
    QTest::addColumn<TestAnswer>("answer");
    QTest::newRow("not found") << TestAnswer{.body = "no", .status = "404 Not Found"};
    QTest::newRow("web page") << TestAnswer{.body = "<html></html>", .type = "text/html"};
    QTest::newRow("cut off") << TestAnswer{.body = lambdaList(ireland), .hasRanges = false, .breakAfter = 300};
    QTest::newRow("not a list") << TestAnswer{.body = "{\"offerCode\" : 7}"};
    QTest::newRow("half a list") << TestAnswer{.body = lambdaList(ireland).left(300)};
    QTest::newRow("older") << TestAnswer{.body = lambdaList(ireland, 0.2, "2019-01-01T00:00:00Z")};
}

void TestPriceImport::aFailedUpdateChangesNothing()
{
    QFETCH(const TestAnswer, answer);
    Desk desk;
    static_cast<void>(
        desk.taken({desk.file("ec2.json", ec2List(ireland, types)), desk.file("lambda.json", lambdaList(ireland))}));
    const auto before = good(desk.store.prices("eu-west-1"));
    AwsMirror mirror(ec2List(ireland, types, 7.0), {});
    mirror.put(AwsMirror::lambdaList, {answer});
    const auto result = updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, {}, {});
    QVERIFY(std::holds_alternative<PriceProblem>(result));
    QVERIFY(!std::get<PriceProblem>(result).sentence.isEmpty());
    QCOMPARE(good(desk.store.prices("eu-west-1")), before);
}

void TestPriceImport::aJobRunsBesideTheWindow()
{
    Desk desk;
    AwsMirror mirror(ec2List(ireland, types, 7.0), lambdaList(ireland));
    PriceJob job;
    QSignalSpy finished(&job, &PriceJob::finished);
    QSignalSpy progressed(&job, &PriceJob::progressed);
    job.start([&](const std::stop_token& stop, const ShowProgress& show) {
        return updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, stop, show);
    });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!job.isRunning());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(good(desk.store.lists()).size(), std::size_t{2});
}

void TestPriceImport::aJobStops()
{
    Desk desk;
    AwsMirror mirror({}, {});
    mirror.put(AwsMirror::ec2List, {{.body = "{", .isSilent = true}});
    PriceJob job;
    QSignalSpy finished(&job, &PriceJob::finished);
    job.start([&](const std::stop_token& stop, const ShowProgress& show) {
        return updatePrices("eu-west-1", mirror.rules, desk.store, OlderLists::Refuse, stop, show);
    });
    QTRY_COMPARE(mirror.count(AwsMirror::ec2List), 1);
    job.stop();
    QTRY_COMPARE(finished.size(), 1);
    const auto answer = finished.first().first().value<ImportAnswer>();
    QCOMPARE(std::get<PriceProblem>(answer).kind, PriceProblem::Kind::Stopped);
    QVERIFY(good(desk.store.lists()).empty());
}

void TestPriceImport::listsAllRegions()
{
    const Desk desk;
    static_cast<void>(desk.taken({desk.file("ec2.json", ec2List(ireland, types))}));
    const QDate today(2026, 11, 24);
    const auto all = good(pricesOfAllRegions(desk.store));
    QCOMPARE(all.size(), regionCount);
    for (const RegionPrices& region : all) {
        QVERIFY(std::ranges::any_of(region.lists, [](const PriceListInfo& list) { return list.offer == "AmazonEC2"; }));
        const bool isIreland = region.region == Region::EuWest1;
        for (const ServiceSummary& summary : region.services)
            QCOMPARE(summary.imported, isIreland && summary.service == "ec2" ? static_cast<int>(types.size()) : 0);
    }
    const QString text = priceOverviewText(all, QStringLiteral("store.sqlite"), today);
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("eu-west-1 .* AmazonEC2 of 1 Nov 2026 from ec2.json"))),
             qUtf8Printable(text));
    const auto found = std::ranges::find(all, Region::EuWest1, &RegionPrices::region);
    const QString services = regionOverviewText(*found, today);
    QVERIFY2(services.contains(QRegularExpression(QStringLiteral("EC2 instances .* 3 of [0-9,]+ imported"))),
             qUtf8Printable(services));
    QVERIFY2(services.contains(QRegularExpression(QStringLiteral("DocumentDB +0 +3 +no price"))),
             qUtf8Printable(services));
    const Json json = Json::parse(priceOverviewJson(all, QStringLiteral("store.sqlite"), today).toStdString());
    QCOMPARE(json["regions"].size(), regionCount);
    int imported = 0;
    for (const Json& region : json["regions"]) {
        for (const Json& list : region["lists"])
            imported += list["origin"] == "imported" ? 1 : 0;
        QVERIFY(!region["services"].empty());
    }
    QCOMPARE(imported, 1);
}

void TestPriceImport::refusesListsOlderThanThePricesInUse()
{
    const Desk desk;
    // The shipped prices of Ireland are of November 2025.
    const auto older = desk.file("old.json", ec2List(ireland, types, 7.0, "2025-01-01T00:00:00Z"));
    const PriceProblem problem = desk.refused({older});
    QCOMPARE(problem.kind, PriceProblem::Kind::OlderList);
    QVERIFY2(problem.sentence.contains(QStringLiteral("3 are newer, up to 4 Nov 2025")),
             qUtf8Printable(problem.sentence));
    QVERIFY(good(desk.store.lists()).empty());
    const auto answer = importPriceLists({older}, desk.store, OlderLists::Take, {}, {});
    QVERIFY(std::holds_alternative<ImportReport>(answer));
    QCOMPARE(good(desk.store.lists()).size(), std::size_t{1});
}

void TestPriceImport::anAnswerTakesNoListsPlace()
{
    const Desk desk;
    static_cast<void>(desk.taken({desk.file("ec2.json", ec2List(ireland, types))}));
    const QByteArray answer = R"json({"product": {"sku": "S1", "productFamily": "NAT Gateway", "attributes": {
        "servicecode": "AmazonEC2", "location": "EU (Ireland)", "locationType": "AWS Region",
        "usagetype": "EU-NatGateway-Hours"}}, "serviceCode": "AmazonEC2", "publicationDate": "2026-11-02T00:00:00Z",
        "terms": {"OnDemand": {"S1.J": {"priceDimensions": {"a": {"unit": "Hrs", "beginRange": "0", "endRange": "Inf",
        "pricePerUnit": {"USD": "0.0510000000"}}}}}}})json";
    const auto report = desk.taken({desk.file("nat.json", answer)});
    QCOMPARE(report[0].taken, (std::vector<TakenPrices>{{"eu-west-1", "nat_gateway", 1}}));
    QCOMPARE(good(desk.store.lists()).size(), std::size_t{2});
    PriceBook book;
    const ImportedPrices imported(desk.store, book);
    const PriceSheet& sheet = book.sheet(Region::EuWest1);
    QCOMPARE(sheet.service(ServiceItem::NatHour).first().dollars(), 0.051);
    QCOMPARE(sheet.findType("m7g.large")->hourly[0].asOf, (PriceDate{2026, 11, 1}));
}

void TestPriceImport::saysAges_data()
{
    QTest::addColumn<PriceDate>("date");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("today") << PriceDate{2026, 11, 24} << QStringLiteral("0 days") << false;
    QTest::newRow("yesterday") << PriceDate{2026, 11, 23} << QStringLiteral("1 day") << false;
    QTest::newRow("a year") << PriceDate{2025, 11, 24} << QStringLiteral("365 days") << false;
    QTest::newRow("over a year") << PriceDate{2025, 11, 23} << QStringLiteral("366 days") << true;
    QTest::newRow("years") << PriceDate{2018, 5, 4} << QStringLiteral("8 years") << true;
    QTest::newRow("a month") << PriceDate{2026, 10, 0} << QStringLiteral("24 days") << false;
    QTest::newRow("a year alone") << PriceDate{2025, 0, 0} << QStringLiteral("328 days") << false;
    QTest::newRow("ahead") << PriceDate{2027, 1, 1} << QString(noValue) << false;
    QTest::newRow("none") << PriceDate{} << QString(noValue) << false;
}

void TestPriceImport::saysAges()
{
    QFETCH(const PriceDate, date);
    QFETCH(const QString, text);
    QFETCH(const bool, isOld);
    const QDate today(2026, 11, 24);
    QCOMPARE(ageText(date, today), text);
    QCOMPARE(loadline::isOld(date, today), isOld);
}

LOADLINE_LOOP_TEST(TestPriceImport)
#include "tst_priceimport.moc"
