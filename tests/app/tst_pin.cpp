// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pinning a scenario as A in the whole window, driven as a person would.

#include "tests/app/shownwindow.h"
#include "tests/testprogram.h"
#include "ui/bill/billdialog.h"
#include "ui/bill/billview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/explorepage.h"
#include "ui/format.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/paramrow.h"
#include "ui/pinned.h"
#include "ui/verdict/bigfigure.h"

#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>

using namespace loadline;

namespace {

QString difference(const WindowDesk& desk, OptionId id)
{
    for (const auto* figure : desk.window.findChildren<BigFigure*>())
        if (figure->option() == id)
            return figure->difference();
    return {};
}

QToolButton* toolButton(const WindowDesk& desk, const QString& toolTip)
{
    const auto* bar = desk.window.findChild<QToolBar*>();
    for (auto* button : bar->findChildren<QToolButton*>())
        if (button->toolTip() == toolTip)
            return button;
    return nullptr;
}

/// The words of the mark in the tool bar; empty where it is hidden.
QString mark(const WindowDesk& desk)
{
    const auto* bar = desk.window.findChild<QToolBar*>();
    for (const auto* label : bar->findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(u'A'))
            return label->text();
    return {};
}

} // namespace

class TestPin : public QObject
{
    Q_OBJECT

private slots:
    void billsShowWhatChanged();
    void keysPinAndRemove();
    void keysAreOffInATextField();
    void pinnedIsEvaluatedOnce();
    void markNamesAndLeadsBack();
    void presetIsComparedWithThePin();
    void chartsChosenLaterHaveThePin();
    void openedFileBringsItsPin();
};

void TestPin::keysPinAndRemove()
{
    WindowDesk desk;
    show(desk);
    QVERIFY(difference(desk, OptionId::Ec2).isEmpty());
    QTest::keyClick(&desk.window, Qt::Key_P);
    QVERIFY(desk.document.pinned());
    QCOMPARE(difference(desk, OptionId::Ec2), QStringLiteral("same as A"));
    QVERIFY(!desk.document.edit({.changes = {{"ec2.instances", 3.0}}}));
    QVERIFY2(difference(desk, OptionId::Ec2).startsWith(QStringLiteral("+$")),
             qPrintable(difference(desk, OptionId::Ec2)));
    QCOMPARE(difference(desk, OptionId::Lambda), QStringLiteral("same as A"));
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(!desk.document.pinned());
    QVERIFY(!desk.window.pinned());
    QVERIFY(difference(desk, OptionId::Ec2).isEmpty());
    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(difference(desk, OptionId::Ec2).startsWith(QStringLiteral("+$")),
             qPrintable(difference(desk, OptionId::Ec2)));
}

void TestPin::keysAreOffInATextField()
{
    WindowDesk desk;
    show(desk);
    desk.window.panel().focusSearch();
    auto* field = qobject_cast<QLineEdit*>(desk.window.focusWidget());
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_P);
    QTest::keyClick(field, Qt::Key_P, Qt::ShiftModifier);
    QCOMPARE(field->text().toLower(), QStringLiteral("pp"));
    QVERIFY(!desk.document.pinned());
}

void TestPin::pinnedIsEvaluatedOnce()
{
    WindowDesk desk;
    show(desk);
    QTest::keyClick(&desk.window, Qt::Key_P);
    QCOMPARE(desk.window.pinnedEvaluationCount(), 1);
    const int before = desk.window.evaluationCount();
    auto* slider = desk.window.panel().row("traffic.average")->findChild<QSlider*>();
    slider->setFocus();
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(desk.window.evaluationCount() - before, 20);
    QCOMPARE(desk.window.pinnedEvaluationCount(), 1);
    desk.document.applyPreset(desk.presets[1]);
    QCOMPARE(desk.window.pinnedEvaluationCount(), 1);
    QTest::keyClick(&desk.window, Qt::Key_P);
    QCOMPARE(desk.window.pinnedEvaluationCount(), 2);
    QVERIFY(desk.window.pinned()->scenario == desk.presets[1].scenario);
    QCOMPARE(desk.window.pinned()->evaluation.traffic.average.perSecond(),
             desk.presets[1].scenario.traffic.average.perSecond());
}

