// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast by WCAG 2.1 and lightness by CIE L*, so that a changed colour cannot quietly become unreadable.

#include "tests/testprogram.h"
#include "tests/ui/colormath.h"
#include "ui/font.h"
#include "ui/icon.h"
#include "ui/theme.h"

#include <QDir>
#include <QFontMetrics>
#include <QPixmap>

#include <cmath>

using namespace loadline;
using namespace loadline::test;

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3.0;
constexpr double greyGap = 15.0;

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void optionsDifferInGrey_data();
    void optionsDifferInGrey();
    void optionsDifferToEveryEye_data();
    void optionsDifferToEveryEye();
    void partLabelsAreReadable_data();
    void partLabelsAreReadable();
    void faintPartsHaveAnEdge_data();
    void faintPartsHaveAnEdge();
    void paletteTellsTextFromGround_data();
    void paletteTellsTextFromGround();
    void everyIconIsDrawnInItsColour();
    void figuresHaveOneWidth();
};

namespace {

void themeRows()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

Theme themeOf(bool dark) { return dark ? Theme::dark() : Theme::light(); }

} // namespace

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const Theme t = themeOf(dark);
        const auto row = [dark](const char* name, const QColor& mark, const QColor& ground, double least) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << mark << ground << least;
        };
        row("text on cards", t.ink, t.surface, forText);
        row("second text on cards", t.ink2, t.surface, forText);
        row("third text on cards", t.ink3, t.surface, forText);
        row("third text on the window", t.ink3, t.window, forText);
        row("text in fields", t.ink, t.field, forText);
        row("EC2 text", t.ec2, t.surface, forText);
        row("EC2 text on its tint", t.ec2, t.ec2Tint, forText);
        row("EC2 marks", t.ec2Fill, t.surface, forMarks);
        row("Lambda text", t.lam, t.surface, forText);
        row("Lambda text on its tint", t.lam, t.lamTint, forText);
        row("Lambda marks", t.lamFill, t.surface, forMarks);
        row("your marks", t.you, t.surface, forText);
        row("text on your flag", t.onYou, t.you, forText);
        row("text on a selected row", t.ink, t.youTint, forText);
        row("active page", t.selInk, t.sel, forText);
        row("warning", t.warnInk, t.warnBg, forText);
        row("stop", t.stopInk, t.stopBg, forText);
        row("stop on cards", t.stop, t.surface, forText);
        row("controls", t.control, t.surface, forMarks);
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(QColor, mark);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double reached = contrast(mark, ground);
    QVERIFY2(reached >= least, qPrintable(QStringLiteral("%1 is under %2").arg(reached).arg(least)));
}

void ThemeTest::optionsDifferInGrey_data() { themeRows(); }

void ThemeTest::optionsDifferInGrey()
{
    QFETCH(bool, dark);
    const Theme theme = themeOf(dark);
    const double ec2 = luminance(theme.ec2Fill);
    const double lambda = luminance(theme.lamFill);
    QVERIFY(std::abs(lightness(ec2) - lightness(lambda)) >= greyGap);
    QVERIFY(std::abs(lightness(withRoomLight(ec2)) - lightness(withRoomLight(lambda))) >= greyGap - 0.05);
}

void ThemeTest::optionsDifferToEveryEye_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("vision");
    QTest::addColumn<QString>("ec2");
    QTest::addColumn<QString>("lambda");
    // What the design's own calculation gave for each pair of colours.
    const auto row = [](const char* name, bool dark, Vision vision, const char* ec2, const char* lambda) {
        QTest::newRow(name) << dark << static_cast<int>(vision) << QString::fromLatin1(ec2)
                            << QString::fromLatin1(lambda);
    };
    row("protanopia, light", false, Vision::Protanopia, "#315EA3", "#958300");
    row("deuteranopia, light", false, Vision::Deuteranopia, "#14529F", "#AE9B0C");
    row("tritanopia, light", false, Vision::Tritanopia, "#006873", "#F45E65");
    row("protanopia, dark", true, Vision::Protanopia, "#6896EA", "#CDB953");
    row("deuteranopia, dark", true, Vision::Deuteranopia, "#5287E4", "#DFCA5E");
    row("tritanopia, dark", true, Vision::Tritanopia, "#00A3AF", "#FFA2A0");
}

void ThemeTest::optionsDifferToEveryEye()
{
    QFETCH(bool, dark);
    QFETCH(int, vision);
    QFETCH(QString, ec2);
    QFETCH(QString, lambda);
    const Theme theme = themeOf(dark);
    const QColor server = seenWith(static_cast<Vision>(vision), theme.ec2Fill);
    const QColor function = seenWith(static_cast<Vision>(vision), theme.lamFill);
    constexpr double sameColor = 1.5;
    QVERIFY2(colorDifference(server, QColor(ec2)) < sameColor, qPrintable(server.name()));
    QVERIFY2(colorDifference(function, QColor(lambda)) < sameColor, qPrintable(function.name()));
    QVERIFY(colorDifference(server, function) >= 50.0);
}

void ThemeTest::partLabelsAreReadable_data() { themeRows(); }

void ThemeTest::partLabelsAreReadable()
{
    QFETCH(bool, dark);
    const Theme theme = themeOf(dark);
    for (std::size_t index = 0; index < partCount; ++index) {
        const PartColors& part = theme.parts[index];
        const auto name = partName(static_cast<Part>(index));
        QVERIFY2(part.fill.isValid(), name.data());
        if (part.text.isValid())
            QVERIFY2(contrast(part.text, part.fill) >= forText, name.data());
        QCOMPARE(part.style != PartColors::Fill::Solid, part.under.isValid());
    }
}

void ThemeTest::faintPartsHaveAnEdge_data() { themeRows(); }

void ThemeTest::faintPartsHaveAnEdge()
{
    QFETCH(bool, dark);
    const Theme theme = themeOf(dark);
    for (std::size_t index = 0; index < partCount; ++index) {
        const PartColors& part = theme.parts[index];
        if (!part.edge)
            QVERIFY2(contrast(part.fill, theme.surface) >= forMarks, partName(static_cast<Part>(index)).data());
    }
}

void ThemeTest::paletteTellsTextFromGround_data() { themeRows(); }

void ThemeTest::paletteTellsTextFromGround()
{
    QFETCH(bool, dark);
    const QPalette palette = themeOf(dark).palette();
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= forText);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= forText);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= forText);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= forText);
}

void ThemeTest::everyIconIsDrawnInItsColour()
{
    const auto files = QDir(QStringLiteral(":/icons")).entryInfoList();
    QVERIFY(files.size() >= 29);
    const QColor color(0x12, 0x34, 0x56);
    for (const QFileInfo& file : files) {
        const QImage image = icon(file.completeBaseName(), color).pixmap(64, 64).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y) == color;
        }
        QVERIFY2(drawn, qPrintable(file.fileName()));
    }
}

void ThemeTest::figuresHaveOneWidth()
{
    const QFont font = pixelFont(QFont(loadFontFamily()), 100);
    const QFontMetricsF metrics(font);
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("0000")));
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("4747")), metrics.horizontalAdvance(QStringLiteral("0000")));
}

LOADLINE_WIDGET_TEST(ThemeTest)
#include "tst_theme.moc"
