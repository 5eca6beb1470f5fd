// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/prices/storedlists.h"
#include "tests/testprogram.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace loadline;

namespace {

constexpr PriceDate may{2026, 5, 1};
constexpr PriceDate june{2026, 6, 1};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs a statement on the file behind the store's back.
void meddle(const QString& path, const char* statement)
{
    StoreConnection connection(path);
    const auto problem = connection.beginWriting();
    QVERIFY2(!problem, problem ? qUtf8Printable(problem->sentence) : "");
    QVERIFY(!connection.run(QString::fromLatin1(statement)));
    QVERIFY(!connection.commit());
}

/// A store in a folder of its own, with an EC2 list of Ireland.
struct Desk
{
    QTemporaryDir folder;
    PriceStore store{folder.filePath(QStringLiteral("data/prices.sqlite"))};
    StoredPrices ireland = someList("AmazonEC2", "eu-west-1", june, 1);

    [[nodiscard]] std::optional<PriceProblem> put(const std::vector<StoredPrices>& lists,
                                                  OlderLists older = OlderLists::Refuse) const
    {
        return store.replace(lists, older);
    }
    void fill() const { QVERIFY(!put({ireland})); }
    [[nodiscard]] std::vector<StoredPrices> prices(std::string_view region = "eu-west-1") const
    {
        return good(store.prices(region));
    }
};

PriceProblem::Kind kindOf(const std::optional<PriceProblem>& problem)
{
    if (!problem)
        qFatal("there is no problem");
    return problem->kind;
}

} // namespace

class TestPriceStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isEmptyWithoutAFile();
    void givesBackWhatWasPut();
    void replacesByOfferAndRegion();
    void refusesAnOlderList();
    void takesAnOlderListWhenTold();
    void takesAllListsOrNone();
    void stopsBeforeTheCommit();
    void removesARegionOrAll();
    void leavesANewerFileAlone();
    void refusesWhatIsNotAStore_data();
    void refusesWhatIsNotAStore();
    void removingHelpsAlways_data();
    void removingHelpsAlways();
    void removingHelpsWhereAnotherProgramHoldsIt();
    void refusesOtherTables_data();
    void refusesOtherTables();
    void anyDamageIsFound();
    void aChangedPriceIsFound();
    void nameTheFolderThatCannotBeMade();
    void threadsSeeWholeLists();
    void waitsForAnotherWriter();
};

void TestPriceStore::isEmptyWithoutAFile()
{
    const Desk desk;
    QVERIFY(good(desk.store.lists()).empty());
    QVERIFY(desk.prices().empty());
    QVERIFY(!desk.store.remove("eu-west-1"));
    QVERIFY(!desk.store.removeAll());
    QVERIFY2(!QFileInfo::exists(desk.store.path()), "reading does not make a file");
    QVERIFY(QDir().mkpath(QFileInfo(desk.store.path()).path()));
    write(desk.store.path(), {});
    QVERIFY(good(desk.store.lists()).empty());
    desk.fill();
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
}

void TestPriceStore::givesBackWhatWasPut()
{
    Desk desk;
    desk.ireland.list.fileName = QString::fromUtf8("Preisliste für Dublin #1 100%.json");
    desk.ireland.prices.push_back(
        {.region = "eu-west-1", .product = "x86_64", .item = "gb_second", .perUnit = Usd::dollars(0.0000166667)});
    desk.ireland.prices.push_back({.region = "eu-west-1",
                                   .product = "x86_64",
                                   .item = "gb_second",
                                   .tierFrom = 6e9,
                                   .perUnit = Usd::dollars(1.0 / 3.0)});
    desk.ireland.list.rows = static_cast<int>(desk.ireland.prices.size());
    desk.fill();
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
    QCOMPARE(good(desk.store.lists()), std::vector{desk.ireland.list});
    QVERIFY(desk.prices("eu-west-2").empty());
}

void TestPriceStore::replacesByOfferAndRegion()
{
    const Desk desk;
    desk.fill();
    const StoredPrices lambda = someList("AWSLambda", "eu-west-1", may, 2);
    const StoredPrices tokyo = someList("AmazonEC2", "ap-northeast-1", may, 3);
    QVERIFY(!desk.put({lambda, tokyo}));
    const StoredPrices newer = someList("AmazonEC2", "eu-west-1", june, 4, 7);
    QVERIFY(!desk.put({newer}));
    QCOMPARE(desk.prices(), (std::vector{lambda, newer}));
    QCOMPARE(desk.prices("ap-northeast-1"), std::vector{tokyo});
    QCOMPARE(good(desk.store.lists()), (std::vector{tokyo.list, lambda.list, newer.list}));
}

