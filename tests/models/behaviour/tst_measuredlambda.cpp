// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulation against AWS Lambda as it was measured, and against another simulator's worked example.

#include "models/behaviour/confidence.h"
#include "models/behaviour/lambdasimulation.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace loadline;

namespace {

double numberAt(const QJsonObject& object, const char* key, double otherwise = 0.0)
{
    return object.value(QLatin1String(key)).toDouble(otherwise);
}

bool isMeasured(const QJsonObject& row)
{
    return row.value(QLatin1String("id")).toString().startsWith(QLatin1String("aws-measured"));
}

/// The rows of the kind, measured on AWS or printed by other models.
QList<QJsonObject> functionRows(bool measured)
{
    QFile file(qEnvironmentVariable("LOADLINE_CASES", QStringLiteral(LOADLINE_TEST_DATA "/worked_examples.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<QJsonObject> rows;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.value(QLatin1String("kind")).toString() == QLatin1String("faas_measured") &&
            isMeasured(row) == measured)
            rows.append(row);
    }
    return rows;
}

enum class Service
{
    Exponential,
    Constant
};

LambdaSimulation simulationOf(const QJsonObject& inputs, Service service, Seconds duration)
{
    const auto time = [service](double mean) {
        return service == Service::Exponential ? RandomTime::exponential(Seconds{mean})
                                               : RandomTime::fixed(Seconds{mean});
    };
    LambdaSimulation simulation;
    simulation.arrivals = {{numberAt(inputs, "arrival_rate")}, duration};
    simulation.service = time(numberAt(inputs, "warm_mean_s"));
    simulation.coldResponse = time(numberAt(inputs, "cold_mean_s"));
    simulation.idleLifetime = RandomTime::fixed(Seconds{numberAt(inputs, "expiration_s")});
    simulation.ceiling = numberAt(inputs, "max_concurrency", simulation.ceiling);
    simulation.initialRunning = static_cast<std::size_t>(numberAt(inputs, "initial_running"));
    simulation.initialIdle = static_cast<std::size_t>(numberAt(inputs, "initial_idle"));
    simulation.initialIdleLifetime = Seconds{numberAt(inputs, "initial_idle_ttl_s", numberAt(inputs, "expiration_s"))};
    return simulation;
}

double instancesOf(const LambdaCounts& total) { return (total.running + total.idle) / total.seconds; }

} // namespace

class MeasuredLambda : public QObject
{
    Q_OBJECT

private slots:
    void comesNearToMeasurements_data();
    void comesNearToMeasurements();
    void comesNearToOtherModels();
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
    const QList<QJsonObject> rows = functionRows(true);
    const bool enough = rows.size() >= 5;
    QVERIFY(enough || qEnvironmentVariableIsSet("LOADLINE_CASES"));
    for (const QJsonObject& row : rows) {
        const QJsonObject inputs = row.value(QLatin1String("inputs")).toObject();
        const QJsonObject expected = row.value(QLatin1String("expected")).toObject();
        const double measuredShare = numberAt(expected, "cold_start_probability");
        const double measuredInstances = numberAt(expected, "mean_instances");
        const double rate = numberAt(inputs, "arrival_rate");
        const Seconds duration{(rate > 0.05 ? 1.5e6 : 2e5) / rate};
        const Service service = exponential ? Service::Exponential : Service::Constant;
        const LambdaCounts total = simulateLambda(simulationOf(inputs, service, duration), 1, 0).total;
        const double coldShare = total.coldStarts / total.requests;
        const double instances = instancesOf(total);
        qInfo("%8.4f requests/s: cold %.5f, measured %.5f; environments %.3f, measured %.3f", rate, coldShare,
              measuredShare, instances, measuredInstances);
        coldError += std::abs(coldShare / measuredShare - 1.0);
        // The mean distance of a normal variable from its mean is sqrt(2 / pi) standard deviations.
        noise += 0.79788 * numberAt(expected, "cold_start_probability_se") / measuredShare;
        instancesError += std::abs(instances / measuredInstances - 1.0);
    }
    const auto count = std::max(static_cast<double>(rows.size()), 1.0);
    qInfo("simulation against %.0f measured rows: cold starts off by %.1f %% on average (%.1f %% are the measurements' "
          "own error), environments by %.1f %%",
          count, 100.0 * coldError / count, 100.0 * noise / count, 100.0 * instancesError / count);
    // The errors of a few rows do not average out.
    QVERIFY(!enough || coldError / count < 0.16);
    QVERIFY(!enough || instancesError / count < instancesWithin);
}

/// Other models' steady states are approximations themselves; those of a given beginning are single runs of a random
/// process, which are only told.
void MeasuredLambda::comesNearToOtherModels()
{
    for (const QJsonObject& row : functionRows(false)) {
        const QJsonObject inputs = row.value(QLatin1String("inputs")).toObject();
        const QJsonObject expected = row.value(QLatin1String("expected")).toObject();
        const bool steady = !inputs.contains(QLatin1String("simulated_s"));
        // The empty beginning and what it leaves behind are not part of a steady state.
        const Seconds duration{numberAt(inputs, "simulated_s", 1e7 / numberAt(inputs, "arrival_rate"))};
        LambdaSimulation simulation = simulationOf(inputs, Service::Exponential, duration);
        simulation.leadIn = steady ? 1 : 0;
        const LambdaCounts total = simulateLambda(simulation, 1, 0).total;
        const QByteArray id = row.value(QLatin1String("id")).toString().toUtf8();
        const auto compare = [&](const char* key, double found, double within) {
            if (!expected.contains(QLatin1String(key)))
                return;
            const double published = numberAt(expected, key);
            qInfo("%s: %s %.6g, published %.6g", id.constData(), key, found, published);
            QVERIFY2(!steady || std::abs(found / published - 1.0) < within, key);
        };
        compare("cold_start_probability", total.coldStarts / total.requests, 0.5);
        compare("mean_instances", instancesOf(total), 0.03);
        compare("mean_running", total.running / total.seconds, 0.01);
        compare("mean_idle", total.idle / total.seconds, 0.10);
        compare("utilisation", total.running / (total.running + total.idle), 0.03);
        compare("mean_response_s", total.answeredSeconds / total.answered(), 0.01);
    }
}

/// SimFaaS's example (its documentation, 2020): 0.9 requests/s, warm 1.991 s, cold 2.244 s, idle lifetime 600 s, a
/// million seconds, exponential service and fixed lifetime. It is one run of a random process, so it has to lie where
/// 95 % of single runs lie. With an exponential lifetime cold starts would be six times as many.
void MeasuredLambda::workedExampleComesOut()
{
    const QJsonObject inputs{{QStringLiteral("arrival_rate"), 0.9},
                             {QStringLiteral("warm_mean_s"), 1.991},
                             {QStringLiteral("cold_mean_s"), 2.244},
                             {QStringLiteral("expiration_s"), 600.0}};
    const LambdaSimulation simulation = simulationOf(inputs, Service::Exponential, Seconds{1e6});
    std::vector<double> cold;
    std::vector<double> instances;
    std::vector<double> running;
    std::vector<double> idle;
    constexpr std::uint32_t runs = 10;
    for (std::uint32_t run = 0; run < runs; ++run) {
        const LambdaCounts total = simulateLambda(simulation, 1, run).total;
        cold.push_back(total.coldStarts / total.requests);
        instances.push_back(instancesOf(total));
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

LOADLINE_TEST(MeasuredLambda)
#include "tst_measuredlambda.moc"
