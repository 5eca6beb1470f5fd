// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameters.h"
#include "models/traffic/curve.h"
#include "models/traffic/dayshape.h"
#include "models/traffic/idleperiods.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace loadline {
namespace {

std::size_t stepAt(int day, int hour) { return static_cast<std::size_t>(day * stepsPerDay + hour * stepsPerHour); }

bool within(double value, double wanted, double share)
{
    return std::abs(value - wanted) <= share * std::max(std::abs(wanted), std::numeric_limits<double>::min());
}

double activeMean(const TrafficCurve& curve)
{
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t step = 0; step < curve.rates.size(); ++step) {
        if (curve.idle[step])
            continue;
        sum += curve.rates[step];
        count += 1.0;
    }
    return sum / count;
}

/// The rules that hold for every curve whatsoever; the first one broken, or nothing.
QString brokenRule(const TrafficCurve& curve)
{
    if (curve.rates.size() != stepsPerWeek || curve.idle.size() != stepsPerWeek)
        return "the week has 2,016 steps";
    for (std::size_t step = 0; step < curve.rates.size(); ++step) {
        if (!std::isfinite(curve.rates[step]) || curve.rates[step] < 0.0)
            return QString("rates are finite and not negative (step %1: %2)").arg(step).arg(curve.rates[step]);
        if (curve.idle[step] && curve.rates[step] != 0.0)
            return "idle steps have no requests";
    }
    if (curve.peak.perSecond() != std::ranges::max(curve.rates))
        return "the peak is the busiest step";
    if (curve.average.perSecond() > 0.0 && !within(activeMean(curve), curve.average.perSecond(), 1e-12))
        return "the mean over the active steps is the average";
    if (curve.average.perSecond() <= 0.0 && curve.peak.perSecond() != 0.0)
        return "no average, no requests";
    return {};
}

Scenario randomScenario(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const auto chance = [&](double share) { return unit(random) < share; };
    Scenario scenario;
    Traffic& traffic = scenario.traffic;
    traffic.average = RequestRate::perSecond(std::pow(10.0, unit(random) * 8.0 - 3.0));
    for (double& point : traffic.shape)
        point = chance(0.2) ? 0.0 : std::pow(10.0, unit(random) * 9.0 - 3.0);
    for (double& weight : traffic.weekdayWeights)
        weight = chance(0.2) ? 0.0 : 3.0 * unit(random);
    traffic.peakToAverage = 1.0 + 49.0 * unit(random);
    scenario.idle.nights = chance(0.5);
    scenario.idle.nightFrom = 24.0 * unit(random);
    scenario.idle.nightTo = 24.0 * unit(random);
    scenario.idle.weekends = chance(0.5);
    while (chance(0.5)) {
        const auto minute = [&] { return static_cast<int>(unit(random) * (minutesPerWeek - 1)); };
        scenario.idle.windows.push_back({minute(), minute()});
    }
    return scenario;
}

Trace weeksOf(std::initializer_list<double> values, double interval = 300.0)
{
    Trace trace{"weeks.csv", Seconds{interval}, {}};
    for (const double value : values)
        trace.values.insert(trace.values.end(), stepsPerWeek, value);
    return trace;
}

} // namespace

class TestCurve : public QObject
{
    Q_OBJECT
private slots:
    void dayGoesThroughItsPoints();
    void dayNeverLeavesThePointsItJoins();
    void dayIsSmoothOverMidnight();
    void peakIsReached_data();
    void peakIsReached();
    void peakOutOfReachGivesTheNearest();
    void flatWeekHasOnePeak();
    void drawnShapeStaysAsDrawn();
    void weekdaysWeigh();
    void idleStepsCarryNothing();
    void weekWithoutRequests_data();
    void weekWithoutRequests();
    void rulesHoldForAnyScenario();
    void averageScalesEveryRate();
    void moreIdleTimeNeverAddsRequests();
    void traceGivesTheShape();
    void traceWeekPastTheEndIsTheLast();
    void traceAverageCountsAsTold();
    void openingATraceTakesItsAverage();
    void averageOfATraceIsItsOwn();
    void draggedPointLandsWhereItWasPut_data();
    void draggedPointLandsWhereItWasPut();
    void draggingKeepsEverythingInRange();
    void nothingToDrag();
};