void TestPriceStore::refusesAnOlderList()
{
    const Desk desk;
    desk.fill();
    const auto problem = desk.put({someList("AmazonEC2", "eu-west-1", may, 2)});
    QCOMPARE(kindOf(problem), PriceProblem::Kind::OlderList);
    for (const char* words : {"AmazonEC2", "eu-west-1", "1 May 2026", "1 Jun 2026"})
        QVERIFY2(problem->sentence.contains(QLatin1String(words)), qUtf8Printable(problem->sentence));
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
}

void TestPriceStore::takesAnOlderListWhenTold()
{
    const Desk desk;
    desk.fill();
    const StoredPrices older = someList("AmazonEC2", "eu-west-1", may, 2);
    QVERIFY(!desk.put({older}, OlderLists::Take));
    QCOMPARE(desk.prices(), std::vector{older});
}

void TestPriceStore::takesAllListsOrNone()
{
    const Desk desk;
    desk.fill();
    const StoredPrices london = someList("AmazonEC2", "eu-west-2", june, 2);
    QCOMPARE(kindOf(desk.put({london, someList("AmazonEC2", "eu-west-1", may, 3)})), PriceProblem::Kind::OlderList);
    StoredPrices twice = someList("AmazonEC2", "eu-west-3", june, 4);
    twice.prices.push_back(twice.prices.front());
    QCOMPARE(kindOf(desk.put({london, twice})), PriceProblem::Kind::Failed);
    QCOMPARE(good(desk.store.lists()), std::vector{desk.ireland.list});
    QVERIFY(desk.prices("eu-west-2").empty());
}

void TestPriceStore::stopsBeforeTheCommit()
{
    const Desk desk;
    desk.fill();
    std::stop_source stop;
    stop.request_stop();
    const std::vector lists{someList("AmazonEC2", "eu-west-1", june, 2)};
    const auto problem = desk.store.replace(lists, OlderLists::Refuse, stop.get_token());
    QCOMPARE(kindOf(problem), PriceProblem::Kind::Stopped);
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
}

void TestPriceStore::removesARegionOrAll()
{
    const Desk desk;
    const StoredPrices tokyo = someList("AmazonEC2", "ap-northeast-1", may, 3);
    QVERIFY(!desk.put({desk.ireland, tokyo, someList("AWSLambda", "eu-west-1", may, 2)}));
    QVERIFY(!desk.store.remove("eu-west-1"));
    QCOMPARE(good(desk.store.lists()), std::vector{tokyo.list});
    QVERIFY(desk.prices().empty());
    desk.fill();
    QVERIFY(!desk.store.removeAll());
    QVERIFY(good(desk.store.lists()).empty());
    QVERIFY(desk.prices("ap-northeast-1").empty());
}

void TestPriceStore::leavesANewerFileAlone()
{
    const Desk desk;
    desk.fill();
    meddle(desk.store.path(), "PRAGMA user_version = 2");
    const QByteArray before = bytesOf(desk.store.path());
    const auto answer = desk.store.lists();
    QCOMPARE(std::get<PriceProblem>(answer).kind, PriceProblem::Kind::NewerStore);
    QVERIFY(std::get<PriceProblem>(answer).sentence.contains(QDir::toNativeSeparators(desk.store.path())));
    QCOMPARE(kindOf(desk.put({desk.ireland})), PriceProblem::Kind::NewerStore);
    QCOMPARE(kindOf(desk.store.remove("eu-west-1")), PriceProblem::Kind::NewerStore);
    QCOMPARE(bytesOf(desk.store.path()), before);
    QVERIFY(!desk.store.removeAll());
    QVERIFY(!QFileInfo::exists(desk.store.path()));
    desk.fill();
}

void TestPriceStore::refusesWhatIsNotAStore_data()
{
    QTest::addColumn<QByteArray>("content");
    const Desk desk;
    desk.fill();
    const QByteArray whole = bytesOf(desk.store.path());
    QTest::newRow("text") << QByteArray("These are not prices.\n").repeated(50);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2);
    QTest::newRow("cut after the first page") << whole.left(4096);
    meddle(desk.store.path(), "PRAGMA application_id = 7");
    QTest::newRow("another program's") << bytesOf(desk.store.path());
}

