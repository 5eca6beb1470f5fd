// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `loadline simulate`, run as other programs run it, and the threads behind it.

#include "app/replications.h"
#include "app/simulationtext.h"
#include "models/ec2/ec2bill.h"
#include "models/scenario/scenario.h"
#include "models/traffic/curve.h"
#include "tests/app/shippedsheet.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <cmath>
#include <csignal>
#include <pty.h>
#include <unistd.h>

using namespace loadline;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;
};

Answer simulate(const QString& words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOADLINE_PROGRAM),
                  QStringList(QStringLiteral("simulate")) + QProcess::splitCommand(words));
    if (!process.waitForFinished())
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject answered(const QString& words)
{
    return QJsonDocument::fromJson(simulate(words + QStringLiteral(" --json")).out.toUtf8()).object();
}

/// Without the two figures that depend on the machine.
QJsonObject withoutSpeed(QJsonObject answer)
{
    answer.remove(QStringLiteral("wall_s"));
    answer.remove(QStringLiteral("requests_per_second"));
    return answer;
}

const QString preset = QStringLiteral("\"" LOADLINE_SOURCE_DIR "/resources/presets/office-hours-api.loadline\"");
const QString scenario = preset + QStringLiteral(" --option lambda");
const QString servers = preset + QStringLiteral(" --option ec2");
const QString function = QStringLiteral("--arrival-rate 0.9 --warm-s 1.991 --cold-s 2.244 --idle-lifetime-s 600");
const QString shortRun = function + QStringLiteral(" --duration-s 10000");

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private slots:
    void exitCodes_data();
    void exitCodes();
    void aFunctionHasItsKeys();
    void aFunctionComesOutAsPublished();
    void aCeilingRefuses();
    void aScenarioHasItsKeys();
    void hoursAreSimulated();
    void theSeedDecides();
    void printsForPeople();
    void threadsDoNotMatter();
    void serversHaveTheirKeys();
    void helpListsTheKeys();
    void endlessOnesAreRefused_data();
    void endlessOnesAreRefused();
    void progressIsShownAndCtrlCCancels();
};

void TestSimulate::exitCodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& words, int code, const char* said) {
        QTest::newRow(name) << words << code << QString::fromUtf8(said);
    };
    const auto with = [](const QString& words, const char* more) { return words + u' ' + QString::fromUtf8(more); };
    row("scenario", with(scenario, "--hours 1"), 0, "");
    row("function", shortRun, 0, "");
    row("nothing", {}, 2, "FILE or --arrival-rate is missing.");
    row("file without option", preset, 2, "--option");
    row("option without file", QStringLiteral("--option lambda"), 2, "FILE");
    row("unknown option", with(preset, "--option ecs"), 2, "ecs");
    row("both forms", with(scenario, "--arrival-rate 1"), 2, "--arrival-rate");
    row("function without duration", function, 2, "--duration-s");
    row("hours of a function", with(shortRun, "--hours 3"), 2, "FILE");
    row("unknown word", with(scenario, "--frobnicate"), 2, "--frobnicate");
    row("no such file", QStringLiteral("no-such.loadline --option lambda"), 1, "no-such.loadline could not be opened");
    row("no hours", with(scenario, "--hours 0"), 1, "--hours 0: write a number from 0.1 to 8760.");
    row("hours in words", with(scenario, "--hours many"), 1, "--hours many");
    row("seed in words", with(scenario, "--seed x"), 1, "--seed x: write a whole number");
    row("seed below 0", with(scenario, "--seed -1"), 1, "--seed -1");
    row("rate of 0", QStringLiteral("--arrival-rate 0 --warm-s 1 --cold-s 1 --idle-lifetime-s 1 --duration-s 1"), 1,
        "--arrival-rate 0: write a number from 0.000001 to 1000000.");
    row("half an environment", with(shortRun, "--max-concurrency 1.5"), 1, "a whole number from 1 to 1000000");
    row("for ever", QStringLiteral("--arrival-rate 1e6 --warm-s 1 --cold-s 1 --idle-lifetime-s 1 --duration-s 1e9"), 1,
        "Simulate a shorter time");
}

void TestSimulate::exitCodes()
{
    QFETCH(const QString, words);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Answer answer = simulate(words);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(answer.err.isEmpty(), code == 0);
    QCOMPARE(answer.out.isEmpty(), code != 0);
}