void TestCurve::dayGoesThroughItsPoints()
{
    const Traffic traffic;
    const DaySeries day = dayShape(traffic.shape);
    for (std::size_t hour = 0; hour < 24; ++hour)
        QCOMPARE(day[hour * stepsPerHour], traffic.shape[hour]);
}

void TestCurve::dayNeverLeavesThePointsItJoins()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> height(0.0, 1.0);
    for (int round = 0; round < 200; ++round) {
        std::array<double, 24> points{};
        for (double& point : points)
            point = height(random) < 0.2 ? 0.0 : height(random);
        const DaySeries day = dayShape(points);
        for (std::size_t step = 0; step < day.size(); ++step) {
            const auto [low, high] = std::minmax({points[step / stepsPerHour], points[(step / stepsPerHour + 1) % 24]});
            QVERIFY(day[step] >= low - 1e-12 && day[step] <= high + 1e-12);
            QVERIFY(day[step] >= 0.0);
        }
    }
}

void TestCurve::dayIsSmoothOverMidnight()
{
    // The same day begun at another hour is the same curve, so midnight is an hour like any other.
    const Traffic traffic;
    const DaySeries day = dayShape(traffic.shape);
    std::array<double, 24> turned = traffic.shape;
    std::ranges::rotate(turned, turned.begin() + 9);
    const DaySeries turnedDay = dayShape(turned);
    for (std::size_t step = 0; step < day.size(); ++step)
        QVERIFY(within(turnedDay[step], day[(step + 9 * stepsPerHour) % stepsPerDay], 1e-12));
}

void TestCurve::peakIsReached_data()
{
    QTest::addColumn<double>("peak");
    QTest::addColumn<bool>("nights");
    for (const double peak : {1.3, 1.5, 2.0, 3.0, 5.0, 10.0})
        QTest::addRow("%g times the average", peak) << peak << false;
    for (const double peak : {1.5, 3.0, 6.0})
        QTest::addRow("%g times the average, nights idle", peak) << peak << true;
}

void TestCurve::peakIsReached()
{
    QFETCH(double, peak);
    QFETCH(bool, nights);
    Scenario scenario;
    scenario.traffic.peakToAverage = peak;
    scenario.idle.nights = nights;
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(brokenRule(curve), QString());
    QVERIFY(curve.peakReached);
    QVERIFY(within(curve.reachedPeakToAverage, peak, 1e-9));
    QVERIFY(within(curve.peak.perSecond(), 2.0 * peak, 1e-9));
    QCOMPARE(curve.average.perSecond(), 2.0);
}

void TestCurve::peakOutOfReachGivesTheNearest()
{
    Scenario scenario;
    scenario.traffic.peakToAverage = 1.0;
    const TrafficCurve flattest = trafficCurve(scenario);
    QVERIFY(!flattest.peakReached);
    QCOMPARE(flattest.steepness, 0.0);
    // Five full days and 0.3 and 0.25 of one: the mean is 5.55 / 7 of a full day.
    QVERIFY(within(flattest.reachedPeakToAverage, 7.0 / 5.55, 1e-12));

    scenario.traffic.peakToAverage = 50.0;
    const TrafficCurve steepest = trafficCurve(scenario);
    QVERIFY(!steepest.peakReached);
    QCOMPARE(steepest.steepness, maximumSteepness);
    QVERIFY(steepest.reachedPeakToAverage > 5.0 && steepest.reachedPeakToAverage < 50.0);
    QCOMPARE(brokenRule(steepest), QString());
}

void TestCurve::flatWeekHasOnePeak()
{
    Scenario scenario;
    scenario.traffic.shape.fill(0.7);
    scenario.traffic.weekdayWeights.fill(1.0);
    scenario.traffic.peakToAverage = 3.0;
    const TrafficCurve curve = trafficCurve(scenario);
    QVERIFY(!curve.peakReached);
    QVERIFY(within(curve.reachedPeakToAverage, 1.0, 1e-12));
    for (const double rate : curve.rates)
        QVERIFY(within(rate, 2.0, 1e-12));
}

