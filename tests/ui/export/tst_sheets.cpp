// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets as pictures: every one in every look, with colours that every eye tells apart.

#include "models/prices/shownbill.h"
#include "tests/testprogram.h"
#include "tests/ui/charts/evaluated.h"
#include "tests/ui/colormath.h"
#include "ui/export/architecturesheets.h"
#include "ui/export/sheetpaint.h"
#include "ui/export/sheets.h"
#include "ui/font.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace loadline;
using namespace loadline::test;

namespace {

struct Shown
{
    Scenario scenario;
    Evaluation evaluation = evaluated(scenario);
    Architecture parts = architecture(scenario, testing::shippedSheet(), evaluation);

    [[nodiscard]] Sheet sheet(const QString& key) const { return buildSheet(key, {scenario, evaluation, parts}); }
};

int colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    return static_cast<int>(colors.size());
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return count;
}

void addSheetRows()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : sheetKeys())
        QTest::newRow(qPrintable(key)) << key;
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(QFont(loadFontFamily())); }
    void everyLook_data() { addSheetRows(); }
    void everyLook();
    void svgIsVectorAndRepeatable_data() { addSheetRows(); }
    void svgIsVectorAndRepeatable();
    void typeReadsAlikeOnEverySheet();
    void wordsAreDrawn();
    void clearHasNoGround();
    void theArchitectureShowsItsMinute();
    void theBillAddsUp();
    void colorsReachThePicture_data();
    void colorsReachThePicture();

private:
    Shown m_shown;
};

void TestSheets::everyLook()
{
    QFETCH(const QString, key);
    const Sheet sheet = m_shown.sheet(key);
    QCOMPARE(sheet.key, key);
    QVERIFY(!sheet.name.isEmpty());
    QVERIFY(!sheet.words.title.isEmpty() && !sheet.words.subtitle.isEmpty() && !sheet.words.notes.isEmpty());
    QVERIFY(sheet.words.footnote.contains(QStringLiteral("us-east-1")));
    QVERIFY(sheet.table.rows() > 1);
    for (const SheetTheme theme : {SheetTheme::Light, SheetTheme::Dark, SheetTheme::Clear}) {
        for (const TypeSize type : {TypeSize::Paper, TypeSize::Slide, TypeSize::Hall}) {
            for (const QSize size : {QSize(960, 540), QSize(620, 877), QSize(500, 500), QSize(200, 200)}) {
                const QImage image = sheetImage(sheet, {.pixels = size, .theme = theme, .type = type});
                QCOMPARE(image.size(), size);
                QVERIFY2(colorsIn(image) > 12, qPrintable(QStringLiteral("%1 colours").arg(colorsIn(image))));
            }
        }
    }
}

