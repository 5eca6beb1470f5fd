// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wheel against a sorted map, for loads that it was and was not made for, and the histogram against sorted times.

#include "models/behaviour/completionwheel.h"
#include "models/behaviour/latencyhistogram.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace loadline;

class Wheel : public QObject
{
    Q_OBJECT

private slots:
    void endsInOrder_data();
    void endsInOrder();
    void equalEndsKeepTheirOrder();
    void percentilesAreThoseOfTheTimes();
    void histogramsKeepEveryRequest();
    void histogramsAdd();
};

void Wheel::endsInOrder_data()
{
    QTest::addColumn<double>("running"); // what the wheel is told
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("gap"); // what then comes
    QTest::addColumn<double>("spread");
    QTest::newRow("as told") << 100.0 << 1.0 << 0.01 << 1.0;
    QTest::newRow("far more than told") << 1.0 << 1.0 << 0.001 << 1.0;
    QTest::newRow("far fewer than told") << 10000.0 << 1.0 << 3.0 << 1.0;
    QTest::newRow("many rounds ahead") << 10.0 << 1.0 << 0.1 << 300.0;
    QTest::newRow("long gaps") << 10.0 << 1.0 << 50.0 << 1.0;
    QTest::newRow("all in one bucket") << 1.0 << 1000.0 << 0.01 << 0.0005;
}

void Wheel::endsInOrder()
{
    QFETCH(const double, running);
    QFETCH(const double, mean);
    QFETCH(const double, gap);
    QFETCH(const double, spread);
    CompletionWheel wheel(running, mean);
    std::multimap<double, std::uint32_t> expected;
    std::vector<std::uint32_t> free;
    std::mt19937 random(7);
    const auto unit = [&random] { return (static_cast<double>(random()) + 0.5) / 4294967296.0; };
    double now = 0.0;
    for (int i = 0; i < 20000; ++i) {
        now -= gap * std::log(unit());
        wheel.drain(now, [&](std::uint32_t slot) {
            QVERIFY(!expected.empty());
            QCOMPARE(slot, expected.begin()->second);
            QVERIFY(expected.begin()->first <= now);
            expected.erase(expected.begin());
            free.push_back(slot);
        });
        QVERIFY(expected.empty() || expected.begin()->first > now);
        QCOMPARE(wheel.running(), expected.size());
        if (free.empty())
            free.push_back(wheel.addSlot());
        const std::uint32_t slot = free.back();
        free.pop_back();
        const double end = now - spread * mean * std::log(unit());
        wheel.start(slot, end);
        QCOMPARE(wheel.end(slot), end);
        expected.emplace(end, slot);
    }
}

void Wheel::equalEndsKeepTheirOrder()
{
    CompletionWheel wheel(4.0, 1.0);
    for (int i = 0; i < 5; ++i)
        wheel.start(wheel.addSlot(), 2.0);
    std::vector<std::uint32_t> ended;
    wheel.drain(1.99, [&ended](std::uint32_t slot) { ended.push_back(slot); });
    QVERIFY(ended.empty());
    wheel.drain(2.0, [&ended](std::uint32_t slot) { ended.push_back(slot); });
    QCOMPARE(ended, (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
}

void Wheel::percentilesAreThoseOfTheTimes()
{
    LatencyHistogram histogram;
    std::vector<double> times;
    std::mt19937 random(3);
    for (int i = 0; i < 100000; ++i) {
        times.push_back(0.001 * std::pow(10.0, 5.0 * static_cast<double>(random()) / 4294967296.0));
        histogram.add(times.back());
    }
    std::ranges::sort(times);
    for (const double share : {0.01, 0.5, 0.95, 0.99}) {
        const double exact = times[static_cast<std::size_t>(share * 100000.0)];
        QVERIFY(std::abs(histogram.percentile(share).count() / exact - 1.0) < 0.005);
    }
    QCOMPARE(LatencyHistogram{}.percentile(0.5).count(), 0.0);
}

void Wheel::histogramsKeepEveryRequest()
{
    LatencyHistogram histogram;
    for (const double time : {0.0, 1e-9, 0.0004, 0.0005, 0.02, 1.0, 1999.0, 2047.0, 1e6})
        histogram.add(time);
    QCOMPARE(histogram.total(), 9.0);
    const std::vector<double> bins = histogram.reportBins();
    QCOMPARE(bins.size(), std::size_t{latencyBins});
    QVERIFY(std::abs(std::accumulate(bins.begin(), bins.end(), 0.0) - 9.0) < 1e-9);
    QVERIFY(bins.front() >= 3.0);
    QVERIFY(bins.back() >= 2.0);

    // A time counts in its own bin of the report.
    LatencyHistogram one;
    one.add(1.0);
    int bin = 0;
    while (latencyBinEdge(bin + 1).count() <= 1.0)
        ++bin;
    QVERIFY(one.reportBins()[static_cast<std::size_t>(bin)] > 0.8);
}

void Wheel::histogramsAdd()
{
    LatencyHistogram one;
    LatencyHistogram other;
    one.add(0.1);
    other.add(0.2);
    other.add(0.3);
    one.add(other);
    QCOMPARE(one.total(), 3.0);
    QVERIFY(std::abs(one.percentile(1.0).count() - 0.3) < 0.003);
}

LOADLINE_TEST(Wheel)
#include "tst_completionwheel.moc"
