// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/elidedlabel.h"
#include "ui/explorepage.h"
#include "ui/font.h"
#include "ui/verdict/bigfigure.h"
#include "ui/verdict/verdicttext.h"
#include "ui/verdict/warningchip.h"

#include <QApplication>
#include <QSplitter>

#include <array>

using namespace loadline;

/// Every word of every preset has its room.
class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsShortened_data();
    void nothingIsShortened();
    void draggedSplitterIsRemembered();
};

void TestFit::initTestCase() { QApplication::setFont(QFont(loadFontFamily())); }

void TestFit::nothingIsShortened_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("pinned");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
        const QString name = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
        QTest::newRow(qPrintable(name)) << size << false;
        QTest::newRow(qPrintable(name + QStringLiteral(" with a pin"))) << size << true;
    }
}

void TestFit::nothingIsShortened()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, pinned);
    WindowDesk desk;
    if (pinned)
        desk.document.pin(QStringLiteral("Office hours API, changed"));
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QStringList shortened;
    // Where two charts fit, what is said of A fits in the other pair too.
    const std::size_t pairs = pinned ? 2 : 1;
    for (std::size_t i = 0; i < pairs * desk.presets.size(); ++i) {
        const Preset& preset = desk.presets[i / pairs];
        desk.document.applyPreset(preset);
        for (const ChartKind kind : i % pairs ? std::array{ChartKind::Traffic, ChartKind::Latency}
                                              : std::array{ChartKind::Cost, ChartKind::BreakEven})
            desk.window.explorePage().chooseChart(kind);
        QCoreApplication::processEvents();
        const auto note = [&](const QString& text) {
            shortened.append(QStringLiteral("%1: %2").arg(preset.name, text));
        };
        for (const auto* figure : desk.window.findChildren<BigFigure*>())
            if (figure->isShortened())
                note(figure->note());
        for (const auto* words : desk.window.findChildren<VerdictText*>())
            if (words->isShortened())
                note(words->sentence() + QStringLiteral(" / ") + words->because());
        for (const auto* chip : desk.window.findChildren<WarningChip*>())
            if (chip->isVisible() && chip->text() != chip->fullText())
                note(chip->fullText());
        for (const auto* label : desk.window.findChildren<ElidedLabel*>())
            if (label->isVisible() && label->isShortened())
                note(label->text());
    }
    QVERIFY2(shortened.isEmpty(), qPrintable(shortened.join(u'\n')));
}

void TestFit::draggedSplitterIsRemembered()
{
    const QSize size(1440, 900);
    const auto rows = [](WindowDesk& desk) { return desk.window.explorePage().findChild<QSplitter*>(); };
    const auto open = [&](WindowDesk& desk) {
        desk.window.resize(size);
        desk.window.show();
        return QTest::qWaitForWindowExposed(&desk.window);
    };
    WindowDesk desk;
    QVERIFY(open(desk));
    const QList<int> before = rows(desk)->sizes();
    QWidget* grip = rows(desk)->handle(1);
    const QPoint from = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, from);
    QTest::mouseMove(grip, from + QPoint(0, 50));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, from + QPoint(0, 50));
    const QList<int> dragged = rows(desk)->sizes();
    QVERIFY(dragged != before);
    desk.window.close();
    WindowDesk next(desk);
    QVERIFY(open(next));
    QCOMPARE(rows(next)->sizes(), dragged);
}

LOADLINE_WIDGET_TEST(TestFit)
#include "tst_fit.moc"
