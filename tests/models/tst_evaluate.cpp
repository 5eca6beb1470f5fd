// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Properties of the whole answer, over many scenarios drawn from the parameter table with a fixed seed.

#include "models/evaluate.h"
#include "models/scenario/parameters.h"
#include "tests/models/drawnscenario.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

#include <cmath>
#include <numeric>

using namespace loadline;

namespace {

double at(const OptionCurve& curve, std::size_t index) { return curve.monthly[index]; }

bool allFinite(const Series& series)
{
    return std::ranges::all_of(series, [](double value) { return std::isfinite(value) && value >= 0.0; });
}

} // namespace

class Evaluate : public QObject
{
    Q_OBJECT

private slots:
    void anyScenarioGivesFiniteAnswers();
    void sameInputSameAnswer();
    void linesAddUpToTheTotal();
    void costNeverFallsWhenTrafficRises();
    void curveAgreesWithTheBill();
    void everyCrossingIsOne();
    void staircaseHasSeveralCrossings();
    void noTrafficCostsNothingOnLambdaAlone();
    void idleNightBillsServersOnly();
    void halfBusyVcpuBreaksEven();
    void verdictPassesOverWhoCannot();
    void objectiveDecides();
    void growthChangesTheCheaper();
    void stateFollowsTheScenario();
    void connectionsAreCountedOnBothSides();
    void secondServerBringsItsBalancerToTheCurve();
    void whatDoesNotFitStopsTheOption_data();
    void whatDoesNotFitStopsTheOption();
    void socketMessagesAndJobsRunTheFunction();
    void nothingAnsweredMeetsNoObjective();
    void environmentsStayWithinTheLimit();
    void serversAreYoursToLookAfter();
    void freeTierReachesStoredSessions();
};

void Evaluate::anyScenarioGivesFiniteAnswers()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 150; ++i) {
        const Scenario scenario = testing::drawn(random);
        const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
        QVERIFY(allFinite(evaluation.traffic.rates));
        for (const OptionReport& option : evaluation.options) {
            QVERIFY(std::isfinite(option.bill.total.dollars()) && option.bill.total >= Usd{});
            for (const Series* series :
                 {&option.series.instances, &option.series.capacity, &option.series.waiting, &option.series.utilisation,
                  &option.series.busyEnvironments, &option.series.warmEnvironments, &option.series.coldStarts,
                  &option.series.databaseConnections})
                QVERIFY(allFinite(*series));
            QVERIFY(std::isfinite(option.latency.p99.count()) && option.latency.p50 <= option.latency.p99);
            QVERIFY(option.compute.lostShare >= 0.0 && option.compute.lostShare <= 1.0 + 1e-12);
            QVERIFY(option.coldStarts.share >= 0.0 && option.coldStarts.share <= 1.0);
            QVERIFY(option.feasible || !option.warnings.empty());
        }
        for (const OptionCurve& curve : evaluation.breakEven.curves)
            QVERIFY(allFinite(curve.monthly));
    }
}

void Evaluate::sameInputSameAnswer()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 20; ++i) {
        const Scenario scenario = testing::drawn(random);
        const Evaluation first = evaluate(scenario, testing::shippedSheet());
        const Evaluation second = evaluate(scenario, testing::shippedSheet());
        QVERIFY(first.options[0].bill == second.options[0].bill);
        QVERIFY(first.options[1].bill == second.options[1].bill);
        QVERIFY(first.verdict.sentence == second.verdict.sentence);
        QVERIFY(first.options[0].latency.density == second.options[0].latency.density);
    }
}

void Evaluate::linesAddUpToTheTotal()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 60; ++i) {
        const Evaluation evaluation = evaluate(testing::drawn(random), testing::shippedSheet());
        for (const OptionReport& option : evaluation.options) {
            Usd lines;
            Usd parts;
            for (const BillLine& line : option.bill.lines)
                lines += line.amount;
            for (std::size_t part = 0; part < partCount; ++part)
                parts += option.bill.part(static_cast<Part>(part));
            const double tolerance = 1e-9 * std::max(option.bill.total.dollars(), 1.0);
            QVERIFY(std::abs((lines - option.bill.total).dollars()) <= tolerance);
            QVERIFY(std::abs((parts - option.bill.total).dollars()) <= tolerance);
        }
    }
}

