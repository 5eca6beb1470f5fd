// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions: duration by memory, rounding, environments and cold starts, the bill.

#include "models/evaluate.h"
#include "models/lambda/lambdabill.h"
#include "models/scenario/parameters.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace loadline;

class LambdaModels : public QObject
{
    Q_OBJECT

private slots:
    void durationFollowsMemory_data();
    void durationFollowsMemory();
    void durationIsRoundedUp_data();
    void durationIsRoundedUp();
    void environmentsComeNearToMeasurements();
    void rareCallsAreMostlyCold();
    void tableAgreesWithTheFormula_data();
    void tableAgreesWithTheFormula();
    void burstsNeedMoreEnvironments();
    void provisionedEnvironmentsTakeTheirShare();
    void fewProvisionedEnvironmentsHelpUnderBursts();
    void constantsAreThoseOfTheLimitsTable_data();
    void constantsAreThoseOfTheLimitsTable();
    void everyRuntimeHasAColdStart();
    void publishedScenarioGivesThePublishedBill();
    void freeTierIsASwitch();
    void provisionedConcurrencyBillsWithoutTraffic();
};

void LambdaModels::durationFollowsMemory_data()
{
    QTest::addColumn<double>("memory");
    QTest::addColumn<double>("cpu");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("threads");
    QTest::addColumn<double>("milliseconds");
    QTest::newRow("one vCPU") << 1769.0 << 100.0 << 0.0 << 1.0 << 100.0;
    QTest::newRow("half a vCPU") << 884.5 << 100.0 << 0.0 << 1.0 << 200.0;
    QTest::newRow("eight times the memory, an eighth of the time") << 1024.0 << 173.67439 << 0.0 << 1.0 << 300.0333;
    QTest::newRow("one thread gains nothing over one vCPU") << 3538.0 << 100.0 << 0.0 << 1.0 << 100.0;
    QTest::newRow("two threads do") << 3538.0 << 100.0 << 0.0 << 2.0 << 50.0;
    QTest::newRow("waiting is not stretched") << 884.5 << 100.0 << 50.0 << 1.0 << 250.0;
}

void LambdaModels::durationFollowsMemory()
{
    QFETCH(double, memory);
    QFETCH(double, cpu);
    QFETCH(double, wait);
    QFETCH(double, threads);
    QFETCH(double, milliseconds);
    Request request;
    request.cpuTime = loadline::milliseconds(cpu);
    request.waitTime = loadline::milliseconds(wait);
    request.parallelism = threads;
    QVERIFY(std::abs(inMilliseconds(functionDuration(request, Memory::mebibytes(memory))) - milliseconds) < 0.01);
}

void LambdaModels::durationIsRoundedUp_data()
{
    QTest::addColumn<double>("duration");
    QTest::addColumn<double>("increment");
    QTest::addColumn<double>("billed");
    QTest::newRow("whole") << 120.0 << 1.0 << 120.0;
    QTest::newRow("a rounding error over") << 120.0000000001 << 1.0 << 120.0;
    QTest::newRow("a part over") << 120.1 << 1.0 << 121.0;
    QTest::newRow("never nothing") << 0.0 << 1.0 << 1.0;
    QTest::newRow("steps of 100") << 101.0 << 100.0 << 200.0;
}

void LambdaModels::durationIsRoundedUp()
{
    QFETCH(double, duration);
    QFETCH(double, increment);
    QFETCH(double, billed);
    QVERIFY(std::abs(inMilliseconds(billedDuration(milliseconds(duration), milliseconds(increment))) - billed) < 1e-9);
}

