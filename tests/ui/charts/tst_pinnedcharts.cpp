// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A, the pinned scenario, in the charts: its curves, its words and its columns.

#include "evaluated.h"
#include "models/prices/shownbill.h"
#include "tests/testprogram.h"
#include "ui/charts/charts.h"
#include "ui/pinned.h"

#include <algorithm>
#include <cmath>

using namespace loadline;
using loadline::test::evaluated;

namespace {

Pinned pinnedOf(const Scenario& scenario) { return {scenario, evaluated(scenario), QStringLiteral("Before")}; }

/// Another traffic, another fleet, another function.
Scenario changed()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(3.0);
    scenario.ec2.instances = 3.0;
    scenario.lambda.memory = Memory::mebibytes(1024);
    scenario.request.waitTime = milliseconds(150);
    return scenario;
}

/// EC2 loses requests.
Scenario overloaded()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(40);
    scenario.ec2.instances = 1;
    return scenario;
}

QVector<ChartLine> thinLines(const ChartPanel& panel)
{
    QVector<ChartLine> lines;
    std::ranges::copy_if(panel.lines, std::back_inserter(lines),
                         [](const ChartLine& line) { return line.faint && line.width == 1.5; });
    return lines;
}

int labelsOfA(const ChartPanel& panel)
{
    return static_cast<int>(
        std::ranges::count_if(panel.labels, [](const ChartLabel& label) { return label.text == QStringLiteral("A"); }));
}

const TableColumn* columnOf(const ChartTable& table, const QString& name)
{
    const auto found = std::ranges::find(table.columns, name, &TableColumn::name);
    return found == table.columns.end() ? nullptr : &*found;
}

QString shown(QString text) { return text.replace(QChar(0x202F), u' '); }

} // namespace

class TestPinnedCharts : public QObject
{
    Q_OBJECT

private slots:
    void sameScenarioDrawsNothingTwice();
    void trafficOfAIsDrawnAndNamed();
    void axesShowBoth();
    void costBarsCarryTheTotalOfA();
    void costTableHasThePartsOfBoth();
    void whatCannotBeComparedHasNoBarOfA();
    void breakEvenCurvesOfAHoldItsSamples();
    void onlyTheRateMovedLeavesOneCurve();
    void breakEvenTableHoldsTheRatesOfBoth();
    void latencyOfAIsItsOutline();
    void infeasibleInAIsSaid();
    void titlesSayTheDifference();
    void withoutTrafficNothingBreaks_data();
    void withoutTrafficNothingBreaks();
    void csvHasTheColumnsOfA_data();
    void csvHasTheColumnsOfA();
};

void TestPinnedCharts::sameScenarioDrawsNothingTwice()
{
    const Pinned pinned = pinnedOf({});
    for (const ChartKind kind : chartKinds) {
        const ChartData alone = buildChart(kind, {}, pinned.evaluation);
        const ChartData chart = buildChart(kind, {}, pinned.evaluation, &pinned);
        QCOMPARE(chart.title, alone.title);
        for (const ChartPanel& panel : chart.panels) {
            QVERIFY(thinLines(panel).isEmpty());
            QCOMPARE(labelsOfA(panel), 0);
        }
        for (const CostBar& bar : chart.bars)
            QCOMPARE(bar.againstA, QStringLiteral("same as A"));
    }
}

void TestPinnedCharts::trafficOfAIsDrawnAndNamed()
{
    const Pinned pinned = pinnedOf({});
    const ChartData chart = buildChart(ChartKind::Traffic, changed(), evaluated(changed()), &pinned);
    const auto lines = thinLines(chart.panels.at(0));
    const auto traffic = std::ranges::find(lines, Role::Traffic, &ChartLine::role);
    QVERIFY(traffic != lines.end());
    QCOMPARE(traffic->points.size(), stepsPerWeek + 1);
    for (int step = 0; step < stepsPerWeek; ++step)
        QCOMPARE(traffic->points.at(step).y(), pinned.evaluation.traffic.rates[static_cast<std::size_t>(step)]);
    QCOMPARE(labelsOfA(chart.panels.at(0)), 1);
    QCOMPARE(thinLines(chart.panels.at(1)).size(), 1);
    QCOMPARE(labelsOfA(chart.panels.at(1)), 1);
}

