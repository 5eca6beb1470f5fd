// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `loadline export`, run as other programs run it.

#include "models/evaluate.h"
#include "tests/app/shippedsheet.h"
#include "ui/charts/charts.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace loadline;

namespace {

const QString preset = QStringLiteral(LOADLINE_SOURCE_DIR "/resources/presets/office-hours-api.loadline");

struct Answer
{
    int code = -1;
    QString err;
};

Answer exported(const QStringList& words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOADLINE_PROGRAM), QStringList(QStringLiteral("export")) + words);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyPicture();
    void everyTable();
    void sameBytesTwice();
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
    QStringList names{QStringLiteral("architecture"), QStringLiteral("state-options")};
    for (const ChartKind kind : chartKinds)
        names.append(chartKey(kind));
    for (const QString& name : names) {
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
    QCOMPARE(QDir(out).entryList({QStringLiteral("*.csv")}).size(), chartCount + 2);
    QVERIFY(contentOf(out + QStringLiteral("/architecture.csv")).contains("Pool proxy,no,"));
    QVERIFY(contentOf(out + QStringLiteral("/state-options.csv")).contains("With Redis"));
    QCOMPARE(contentOf(out + QStringLiteral("/traffic.csv")).count('\n'), 2017);
}

void TestExportCommand::sameBytesTwice()
{
    for (const char* name : {"latency", "architecture"}) {
        QByteArray first;
        for (const char* round : {"1", "2"}) {
            const QString out = m_folder.filePath(QString::fromLatin1(name) + QString::fromLatin1(round));
            QCOMPARE(
                exported({preset, QStringLiteral("--chart"), QString::fromLatin1(name), QStringLiteral("--out"), out})
                    .code,
                0);
            const QByteArray bytes = contentOf(out);
            QVERIFY(bytes.size() > 1000);
            QVERIFY(first.isEmpty() || bytes == first);
            first = bytes;
        }
    }
}

void TestExportCommand::badWordsAndFiles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& words, int code, const char* said) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << code << QString::fromUtf8(said);
    };
    const QString out = QStringLiteral(" --out /nonexistent/x.png");
    row("no chart", preset + out, 2, "--chart");
    row("unknown chart", preset + QStringLiteral(" --chart pie") + out, 1, "--chart pie");
    row("unknown format", preset + QStringLiteral(" --chart cost --format gif") + out, 2, "gif");
    row("no size", preset + QStringLiteral(" --chart cost --size big") + out, 1, "--size big");
    row("tiny", preset + QStringLiteral(" --chart cost --size 20x20") + out, 1, "from 200 to 8000");
    row("no file", QStringLiteral("no-such.loadline --chart cost") + out, 1, "no-such.loadline");
    row("no folder", preset + QStringLiteral(" --chart cost") + out, 1, "could not be written");
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

QTEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
