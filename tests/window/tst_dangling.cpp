// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one part of the window frees while another still shows it. On memory that is watched (LOADLINE_SANITIZE) a read
// of what is gone ends the test.

#include "app/simulationrunner.h"
#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/architecture/architecturepage.h"
#include "ui/architecture/diagramitems.h"
#include "ui/architecture/diagramview.h"
#include "ui/charts/chartview.h"
#include "ui/lessons/lessonpage.h"
#include "ui/presenter/presenterpage.h"

#include <QMenu>
#include <QStandardPaths>

using namespace loadline;

class TestDangling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void pagesOutliveThePin_data()
    {
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char* keys) { QTest::newRow(keys) << QString::fromLatin1(keys).split(u' '); };
        row("P Ctrl+4 Shift+P Ctrl+-");
        row("P Ctrl+2 Ctrl+Z Ctrl+-");
        row("P Ctrl+2 Shift+P Ctrl+1");
        row("P Ctrl+2 Shift+P Ctrl++ Ctrl+1");
        row("P F11 Shift+P 3 5 9 Ctrl++");
    }
    void pagesOutliveThePin()
    {
        QFETCH(QStringList, keys);
        WindowDesk desk;
        show(desk);
        for (const QString& key : keys) {
            QTest::keySequence(QGuiApplication::focusWindow(), QKeySequence(key));
            QCoreApplication::processEvents();
        }
        QCOMPARE(desk.document.pinned().has_value(), keys.contains(QStringLiteral("F11")));
    }

    void presenterOutlivesThePin()
    {
        WindowDesk desk;
        show(desk);
        desk.document.pin(QStringLiteral("a"));
        QTest::keyClick(&desk.window, Qt::Key_F11);
        PresenterPage* page = desk.window.presenter();
        QVERIFY(page);
        const SharedEvaluation mine = std::make_shared<const Evaluation>(desk.window.evaluation());
        const Scenario scenario = desk.document.scenario();
        const Moment moment = momentAt(scenario, *mine, 0.0);
        {
            auto pinned = std::make_shared<const Pinned>(Pinned{scenario, *mine, QStringLiteral("gone")});
            page->showEvaluation(scenario, std::make_shared<const Evaluation>(*mine), {}, moment, std::move(pinned));
        }
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_4, Qt::Key_3})
            QTest::keyClick(page, key);
        QVERIFY(!page->chart()->chart().title.isEmpty());
    }

    /// Weeks end after the prices by which their scenario was begun have been replaced.
    void weeksOutliveTheirPrices()
    {
        SimulationRunner runner(2);
        runner.setEnabled(true);
        auto sheet = std::make_unique<PriceSheet>(shippedSheet());
        runner.simulate(Scenario(), *sheet);
        QTRY_VERIFY_WITH_TIMEOUT(runner.tally(), 60'000);
        sheet.reset();
        const std::uint32_t weeks = runner.tally()->weeks();
        QTRY_VERIFY_WITH_TIMEOUT(runner.tally()->weeks() > weeks, 60'000);
    }

    /// Adding a part draws the design anew, while the click on the part is still at work.
    void partsOutliveTheirClick()
    {
        WindowDesk desk;
        show(desk);
        desk.window.showPage(1);
        int added = 0;
        for (int turn = 0; turn < 12; ++turn) {
            DiagramItem* absent = nullptr;
            for (const DiagramView* view : desk.window.architecturePage().findChildren<DiagramView*>())
                for (DiagramItem* item : view->items())
                    absent = item->part().isPresent ? absent : item;
            if (!absent)
                break;
            const Scenario before = desk.document.scenario();
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            absent->scene()->setFocusItem(absent);
            QCoreApplication::sendEvent(absent->scene(), &enter);
            added += desk.document.scenario() == before ? 0 : 1;
        }
        QVERIFY(added > 0);
    }

    /// The menu of a part is open while the design is drawn anew.
    void menusOutliveTheirPart()
    {
        WindowDesk desk;
        show(desk);
        desk.window.showPage(1);
        DiagramView* view = desk.window.architecturePage().findChildren<DiagramView*>().constFirst();
        DiagramItem* present = nullptr;
        for (DiagramItem* item : view->items())
            present = item->part().isPresent ? item : present;
        QVERIFY(present);
        QSignalSpy asked(&desk.window.architecturePage(), &ArchitecturePage::parameterRequested);
        emit present->activated(present->part());
        QMenu* menu = desk.window.architecturePage().findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!desk.document.edit({.changes = {{"ec2.fleet", 0.0}, {"ec2.instances", 5.0}}}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        menu->actions().constFirst()->trigger();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.constFirst().constFirst().toString().isEmpty());
    }
};

LOADLINE_WIDGET_TEST(TestDangling)
#include "tst_dangling.moc"
