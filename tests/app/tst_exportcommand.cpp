// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `loadline export`, run as other programs run it.

#include "tests/app/exportedfiles.h"
#include "tests/testprogram.h"
#include "ui/export/sheets.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

using namespace loadline;
using namespace loadline::test;

namespace {

const QString& preset = officeHours;

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyPicture();
    void everyTable();
    void sameBytesTwice();
    void severalInOneFile();
    void looksDiffer();
    void badWordsAndFiles_data();
    void badWordsAndFiles();

private:
    QTemporaryDir m_folder;
};

void TestExportCommand::everyPicture()
{
    const QString out = m_folder.filePath(QStringLiteral("pictures"));
    const Answer answer = exported({preset, QStringLiteral("--chart"), QStringLiteral("all"), QStringLiteral("--size"),
                                    QStringLiteral("1280x720"), QStringLiteral("--theme"), QStringLiteral("dark"),
                                    QStringLiteral("--out"), out});
    QVERIFY2(answer.code == 0 && !answer.err.contains(QStringLiteral("loadline:")), qPrintable(answer.err));
    for (const QString& name : sheetKeys()) {
        const QImage picture(QDir(out).filePath(name + QStringLiteral(".png")));
        QCOMPARE(picture.size(), QSize(1280, 720));
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 5)
            for (int x = 0; x < picture.width(); x += 5)
                colors.insert(picture.pixel(x, y));
        QVERIFY2(colors.size() > 8, qPrintable(name));
    }
}

void TestExportCommand::everyTable()
{
    const QString out = m_folder.filePath(QStringLiteral("tables"));
    const Answer answer = exported({preset, QStringLiteral("--chart"), QStringLiteral("all"),
                                    QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--out"), out});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(QDir(out).entryList({QStringLiteral("*.csv")}).size(), sheetKeys().size());
    QVERIFY(contentOf(out + QStringLiteral("/architecture.csv")).contains("Pool proxy,no,"));
    QVERIFY(contentOf(out + QStringLiteral("/state-options.csv")).contains("With Redis"));
    QCOMPARE(contentOf(out + QStringLiteral("/traffic.csv")).count('\n'), 2017 + 4);
}

void TestExportCommand::sameBytesTwice()
{
    for (const char* ending : {"png", "svg", "csv", "pptx"}) {
        for (const QString& key : sheetKeys()) {
            QByteArray first;
            for (const char* round : {"1", "2"}) {
                const QString out = m_folder.filePath(
                    QStringLiteral("%1-%2.%3").arg(key, QString::fromLatin1(round), QString::fromLatin1(ending)));
                QCOMPARE(exported({preset, QStringLiteral("--chart"), key, QStringLiteral("--out"), out}).code, 0);
                const QByteArray bytes = contentOf(out);
                QVERIFY(bytes.size() > 500);
                QVERIFY2(first.isEmpty() || bytes == first, qPrintable(out));
                first = bytes;
            }
        }
    }
}

void TestExportCommand::severalInOneFile()
{
    for (const char* name : {"some.pdf", "some.pptx", "some.xlsx"}) {
        const QString out = m_folder.filePath(QString::fromLatin1(name));
        QCOMPARE(
            exported({preset, QStringLiteral("--chart"), QStringLiteral("cost,traffic"), QStringLiteral("--out"), out})
                .code,
            0);
        QVERIFY2(contentOf(out).size() > 5000, name);
    }
    const QString folder = m_folder.filePath(QStringLiteral("pages"));
    QCOMPARE(exported({preset, QStringLiteral("--chart"), QStringLiteral("cost,traffic"), QStringLiteral("--format"),
                       QStringLiteral("pdf"), QStringLiteral("--out"), folder})
                 .code,
             0);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{QStringLiteral("cost.pdf"), QStringLiteral("traffic.pdf")}));
}

void TestExportCommand::looksDiffer()
{
    QSet<QByteArray> pictures;
    const QList<QStringList> looks{{},
                                   {QStringLiteral("--theme"), QStringLiteral("dark")},
                                   {QStringLiteral("--theme"), QStringLiteral("clear")},
                                   {QStringLiteral("--type"), QStringLiteral("hall")},
                                   {QStringLiteral("--type"), QStringLiteral("paper")},
                                   {QStringLiteral("--size"), QStringLiteral("a4")}};
    for (const QStringList& look : looks) {
        const QString out = m_folder.filePath(QStringLiteral("look.png"));
        QCOMPARE(exported(QStringList{preset, QStringLiteral("--chart"), QStringLiteral("cost"),
                                      QStringLiteral("--out"), out} +
                          look)
                     .code,
                 0);
        pictures.insert(contentOf(out));
    }
    QCOMPARE(pictures.size(), looks.size());
}

void TestExportCommand::badWordsAndFiles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& words, int code, const char* said) {
        QTest::newRow(name) << QProcess::splitCommand(words) << code << QString::fromUtf8(said);
    };
    const QString out = QStringLiteral(" --out /nonexistent/x.png");
    // The folder of the sources may have a space in its name.
    const QString file = u'"' + preset + u'"';
    row("no chart", file + out, 2, "--chart");
    row("unknown chart", file + QStringLiteral(" --chart pie") + out, 1, "--chart pie");
    row("unknown format", file + QStringLiteral(" --chart cost --format gif") + out, 2, "gif");
    row("no size", file + QStringLiteral(" --chart cost --size big") + out, 1, "--size big");
    row("one name of two is unknown", file + QStringLiteral(" --chart cost,pie") + out, 1, "--chart cost,pie");
    row("unknown type", file + QStringLiteral(" --chart cost --type huge") + out, 2, "huge");
    row("tiny", file + QStringLiteral(" --chart cost --size 20x20") + out, 1, "from 200 to 8000");
    row("no file", QStringLiteral("no-such.loadline --chart cost") + out, 1, "no-such.loadline");
    row("an ending of no format", file + QStringLiteral(" --chart cost --out x.gif"), 1, "the ending says no format");
    row("several in one picture", file + QStringLiteral(" --chart cost,bill --out x.png"), 1, "go into a folder");
    row("no folder", file + QStringLiteral(" --chart cost") + out, 1, "could not be saved");
}

void TestExportCommand::badWordsAndFiles()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Answer answer = exported(words);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
}

LOADLINE_WIDGET_TEST(TestExportCommand)
#include "tst_exportcommand.moc"
