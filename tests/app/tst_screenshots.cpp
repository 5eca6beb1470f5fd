// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window at the sizes and themes it is made for. The pictures are kept where the environment variable
// LOADLINE_SCREENSHOTS names a folder, to be looked at.

#include "tests/app/windowdesk.h"
#include "tests/testprogram.h"
#include "ui/bill/billdialog.h"
#include "ui/bill/billview.h"
#include "ui/explorepage.h"

using namespace loadline;

namespace {

void keep(const QImage& picture, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void window_data();
    void window();
    void largeType();
    void withAPin_data();
    void withAPin();
    void bills_data();
    void bills();
};

void TestScreenshots::window_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080), QSize(2560, 1440)}) {
        for (const bool dark : {false, true}) {
            const auto name = QStringLiteral("%1x%2-%3")
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QTest::newRow(qPrintable(name)) << size << dark;
        }
    }
}

void TestScreenshots::window()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QCoreApplication::processEvents();
    const QImage picture = desk.window.grab().toImage();
    // The content fits into the size asked for.
    QCOMPARE(desk.window.size(), size);
    QCOMPARE(picture.size(), size);
    QCOMPARE(picture.pixelColor(size.width() / 2, 2), desk.appearance.theme().window);
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY2(colors.size() > 30, "the picture is blank");
    keep(picture, QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreenshots::largeType()
{
    constexpr QSize size(1920, 1080);
    WindowDesk desk;
    desk.appearance.setMode(Appearance::Mode::Light);
    desk.appearance.setTypeSize(150);
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.size(), size);
    keep(desk.window.grab().toImage(), QStringLiteral("1920x1080-type-150"));
}

void TestScreenshots::withAPin_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("change");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900)})
        for (const bool dark : {false, true})
            for (const int change : {0, 1, 2}) {
                const QStringList names{QStringLiteral("same"), QStringLiteral("edited"), QStringLiteral("preset")};
                const auto name = QStringLiteral("pin-%1-%2x%3-%4")
                                      .arg(names.at(change))
                                      .arg(size.width())
                                      .arg(size.height())
                                      .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
                QTest::newRow(qPrintable(name)) << size << dark << change;
            }
}

void TestScreenshots::withAPin()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, change);
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_P);
    if (change == 1)
        QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 3.2},
                                                 {"ec2.instances", 3.0},
                                                 {"lambda.memory_mb", 1024.0},
                                                 {"request.wait_ms", 150.0}}}));
    else if (change == 2)
        desk.document.applyPreset(desk.presets[2]);
    QCoreApplication::processEvents();
    QVERIFY(desk.window.pinned());
    QCOMPARE(desk.window.size(), size);
    keep(desk.window.grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestScreenshots::bills_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("pinned");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
        for (const bool dark : {false, true})
            for (const bool pinned : {false, true})
                for (const int type : {100, 130}) {
                    const auto name = QStringLiteral("bills-%1x%2-%3-type-%4%5")
                                          .arg(size.width())
                                          .arg(size.height())
                                          .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                          .arg(type)
                                          .arg(pinned ? QStringLiteral("-pin") : QString());
                    QTest::newRow(qPrintable(name)) << size << dark << type << pinned;
                }
}

/// With a price in tiers, a derived one and one that the tables lack.
void TestScreenshots::bills()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, type);
    QFETCH(const bool, pinned);
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    desk.appearance.setTypeSize(type);
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    if (pinned)
        QTest::keyClick(&desk.window, Qt::Key_P);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 40.0},
                                             {"request.response_kb", 400.0},
                                             {"lambda.provisioned_concurrency", 2.0},
                                             {"ec2.os", 1.0},
                                             {"state.sessions", 10000000.0},
                                             {"state.session_kb", 400.0}}}));
    emit desk.window.explorePage().billRequested(OptionId::Lambda, Part::DataOut);
    BillDialog& bills = desk.window.bills();
    QVERIFY(QTest::qWaitForWindowExposed(&bills));
    QCoreApplication::processEvents();
    // No column is cut: a view is as wide as its columns or scrolls.
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda})
        QVERIFY(pinned || type > 100 || bills.view(option).neededWidth() <= bills.view(option).width());
    keep(bills.grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));
}

LOADLINE_WIDGET_TEST(TestScreenshots)
#include "tst_screenshots.moc"