void Evaluate::costNeverFallsWhenTrafficRises()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 40; ++i) {
        Scenario scenario = testing::drawn(random);
        // Cold starts become rarer where environments stay warm: only their part may fall.
        scenario.request.extraInit = Seconds{0};
        // So may surplus credits, where a further server takes a part of the load.
        scenario.ec2.credits = CreditMode::Standard;
        const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
        for (const OptionCurve& curve : evaluation.breakEven.curves) {
            for (std::size_t j = 1; j < curve.monthly.size(); ++j) {
                const double slack = curve.id == OptionId::Lambda ? 0.02 : 1e-9;
                QVERIFY2(at(curve, j) >= at(curve, j - 1) * (1.0 - slack) - slack,
                         qPrintable(QStringLiteral("scenario %1, %2: %3 after %4")
                                        .arg(i)
                                        .arg(static_cast<int>(curve.id))
                                        .arg(at(curve, j))
                                        .arg(at(curve, j - 1))));
            }
        }
    }
}

void Evaluate::curveAgreesWithTheBill()
{
    for (const double rate : {0.02, 0.4, 3.0, 20.0}) {
        Scenario scenario;
        scenario.ec2.instances = 3.0;
        scenario.traffic.average = RequestRate::perSecond(rate);
        const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
        // The same fleet, seen from another rate: interpolation between neighbours must enclose the bill.
        const Series& rates = evaluation.breakEven.rates;
        const auto above = static_cast<std::size_t>(std::ranges::lower_bound(rates, rate) - rates.begin());
        for (std::size_t option = 0; option < 2; ++option) {
            const OptionCurve& curve = evaluation.breakEven.curves[option];
            const double billed = evaluation.options[option].bill.total.dollars();
            QVERIFY(at(curve, above - 1) <= billed + 1e-9 && billed <= at(curve, above) + 1e-9);
        }
    }
}

void Evaluate::everyCrossingIsOne()
{
    QRandomGenerator random(9);
    int found = 0;
    for (int i = 0; i < 200; ++i) {
        Scenario scenario = testing::drawn(random);
        const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
        const BreakEven& breakEven = evaluation.breakEven;
        if (!breakEven.compares())
            continue;
        // Sign changes between samples must all be among the crossings.
        OptionId cheaper = breakEven.cheaperAtLowest;
        for (const BreakEvenPoint& point : breakEven.points) {
            QVERIFY(point.cheaperBelow == cheaper);
            cheaper = cheaper == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2;
            ++found;
        }
        const double last = breakEven.curves[0].monthly.back() - breakEven.curves[1].monthly.back();
        QCOMPARE(cheaper, last < 0.0 ? OptionId::Ec2 : OptionId::Lambda);
        for (std::size_t j = 1; j < breakEven.points.size(); ++j)
            QVERIFY(breakEven.points[j].rate > breakEven.points[j - 1].rate);
    }
    QVERIFY(found > 20);
}

void Evaluate::staircaseHasSeveralCrossings()
{
    Scenario scenario;
    scenario.ec2.burstable = false;
    const BreakEven breakEven = evaluate(scenario, testing::shippedSheet()).breakEven;
    QVERIFY(breakEven.points.size() > 2);
    QVERIFY(breakEven.steps.size() > 3);
    QCOMPARE(breakEven.steps.front().instances, 3.0);
}

void Evaluate::noTrafficCostsNothingOnLambdaAlone()
{
    Scenario scenario;
    scenario.idle.windows = {{0, minutesPerWeek}};
    scenario.state.sessions = 0.0;
    const Evaluation bare = evaluate(scenario, testing::shippedSheet());
    QCOMPARE(bare.option(OptionId::Lambda).bill.total.dollars(), 0.0);
    QVERIFY(bare.option(OptionId::Ec2).bill.total.dollars() > 20.0);
    scenario.lambda.frontDoor = FrontDoor::Alb;
    const Evaluation balanced = evaluate(scenario, testing::shippedSheet());
    QVERIFY(std::abs(balanced.option(OptionId::Lambda).bill.total.dollars() - 730.0 * (0.0225 + 2.0 * 0.005)) < 1e-9);
}

