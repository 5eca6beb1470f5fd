// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart while it is being drawn.

#include "tests/testprogram.h"
#include "tests/ui/charts/evaluated.h"
#include "ui/charts/charts.h"
#include "ui/lessons/reveal.h"

using namespace loadline;
using namespace loadline::test;

class TestReveal : public QObject
{
    Q_OBJECT

private slots:
    void lambdasCurveGrowsBesideTheServers();
    void everythingIsThereAtTheEnd_data();
    void everythingIsThereAtTheEnd();
    void nothingIsAheadOfItsTime_data() { everythingIsThereAtTheEnd_data(); }
    void nothingIsAheadOfItsTime();

private:
    static ChartData chart(ChartKind kind)
    {
        const Scenario scenario;
        static const Evaluation evaluation = evaluated(scenario);
        return buildChart(kind, scenario, evaluation);
    }
};

void TestReveal::lambdasCurveGrowsBesideTheServers()
{
    const ChartData whole = chart(ChartKind::BreakEven);
    qsizetype before = -1;
    for (const double share : {0.1, 0.5, 0.9}) {
        const ChartData part = partlyDrawn(whole, share);
        for (qsizetype i = 0; i < part.panels.front().lines.size(); ++i) {
            const ChartLine& line = part.panels.front().lines.at(i);
            const ChartLine& all = whole.panels.front().lines.at(i);
            if (line.role == Role::Ec2)
                QCOMPARE(line.points, all.points);
            if (line.role == Role::Lambda && !line.faint) {
                QVERIFY(line.points.size() > before && line.points.size() < all.points.size());
                before = line.points.size();
            }
        }
        // The answer is not given away.
        QVERIFY(part.panels.front().marks.isEmpty() && part.panels.front().rules.isEmpty());
    }
    QVERIFY(before > 0);
}

void TestReveal::everythingIsThereAtTheEnd_data()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : chartKinds)
        QTest::newRow(qPrintable(chartKey(kind))) << static_cast<int>(kind);
}

void TestReveal::everythingIsThereAtTheEnd()
{
    QFETCH(const int, kind);
    const ChartData whole = chart(static_cast<ChartKind>(kind));
    const ChartData drawn = partlyDrawn(whole, 1.0);
    QCOMPARE(drawn.panels.size(), whole.panels.size());
    QCOMPARE(drawn.handles.size(), whole.handles.size());
    for (qsizetype i = 0; i < whole.panels.size(); ++i) {
        QCOMPARE(drawn.panels.at(i).marks.size(), whole.panels.at(i).marks.size());
        QCOMPARE(drawn.panels.at(i).labels.size(), whole.panels.at(i).labels.size());
    }
}

void TestReveal::nothingIsAheadOfItsTime()
{
    QFETCH(const int, kind);
    const ChartData whole = chart(static_cast<ChartKind>(kind));
    const ChartData drawn = partlyDrawn(whole, 0.0);
    for (const ChartPanel& panel : drawn.panels) {
        for (const ChartLine& line : panel.lines)
            QVERIFY(line.role == Role::Ec2 || line.points.isEmpty() || line.points.last().x() <= drawn.x.from);
    }
}

LOADLINE_WIDGET_TEST(TestReveal)
#include "tst_reveal.moc"
