// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exported files opened by other programs: PDF by poppler, SVG by librsvg, PPTX and XLSX by LibreOffice where it is
// installed, CSV by numbers.

#include "app/scenariofile.h"
#include "models/evaluate.h"
#include "tests/app/exportedfiles.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"
#include "tests/ui/colormath.h"
#include "ui/export/sheets.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <cmath>

using namespace loadline;
using namespace loadline::test;

namespace {

constexpr QSize size(1280, 720);

QString reader(const char* name)
{
    QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (path.isEmpty())
        qWarning("%s is not installed", name);
    return path;
}

/// Pictures made small, so that how edges are smoothed does not count.
QImage small(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The mean difference of a channel, and the share of places that differ clearly.
std::pair<double, double> difference(const QImage& one, const QImage& other)
{
    double sum = 0.0;
    int clear = 0;
    const QImage a = small(one);
    const QImage b = small(other);
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p(a.pixel(x, y));
            const QColor q(b.pixel(x, y));
            const int most =
                std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
            sum += most;
            clear += most > 60 ? 1 : 0;
        }
    }
    const double places = a.width() * a.height();
    return {sum / places, clear / places};
}

/// The rows of a CSV with quotes.
QList<QStringList> rowsOf(const QByteArray& csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row << field;
            field.clear();
            if (c == u'\n')
                rows << std::exchange(row, {});
        } else if (isQuoted || c != u'\r') {
            field += c;
        }
    }
    return rows;
}

} // namespace

class TestExportReaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pictures_data() { addKeys(); }
    void pictures();
    void fontsAreEmbedded();
    void deckHasItsWords();
    void workbookHasItsNumbers();
    void tablesReadBack_data() { addKeys(); }
    void tablesReadBack();
    void scenariosReadBack_data();
    void scenariosReadBack();

private:
    static void addKeys();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void compareWithPng(const QImage& drawn, const QString& key, const char* by);

    QTemporaryDir m_folder;
    ScenarioFile m_file;
};

void TestExportReaders::addKeys()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : sheetKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestExportReaders::initTestCase()
{
    QString error;
    const auto file = readScenarioFile(officeHours, shippedSheet(), error);
    QVERIFY2(file, qPrintable(error));
    m_file = *file;
    const QStringList words{officeHours, QStringLiteral("--chart"), QStringLiteral("all"), QStringLiteral("--size"),
                            QStringLiteral("1280x720")};
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
        const QString out = path(QString::fromLatin1(format));
        const Answer answer = exported(
            words + QStringList{QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("--out"), out});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), sheetKeys().size());
    }
    for (const char* name : {"deck.pdf", "deck.pptx", "book.xlsx"})
        QCOMPARE(exported(words + QStringList{QStringLiteral("--out"), path(QString::fromLatin1(name))}).code, 0);
}

void TestExportReaders::compareWithPng(const QImage& drawn, const QString& key, const char* by)
{
    const QImage png(path(QStringLiteral("png/%1.png").arg(key)));
    QCOMPARE(png.size(), size);
    QCOMPARE(drawn.size(), size);
    const auto [mean, clear] = difference(drawn, png);
    QVERIFY2(
        mean < 4.0 && clear < 0.002,
        qPrintable(QStringLiteral("%1: mean %2, clearly different %3").arg(QLatin1String(by)).arg(mean).arg(clear)));
    // No mark in the margins, where the PNG has none.
    const QRgb ground = png.pixel(0, 0);
    for (int y = 0; y < size.height(); ++y) {
        for (const int x : {2, 8, size.width() - 4})
            QVERIFY2(drawn.pixel(x, y) == ground,
                     qPrintable(QStringLiteral("%1: %2, %3").arg(QLatin1String(by)).arg(x).arg(y)));
    }
}

void TestExportReaders::pictures()
{
    QFETCH(const QString, key);
    const QString rsvg = reader("rsvg-convert");
    const QString poppler = reader("pdftoppm");
    if (rsvg.isEmpty() || poppler.isEmpty())
        QSKIP("needs librsvg2-bin and poppler-utils");
    const QString svg = path(key + QStringLiteral("-svg.png"));
    QCOMPARE(run(rsvg, {path(QStringLiteral("svg/%1.svg").arg(key)), QStringLiteral("-o"), svg}).code, 0);
    compareWithPng(QImage(svg), key, "librsvg");
    const QString pdf = path(key + QStringLiteral("-pdf"));
    QCOMPARE(run(poppler, {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to-x"),
                           QStringLiteral("1280"), QStringLiteral("-scale-to-y"), QStringLiteral("720"),
                           path(QStringLiteral("pdf/%1.pdf").arg(key)), pdf})
                 .code,
             0);
    compareWithPng(QImage(pdf + QStringLiteral(".png")), key, "poppler");
    // What others draw has the theme's colours, too.
    if (key == QLatin1String("break-even")) {
        const QImage drawn(svg);
        const Theme theme = Theme::light();
        for (const QColor& color : {theme.ec2Fill, theme.lamFill, theme.ink}) {
            int found = 0;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    found += colorDifference(QColor(drawn.pixel(x, y)), color) < 1.0 ? 1 : 0;
            QVERIFY2(found > 40, qPrintable(color.name()));
            QVERIFY(contrast(color, QColor(drawn.pixel(2, 2))) >= 3.0);
        }
    }
}

