// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with the bills, opened from the main window and kept up to date by it.

#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/bill/billdialog.h"
#include "ui/bill/billheading.h"
#include "ui/bill/billview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/explorepage.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/paramrow.h"
#include "ui/verdict/bigfigure.h"
#include "ui/verdict/verdicttext.h"

#include <QAction>
#include <QMessageBox>
#include <QTimer>

using namespace loadline;

class TestBills : public QObject
{
    Q_OBJECT

private slots:
    void billsOpenFromEverywhere();
    void billsFollowTheScenario();
    void billsAreSavedAsCsv();
};

void TestBills::billsOpenFromEverywhere()
{
    WindowDesk desk;
    show(desk);
    BillDialog& bills = desk.window.bills();
    const auto current = [&bills](OptionId option) {
        return bills.view(option).currentIndex().siblingAtColumn(0).data().toString();
    };
    QVERIFY(!bills.isVisible());
    // A part of the cost bars.
    emit desk.window.explorePage().card(ChartKind::Cost).view().partActivated(OptionId::Lambda, Part::Redis);
    QVERIFY(bills.isVisible());
    QCOMPARE(current(OptionId::Lambda), QStringLiteral("cache.t4g.micro"));
    // The menu's key.
    bills.close();
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(bills.isVisible());
    QCOMPARE(current(OptionId::Ec2), QStringLiteral("EC2"));
    // A figure, the sentence.
    bills.close();
    QTest::mouseClick(desk.window.findChild<BigFigure*>(), Qt::LeftButton);
    QVERIFY(bills.isVisible());
    bills.close();
    QTest::mouseClick(desk.window.findChild<VerdictText*>(), Qt::LeftButton);
    QVERIFY(bills.isVisible());
    // The menu of the cost chart.
    bills.close();
    const auto actions = desk.window.explorePage().card(ChartKind::Cost).findChildren<QAction*>();
    const auto entry = std::ranges::find(actions, QStringLiteral("Bills line by line"), &QAction::text);
    QVERIFY(entry != actions.end());
    (*entry)->trigger();
    QVERIFY(bills.isVisible());
}

void TestBills::billsFollowTheScenario()
{
    WindowDesk desk;
    show(desk);
    emit desk.window.explorePage().billRequested(OptionId::Lambda, Part::ApiGateway);
    BillDialog& bills = desk.window.bills();
    const QString before = bills.heading(OptionId::Lambda).total();
    const QSignalSpy resets(&bills.model(), &QAbstractItemModel::modelReset);
    for (int step = 1; step <= 20; ++step)
        QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 2.0 + step}}, .continues = step > 1}));
    QVERIFY(bills.heading(OptionId::Lambda).total() != before);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(bills.view(OptionId::Lambda).currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("HTTP API requests"));
    // Enter leads to the control behind the line.
    QTest::keyClick(&bills.view(OptionId::Lambda), Qt::Key_Return);
    QVERIFY(desk.window.panel().row("lambda.front_door")->isVisible());
}

void TestBills::billsAreSavedAsCsv()
{
    WindowDesk desk;
    show(desk);
    desk.window.files().saveBillsPath(desk.path("bills.csv"), billCsv({}, desk.window.evaluation(), nullptr));
    QFile file(desk.path("bills.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("scenario,"));
    // What cannot be written is said.
    QString said;
    const auto answer = [&said] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->reject();
        }
    };
    QTimer::singleShot(0, qApp, answer);
    desk.window.files().saveBillsPath(desk.path("no/folder/bills.csv"), "x");
    QVERIFY2(said.contains(QStringLiteral("could not be saved")), qPrintable(said));
}

LOADLINE_WIDGET_TEST(TestBills)
#include "tst_bills.moc"
