// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system refuses writes, syncs, renames and locks one after the other: whatever is being saved is then as it was or
// as it should be, and a sentence says why.

#include "app/export/exportrun.h"
#include "app/partialfile.h"
#include "app/recovery.h"
#include "app/wholefile.h"
#include "tests/app/faults/systemfaults.h"
#include "tests/app/prices/storedlists.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstring>

using namespace loadline;
using namespace loadline::tests;

namespace {

/// What is refused, and how.
struct Refusal
{
    const char* name;
    SystemCall call;
    int error;
    SystemFault::Lasting lasting;
};

constexpr std::array refusals{
    Refusal{"full disk", SystemCall::Write, ENOSPC, SystemFault::Lasting::FromThenOn},
    Refusal{"full quota", SystemCall::Write, EDQUOT, SystemFault::Lasting::FromThenOn},
    Refusal{"broken disk, writing", SystemCall::Write, EIO, SystemFault::Lasting::Once},
    Refusal{"broken disk, syncing", SystemCall::Sync, EIO, SystemFault::Lasting::Once},
    Refusal{"read only, renaming", SystemCall::Rename, EROFS, SystemFault::Lasting::Once},
    Refusal{"no lock left", SystemCall::Lock, ENOLCK, SystemFault::Lasting::Once},
    Refusal{"a lock refused", SystemCall::Lock, EAGAIN, SystemFault::Lasting::Once},
};

/// Does the work with the first call refused, with the second, and so on until there are no more, and looks at what is
/// left each time. Returns how often one was refused.
template<typename Work, typename Look>
int refuseEach(const Refusal& refusal, const Work& work, const Look& look)
{
    constexpr int mostCalls = 500;
    for (int which = 0; which < mostCalls; ++which) {
        bool hasStruck = false;
        std::optional<QString> said;
        {
            const SystemFault fault(refusal.call, which, refusal.error, refusal.lasting);
            said = work();
            hasStruck = fault.hasStruck();
        }
        if (!hasStruck) {
            qInfo("%d calls refused", which);
            return which;
        }
        look(said);
    }
    qFatal("there is no end of calls");
}

QString reasonOf(const Refusal& refusal) { return QString::fromLocal8Bit(std::strerror(refusal.error)); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

ScenarioFile scenario(double instances)
{
    ScenarioFile file;
    file.scenario.ec2.instances = instances;
    return file;
}

} // namespace

class TestSystemFaults : public QObject
{
    Q_OBJECT

private slots:
    void refusedCalls_data();
    void saving_data() { refusedCalls_data(); }
    void saving();
    void exporting_data() { refusedCalls_data(); }
    void exporting();
    void recovery_data() { refusedCalls_data(); }
    void recovery();
    void importing_data() { refusedCalls_data(); }
    void importing();
    void removing_data() { refusedCalls_data(); }
    void removing();
    void downloading();
};

void TestSystemFaults::refusedCalls_data()
{
    QTest::addColumn<Refusal>("refusal");
    for (const Refusal& refusal : refusals)
        QTest::newRow(refusal.name) << refusal;
}

void TestSystemFaults::saving()
{
    QFETCH(const Refusal, refusal);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.loadline"));
    const QByteArray one = scenarioFileText(scenario(1));
    const QByteArray two = scenarioFileText(scenario(2));
    QVERIFY(!writeScenarioFile(path, scenario(1)));
    const auto save = [&] { return writeScenarioFile(path, scenario(2)); };
    const int refused = refuseEach(refusal, save, [&](const std::optional<QString>& said) {
        QCOMPARE(bytesOf(path), said ? one : two);
        if (said)
            QVERIFY2(said->contains(path) && said->contains(reasonOf(refusal)), qPrintable(*said));
        QCOMPARE(filesIn(folder), QStringList(QStringLiteral("plan.loadline")));
        QVERIFY(!writeScenarioFile(path, scenario(1)));
    });
    QVERIFY(refused > 0);
    QCOMPARE(bytesOf(path), two);
}

void TestSystemFaults::exporting()
{
    QFETCH(const Refusal, refusal);
    const QTemporaryDir folder;
    Sheet sheet;
    sheet.key = QStringLiteral("cost");
    sheet.words.title = QStringLiteral("Costs");
    const ExportOrder order{.sheets = {sheet},
                            .look = {},
                            .formats = {ExportFormat::Csv},
                            .scenario = scenarioFileText(scenario(2)),
                            .name = {},
                            .folder = folder.path()};
    const QString path = folder.filePath(QStringLiteral("cost.csv"));
    QVERIFY(!writeWholeFile(path, "before"));
    const int refused = refuseEach(
        refusal, [&] { return exportAll(order); },
        [&](const std::optional<QString>& said) {
            QCOMPARE(bytesOf(path) == "before", said.has_value());
            if (said)
                QVERIFY2(said->contains(path) && said->contains(reasonOf(refusal)), qPrintable(*said));
            QCOMPARE(filesIn(folder), QStringList(QStringLiteral("cost.csv")));
            QVERIFY(!writeWholeFile(path, "before"));
        });
    QVERIFY(refused > 0);
}

void TestSystemFaults::recovery()
{
    QFETCH(const Refusal, refusal);
    const QTemporaryDir folder;
    Document document(shippedSheet());
    Recovery recovery(document, folder.path());
    QSignalSpy failed(&recovery, &Recovery::failed);
    QVERIFY(!document.edit({.changes = {{"ec2.instances", 7.0}}}));
    // Keeps a copy at once, as restored work must have one before the old one goes.
    const Recovery::Orphan none{.file = folder.filePath(QStringLiteral("none")), .path = {}, .work = {}};
    const auto copies = [&] { return QDir(folder.path()).entryList({QStringLiteral("*.loadline")}, QDir::Files); };
    const auto keep = [&]() -> std::optional<QString> {
        failed.clear();
        recovery.discard(none);
        return failed.isEmpty() ? std::nullopt : std::optional(failed.constFirst().constFirst().toString());
    };
    const int refused = refuseEach(refusal, keep, [&](const std::optional<QString>& said) {
        if (said && refusal.call != SystemCall::Lock)
            QVERIFY2(said->contains(reasonOf(refusal)), qPrintable(*said));
        QString error;
        for (const QString& copy : copies()) {
            const auto kept = readScenarioFile(folder.filePath(copy), shippedSheet(), error);
            QVERIFY2(kept && kept->scenario.ec2.instances == 7.0, qPrintable(error));
        }
        QVERIFY(said || copies().size() == 1);
        QVERIFY2(!keep(), "it works again as soon as the system does");
        QCOMPARE(copies().size(), 1);
    });
    QVERIFY(refused > 0);
}

void TestSystemFaults::importing()
{
    QFETCH(const Refusal, refusal);
    const QTemporaryDir folder;
    const PriceStore store(folder.filePath(QStringLiteral("prices.sqlite")));
    const std::vector one{someList("AmazonEC2", "eu-west-1", {2026, 5, 1}, 1)};
    const std::vector two{someList("AmazonEC2", "eu-west-1", {2026, 5, 1}, 2)};
    QVERIFY(!store.replace(one, OlderLists::Refuse));
    const auto import = [&]() -> std::optional<QString> {
        const auto problem = store.replace(two, OlderLists::Refuse);
        return problem ? std::optional(problem->sentence) : std::nullopt;
    };
    const int refused = refuseEach(refusal, import, [&](const std::optional<QString>& said) {
        const auto now = good(store.prices("eu-west-1"));
        // What the disk did not confirm may be there all the same.
        QVERIFY(now == two || (said && now == one));
        if (said)
            QVERIFY2(said->contains(store.path()), qPrintable(*said));
        QVERIFY(!store.replace(one, OlderLists::Refuse));
    });
    QCOMPARE(refused > 0, refusal.call != SystemCall::Rename);
    QCOMPARE(good(store.prices("eu-west-1")), two);
}

void TestSystemFaults::removing()
{
    QFETCH(const Refusal, refusal);
    const QTemporaryDir folder;
    const PriceStore store(folder.filePath(QStringLiteral("prices.sqlite")));
    const std::vector one{someList("AmazonEC2", "eu-west-1", {2026, 5, 1}, 1)};
    QVERIFY(!store.replace(one, OlderLists::Refuse));
    const auto remove = [&]() -> std::optional<QString> {
        const auto problem = store.removeAll();
        return problem ? std::optional(problem->sentence) : std::nullopt;
    };
    const int refused = refuseEach(refusal, remove, [&](const std::optional<QString>& said) {
        QVERIFY2(!said, qPrintable(said.value_or(QString())));
        QVERIFY(good(store.lists()).empty());
        QVERIFY(!store.replace(one, OlderLists::Refuse));
    });
    QCOMPARE(refused > 0, refusal.call != SystemCall::Rename);
    QVERIFY(good(store.lists()).empty());
}

void TestSystemFaults::downloading()
{
    const QTemporaryDir folder;
    PartialFile file(folder.filePath(QStringLiteral("list.part")), QUrl(QStringLiteral("http://127.0.0.1/list")));
    QVERIFY(!file.restart("\"one\""));
    const SystemFault fault(SystemCall::Write, 0, ENOSPC, SystemFault::Lasting::FromThenOn);
    const auto said = file.append(QByteArray(100000, 'x'));
    QVERIFY(said);
    QCOMPARE(*said, QString::fromLocal8Bit(std::strerror(ENOSPC)));
}

LOADLINE_LOOP_TEST(TestSystemFaults)
#include "tst_systemfaults.moc"
