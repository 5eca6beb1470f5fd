// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "tests/ui/parameters/paneldesk.h"
#include "ui/font.h"
#include "ui/parameters/controlpanel.h"
#include "ui/parameters/numbereditor.h"
#include "ui/parameters/paramrow.h"
#include "ui/parameters/paramslider.h"
#include "ui/parameters/valuespinbox.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace loadline;

class NumberRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aDragIsOneGesture();
    void aPressOnTheGrooveMovesTheHandle();
    void keysMoveTheSlider_data();
    void keysMoveTheSlider();
    void keyRepeatsJoin();
    void doubleClickAndBackspaceGoBackToThePreset();
    void aTypedNumberIsKeptInFull();
    void lookingAtAValueDoesNotRoundIt();
    void arrowsStepTheNumber();
    void wheelWithoutFocusChangesNothing();
    void slidersReportTheMappedValue();
};

void NumberRowsTest::initTestCase() { qRegisterMetaType<Edit>(); }

void NumberRowsTest::cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }

void NumberRowsTest::aDragIsOneGesture()
{
    Desk desk;
    ParamSlider* slider = desk.number("traffic.average")->slider();
    const QPoint start = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    QVERIFY2(desk.edits.empty(), "touching the handle changes nothing");
    for (int x = 4; x <= 24; x += 4)
        QTest::mouseMove(slider, start + QPoint(x, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(24, 0));
    QVERIFY(desk.edits.size() >= 3);
    for (std::size_t index = 0; index < desk.edits.size(); ++index)
        QCOMPARE(desk.edits[index].continues, index > 0);
    QVERIFY(desk.value("traffic.average") > 2.0);

    desk.edits.clear();
    const QPoint again = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, again);
    QTest::mouseMove(slider, again + QPoint(10, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, again + QPoint(10, 0));
    QVERIFY(!desk.edits.empty());
    QVERIFY2(!desk.edits.front().continues, "a second drag is a second gesture");
}

void NumberRowsTest::aPressOnTheGrooveMovesTheHandle()
{
    Desk desk;
    ParamSlider* slider = desk.number("traffic.average")->slider();
    const QPoint end(slider->width() - 2, slider->height() / 2);
    QTest::mouseClick(slider, Qt::LeftButton, {}, end);
    QCOMPARE(desk.edits.size(), std::size_t{1});
    QVERIFY(!desk.edits.front().continues);
    QCOMPARE(desk.value("traffic.average"), findParameter("traffic.average")->maximum);
}

void NumberRowsTest::keysMoveTheSlider_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("direction");
    QTest::newRow("Right") << static_cast<int>(Qt::Key_Right) << 1.0;
    QTest::newRow("Left") << static_cast<int>(Qt::Key_Left) << -1.0;
    QTest::newRow("Page Up") << static_cast<int>(Qt::Key_PageUp) << 1.0;
    QTest::newRow("Page Down") << static_cast<int>(Qt::Key_PageDown) << -1.0;
    QTest::newRow("End") << static_cast<int>(Qt::Key_End) << 1.0;
    QTest::newRow("Home") << static_cast<int>(Qt::Key_Home) << -1.0;
}

void NumberRowsTest::keysMoveTheSlider()
{
    QFETCH(int, key);
    QFETCH(double, direction);
    for (const ParameterSpec& spec : parameters()) {
        if (spec.kind != ParameterKind::Number && spec.kind != ParameterKind::Integer)
            continue;
        Scenario scenario;
        ParamSlider slider(spec);
        const double before = std::get<double>(spec.read(scenario));
        slider.showValue(before, before);
        const bool atEnd = before == (direction > 0 ? spec.maximum : spec.minimum);
        QSignalSpy moved(&slider, &ParamSlider::moved);
        QTest::keyClick(&slider, static_cast<Qt::Key>(key));
        QCOMPARE(moved.size(), atEnd ? 0 : 1);
        if (!atEnd)
            QVERIFY2((moved.first().first().toDouble() - before) * direction > 0.0, spec.id.data());
    }
}