void TestPriceStore::refusesWhatIsNotAStore()
{
    QFETCH(const QByteArray, content);
    const Desk desk;
    QVERIFY(QDir().mkpath(QFileInfo(desk.store.path()).path()));
    write(desk.store.path(), content);
    const auto answer = desk.store.prices("eu-west-1");
    QVERIFY(std::holds_alternative<PriceProblem>(answer));
    const auto& problem = std::get<PriceProblem>(answer);
    QCOMPARE(problem.kind, PriceProblem::Kind::DamagedStore);
    QVERIFY(problem.sentence.contains(QDir::toNativeSeparators(desk.store.path())));
    QVERIFY2(problem.sentence.contains(QStringLiteral("shipped prices")), "the mend");
    QCOMPARE(kindOf(desk.put({desk.ireland})), PriceProblem::Kind::DamagedStore);
    QCOMPARE(bytesOf(desk.store.path()), content);
    QVERIFY(!desk.store.removeAll());
    desk.fill();
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
}

void TestPriceStore::removingHelpsAlways_data()
{
    QTest::addColumn<std::function<void(const QString&)>>("spoil");
    const auto row = [](const char* name, const std::function<void(const QString&)>& spoil) {
        QTest::newRow(name) << spoil;
    };
    const auto replace = [](const QByteArray& from, const QByteArray& to) {
        return [from, to](const QString& path) {
            QByteArray content = bytesOf(path);
            content.replace(content.indexOf(from), from.size(), to);
            write(path, content);
        };
    };
    const auto instead = [](const std::function<bool(const QByteArray&)>& make) {
        return [make](const QString& path) {
            QVERIFY(QFile::remove(path));
            QVERIFY(make(QFile::encodeName(path)));
        };
    };
    // The file's read and write version, beyond what SQLite writes.
    row("read only by its format", [](const QString& path) {
        QByteArray content = bytesOf(path);
        content[18] = '\xAC';
        write(path, content);
    });
    row("a column that is not there", replace("lists (id)", "lists (\xE9"
                                                            "d)"));
    row("a folder", instead([](const QByteArray& path) { return mkdir(path.constData(), 0777) == 0; }));
    row("a pipe", instead([](const QByteArray& path) { return mkfifo(path.constData(), 0666) == 0; }));
    row("a device", instead([](const QByteArray& path) { return symlink("/dev/zero", path.constData()) == 0; }));
    row("too large", [](const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(qint64{2} * 1024 * 1024 * 1024));
    });
    row("a view in place of a table", [](const QString& path) {
        meddle(path, "DROP TABLE lists");
        StoreConnection connection(path);
        static_cast<void>(connection.beginReading());
        QVERIFY(!connection.run(QStringLiteral("CREATE VIEW lists AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                                               "i + 1 FROM n) SELECT i AS id, 'a' AS "
                                               "offer, 'b' AS region, 'c' AS published, 'd' AS imported_at, 'e' AS "
                                               "file, 1 AS rows, x'00' AS digest FROM n")));
        QVERIFY(!connection.commit());
    });
}

void TestPriceStore::removingHelpsAlways()
{
    QFETCH(const std::function<void(const QString&)>, spoil);
    const Desk desk;
    desk.fill();
    spoil(desk.store.path());
    if (QTest::currentTestFailed())
        return;
    const auto problem = desk.put({desk.ireland});
    QVERIFY(problem);
    QVERIFY2(problem->sentence.contains(QStringLiteral("loadline prices remove")), qPrintable(problem->sentence));
    const auto gone = desk.store.removeAll();
    QVERIFY2(!gone, gone ? qPrintable(gone->sentence) : "");
    QVERIFY(good(desk.store.lists()).empty());
    desk.fill();
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
}

void TestPriceStore::removingHelpsWhereAnotherProgramHoldsIt()
{
    const Desk desk;
    desk.fill();
    StoreConnection other(desk.store.path());
    QVERIFY(!other.beginWriting());
    QVERIFY(!desk.store.removeAll());
    QVERIFY(good(desk.store.lists()).empty());
}

