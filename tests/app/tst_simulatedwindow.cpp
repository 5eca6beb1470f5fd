// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulation behind the window: what it gives is shown, and nobody waits for it. Pictures are kept where
// LOADLINE_SCREENSHOTS names a folder; the watchdog drags for LOADLINE_WATCHDOG_SECONDS, by default 30.

#include "app/simulationrunner.h"
#include "tests/app/shownwindow.h"
#include "tests/app/watchdog.h"
#include "tests/testprogram.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/parameditor.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/paramslider.h"
#include "ui/simulationstatus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QStatusBar>

using namespace loadline;

namespace {

QAction* simulateAction(const WindowDesk& desk)
{
    for (QAction* action : desk.window.actions())
        if (action->text().contains(QStringLiteral("background")))
            return action;
    return nullptr;
}

QString statusText(const WindowDesk& desk)
{
    QStringList texts;
    for (const QLabel* label : desk.window.findChild<SimulationStatus*>()->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u' ');
}

std::uint32_t weeksShown(const WindowDesk& desk)
{
    const auto& simulated = desk.window.shownEvaluation().option(OptionId::Lambda).simulated;
    return simulated ? simulated->weeks : 0;
}

void keep(WindowDesk& desk, const QString& suffix)
{
    const QString folder = qEnvironmentVariable("LOADLINE_SCREENSHOTS");
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + suffix + QStringLiteral(".png");
    if (!folder.isEmpty())
        QVERIFY(desk.window.grab().save(QDir(folder).filePath(name)));
}

} // namespace

class TestSimulatedWindow : public QObject
{
    Q_OBJECT

private slots:
    void isSwitchedByItsAction();
    void takesTheFormulasPlace();
    void anEditGoesBackToFormulas();
    void neverStallsWhileDragging();
    void pictures_data();
    void pictures();
};

void TestSimulatedWindow::isSwitchedByItsAction()
{
    WindowDesk desk;
    show(desk);
    QAction* action = simulateAction(desk);
    QVERIFY(action && !action->isChecked());
    QVERIFY(!desk.window.findChild<SimulationStatus*>()->isVisible());
    action->trigger();
    QVERIFY(desk.window.simulation().isEnabled());
    QTRY_VERIFY(desk.window.findChild<SimulationStatus*>()->isVisible());
    action->trigger();
    QVERIFY(!desk.window.simulation().isEnabled());
}

void TestSimulatedWindow::takesTheFormulasPlace()
{
    WindowDesk desk;
    show(desk);
    const int evaluations = desk.window.evaluationCount();
    QVERIFY(!desk.window.shownEvaluation().option(OptionId::Ec2).simulated);
    simulateAction(desk)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(weeksShown(desk) >= 3, 30000);
    QCOMPARE(desk.window.evaluationCount(), evaluations);
    QVERIFY(desk.window.shownEvaluation().option(OptionId::Ec2).simulated);
    QVERIFY(!desk.window.evaluation().option(OptionId::Ec2).simulated);
    QVERIFY(statusText(desk).contains(QStringLiteral("Simulated weeks")));
    QVERIFY2(statusText(desk).contains(QStringLiteral("p99 ±")), qPrintable(statusText(desk)));
}

void TestSimulatedWindow::anEditGoesBackToFormulas()
{
    WindowDesk desk;
    show(desk);
    simulateAction(desk)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(weeksShown(desk) > 0, 30000);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 0.5}}}));
    QCOMPARE(weeksShown(desk), 0U);
    QTRY_VERIFY_WITH_TIMEOUT(weeksShown(desk) > 0, 30000);
    const OptionReport& lambda = desk.window.shownEvaluation().option(OptionId::Lambda);
    QVERIFY(std::abs(lambda.simulated->monthly.mean / lambda.bill.total.dollars() - 1.0) < 0.05);
}

/// A person drags a slider to and fro while weeks are simulated on all cores.
void TestSimulatedWindow::neverStallsWhileDragging()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("LOADLINE_WATCHDOG_SECONDS", &given);
    const int seconds = given ? wanted : 30;
    WindowDesk desk;
    desk.window.resize(1440, 900);
    show(desk);
    simulateAction(desk)->trigger();
    desk.window.panel().revealParameter("traffic.average");
    auto* slider = desk.window.panel().row("traffic.average")->editor()->findChild<ParamSlider*>();
    QTRY_VERIFY(slider->isVisible());
    const int evaluations = desk.window.evaluationCount();
    Watchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    const int y = slider->height() / 2;
    int moves = 0;
    int rests = 0;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    while (timer.elapsed() < 1000LL * seconds) {
        const int phase = moves % slider->width();
        const int x = moves / slider->width() % 2 == 0 ? phase : slider->width() - 1 - phase;
        QTest::mouseMove(slider, QPoint(x, y));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 8);
        // Now and then the hand rests, so that weeks are shown between the edits.
        if (++moves % 100 == 0)
            rests += QTest::qWaitFor([&] { return weeksShown(desk) > 0; }, 600) ? 1 : 0;
    }
    // It comes to rest at little traffic: at the slider's other end weeks are too large to be simulated.
    QTest::mouseMove(slider, QPoint(slider->width() / 4, y));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() / 4, y));
    qInfo("%d s, %d moves, %d evaluations, weeks shown in %d rests: longest stall %.1f ms (budget 50), %d over the "
          "budget",
          seconds, moves, desk.window.evaluationCount() - evaluations, rests, watchdog.longestMs(),
          watchdog.overBudget());
    QVERIFY(desk.window.evaluationCount() - evaluations > moves / 4);
    QTRY_VERIFY_WITH_TIMEOUT(weeksShown(desk) > 0, 60000);
    // A shared machine can stop any program for a while; a simulation on this thread would take seconds.
    QVERIFY(watchdog.longestMs() < 500.0);
}

void TestSimulatedWindow::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
        for (const bool dark : {false, true}) {
            const auto name = QStringLiteral("simulated-%1x%2-%3")
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
            QTest::newRow(qPrintable(name)) << size << dark;
        }
}

void TestSimulatedWindow::pictures()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    WindowDesk desk;
    desk.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    desk.window.resize(size);
    show(desk);
    simulateAction(desk)->trigger();
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 0.5}, {"traffic.burstiness", 8.0}}}));
    QTRY_VERIFY_WITH_TIMEOUT(weeksShown(desk) >= SimulationRunner::fewestWeeks, 60000);
    const auto* status = desk.window.findChild<SimulationStatus*>();
    QVERIFY(status->isVisible());
    QVERIFY(status->width() >= status->sizeHint().width());
    keep(desk, QString());
    for (const ChartKind kind : {ChartKind::Fleet, ChartKind::Queue, ChartKind::Credits, ChartKind::Connections})
        desk.window.explorePage().chooseChart(kind);
    QCoreApplication::processEvents();
    keep(desk, QStringLiteral("-week"));
}

LOADLINE_WIDGET_TEST(TestSimulatedWindow)
#include "tst_simulatedwindow.moc"
