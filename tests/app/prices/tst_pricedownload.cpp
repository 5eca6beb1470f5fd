// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetching, from a server on this computer that does what servers do on bad days.

#include "tests/app/prices/awsmirror.h"
#include "tests/testprogram.h"

#include <QElapsedTimer>

using namespace loadline;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is fetched here is not read as prices.
QByteArray someJson(int kilobytes) { return "{\"text\": \"" + QByteArray(kilobytes * 1024, 'x') + "\"}"; }

struct Desk : AwsMirror
{
    Desk()
        : AwsMirror(someJson(200), someJson(1))
    {}

    std::variant<DownloadedLists, PriceProblem> fetch(std::string_view region = "eu-west-1")
    {
        return downloadPriceLists(region, rules, stop.get_token(),
                                  [this](const PriceProgress& progress) { shown.push_back(progress); });
    }
    /// The reason why fetching fails.
    QString fail(std::string_view region = "eu-west-1")
    {
        const auto answer = fetch(region);
        if (!std::holds_alternative<PriceProblem>(answer))
            qFatal("it was fetched");
        return std::get<PriceProblem>(answer).sentence;
    }
    /// The content of the EC2 list that was fetched.
    QByteArray fetchEc2()
    {
        const auto answer = fetch();
        if (const auto* problem = std::get_if<PriceProblem>(&answer))
            return problem->sentence.toUtf8();
        return bytesOf(std::get<DownloadedLists>(answer).files.front().path);
    }

    std::stop_source stop;
    std::vector<PriceProgress> shown;
};

} // namespace

class TestPriceDownload : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fetchesBothLists();
    void takesAMirrorBelowAPath();
    void isPatientWithASlowServer();
    void givesUpOnASilentServer();
    void goesOnAfterABreak();
    void startsOverWhereRangesAreIgnored();
    void startsOverWhenTheFileHasChanged();
    void goesOnInTheNextRun();
    void doesNotFetchTwiceWhatIsWhole();
    void startsOverWhereTheSizeDisagrees();
    void startsOverWhereAPartIsOfAnotherContent();
    void givesUpOnAServerThatDrips();
    void givesUpAfterTheLongestTime();
    void leavesNothingOfWhatItRefuses();
    void readsTheAddressOfAMirror_data();
    void readsTheAddressOfAMirror();
    void namesSomeOfManyRegions();
    void asksAgainAfterAPassingError();
    void givesUpAfterSomeTries();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void refusesBadIndexes_data();
    void refusesBadIndexes();
    void followsARedirect();
    void namesTheRegionsThatThereAre();
    void namesAServerThatIsNotThere();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void showsProgressNotTooOften();
};

void TestPriceDownload::fetchesBothLists()
{
    Desk desk;
    const auto answer = desk.fetch();
    const auto& files = std::get<DownloadedLists>(answer).files;
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(bytesOf(files[0].path), someJson(200));
    QCOMPARE(bytesOf(files[1].path), someJson(1));
    QVERIFY(files[0].name.startsWith(QStringLiteral("127.0.0.1")));
    QVERIFY(files[0].name.endsWith(QLatin1String(AwsMirror::ec2List)));
    removeDownloads(desk.rules);
    QCOMPARE(QDir(desk.rules.folder).entryList(QDir::Files), QStringList());
}

void TestPriceDownload::takesAMirrorBelowAPath()
{
    Desk desk;
    const QString server = desk.rules.base.toString();
    desk.rules.base = QUrl(server + QStringLiteral("/aws/"));
    desk.put("/aws/offers/v1.0/aws/index.json", R"({"offers": {}})");
    QVERIFY(desk.fail().contains(QStringLiteral("/aws/offers/v1.0/aws/index.json has no")));
    desk.rules.base = QUrl(server + u'/');
    desk.put(AwsMirror::indexPath, R"({"offers": {}})");
    QVERIFY(desk.fail().contains(QStringLiteral("/offers/v1.0/aws/index.json has no")));
    QCOMPARE(desk.server.requests().constLast().path, QLatin1String(AwsMirror::indexPath));
}

void TestPriceDownload::isPatientWithASlowServer()
{
    Desk desk;
    // 20 pieces take longer than the longest silence, one does not.
    desk.rules.list.silence = std::chrono::milliseconds(400);
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .dripMs = 25}});
    QCOMPARE(desk.fetchEc2(), someJson(200));
    QCOMPARE(desk.count(AwsMirror::ec2List), 1);
}