void TestCurve::drawnShapeStaysAsDrawn()
{
    Scenario scenario;
    const DaySeries day = dayShape(scenario.traffic.shape);
    double sum = 0.0;
    for (std::size_t step = 0; step < stepsPerWeek; ++step)
        sum += scenario.traffic.weekdayWeights[step / stepsPerDay] * day[step % stepsPerDay];
    scenario.traffic.peakToAverage = stepsPerWeek / sum;
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(curve.steepness, 1.0);
    for (std::size_t step = 0; step < stepsPerDay; ++step)
        QVERIFY(within(curve.rates[step], day[step] * curve.peak.perSecond(), 1e-9));
}

void TestCurve::weekdaysWeigh()
{
    Scenario scenario;
    scenario.traffic.weekdayWeights = {1.0, 0.5, 2.0, 0.0, 1.0, 1.0, 1.0};
    const TrafficCurve curve = trafficCurve(scenario);
    for (int hour = 0; hour < 24; ++hour) {
        QVERIFY(within(curve.rates[stepAt(1, hour)], 0.5 * curve.rates[stepAt(0, hour)], 1e-12));
        QVERIFY(within(curve.rates[stepAt(2, hour)], 2.0 * curve.rates[stepAt(0, hour)], 1e-12));
        QCOMPARE(curve.rates[stepAt(3, hour)], 0.0);
    }
    QCOMPARE(brokenRule(curve), QString());
}

void TestCurve::idleStepsCarryNothing()
{
    Scenario scenario;
    scenario.idle.nights = true;
    scenario.idle.weekends = true;
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(brokenRule(curve), QString());
    QVERIFY(within(curve.idleShare, (40.0 + 48.0) / 168.0, 1e-12));
    QCOMPARE(curve.rates[stepAt(0, 3)], 0.0);
    QVERIFY(curve.rates[stepAt(0, 10)] > 0.0);
    QCOMPARE(curve.rates[stepAt(5, 10)], 0.0);
}

void TestCurve::weekWithoutRequests_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("the whole week idle") << 0;
    QTest::newRow("no day carries weight") << 1;
    QTest::newRow("the only day of weight is idle") << 2;
    QTest::newRow("the shape is above 0 only at night, which is idle") << 3;
    QTest::newRow("an empty trace") << 4;
    QTest::newRow("a trace of zeros") << 5;
}

void TestCurve::weekWithoutRequests()
{
    QFETCH(int, reason);
    Scenario scenario;
    if (reason == 0)
        scenario.idle.windows = {{0, minutesPerWeek}};
    if (reason == 1 || reason == 2)
        scenario.traffic.weekdayWeights.fill(0.0);
    if (reason == 2) {
        scenario.traffic.weekdayWeights[6] = 1.0;
        scenario.idle.weekends = true;
    }
    if (reason == 3) {
        scenario.traffic.shape.fill(0.0);
        scenario.traffic.shape[1] = 1.0;
        scenario.idle.nights = true;
    }
    if (reason == 4)
        scenario.traffic.trace = TraceRef(Trace{});
    if (reason == 5)
        scenario.traffic.trace = TraceRef(weeksOf({0.0}));
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(brokenRule(curve), QString());
    QCOMPARE(curve.average.perSecond(), 0.0);
    QCOMPARE(curve.peak.perSecond(), 0.0);
    QCOMPARE(curve.reachedPeakToAverage, 0.0);
}

void TestCurve::rulesHoldForAnyScenario()
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 2000; ++round) {
        const Scenario scenario = randomScenario(random);
        const TrafficCurve curve = trafficCurve(scenario);
        QVERIFY2(brokenRule(curve).isEmpty(), qPrintable(QString("round %1: %2").arg(round).arg(brokenRule(curve))));
        if (curve.peakReached && curve.average.perSecond() > 0.0)
            QVERIFY(within(curve.reachedPeakToAverage, scenario.traffic.peakToAverage, 1e-8));
    }
}

void TestCurve::averageScalesEveryRate()
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        Scenario scenario = randomScenario(random);
        scenario.traffic.average = RequestRate::perSecond(4.0);
        const TrafficCurve once = trafficCurve(scenario);
        scenario.traffic.average = RequestRate::perSecond(10.0);
        const TrafficCurve more = trafficCurve(scenario);
        for (std::size_t step = 0; step < once.rates.size(); ++step)
            QVERIFY(within(more.rates[step], 2.5 * once.rates[step], 1e-12));
    }
}

