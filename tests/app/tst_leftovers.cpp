// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program leaves that was killed, or that wrote a file nobody can read: the next one cleans it up, and takes
// nothing that is not its own.

#include "app/replacingfile.h"
#include "app/runfolder.h"
#include "app/settingsfile.h"
#include "app/wholefile.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace loadline;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void theNextSaveTakesThem();
    void linksAndModesAreKept();
    void foldersOfTheDeadAreRemoved();
    void settingsThatCannotBeReadArePutAside_data();
    void settingsThatCannotBeReadArePutAside();
    void pipesAndFoldersAreRefused();
};

void TestLeftovers::theNextSaveTakesThem()
{
    const QTemporaryDir folder;
    const auto path = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    write(path(".123-1.loadline-unfinished"), "{");
    write(path(".124-1.loadline-unfinished"), "{");
    for (const char* own : {"plan.loadline.backup", "plan.loadline.AbCdEf", "a.loadline-unfinished", ".loadline"})
        write(path(own), "mine");
    // One is being written.
    QFile held(path(".124-1.loadline-unfinished"));
    QVERIFY(held.open(QIODevice::ReadOnly));
    QCOMPARE(flock(held.handle(), LOCK_EX), 0);
    QVERIFY(!writeWholeFile(path("plan.loadline"), "new"));
    QCOMPARE(filesIn(folder.path()),
             (QStringList{QStringLiteral(".124-1.loadline-unfinished"), QStringLiteral(".loadline"),
                          QStringLiteral("a.loadline-unfinished"), QStringLiteral("plan.loadline"),
                          QStringLiteral("plan.loadline.AbCdEf"), QStringLiteral("plan.loadline.backup")}));
    held.close();
    ReplacingFile::removeLeftovers(folder.path());
    QVERIFY(!filesIn(folder.path()).contains(QStringLiteral(".124-1.loadline-unfinished")));
}

void TestLeftovers::linksAndModesAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    write(file, "old");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(file, link));
    QVERIFY(!writeWholeFile(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    struct stat facts
    {};
    QCOMPARE(stat(QFile::encodeName(file).constData(), &facts), 0);
    QCOMPARE(static_cast<int>(facts.st_mode & 0777U), 0600);
    QCOMPARE(facts.st_size, 3);
    QCOMPARE(filesIn(folder.path()), (QStringList{QStringLiteral("file"), QStringLiteral("link")}));
}

void TestLeftovers::foldersOfTheDeadAreRemoved()
{
    const QTemporaryDir base;
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("run-abcdef/deep")));
    write(base.filePath(QStringLiteral("run-abcdef/cost.png")), "png");
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("mine")));
    {
        const RunFolder first(base.path());
        write(first.filePath(QStringLiteral("a")), "a");
        const RunFolder second(base.path());
        write(second.filePath(QStringLiteral("b")), "b");
        QVERIFY(QFileInfo::exists(first.filePath(QStringLiteral("a"))));
        QVERIFY(!QFileInfo::exists(base.filePath(QStringLiteral("run-abcdef"))));
    }
    QCOMPARE(filesIn(base.path()), QStringList(QStringLiteral("mine")));
}

void TestLeftovers::settingsThatCannotBeReadArePutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("good") << QByteArray("[files]\nfolder=/home\n") << QString();
    QTest::newRow("huge") << QByteArray("[files]\nfolder=") + QByteArray(2000000, 'x')
                          << QStringLiteral("larger than 1 MiB");
    QTest::newRow("a value of any type") << QByteArray("[files]\nfolder=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xfe)\n")
                                         << QStringLiteral("does not write");
    QTest::newRow("pipe") << QByteArray() << QStringLiteral("is a pipe");
}

void TestLeftovers::settingsThatCannotBeReadArePutAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Loadline.conf"));
    if (content.isEmpty())
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        write(path, content);
    bool isUsable = false;
    const QString problem = checkSettingsFile(path, isUsable);
    QVERIFY(isUsable);
    QCOMPARE(problem.isEmpty(), said.isEmpty());
    QVERIFY2(problem.contains(said), qPrintable(problem));
    QCOMPARE(QFileInfo::exists(path), said.isEmpty());
    QCOMPARE(QSettings(path, QSettings::IniFormat).allKeys().size(), said.isEmpty() ? 1 : 0);
}

void TestLeftovers::pipesAndFoldersAreRefused()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QString error;
    for (const QString& path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/stdin")}) {
        if (QFileInfo(path).isFile())
            continue;
        QVERIFY(!readWholeFile(path, 1000, error));
        QVERIFY2(error.contains(path) && error.contains(QStringLiteral("a pipe or a device")), qPrintable(error));
        QVERIFY(writeWholeFile(path, "x"));
    }
    QVERIFY(!readWholeFile(folder.path(), 1000, error, FileKinds::Any));
    QVERIFY2(error.contains(QStringLiteral("is a folder")), qPrintable(error));
    QVERIFY(!readWholeFile(QStringLiteral("/dev/zero"), 1000, error, FileKinds::Any));
    QVERIFY2(error.contains(QStringLiteral("larger than")), qPrintable(error));
}

LOADLINE_LOOP_TEST(TestLeftovers)
#include "tst_leftovers.moc"
