// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluated.h"
#include "tests/testprogram.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartview.h"
#include "ui/charts/tabledialog.h"
#include "ui/explorepage.h"
#include "ui/export/sheetpaint.h"
#include "ui/export/sheets.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QSignalSpy>

using namespace loadline;
using loadline::test::evaluated;

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void manyUpdatesAreOneReplot();
    void hiddenChartDoesNotReplot();
    void axesHoldWhileChangesFollow();
    void mouseDragIsOneGesture();
    void tabWalksTheHandles();
    void arrowMovesTheFocusedHandle();
    void enterTypesAValue();
    void shiftDragAddsAnIdleWindow();
    void deleteRemovesAnIdleWindow();
    void clickOnAPartAsksForIt();
    void wheelZoomsAndDoubleClickResets();
    void tableModelIsSound();
    void pageFitsItsCharts_data();
    void pageFitsItsCharts();
    void otherChartsTakeAPlace();
    void pageUpdatesReplotEachChartOnce();
    void enlargedChartFillsThePage();
    void imageIsDrawnAndRepeatable_data();
    void imageIsDrawnAndRepeatable();

private:
    Scenario m_scenario;
    Evaluation m_evaluation;
    Theme m_theme = Theme::light();
};

namespace {

void showCard(ChartCard& card, const Scenario& scenario, const Evaluation& evaluation)
{
    card.resize(640, 400);
    card.showEvaluation(scenario, evaluation);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QTRY_VERIFY(card.view().replotCount() > 0);
}

ChartHandle handleOf(ChartView& view, HandleTarget target)
{
    for (const ChartHandle& handle : view.chart().handles)
        if (handle.target == target && (handle.group < 0 || handle.group == view.chart().group))
            return handle;
    return {};
}

void drag(ChartView& view, QPoint from, QPoint by, Qt::KeyboardModifiers keys = Qt::NoModifier)
{
    QTest::mousePress(&view, Qt::LeftButton, keys, from);
    for (int step = 1; step <= 3; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + by * step / 3),
                         view.mapToGlobal(QPointF(from + by * step / 3)), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, keys, from + by);
}

Edit editAt(const QSignalSpy& spy, qsizetype index) { return spy.at(index).front().value<Edit>(); }

} // namespace

void TestChartView::init()
{
    m_scenario = Scenario{};
    m_evaluation = evaluated(m_scenario);
}

void TestChartView::manyUpdatesAreOneReplot()
{
    ChartCard card(ChartKind::BreakEven, m_theme);
    showCard(card, m_scenario, m_evaluation);
    QCoreApplication::processEvents();
    const int before = card.view().replotCount();
    for (int i = 0; i < 20; ++i)
        card.showEvaluation(m_scenario, m_evaluation);
    QTRY_VERIFY(card.view().replotCount() > before);
    QCoreApplication::processEvents();
    QCOMPARE(card.view().replotCount(), before + 1);
}

void TestChartView::hiddenChartDoesNotReplot()
{
    ChartCard card(ChartKind::Traffic, m_theme);
    showCard(card, m_scenario, m_evaluation);
    QCoreApplication::processEvents();
    card.hide();
    const int before = card.view().replotCount();
    card.showEvaluation(m_scenario, m_evaluation);
    QCoreApplication::processEvents();
    QCOMPARE(card.view().replotCount(), before);
    card.show();
    QTRY_VERIFY(card.view().replotCount() > before);
}

void TestChartView::axesHoldWhileChangesFollow()
{
    ChartCard card(ChartKind::Traffic, m_theme);
    showCard(card, m_scenario, m_evaluation);
    ChartView& view = card.view();
    const ChartHandle point = handleOf(view, HandleTarget::Rate);
    m_scenario.traffic.average = RequestRate::perSecond(0.2);
    card.showEvaluation(m_scenario, evaluated(m_scenario));
    card.showEvaluation(m_scenario, evaluated(m_scenario));
    // Until changes stop, a tenth of the traffic is drawn a tenth as high; then the axis fits it again.
    ChartHandle top = point;
    top.at.setY(view.chart().panels.at(0).y.to);
    const qreal held = view.handlePosition(top).y();
    QTRY_VERIFY(view.handlePosition(top).y() < held - 20.0);
}

void TestChartView::mouseDragIsOneGesture()
{
    ChartCard card(ChartKind::BreakEven, m_theme);
    showCard(card, m_scenario, m_evaluation);
    QSignalSpy edits(&card, &ChartCard::edited);
    const ChartHandle handle = handleOf(card.view(), HandleTarget::Average);
    drag(card.view(), card.view().handlePosition(handle).toPoint(), QPoint(60, 0));
    QVERIFY(edits.size() >= 3);
    QVERIFY(!editAt(edits, 0).continues);
    for (qsizetype i = 1; i < edits.size(); ++i)
        QVERIFY(editAt(edits, i).continues);
    const Edit last = editAt(edits, edits.size() - 1);
    QCOMPARE(last.changes.front().first, std::string_view("traffic.average"));
    QVERIFY(std::get<double>(last.changes.front().second) > m_scenario.traffic.average.perSecond());
}

