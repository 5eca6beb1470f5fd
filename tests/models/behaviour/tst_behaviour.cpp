// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queueing and latency formulas against what is known in closed form.

#include "models/behaviour/latency.h"
#include "models/behaviour/queueing.h"
#include "tests/testprogram.h"

#include <cmath>
#include <numeric>

using namespace loadline;

class Behaviour : public QObject
{
    Q_OBJECT

private slots:
    void erlangBIsOneFormulaAcrossSizes();
    void noSteadyStateAtFullLoad();
    void longerWaitsAtHigherLoad();
    void variabilityOfAnExponentialIsOne();
    void densitySumsToWhatIsAnswered();
    void constantWorkHasItsOwnPercentiles();
    void logNormalPercentilesAreExact();
    void coldStartsMakeTheTail();
    void workIsCutOffAtALimit();
    void pointsKeepTheMedian();
};

void Behaviour::erlangBIsOneFormulaAcrossSizes()
{
    // Recursion below 200 servers and incomplete gamma above must meet.
    const double offered = 180.0;
    double blocking = 1.0;
    for (int servers = 1; servers <= 260; ++servers) {
        blocking = offered * blocking / (servers + offered * blocking);
        const double found = erlangB(servers, offered);
        QVERIFY2(std::abs(found - blocking) <= 1e-9 * blocking, qPrintable(QString::number(servers)));
    }
    QCOMPARE(erlangB(300.0, 1e6), 1.0 - 300.0 / 1e6);
    QCOMPARE(erlangB(5.0, 0.0), 0.0);
    QCOMPARE(erlangB(0.0, 3.0), 1.0);
}

void Behaviour::noSteadyStateAtFullLoad()
{
    QVERIFY(!mmcQueue(10.0, 1.0, 10));
    QVERIFY(!mmcQueue(11.0, 1.0, 10));
    QVERIFY(mmcQueue(9.999, 1.0, 10));
}

void Behaviour::longerWaitsAtHigherLoad()
{
    double before = -1.0;
    for (double rate = 0.5; rate < 8.0; rate += 0.5) {
        const auto queue = mmcQueue(rate, 1.0, 8);
        QVERIFY(queue);
        QVERIFY(queue->wait > before);
        // Little's law.
        QVERIFY(std::abs(queue->inSystem - rate * queue->stay) < 1e-9);
        before = queue->wait;
    }
}

void Behaviour::variabilityOfAnExponentialIsOne()
{
    QCOMPARE(waitVariability(1.0, 1.0), 1.0);
    QCOMPARE(waitVariability(1.0, 0.0), 0.5);
    QVERIFY(waitVariability(4.0, 1.0) > 2.0);
}

void Behaviour::densitySumsToWhatIsAnswered()
{
    const LatencyReport report = latencyReport({milliseconds(120), 0.8}, {{Seconds{0}, 0.6}, {Seconds{0.5}, 0.3}});
    const double sum = std::accumulate(report.density.begin(), report.density.end(), 0.0);
    QVERIFY(std::abs(sum - 0.9) < 1e-6);
    QVERIFY(report.p50 < report.p95 && report.p95 < report.p99);
    QVERIFY(std::abs(report.mean.count() - (0.12 + 0.5 / 3.0)) < 1e-9);
    QVERIFY(latencyReport({milliseconds(120), 0.8}, {}).density.empty());
}

void Behaviour::constantWorkHasItsOwnPercentiles()
{
    const LatencyReport report = latencyReport({milliseconds(100), 0.0}, {{Seconds{0}, 1.0}});
    QVERIFY(std::abs(report.p50.count() - 0.1) < 0.002);
    QVERIFY(report.p99.count() < 0.115);
}

void Behaviour::logNormalPercentilesAreExact()
{
    // CV 1 means variance of the logarithm ln 2; median = mean / sqrt(2), p95 = median exp(1.6449 sqrt(ln 2)).
    const LatencyReport report = latencyReport({Seconds{1.0}, 1.0}, {{Seconds{0}, 1.0}});
    const double median = 1.0 / std::sqrt(2.0);
    QVERIFY(std::abs(report.p50.count() / median - 1.0) < 1e-3);
    QVERIFY(std::abs(report.p95.count() / (median * std::exp(1.644854 * std::sqrt(std::log(2.0)))) - 1.0) < 1e-3);
}

void Behaviour::coldStartsMakeTheTail()
{
    const LatencyReport warm = latencyReport({milliseconds(100), 0.3}, {{Seconds{0}, 1.0}});
    const LatencyReport cold =
        latencyReport({milliseconds(100), 0.3}, {{Seconds{0}, 0.98}, {Seconds{2.0}, 0.02, true}});
    QVERIFY(warm.coldDensity.empty());
    QVERIFY(std::abs(std::accumulate(cold.coldDensity.begin(), cold.coldDensity.end(), 0.0) - 0.02) < 1e-9);
    QVERIFY(cold.p99.count() > 2.0);
    QVERIFY(std::abs(cold.p50 / warm.p50 - 1.0) < 0.05);
}

void Behaviour::workIsCutOffAtALimit()
{
    // CV 1: the logarithm has variance ln 2, so half of the work takes longer than mean / sqrt(2).
    const WorkTime work{Seconds{1.0}, 1.0};
    const Seconds median{1.0 / std::sqrt(2.0)};
    QVERIFY(std::abs(shareBeyond(work, median) - 0.5) < 1e-9);
    QCOMPARE(shareBeyond({Seconds{1.0}, 0.0}, Seconds{1.0}), 0.0);
    QCOMPARE(shareBeyond({Seconds{1.0}, 0.0}, Seconds{0.999}), 1.0);
    QCOMPARE(meanCutAt(work, endless), work.mean);
    QCOMPARE(meanCutAt({Seconds{1.0}, 0.0}, Seconds{0.4}), Seconds{0.4});
    // The mean cut off is the integral of the share beyond.
    double integral = 0.0;
    for (int i = 0; i < 20000; ++i)
        integral += shareBeyond(work, Seconds{(i + 0.5) * 1e-4}) * 1e-4;
    QVERIFY(std::abs(meanCutAt(work, Seconds{2.0}).count() - integral) < 1e-6);
    // Of what is answered nothing takes longer than the limit.
    const LatencyReport report = latencyReport(work, {{Seconds{0}, 0.5, false, median}});
    QVERIFY(std::abs(std::accumulate(report.density.begin(), report.density.end(), 0.0) - 0.5) < 1e-6);
    QVERIFY(report.p99 <= median * 1.001 && report.p99 > median * 0.97);
    QVERIFY(report.mean < median && report.mean > median * 0.4);
}

void Behaviour::pointsKeepTheMedian()
{
    const auto points = logNormalPoints(Seconds{0.2}, Seconds{0.6}, 11);
    QCOMPARE(points.size(), std::size_t{11});
    QVERIFY(std::abs(points[5].count() - 0.2) < 1e-12);
    QVERIFY(points.back().count() < 0.6 && points.back().count() > 0.3);
    const auto constant = logNormalPoints(Seconds{0.2}, Seconds{0.1}, 3);
    QVERIFY(std::abs(constant[0].count() - 0.2) < 1e-12 && std::abs(constant[2].count() - 0.2) < 1e-12);
}

LOADLINE_TEST(Behaviour)
#include "tst_behaviour.moc"
