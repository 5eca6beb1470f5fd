// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "tests/ui/bill/bills.h"
#include "ui/bill/billdialog.h"
#include "ui/bill/billheading.h"
#include "ui/bill/billview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace loadline;
using namespace loadline::test;

namespace {

/// The dialog on screen with two bills.
struct Desk
{
    explicit Desk(const Evaluation& now = bills(), const Evaluation* pinned = nullptr)
    {
        dialog.setOrigin({QStringLiteral("Shop"), 730.0});
        dialog.showBills(now, pinned);
        dialog.show();
    }
    [[nodiscard]] BillView& lambda() const { return dialog.view(OptionId::Lambda); }
    [[nodiscard]] BillView& ec2() const { return dialog.view(OptionId::Ec2); }
    void click(const char* name) const
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    BillDialog dialog{Theme::light()};
};

QString currentText(const BillView& view) { return view.currentIndex().siblingAtColumn(0).data().toString(); }

} // namespace

class BillDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void opensAtThePart();
    void headingsSayTheTotals();
    void emptyBillSaysWhy();
    void keysWalkOpenAndClose();
    void enterAsksForTheControl();
    void filterLeavesWhatMatches();
    void copiesAllAndTheSelection();
    void followsWithoutLosingItsPlace();
    void columnsGrowWithTheirFigures();
    void pinAddsItsColumns();
    void billsShareTheRoom();
    void foldsAreKept();
};

void BillDialogTest::cleanup()
{
    for (const QWidget* window : QApplication::topLevelWidgets())
        QVERIFY(!window->isVisible());
}

void BillDialogTest::opensAtThePart()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
    desk.dialog.reveal(OptionId::Lambda, Part::LambdaCompute);
    QCOMPARE(currentText(desk.lambda()), QStringLiteral("Duration"));
    QVERIFY(desk.lambda().isExpanded(desk.lambda().currentIndex().siblingAtColumn(0)));
    QTRY_VERIFY(desk.lambda().hasFocus());
    const QRect row = desk.lambda().visualRect(desk.lambda().currentIndex());
    QVERIFY(desk.lambda().viewport()->rect().intersects(row));
    desk.dialog.reveal(OptionId::Ec2);
    QCOMPARE(currentText(desk.ec2()), QStringLiteral("EC2"));
}

void BillDialogTest::headingsSayTheTotals()
{
    const Desk desk(billsWithoutPrice());
    QCOMPARE(desk.dialog.heading(OptionId::Lambda).total(), QStringLiteral("$69.18 a month"));
    QCOMPARE(desk.dialog.heading(OptionId::Lambda).note(), QString());
    QCOMPARE(desk.dialog.heading(OptionId::Ec2).total(), QStringLiteral("at least $31.98 a month"));
    QVERIFY(desk.dialog.heading(OptionId::Ec2).note().contains(QStringLiteral("RDS Proxy in eu-west-3")));
    QVERIFY(desk.dialog.windowTitle().contains(QStringLiteral("Shop")));
}

void BillDialogTest::emptyBillSaysWhy()
{
    const Desk desk(billsWithoutServer());
    QCOMPARE(desk.dialog.heading(OptionId::Ec2).total(), QString(QChar(0x2013)));
    QCOMPARE(desk.dialog.heading(OptionId::Ec2).note(), QStringLiteral("No type has so much RAM."));
    QCOMPARE(desk.dialog.model().rowCount(desk.ec2().rootIndex()), 0);
    // Bills of nothing at all do no harm.
    Evaluation none;
    BillDialog empty(Theme::dark());
    empty.showBills(none, nullptr);
    empty.copyText();
}

