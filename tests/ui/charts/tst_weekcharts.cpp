// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts over the week that show behaviour, and what simulated weeks change in the latency chart.

#include "evaluated.h"
#include "models/simulation.h"
#include "tests/testprogram.h"
#include "ui/charts/charts.h"
#include "ui/export/sheetpaint.h"
#include "ui/export/sheets.h"
#include "ui/pinned.h"
#include "ui/theme.h"

using namespace loadline;
using loadline::test::evaluated;
using loadline::testing::shippedSheet;

namespace {

Evaluation simulated(const Scenario& scenario, std::uint32_t weeks)
{
    const WeekSimulation simulation(scenario, shippedSheet());
    SimulationTally tally(scenario, shippedSheet());
    for (std::uint32_t week = 0; week < weeks; ++week)
        tally.add(simulation.run(1, week));
    return tally.replaceIn(evaluated(scenario));
}

Scenario overloaded()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(30.0);
    scenario.ec2.instances = 2.0;
    return scenario;
}

QString labels(const ChartData& chart)
{
    QStringList words;
    for (const ChartPanel& panel : chart.panels)
        for (const ChartLabel& label : panel.labels)
            words.append(label.text + QLatin1Char(' ') + label.value);
    return words.join(QLatin1Char('|'));
}

double highestIn(const ChartTable& table, std::size_t column)
{
    return *std::ranges::max_element(table.columns.at(column).numbers);
}

} // namespace

class TestWeekCharts : public QObject
{
    Q_OBJECT

private slots:
    void everyChartHasWordsAndATable();
    void fleetShowsBothSides();
    void queueSaysWhenItIsOverloaded();
    void calmQueueSaysSo();
    void creditsRunOut();
    void surplusIsBelowZero();
    void typesWithoutCreditsSaySo();
    void connectionsStandAgainstTheLimit();
    void limitFarAboveIsNamed();
    void withoutDatabaseThereIsNothing();
    void pinnedCurvesAreThere();
    void latencySaysWhereItComesFrom();
    void bandsShrink();
    void formulasStayVisible();
};

void TestWeekCharts::everyChartHasWordsAndATable()
{
    const Scenario scenario;
    const Evaluation evaluation = evaluated(scenario);
    for (const ChartKind kind : chartKinds) {
        const ChartData chart = buildChart(kind, scenario, evaluation);
        QCOMPARE(chart.kind, kind);
        QVERIFY2(!chart.title.isEmpty() && !chart.subtitle.isEmpty(), qPrintable(chartKey(kind)));
        QVERIFY(chart.description.startsWith(chart.title));
        QVERIFY(chart.footnote.contains(QStringLiteral("us-east-1")));
        QVERIFY2(chart.table.rows() > 1, qPrintable(chartKey(kind)));
        QVERIFY(!sheetImage(chartSheet(chart), {.pixels = QSize(600, 400)}).isNull());
    }
}

void TestWeekCharts::fleetShowsBothSides()
{
    Scenario scenario;
    scenario.ec2.fleet = FleetKind::Autoscaled;
    scenario.traffic.average = RequestRate::perSecond(40.0);
    const Evaluation evaluation = evaluated(scenario);
    const ChartData chart = buildChart(ChartKind::Fleet, scenario, evaluation);
    QCOMPARE(chart.panels.size(), 3);
    QVERIFY2(chart.title.contains(QStringLiteral("EC2: 1 to")), qPrintable(chart.title));
    QVERIFY(chart.title.contains(QStringLiteral("Lambda:")));
    QCOMPARE(highestIn(chart.table, 1), evaluation.option(OptionId::Ec2).compute.most);
    // What is busy is never more than what is paid.
    for (int row = 0; row < chart.table.rows(); ++row)
        QVERIFY(chart.table.columns[2].numbers[std::size_t(row)] <=
                chart.table.columns[1].numbers[std::size_t(row)] + 1e-9);
}

void TestWeekCharts::queueSaysWhenItIsOverloaded()
{
    const Scenario scenario = overloaded();
    const ChartData chart = buildChart(ChartKind::Queue, scenario, evaluated(scenario));
    QVERIFY2(chart.title.contains(QStringLiteral("verloaded from")), qPrintable(chart.title));
    QVERIFY(labels(chart).contains(QStringLiteral("requests waiting by")));
    QVERIFY(highestIn(chart.table, 1) > 100.0);
    QVERIFY(highestIn(chart.table, 2) > 1.0);
    QVERIFY(chart.description.contains(QStringLiteral("EC2 loses")));
}

void TestWeekCharts::calmQueueSaysSo()
{
    Scenario scenario;
    const ChartData chart = buildChart(ChartKind::Queue, scenario, evaluated(scenario));
    QVERIFY2(chart.title.startsWith(QStringLiteral("Hardly a request waits")), qPrintable(chart.title));
    // Simulated, some requests do wait, now and then.
    scenario.traffic.average = RequestRate::perSecond(15.0);
    const ChartData found = buildChart(ChartKind::Queue, scenario, simulated(scenario, 1));
    QVERIFY(found.subtitle.contains(QStringLiteral("simulated")));
}

void TestWeekCharts::creditsRunOut()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "t3.small";
    scenario.ec2.credits = CreditMode::Standard;
    scenario.traffic.average = RequestRate::perSecond(14.0);
    scenario.ec2.instances = 1.0;
    const Evaluation evaluation = evaluated(scenario);
    const ChartData chart = buildChart(ChartKind::Credits, scenario, evaluation);
    QVERIFY2(chart.title.startsWith(QStringLiteral("CPU credits run out on")), qPrintable(chart.title));
    QVERIFY(labels(chart).contains(QStringLiteral("none left")));
    QCOMPARE(chart.table.columns[1].numbers, evaluation.option(OptionId::Ec2).series.credits);
}