void Evaluate::idleNightBillsServersOnly()
{
    Scenario scenario;
    const Evaluation busy = evaluate(scenario, testing::shippedSheet());
    scenario.idle.nights = true;
    const Evaluation idle = evaluate(scenario, testing::shippedSheet());
    const auto hours = [](const Evaluation& evaluation) {
        const ComputeSummary& compute = evaluation.option(OptionId::Ec2).compute;
        return compute.usedHours + compute.idleHours;
    };
    QCOMPARE(hours(idle), hours(busy));
    QVERIFY(idle.option(OptionId::Ec2).compute.idleHours > busy.option(OptionId::Ec2).compute.idleHours);
    QVERIFY(idle.option(OptionId::Lambda).bill.total < busy.option(OptionId::Lambda).bill.total);
}

void Evaluate::halfBusyVcpuBreaksEven()
{
    // A vCPU-hour of Lambda at 1,769 MB is 0.1037 USD, one of m5.large 0.048: even at 46 % use, requests aside.
    Scenario scenario;
    scenario.request.cpuTime = Seconds{10.0};
    scenario.request.waitTime = Seconds{0};
    scenario.request.variability = 0.0;
    scenario.request.memory = Memory::mebibytes(1);
    scenario.request.responseSize = Memory{};
    scenario.request.requestSize = Memory{};
    scenario.request.extraInit = Seconds{0};
    scenario.traffic.shape.fill(1.0);
    scenario.traffic.weekdayWeights.fill(1.0);
    scenario.traffic.peakToAverage = 1.0;
    scenario.traffic.average = RequestRate::perSecond(0.05);
    scenario.state = {.sessions = 0.0};
    scenario.ec2.choice = TypeChoice::ByName;
    scenario.ec2.type = "m5.large";
    scenario.ec2.instances = 1.0;
    scenario.ec2.disk = Memory{};
    scenario.ec2.publicIpv4 = false;
    scenario.ec2.balancer = Balancer::Never;
    scenario.lambda.memory = Memory::mebibytes(1769);
    scenario.lambda.frontDoor = FrontDoor::FunctionUrl;
    scenario.billing.freeTier = false;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QVERIFY(!evaluation.breakEven.points.empty());
    const double use = evaluation.breakEven.points.front().rate / evaluation.option(OptionId::Ec2).compute.capacity;
    QVERIFY2(std::abs(use - 0.46) < 0.01, qPrintable(QString::number(use)));
}

void Evaluate::verdictPassesOverWhoCannot()
{
    Scenario scenario;
    scenario.request.cpuTime = Seconds{2000.0};
    scenario.request.timeout = Seconds{3600.0};
    scenario.objective.percentile = LatencyObjective::None;
    scenario.traffic.average = RequestRate::perSecond(0.001);
    scenario.ec2.instances = 6.0;
    scenario.ec2.burstable = false;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QVERIFY(!evaluation.option(OptionId::Lambda).feasible);
    QVERIFY(evaluation.verdict.kind == VerdictKind::OnlyOne);
    QVERIFY(evaluation.verdict.winner == OptionId::Ec2);
}

void Evaluate::objectiveDecides()
{
    Scenario scenario;
    scenario.objective.limit = milliseconds(300);
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QVERIFY(evaluation.option(OptionId::Ec2).meetsObjective);
    QVERIFY(!evaluation.option(OptionId::Lambda).meetsObjective);
    QVERIFY(evaluation.verdict.kind == VerdictKind::OnlyOne);
    scenario.objective.percentile = LatencyObjective::None;
    QVERIFY(evaluate(scenario, testing::shippedSheet()).verdict.kind == VerdictKind::Cheaper);
}

void Evaluate::growthChangesTheCheaper()
{
    Scenario scenario;
    QVERIFY(!evaluate(scenario, testing::shippedSheet()).growth.changesInMonth);
    scenario.traffic.growthPerMonth = 0.25;
    const Growth growth = evaluate(scenario, testing::shippedSheet()).growth;
    QVERIFY(growth.changesInMonth);
    QCOMPARE(growth.rates.size(), std::size_t{13});
    QVERIFY(std::abs(growth.rates[12] / growth.rates[0] - std::pow(1.25, 12)) < 1e-6);
    const double sum = std::accumulate(growth.monthly[1].begin(), growth.monthly[1].begin() + 12, 0.0);
    QVERIFY(std::abs(growth.yearly[1].dollars() - sum) < 1e-9);
}

