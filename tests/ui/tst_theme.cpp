// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast by WCAG 2.1 and lightness by CIE L*, so that a changed colour cannot quietly become unreadable.

#include "ui/font.h"
#include "ui/icon.h"
#include "ui/theme.h"

#include <QDir>
#include <QFontMetrics>
#include <QPixmap>
#include <QTest>

#include <cmath>

using namespace loadline;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double lightness(double luminance) { return 116.0 * std::cbrt(luminance) - 16.0; }

/// Stray light of a bright room over a projected picture.
double withRoomLight(double luminance) { return (luminance + 0.12) / 1.12; }

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

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