void TestChartView::tabWalksTheHandles()
{
    ChartCard card(ChartKind::Traffic, m_theme);
    showCard(card, m_scenario, m_evaluation);
    card.view().setFocus(Qt::TabFocusReason);
    QSignalSpy edits(&card, &ChartCard::edited);
    QTest::keyClick(&card.view(), Qt::Key_Tab);
    QTest::keyClick(&card.view(), Qt::Key_Up);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(editAt(edits, 0).changes.front().first, std::string_view("traffic.shape"));
}

void TestChartView::arrowMovesTheFocusedHandle()
{
    ChartCard card(ChartKind::BreakEven, m_theme);
    showCard(card, m_scenario, m_evaluation);
    card.view().setFocus(Qt::TabFocusReason);
    QSignalSpy edits(&card, &ChartCard::edited);
    QTest::keyClick(&card.view(), Qt::Key_Right);
    QTest::keyClick(&card.view(), Qt::Key_Right);
    QCOMPARE(edits.size(), 2);
    QVERIFY(!editAt(edits, 0).continues);
    QVERIFY(editAt(edits, 1).continues);
    QVERIFY(std::get<double>(editAt(edits, 0).changes.front().second) > m_scenario.traffic.average.perSecond());
}

void TestChartView::enterTypesAValue()
{
    ChartCard card(ChartKind::BreakEven, m_theme);
    showCard(card, m_scenario, m_evaluation);
    card.view().setFocus(Qt::TabFocusReason);
    QSignalSpy edits(&card, &ChartCard::edited);
    QTest::keyClick(&card.view(), Qt::Key_Return);
    auto* field = card.view().findChild<QDoubleSpinBox*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("7.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(std::get<double>(editAt(edits, 0).changes.front().second), 7.5);
}

void TestChartView::shiftDragAddsAnIdleWindow()
{
    ChartCard card(ChartKind::Traffic, m_theme);
    showCard(card, m_scenario, m_evaluation);
    QSignalSpy edits(&card, &ChartCard::edited);
    drag(card.view(), QPoint(300, 40), QPoint(60, 0), Qt::ShiftModifier);
    QCOMPARE(edits.size(), 1);
    const Edit edit = editAt(edits, 0);
    QCOMPARE(edit.changes.front().first, std::string_view("idle.windows"));
    QVERIFY(!std::get<std::string>(edit.changes.front().second).empty());
}

void TestChartView::deleteRemovesAnIdleWindow()
{
    m_scenario.idle.windows = {{2000, 4000}};
    m_evaluation = evaluated(m_scenario);
    ChartCard card(ChartKind::Traffic, m_theme);
    showCard(card, m_scenario, m_evaluation);
    const ChartHandle edge = handleOf(card.view(), HandleTarget::WindowFrom);
    const QPoint at = card.view().handlePosition(edge).toPoint();
    QTest::mouseClick(&card.view(), Qt::LeftButton, {}, at);
    QSignalSpy edits(&card, &ChartCard::edited);
    card.view().setFocus();
    QTest::keyClick(&card.view(), Qt::Key_Delete);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(std::get<std::string>(editAt(edits, 0).changes.front().second), std::string());
}

void TestChartView::clickOnAPartAsksForIt()
{
    ChartCard card(ChartKind::Cost, m_theme);
    showCard(card, m_scenario, m_evaluation);
    QSignalSpy parts(&card, &ChartCard::partActivated);
    QTest::mouseClick(&card.view(), Qt::LeftButton, {}, QPoint(60, 50));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.front().front().value<OptionId>(), OptionId::Ec2);
}

void TestChartView::wheelZoomsAndDoubleClickResets()
{
    ChartCard card(ChartKind::BreakEven, m_theme);
    showCard(card, m_scenario, m_evaluation);
    ChartView& view = card.view();
    const QPointF right(view.width() - 30.0, 100.0);
    const double before = view.xAt(right);
    QWheelEvent turn(QPointF(200, 100), view.mapToGlobal(QPointF(200, 100)), {}, QPoint(0, 120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &turn);
    QVERIFY(view.xAt(right) < before * 0.99);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(200, 60));
    QVERIFY(std::abs(view.xAt(right) - before) < 1e-6 * before);
}

