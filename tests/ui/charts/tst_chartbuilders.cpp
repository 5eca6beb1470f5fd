// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluated.h"
#include "tests/testprogram.h"
#include "ui/amounttext.h"
#include "ui/charts/chartedits.h"
#include "ui/charts/charts.h"

#include <algorithm>
#include <cmath>

using namespace loadline;
using loadline::test::evaluated;

class TestChartBuilders : public QObject
{
    Q_OBJECT

private slots:
    void trafficCurveIsTheEvaluations();
    void everyHourHasAPoint();
    void idleTimeHasNoPoints();
    void windowHasThreeHandles();
    void costPartsAddUpToTheTotal();
    void whatHasNoPriceIsSaid();
    void costTableListsWhatIsDrawn();
    void breakEvenCurvesHoldTheSamples();
    void crossingsAreRinged();
    void regionsCoverAllRatesInTurn();
    void whatLambdaRefusesIsNotCalledCheaper();
    void endOfTheConfiguredFleetIsNamed();
    void costIsNotTheVerdictWhereOneCannot_data();
    void costIsNotTheVerdictWhereOneCannot();
    void latencyHeightsAreRootsOfShares();
    void infeasibleOptionHasNoCurve();
    void overloadIsSaid();
    void everyChartIsDescribed_data();
    void everyChartIsDescribed();
    void tableRowsMatch_data();
    void tableRowsMatch();
    void draggedPointChangesTheCurve();
    void draggedWindowSnapsToQuarters();
    void windowsAreAddedAndRemoved();
    void draggedAverageStaysInRange();
};

namespace {

const ChartLine* lineOf(const ChartPanel& panel, Role role)
{
    const auto found = std::ranges::find(panel.lines, role, &ChartLine::role);
    return found == panel.lines.end() ? nullptr : &*found;
}

bool holds(const QPolygonF& points, double x, double y)
{
    return std::ranges::any_of(points, [=](const QPointF& point) {
        return std::abs(point.x() - x) <= 1e-12 * std::abs(x) && std::abs(point.y() - y) <= 1e-12 * std::abs(y);
    });
}

Scenario withWindow()
{
    Scenario scenario;
    scenario.idle.windows = {{600, 840}};
    return scenario;
}

Scenario overloaded()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(40);
    scenario.ec2.instances = 1;
    return scenario;
}

} // namespace

void TestChartBuilders::trafficCurveIsTheEvaluations()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::Traffic, {}, evaluation);
    const ChartLine* line = lineOf(chart.panels.at(0), Role::Traffic);
    QVERIFY(line);
    QCOMPARE(line->points.size(), stepsPerWeek + 1);
    for (int step = 0; step < stepsPerWeek; ++step)
        QCOMPARE(line->points.at(step),
                 QPointF(step * minutesPerStep, evaluation.traffic.rates[static_cast<std::size_t>(step)]));
}

void TestChartBuilders::everyHourHasAPoint()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::Traffic, {}, evaluation);
    QCOMPARE(chart.handles.size(), 7 * 24);
    for (const ChartHandle& handle : chart.handles)
        QCOMPARE(handle.at.y(), evaluation.traffic.rates[static_cast<std::size_t>(handle.index * stepsPerHour)]);
}

void TestChartBuilders::idleTimeHasNoPoints()
{
    Scenario scenario;
    scenario.idle.weekends = true;
    const ChartData chart = buildChart(ChartKind::Traffic, scenario, evaluated(scenario));
    QVERIFY(std::ranges::none_of(chart.handles, [](const ChartHandle& handle) { return handle.group >= 5; }));
    const auto& regions = chart.panels.at(0).regions;
    QVERIFY(std::ranges::any_of(regions, [](const ChartRegion& region) {
        return region.from == 5.0 * minutesPerDay && region.to == 7.0 * minutesPerDay;
    }));
}

void TestChartBuilders::windowHasThreeHandles()
{
    const ChartData chart = buildChart(ChartKind::Traffic, withWindow(), evaluated(withWindow()));
    for (const HandleTarget target : {HandleTarget::WindowBody, HandleTarget::WindowFrom, HandleTarget::WindowTo})
        QCOMPARE(std::ranges::count(chart.handles, target, &ChartHandle::target), 1);
}