void LambdaModels::environmentsComeNearToMeasurements()
{
    QFile file(QStringLiteral(LOADLINE_TEST_DATA "/worked_examples.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    double coldError = 0.0;
    double aliveError = 0.0;
    int rows = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (!row.value(QLatin1String("id")).toString().startsWith(QLatin1String("aws-measured")))
            continue;
        const QJsonObject inputs = row.value(QLatin1String("inputs")).toObject();
        const QJsonObject expected = row.value(QLatin1String("expected")).toObject();
        const EnvironmentPool pool =
            environmentPool(inputs.value(QLatin1String("arrival_rate")).toDouble(),
                            {.duration = Seconds{inputs.value(QLatin1String("warm_mean_s")).toDouble()},
                             .idleLifetime = Seconds{inputs.value(QLatin1String("expiration_s")).toDouble()}});
        const auto error = [&](double found, const char* key) {
            const double measured = expected.value(QLatin1String(key)).toDouble();
            return std::abs(found - measured) / measured;
        };
        coldError += error(pool.coldShare, "cold_start_probability");
        aliveError += error(pool.alive, "mean_instances");
        ++rows;
    }
    QVERIFY(rows >= 5);
    qInfo("formula against %d measured rows: cold starts off by %.1f %%, environments by %.1f %% on average", rows,
          100.0 * coldError / rows, 100.0 * aliveError / rows);
    QVERIFY(coldError / rows < 0.30);
    QVERIFY(aliveError / rows < 0.06);
}

void LambdaModels::rareCallsAreMostlyCold()
{
    const EnvironmentInput input{.duration = Seconds{0.1}, .idleLifetime = Seconds{600.0}};
    // One call an hour finds an environment alive with probability 1 - exp(-600 / 3600).
    const EnvironmentPool hourly = environmentPool(1.0 / 3600.0, input);
    QVERIFY(std::abs(hourly.coldShare - std::exp(-1.0 / 6.0)) < 1e-3);
    QVERIFY(environmentPool(1e-7, input).coldShare > 0.999);
    QVERIFY(environmentPool(100.0, input).coldShare < 1e-3);
    QCOMPARE(environmentPool(0.0, input).alive, 0.0);
}

void LambdaModels::tableAgreesWithTheFormula_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {2e-5, 0.003, 0.7, 12.0, 333.0, 4000.0})
        QTest::newRow(qPrintable(QString::number(rate))) << rate;
}

void LambdaModels::tableAgreesWithTheFormula()
{
    QFETCH(double, rate);
    const EnvironmentInput input{.duration = Seconds{0.2}, .idleLifetime = Seconds{600.0}};
    const EnvironmentTable table(input);
    const EnvironmentPool exact = environmentPool(rate, input);
    QVERIFY(std::abs(table.at(rate).alive / exact.alive - 1.0) < 0.03);
    QVERIFY(std::abs(table.at(rate).coldShare - exact.coldShare) < 0.15 * exact.coldShare + 1e-6);
}

void LambdaModels::burstsNeedMoreEnvironments()
{
    EnvironmentInput input{.duration = Seconds{0.3}, .idleLifetime = Seconds{600.0}};
    const EnvironmentPool calm = environmentPool(5.0, input);
    input.burstiness = 8.0;
    const EnvironmentPool bursts = environmentPool(5.0, input);
    QVERIFY(bursts.alive > calm.alive * 1.5);
    QVERIFY(bursts.coldShare > calm.coldShare);
}

void LambdaModels::provisionedEnvironmentsTakeTheirShare()
{
    EnvironmentInput input{.duration = Seconds{1.0}, .idleLifetime = Seconds{600.0}};
    const EnvironmentPool without = environmentPool(4.0, input);
    input.provisioned = 16.0;
    const EnvironmentPool with = environmentPool(4.0, input);
    QCOMPARE(without.provisionedShare, 0.0);
    QVERIFY(with.provisionedShare > 0.95);
    QVERIFY(with.coldShare < without.coldShare * 0.1);
}

void LambdaModels::fewProvisionedEnvironmentsHelpUnderBursts()
{
    EnvironmentInput input{.duration = Seconds{0.3}, .idleLifetime = Seconds{600.0}};
    input.burstiness = 50.0;
    const EnvironmentPool without = environmentPool(2.0, input);
    input.provisioned = 20.0;
    const EnvironmentPool with = environmentPool(2.0, input);
    QVERIFY(with.provisionedShare > 0.2);
    QVERIFY(with.alive < without.alive);
}