void TestCurve::moreIdleTimeNeverAddsRequests()
{
    const ParameterSpec& requests = *findParameter("traffic.requests_per_month");
    std::mt19937 random(4);
    std::uniform_int_distribution<int> minute(0, minutesPerWeek - 1);
    for (int round = 0; round < 100; ++round) {
        Scenario scenario = randomScenario(random);
        const double before = std::get<double>(requests.read(scenario));
        scenario.idle.windows.push_back({minute(random), minute(random)});
        QVERIFY(std::get<double>(requests.read(scenario)) <= before);
    }
}

void TestCurve::traceGivesTheShape()
{
    Scenario scenario;
    Trace trace = weeksOf({10.0});
    trace.values[stepAt(2, 12)] = 70.0;
    useTrace(scenario, trace, TraceValue::PerInterval);
    scenario.traffic.peakToAverage = 2.0;
    scenario.traffic.weekdayWeights.fill(0.1);
    scenario.traffic.average = RequestRate::perSecond(5.0);
    scenario.idle.weekends = true;
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(brokenRule(curve), QString());
    QVERIFY(within(curve.rates[stepAt(2, 12)], 7.0 * curve.rates[stepAt(0, 0)], 1e-12));
    QCOMPARE(curve.rates[stepAt(5, 12)], 0.0);
    QVERIFY(curve.peakReached);
    QVERIFY(within(curve.reachedPeakToAverage, 70.0 / (10.0 + 60.0 / (5 * stepsPerDay)), 1e-12));
}

void TestCurve::traceWeekPastTheEndIsTheLast()
{
    Scenario scenario;
    useTrace(scenario, weeksOf({300.0, 600.0, 900.0}), TraceValue::PerInterval);
    QCOMPARE(scenario.traffic.average.perSecond(), 1.0);
    scenario.traffic.traceWeek = 2.0;
    QCOMPARE(traceAverage(scenario).perSecond(), 2.0);
    scenario.traffic.traceWeek = 53.0;
    QCOMPARE(traceAverage(scenario).perSecond(), 3.0);
}

void TestCurve::traceAverageCountsAsTold()
{
    Scenario scenario;
    QCOMPARE(traceAverage(scenario).perSecond(), 0.0);
    useTrace(scenario, weeksOf({1800.0}, 1800.0), TraceValue::PerInterval);
    QCOMPARE(traceAverage(scenario).perSecond(), 1.0);
    scenario.traffic.traceValue = TraceValue::PerSecond;
    QCOMPARE(traceAverage(scenario).perSecond(), 1800.0);
    scenario.idle.windows = {{0, minutesPerWeek}};
    QCOMPARE(traceAverage(scenario).perSecond(), 0.0);
}

void TestCurve::openingATraceTakesItsAverage()
{
    Scenario scenario;
    Trace trace = weeksOf({300.0});
    std::fill(trace.values.begin() + 5 * stepsPerDay, trace.values.end(), 30000.0);
    scenario.idle.weekends = true;
    useTrace(scenario, trace, TraceValue::PerInterval);
    // Nothing of what was recorded is cut away by idle periods set before.
    QVERIFY(scenario.idle == IdlePeriods{});
    QCOMPARE(scenario.traffic.average.perSecond(), (5.0 + 2.0 * 100.0) / 7.0);
    const TrafficCurve curve = trafficCurve(scenario);
    QCOMPARE(curve.rates[stepAt(3, 3)], 1.0);
    QCOMPARE(curve.rates[stepAt(6, 3)], 100.0);
}

void TestCurve::averageOfATraceIsItsOwn()
{
    Scenario scenario;
    useTrace(scenario, weeksOf({200000.0}, 1.0), TraceValue::PerSecond);
    QCOMPARE(scenario.traffic.average.perSecond(), 200000.0);
    QVERIFY(scenario.traffic.traceValue == TraceValue::PerSecond);
    useTrace(scenario, weeksOf({1e-4}, 3600.0), TraceValue::PerInterval);
    QCOMPARE(scenario.traffic.average.perSecond(), 1e-4 / 3600.0);
    // Without requests there is nothing to take.
    useTrace(scenario, weeksOf({0.0}), TraceValue::PerInterval);
    QCOMPARE(scenario.traffic.average.perSecond(), 1e-4 / 3600.0);
    QCOMPARE(trafficCurve(scenario).average.perSecond(), 0.0);
}