void TestPinnedCharts::axesShowBoth()
{
    Scenario busy;
    busy.traffic.average = RequestRate::perSecond(40.0);
    busy.ec2.instances = 20.0;
    const Pinned pinned = pinnedOf(busy);
    QVERIFY(pinned.evaluation.options[0].feasible && pinned.evaluation.options[1].feasible);
    const Evaluation now = evaluated({});
    const ChartData traffic = buildChart(ChartKind::Traffic, {}, now, &pinned);
    QVERIFY(traffic.panels.at(0).y.to >= *std::ranges::max_element(pinned.evaluation.traffic.rates));
    const ChartData breakEven = buildChart(ChartKind::BreakEven, {}, now, &pinned);
    QVERIFY(breakEven.x.to > 40.0);
    QVERIFY(breakEven.x.from < now.traffic.average.perSecond());
    QVERIFY(breakEven.panels.at(0).y.to > pinned.evaluation.option(OptionId::Ec2).bill.total.dollars());
    const ChartData cost = buildChart(ChartKind::Cost, {}, now, &pinned);
    QCOMPARE(cost.x.to, std::max(pinned.evaluation.options[0].bill.total.dollars(),
                                 pinned.evaluation.options[1].bill.total.dollars()));
}

void TestPinnedCharts::costBarsCarryTheTotalOfA()
{
    const Pinned pinned = pinnedOf({});
    const ChartData chart = buildChart(ChartKind::Cost, changed(), evaluated(changed()), &pinned);
    QCOMPARE(chart.bars.size(), 2);
    for (const CostBar& bar : chart.bars) {
        QVERIFY(bar.inA);
        QCOMPARE(*bar.inA, pinned.evaluation.option(bar.option).bill.total.dollars());
        QVERIFY2(bar.againstA.startsWith(QStringLiteral("A $")) && bar.againstA.endsWith(QStringLiteral(" more")),
                 qPrintable(bar.againstA));
        QVERIFY(chart.description.contains(bar.againstA));
    }
    const ChartData back = buildChart(ChartKind::Cost, {}, evaluated({}));
    QVERIFY(!back.bars.at(0).inA && back.bars.at(0).againstA.isEmpty());
}