void BillDialogTest::keysWalkOpenAndClose()
{
    Desk desk;
    desk.dialog.reveal(OptionId::Lambda);
    QCOMPARE(currentText(desk.lambda()), QStringLiteral("Lambda"));
    QTest::keyClick(&desk.lambda(), Qt::Key_Down);
    QCOMPARE(currentText(desk.lambda()), QStringLiteral("Duration"));
    QTest::keyClick(&desk.lambda(), Qt::Key_Right);
    QTest::keyClick(&desk.lambda(), Qt::Key_Down);
    QCOMPARE(currentText(desk.lambda()), QStringLiteral("Free allowance"));
    QTest::keyClick(&desk.lambda(), Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
}

void BillDialogTest::enterAsksForTheControl()
{
    Desk desk;
    const QSignalSpy asked(&desk.dialog, &BillDialog::parameterRequested);
    desk.dialog.reveal(OptionId::Lambda, Part::Redis);
    QTest::keyClick(&desk.lambda(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("state.function_store"));
    // Enter presses no button.
    QVERIFY(desk.dialog.isVisible());
    // A service has no control of its own.
    desk.lambda().setCurrentIndex(desk.lambda().currentIndex().parent());
    QTest::keyClick(&desk.lambda(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void BillDialogTest::filterLeavesWhatMatches()
{
    Desk desk;
    auto* filter = desk.dialog.findChild<QLineEdit*>();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
    QTest::keyClick(&desk.dialog, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("lcu"));
    const QModelIndex balancing = desk.dialog.model().partIndex(OptionId::Ec2, Part::LoadBalancer).parent();
    QVERIFY(desk.ec2().isRowHidden(0, balancing));
    QVERIFY(!desk.ec2().isRowHidden(1, balancing));
    QVERIFY(desk.ec2().isRowHidden(0, desk.ec2().rootIndex()));
    filter->clear();
    QVERIFY(!desk.ec2().isRowHidden(0, balancing));
}

void BillDialogTest::copiesAllAndTheSelection()
{
    Desk desk;
    desk.click("copyBills");
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.contains(QStringLiteral("cache.t4g.micro")));
    QVERIFY(all.contains(QStringLiteral("Server hours, used")));
    desk.dialog.reveal(OptionId::Ec2, Part::LoadBalancer);
    QTest::keyClick(&desk.ec2(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.ec2(), Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].contains(QStringLiteral("$16.42")));
    QVERIFY(rows[1].contains(QStringLiteral("LCU")));
    const QSignalSpy save(&desk.dialog, &BillDialog::saveRequested);
    desk.click("saveBills");
    QCOMPARE(save.size(), 1);
}

void BillDialogTest::followsWithoutLosingItsPlace()
{
    Desk desk;
    desk.dialog.resize(900, 420);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
    desk.dialog.reveal(OptionId::Lambda, Part::LambdaCompute);
    desk.lambda().verticalScrollBar()->setValue(30);
    const int scrolled = desk.lambda().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QModelIndex shop = desk.dialog.model().partIndex(OptionId::Lambda, Part::Redis).parent();
    desk.lambda().collapse(shop);
    const QSignalSpy resets(&desk.dialog.model(), &QAbstractItemModel::modelReset);
    for (int step = 0; step < 100; ++step)
        desk.dialog.showBills(bills(ec2Report(700.0 + step), lambdaReport(90.0 + step)), nullptr);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(currentText(desk.lambda()), QStringLiteral("Duration"));
    QVERIFY(desk.lambda().isExpanded(desk.dialog.model().partIndex(OptionId::Lambda, Part::LambdaCompute)));
    QVERIFY(!desk.lambda().isExpanded(desk.dialog.model().partIndex(OptionId::Lambda, Part::Redis).parent()));
    QCOMPARE(desk.lambda().verticalScrollBar()->value(), scrolled);
}

void BillDialogTest::columnsGrowWithTheirFigures()
{
    Desk desk;
    const int column = static_cast<int>(BillColumn::Quantity);
    const int before = desk.ec2().columnWidth(column);
    desk.dialog.showBills(bills(ec2Report(123456789.125)), nullptr);
    const QString text =
        desk.dialog.model().partIndex(OptionId::Ec2, Part::InstanceUsed).siblingAtColumn(column).data().toString();
    QVERIFY(desk.ec2().columnWidth(column) > before);
    QVERIFY(desk.ec2().columnWidth(column) > QFontMetrics(desk.ec2().font()).horizontalAdvance(text));
}

void BillDialogTest::pinAddsItsColumns()
{
    const Evaluation pinned = bills(ec2Report(365.0));
    Desk desk;
    const int column = static_cast<int>(BillColumn::Change);
    QVERIFY(desk.ec2().isColumnHidden(column));
    desk.dialog.showBills(bills(), &pinned);
    QVERIFY(!desk.ec2().isColumnHidden(column));
    QVERIFY(desk.ec2().columnWidth(column) > 20);
    desk.dialog.copyText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Change")));
    desk.dialog.showBills(bills(), nullptr);
    QVERIFY(desk.ec2().isColumnHidden(column));
}

void BillDialogTest::billsShareTheRoom()
{
    Desk desk;
    desk.dialog.resize(3000, 700);
    QTRY_VERIFY(desk.dialog.isSideBySide());
    desk.dialog.resize(900, 700);
    QTRY_VERIFY(!desk.dialog.isSideBySide());
}

void BillDialogTest::foldsAreKept()
{
    QByteArray state;
    {
        Desk desk;
        desk.ec2().collapse(desk.dialog.model().partIndex(OptionId::Ec2, Part::LoadBalancer).parent());
        desk.dialog.reveal(OptionId::Lambda, Part::LambdaCompute);
        state = desk.dialog.saveState();
    }
    BillDialog next(Theme::dark());
    next.restoreState(QByteArray("damaged"));
    next.restoreState(state);
    next.showBills(bills(), nullptr);
    const BillModel& model = next.model();
    const auto isOpen = [&](OptionId option, const QModelIndex& index) { return next.view(option).isExpanded(index); };
    QVERIFY(!isOpen(OptionId::Ec2, model.partIndex(OptionId::Ec2, Part::LoadBalancer).parent()));
    QVERIFY(isOpen(OptionId::Ec2, model.partIndex(OptionId::Ec2, Part::InstanceUsed).parent()));
    QVERIFY(isOpen(OptionId::Lambda, model.partIndex(OptionId::Lambda, Part::LambdaCompute)));
}

LOADLINE_WIDGET_TEST(BillDialogTest)
#include "tst_billdialog.moc"