void TestPriceDownload::givesUpOnASilentServer()
{
    Desk desk;
    desk.rules.list.silence = std::chrono::milliseconds(50);
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .isSilent = true}});
    QVERIFY(desk.fail().contains(QStringLiteral("sent nothing")));
    QCOMPARE(desk.count(AwsMirror::ec2List), desk.rules.list.triesWithoutProgress);
}

void TestPriceDownload::goesOnAfterABreak()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .breakAfter = 100000}, {.body = someJson(200)}});
    QCOMPARE(desk.fetchEc2(), someJson(200));
    const TestRequest& second = desk.server.requests()[desk.server.requests().size() - 2];
    QCOMPARE(second.path, QLatin1String(AwsMirror::ec2List));
    QCOMPARE(second.range, QByteArray("bytes=100000-"));
    QCOMPARE(second.ifRange, QByteArray("\"one\""));
}

void TestPriceDownload::startsOverWhereRangesAreIgnored()
{
    Desk desk;
    desk.put(AwsMirror::ec2List,
             {{.body = someJson(200), .breakAfter = 100000}, {.body = someJson(200), .hasRanges = false}});
    QCOMPARE(desk.fetchEc2(), someJson(200));
}

void TestPriceDownload::startsOverWhenTheFileHasChanged()
{
    Desk desk;
    desk.put(AwsMirror::ec2List,
             {{.body = someJson(200), .breakAfter = 100000}, {.body = someJson(120), .tag = "\"two\""}});
    QCOMPARE(desk.fetchEc2(), someJson(120));
}

void TestPriceDownload::goesOnInTheNextRun()
{
    Desk desk;
    desk.rules.list.tries = 1;
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .breakAfter = 100000}, {.body = someJson(200)}});
    QVERIFY(desk.fail().contains(QStringLiteral("goes on")));
    QCOMPARE(desk.fetchEc2(), someJson(200));
    QCOMPARE(desk.server.requests()[desk.server.requests().size() - 2].range, QByteArray("bytes=100000-"));
}

void TestPriceDownload::doesNotFetchTwiceWhatIsWhole()
{
    Desk desk;
    QCOMPARE(desk.fetchEc2(), someJson(200));
    desk.shown.clear();
    QCOMPARE(desk.fetchEc2(), someJson(200));
    for (const PriceProgress& progress : desk.shown)
        QVERIFY2(progress.total < 1000, qPrintable(progress.what));
}

void TestPriceDownload::startsOverWhereTheSizeDisagrees()
{
    Desk desk;
    QVERIFY(std::holds_alternative<DownloadedLists>(desk.fetch()));
    // The same mark, nothing behind what is there, and yet another size.
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .rangeTotal = 7}});
    QCOMPARE(desk.fetchEc2(), someJson(200));
    QCOMPARE(desk.count(AwsMirror::ec2List), 3);
    QCOMPARE(desk.server.requests()[desk.server.requests().size() - 2].range, QByteArray());
}

void TestPriceDownload::startsOverWhereAPartIsOfAnotherContent()
{
    Desk desk;
    // A server that sends the rest of something else although it was told of what.
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .breakAfter = 100000},
                                  {.body = someJson(200).mid(100000),
                                   .status = "206 Partial Content\r\nContent-Range: bytes 100000-204811/204812",
                                   .tag = "\"two\"",
                                   .hasRanges = false},
                                  {.body = someJson(300), .tag = "\"two\""}});
    QCOMPARE(desk.fetchEc2(), someJson(300));
}

void TestPriceDownload::givesUpOnAServerThatDrips()
{
    Desk desk;
    desk.rules.list.window = std::chrono::milliseconds(100);
    desk.rules.list.leastInWindow = 1000000;
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .dripMs = 20}});
    const QString said = desk.fail();
    QVERIFY2(said.contains(QStringLiteral("sent only")), qPrintable(said));
    QCOMPARE(desk.count(AwsMirror::ec2List), desk.rules.list.triesWithoutProgress);
}

void TestPriceDownload::givesUpAfterTheLongestTime()
{
    Desk desk;
    desk.rules.list.longest = std::chrono::milliseconds(200);
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .dripMs = 100}});
    const QString said = desk.fail();
    QVERIFY2(said.contains(QStringLiteral("was not there after")), qPrintable(said));
    QCOMPARE(desk.count(AwsMirror::ec2List), 1);
}