void TestExportReaders::fontsAreEmbedded()
{
    const QString fonts = reader("pdffonts");
    if (fonts.isEmpty())
        QSKIP("needs poppler-utils");
    const Answer answer = run(fonts, {path(QStringLiteral("deck.pdf"))});
    QCOMPARE(answer.code, 0);
    const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QString& line : lines)
        QVERIFY2(
            line.contains(QRegularExpression(QStringLiteral("\\s+yes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"))),
            qPrintable(line));
    const Answer text = run(reader("pdftotext"), {path(QStringLiteral("deck.pdf")), QStringLiteral("-")});
    QVERIFY(text.out.contains(QStringLiteral("us-east-1")));
    QCOMPARE(text.out.count(u'\f'), sheetKeys().size());
}

void TestExportReaders::deckHasItsWords()
{
    const QString office = reader("soffice");
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed, so no deck was opened by another program");
    const QString home = QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("office"));
    const Answer answer = run(office, {home, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                       QStringLiteral("pdf"), QStringLiteral("--outdir"),
                                       path(QStringLiteral("office-out")), path(QStringLiteral("deck.pptx"))});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const QString pdf = path(QStringLiteral("office-out/deck.pdf"));
    const Answer text = run(reader("pdftotext"), {pdf, QStringLiteral("-")});
    QCOMPARE(text.out.count(u'\f'), sheetKeys().size());
    const Evaluation evaluation = evaluate(m_file.scenario, shippedSheet());
    const Architecture parts = architecture(m_file.scenario, shippedSheet(), evaluation);
    // Spaces of other widths come out as they please.
    const auto plain = [](QString words) {
        return words.replace(QRegularExpression(QStringLiteral("[\\s\u202F\u00A0]+")), QString());
    };
    for (const QString& key : sheetKeys()) {
        const Sheet sheet = buildSheet(key, {m_file.scenario, evaluation, parts});
        QVERIFY2(plain(text.out).contains(plain(sheet.words.title)), qPrintable(sheet.words.title));
    }
}

void TestExportReaders::workbookHasItsNumbers()
{
    const QString office = reader("soffice");
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed, so no workbook was opened by another program");
    const QString home = QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("office"));
    // 44 = comma, 34 = quotes, 76 = UTF-8; the last number asks for a file for each sheet.
    const Answer answer = run(
        office, {home, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                 QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"),
                 QStringLiteral("--outdir"), path(QStringLiteral("office-csv")), path(QStringLiteral("book.xlsx"))});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const QDir out(path(QStringLiteral("office-csv")));
    // Each sheet and the scenario.
    QCOMPARE(out.entryList(QDir::Files).size(), sheetKeys().size() + 1);
    const auto rows = rowsOf(contentOf(out.filePath(QStringLiteral("book-Traffic.csv"))));
    const auto mine = rowsOf(contentOf(path(QStringLiteral("csv/traffic.csv"))));
    QCOMPARE(rows.size(), mine.size());
    for (const qsizetype row : {qsizetype{5}, qsizetype{700}, mine.size() - 1})
        for (const qsizetype column : {0, 1, 3})
            QVERIFY(std::abs(rows.at(row).at(column).toDouble() - mine.at(row).at(column).toDouble()) < 1e-9);
}

void TestExportReaders::tablesReadBack()
{
    QFETCH(const QString, key);
    const Evaluation evaluation = evaluate(m_file.scenario, shippedSheet());
    const Architecture parts = architecture(m_file.scenario, shippedSheet(), evaluation);
    const Sheet sheet = buildSheet(key, {m_file.scenario, evaluation, parts});
    const auto rows = rowsOf(contentOf(path(QStringLiteral("csv/%1.csv").arg(key))));
    QCOMPARE(rows.size(), sheet.table.rows() + 5);
    QCOMPARE(rows.at(0), (QStringList{QStringLiteral("# title"), sheet.words.title}));
    QCOMPARE(rows.at(2).at(1), sheet.words.footnote);
    QString error;
    const auto inside = parseScenarioFile(rows.at(3).at(1).toUtf8(), QStringLiteral("head"), shippedSheet(), error);
    QVERIFY2(inside, qPrintable(error));
    QVERIFY(inside->scenario == m_file.scenario);
    for (std::size_t column = 0; column < sheet.table.columns.size(); ++column) {
        const TableColumn& written = sheet.table.columns[column];
        const auto at = static_cast<qsizetype>(column);
        QCOMPARE(rows.at(4).at(at), written.name);
        for (int row = 0; row < written.rows(); ++row) {
            const QString& cell = rows.at(row + 5).at(at);
            if (!written.texts.isEmpty())
                QCOMPARE(cell, written.texts.at(row));
            else if (const double value = written.numbers[static_cast<std::size_t>(row)]; std::isfinite(value))
                QVERIFY(std::abs(cell.toDouble() - value) <= 1e-9 * std::max(1.0, std::abs(value)));
            else
                QVERIFY(cell.isEmpty());
        }
    }
}

void TestExportReaders::scenariosReadBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"png/cost.png", "svg/cost.svg", "pdf/cost.pdf", "deck.pdf", "deck.pptx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExportReaders::scenariosReadBack()
{
    QFETCH(const QString, name);
    QString error;
    const auto file = readScenarioFile(path(name), shippedSheet(), error);
    QVERIFY2(file, qPrintable(error));
    QVERIFY(*file == m_file);
}

LOADLINE_WIDGET_TEST(TestExportReaders)
#include "tst_exportreaders.moc"
