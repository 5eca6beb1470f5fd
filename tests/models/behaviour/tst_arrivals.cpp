// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrivals and drawn times against their means, their dispersion, and the numbers that a seed gives everywhere.

#include "models/behaviour/arrivals.h"
#include "tests/testprogram.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace loadline;

namespace {

Arrivals arrivals(const RateCurve& curve, double dispersion, std::uint64_t seed, std::size_t firstStep = 0)
{
    return {curve, firstStep, dispersion, randomEngine(seed, 0, RandomUse::Arrivals),
            randomEngine(seed, 0, RandomUse::Batches)};
}

struct Moments
{
    double mean = 0.0;
    double variance = 0.0;
};

Moments moments(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    Moments found;
    for (const double value : values)
        found.mean += value / count;
    for (const double value : values)
        found.variance += (value - found.mean) * (value - found.mean) / (count - 1.0);
    return found;
}

/// Arrivals in each window of `width` seconds up to `end`.
std::vector<double> counts(Arrivals source, double width, double end)
{
    std::vector<double> windows(static_cast<std::size_t>(std::lround(end / width)));
    for (double now = source.next(); now < end; now = source.next())
        windows[static_cast<std::size_t>(now / width)] += 1.0;
    return windows;
}

std::vector<double> draws(const RandomTime& time, std::size_t count)
{
    DrawnTimes source(time, randomEngine(11, 0, RandomUse::Service));
    std::vector<double> values(count);
    std::ranges::generate(values, [&source] { return source.next(); });
    return values;
}

} // namespace

class ArrivalTimes : public QObject
{
    Q_OBJECT

private slots:
    void aSeedGivesTheseNumbers();
    void usesAndReplicationsHaveStreamsOfTheirOwn();
    void countsHaveTheMeanAndDispersion_data();
    void countsHaveTheMeanAndDispersion();
    void theRateFollowsTheCurve();
    void idleStepsAreEmpty();
    void theCurveCanBeginAnywhere();
    void withoutTrafficNothingArrives();
    void drawnTimesHaveTheirMoments();
    void drawnTimesPassThroughTheirPercentiles();
};

void ArrivalTimes::aSeedGivesTheseNumbers()
{
    Arrivals source = arrivals({{2.0}, Seconds{1e6}}, 1.0, 42);
    Arrivals bursts = arrivals({{2.0}, Seconds{1e6}}, 3.0, 42);
    const auto service = draws(RandomTime::logNormal(Seconds{0.12}, 0.5), 4);
    const auto same = [](double found, double expected) { return std::abs(found / expected - 1.0) < 1e-12; };
    for (const double expected : {0.22566013125851, 0.551805156507385, 0.743696163357995, 1.08834075006685})
        QVERIFY(same(source.next(), expected));
    for (const double expected : {0.451320262517021, 0.451320262517021, 0.451320262517021, 1.10361031301477})
        QVERIFY(same(bursts.next(), expected));
    for (std::size_t i = 0; i < service.size(); ++i)
        QVERIFY(same(service[i],
                     std::array{0.118975599205863, 0.127944004214361, 0.120413136152792, 0.0561675117596818}[i]));
}

void ArrivalTimes::usesAndReplicationsHaveStreamsOfTheirOwn()
{
    const auto first = [](std::uint64_t seed, std::uint32_t replication, RandomUse use) {
        return randomEngine(seed, replication, use)();
    };
    const std::vector<std::uint64_t> all{
        first(1, 0, RandomUse::Arrivals),     first(1, 0, RandomUse::Service),
        first(1, 0, RandomUse::ColdStarts),   first(1, 1, RandomUse::Arrivals),
        first(2, 0, RandomUse::Arrivals),     first(1ULL << 32, 0, RandomUse::Arrivals),
        first(1, 0, RandomUse::IdleLifetimes)};
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(std::ranges::count(all, all[i]), 1);
    QCOMPARE(first(1, 0, RandomUse::Arrivals), all[0]);
}

void ArrivalTimes::countsHaveTheMeanAndDispersion_data()
{
    QTest::addColumn<double>("dispersion");
    QTest::addColumn<double>("width");
    for (const double dispersion : {1.0, 1.5, 4.0, 20.0, 50.0}) {
        for (const double width : {0.05, 1.0, 20.0})
            QTest::addRow("%g in %g s", dispersion, width) << dispersion << width;
    }
}