void TestPriceDownload::leavesNothingOfWhatItRefuses()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.body = someJson(64), .isEndless = true}});
    desk.rules.list.limit = 1024 * 1024;
    QVERIFY(desk.fail().contains(QStringLiteral("larger than 1 MiB")));
    QCOMPARE(QDir(desk.rules.folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    desk.put(AwsMirror::indexPath, "<html></html>");
    QVERIFY(desk.fail().contains(QStringLiteral("web page")));
    QCOMPARE(QDir(desk.rules.folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    removeDownloads(desk.rules);
    QVERIFY(!QFileInfo::exists(desk.rules.folder));
}

void TestPriceDownload::readsTheAddressOfAMirror_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char* good : {"https://prices.example.org", "http://127.0.0.1:8080/", "http://127.0.0.1/a/b//"})
        QTest::newRow(good) << true;
    for (const char* bad : {"", "prices.example.org", "ftp://example.org", "http://", "http:///x", "http://h/?x=1",
                            "http://h/#x", "http://h:99999", "file:///etc/passwd"})
        QTest::newRow(*bad ? bad : "empty") << false;
}

void TestPriceDownload::readsTheAddressOfAMirror()
{
    QFETCH(const bool, isGood);
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(mirrorAddress(words == QStringLiteral("empty") ? QString() : words).has_value(), isGood);
}

void TestPriceDownload::namesSomeOfManyRegions()
{
    Desk desk;
    desk.rules.offers = {Offer::Ec2};
    QByteArray regions;
    for (int i = 0; i < 1500; ++i)
        regions += (i == 0 ? "\"" : ", \"") + QByteArray("made-up-") + QByteArray::number(i) +
                   "\": {\"currentVersionUrl\": \"/x\"}";
    desk.put(AwsMirror::ec2Regions, "{\"regions\": {" + regions + "}}");
    const QString said = desk.fail();
    QVERIFY2(said.contains(QStringLiteral("made-up-0, made-up-1,")) && said.contains(QStringLiteral("1440 more")),
             qPrintable(said));
    QVERIFY(said.size() < 2000);
}

void TestPriceDownload::asksAgainAfterAPassingError()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.body = "no", .status = "500 Internal Server Error"},
                                  {.body = "no", .status = "503 Service Unavailable"},
                                  {.body = "no", .status = "429 Too Many Requests"},
                                  {.body = someJson(200)}});
    QCOMPARE(desk.fetchEc2(), someJson(200));
    QCOMPARE(desk.count(AwsMirror::ec2List), 4);
}

void TestPriceDownload::givesUpAfterSomeTries()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.body = "no", .status = "500 Internal Server Error"}});
    QVERIFY(desk.fail().contains(QStringLiteral("500 Internal Server Error")));
    QCOMPARE(desk.count(AwsMirror::ec2List), desk.rules.list.triesWithoutProgress);
}

void TestPriceDownload::refusesBadAnswers_data()
{
    QTest::addColumn<TestAnswer>("answer");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const TestAnswer& answer, const char* said) {
        QTest::newRow(name) << answer << QString::fromLatin1(said);
    };
    row("not found", {.body = "no", .status = "404 Not Found"}, "404 Not Found");
    row("forbidden", {.body = "no", .status = "403 Forbidden"}, "403 Forbidden");
    row("web page", {.body = "<html></html>", .type = "text/html; charset=utf-8"}, "web page");
    row("web page in disguise", {.body = "\n <!doctype html>"}, "web page");
    row("not JSON", {.body = "SKU,OfferTermCode\n"}, "not a JSON file");
    row("empty", {.body = ""}, "empty");
    row("truncated", {.body = someJson(20), .hasRanges = false, .claimedLength = 30000}, "closed");
    row("huge", {.body = someJson(1), .claimedLength = 3'000'000'000}, "larger than 1 MiB");
    row("endless", {.body = someJson(64), .isEndless = true}, "larger than 1 MiB");
    row("redirect loop", {.status = "302 Found", .location = AwsMirror::ec2List}, "without an end");
    row("redirect to another server", {.status = "302 Found", .location = "http://localhost/x.json"},
        "neither https nor the same server");
    row("redirect to nobody, but safe", {.status = "302 Found", .location = "https://127.0.0.1:1/x.json"}, "fetched");
    row("redirect to a file", {.status = "302 Found", .location = "file:///etc/passwd"}, "leads to file:");
}

void TestPriceDownload::refusesBadAnswers()
{
    QFETCH(const TestAnswer, answer);
    QFETCH(const QString, said);
    Desk desk;
    desk.rules.list.limit = qint64{1024} * 1024;
    desk.put(AwsMirror::ec2List, {answer});
    const QString sentence = desk.fail();
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String(AwsMirror::ec2List)), qPrintable(sentence));
}

