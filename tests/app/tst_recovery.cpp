// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recovery.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace loadline;

namespace {

Edit instances(double count) { return {.changes = {{"ec2.instances", count}}}; }

QStringList filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files); }

QStringList copiesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("*.loadline")}, QDir::Files);
}

/// What is left of a program that was killed: its copy without its lock.
void leaveBehind(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("dead.loadline")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void unsavedWorkIsKept();
    void savedAndUndoneWorkIsNotKept();
    void orderlyEndLeavesNothing();
    void copyOfTheDeadIsOffered();
    void copyOfTheLivingIsNot();
    void damagedCopyIsPutAside();
    void unwritableFolderIsReportedOnce();
};

void TestRecovery::unsavedWorkIsKept()
{
    QTemporaryDir folder;
    Document document(shippedSheet());
    Recovery recovery(document, folder.path());
    document.pin(QStringLiteral("Before"));
    QVERIFY(!document.edit(instances(7)));
    QTRY_COMPARE(copiesIn(folder).size(), 1);
    QString error;
    const auto kept = readScenarioFile(folder.filePath(copiesIn(folder).constFirst()), shippedSheet(), error);
    QVERIFY2(kept, qPrintable(error));
    QCOMPARE(kept->scenario.ec2.instances, 7.0);
    QVERIFY(kept->pinned && kept->pinned == document.pinned());
}

void TestRecovery::savedAndUndoneWorkIsNotKept()
{
    QTemporaryDir folder;
    QTemporaryDir saved;
    Document document(shippedSheet());
    Recovery recovery(document, folder.path());
    QVERIFY(!document.edit(instances(7)));
    QTRY_COMPARE(copiesIn(folder).size(), 1);
    QVERIFY(!document.saveAs(saved.filePath(QStringLiteral("a.loadline"))));
    QVERIFY(filesIn(folder).isEmpty());
    QVERIFY(!document.edit(instances(8)));
    QTRY_COMPARE(copiesIn(folder).size(), 1);
    document.undoStack()->undo();
    QVERIFY(filesIn(folder).isEmpty());
}

void TestRecovery::orderlyEndLeavesNothing()
{
    QTemporaryDir folder;
    {
        Document document(shippedSheet());
        Recovery recovery(document, folder.path());
        QVERIFY(!document.edit(instances(7)));
        QTRY_COMPARE(copiesIn(folder).size(), 1);
    }
    QVERIFY(filesIn(folder).isEmpty());
}

void TestRecovery::copyOfTheDeadIsOffered()
{
    QTemporaryDir folder;
    ScenarioFile work;
    work.scenario.ec2.instances = 9;
    leaveBehind(folder, scenarioFileText(work));
    QFile path(folder.filePath(QStringLiteral("dead.loadline.path")));
    QVERIFY(path.open(QIODevice::WriteOnly));
    path.write("/home/me/plan.loadline");
    path.close();

    Document document(shippedSheet());
    Recovery recovery(document, folder.path());
    QString error;
    const auto orphan = recovery.findOrphan(shippedSheet(), error);
    QVERIFY2(orphan, qPrintable(error));
    QVERIFY(orphan->work == work);
    QCOMPARE(orphan->path, QStringLiteral("/home/me/plan.loadline"));
    recovery.discard(*orphan);
    QVERIFY(filesIn(folder).isEmpty());
    QVERIFY(!recovery.findOrphan(shippedSheet(), error));
}

void TestRecovery::copyOfTheLivingIsNot()
{
    QTemporaryDir folder;
    Document first(shippedSheet());
    Recovery running(first, folder.path());
    QVERIFY(!first.edit(instances(7)));
    QTRY_COMPARE(copiesIn(folder).size(), 1);

    Document second(shippedSheet());
    Recovery starting(second, folder.path());
    QString error;
    QVERIFY(!starting.findOrphan(shippedSheet(), error));
    QVERIFY(error.isEmpty());
    QCOMPARE(copiesIn(folder).size(), 1);
}

void TestRecovery::damagedCopyIsPutAside()
{
    QTemporaryDir folder;
    leaveBehind(folder, "{\"format\": \"loadline-sc");
    Document document(shippedSheet());
    Recovery recovery(document, folder.path());
    QString error;
    QVERIFY(!recovery.findOrphan(shippedSheet(), error));
    QVERIFY2(error.contains(QStringLiteral("dead.loadline.damaged")), qPrintable(error));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("dead.loadline.damaged")});
}

void TestRecovery::unwritableFolderIsReportedOnce()
{
    QTemporaryDir folder;
    QFile blocking(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    Document document(shippedSheet());
    Recovery recovery(document, blocking.fileName() + QStringLiteral("/recovery"));
    QSignalSpy failed(&recovery, &Recovery::failed);
    QVERIFY(!document.edit(instances(7)));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().contains(QStringLiteral("not protected")), "names the trouble");
}

LOADLINE_LOOP_TEST(TestRecovery)
#include "tst_recovery.moc"