void TestWeekCharts::surplusIsBelowZero()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "t3.small";
    scenario.ec2.credits = CreditMode::Unlimited;
    scenario.traffic.average = RequestRate::perSecond(14.0);
    scenario.ec2.instances = 1.0;
    const ChartData chart = buildChart(ChartKind::Credits, scenario, evaluated(scenario));
    QVERIFY2(chart.title.contains(QStringLiteral("surplus credits")), qPrintable(chart.title));
    QVERIFY(chart.panels.front().y.from < 0.0);
}

void TestWeekCharts::typesWithoutCreditsSaySo()
{
    Scenario scenario;
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "m5.large";
    const ChartData chart = buildChart(ChartKind::Credits, scenario, evaluated(scenario));
    QVERIFY2(chart.empty.contains(QStringLiteral("m5.large")), qPrintable(chart.empty));
}

void TestWeekCharts::connectionsStandAgainstTheLimit()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(20.0);
    scenario.state.databaseLimit = 60.0;
    scenario.state.databasePool = 20.0;
    const Evaluation evaluation = evaluated(scenario);
    QCOMPARE(evaluation.databaseLimit, 60.0);
    const ChartData chart = buildChart(ChartKind::Connections, scenario, evaluation);
    QVERIFY2(chart.title.startsWith(QStringLiteral("Up to EC2 40, Lambda")), qPrintable(chart.title));
    QVERIFY(labels(chart).contains(QStringLiteral("the database accepts 60")));
    QCOMPARE(chart.panels.front().bands.size(), 1);
    QCOMPARE(highestIn(chart.table, 1), 40.0);
}

void TestWeekCharts::limitFarAboveIsNamed()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(0.1);
    scenario.state.databaseLimit = 100000.0;
    const ChartData chart = buildChart(ChartKind::Connections, scenario, evaluated(scenario));
    QVERIFY(chart.panels.front().bands.isEmpty());
    QVERIFY(chart.panels.front().y.to < 100000.0);
    QVERIFY(labels(chart).contains(QStringLiteral("100,000")));
}

void TestWeekCharts::withoutDatabaseThereIsNothing()
{
    Scenario scenario;
    scenario.state.databasePool = 0.0;
    scenario.state.connectionsPerEnvironment = 0.0;
    QVERIFY(!buildChart(ChartKind::Connections, scenario, evaluated(scenario)).empty.isEmpty());
}

void TestWeekCharts::pinnedCurvesAreThere()
{
    const Scenario scenario = overloaded();
    const Scenario before;
    const Pinned pinned{before, evaluated(before), QStringLiteral("before")};
    for (const ChartKind kind : {ChartKind::Fleet, ChartKind::Queue, ChartKind::Credits, ChartKind::Connections}) {
        const ChartData with = buildChart(kind, scenario, evaluated(scenario), &pinned);
        const ChartData without = buildChart(kind, scenario, evaluated(scenario));
        qsizetype lines = 0;
        for (qsizetype panel = 0; panel < with.panels.size(); ++panel)
            lines += with.panels[panel].lines.size() - without.panels[panel].lines.size();
        QVERIFY2(lines > 0, qPrintable(chartKey(kind)));
        QVERIFY(with.table.columns.size() > without.table.columns.size());
    }
}

void TestWeekCharts::latencySaysWhereItComesFrom()
{
    const Scenario scenario;
    const ChartData formula = buildChart(ChartKind::Latency, scenario, evaluated(scenario));
    QVERIFY(formula.subtitle.contains(QStringLiteral("by formula")));
    const Evaluation found = simulated(scenario, 2);
    const ChartData chart = buildChart(ChartKind::Latency, scenario, found);
    QVERIFY2(chart.subtitle.contains(QStringLiteral("2 simulated weeks")), qPrintable(chart.subtitle));
    QCOMPARE(chart.table.columns.at(1).numbers, found.option(OptionId::Ec2).latency.density);
    // Density, both ends of the interval and the formula's, for each option.
    QVERIFY(chart.table.columns.size() >= formula.table.columns.size() + 6);
}

void TestWeekCharts::bandsShrink()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(0.005);
    const auto widest = [&](std::uint32_t weeks) {
        const SimulatedOption found = *simulated(scenario, weeks).option(OptionId::Lambda).simulated;
        double most = 0.0;
        for (std::size_t bin = 0; bin < found.densityLow.size(); ++bin)
            most = std::max(most, found.densityHigh[bin] - found.densityLow[bin]);
        return most;
    };
    QVERIFY(widest(200) < 0.6 * widest(50));
    // The area and, from 50 weeks on, the band over it.
    const auto bands = [&](std::uint32_t weeks) {
        return buildChart(ChartKind::Latency, scenario, simulated(scenario, weeks)).panels.back().bands.size();
    };
    QCOMPARE(bands(20), 1);
    QCOMPARE(bands(60), 2);
}

void TestWeekCharts::formulasStayVisible()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(20.0);
    scenario.traffic.burstiness = 30.0;
    const Evaluation found = simulated(scenario, 2);
    const OptionReport& ec2 = found.option(OptionId::Ec2);
    QVERIFY(std::abs(ec2.latency.p99 / ec2.byFormula().latency.p99 - 1.0) > 0.05);
    const ChartData chart = buildChart(ChartKind::Latency, scenario, found);
    QVERIFY2(labels(chart).contains(QStringLiteral("thin = formula: ")), qPrintable(labels(chart)));
    const bool faint =
        std::ranges::any_of(chart.panels.front().lines, [](const ChartLine& line) { return line.faint; });
    QVERIFY(faint);
}

LOADLINE_WIDGET_TEST(TestWeekCharts)
#include "tst_weekcharts.moc"
