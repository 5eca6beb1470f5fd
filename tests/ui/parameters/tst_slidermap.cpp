// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "ui/parameters/editstep.h"
#include "ui/parameters/slidermap.h"

#include <cmath>

using namespace loadline;

class SliderMapTest : public QObject
{
    Q_OBJECT

private slots:
    void everyParameter_data();
    void everyParameter();
    void valuesAreRounded_data();
    void valuesAreRounded();
    void zeroIsReachable();
    void keysAlwaysMove_data();
    void keysAlwaysMove();
    void gestures_data();
    void gestures();
};

namespace {

void numberRows()
{
    QTest::addColumn<QString>("id");
    for (const ParameterSpec& spec : parameters()) {
        if (spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer)
            QTest::newRow(std::string(spec.id).c_str()) << QString::fromStdString(std::string(spec.id));
    }
}

const ParameterSpec& specOf(const QString& id) { return *findParameter(id.toStdString()); }

} // namespace

void SliderMapTest::everyParameter_data() { numberRows(); }

void SliderMapTest::everyParameter()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    const SliderMap map(spec);
    QCOMPARE(map.value(0), spec.minimum);
    QCOMPARE(map.value(SliderMap::steps), spec.maximum);
    QCOMPARE(map.position(spec.minimum), 0);
    QCOMPARE(map.position(spec.maximum), SliderMap::steps);
    double before = spec.minimum;
    for (int position = 1; position <= SliderMap::steps; ++position) {
        const double value = map.value(position);
        QVERIFY2(value >= before, "a slider never runs backwards");
        QVERIFY(value >= spec.minimum && value <= spec.maximum);
        if (spec.kind == ParameterKind::Integer)
            QCOMPARE(value, std::floor(value));
        before = value;
    }
}

void SliderMapTest::valuesAreRounded_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("exact");
    QTest::addColumn<double>("rounded");
    QTest::newRow("many decades keep two digits") << "traffic.average" << 1.1234 << 1.1;
    QTest::newRow("small values keep two digits") << "traffic.average" << 0.01234 << 0.012;
    QTest::newRow("few decades keep three digits") << "lambda.memory_mb" << 1234.0 << 1230.0;
    QTest::newRow("a linear scale keeps to its step") << "idle.night_from" << 21.7 << 21.5;
    QTest::newRow("counts are whole") << "ec2.instances" << 3.4 << 3.0;
    QTest::newRow("no more decimals than the field shows") << "ec2.memory_gib" << 0.57 << 0.6;
}

void SliderMapTest::valuesAreRounded()
{
    QFETCH(QString, id);
    QFETCH(double, exact);
    QFETCH(double, rounded);
    QCOMPARE(SliderMap(specOf(id)).rounded(exact), rounded);
}

void SliderMapTest::zeroIsReachable()
{
    for (const ParameterSpec& spec : parameters()) {
        if (spec.scale != SliderScale::LogarithmicFromZero || spec.minimum != 0.0)
            continue;
        const SliderMap map(spec);
        QCOMPARE(map.value(0), 0.0);
        QVERIFY(map.position(spec.step) > 0);
        QCOMPARE(map.value(map.position(spec.step)), spec.step);
    }
}

void SliderMapTest::keysAlwaysMove_data() { numberRows(); }

void SliderMapTest::keysAlwaysMove()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    const SliderMap map(spec);
    double value = spec.minimum;
    int presses = 0;
    while (value < spec.maximum) {
        const double next = map.moved(value, 10);
        QVERIFY2(next > value, qPrintable(QStringLiteral("stuck at %1").arg(value)));
        value = next;
        QVERIFY2(++presses <= 1100, "more presses than steps");
    }
    while (value > spec.minimum) {
        const double next = map.moved(value, -10);
        QVERIFY2(next < value, qPrintable(QStringLiteral("stuck at %1").arg(value)));
        value = next;
    }
}

void SliderMapTest::gestures_data()
{
    QTest::addColumn<QString>("steps"); // S single, D drag start, M drag move, R repeat
    QTest::addColumn<int>("pause");
    QTest::addColumn<QString>("continues");
    QTest::newRow("a drag is one gesture") << "DMMM" << 5000 << "0111";
    QTest::newRow("two drags are two") << "DMDM" << 10 << "0101";
    QTest::newRow("quick repeats join") << "RRR" << 100 << "011";
    QTest::newRow("a pause parts repeats") << "RRR" << 900 << "000";
    QTest::newRow("typed values stand alone") << "SSS" << 10 << "000";
    QTest::newRow("repeats do not join a drag") << "DMRR" << 10 << "0101";
}

void SliderMapTest::gestures()
{
    QFETCH(QString, steps);
    QFETCH(int, pause);
    QFETCH(QString, continues);
    const std::map<QChar, EditStep> kinds{
        {u'S', EditStep::Single}, {u'D', EditStep::DragStart}, {u'M', EditStep::DragMove}, {u'R', EditStep::Repeat}};
    EditGesture gesture;
    QString found;
    qint64 now = 0;
    for (const QChar step : steps) {
        found += gesture.continues("a", kinds.at(step), now) ? u'1' : u'0';
        now += pause;
    }
    QCOMPARE(found, continues);
    QVERIFY2(!gesture.continues("b", EditStep::Repeat, now), "another control begins a gesture");
}

LOADLINE_TEST(SliderMapTest)
#include "tst_slidermap.moc"
