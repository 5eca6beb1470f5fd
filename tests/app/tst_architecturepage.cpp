// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Architecture page and the time that the pages share, as a person uses them. Pictures are kept where
// LOADLINE_SCREENSHOTS names a folder.

#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/architecture/architecturepage.h"
#include "ui/architecture/diagramitems.h"
#include "ui/architecture/diagramview.h"
#include "ui/architecture/dutiesmodel.h"
#include "ui/architecture/statemodel.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/explorepage.h"
#include "ui/format.h"
#include "ui/time/playclock.h"
#include "ui/time/timescrubber.h"
#include "ui/time/weekstrip.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>

using namespace loadline;

namespace {

constexpr double busyMinute = 2.0 * minutesPerDay + 10.0 * 60.0;
constexpr double idleMinute = 5.0 * minutesPerDay + 10.0 * 60.0;

DiagramItem* itemOf(DiagramView& view, PartKind kind)
{
    for (DiagramItem* item : view.items())
        if (item->part().kind == kind)
            return item;
    return nullptr;
}

void click(DiagramView& view, const DiagramItem& item)
{
    const QPoint at = view.mapFromScene(item.box().center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
}

} // namespace

class TestArchitecturePage : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreChosenByKeys();
    void aHiddenPageIsLeftAlone();
    void aPartIsAddedByAClick();
    void aPartIsAddedByKeys();
    void manyUnitsAreGrouped();
    void stateModelHoldsTogether();
    void anAnswerIsApplied();
    void theScrubberMovesEverything();
    void keysMoveTime();
    void playingGoesRound();
    void thousandEnvironmentsInAFrame();
    void pictures_data();
    void pictures();
};

void TestArchitecturePage::pagesAreChosenByKeys()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(desk.window.explorePage().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.window.architecturePage().isVisible() && !desk.window.explorePage().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.window.explorePage().isVisible());
    // The next window opens where this one was left.
    desk.window.showPage(1);
    desk.window.close();
    WindowDesk later(desk);
    show(later);
    QVERIFY(later.window.architecturePage().isVisible());
}

void TestArchitecturePage::aHiddenPageIsLeftAlone()
{
    WindowDesk desk;
    desk.window.resize(1440, 900);
    show(desk);
    QCOMPARE(desk.window.architecturePage().diagram(OptionId::Ec2).buildCount(), 0);
    desk.window.showPage(1);
    QCoreApplication::processEvents();
    const int replots = desk.window.explorePage().replotCount();
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 5.0}}}));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.explorePage().replotCount(), replots);
    // It follows as soon as it is seen.
    desk.window.showPage(0);
    const QString said = desk.window.explorePage().card(ChartKind::Traffic).view().chart().description;
    QVERIFY2(said.contains(NumberFormat().rate(RequestRate::perSecond(5.0))), qPrintable(said));
}

void TestArchitecturePage::aPartIsAddedByAClick()
{
    WindowDesk desk;
    show(desk);
    desk.window.showPage(1);
    QCoreApplication::processEvents();
    DiagramView& view = desk.window.architecturePage().diagram(OptionId::Lambda);
    const DiagramItem* proxy = itemOf(view, PartKind::Proxy);
    QVERIFY(proxy && !proxy->part().isPresent);
    const int steps = desk.document.undoStack()->count();
    click(view, *proxy);
    QCOMPARE(desk.document.scenario().state.proxy, DatabaseProxy::RdsProxy);
    QCOMPARE(desk.document.undoStack()->count(), steps + 1);
    QTRY_VERIFY(itemOf(view, PartKind::Proxy)->part().isPresent);
    desk.document.undoStack()->undo();
    QCOMPARE(desk.document.scenario().state.proxy, DatabaseProxy::None);
    QVERIFY(!itemOf(view, PartKind::Proxy)->part().isPresent);
}

void TestArchitecturePage::aPartIsAddedByKeys()
{
    WindowDesk desk;
    show(desk);
    desk.window.showPage(1);
    DiagramView& view = desk.window.architecturePage().diagram(OptionId::Ec2);
    view.setFocus();
    for (int i = 0; i < view.items().size(); ++i) {
        QTest::keyClick(&view, Qt::Key_Tab);
        const auto* item = dynamic_cast<const DiagramItem*>(view.scene()->focusItem());
        QVERIFY(item);
        if (item->part().kind != PartKind::Sessions)
            continue;
        QTest::keyClick(view.viewport(), Qt::Key_Return);
        QCOMPARE(desk.document.scenario().state.serverStore, SessionStore::Redis);
        return;
    }
    QFAIL("Redis cannot be reached by keys");
}

void TestArchitecturePage::manyUnitsAreGrouped()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.edit(
        {.changes = {{"traffic.average", 2000.0}, {"lambda.account_concurrency", 20000.0}, {"ec2.instances", 200.0}}}));
    desk.window.showPage(1);
    QCoreApplication::processEvents();
    const Moment& moment = desk.window.architecturePage().diagram(OptionId::Lambda).design().moment;
    QVERIFY(moment.lambda.most > 500.0);
    QCOMPARE(moment.ec2->running, 200.0);
    QVERIFY(!desk.window.architecturePage().grab().isNull());
}

