// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills programs at random moments while they import prices and save scenarios, 200 times in all or as often as the
// environment variable LOADLINE_KILLS says, and looks at what they leave: the old content or the new one, whole.

#include "app/priceimport.h"
#include "app/scenariofile.h"
#include "app/storeconnection.h"
#include "tests/app/prices/listtext.h"
#include "tests/app/prices/storedlists.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace loadline;

namespace {

/// A part of all kills; the parts together are one.
int kills(double part)
{
    constexpr int usual = 200;
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("LOADLINE_KILLS", &isGiven);
    return static_cast<int>(std::lround(part * (isGiven ? given : usual)));
}

const int programKills = kills(0.3);
const int childImportKills = kills(0.35);
const int childSaveKills = kills(0.35);

constexpr int listTypes = 1500;
constexpr int startMs = 30000;

/// The prices of a region, each list of them whole.
using Contents = std::vector<std::vector<ListedPrice>>;

QByteArray listOf(double cents)
{
    QList<QByteArray> types;
    for (int i = 0; i < listTypes; ++i)
        types.append("t" + QByteArray::number(i) + ".large");
    return ec2List("eu-west-1", types, cents);
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

struct Desk
{
    Desk()
    {
        write(one, listOf(1.0));
        write(two, listOf(2.0));
    }

    /// What the store holds after the import of one of the lists and nothing else.
    [[nodiscard]] Contents after(const QString& list) const
    {
        const PriceStore fresh(folder.filePath(QStringLiteral("fresh.sqlite")));
        const auto answer = importPriceLists({{.path = list, .name = list}}, fresh, OlderLists::Take, {}, {});
        if (const auto* problem = std::get_if<PriceProblem>(&answer))
            qFatal("%s", qUtf8Printable(problem->sentence));
        return contents(fresh);
    }
    [[nodiscard]] static Contents contents(const PriceStore& store)
    {
        Contents found;
        for (const StoredPrices& stored : good(store.prices("eu-west-1")))
            found.push_back(stored.prices);
        return found;
    }

    QTemporaryDir folder;
    QString one = folder.filePath(QStringLiteral("one.json"));
    QString two = folder.filePath(QStringLiteral("two.json"));
    QRandomGenerator random{20261124};
};

/// SQLite's own check of the whole file.
QString integrity(const PriceStore& store)
{
    if (!QFileInfo::exists(store.path()))
        return QStringLiteral("ok");
    StoreConnection connection(store.path());
    if (const auto problem = connection.beginReading())
        return problem->sentence;
    QSqlQuery query = connection.prepare(QStringLiteral("PRAGMA integrity_check"));
    return query.exec() && query.next() ? query.value(0).toString() : QStringLiteral("no answer");
}

/// Kills the process after so many microseconds; false when it has ended by itself before.
bool killAfter(QProcess& process, int microseconds)
{
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    if (!process.waitForFinished(startMs))
        qFatal("it does not end");
    return process.exitStatus() == QProcess::CrashExit;
}

/// Starts the child and waits until it writes.
void startChild(QProcess& process, const QStringList& words)
{
    process.start(QStringLiteral(LOADLINE_CRASH_CHILD), words);
    if (!process.waitForStarted(startMs) || !process.waitForReadyRead(startMs))
        qFatal("the child does not start: %s", process.readAllStandardError().constData());
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

public:
    TestCrash()
    {
        // Qt Test gives up after five minutes.
        if (qEnvironmentVariableIsSet("LOADLINE_KILLS"))
            qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    }

private slots:
    void importingProgram();
    void importingChild();
    void savingChild();
};

void TestCrash::importingProgram()
{
    Desk desk;
    const PriceStore store(desk.folder.filePath(QStringLiteral("Loadline/Loadline/prices.sqlite")));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), desk.folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    const auto start = [&process](const QString& list) {
        process.start(QStringLiteral(LOADLINE_PROGRAM), {QStringLiteral("prices"), QStringLiteral("import"), list});
        QVERIFY(process.waitForStarted(startMs));
    };
    const Contents one = desk.after(desk.one);
    const Contents two = desk.after(desk.two);
    QElapsedTimer time;
    time.start();
    start(desk.one);
    QVERIFY(process.waitForFinished(startMs));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const int wholeMicroseconds = static_cast<int>(time.nsecsElapsed() / 1000);
    Contents before = Desk::contents(store);
    QVERIFY(before == one);
    for (int kills = 0, runs = 0; kills < programKills; ++runs) {
        QVERIFY2(runs < 10 * programKills, "the program ends too soon to be killed");
        const bool isOne = runs % 2 == 1;
        start(isOne ? desk.one : desk.two);
        kills += killAfter(process, desk.random.bounded(wholeMicroseconds)) ? 1 : 0;
        QCOMPARE(integrity(store), QStringLiteral("ok"));
        const Contents now = Desk::contents(store);
        QVERIFY(now == before || now == (isOne ? one : two));
        before = now;
    }
}

void TestCrash::importingChild()
{
    constexpr int longestMicroseconds = 150000;
    Desk desk;
    const PriceStore store(desk.folder.filePath(QStringLiteral("prices.sqlite")));
    const Contents one = desk.after(desk.one);
    const Contents two = desk.after(desk.two);
    int unfinished = 0;
    for (int kill = 0; kill < childImportKills; ++kill) {
        QProcess process;
        startChild(process, {QStringLiteral("import"), store.path(), desk.one, desk.two});
        QVERIFY2(killAfter(process, desk.random.bounded(longestMicroseconds)),
                 process.readAllStandardError().constData());
        unfinished += QFileInfo::exists(store.path() + QStringLiteral("-journal")) ? 1 : 0;
        QCOMPARE(integrity(store), QStringLiteral("ok"));
        const Contents now = Desk::contents(store);
        QVERIFY(now.empty() || now == one || now == two);
    }
    qInfo("%d of %d were killed in the middle of a transaction", unfinished, childImportKills);
}

void TestCrash::savingChild()
{
    constexpr int longestMicroseconds = 20000;
    Desk desk;
    const QString target = desk.folder.filePath(QStringLiteral("saved.loadline"));
    const QString presets = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/presets/");
    QStringList sources;
    for (const QString& name : QDir(presets).entryList({QStringLiteral("*.loadline")}).mid(0, 2))
        sources.append(presets + name);
    QString error;
    const auto read = [&error](const QString& path) { return readScenarioFile(path, shippedSheet(), error); };
    const auto one = read(sources[0]);
    const auto two = read(sources[1]);
    QVERIFY(one && two);
    QVERIFY(!writeScenarioFile(target, *one));
    const auto leftovers = [&desk] {
        return QDir(desk.folder.path()).entryList({QStringLiteral("*-unfinished")}, QDir::Files | QDir::Hidden).size();
    };
    int unfinished = 0;
    for (int kill = 0; kill < childSaveKills; ++kill) {
        QProcess process;
        startChild(process, {QStringLiteral("save"), target, sources[0], sources[1]});
        QVERIFY2(killAfter(process, desk.random.bounded(longestMicroseconds)),
                 process.readAllStandardError().constData());
        const auto saved = read(target);
        QVERIFY2(saved, qPrintable(error));
        QVERIFY(*saved == *one || *saved == *two);
        unfinished += leftovers() > 0 ? 1 : 0;
    }
    qInfo("%d of %d were killed with a file beside the saved one", unfinished, childSaveKills);
    QVERIFY2(!writeScenarioFile(target, *one), "the next save");
    QCOMPARE(leftovers(), 0);
}

LOADLINE_LOOP_TEST(TestCrash)
#include "tst_crash.moc"