void Evaluate::stateFollowsTheScenario()
{
    Scenario scenario;
    scenario.state.sockets = 500.0;
    scenario.state.backgroundThreads = 2.0;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QCOMPARE(evaluation.state.size(), std::size_t{8});
    const auto answer = [&](StateNeed need, OptionId option) {
        return evaluation.state[static_cast<std::size_t>(need)].answers[static_cast<std::size_t>(option)];
    };
    QVERIFY(answer(StateNeed::Sessions, OptionId::Ec2).fit == StateFit::AsIs);
    QVERIFY(answer(StateNeed::Sessions, OptionId::Lambda).fit == StateFit::WithPart);
    QCOMPARE(*answer(StateNeed::Sessions, OptionId::Lambda).monthly,
             evaluation.option(OptionId::Lambda).bill.part(Part::Redis));
    QVERIFY(answer(StateNeed::WebSockets, OptionId::Ec2).fit == StateFit::AsIs);
    QVERIFY(*answer(StateNeed::WebSockets, OptionId::Lambda).monthly > Usd{});
    QVERIFY(answer(StateNeed::BackgroundThreads, OptionId::Lambda).fit == StateFit::NotPossible);
    QVERIFY(answer(StateNeed::ScheduledJobs, OptionId::Ec2).fit == StateFit::NotNeeded);
    for (const StateRow& row : evaluation.state) {
        for (const StateAnswer& cell : row.answers)
            QVERIFY(!cell.why.text.empty() && findParameter(cell.parameter));
    }
}

void Evaluate::connectionsAreCountedOnBothSides()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(60.0);
    scenario.ec2.instances = 8.0;
    scenario.state.connectionsPerEnvironment = 5.0;
    scenario.state.databaseLimit = 400.0;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QVERIFY(!evaluation.option(OptionId::Lambda).feasible);
    QCOMPARE(std::ranges::max(evaluation.option(OptionId::Ec2).series.databaseConnections), 160.0);
    scenario.state.proxy = DatabaseProxy::RdsProxy;
    const Evaluation pooled = evaluate(scenario, testing::shippedSheet());
    QVERIFY(pooled.option(OptionId::Lambda).feasible);
    QVERIFY(std::abs(pooled.option(OptionId::Lambda).bill.part(Part::DatabaseProxy).dollars() - 21.90) < 1e-9);
}

void Evaluate::secondServerBringsItsBalancerToTheCurve()
{
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QCOMPARE(evaluation.option(OptionId::Ec2).bill.part(Part::LoadBalancer).dollars(), 0.0);
    const BreakEven& breakEven = evaluation.breakEven;
    const double second = breakEven.steps.front().rate.perSecond();
    const auto above =
        static_cast<std::size_t>(std::ranges::lower_bound(breakEven.rates, second) - breakEven.rates.begin());
    // A server with its disk, and the load balancer; two addresses in place of one.
    const double step = at(breakEven.curves[0], above) - at(breakEven.curves[0], above - 1);
    const double server = evaluation.option(OptionId::Ec2).compute.hourly.dollars() * 730.0 + 20.0 * 0.08;
    QVERIFY2(step > server * 0.5 + 730.0 * 0.0225, qPrintable(QString::number(step)));
}

void Evaluate::whatDoesNotFitStopsTheOption_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("option");
    QTest::addColumn<QByteArray>("leadsTo");
    QTest::newRow("files beyond the temporary disk")
        << QByteArray("state.local_cache_mb") << 5000.0 << 1 << QByteArray("lambda.ephemeral_mb");
    QTest::newRow("files beyond the server's disk")
        << QByteArray("state.local_cache_mb") << 900000.0 << 0 << QByteArray("ec2.disk_gb");
    QTest::newRow("sessions beyond any cache node")
        << QByteArray("state.sessions") << 1e7 << 1 << QByteArray("state.function_store");
    QTest::newRow("threads between requests")
        << QByteArray("state.background_threads") << 1.0 << 1 << QByteArray("state.background_threads");
    QTest::newRow("more kept warm than the account may run")
        << QByteArray("lambda.provisioned_concurrency") << 5000.0 << 1 << QByteArray("lambda.provisioned_concurrency");
    QTest::newRow("a wait beyond 15 minutes")
        << QByteArray("request.wait_ms") << 900000.0 << 1 << QByteArray("request.wait_ms");
}

