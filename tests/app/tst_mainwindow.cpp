// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window, driven as a person would.

#include "app/window/opentraffic.h"
#include "models/traffic/curve.h"
#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/parameditor.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/paramslider.h"
#include "ui/parameters/presetbar.h"
#include "ui/traffic/trafficdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

using namespace loadline;

namespace {

ParamSlider* slider(WindowDesk& desk, std::string_view id)
{
    desk.window.panel().revealParameter(id);
    return desk.window.panel().row(id)->editor()->findChild<ParamSlider*>();
}

double average(const WindowDesk& desk) { return desk.document.scenario().traffic.average.perSecond(); }

/// Answers the next message box, and keeps what it said.
class Answer : public QObject
{
    Q_OBJECT

public:
    explicit Answer(QMessageBox::StandardButton button)
        : m_button(button)
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, &Answer::click);
        m_timer.start();
    }
    QString said;

private:
    void click()
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_timer.stop();
        said = box->text() + u' ' + box->informativeText();
        QTest::mouseClick(box->button(m_button), Qt::LeftButton);
    }

    QMessageBox::StandardButton m_button;
    QTimer m_timer;
};

QAction* menuAction(const MainWindow& window, const QString& name)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        QString text = action->text();
        if (text.remove(u'&') == name)
            return action;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheFirstPreset();
    void dragIsOneStepAndShownAtOnce();
    void keysAreOneStep();
    void eachChangeIsEvaluatedOnce();
    void undoAndRedoByKeys();
    void presetByMenuAndByBox();
    void resetTakesBackEverything();
    void savesUnderItsName();
    void unsavedWorkIsAskedFor_data();
    void unsavedWorkIsAskedFor();
    void damagedFileIsReported();
    void reopensWhatItSaved();
    void droppedFilesAreOpened();
    void droppedTrafficIsShownBeforeItIsUsed();
    void traceIsRemoved();
    void panelHidesByKey();
    void themeTogglesAndIsRemembered();
    void typeSizeByKeys();
    void layoutIsRemembered();
    void copiesAChart();
    void refusedEditIsSaid();
    void recentFilesAreOffered();
    void everyActionHasWords();
};

void TestMainWindow::startsWithTheFirstPreset()
{
    WindowDesk desk;
    show(desk);
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("Untitled[*] – Loadline"));
    QVERIFY(!desk.window.isWindowModified());
    const auto* box = desk.window.panel().presetBar()->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), QStringLiteral("Office hours API"));
    QCOMPARE(desk.window.evaluationCount(), 1);
    bool found = false;
    for (const auto* label : desk.window.statusBar()->findChildren<QLabel*>())
        found |= label->text() == QStringLiteral("Estimate for one month of 730 h, before tax");
    QVERIFY(found);
}

void TestMainWindow::dragIsOneStepAndShownAtOnce()
{
    WindowDesk desk;
    show(desk);
    ParamSlider* handle = slider(desk, "traffic.average");
    const int middle = handle->height() / 2;
    const int start = handle->handleCentre().toPoint().x();
    const double before = average(desk);
    const int evaluations = desk.window.evaluationCount();
    const QSignalSpy changed(&desk.document, &Document::scenarioChanged);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(start, middle));
    for (int x = start; x < start + 20; ++x)
        QTest::mouseMove(handle, QPoint(x, middle));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(start + 20, middle));
    QVERIFY(average(desk) > before);
    QVERIFY2(changed.count() > 5,
             qPrintable(QStringLiteral("%1 changes over %2 px").arg(changed.count()).arg(handle->width())));
    QCOMPARE(desk.document.undoStack()->count(), 1);
    QCOMPARE(desk.window.evaluationCount() - evaluations, static_cast<int>(changed.count()));
    QCOMPARE(desk.window.evaluation().traffic.average.perSecond(), average(desk));
    QVERIFY(desk.window.isWindowModified());
    desk.document.undoStack()->undo();
    QCOMPARE(average(desk), before);
}

void TestMainWindow::keysAreOneStep()
{
    WindowDesk desk;
    show(desk);
    ParamSlider* handle = slider(desk, "traffic.average");
    handle->setFocus();
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(desk.document.undoStack()->count(), 1);
    ParamSlider* other = slider(desk, "traffic.peak_to_average");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Right);
    QCOMPARE(desk.document.undoStack()->count(), 2);
}

void TestMainWindow::eachChangeIsEvaluatedOnce()
{
    WindowDesk desk;
    show(desk);
    const int before = desk.window.evaluationCount();
    desk.document.applyPreset(desk.presets[1]);
    desk.document.undoStack()->undo();
    desk.document.undoStack()->redo();
    desk.document.resetAll();
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 5.0}, {"ec2.instances", 4.0}}}));
    QCOMPARE(desk.window.evaluationCount() - before, 4);
}