void TestCurve::draggedPointLandsWhereItWasPut_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("peakToAverage");
    QTest::newRow("the peak higher") << 0 << 10 << 9.0 << 3.0;
    QTest::newRow("the peak lower") << 0 << 10 << 3.0 << 3.0;
    QTest::newRow("a new peak") << 0 << 20 << 8.0 << 3.0;
    QTest::newRow("at midnight") << 2 << 0 << 1.0 << 3.0;
    QTest::newRow("the last hour") << 2 << 23 << 2.0 << 3.0;
    QTest::newRow("down to nothing") << 1 << 14 << 0.0 << 3.0;
    QTest::newRow("on a light day") << 6 << 10 << 2.0 << 3.0;
    QTest::newRow("a steep curve") << 0 << 8 << 4.0 << 6.0;
    QTest::newRow("a shallow curve") << 0 << 3 << 2.0 << 1.5;
    QTest::newRow("a peak out of reach") << 0 << 3 << 2.0 << 50.0;
}

void TestCurve::draggedPointLandsWhereItWasPut()
{
    QFETCH(int, day);
    QFETCH(int, hour);
    QFETCH(double, rate);
    QFETCH(double, peakToAverage);
    Scenario scenario;
    scenario.traffic.peakToAverage = peakToAverage;
    const TrafficCurve before = trafficCurve(scenario);
    const auto dragged = withRateAt(scenario, day, hour, RequestRate::perSecond(rate));
    QVERIFY(dragged);
    const TrafficCurve after = trafficCurve(*dragged);
    QCOMPARE(brokenRule(after), QString());
    for (int other = 0; other < 24; ++other) {
        const double wanted = other == hour ? rate : before.rates[stepAt(day, other)];
        const double found = after.rates[stepAt(day, other)];
        QVERIFY2(within(found, wanted, 0.01),
                 qPrintable(QString("hour %1: %2 not %3").arg(other).arg(found).arg(wanted)));
    }
    QCOMPARE(std::ranges::max(dragged->traffic.shape), 1.0);
}

void TestCurve::draggingKeepsEverythingInRange()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    int dragged = 0;
    for (int round = 0; round < 500; ++round) {
        const Scenario scenario = randomScenario(random);
        const auto changed =
            withRateAt(scenario, static_cast<int>(unit(random) * 7), static_cast<int>(unit(random) * 24),
                       RequestRate::perSecond(std::pow(10.0, unit(random) * 12.0 - 5.0)));
        if (!changed)
            continue;
        ++dragged;
        QCOMPARE(brokenRule(trafficCurve(*changed)), QString());
        for (const char* id : {"traffic.average", "traffic.peak_to_average", "traffic.shape"}) {
            Scenario copy = scenario;
            const auto refused = setParameter(copy, *findParameter(id), findParameter(id)->read(*changed));
            QVERIFY2(!refused, testing::plainText(refused.value_or(Message{})).c_str());
        }
    }
    QVERIFY(dragged > 100);
}

void TestCurve::nothingToDrag()
{
    const RequestRate rate = RequestRate::perSecond(3.0);
    Scenario scenario;
    scenario.traffic.weekdayWeights[6] = 0.0;
    QVERIFY(!withRateAt(scenario, 6, 10, rate));
    scenario.idle.nights = true;
    QVERIFY(!withRateAt(scenario, 0, 3, rate));
    QVERIFY(withRateAt(scenario, 0, 10, rate));

    Scenario lastPoint;
    lastPoint.traffic.shape.fill(0.0);
    lastPoint.traffic.shape[10] = 1.0;
    QVERIFY(!withRateAt(lastPoint, 0, 10, RequestRate::perSecond(0.0)));

    useTrace(scenario, weeksOf({1.0}), TraceValue::PerInterval);
    QVERIFY(!withRateAt(scenario, 0, 10, rate));
}

} // namespace loadline

LOADLINE_TEST(loadline::TestCurve)
#include "tst_curve.moc"
