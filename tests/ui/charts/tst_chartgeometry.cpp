// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluated.h"
#include "tests/testprogram.h"
#include "ui/amounttext.h"
#include "ui/charts/charts.h"
#include "ui/charts/curves.h"
#include "ui/charts/hatchlines.h"
#include "ui/charts/labelplacement.h"

#include <algorithm>
#include <cmath>

using namespace loadline;

class TestChartGeometry : public QObject
{
    Q_OBJECT

private slots:
    void hatchStaysInside_data();
    void hatchStaysInside();
    void hatchFillsEvenly();
    void labelsDoNotOverlap();
    void labelThatMayIsLeftOut();
    void costLabelsKeepTheirDistance_data();
    void costLabelsKeepTheirDistance();
    void smallPartsMergeWithoutLoss();
    void ticksAreRound_data();
    void ticksAreRound();
    void heldAxisNeverShrinks();
    void cutEndsAtTheEdge();
    void stepsKeepTheirValueAtTheEdge();
    void simplifiedStaysNear();
    void simplifiedKeepsUprightSteps();
    void reducedKeepsExtremes();
    void theBandCoversItsCurve();
};

void TestChartGeometry::hatchStaysInside_data()
{
    QTest::addColumn<QPolygonF>("polygon");
    QTest::addColumn<qreal>("angle");
    const QPolygonF box(QRectF(10, 20, 100, 50));
    const QPolygonF notched{{0, 0}, {100, 0}, {100, 100}, {50, 20}, {0, 100}};
    QTest::newRow("box, rising") << box << 45.0;
    QTest::newRow("box, falling") << box << -45.0;
    QTest::newRow("box, level") << box << 0.0;
    QTest::newRow("notched, rising") << notched << 45.0;
}

void TestChartGeometry::hatchStaysInside()
{
    QFETCH(QPolygonF, polygon);
    QFETCH(qreal, angle);
    const auto lines = hatchLines(polygon, 7.0, angle);
    QVERIFY(!lines.isEmpty());
    for (const QLineF& line : lines) {
        for (const qreal share : {0.01, 0.3, 0.5, 0.7, 0.99})
            QVERIFY(polygon.containsPoint(line.pointAt(share), Qt::OddEvenFill));
        const qreal turned = std::remainder(line.angle() - angle, 180.0);
        QVERIFY(std::abs(turned) < 0.01);
    }
}

void TestChartGeometry::hatchFillsEvenly()
{
    constexpr qreal step = 7.0;
    qreal length = 0.0;
    for (const QLineF& line : hatchLines(QPolygonF(QRectF(0, 0, 300, 200)), step, 45.0))
        length += line.length();
    // Lines `step` apart have area / step of length.
    QVERIFY(std::abs(length - 300.0 * 200.0 / step) < 0.02 * 300.0 * 200.0 / step);
}

void TestChartGeometry::labelsDoNotOverlap()
{
    QVector<LabelWish> wishes;
    for (int i = 0; i < 6; ++i)
        wishes.append({QRectF(100 + 10 * i, 50, 60, 14), QPointF(130 + 10 * i, 48)});
    const QRectF bounds(0, 0, 400, 200);
    const auto places = placeLabels(wishes, bounds);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(places.at(i));
        QVERIFY(bounds.contains(*places.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!places.at(i)->intersects(*places.at(j)));
    }
}

void TestChartGeometry::labelThatMayIsLeftOut()
{
    const QRectF bounds(0, 0, 60, 14);
    const LabelWish wish{.rect = bounds, .anchor = {30, 7}};
    LabelWish optional = wish;
    optional.optional = true;
    const auto places = placeLabels({wish, optional}, bounds);
    QVERIFY(places.at(0));
    QVERIFY(!places.at(1));
}

namespace {

BarSpace spaceOf(QSizeF size, double scaleTo)
{
    BarSpace space;
    space.area = QRectF(QPointF(0, 0), size);
    space.scaleTo = scaleTo;
    space.labelWidth = [](const QString& text, bool) { return 7.0 * static_cast<qreal>(text.size()); };
    space.totalWidth = space.labelWidth;
    space.mayLabelInside = [](Part part) { return part == Part::LoadBalancer || part == Part::LambdaCompute; };
    return space;
}

QVector<PlacedBar> placed(const QVector<CostBar>& bars, const BarSpace& space)
{
    return placeCostBars(
        bars, space, [](int count) { return QStringLiteral("%1 small parts").arg(count); },
        [](double amount) { return QStringLiteral("$%1").arg(amount, 0, 'f', 2); });
}

} // namespace

