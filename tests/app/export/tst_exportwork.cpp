// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawing and writing of an export beside each other, and what ends it.

#include "app/export/exportwork.h"
#include "tests/testprogram.h"

#include <QSignalSpy>
#include <QThread>

using namespace loadline;

namespace {

/// What steps did, in the order they did it; they and the test take turns, or write alone.
struct Log
{
    QMutex mutex;
    QStringList done;

    void add(const QString& what)
    {
        const QMutexLocker lock(&mutex);
        done << what;
    }
};

std::vector<ExportStep> steps(Log& log, int count, int failing = -1)
{
    std::vector<ExportStep> all;
    for (int i = 0; i < count; ++i) {
        all.emplace_back([&log, i, failing]() -> ExportWriting {
            log.add(QStringLiteral("draw %1").arg(i));
            return [&log, i, failing, drawer = QThread::currentThread()]() -> std::optional<QString> {
                if (QThread::currentThread() == drawer)
                    return QStringLiteral("written on the thread that draws");
                log.add(QStringLiteral("write %1").arg(i));
                return i == failing ? std::optional(QStringLiteral("the disk is full")) : std::nullopt;
            };
        });
    }
    return all;
}

} // namespace

class TestExportWork : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsDrawnAndWritten();
    void aFailureEndsIt();
    void cancelEndsIt();
    void nothingToDoEndsAtOnce();
};

void TestExportWork::everyStepIsDrawnAndWritten()
{
    Log log;
    ExportWork work(steps(log, 20));
    QSignalSpy progressed(&work, &ExportWork::progressed);
    QSignalSpy ended(&work, &ExportWork::ended);
    work.start();
    QVERIFY(log.done.isEmpty());
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(work.isComplete());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(log.done.size(), 40);
    QCOMPARE(progressed.size(), 20);
    QCOMPARE(progressed.constLast().constFirst().toInt(), 20);
    // Files are written in their order, each after it was drawn.
    QCOMPARE(log.done.filter(QStringLiteral("write")).constLast(), QStringLiteral("write 19"));
    for (int i = 0; i < 20; ++i)
        QVERIFY(log.done.indexOf(QStringLiteral("draw %1").arg(i)) <
                log.done.indexOf(QStringLiteral("write %1").arg(i)));
}

void TestExportWork::aFailureEndsIt()
{
    Log log;
    ExportWork work(steps(log, 20, 3));
    QSignalSpy ended(&work, &ExportWork::ended);
    work.start();
    QTRY_VERIFY(!ended.isEmpty());
    QCOMPARE(work.problem(), QStringLiteral("the disk is full"));
    QCOMPARE(log.done.filter(QStringLiteral("write")).size(), 4);
}

void TestExportWork::cancelEndsIt()
{
    Log log;
    ExportWork work(steps(log, 1000));
    QSignalSpy ended(&work, &ExportWork::ended);
    connect(&work, &ExportWork::progressed, &work, &ExportWork::cancel);
    work.start();
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(!work.isComplete());
    QVERIFY(work.problem().isEmpty());
    const auto written = log.done.filter(QStringLiteral("write")).size();
    QVERIFY2(written >= 1 && written <= 2, qPrintable(QString::number(written)));
}

void TestExportWork::nothingToDoEndsAtOnce()
{
    ExportWork work({});
    QSignalSpy ended(&work, &ExportWork::ended);
    work.start();
    QTRY_COMPARE(ended.size(), 1);
}

LOADLINE_LOOP_TEST(TestExportWork)
#include "tst_exportwork.moc"