void TestPriceStore::refusesOtherTables_data()
{
    QTest::addColumn<QString>("statement");
    for (const char* statement :
         {"CREATE TABLE more (a)", "CREATE INDEX more ON prices (usd)", "CREATE VIEW more AS SELECT 1",
          "CREATE TRIGGER more AFTER DELETE ON lists BEGIN DELETE FROM prices; END", "DROP TABLE prices",
          "ALTER TABLE lists RENAME COLUMN file TO path"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestPriceStore::refusesOtherTables()
{
    QFETCH(const QString, statement);
    const Desk desk;
    desk.fill();
    meddle(desk.store.path(), qPrintable(statement));
    const auto answer = desk.store.prices("eu-west-1");
    QVERIFY(std::holds_alternative<PriceProblem>(answer));
    QCOMPARE(std::get<PriceProblem>(answer).kind, PriceProblem::Kind::DamagedStore);
}

void TestPriceStore::anyDamageIsFound()
{
    const Desk desk;
    desk.fill();
    const QByteArray whole = bytesOf(desk.store.path());
    int found = 0;
    int harmless = 0;
    // A step that is no power of two meets every kind of field.
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x21);
        write(desk.store.path(), damaged);
        const auto answer = desk.store.prices("eu-west-1");
        if (const auto* stored = std::get_if<std::vector<StoredPrices>>(&answer)) {
            ++harmless;
            // A list whose own name is hit is not found under it, which leaves the shipped prices.
            if (!stored->empty())
                QCOMPARE(stored->front().prices, desk.ireland.prices);
        } else {
            ++found;
        }
    }
    QVERIFY2(found > 40, qPrintable(QStringLiteral("%1 found, %2 harmless").arg(found).arg(harmless)));
}

void TestPriceStore::aChangedPriceIsFound()
{
    const Desk desk;
    desk.fill();
    meddle(desk.store.path(), "UPDATE prices SET usd = usd / 2 WHERE product = 'm1003.large'");
    QCOMPARE(std::get<PriceProblem>(desk.store.prices("eu-west-1")).kind, PriceProblem::Kind::DamagedStore);
}

void TestPriceStore::nameTheFolderThatCannotBeMade()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    write(file, "x");
    const PriceStore store(file + QStringLiteral("/prices.sqlite"));
    const std::vector lists{someList("AmazonEC2", "eu-west-1", may, 1)};
    const auto problem = store.replace(lists, OlderLists::Refuse);
    QCOMPARE(kindOf(problem), PriceProblem::Kind::Failed);
    QVERIFY(problem->sentence.contains(QDir::toNativeSeparators(file)));
}

void TestPriceStore::threadsSeeWholeLists()
{
    constexpr int rounds = 20;
    const Desk desk;
    desk.fill();
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    const auto isWhole = [](const std::vector<StoredPrices>& read) {
        // A list's seed is the whole part of its first price.
        const int seed = static_cast<int>(read.front().prices.front().perUnit.dollars());
        return read == std::vector{someList("AmazonEC2", "eu-west-1", june, seed)};
    };
    const auto work = [&](int seed) {
        for (int i = 0; i < rounds; ++i) {
            const std::vector lists{someList("AmazonEC2", "eu-west-1", june, seed)};
            bad += desk.store.replace(lists, OlderLists::Refuse) ? 1 : 0;
            const auto answer = desk.store.prices("eu-west-1");
            const auto* read = std::get_if<std::vector<StoredPrices>>(&answer);
            (read && isWhole(*read) ? good : bad) += 1;
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int seed = 1; seed <= 3; ++seed)
        threads.emplace_back(QThread::create(work, seed))->start();
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(good, 3 * rounds);
    QCOMPARE(bad, 0);
}

void TestPriceStore::waitsForAnotherWriter()
{
    const Desk desk;
    desk.fill();
    StoreConnection other(desk.store.path());
    QVERIFY(!other.beginWriting());
    QVERIFY(!other.run(QStringLiteral("DELETE FROM lists")));
    QCOMPARE(desk.prices(), std::vector{desk.ireland});
    const StoredPrices newer = someList("AmazonEC2", "eu-west-1", june, 2);
    const std::unique_ptr<QThread> writer(QThread::create([&] { QVERIFY(!desk.put({newer})); }));
    writer->start();
    QVERIFY(!other.commit());
    QVERIFY(writer->wait());
    QCOMPARE(desk.prices(), std::vector{newer});
}

LOADLINE_LOOP_TEST(TestPriceStore)
#include "tst_pricestore.moc"
