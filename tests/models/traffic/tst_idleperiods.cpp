// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/idleperiods.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <random>

namespace loadline {
namespace {

int idleCount(const IdlePeriods& idle) { return static_cast<int>(std::ranges::count(idleSteps(idle), true)); }

std::size_t stepAt(int day, int hour, int minute = 0)
{
    return static_cast<std::size_t>(day * stepsPerDay + hour * stepsPerHour + minute / minutesPerStep);
}

} // namespace

class TestIdlePeriods : public QObject
{
    Q_OBJECT
private slots:
    void hoursIdle_data();
    void hoursIdle();
    void nightRunsOverMidnight();
    void stepBelongsToThePeriodItStartsIn();
    void windowRunsOverTheEndOfTheWeek();
    void overlapsCountOnce();
    void monthIsTheActiveShare();
    void anotherPeriodNeverAddsActiveTime();
};

void TestIdlePeriods::hoursIdle_data()
{
    QTest::addColumn<bool>("nights");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("weekends");
    QTest::addColumn<double>("hours");
    QTest::newRow("nothing idle") << false << 22.0 << 6.0 << false << 0.0;
    QTest::newRow("eight hours each night") << true << 22.0 << 6.0 << false << 56.0;
    QTest::newRow("within one day") << true << 1.0 << 5.5 << false << 31.5;
    QTest::newRow("from midnight") << true << 0.0 << 6.0 << false << 42.0;
    QTest::newRow("until midnight") << true << 18.0 << 24.0 << false << 42.0;
    QTest::newRow("from 24 is from midnight") << true << 24.0 << 6.0 << false << 42.0;
    QTest::newRow("from equal to to is no night") << true << 6.0 << 6.0 << false << 0.0;
    QTest::newRow("the whole day") << true << 0.0 << 24.0 << false << 168.0;
    QTest::newRow("weekends") << false << 22.0 << 6.0 << true << 48.0;
    QTest::newRow("nights and weekends") << true << 22.0 << 6.0 << true << 40.0 + 48.0;
}

void TestIdlePeriods::hoursIdle()
{
    QFETCH(bool, nights);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, weekends);
    QFETCH(double, hours);
    IdlePeriods idle;
    idle.nights = nights;
    idle.nightFrom = from;
    idle.nightTo = to;
    idle.weekends = weekends;
    QCOMPARE(idleSteps(idle).size(), static_cast<std::size_t>(stepsPerWeek));
    QCOMPARE(static_cast<double>(idleCount(idle)) / stepsPerHour, hours);
}

void TestIdlePeriods::nightRunsOverMidnight()
{
    IdlePeriods idle;
    idle.nights = true;
    const auto steps = idleSteps(idle);
    QVERIFY(steps[stepAt(0, 0)]);
    QVERIFY(steps[stepAt(0, 5, 55)]);
    QVERIFY(!steps[stepAt(0, 6)]);
    QVERIFY(!steps[stepAt(0, 21, 55)]);
    QVERIFY(steps[stepAt(0, 22)]);
    QVERIFY(steps[stepAt(6, 23, 55)]);
}

void TestIdlePeriods::stepBelongsToThePeriodItStartsIn()
{
    IdlePeriods idle;
    idle.windows = {{62, 68}};
    const auto steps = idleSteps(idle);
    QVERIFY(!steps[stepAt(0, 1, 0)]);
    QVERIFY(steps[stepAt(0, 1, 5)]);
    QVERIFY(!steps[stepAt(0, 1, 10)]);
}

void TestIdlePeriods::windowRunsOverTheEndOfTheWeek()
{
    IdlePeriods idle;
    idle.windows = {{4 * minutesPerDay + 18 * 60, 6 * 60}};
    const auto steps = idleSteps(idle);
    QVERIFY(!steps[stepAt(4, 17, 55)]);
    QVERIFY(steps[stepAt(4, 18)]);
    QVERIFY(steps[stepAt(6, 23, 55)]);
    QVERIFY(steps[stepAt(0, 0)]);
    QVERIFY(!steps[stepAt(0, 6)]);
    QCOMPARE(idleCount(idle), (6 + 48 + 6) * stepsPerHour);
}

void TestIdlePeriods::overlapsCountOnce()
{
    IdlePeriods idle;
    idle.windows = {{0, 120}, {60, 180}, {60, 120}};
    QCOMPARE(idleCount(idle), 3 * stepsPerHour);
}

void TestIdlePeriods::monthIsTheActiveShare()
{
    Scenario scenario;
    QCOMPARE(activeTimePerMonth(scenario).count(), 730.0 * 3600.0);
    scenario.idle.weekends = true;
    QCOMPARE(activeTimePerMonth(scenario).count(), 730.0 * 3600.0 * 5.0 / 7.0);
    scenario.billing.month = MonthLength::Hours720;
    QCOMPARE(activeTimePerMonth(scenario).count(), 720.0 * 3600.0 * 5.0 / 7.0);
    scenario.idle.windows = {{0, minutesPerWeek}};
    QCOMPARE(activeTimePerMonth(scenario).count(), 0.0);
}

void TestIdlePeriods::anotherPeriodNeverAddsActiveTime()
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> minute(0, minutesPerWeek - 1);
    Scenario scenario;
    Seconds before = activeTimePerMonth(scenario);
    for (int i = 0; i < 60; ++i) {
        scenario.idle.windows.push_back({minute(random), minute(random)});
        const Seconds after = activeTimePerMonth(scenario);
        QVERIFY(after <= before);
        before = after;
    }
    QCOMPARE(before.count(), 0.0);
}

} // namespace loadline

LOADLINE_TEST(loadline::TestIdlePeriods)
#include "tst_idleperiods.moc"