void TestChartGeometry::costLabelsKeepTheirDistance_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("narrow") << QSizeF(330, 240);
    QTest::newRow("as in the mock") << QSizeF(500, 240);
    QTest::newRow("wide") << QSizeF(1000, 400);
}

void TestChartGeometry::costLabelsKeepTheirDistance()
{
    QFETCH(QSizeF, size);
    const ChartData chart = buildChart(ChartKind::Cost, {}, test::evaluated({}));
    const BarSpace space = spaceOf(size, chart.x.to);
    for (const PlacedBar& bar : placed(chart.bars, space)) {
        qreal right = -100.0;
        for (const PlacedPart& part : bar.parts) {
            QVERIFY(space.area.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part.label));
            if (part.inside) {
                QVERIFY(part.rect.contains(part.label));
                continue;
            }
            QVERIFY(part.label.left() >= right + 9.99);
            right = part.label.right();
        }
        QVERIFY(bar.total.right() <= space.area.right() + 0.1);
    }
}

void TestChartGeometry::smallPartsMergeWithoutLoss()
{
    const ChartData chart = buildChart(ChartKind::Cost, {}, test::evaluated({}));
    const auto bars = placed(chart.bars, spaceOf({260, 240}, chart.x.to));
    bool merged = false;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        double sum = 0.0;
        for (const PlacedPart& part : bars.at(i).parts) {
            sum += part.part.amount;
            merged = merged || !part.part.part;
        }
        QCOMPARE(sumText(sum), chart.bars.at(i).totalText);
    }
    QVERIFY(merged);
}

void TestChartGeometry::ticksAreRound_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("0 to 8") << 0.0 << 8.0 << false;
    QTest::newRow("0 to 0.02") << 0.0 << 0.02 << false;
    QTest::newRow("two decades") << 0.2 << 20.0 << true;
    QTest::newRow("six decades") << 0.01 << 10000.0 << true;
}

void TestChartGeometry::ticksAreRound()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, logarithmic);
    ChartAxis axis{.scale = logarithmic ? AxisScale::Logarithmic : AxisScale::Linear, .from = from, .to = to};
    setTicks(axis);
    QVERIFY2(axis.ticks.size() >= 3 && axis.ticks.size() <= 8, qPrintable(QString::number(axis.ticks.size())));
    for (const AxisTick& tick : axis.ticks) {
        QVERIFY(tick.value >= from * 0.999 && tick.value <= to * 1.001);
        if (logarithmic) {
            const double digit = tick.value / std::pow(10.0, std::floor(std::log10(tick.value) + 1e-9));
            QVERIFY(std::abs(digit - 1.0) < 1e-6 || std::abs(digit - 2.0) < 1e-6 || std::abs(digit - 5.0) < 1e-6);
        }
    }
}

void TestChartGeometry::heldAxisNeverShrinks()
{
    const ChartAxis before{.from = 0.0, .to = 10.0};
    QCOMPARE(grown({.from = 0.0, .to = 5.0}, before).to, 10.0);
    QCOMPARE(grown({.from = 0.0, .to = 20.0}, before).to, 20.0);
}

void TestChartGeometry::cutEndsAtTheEdge()
{
    const ChartAxis x{.from = 1.0, .to = 3.0};
    const QPolygonF cut = cutToRange({{0, 0}, {2, 20}, {4, 40}}, x, {}, false);
    QCOMPARE(cut, QPolygonF({{1, 10}, {2, 20}, {3, 30}}));
    const ChartAxis within{.from = 0.5, .to = 1.5};
    QCOMPARE(cutToRange({{0, 0}, {2, 20}}, within, {}, false), QPolygonF({{0.5, 5}, {1.5, 15}}));
}