void TestMainWindow::undoAndRedoByKeys()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QVERIFY(menuAction(desk.window, QStringLiteral("Undo Change Average")));
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(average(desk), 2.0);
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(average(desk), 9.0);
}

void TestMainWindow::presetByMenuAndByBox()
{
    WindowDesk desk;
    show(desk);
    QAction* action = menuAction(desk.window, QStringLiteral("IoT heartbeat"));
    QVERIFY(action);
    action->trigger();
    QVERIFY(desk.document.scenario() == desk.presets.back().scenario);
    auto* box = desk.window.panel().presetBar()->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), QStringLiteral("IoT heartbeat"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_COMPARE(desk.document.presetId(), desk.presets[desk.presets.size() - 2].id);
    desk.document.undoStack()->undo();
    QCOMPARE(box->currentText(), QStringLiteral("IoT heartbeat"));
}

void TestMainWindow::resetTakesBackEverything()
{
    WindowDesk desk;
    show(desk);
    QAction* reset = menuAction(desk.window, QStringLiteral("Reset all"));
    QVERIFY(reset && !reset->isEnabled());
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QVERIFY(desk.document.scenario() == desk.presets.front().scenario);
    QVERIFY(!reset->isEnabled());
}

void TestMainWindow::savesUnderItsName()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.saveAs(desk.path("team.loadline")));
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("team[*] – Loadline"));
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QVERIFY(desk.window.isWindowModified());
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.window.isWindowModified());
    QString error;
    const auto saved = readScenarioFile(desk.path("team.loadline"), shippedSheet(), error);
    QVERIFY2(saved, qPrintable(error));
    QCOMPARE(saved->scenario.traffic.average.perSecond(), 9.0);
}

void TestMainWindow::unsavedWorkIsAskedFor_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true << true;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true << false;
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false << false;
}

void TestMainWindow::unsavedWorkIsAskedFor()
{
    QFETCH(const int, button);
    QFETCH(const bool, closes);
    QFETCH(const bool, saves);
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.saveAs(desk.path("team.loadline")));
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    const Answer answer(static_cast<QMessageBox::StandardButton>(button));
    QCOMPARE(desk.window.close(), closes);
    QVERIFY2(answer.said.contains(QStringLiteral("team")), qPrintable(answer.said));
    QString error;
    const auto saved = readScenarioFile(desk.path("team.loadline"), shippedSheet(), error);
    QVERIFY2(saved, qPrintable(error));
    QCOMPARE(saved->scenario.traffic.average.perSecond(), saves ? 9.0 : 2.0);
}

void TestMainWindow::damagedFileIsReported()
{
    WindowDesk desk;
    show(desk);
    QFile file(desk.path("bad.loadline"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"loadline-scenario\",\n\"version\": 1,\n\"parameters\": {\"ec2.cores\": 0}}");
    file.close();
    const Answer answer(QMessageBox::Ok);
    desk.window.files().openPath(file.fileName());
    QVERIFY2(answer.said.contains(QStringLiteral("bad.loadline, line 3, column 16: ec2.cores")),
             qPrintable(answer.said));
    QVERIFY(desk.document.path().isEmpty());
    QVERIFY(desk.document.scenario() == desk.presets.front().scenario);
}

void TestMainWindow::reopensWhatItSaved()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.edit({.changes = {{"request.cpu_ms", 77.7}}}));
    QVERIFY(!desk.document.saveAs(desk.path("team.loadline")));
    const Scenario saved = desk.document.scenario();
    desk.window.files().startNew();
    QVERIFY(desk.document.scenario() != saved);
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("Untitled[*] – Loadline"));
    desk.window.files().openPath(desk.path("team.loadline"));
    QVERIFY(desk.document.scenario() == saved);
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("team[*] – Loadline"));
}