void TestChartView::tableModelIsSound()
{
    ChartTableModel model(buildChart(ChartKind::Cost, m_scenario, m_evaluation).table);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(!model.index(0, 1).data().toString().isEmpty());
}

void TestChartView::pageFitsItsCharts_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("charts");
    QTest::newRow("1440 x 900 window") << QSize(1096, 798) << 4;
    QTest::newRow("1280 x 720 window") << QSize(960, 618) << 2;
    QTest::newRow("smaller") << QSize(860, 560) << 1;
}

void TestChartView::pageFitsItsCharts()
{
    QFETCH(QSize, size);
    QFETCH(int, charts);
    ExplorePage page(m_theme);
    page.resize(size);
    page.showEvaluation(m_scenario, std::make_shared<const Evaluation>(m_evaluation));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    int visible = 0;
    for (const ChartKind kind : chartKinds)
        visible += page.card(kind).isVisible() ? 1 : 0;
    QCOMPARE(visible, charts);
    QTest::keyClick(&page, Qt::Key_4);
    QVERIFY(page.card(ChartKind::Latency).isVisible());
}

void TestChartView::otherChartsTakeAPlace()
{
    ExplorePage page(m_theme);
    page.resize(1096, 798);
    page.showEvaluation(m_scenario, std::make_shared<const Evaluation>(m_evaluation));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto shown = [&page] {
        QList<ChartKind> kinds;
        for (const ChartKind kind : chartKinds)
            if (page.card(kind).isVisible())
                kinds.append(kind);
        return kinds;
    };
    using enum ChartKind;
    QCOMPARE(shown(), (QList<ChartKind>{Traffic, Cost, BreakEven, Latency}));
    // The chart chosen longest ago makes room.
    QTest::keyClick(&page, Qt::Key_6);
    QCOMPARE(shown(), (QList<ChartKind>{Cost, BreakEven, Latency, Queue}));
    QVERIFY(!page.card(Queue).view().chart().title.isEmpty());
    page.replaceChart(Cost, Credits);
    QCOMPARE(shown(), (QList<ChartKind>{BreakEven, Latency, Queue, Credits}));
    QTest::keyClick(&page, Qt::Key_8, Qt::ShiftModifier);
    QCOMPARE(shown(), QList<ChartKind>{Connections});
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(shown().size(), 4);
    // As a later window remembers it; a state of an earlier version has sizes alone.
    ExplorePage later(m_theme);
    later.resize(1096, 798);
    later.restoreState(page.saveState());
    later.show();
    QVERIFY(QTest::qWaitForWindowExposed(&later));
    QVERIFY(later.card(Credits).isVisible() && !later.card(Traffic).isVisible());
}

void TestChartView::pageUpdatesReplotEachChartOnce()
{
    ExplorePage page(m_theme);
    page.resize(1096, 798);
    page.showEvaluation(m_scenario, std::make_shared<const Evaluation>(m_evaluation));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.replotCount() >= ExplorePage::mostCharts);
    QCoreApplication::processEvents();
    const int before = page.replotCount();
    for (int i = 0; i < 5; ++i)
        page.showEvaluation(m_scenario, std::make_shared<const Evaluation>(m_evaluation));
    QTRY_COMPARE(page.replotCount(), before + ExplorePage::mostCharts);
}

void TestChartView::enlargedChartFillsThePage()
{
    ExplorePage page(m_theme);
    page.resize(1096, 798);
    page.showEvaluation(m_scenario, std::make_shared<const Evaluation>(m_evaluation));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.enlargeChart(ChartKind::Cost);
    QVERIFY(page.card(ChartKind::Cost).isVisible());
    QVERIFY(!page.card(ChartKind::Traffic).isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);
    QVERIFY(page.card(ChartKind::Traffic).isVisible());
}

void TestChartView::imageIsDrawnAndRepeatable_data()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : chartKinds)
        QTest::newRow(qPrintable(chartKey(kind))) << static_cast<int>(kind);
}

void TestChartView::imageIsDrawnAndRepeatable()
{
    QFETCH(int, kind);
    const ChartData chart = buildChart(static_cast<ChartKind>(kind), m_scenario, m_evaluation);
    const SheetLook look{.pixels = {1280, 720}};
    const QImage image = sheetImage(chartSheet(chart), look);
    QCOMPARE(image.size(), QSize(1280, 720));
    QSet<QRgb> colors;
    for (int y = 100; y < 620; y += 3)
        for (int x = 40; x < 1240; x += 3)
            colors.insert(image.pixel(x, y));
    QVERIFY2(colors.size() > 5, qPrintable(QString::number(colors.size())));
    QCOMPARE(sheetImage(chartSheet(chart), look), image);
}

LOADLINE_WIDGET_TEST(TestChartView)
#include "tst_chartview.moc"