void Evaluate::whatDoesNotFitStopsTheOption()
{
    QFETCH(QByteArray, parameter);
    QFETCH(double, value);
    QFETCH(int, option);
    QFETCH(QByteArray, leadsTo);
    Scenario scenario;
    scenario.state.sessionSize = Memory::kibibytes(100);
    QVERIFY(!setParameter(scenario, *findParameter(parameter.toStdString()), value));
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const OptionReport& report = evaluation.options[static_cast<std::size_t>(option)];
    QVERIFY(!report.feasible);
    QVERIFY(std::ranges::any_of(report.warnings, [&](const Warning& warning) {
        return warning.severity == Severity::Stop && warning.parameter == leadsTo.toStdString();
    }));
}

void Evaluate::socketMessagesAndJobsRunTheFunction()
{
    Scenario scenario;
    const auto requests = [](const Evaluation& evaluation) {
        for (const BillLine& line : evaluation.option(OptionId::Lambda).bill.lines) {
            if (line.part == Part::LambdaRequests)
                return line.quantity;
        }
        return 0.0;
    };
    const double before = requests(evaluate(scenario, testing::shippedSheet()));
    scenario.state.scheduledJobsPerDay = 24.0;
    QVERIFY(std::abs(requests(evaluate(scenario, testing::shippedSheet())) - before - 730.0) < 1e-6);
    scenario.state.scheduledJobsPerDay = 0.0;
    scenario.state.sockets = 10.0;
    scenario.state.socketMessagesPerHour = 6.0;
    // Three messages in an hour; and every two hours a socket is closed and opened.
    QVERIFY(std::abs(requests(evaluate(scenario, testing::shippedSheet())) - before - 10.0 * 730.0 * (3.0 + 1.0)) <
            1e-6);
}

void Evaluate::nothingAnsweredMeetsNoObjective()
{
    Scenario scenario;
    scenario.request.memory = Memory::gibibytes(9);
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    const OptionReport& report = evaluation.option(OptionId::Ec2);
    QVERIFY(report.latency.density.empty());
    QVERIFY(!report.meetsObjective && !report.feasible);
}

void Evaluate::environmentsStayWithinTheLimit()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(100.0);
    scenario.lambda.accountConcurrency = 10.0;
    const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
    QVERIFY(evaluation.option(OptionId::Lambda).compute.most <= 10.0 + 1e-9);
    QVERIFY(!evaluation.option(OptionId::Lambda).feasible);
    // What the curve calls feasible must be so: just under the rate none is refused, well above some are.
    scenario.traffic.average = evaluation.breakEven.curves[1].feasibleUpTo * 0.99;
    QVERIFY(evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).feasible);
    scenario.traffic.average = scenario.traffic.average * 2.0;
    QVERIFY(!evaluate(scenario, testing::shippedSheet()).option(OptionId::Lambda).feasible);
}

void Evaluate::serversAreYoursToLookAfter()
{
    Scenario scenario;
    scenario.ec2.instances = 1.0;
    const auto yours = [](const Evaluation& evaluation, OptionId option) {
        return std::ranges::count_if(evaluation.responsibilities, [&](const Responsibility& row) {
            return row.answers[static_cast<std::size_t>(option)].who == Responsibility::Who::You;
        });
    };
    const Evaluation alone = evaluate(scenario, testing::shippedSheet());
    QCOMPARE(alone.responsibilities.size(), std::size_t{9});
    QCOMPARE(yours(alone, OptionId::Ec2), 9);
    QCOMPARE(yours(alone, OptionId::Lambda), 1);
    // A load balancer takes the certificate over, autoscaling a share of the scaling.
    scenario.ec2.fleet = FleetKind::Autoscaled;
    QCOMPARE(yours(evaluate(scenario, testing::shippedSheet()), OptionId::Ec2), 7);
}

void Evaluate::freeTierReachesStoredSessions()
{
    Scenario scenario;
    scenario.state.functionStore = ExternalStore::DynamoDb;
    scenario.state.sessions = 1e6;
    scenario.state.sessionSize = Memory::kibibytes(20);
    const auto stored = [&] {
        const Evaluation evaluation = evaluate(scenario, testing::shippedSheet());
        for (const BillLine& line : evaluation.option(OptionId::Lambda).bill.lines) {
            if (line.service == "DynamoDB" && line.unit == "GB-month")
                return line.amount.dollars();
        }
        return -1.0;
    };
    QCOMPARE(stored(), 0.0);
    scenario.billing.freeTier = false;
    QVERIFY(std::abs(stored() - 1e6 * 20.0 / 1024.0 / 1024.0 * 0.25) < 1e-6);
}

LOADLINE_TEST(Evaluate)
#include "tst_evaluate.moc"