void TestPin::markNamesAndLeadsBack()
{
    WindowDesk desk;
    show(desk);
    QTRY_VERIFY(mark(desk).isEmpty());
    QToolButton* pin = toolButton(desk, QStringLiteral("Pin as A (P)"));
    QVERIFY(pin);
    QTest::mouseClick(pin, Qt::LeftButton);
    QTRY_COMPARE(mark(desk), QStringLiteral("A: Office hours API, pinned"));
    QToolButton* back = toolButton(desk, QStringLiteral("Bring the values of A back"));
    QVERIFY(back && back->isVisible() && !back->isEnabled());
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QVERIFY(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(desk.document.scenario() == desk.presets.front().scenario);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QTest::mouseClick(pin, Qt::LeftButton);
    QVERIFY2(desk.document.pinned()->name == QStringLiteral("Office hours API, changed"),
             qPrintable(desk.document.pinned()->name));
    QToolButton* remove = toolButton(desk, QStringLiteral("Remove the pin (Shift+P)"));
    QVERIFY(remove && remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(mark(desk).isEmpty());
    QTRY_VERIFY(!back->isVisible());
}

void TestPin::presetIsComparedWithThePin()
{
    WindowDesk desk;
    show(desk);
    QTest::keyClick(&desk.window, Qt::Key_P);
    desk.document.applyPreset(desk.presets.back());
    const double now = desk.window.evaluation().option(OptionId::Lambda).bill.total.dollars();
    const double inA = desk.window.pinned()->evaluation.option(OptionId::Lambda).bill.total.dollars();
    QVERIFY(std::abs(now - inA) > 1.0);
    const QString said = difference(desk, OptionId::Lambda);
    QVERIFY2(said.startsWith(now > inA ? QStringLiteral("+$") : QStringLiteral("\u2212$")), qPrintable(said));
}

void TestPin::chartsChosenLaterHaveThePin()
{
    WindowDesk desk;
    desk.window.resize(1280, 720);
    show(desk);
    QTest::keyClick(&desk.window, Qt::Key_P);
    QVERIFY(!desk.document.edit({.changes = {{"traffic.average", 9.0}}}));
    QTest::keyClick(&desk.window, Qt::Key_1);
    const ChartCard& card = desk.window.explorePage().card(ChartKind::Traffic);
    QVERIFY(card.isVisible());
    const QString title = desk.window.explorePage().card(ChartKind::Traffic).view().chart().title;
    QVERIFY2(title.contains(QStringLiteral("in A")), qPrintable(title));
}

void TestPin::openedFileBringsItsPin()
{
    WindowDesk desk;
    show(desk);
    QTest::keyClick(&desk.window, Qt::Key_P);
    QVERIFY(!desk.document.edit({.changes = {{"ec2.instances", 5.0}}}));
    QVERIFY(!desk.document.saveAs(desk.path("pinned.loadline")));
    const QString said = difference(desk, OptionId::Ec2);
    desk.window.files().startNew();
    QTRY_VERIFY(mark(desk).isEmpty());
    desk.window.files().openPath(desk.path("pinned.loadline"));
    QTRY_COMPARE(mark(desk), QStringLiteral("A: Office hours API, pinned"));
    QCOMPARE(difference(desk, OptionId::Ec2), said);
}

void TestPin::billsShowWhatChanged()
{
    WindowDesk desk;
    show(desk);
    emit desk.window.explorePage().billRequested(OptionId::Ec2, {});
    const BillView& view = desk.window.bills().view(OptionId::Ec2);
    const int change = static_cast<int>(BillColumn::Change);
    QVERIFY(view.isColumnHidden(change));
    QTest::keyClick(&desk.window, Qt::Key_P);
    QVERIFY(!view.isColumnHidden(change));
    const auto changed = [&](Part part) {
        return desk.window.bills().model().partIndex(OptionId::Ec2, part).siblingAtColumn(change).data().toString();
    };
    QCOMPARE(changed(Part::InstanceIdle), QString(noValue));
    QVERIFY(!desk.document.edit({.changes = {{"ec2.instances", 3.0}}}));
    QVERIFY(changed(Part::InstanceIdle).startsWith(u'+'));
    QCOMPARE(changed(Part::LoadBalancer), QString(noValue));
    QTest::keyClick(&desk.window, Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(view.isColumnHidden(change));
}

LOADLINE_WIDGET_TEST(TestPin)
#include "tst_pin.moc"