void TestArchitecturePage::stateModelHoldsTogether()
{
    WindowDesk desk;
    StateModel state;
    DutiesModel duties;
    const QAbstractItemModelTester stateTester(&state, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester dutiesTester(&duties, QAbstractItemModelTester::FailureReportingMode::QtTest);
    state.showState(desk.window.evaluation().state);
    duties.showDuties(desk.window.evaluation().responsibilities);
    state.showState(desk.window.evaluation().state);
    QCOMPARE(state.rowCount(), 8);
    QVERIFY(duties.rowCount() >= 9);
    QVERIFY(state.index(0, StateModel::Lambda).data(StateModel::ChipRole).toString().startsWith(u"With Redis, $"));
    QVERIFY(state.index(0, StateModel::Lambda).data(Qt::ToolTipRole).toString().contains(u" = $"));
    QCOMPARE(state.index(0, StateModel::Ec2).data(StateModel::ChipRole).toString(), QStringLiteral("Works as is"));
}

void TestArchitecturePage::anAnswerIsApplied()
{
    WindowDesk desk;
    show(desk);
    desk.window.showPage(1);
    QTableView& table = desk.window.architecturePage().stateTable();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, StateModel::Ec2));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(desk.document.scenario().state.serverStore, SessionStore::Redis);
    QVERIFY(table.model()->index(0, StateModel::Ec2).data(StateModel::ChipRole).toString().startsWith(u"With Redis"));
}

void TestArchitecturePage::theScrubberMovesEverything()
{
    WindowDesk desk;
    show(desk);
    auto* strip = desk.window.findChild<WeekStrip*>();
    QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() / 2));
    const double minute = desk.window.clock().minute();
    QVERIFY(std::abs(minute - minutesPerWeek / 2.0) < 60.0);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() / 2));
    desk.window.showPage(1);
    QCOMPARE(desk.window.architecturePage().diagram(OptionId::Ec2).design().moment.minute, minute);
    desk.window.clock().setMinute(idleMinute);
    const Moment& shown = desk.window.architecturePage().diagram(OptionId::Lambda).design().moment;
    QVERIFY(shown.idle);
    QCOMPARE(shown.lambda.asleep, shown.lambda.most);
    QStringList texts;
    for (const QLabel* label : desk.window.findChild<TimeScrubber*>()->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains(QStringLiteral("asleep")), qPrintable(texts.join(u' ')));
    QVERIFY(texts.contains(QStringLiteral("Sat 10:00")));
}

void TestArchitecturePage::keysMoveTime()
{
    WindowDesk desk;
    show(desk);
    auto* strip = desk.window.findChild<WeekStrip*>();
    strip->setFocus();
    desk.window.clock().setMinute(600.0);
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(desk.window.clock().minute(), 605.0);
    QTest::keyClick(strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(desk.window.clock().minute(), 545.0);
    QTest::keyClick(strip, Qt::Key_PageUp);
    QCOMPARE(desk.window.clock().minute(), 545.0 + minutesPerDay);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(desk.window.clock().minute(), 0.0);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(desk.window.clock().minute(), double(minutesPerWeek - minutesPerStep));
    QTest::keyClick(&desk.window, Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.clock().isPlaying());
    QTest::keyClick(&desk.window, Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window.clock().isPlaying());
}

void TestArchitecturePage::playingGoesRound()
{
    PlayClock clock;
    QSignalSpy changed(&clock, &PlayClock::minuteChanged);
    clock.setHoursPerSecond(24.0);
    clock.setMinute(6.5 * minutesPerDay);
    clock.advance(1.0);
    QCOMPARE(clock.minute(), 0.5 * minutesPerDay);
    clock.setLoopsDay(true);
    clock.advance(0.75);
    QCOMPARE(clock.minute(), 0.25 * minutesPerDay);
    clock.setPlaying(true);
    const auto before = changed.count();
    QTRY_VERIFY(changed.count() > before + 3);
}

/// Painted once for each minute, within a frame's time by far; the figure is printed, not gated.
void TestArchitecturePage::thousandEnvironmentsInAFrame()
{
    WindowDesk desk;
    desk.window.resize(1920, 1080);
    show(desk);
    QVERIFY(!desk.document.edit(
        {.changes = {{"traffic.average", 2500.0}, {"lambda.account_concurrency", 20000.0}, {"ec2.instances", 50.0}}}));
    desk.window.showPage(1);
    QCoreApplication::processEvents();
    QVERIFY(desk.window.architecturePage().diagram(OptionId::Lambda).design().moment.lambda.most >= 1000.0);
    constexpr int frames = 60;
    QElapsedTimer timer;
    timer.start();
    for (int frame = 0; frame < frames; ++frame) {
        desk.window.clock().setMinute(busyMinute + frame * minutesPerStep);
        QCoreApplication::processEvents();
    }
    qInfo("%.1f ms a frame (budget 33)", static_cast<double>(timer.elapsed()) / frames);
    QCOMPARE(desk.window.architecturePage().diagram(OptionId::Lambda).buildCount(), 1);
}

void TestArchitecturePage::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("idle");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
        for (const bool dark : {false, true})
            for (const bool idle : {false, true}) {
                const auto name = QStringLiteral("architecture-%1x%2-%3-%4")
                                      .arg(size.width())
                                      .arg(size.height())
                                      .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                           idle ? QStringLiteral("idle") : QStringLiteral("busy"));
                QTest::newRow(qPrintable(name)) << size << dark << idle;
            }
}

void TestArchitecturePage::pictures()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const bool, idle);
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    desk.window.resize(size);
    show(desk);
    QVERIFY(!desk.document.edit({.changes = {{"state.sockets", 140.0}, {"traffic.average", 8.0}}}));
    desk.window.showPage(1);
    desk.window.clock().setMinute(idle ? idleMinute : busyMinute);
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.size(), size);
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    const QImage picture = desk.window.grab().toImage();
    QCOMPARE(picture.size(), size);
    if (!folder.isEmpty())
        QVERIFY(
            picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

LOADLINE_WIDGET_TEST(TestArchitecturePage)
#include "tst_architecturepage.moc"