void TestSimulate::aFunctionHasItsKeys()
{
    const Answer text = simulate(shortRun);
    const QJsonObject answer = answered(shortRun);
    for (const char* key : {"requests", "cold_start_probability", "rejection_probability", "mean_instances",
                            "mean_running", "mean_idle", "mean_lifespan_s", "wall_s", "requests_per_second"}) {
        QVERIFY2(answer[QString::fromUtf8(key)].isDouble(), key);
        QVERIFY2(text.out.contains(QString::fromUtf8(key)), key);
    }
    QVERIFY(std::abs(answer[u"mean_running"].toDouble() + answer[u"mean_idle"].toDouble() -
                     answer[u"mean_instances"].toDouble()) < 1e-6);
    // An environment that lives longer than the simulation has no life to average.
    QVERIFY(answered(QStringLiteral(
        "--arrival-rate 1 --warm-s 1 --cold-s 1 --idle-lifetime-s 1e6 --duration-s 100"))[u"mean_lifespan_s"]
                .isNull());
}

void TestSimulate::aFunctionComesOutAsPublished()
{
    const QJsonObject answer = answered(function + QStringLiteral(" --duration-s 1000000"));
    QVERIFY(std::abs(answer[u"cold_start_probability"].toDouble() - 0.0014) < 0.0002);
    QVERIFY(std::abs(answer[u"mean_instances"].toDouble() - 7.66) < 0.12);
    QVERIFY(std::abs(answer[u"mean_running"].toDouble() - 1.79) < 0.02);
    QVERIFY(std::abs(answer[u"mean_idle"].toDouble() - 5.87) < 0.12);
    QCOMPARE(answer[u"rejection_probability"].toDouble(), 0.0);
}

void TestSimulate::aCeilingRefuses()
{
    const QJsonObject answer = answered(function + QStringLiteral(" --duration-s 1000000 --max-concurrency 2"));
    // Erlang B for 1.79 erlangs on two servers is 0.365.
    QVERIFY(std::abs(answer[u"rejection_probability"].toDouble() - 0.365) < 0.005);
    QVERIFY(answer[u"mean_instances"].toDouble() <= 2.0);
}

void TestSimulate::aScenarioHasItsKeys()
{
    const QJsonObject answer = answered(scenario + QStringLiteral(" --hours 24"));
    for (const char* key : {"requests", "cold_start_probability", "rejection_probability", "mean_instances",
                            "mean_running", "mean_idle", "mean_lifespan_s"}) {
        const QJsonValue estimate = answer[QString::fromUtf8(key)];
        QVERIFY2(estimate[u"mean"].isDouble() && estimate[u"ci95"].isDouble(), key);
    }
    QCOMPARE(answer[u"option"].toString(), QStringLiteral("lambda"));
    QCOMPARE(answer[u"seed"].toInt(), 1);
    QCOMPARE(answer[u"hours"].toDouble(), 24.0);
    QVERIFY(answer[u"replications"].toInt() >= 4);
    for (const char* key : {"mean", "p50", "p95", "p99"})
        QVERIFY2(answer[u"latency_ms"][QString::fromUtf8(key)][u"mean"].toDouble() > 0.0, key);
    double shares = 0.0;
    for (const auto& bin : answer[u"latency_ms"][u"bins"].toArray())
        shares += bin.toDouble();
    QVERIFY(std::abs(shares - 1.0) < 1e-6);
    for (const char* key : {"busy_environments", "warm_environments", "cold_starts_per_second", "refused_per_second",
                            "database_connections"})
        QCOMPARE(answer[u"week"][QString::fromUtf8(key)].toArray().size(), 288);
    QVERIFY(answer[u"gb_seconds"][u"compute"][u"mean"].toDouble() > 0.0);
}

void TestSimulate::hoursAreSimulated()
{
    const double day = answered(scenario + QStringLiteral(" --hours 24"))[u"requests"][u"mean"].toDouble();
    const double week = answered(scenario)[u"requests"][u"mean"].toDouble();
    QVERIFY(day > 0.0 && week > 3.0 * day);
}

void TestSimulate::theSeedDecides()
{
    for (const QString& words :
         {shortRun, scenario + QStringLiteral(" --hours 24"), servers + QStringLiteral(" --hours 24")}) {
        const QJsonObject one = withoutSpeed(answered(words));
        QCOMPARE(withoutSpeed(answered(words)), one);
        QCOMPARE(withoutSpeed(answered(words + QStringLiteral(" --seed 1"))), one);
        QVERIFY(withoutSpeed(answered(words + QStringLiteral(" --seed 2"))) != one);
        QVERIFY(!one.isEmpty());
    }
}

void TestSimulate::printsForPeople()
{
    const Answer answer = simulate(scenario + QStringLiteral(" --hours 24"));
    for (const char* words : {"Lambda, simulated for 24 hours", "seed 1", "Cold starts", "Refused", "Environments",
                              "p99", "GB-seconds", "±", "Simulated in"})
        QVERIFY2(answer.out.contains(QString::fromUtf8(words)), words);
}