void TestPinnedCharts::costTableHasThePartsOfBoth()
{
    const Pinned pinned = pinnedOf({});
    Scenario scenario;
    scenario.lambda.frontDoor = FrontDoor::FunctionUrl; // no API Gateway any more
    const Evaluation now = evaluated(scenario);
    const ChartTable table = buildChart(ChartKind::Cost, scenario, now, &pinned).table;
    QCOMPARE(table.columns.size(), std::size_t{4});
    double total = 0.0;
    double totalInA = 0.0;
    bool gone = false;
    for (int row = 0; row < table.rows(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        total += table.columns[2].numbers[index];
        totalInA += table.columns[3].numbers[index];
        gone = gone || (table.columns[2].numbers[index] == 0.0 && table.columns[3].numbers[index] > 0.0);
    }
    // In the cents that the totals are shown in.
    double shownNow = 0.0;
    double shownInA = 0.0;
    for (std::size_t i = 0; i < now.options.size(); ++i) {
        const ShownBills shown = shownBills(now.options[i].bill, &pinned.evaluation.options[i].bill);
        shownNow += shown.now.amount(shown.now.total).dollars();
        shownInA += shown.pinned->amount(shown.pinned->total).dollars();
    }
    QVERIFY(std::abs(total - shownNow) < 1e-9);
    QVERIFY(std::abs(totalInA - shownInA) < 1e-9);
    QVERIFY(gone);
}

void TestPinnedCharts::whatCannotBeComparedHasNoBarOfA()
{
    const Pinned lost = pinnedOf(overloaded());
    QVERIFY(!lost.evaluation.option(OptionId::Ec2).feasible);
    const ChartData chart = buildChart(ChartKind::Cost, {}, evaluated({}), &lost);
    QVERIFY(!chart.bars.at(0).inA);
    QCOMPARE(chart.bars.at(0).againstA, QStringLiteral("not possible in A"));
    QVERIFY(chart.title.startsWith(QStringLiteral("Lambda: $")));

    const Pinned fine = pinnedOf({});
    const ChartData now = buildChart(ChartKind::Cost, overloaded(), evaluated(overloaded()), &fine);
    QVERIFY(now.bars.at(0).inA);
    QVERIFY2(!now.bars.at(0).againstA.contains(QStringLiteral("now")), qPrintable(now.bars.at(0).againstA));

    Pinned unpriced = pinnedOf({});
    unpriced.evaluation.options[0].bill.unpriced = {{Part::Disk, "EBS", "Disk", 20.0, "GB-month"}};
    const ChartData missing = buildChart(ChartKind::Cost, {}, evaluated({}), &unpriced);
    QVERIFY(!missing.bars.at(0).inA);
    QVERIFY(missing.bars.at(0).againstA.startsWith(QStringLiteral("not comparable with A")));
}

void TestPinnedCharts::breakEvenCurvesOfAHoldItsSamples()
{
    const Pinned pinned = pinnedOf({});
    const ChartData chart = buildChart(ChartKind::BreakEven, changed(), evaluated(changed()), &pinned);
    const auto lines = thinLines(chart.panels.at(0));
    QCOMPARE(lines.size(), 2);
    for (const ChartLine& line : lines) {
        const OptionId id = line.role == Role::Ec2 ? OptionId::Ec2 : OptionId::Lambda;
        const auto& curve = pinned.evaluation.breakEven.curves[static_cast<std::size_t>(id)];
        for (const std::size_t sample : {std::size_t{0}, curve.monthly.size() / 2, curve.monthly.size() - 1}) {
            const QPointF wanted(pinned.evaluation.breakEven.rates[sample], curve.monthly[sample]);
            QVERIFY(std::ranges::any_of(line.points, [&](const QPointF& point) {
                return point.x() == wanted.x() && std::abs(point.y() - wanted.y()) < 1e-9 * wanted.y();
            }));
        }
    }
    QCOMPARE(std::ranges::count(chart.panels.at(0).marks, true, &ChartMark::hollow), 2);
    QCOMPARE(labelsOfA(chart.panels.at(0)), 2);
}

void TestPinnedCharts::onlyTheRateMovedLeavesOneCurve()
{
    const Pinned pinned = pinnedOf({});
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(5.0);
    const Evaluation now = evaluated(scenario);
    // With sessions the curves would move too: their store is sized by what is alive at the busiest moment.
    const ChartData chart = buildChart(ChartKind::BreakEven, scenario, now, &pinned);
    QCOMPARE(std::ranges::count(chart.panels.at(0).marks, true, &ChartMark::hollow), 2);
    const bool same = now.breakEven.curves[0].monthly == pinned.evaluation.breakEven.curves[0].monthly;
    const auto lines = thinLines(chart.panels.at(0));
    QCOMPARE(std::ranges::count(lines, Role::Ec2, &ChartLine::role), same ? 0 : 1);
}

void TestPinnedCharts::breakEvenTableHoldsTheRatesOfBoth()
{
    const Pinned pinned = pinnedOf({});
    const Evaluation now = evaluated(changed());
    QVERIFY(now.breakEven.rates != pinned.evaluation.breakEven.rates);
    const ChartTable table = buildChart(ChartKind::BreakEven, changed(), now, &pinned).table;
    const TableColumn& rates = table.columns.front();
    QVERIFY(std::ranges::is_sorted(rates.numbers));
    const auto check = [&](const QString& name, const Series& own, const Series& monthly) {
        const TableColumn* column = columnOf(table, name);
        QVERIFY(column);
        QCOMPARE(column->numbers.size(), rates.numbers.size());
        std::size_t values = 0;
        for (std::size_t row = 0; row < rates.numbers.size(); ++row) {
            if (!std::isfinite(column->numbers[row]))
                continue;
            QCOMPARE(rates.numbers[row], own[values]);
            QCOMPARE(column->numbers[row], monthly[values]);
            ++values;
        }
        QCOMPARE(values, own.size());
    };
    check(QStringLiteral("EC2, $ per month"), now.breakEven.rates, now.breakEven.curves[0].monthly);
    check(QStringLiteral("A: EC2, $ per month"), pinned.evaluation.breakEven.rates,
          pinned.evaluation.breakEven.curves[0].monthly);
    check(QStringLiteral("A: Lambda, $ per month"), pinned.evaluation.breakEven.rates,
          pinned.evaluation.breakEven.curves[1].monthly);
}

void TestPinnedCharts::latencyOfAIsItsOutline()
{
    const Pinned pinned = pinnedOf({});
    const ChartData chart = buildChart(ChartKind::Latency, changed(), evaluated(changed()), &pinned);
    for (const OptionId id : {OptionId::Ec2, OptionId::Lambda}) {
        const ChartPanel& panel = chart.panels.at(static_cast<int>(id));
        const auto lines = thinLines(panel);
        QCOMPARE(lines.size(), 1);
        QVERIFY(!lines.front().filledTo);
        const auto& density = pinned.evaluation.option(id).latency.density;
        const auto peak = std::ranges::max_element(lines.front().points, {}, &QPointF::y);
        QCOMPARE(peak->y(), std::sqrt(*std::ranges::max_element(density)));
        QCOMPARE(labelsOfA(panel), 1);
    }
}

void TestPinnedCharts::infeasibleInAIsSaid()
{
    const Pinned pinned = pinnedOf(overloaded());
    const ChartData chart = buildChart(ChartKind::Latency, {}, evaluated({}), &pinned);
    const ChartPanel& panel = chart.panels.at(0);
    QVERIFY(thinLines(panel).isEmpty());
    QVERIFY(std::ranges::any_of(
        panel.labels, [](const ChartLabel& label) { return label.text == QStringLiteral("not possible in A"); }));
}

void TestPinnedCharts::titlesSayTheDifference()
{
    const Pinned pinned = pinnedOf({});
    const Evaluation now = evaluated(changed());
    const auto title = [&](ChartKind kind) { return shown(buildChart(kind, changed(), now, &pinned).title); };
    QCOMPARE(title(ChartKind::Traffic), QStringLiteral("Average 3 req/s, in A 2 req/s"));
    const QString cost = title(ChartKind::Cost);
    QVERIFY2(cost.endsWith(QStringLiteral(" more than A")), qPrintable(cost));
    const QString breakEven = title(ChartKind::BreakEven);
    QVERIFY2(breakEven.startsWith(QStringLiteral("Break-even at ")) && breakEven.contains(QStringLiteral(", in A ")),
             qPrintable(breakEven));
    const QString latency = title(ChartKind::Latency);
    QVERIFY2(latency.contains(QStringLiteral(": p95 ")) && latency.contains(QStringLiteral(", in A ")),
             qPrintable(latency));

    Scenario fewer;
    fewer.idle.nights = true;
    const QString requests = shown(buildChart(ChartKind::Traffic, fewer, evaluated(fewer), &pinned).title);
    QVERIFY2(requests.endsWith(QStringLiteral("fewer requests a month than in A")), qPrintable(requests));
}

void TestPinnedCharts::withoutTrafficNothingBreaks_data()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : chartKinds)
        QTest::newRow(qPrintable(chartKey(kind))) << static_cast<int>(kind);
}

