// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sample that fuzzing begins with, and every input that it once found, through the reader of its kind.

#include "tests/fuzz/targets.h"
#include "tests/testprogram.h"

#include <QDirIterator>

using loadline::tests::FuzzTarget;
using loadline::tests::fuzzTarget;
using loadline::tests::fuzzTargets;

class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
};

void TestFuzzSeeds::holds_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    const QString root = QStringLiteral(LOADLINE_SOURCE_DIR "/");
    for (const FuzzTarget& target : fuzzTargets()) {
        int found = 0;
        for (const QString& folder : target.samples()) {
            QDirIterator files(root + folder, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                ++found;
                QTest::addRow("%s: %s", target.name, qPrintable(QFileInfo(path).fileName()))
                    << QByteArray(target.name) << path;
            }
        }
        QVERIFY2(found > 0, target.name);
    }
}

void TestFuzzSeeds::holds()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    fuzzTarget(target)->read(file.readAll());
}

LOADLINE_WIDGET_TEST(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