void TestSimulate::threadsDoNotMatter()
{
    const Scenario usual;
    const LambdaSimulation function = lambdaSimulation(usual, shippedSheet(), 288);
    const TrafficCurve curve = trafficCurve(usual);
    const Ec2Cost cost(usual, shippedSheet(), *chooseType(usual.ec2, shippedSheet()), curve);
    const ServerSimulation servers = serverSimulation(usual, shippedSheet(), cost, 288);
    const auto json = [&](unsigned threads) {
        const auto lambda =
            runReplications(7, threads, [&](std::uint32_t each) { return simulateLambda(function, 5, each); });
        const auto ec2 =
            runReplications(7, threads, [&](std::uint32_t each) { return simulateServers(servers, 5, each); });
        return behaviourJson(lambdaBehaviour(usual, lambda), 5, {}) +
               behaviourJson(serverBehaviour(cost.server().capacity, ec2), 5, {});
    };
    const QByteArray one = json(1);
    QVERIFY(one.size() > 10000);
    QCOMPARE(json(2), one);
    QCOMPARE(json(5), one);
    QCOMPARE(json(64), one);
}

void TestSimulate::serversHaveTheirKeys()
{
    const QJsonObject answer = answered(servers + QStringLiteral(" --hours 24"));
    for (const char* key : {"requests", "rejection_probability", "mean_instances", "utilisation", "mean_waiting"}) {
        const QJsonValue estimate = answer[QString::fromUtf8(key)];
        QVERIFY2(estimate[u"mean"].isDouble() && estimate[u"ci95"].isDouble(), key);
    }
    QCOMPARE(answer[u"option"].toString(), QStringLiteral("ec2"));
    QCOMPARE(answer[u"mean_instances"][u"mean"].toDouble(), 2.0);
    double shares = 0.0;
    for (const auto& bin : answer[u"latency_ms"][u"bins"].toArray())
        shares += bin.toDouble();
    QVERIFY(std::abs(shares - 1.0) < 1e-6);
    for (const char* key : {"instances", "capacity_per_second", "utilisation", "waiting", "lost_per_second",
                            "database_connections", "cpu_credits"})
        QCOMPARE(answer[u"week"][QString::fromUtf8(key)].toArray().size(), 288);
    const Answer text = simulate(servers + QStringLiteral(" --hours 24"));
    for (const char* words : {"EC2, simulated for 24 hours", "Lost", "Servers", "p99", "±", "Simulated in"})
        QVERIFY2(text.out.contains(QString::fromUtf8(words)), words);
}

void TestSimulate::helpListsTheKeys()
{
    const Answer answer = simulate(QStringLiteral("--help"));
    QCOMPARE(answer.code, 0);
    for (const auto& words :
         {shortRun, scenario + QStringLiteral(" --hours 1"), servers + QStringLiteral(" --hours 1")}) {
        for (const QString& key : answered(words).keys())
            QVERIFY2(answer.out.contains(key), qPrintable(key));
    }
}

void TestSimulate::endlessOnesAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("mend");
    const QString busy = QStringLiteral("\"" LOADLINE_TEST_DATA "/scenarios/busy.loadline\" --option ");
    QTest::newRow("servers") << busy + QStringLiteral("ec2") << QStringLiteral("--hours");
    QTest::newRow("a function") << busy + QStringLiteral("lambda") << QStringLiteral("--hours");
    QTest::newRow("by a rate") << QStringLiteral("--arrival-rate 1000000 --warm-s 1 --cold-s 1 --idle-lifetime-s 1 "
                                                 "--duration-s 100000")
                               << QStringLiteral("--duration-s");
}

void TestSimulate::endlessOnesAreRefused()
{
    QFETCH(const QString, words);
    QFETCH(const QString, mend);
    const Answer answer = simulate(words);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("more than the 20,000,000,000")) && answer.err.contains(mend),
             qPrintable(answer.err));
}

void TestSimulate::progressIsShownAndCtrlCCancels()
{
    // A terminal of its own.
    int terminal = -1;
    int program = -1;
    QCOMPARE(openpty(&terminal, &program, nullptr, nullptr, nullptr), 0);
    QProcess process;
    process.setChildProcessModifier([program] { dup2(program, STDERR_FILENO); });
    process.start(QStringLiteral(LOADLINE_PROGRAM),
                  QProcess::splitCommand(QStringLiteral("simulate ") + function + QStringLiteral(" --duration-s 1e9")));
    QVERIFY(process.waitForStarted());
    QByteArray said;
    const auto read = [&] {
        std::array<char, 4096> piece;
        const ssize_t count = ::read(terminal, piece.data(), piece.size());
        said += QByteArray(piece.data(), count > 0 ? count : 0);
    };
    while (!said.contains("% simulated"))
        read();
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    while (!said.contains("cancelled"))
        read();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    close(terminal);
    close(program);
}

LOADLINE_LOOP_TEST(TestSimulate)
#include "tst_simulate.moc"