void TestPinnedCharts::withoutTrafficNothingBreaks()
{
    QFETCH(const int, kind);
    Scenario none;
    none.idle.windows = {{0, minutesPerDay * 7 / 2}, {minutesPerDay * 7 / 2, 0}};
    const Evaluation silent = evaluated(none);
    QCOMPARE(silent.traffic.requestsPerMonth, 0.0);
    const Pinned pinned = pinnedOf({});
    const Pinned pinnedSilent{none, silent, {}};
    const ChartData now = buildChart(static_cast<ChartKind>(kind), none, silent, &pinned);
    const ChartData before = buildChart(static_cast<ChartKind>(kind), {}, pinned.evaluation, &pinnedSilent);
    for (const ChartData* chart : {&now, &before}) {
        QVERIFY(!chart->title.isEmpty());
        for (const TableColumn& column : chart->table.columns)
            QCOMPARE(column.rows(), chart->table.rows());
        for (const ChartPanel& panel : chart->panels)
            QVERIFY(std::isfinite(panel.y.to) && panel.y.to > panel.y.from);
    }
}

void TestPinnedCharts::csvHasTheColumnsOfA_data() { withoutTrafficNothingBreaks_data(); }

void TestPinnedCharts::csvHasTheColumnsOfA()
{
    QFETCH(const int, kind);
    const Pinned pinned = pinnedOf({});
    const ChartData chart = buildChart(static_cast<ChartKind>(kind), changed(), evaluated(changed()), &pinned);
    const ChartData alone = buildChart(static_cast<ChartKind>(kind), changed(), evaluated(changed()));
    const QString head = csvText(chart.table).section(QStringLiteral("\r\n"), 0, 0);
    QVERIFY2(head.contains(QStringLiteral("A: ")), qPrintable(head));
    QVERIFY(!csvText(alone.table).contains(QStringLiteral("A: ")));
    QVERIFY(chart.table.columns.size() > alone.table.columns.size());
}

LOADLINE_TEST(TestPinnedCharts)
#include "tst_pinnedcharts.moc"