void TestChartBuilders::costPartsAddUpToTheTotal()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::Cost, {}, evaluation);
    QCOMPARE(chart.bars.size(), 2);
    for (const CostBar& bar : chart.bars) {
        double sum = 0.0;
        for (const CostPart& part : bar.parts)
            sum += part.amount;
        QCOMPARE(sumText(sum), bar.totalText);
        QCOMPARE(bar.total, evaluation.option(bar.option).bill.total.dollars());
    }
}

void TestChartBuilders::whatHasNoPriceIsSaid()
{
    Evaluation evaluation = evaluated({});
    QVERIFY(buildChart(ChartKind::Cost, {}, evaluation).bars.at(0).note.isEmpty());
    evaluation.options[0].bill.unpriced = {{Part::Disk, "EBS", "Disk", 20.0, "GB-month"}};
    const ChartData chart = buildChart(ChartKind::Cost, {}, evaluation);
    QCOMPARE(chart.bars.at(0).note, QStringLiteral("no price for Disk in us-east-1"));
    QVERIFY(chart.bars.at(1).note.isEmpty());
    QVERIFY(chart.description.contains(chart.bars.at(0).note));
}

void TestChartBuilders::costTableListsWhatIsDrawn()
{
    const ChartData chart = buildChart(ChartKind::Cost, {}, evaluated({}));
    qsizetype parts = 0;
    for (const CostBar& bar : chart.bars)
        parts += bar.parts.size();
    QCOMPARE(chart.table.rows(), parts);
    QCOMPARE(csvText(chart.table).count(QStringLiteral("\r\n")), parts + 1);
}

void TestChartBuilders::breakEvenCurvesHoldTheSamples()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::BreakEven, {}, evaluation);
    const BreakEven& breakEven = evaluation.breakEven;
    for (const OptionCurve& curve : breakEven.curves) {
        const Role role = curve.id == OptionId::Ec2 ? Role::Ec2 : Role::Lambda;
        for (std::size_t i = 0; i < breakEven.rates.size(); ++i)
            if (curve.monthly[i] > 0.0)
                QVERIFY(std::ranges::any_of(chart.panels.at(0).lines, [&](const ChartLine& line) {
                    return line.role == role && holds(line.points, breakEven.rates[i], curve.monthly[i]);
                }));
    }
}

void TestChartBuilders::crossingsAreRinged()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::BreakEven, {}, evaluation);
    QVERIFY(!evaluation.breakEven.points.empty());
    for (const BreakEvenPoint& point : evaluation.breakEven.points) {
        const double rate = point.rate.perSecond();
        if (rate < chart.x.from || rate > chart.x.to)
            continue;
        QVERIFY(std::ranges::any_of(chart.panels.at(0).marks, [&](const ChartMark& mark) {
            return mark.shape == ChartMark::Shape::Ring && mark.at == QPointF(rate, point.monthly.dollars());
        }));
    }
}

void TestChartBuilders::regionsCoverAllRatesInTurn()
{
    const Evaluation evaluation = evaluated({});
    const auto regions = buildChart(ChartKind::BreakEven, {}, evaluation).panels.at(0).regions;
    const auto refused = std::ranges::count_if(regions, &ChartRegion::refused);
    QCOMPARE(regions.size() - refused, static_cast<qsizetype>(evaluation.breakEven.points.size()) + 1);
    QCOMPARE(regions.first().from, breakEvenFrom.perSecond());
    QCOMPARE(regions.last().to, breakEvenTo.perSecond());
    for (qsizetype i = 1; i < regions.size(); ++i) {
        QCOMPARE(regions.at(i).from, regions.at(i - 1).to);
        QVERIFY(regions.at(i).role != regions.at(i - 1).role);
    }
}