void TestMainWindow::droppedFilesAreOpened()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QVERIFY(!desk.document.saveAs(desk.path("team.loadline")));
    desk.window.files().startNew();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.path("team.loadline"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    QCOMPARE(average(desk), 9.0);
    data.setUrls({QUrl(QStringLiteral("https://example.com/x.loadline"))});
    QDragEnterEvent remote(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    remote.ignore();
    QApplication::sendEvent(&desk.window, &remote);
    QVERIFY(!remote.isAccepted());
}

void TestMainWindow::droppedTrafficIsShownBeforeItIsUsed()
{
    WindowDesk desk;
    show(desk);
    QFile file(desk.path("calls.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,requests\n2024-05-06 00:00,3600\n2024-05-06 01:00,3600\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    // Qt drops only on the widget that the drag has entered.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    const TrafficDialog* dialog = desk.window.traffic().dialog();
    QVERIFY(dialog);
    constexpr int patience = 30000;
    QTRY_VERIFY_WITH_TIMEOUT(dialog->traffic().isUsable(), patience);
    QVERIFY(!desk.document.scenario().traffic.trace);
    auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useTraffic"));
    QTRY_VERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(desk.window.evaluation().traffic.fromTrace);
    QCOMPARE(desk.document.undoStack()->undoText(), QStringLiteral("Open traffic"));
}

void TestMainWindow::traceIsRemoved()
{
    WindowDesk desk;
    show(desk);
    QAction* remove = menuAction(desk.window, QStringLiteral("Remove trace"));
    QVERIFY(remove && !remove->isEnabled());
    Scenario recorded = desk.document.scenario();
    useTrace(recorded, Trace{.name = "calls.csv", .values = std::vector<double>(stepsPerWeek, 300.0)},
             TraceValue::PerInterval);
    desk.document.useTraffic(recorded);
    QVERIFY(desk.window.evaluation().traffic.fromTrace);
    QVERIFY(remove->isEnabled());
    remove->trigger();
    QVERIFY(!desk.document.scenario().traffic.trace);
    QVERIFY(!remove->isEnabled());
}

void TestMainWindow::panelHidesByKey()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(desk.window.panel().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F9);
    QVERIFY(!desk.window.panel().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F9);
    QVERIFY(desk.window.panel().isVisible());
}

void TestMainWindow::themeTogglesAndIsRemembered()
{
    WindowDesk desk;
    show(desk);
    desk.appearance.setMode(Appearance::Mode::Light);
    QTest::keyClick(&desk.window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(desk.appearance.theme().isDark);
    QTRY_COMPARE(desk.window.palette().color(QPalette::Window), Theme::dark().window);
    QVERIFY(menuAction(desk.window, QStringLiteral("Dark"))->isChecked());
    // Our own dark palette must not pass for the desktop's.
    desk.appearance.setMode(Appearance::Mode::System);
    desk.appearance.followSystem();
    QVERIFY(!desk.appearance.theme().isDark);
    desk.appearance.setMode(Appearance::Mode::Dark);
    const WindowDesk again(desk);
    QVERIFY(again.appearance.theme().isDark);
}

void TestMainWindow::typeSizeByKeys()
{
    WindowDesk desk;
    show(desk);
    const int normal = desk.window.font().pixelSize();
    const int usual = desk.window.explorePage().card(ChartKind::Cost).textSize();
    QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(desk.appearance.typeSize(), 110);
    QVERIFY(desk.window.font().pixelSize() > normal);
    QVERIFY(desk.window.panel().font().pixelSize() > normal);
    QVERIFY(desk.window.explorePage().card(ChartKind::Cost).textSize() > usual);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(&desk.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(desk.appearance.typeSize(), 80);
    QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.window.font().pixelSize(), normal);
}

void TestMainWindow::layoutIsRemembered()
{
    WindowDesk desk;
    show(desk);
    desk.window.resize(700, 650);
    QTest::keyClick(&desk.window, Qt::Key_F9);
    const QSize size = desk.window.size();
    QVERIFY(desk.window.close());
    WindowDesk again(desk);
    show(again);
    QCOMPARE(again.window.size(), size);
    QVERIFY(!again.window.panel().isVisible());
}

void TestMainWindow::copiesAChart()
{
    WindowDesk desk;
    show(desk);
    QApplication::clipboard()->clear();
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QApplication::clipboard()->image().isNull());
    QVERIFY(desk.window.statusBar()->currentMessage().contains(QStringLiteral("Copied")));
}

void TestMainWindow::refusedEditIsSaid()
{
    WindowDesk desk;
    show(desk);
    emit desk.window.panel().edited({.changes = {{"ec2.type", std::string("t3.smal")}}});
    QVERIFY(desk.window.statusBar()->currentMessage().contains(QStringLiteral("t3.small?")));
    QVERIFY(desk.document.scenario() == desk.presets.front().scenario);
}

void TestMainWindow::recentFilesAreOffered()
{
    WindowDesk desk;
    show(desk);
    for (const char* name : {"a.loadline", "b & c.loadline"}) {
        QVERIFY(!desk.document.saveAs(desk.path(name)));
        desk.window.files().openPath(desk.path(name));
    }
    QCOMPARE(desk.window.files().recent().paths(), QStringList({desk.path("b & c.loadline"), desk.path("a.loadline")}));
    QFile::remove(desk.path("a.loadline"));
    const Answer answer(QMessageBox::Ok);
    desk.window.files().openPath(desk.path("a.loadline"));
    QVERIFY(answer.said.contains(QStringLiteral("a.loadline could not be opened")));
    QCOMPARE(desk.window.files().recent().paths(), QStringList({desk.path("b & c.loadline")}));
}

void TestMainWindow::everyActionHasWords()
{
    WindowDesk desk;
    for (const QAction* action : desk.window.actions())
        QVERIFY2(!action->text().isEmpty(), "an action without a name");
    QVERIFY(desk.window.menuBar()->actions().size() >= 4);
}

LOADLINE_WIDGET_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