void LambdaModels::constantsAreThoseOfTheLimitsTable_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<double>("used");
    QTest::newRow("vCPU") << QByteArray("lambda.memory_per_vcpu") << memoryPerVcpu.mebibytes();
    QTest::newRow("longest run") << QByteArray("lambda.timeout_max") << longestRun.count();
    QTest::newRow("rate") << QByteArray("lambda.requests_per_second_per_concurrency") << requestsPerEnvironment;
    QTest::newRow("payload") << QByteArray("lambda.payload_sync_max") << largestPayload.mebibytes();
    QTest::newRow("payload through a load balancer")
        << QByteArray("alb.lambda_payload_max") << largestPayloadThroughAlb.mebibytes();
    QTest::newRow("HTTP API") << QByteArray("apigw.http_integration_timeout_max") << httpApiTimeout.count();
    QTest::newRow("REST API") << QByteArray("apigw.rest_integration_timeout_default") << restApiTimeout.count();
    QTest::newRow("HTTP API metering") << QByteArray("apigw.http_metering_increment") << httpApiIncrement.kibibytes();
    QTest::newRow("WebSocket metering") << QByteArray("apigw.ws_metering_increment") << messageIncrement.kibibytes();
    QTest::newRow("free disk") << QByteArray("lambda.tmp_min") << freeEphemeral.mebibytes();
    QTest::newRow("largest disk") << QByteArray("lambda.tmp_max") << findParameter("lambda.ephemeral_mb")->maximum;
    QTest::newRow("idle lifetime") << QByteArray("lambda.idle_lifetime_typical")
                                   << Scenario{}.lambda.idleLifetime.count() / 60.0;
    QTest::newRow("account limit") << QByteArray("lambda.account_concurrency_default")
                                   << Scenario{}.lambda.accountConcurrency;
}

void LambdaModels::constantsAreThoseOfTheLimitsTable()
{
    QFETCH(QByteArray, key);
    QFETCH(double, used);
    const PriceSheet& sheet = testing::shippedSheet();
    const auto limit = sheet.limits.find(key.toStdString());
    QVERIFY(limit != sheet.limits.end());
    QCOMPARE(used, limit->second.value);
    QVERIFY(!limit->second.source.empty());
}

void LambdaModels::everyRuntimeHasAColdStart()
{
    Scenario scenario;
    for (int runtime = 0; runtime <= static_cast<int>(Runtime::Cpp); ++runtime) {
        scenario.request.runtime = static_cast<Runtime>(runtime);
        const ColdStartTime cold = coldStartTime(scenario, testing::shippedSheet());
        QVERIFY(!cold.basis.text.empty());
        QVERIFY(cold.p50 > scenario.request.extraInit && cold.p99 >= cold.p50);
    }
}

void LambdaModels::publishedScenarioGivesThePublishedBill()
{
    // AWS Lambda pricing page, mobile backend: 3 M requests of 120 ms at 1536 MB, free tier: 2.33 + 0.40.
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(3e6 / (730.0 * 3600.0));
    scenario.request.cpuTime = Seconds{0};
    scenario.request.waitTime = milliseconds(120);
    scenario.lambda.memory = Memory::mebibytes(1536);
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const Bill& bill = evaluation.option(OptionId::Lambda).bill;
    QVERIFY(std::abs(evaluation.traffic.requestsPerMonth - 3e6) < 1e-3);
    QVERIFY(std::abs(bill.part(Part::LambdaCompute).dollars() - 2.333338) < 1e-5);
    QVERIFY(std::abs(bill.part(Part::LambdaRequests).dollars() - 0.40) < 1e-9);
}

void LambdaModels::freeTierIsASwitch()
{
    Scenario scenario;
    const Usd with = evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).bill.total;
    scenario.billing.freeTier = false;
    const Usd without = evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).bill.total;
    // A million requests, 400,000 GB-seconds and 100 GB out.
    QVERIFY(std::abs((without - with).dollars() - (0.20 + 400000 * 0.0000166667 + 100 * 0.09)) < 1e-6);
}

void LambdaModels::provisionedConcurrencyBillsWithoutTraffic()
{
    Scenario scenario;
    scenario.lambda.provisionedConcurrency = 3.0;
    scenario.lambda.memory = Memory::mebibytes(1024);
    scenario.state.sessions = 0.0;
    scenario.idle.windows = {{0, minutesPerWeek}};
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const Bill& bill = evaluation.option(OptionId::Lambda).bill;
    QVERIFY(std::abs(bill.total.dollars() - 3.0 * 730.0 * 3600.0 * 0.0000041667) < 1e-9);
    QCOMPARE(evaluation.traffic.requestsPerMonth, 0.0);
}

LOADLINE_TEST(LambdaModels)
#include "tst_lambda.moc"