void NumberRowsTest::keyRepeatsJoin()
{
    Desk desk;
    ParamSlider* slider = desk.number("request.cpu_ms")->slider();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    ParamSlider* other = desk.number("request.wait_ms")->slider();
    QTest::keyClick(other, Qt::Key_Right);
    QCOMPARE(desk.edits.size(), std::size_t{3});
    QVERIFY(!desk.edits[0].continues);
    QVERIFY(desk.edits[1].continues);
    QVERIFY2(!desk.edits[2].continues, "another slider begins a gesture");
}

void NumberRowsTest::doubleClickAndBackspaceGoBackToThePreset()
{
    Desk desk;
    ParamSlider* slider = desk.number("traffic.average")->slider();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(desk.value("traffic.average") != 2.0);
    QTest::keyClick(slider, Qt::Key_Backspace);
    QCOMPARE(desk.value("traffic.average"), 2.0);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::mouseDClick(slider, Qt::LeftButton, {}, slider->handleCentre().toPoint());
    QCOMPARE(desk.value("traffic.average"), 2.0);
}

void NumberRowsTest::aTypedNumberIsKeptInFull()
{
    Desk desk;
    ValueSpinBox* box = desk.number("traffic.average")->spinBox();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("3.14159"));
    QVERIFY2(desk.edits.empty(), "nothing happens before the number is complete");
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(desk.edits.size(), std::size_t{1});
    QVERIFY(!desk.edits.front().continues);
    QCOMPARE(desk.value("traffic.average"), 3.14159);
    desk.number("request.cpu_ms")->slider()->setFocus();
    QCOMPARE(box->text().section(QChar(0x202F), 0, 0), QStringLiteral("3.14"));
    QCOMPARE(desk.value("traffic.average"), 3.14159);
}

void NumberRowsTest::lookingAtAValueDoesNotRoundIt()
{
    Desk desk;
    desk.scenario.traffic.average = RequestRate::perSecond(1.0 / 3.0);
    desk.scenario.request.cpuTime = milliseconds(12.3456);
    desk.show();
    for (const char* id : {"traffic.average", "request.cpu_ms", "traffic.requests_per_month"}) {
        ValueSpinBox* box = desk.number(id)->spinBox();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Return);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    QVERIFY(desk.edits.empty());
    QCOMPARE(desk.scenario.traffic.average.perSecond(), 1.0 / 3.0);
}

void NumberRowsTest::arrowsStepTheNumber()
{
    Desk desk;
    ValueSpinBox* box = desk.number("traffic.average")->spinBox();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(desk.edits.size(), std::size_t{2});
    QVERIFY2(desk.edits[1].continues, "repeated steps are one gesture");
    QCOMPARE(desk.value("traffic.average"), 2.2);
}

void NumberRowsTest::wheelWithoutFocusChangesNothing()
{
    Desk desk;
    QVERIFY(desk.ready);
    ParamSlider* slider = desk.number("traffic.average")->slider();
    const auto turn = [slider] {
        QWheelEvent event(slider->rect().center(), slider->mapToGlobal(slider->rect().center()), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    desk.panel.focusSearch();
    turn();
    QVERIFY(desk.edits.empty());
    slider->setFocus();
    turn();
    QCOMPARE(desk.edits.size(), std::size_t{1});
}

void NumberRowsTest::slidersReportTheMappedValue()
{
    Desk desk;
    ParamSlider* slider = desk.number("traffic.average")->slider();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(slider);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 2.0);
    QCOMPARE(accessible->text(QAccessible::Value).replace(QChar(0x202F), u' '), QStringLiteral("2 req/s"));
    accessible->valueInterface()->setCurrentValue(5.0);
    QCOMPARE(desk.value("traffic.average"), 5.0);
}

LOADLINE_WIDGET_TEST(NumberRowsTest)
#include "tst_numberrows.moc"