void TestChartBuilders::whatLambdaRefusesIsNotCalledCheaper()
{
    // Ten environments are soon too few, long before a large fleet becomes the cheaper one.
    Scenario scenario;
    scenario.lambda.accountConcurrency = 10;
    scenario.ec2.instances = 50;
    const Evaluation evaluation = evaluated(scenario);
    const double carried = evaluation.breakEven.curves.at(1).feasibleUpTo.perSecond();
    const ChartPanel panel = buildChart(ChartKind::BreakEven, scenario, evaluation).panels.at(0);
    QVERIFY(!panel.regions.isEmpty());
    bool refused = false;
    for (const ChartRegion& region : panel.regions) {
        refused = refused || region.refused;
        QCOMPARE(region.refused, region.role == Role::Lambda && region.from >= carried);
        QVERIFY(region.refused || region.role != Role::Lambda || region.to <= carried);
    }
    QVERIFY(refused);
    for (const ChartLine& line : panel.lines)
        if (line.role == Role::Lambda)
            QVERIFY(line.faint ? line.points.first().x() >= carried : line.points.last().x() <= carried);
    QVERIFY(std::ranges::any_of(panel.lines, &ChartLine::faint));
    QVERIFY(std::ranges::any_of(panel.labels, [](const ChartLabel& label) {
        return label.text.contains(QStringLiteral("Lambda refuses requests here"));
    }));
}

void TestChartBuilders::endOfTheConfiguredFleetIsNamed()
{
    Scenario scenario;
    scenario.ec2.instances = 3;
    const Evaluation evaluation = evaluated(scenario);
    const ChartPanel panel = buildChart(ChartKind::BreakEven, scenario, evaluation).panels.at(0);
    const auto label = std::ranges::find(panel.labels, QStringLiteral("more than 3 servers"), &ChartLabel::text);
    QVERIFY(label != panel.labels.end());
    QCOMPARE(label->at.x(), evaluation.breakEven.curves.at(0).feasibleUpTo.perSecond());
}

void TestChartBuilders::costIsNotTheVerdictWhereOneCannot_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("environments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("only Lambda") << 40.0 << 1000.0 << QStringLiteral("Only Lambda can do the job");
    QTest::newRow("only EC2") << 2.0 << 1.0 << QStringLiteral("Only EC2 can do the job");
    QTest::newRow("neither") << 40.0 << 1.0 << QStringLiteral("Neither can do the job");
}

void TestChartBuilders::costIsNotTheVerdictWhereOneCannot()
{
    QFETCH(double, rate);
    QFETCH(double, environments);
    QFETCH(QString, sentence);
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(rate);
    scenario.ec2.instances = 1;
    scenario.lambda.accountConcurrency = environments;
    const ChartData chart = buildChart(ChartKind::BreakEven, scenario, evaluated(scenario));
    // What they would cost has no room beside the finding; it is described.
    QCOMPARE(chart.title, sentence);
    QVERIFY2(chart.description.startsWith(sentence + QStringLiteral("; cost")) ||
                 chart.description.contains(QStringLiteral(" costs less at every rate. ")),
             qPrintable(chart.description));
    bool named = false;
    for (const ChartLabel& label : chart.panels.at(0).labels) {
        QVERIFY2(!label.text.contains(QStringLiteral("cheaper")), qPrintable(label.text));
        named = named || label.text.contains(QStringLiteral("costs less here"));
    }
    QVERIFY(named);
}

void TestChartBuilders::latencyHeightsAreRootsOfShares()
{
    const Evaluation evaluation = evaluated({});
    const ChartData chart = buildChart(ChartKind::Latency, {}, evaluation);
    const ChartLine* line = lineOf(chart.panels.at(1), Role::Lambda);
    QVERIFY(line);
    const auto& density = evaluation.option(OptionId::Lambda).latency.density;
    for (std::size_t bin = 0; bin < density.size(); ++bin)
        QCOMPARE(line->points.at(static_cast<qsizetype>(bin)).y(), std::sqrt(density[bin]));
}

void TestChartBuilders::infeasibleOptionHasNoCurve()
{
    const Evaluation evaluation = evaluated(overloaded());
    QVERIFY(!evaluation.option(OptionId::Ec2).feasible);
    const ChartPanel panel = buildChart(ChartKind::Latency, overloaded(), evaluation).panels.at(0);
    QVERIFY(!lineOf(panel, Role::Ec2));
    QVERIFY(std::ranges::any_of(panel.labels, [](const ChartLabel& label) { return label.role == Role::Stop; }));
    QVERIFY(std::ranges::none_of(panel.labels, [](const ChartLabel& label) { return label.text.startsWith(u'p'); }));
}