void TestSheets::svgIsVectorAndRepeatable()
{
    QFETCH(const QString, key);
    const Sheet sheet = m_shown.sheet(key);
    const SheetLook look{};
    const QByteArray svg = sheetSvg(sheet, look);
    QCOMPARE(sheetSvg(m_shown.sheet(key), look), svg);
    QCOMPARE(sheetImage(m_shown.sheet(key), look), sheetImage(sheet, look));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            QVERIFY2(reader.name() != QLatin1String("image") && reader.name() != QLatin1String("text"),
                     qPrintable(reader.name().toString()));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TestSheets::typeReadsAlikeOnEverySheet()
{
    QCOMPARE(logicalSize({}), QSize(960, 540));
    QCOMPARE(logicalSize({.pixels = {3840, 2160}}), QSize(960, 540));
    QVERIFY(logicalSize({.type = TypeSize::Hall}).width() < 960);
    QVERIFY(logicalSize({.type = TypeSize::Paper}).width() > 960);
    const QSize onEnd = logicalSize({.pixels = {2480, 3508}});
    QVERIFY(onEnd.width() < onEnd.height());
    QVERIFY(std::abs(onEnd.width() * onEnd.height() - 960 * 540) < 2000);
}

void TestSheets::wordsAreDrawn()
{
    Sheet sheet = m_shown.sheet(QStringLiteral("cost"));
    const QImage before = sheetImage(sheet, {});
    sheet.words.title = QStringLiteral("Another title");
    const QImage titled = sheetImage(sheet, {});
    QVERIFY(titled != before);
    sheet.words.footnote = QStringLiteral("Another footnote");
    QVERIFY(sheetImage(sheet, {}) != titled);
    // The words are not part of the content alone.
    const QImage content = sheetImage(sheet, {}, SheetPart::Content);
    sheet.words = {};
    QCOMPARE(sheetImage(sheet, {}, SheetPart::Content), content);
}

void TestSheets::clearHasNoGround()
{
    for (const QString& key : sheetKeys()) {
        const QImage image = sheetImage(m_shown.sheet(key), {.theme = SheetTheme::Clear});
        for (const QPoint corner : {QPoint(0, 0), QPoint(1919, 0), QPoint(0, 1079), QPoint(1919, 1079)})
            QCOMPARE(qAlpha(image.pixel(corner)), 0);
        QCOMPARE(qAlpha(sheetImage(m_shown.sheet(key), {}).pixel(0, 0)), 255);
    }
}

void TestSheets::theArchitectureShowsItsMinute()
{
    const Sheet busiest = m_shown.sheet(QStringLiteral("architecture"));
    const Sheet night = architectureSheet(m_shown.scenario, m_shown.evaluation, m_shown.parts, 0.0);
    QVERIFY(busiest.words.subtitle != night.words.subtitle);
    QVERIFY(sheetImage(busiest, {}) != sheetImage(night, {}));
}

void TestSheets::theBillAddsUp()
{
    const Sheet bill = m_shown.sheet(QStringLiteral("bill"));
    const auto& columns = bill.table.columns;
    QCOMPARE(columns.size(), std::size_t{8});
    for (const OptionReport& option : m_shown.evaluation.options) {
        double sum = 0.0;
        double shown = 0.0;
        for (int row = 0; row < bill.table.rows(); ++row) {
            const auto at = static_cast<std::size_t>(row);
            if (columns[0].texts.at(row) != QString::fromUtf8(optionName(option.id).data()))
                continue;
            sum += columns[6].numbers[at];
            shown += columns[7].numbers[at];
            QVERIFY(std::abs(columns[3].numbers[at] * columns[5].numbers[at] - columns[6].numbers[at]) < 1e-6);
        }
        QVERIFY(std::abs(sum - option.bill.total.dollars()) < 1e-6);
        const ShownBill asShown = shownBill(option.bill);
        QVERIFY(std::abs(shown - asShown.amount(asShown.total).dollars()) < 1e-9);
    }
}

void TestSheets::colorsReachThePicture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Contrast and colour blindness on what is drawn, not on what the theme says.
void TestSheets::colorsReachThePicture()
{
    QFETCH(const bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const QImage image =
        sheetImage(m_shown.sheet(QStringLiteral("break-even")), {.theme = dark ? SheetTheme::Dark : SheetTheme::Light});
    const QColor ground(image.pixel(2, 2));
    QCOMPARE(ground.rgb(), theme.surface.rgb());
    struct Drawn
    {
        const char* name;
        QColor color;
        double least;
    };
    for (const Drawn& drawn : {Drawn{"title", theme.ink, 4.5}, Drawn{"footnote", theme.ink3, 4.5},
                               Drawn{"EC2", theme.ec2Fill, 3.0}, Drawn{"Lambda", theme.lamFill, 3.0}}) {
        QVERIFY2(pixelsOf(image, drawn.color) > 40, drawn.name);
        QVERIFY2(contrast(drawn.color, ground) >= drawn.least, drawn.name);
    }
    for (const Vision vision : {Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia})
        QVERIFY(colorDifference(seenWith(vision, theme.ec2Fill), seenWith(vision, theme.lamFill)) > 50.0);
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QSet<int> server;
    QSet<int> function;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == theme.ec2Fill.rgb())
                server.insert(qGray(grey.pixel(x, y)));
            if (image.pixel(x, y) == theme.lamFill.rgb())
                function.insert(qGray(grey.pixel(x, y)));
        }
    }
    QCOMPARE(server.size(), 1);
    QCOMPARE(function.size(), 1);
    QVERIFY(std::abs(*server.begin() - *function.begin()) > 35);
}

LOADLINE_WIDGET_TEST(TestSheets)
#include "tst_sheets.moc"