void TestPriceDownload::refusesBadIndexes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* body, const char* said) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(said);
    };
    row("broken", "{\"offers\": {", "damaged: line 1");
    row("without offers", "{}", "AmazonEC2/currentRegionIndexUrl");
    row("a number for an address", R"({"offers": {"AmazonEC2": {"currentRegionIndexUrl": 7}}})",
        "currentRegionIndexUrl");
    row("another host", R"({"offers": {"AmazonEC2": {"currentRegionIndexUrl": "https://example.org/x"}}})",
        "currentRegionIndexUrl");
    row("another host, short", R"({"offers": {"AmazonEC2": {"currentRegionIndexUrl": "//example.org/x"}}})",
        "currentRegionIndexUrl");
    row("deep", QByteArray("{\"a\":").repeated(100).constData(), "Nested");
}

void TestPriceDownload::refusesBadIndexes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, said);
    Desk desk;
    desk.put(AwsMirror::indexPath, body);
    const QString sentence = desk.fail();
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String(AwsMirror::indexPath)), qPrintable(sentence));
    QCOMPARE(desk.server.requests().size(), 1);
}

void TestPriceDownload::followsARedirect()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.status = "302 Found", .location = "/moved.json"}});
    desk.put("/moved.json", someJson(200));
    QCOMPARE(desk.fetchEc2(), someJson(200));
}

void TestPriceDownload::namesTheRegionsThatThereAre()
{
    Desk desk;
    QVERIFY(desk.fail("eu-moon-1").contains(QStringLiteral("eu-moon-1. It has them for eu-west-1, us-east-1")));
    QCOMPARE(desk.count(AwsMirror::ec2List), 0);
}

void TestPriceDownload::namesAServerThatIsNotThere()
{
    Desk desk;
    desk.server.close();
    QVERIFY(desk.fail().contains(QStringLiteral("could not be fetched")));
}

void TestPriceDownload::stopsAtOnce_data()
{
    QTest::addColumn<TestAnswer>("answer");
    QTest::newRow("while bytes come") << TestAnswer{.body = someJson(64), .isEndless = true};
    QTest::newRow("while nothing comes") << TestAnswer{.body = someJson(64), .isSilent = true};
    QTest::newRow("while it waits to ask again") << TestAnswer{.body = "no", .status = "500 Internal Server Error"};
}

void TestPriceDownload::stopsAtOnce()
{
    QFETCH(const TestAnswer, answer);
    Desk desk;
    desk.rules.list.firstPause = std::chrono::minutes(1);
    desk.put(AwsMirror::ec2List, {answer});
    QElapsedTimer sinceStop;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(200);
        sinceStop.start();
        desk.stop.request_stop();
    }));
    other->start();
    const auto result = desk.fetch();
    QVERIFY(other->wait());
    QCOMPARE(std::get<PriceProblem>(result).kind, PriceProblem::Kind::Stopped);
    // Generous, because the machine may be busy: the waits above are a minute and two seconds.
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestPriceDownload::showsProgressNotTooOften()
{
    Desk desk;
    desk.put(AwsMirror::ec2List, {{.body = someJson(200), .dripMs = 10}});
    QElapsedTimer time;
    time.start();
    QCOMPARE(desk.fetchEc2(), someJson(200));
    const auto perSecond = 20.0;
    constexpr int lastOnes = 5;
    QVERIFY(static_cast<double>(desk.shown.size()) <=
            lastOnes + 1 + perSecond * static_cast<double>(time.elapsed()) / 1000.0);
    const auto whole = std::ranges::find_if(desk.shown, [](const PriceProgress& progress) {
        return progress.total == someJson(200).size() && progress.done == progress.total;
    });
    QVERIFY(whole != desk.shown.end());
    QVERIFY(whole->what.contains(QStringLiteral("AmazonEC2 eu-west-1")));
}

LOADLINE_LOOP_TEST(TestPriceDownload)
#include "tst_pricedownload.moc"
