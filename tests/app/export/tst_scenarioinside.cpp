// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenario inside exported files: whatever it says, and whatever was done to the file.

#include "app/export/deck.h"
#include "app/export/scenarioinside.h"
#include "app/export/zipfile.h"
#include "app/scenariofile.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace loadline;

namespace {

/// Everything that a format may stumble over.
QByteArray awkward()
{
    ScenarioFile file;
    file.name = QStringLiteral("a <b> & \"c\" ]]> \u20AC \U0001F600");
    file.story = QStringLiteral("%PDF- <svg> --> </scenario>");
    return scenarioFileText(file);
}

QByteArray svg()
{
    return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n<defs>\n</defs>\n</svg>\n";
}

QByteArray pptx(const QByteArray& scenario)
{
    QString error;
    return Deck({}).bytes(scenario, error).value_or(QByteArray());
}

} // namespace

class TestScenarioInside : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void filesWithoutOne_data();
    void filesWithoutOne();
    void damagedFiles_data() { comesBack_data(); }
    void damagedFiles();
    void hugePartsAreRefused();
    void archivesComeBack();
};

void TestScenarioInside::comesBack_data()
{
    QTest::addColumn<QByteArray>("file");
    QImage picture(20, 20, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    QTest::newRow("png") << pngWithScenario(picture, awkward());
    QTest::newRow("svg") << svgWithScenario(svg(), awkward());
    QTest::newRow("pdf") << "%PDF-1.4\n" + xmpWithScenario(awkward(), QStringLiteral("Title <1> & 2"));
    QTest::newRow("pptx") << pptx(awkward());
}

void TestScenarioInside::comesBack()
{
    QFETCH(const QByteArray, file);
    QVERIFY(mayHoldScenario(file));
    const auto inside = scenarioInside(file);
    const auto* text = std::get_if<QByteArray>(&inside);
    QVERIFY(text);
    QCOMPARE(*text, awkward());
}

void TestScenarioInside::filesWithoutOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    QString error;
    QTest::newRow("another PNG") << QStringLiteral("x.png") << png;
    QTest::newRow("another SVG") << QStringLiteral("x.svg") << svg();
    QTest::newRow("another PDF") << QStringLiteral("x.pdf") << QByteArray("%PDF-1.7\n%%EOF\n");
    QTest::newRow("another archive") << QStringLiteral("x.pptx")
                                     << zipped({{QStringLiteral("a.txt"), "b"}}, error).value();
}

void TestScenarioInside::filesWithoutOne()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QString error;
    QVERIFY(!readScenarioFile(file.fileName(), shippedSheet(), error));
    QVERIFY2(error.contains(name) && error.contains(QStringLiteral("no scenario inside")), qPrintable(error));
}

void TestScenarioInside::damagedFiles()
{
    QFETCH(const QByteArray, file);
    // Whatever is cut off or turned over: nothing crashes, and what comes back is the scenario or is told apart.
    for (qsizetype length = 1; length < file.size(); length += std::max<qsizetype>(1, file.size() / 200)) {
        const QByteArray cut = file.first(length);
        if (mayHoldScenario(cut)) {
            const auto inside = scenarioInside(cut);
            const auto* text = std::get_if<QByteArray>(&inside);
            QVERIFY(!text || *text == awkward());
        }
        QByteArray turned = file;
        turned[length] = static_cast<char>(turned.at(length) ^ 0x55);
        if (!mayHoldScenario(turned))
            continue;
        const auto inside = scenarioInside(turned);
        if (const auto* text = std::get_if<QByteArray>(&inside)) {
            QString error;
            const auto read = parseScenarioFile(*text, QStringLiteral("turned"), shippedSheet(), error);
            QVERIFY(read || !error.isEmpty());
        }
    }
}

void TestScenarioInside::hugePartsAreRefused()
{
    QString error;
    const auto archive = zipped({{QStringLiteral("a"), QByteArray(100000, 'x')}}, error);
    QVERIFY2(archive, qPrintable(error));
    QVERIFY(archive->size() < 2000);
    QCOMPARE(std::get<ZipProblem>(unzippedPart(*archive, QStringLiteral("a"), 99999)), ZipProblem::TooLarge);
    QVERIFY(std::holds_alternative<QByteArray>(unzippedPart(*archive, QStringLiteral("a"), 100000)));
}

void TestScenarioInside::archivesComeBack()
{
    QString error;
    const std::vector<ZipPart> parts{{QStringLiteral("a/b.txt"), "one"}, {QStringLiteral("\u00E9.txt"), ""}};
    const auto archive = zipped(parts, error);
    QVERIFY(archive);
    QCOMPARE(zipped(parts, error), archive);
    QCOMPARE(std::get<QByteArray>(unzippedPart(*archive, QStringLiteral("a/b.txt"), 10)), QByteArray("one"));
    QCOMPARE(std::get<QByteArray>(unzippedPart(*archive, QStringLiteral("\u00E9.txt"), 10)), QByteArray());
    QCOMPARE(std::get<ZipProblem>(unzippedPart(*archive, QStringLiteral("c"), 10)), ZipProblem::NoSuchPart);
    QCOMPARE(std::get<ZipProblem>(unzippedPart("no archive", QStringLiteral("a"), 10)), ZipProblem::Damaged);
}

LOADLINE_WIDGET_TEST(TestScenarioInside)
#include "tst_scenarioinside.moc"
