// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulation against AWS Lambda as it was measured, and against another simulator's worked example.

#include "models/behaviour/confidence.h"
#include "models/behaviour/lambdasimulation.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace loadline;

namespace {

struct Row
{
    double rate;
    double warm;
    double cold;
    double lifetime;
    double coldShare;
    double coldShareError; ///< standard error of the measurement
    double instances;
};

QList<Row> measuredRows()
{
    QFile file(QStringLiteral(LOADLINE_TEST_DATA "/worked_examples.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (!row.value(QLatin1String("id")).toString().startsWith(QLatin1String("aws-measured")))
            continue;
        const QJsonObject inputs = row.value(QLatin1String("inputs")).toObject();
        const QJsonObject expected = row.value(QLatin1String("expected")).toObject();
        const auto in = [&inputs](const char* key) { return inputs.value(QLatin1String(key)).toDouble(); };
        const auto out = [&expected](const char* key) { return expected.value(QLatin1String(key)).toDouble(); };
        rows.append({in("arrival_rate"), in("warm_mean_s"), in("cold_mean_s"), in("expiration_s"),
                     out("cold_start_probability"), out("cold_start_probability_se"), out("mean_instances")});
    }
    return rows;
}

LambdaSimulation simulationOf(const Row& row, bool exponential, double requests)
{
    const auto time = [exponential](double mean) {
        return exponential ? RandomTime::exponential(Seconds{mean}) : RandomTime::fixed(Seconds{mean});
    };
    LambdaSimulation simulation;
    simulation.arrivals = {{row.rate}, Seconds{requests / row.rate}};
    simulation.service = time(row.warm);
    simulation.coldResponse = time(row.cold);
    simulation.idleLifetime = RandomTime::fixed(Seconds{row.lifetime});
    return simulation;
}

} // namespace

class MeasuredLambda : public QObject
{
    Q_OBJECT

private slots:
    void comesNearToMeasurements_data();
    void comesNearToMeasurements();
    void workedExampleComesOut();
};

void MeasuredLambda::comesNearToMeasurements_data()
{
    QTest::addColumn<bool>("exponential");
    QTest::addColumn<double>("instancesWithin");
    QTest::newRow("exponential service") << true << 0.035;
    QTest::newRow("constant service") << false << 0.032;
}

/// The measured cold-start shares have standard errors of 4 to 17 % of themselves. Even a perfect model would be some
/// 8 % off on average.
void MeasuredLambda::comesNearToMeasurements()
{
    QFETCH(const bool, exponential);
    QFETCH(const double, instancesWithin);
    double coldError = 0.0;
    double noise = 0.0;
    double instancesError = 0.0;
    const QList<Row> rows = measuredRows();
    QVERIFY(rows.size() >= 5);
    for (const Row& row : rows) {
        const double requests = row.rate > 0.05 ? 1.5e6 : 2e5;
        const LambdaCounts total = simulateLambda(simulationOf(row, exponential, requests), 1, 0).total;
        const double coldShare = total.coldStarts / total.requests;
        const double instances = (total.running + total.idle) / total.seconds;
        qInfo("%8.4f requests/s: cold %.5f, measured %.5f; environments %.3f, measured %.3f", row.rate, coldShare,
              row.coldShare, instances, row.instances);
        coldError += std::abs(coldShare / row.coldShare - 1.0);
        noise += row.coldShareError / row.coldShare * std::sqrt(2.0 / M_PI);
        instancesError += std::abs(instances / row.instances - 1.0);
    }
    const auto count = static_cast<double>(rows.size());
    qInfo(
        "simulation against %d measured rows: cold starts off by %.1f %% on average (%.1f %% are the measurements' own "
        "error), environments by %.1f %%",
        static_cast<int>(rows.size()), 100.0 * coldError / count, 100.0 * noise / count,
        100.0 * instancesError / count);
    QVERIFY(coldError / count < 0.15);
    QVERIFY(instancesError / count < instancesWithin);
}

/// SimFaaS's example (its documentation, 2020): 0.9 requests/s, warm 1.991 s, cold 2.244 s, idle lifetime 600 s, a
/// million seconds, exponential service and fixed lifetime. It is one run of a random process, so it has to lie where
/// 95 % of single runs lie. With an exponential lifetime cold starts would be six times as many.
void MeasuredLambda::workedExampleComesOut()
{
    const Row row{0.9, 1.991, 2.244, 600.0, 0.0014, 0.0, 7.66};
    std::vector<double> cold;
    std::vector<double> instances;
    std::vector<double> running;
    std::vector<double> idle;
    constexpr std::uint32_t runs = 10;
    for (std::uint32_t run = 0; run < runs; ++run) {
        const LambdaCounts total = simulateLambda(simulationOf(row, true, 0.9 * 1e6), 1, run).total;
        cold.push_back(total.coldStarts / total.requests);
        instances.push_back((total.running + total.idle) / total.seconds);
        running.push_back(total.running / total.seconds);
        idle.push_back(total.idle / total.seconds);
    }
    const auto check = [](const char* what, const std::vector<double>& values, double published, double rounding) {
        const Estimate found = estimate(values);
        // The interval of the mean of ten, widened to that of one more run.
        const double band = *found.halfWidth * std::sqrt(1.0 + runs);
        qInfo("%s: %.5f ± %.5f over %u runs, one run ± %.5f, published %g", what, found.mean, *found.halfWidth, runs,
              band, published);
        QVERIFY(std::abs(found.mean - published) < band + rounding);
    };
    check("cold-start share", cold, 0.0014, 0.00005);
    check("environments", instances, 7.66, 0.005);
    check("running", running, 1.79, 0.005);
    check("idle", idle, 5.87, 0.005);
}

QTEST_APPLESS_MAIN(MeasuredLambda)
#include "tst_measuredlambda.moc"
