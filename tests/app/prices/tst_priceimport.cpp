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
    void aFailedUpdateChangesNothing_data();
    void aFailedUpdateChangesNothing();
    void aJobRunsBesideTheWindow();
    void aJobStops();
    void listsAllRegions();
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
    const QDate today(2026, 11, 24);
    const auto shipped = shippedPriceLists();
    QCOMPARE(shipped.size(), regionCount);
    for (const RegionPrices& region : shipped)
        QVERIFY(std::ranges::any_of(region.lists, [](const PriceListInfo& list) { return list.offer == "AmazonEC2"; }));
    const std::vector stored{someList("AmazonEC2", "eu-west-1", {2018, 5, 4}, 1).list,
                             someList("AmazonEC2", "eu-moon-1", {2018, 5, 4}, 1).list};
    const auto all = withImported(shipped, stored);
    const QString text = priceOverviewText(all, QStringLiteral("store.sqlite"), today);
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral(
                 "eu-west-1 +AmazonEC2 +imported +40 +4 May 2018 +8 years +over a year old, from list 1"))),
             qUtf8Printable(text));
    const Json json = Json::parse(priceOverviewJson(all, QStringLiteral("store.sqlite"), today).toStdString());
    QCOMPARE(json["regions"].size(), regionCount);
    int imported = 0;
    for (const Json& region : json["regions"]) {
        for (const Json& list : region["lists"])
            imported += list["origin"] == "imported" ? 1 : 0;
    }
    QCOMPARE(imported, 1);
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