void TestChartBuilders::overloadIsSaid()
{
    const ChartData chart = buildChart(ChartKind::Traffic, overloaded(), evaluated(overloaded()));
    QVERIFY(std::ranges::any_of(chart.panels.at(0).labels, [](const ChartLabel& label) {
        return label.role == Role::Stop && label.text.contains(QStringLiteral("requests waiting"));
    }));
}

void TestChartBuilders::everyChartIsDescribed_data()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : chartKinds)
        QTest::newRow(qPrintable(chartKey(kind))) << static_cast<int>(kind);
}

void TestChartBuilders::everyChartIsDescribed()
{
    QFETCH(int, kind);
    const ChartData chart = buildChart(static_cast<ChartKind>(kind), {}, evaluated({}));
    QVERIFY(!chart.title.isEmpty());
    QVERIFY(!chart.subtitle.isEmpty());
    QVERIFY(chart.description.contains(chart.title));
    QVERIFY(chart.footnote.contains(QStringLiteral("us-east-1")));
    QVERIFY(!chart.description.contains(u'%') || !chart.description.contains(QStringLiteral("%1")));
}

void TestChartBuilders::tableRowsMatch_data() { everyChartIsDescribed_data(); }

void TestChartBuilders::tableRowsMatch()
{
    QFETCH(int, kind);
    const ChartTable table = buildChart(static_cast<ChartKind>(kind), {}, evaluated({})).table;
    QVERIFY(table.rows() > 0);
    for (const TableColumn& column : table.columns)
        QCOMPARE(column.rows(), table.rows());
}

void TestChartBuilders::draggedPointChangesTheCurve()
{
    const Scenario scenario;
    const ChartData chart = buildChart(ChartKind::Traffic, scenario, evaluated(scenario));
    const ChartHandle handle = chart.handles.at(24 + 15);
    const auto edit = handleEdit(scenario, handle, {handle.at.x(), handle.at.y() * 0.5});
    QVERIFY(edit);
    Scenario changed = scenario;
    for (const auto& [id, value] : edit->changes)
        QVERIFY(!setParameter(changed, *findParameter(id), value));
    const Evaluation after = evaluated(changed);
    const double reached = after.traffic.rates[static_cast<std::size_t>(handle.index * stepsPerHour)];
    QVERIFY(std::abs(reached - handle.at.y() * 0.5) < 0.02 * handle.at.y());
}

void TestChartBuilders::draggedWindowSnapsToQuarters()
{
    ChartHandle handle;
    handle.target = HandleTarget::WindowTo;
    const auto edit = handleEdit(withWindow(), handle, {1000.0, 0.0});
    QVERIFY(edit);
    QCOMPARE(std::get<std::string>(edit->changes.front().second), std::string("Mon 10:00-Mon 16:45"));
    handle.target = HandleTarget::WindowBody;
    const auto moved = handleEdit(withWindow(), handle, {667.0, 0.0});
    QCOMPARE(std::get<std::string>(moved->changes.front().second), std::string("Mon 11:00-Mon 15:00"));
}

void TestChartBuilders::windowsAreAddedAndRemoved()
{
    const auto added = addWindowEdit(withWindow(), 1500.0, 1445.0);
    QVERIFY(added);
    QCOMPARE(std::get<std::string>(added->changes.front().second),
             std::string("Mon 10:00-Mon 14:00, Tue 00:00-Tue 01:00"));
    QVERIFY(!addWindowEdit(withWindow(), 600.0, 602.0));
    QCOMPARE(std::get<std::string>(removeWindowEdit(withWindow(), 0)->changes.front().second), std::string());
    QVERIFY(!removeWindowEdit(withWindow(), 1));
}

void TestChartBuilders::draggedAverageStaysInRange()
{
    ChartHandle handle;
    handle.target = HandleTarget::Average;
    const ParameterSpec& spec = *findParameter("traffic.average");
    for (const double rate : {1e-9, 0.5, 1e9}) {
        const auto edit = handleEdit({}, handle, {rate, 0.0});
        QVERIFY(edit);
        const double value = std::get<double>(edit->changes.front().second);
        QVERIFY(value >= spec.minimum && value <= spec.maximum);
    }
}

LOADLINE_TEST(TestChartBuilders)
#include "tst_chartbuilders.moc"