void ArrivalTimes::countsHaveTheMeanAndDispersion()
{
    QFETCH(const double, dispersion);
    QFETCH(const double, width);
    constexpr double rate = 30.0;
    const double end = std::min(width * 20000.0, 20000.0);
    const auto windows = counts(arrivals({{rate}, Seconds{300.0}}, dispersion, 7), width, end);
    const Moments found = moments(windows);
    const double expected = rate * width;
    // Four standard errors of the mean of counts; the spread of the variance is wider where batches are rare.
    QVERIFY(std::abs(found.mean - expected) < 4.0 * std::sqrt(dispersion * rate / end) * width);
    const auto count = static_cast<double>(windows.size());
    const double batches = expected / ((1.0 + dispersion) / 2.0);
    const double tolerance = 5.0 * std::sqrt((2.0 + 12.0 / batches) / count);
    QVERIFY2(std::abs(found.variance / found.mean / dispersion - 1.0) < tolerance,
             qPrintable(QString::number(found.variance / found.mean)));
}

void ArrivalTimes::theRateFollowsTheCurve()
{
    const RateCurve curve{{100.0, 300.0, 50.0, 0.0, 200.0}, Seconds{10.0}};
    std::vector<double> found(curve.rates.size());
    Arrivals source = arrivals(curve, 1.0, 3);
    constexpr double rounds = 200.0;
    for (double now = source.next(); now < rounds * 50.0; now = source.next())
        found[static_cast<std::size_t>(std::fmod(now, 50.0) / 10.0)] += 1.0;
    for (std::size_t step = 0; step < found.size(); ++step) {
        const double expected = curve.rates[step] * 10.0 * rounds;
        QVERIFY2(std::abs(found[step] - expected) <= 4.0 * std::sqrt(expected),
                 qPrintable(QString::number(found[step])));
    }
}

void ArrivalTimes::idleStepsAreEmpty()
{
    for (const double dispersion : {1.0, 10.0}) {
        Arrivals source = arrivals({{5.0, 0.0, 0.0, 0.001}, Seconds{300.0}}, dispersion, 5);
        double before = 0.0;
        for (int i = 0; i < 50000; ++i) {
            const double now = source.next();
            QVERIFY(now >= before);
            const auto step = static_cast<long>(now / 300.0) % 4;
            QVERIFY(step == 0 || step == 3);
            before = now;
        }
    }
}

void ArrivalTimes::theCurveCanBeginAnywhere()
{
    Arrivals source = arrivals({{1000.0, 0.0, 0.0}, Seconds{60.0}}, 1.0, 5, 1);
    const double first = source.next();
    QVERIFY(first > 120.0 && first < 121.0);
}

void ArrivalTimes::withoutTrafficNothingArrives()
{
    QVERIFY(std::isinf(arrivals({{0.0, 0.0}, Seconds{60.0}}, 1.0, 5).next()));
}

void ArrivalTimes::drawnTimesHaveTheirMoments()
{
    const Moments logNormal = moments(draws(RandomTime::logNormal(Seconds{0.2}, 0.7), 400000));
    QVERIFY(std::abs(logNormal.mean / 0.2 - 1.0) < 0.005);
    QVERIFY(std::abs(std::sqrt(logNormal.variance) / logNormal.mean / 0.7 - 1.0) < 0.02);
    const Moments exponential = moments(draws(RandomTime::exponential(Seconds{3.0}), 400000));
    QVERIFY(std::abs(exponential.mean / 3.0 - 1.0) < 0.007);
    QVERIFY(std::abs(exponential.variance / 9.0 - 1.0) < 0.02);
    for (const double value : draws(RandomTime::logNormal(Seconds{0.2}, 0.0), 10))
        QCOMPARE(value, 0.2);
    QVERIFY(std::abs(RandomTime::logNormal(Seconds{0.2}, 0.7).mean().count() - 0.2) < 1e-6);
    QCOMPARE(RandomTime::exponential(Seconds{3.0}).mean().count(), 3.0);
}

void ArrivalTimes::drawnTimesPassThroughTheirPercentiles()
{
    auto values = draws(RandomTime::logNormalThrough(Seconds{0.3}, Seconds{0.9}, Seconds{0.4}), 400000);
    std::ranges::sort(values);
    QVERIFY(std::abs(values[200000] - 0.7) < 0.002);
    QVERIFY(std::abs(values[396000] - 1.3) < 0.02);
    QVERIFY(values.front() > 0.4);
    for (const double value : draws(RandomTime::logNormalThrough(Seconds{0.3}, Seconds{0.3}, Seconds{0.4}), 3))
        QCOMPARE(value, 0.7);
}

LOADLINE_TEST(ArrivalTimes)
#include "tst_arrivals.moc"