void TestChartGeometry::stepsKeepTheirValueAtTheEdge()
{
    const ChartAxis x{.from = 1.0, .to = 3.0};
    QCOMPARE(cutToRange({{0, 5}, {2, 7}, {4, 9}}, x, {}, true), QPolygonF({{1, 5}, {2, 7}, {3, 7}}));
}

void TestChartGeometry::simplifiedStaysNear()
{
    QPolygonF wave;
    for (int i = 0; i <= 2000; ++i)
        wave.append({i * 0.001, 0.5 + 0.5 * std::sin(i * 0.01)});
    const ChartAxis x{.from = 0.0, .to = 2.0};
    const ChartAxis y{.from = 0.0, .to = 1.0};
    constexpr double height = 300.0;
    const QPolygonF simple = simplified(wave, x, y, {600.0, height}, 0.2);
    QVERIFY(simple.size() < wave.size() / 5);
    qsizetype at = 0;
    for (const QPointF& point : wave) {
        while (simple.at(at + 1).x() < point.x())
            ++at;
        const QLineF segment(simple.at(at), simple.at(at + 1));
        const double share = (point.x() - segment.x1()) / segment.dx();
        QVERIFY(std::abs(segment.pointAt(share).y() - point.y()) * height < 0.41);
    }
}

void TestChartGeometry::simplifiedKeepsUprightSteps()
{
    const QPolygonF stairs{{0, 1}, {0.2, 1}, {0.4, 1}, {0.4, 2}, {0.6, 2}, {0.8, 2}, {0.8, 3}, {1, 3}};
    const ChartAxis y{.from = 0.0, .to = 4.0};
    QCOMPARE(simplified(stairs, {}, y, {600, 300}, 0.2),
             QPolygonF({{0, 1}, {0.4, 1}, {0.4, 2}, {0.8, 2}, {0.8, 3}, {1, 3}}));
}

void TestChartGeometry::reducedKeepsExtremes()
{
    QPolygonF pixels;
    for (int i = 0; i < 1000; ++i)
        pixels.append({i * 0.01, i == 437 ? 99.0 : i == 612 ? -99.0 : 1.0});
    const QPolygonF reduced = reducedToPixels(pixels);
    QVERIFY(reduced.size() <= 40);
    QVERIFY(reduced.contains(pixels.at(437)));
    QVERIFY(reduced.contains(pixels.at(612)));
}

void TestChartGeometry::theBandCoversItsCurve()
{
    constexpr QSizeF size(200.0, 100.0);
    constexpr double lineWidth = 2.0;
    const ChartAxis x{.from = 0.0, .to = 10000.0};
    const ChartAxis y{.from = 0.0, .to = 1.0};
    QPolygonF spikes;
    for (int i = 0; i <= 10000; ++i)
        spikes.append({double(i), 0.5 + 0.3 * std::sin(i * 0.7) + 0.1 * std::sin(i * 0.001)});
    QVERIFY(isDense(spikes, size.width()));
    const QPolygonF upper = edgeOf(spikes, x, y, size, lineWidth, Edge::Upper);
    const QPolygonF lower = edgeOf(spikes, x, y, size, lineWidth, Edge::Lower);
    QCOMPARE(upper.size(), lower.size());
    QVERIFY(upper.size() <= 201);
    const double halfLine = lineWidth / 2.0 / size.height();
    qsizetype column = 0;
    for (const QPointF& point : spikes) {
        while (column + 1 < upper.size() && upper.at(column + 1).x() <= point.x())
            ++column;
        QVERIFY(point.y() + halfLine <= upper.at(column).y() + 1e-9);
        QVERIFY(point.y() - halfLine >= lower.at(column).y() - 1e-9);
    }
    // Where it need not be wide, it is not; nor does it leave the axes.
    const QPolygonF thin = edgeOf(spikes, x, y, size, 0.0, Edge::Upper);
    QVERIFY(thin.at(50).y() < upper.at(50).y());
    const ChartAxis low{.from = 0.0, .to = 0.6};
    for (const QPointF& point : edgeOf(spikes, x, low, size, lineWidth, Edge::Upper))
        QVERIFY(point.y() <= 0.6);
}

LOADLINE_TEST(TestChartGeometry)
#include "tst_chartgeometry.moc"
