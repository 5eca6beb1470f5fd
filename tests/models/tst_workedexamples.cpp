// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published cost and queueing examples, computed by the program's own models with the examples' own prices. Reads the
// project's copy, or the file that the environment variable LOADLINE_CASES names.

#include "models/behaviour/queueing.h"
#include "models/ec2/credits.h"
#include "models/lambda/lambdabill.h"
#include "models/prices/sharedlines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace loadline;

namespace {

using Answers = std::map<QString, QList<double>>;

double numberAt(const QJsonObject& object, const char* key, double otherwise = 0.0)
{
    return object.value(QLatin1String(key)).toDouble(otherwise);
}

/// One number, or tiers as a list of [size or null, price].
Price priceFrom(const QJsonValue& value, double unit = 1.0)
{
    if (!value.isArray())
        return Price::flat(Usd::dollars(value.toDouble() / unit), {2026, 1, 1}, "example");
    Price price{.tiers = {}, .asOf = {2026, 1, 1}, .source = "example"};
    double from = 0.0;
    for (const QJsonValue& tier : value.toArray()) {
        price.tiers.push_back({from, Usd::dollars(tier.toArray().at(1).toDouble() / unit)});
        from += tier.toArray().at(0).toDouble();
    }
    return price;
}

void addTiers(Answers& answers, const QString& name, const std::vector<TierShare>& tiers)
{
    for (std::size_t i = 0; i < tiers.size(); ++i)
        answers[QStringLiteral("%1_tier%2_usd").arg(name).arg(i + 1)] = {tiers[i].amount.dollars()};
}

LambdaUsage usageOf(const QJsonObject& inputs)
{
    LambdaUsage usage;
    const auto addFunction = [&](const QJsonObject& function) {
        const double requests = numberAt(function, "requests_per_month");
        const Seconds billed = billedDuration(milliseconds(numberAt(function, "duration_ms")),
                                              milliseconds(numberAt(function, "billing_increment_ms", 1.0)));
        usage.requests += requests;
        usage.compute = usage.compute + Memory::mebibytes(numberAt(function, "memory_mb")) * (billed * requests);
        const double overFree = std::max(numberAt(function, "ephemeral_mb", 512.0) - 512.0, 0.0);
        usage.ephemeral = usage.ephemeral + Memory::mebibytes(overFree) * (billed * requests);
    };
    const QJsonArray functions = inputs.value(QLatin1String("functions")).toArray();
    if (functions.isEmpty())
        addFunction(inputs);
    for (const QJsonValue& function : functions)
        addFunction(function.toObject());
    return usage;
}

Answers lambdaAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    constexpr double freeRequests = 1e6;
    constexpr double freeGbSeconds = 400000.0;
    const bool tiered = prices.contains(QLatin1String("gb_second_tiers"));
    const LambdaPrices sheet{.gbSecond =
                                 priceFrom(prices.value(QLatin1String(tiered ? "gb_second_tiers" : "gb_second"))),
                             .request = priceFrom(prices.value(QLatin1String("per_million_requests")), 1e6),
                             .provisionedGbSecond = {},
                             .provisionedDurationGbSecond = {},
                             .ephemeralGbSecond = priceFrom(prices.value(QLatin1String("ephemeral_gb_second")))};
    const bool free = inputs.value(QLatin1String("free_tier")).toBool();
    const LambdaUsage usage = usageOf(inputs);
    BillBuilder builder(BillBuilder::Keep::Lines);
    addLambdaUsage(builder, sheet, usage, free ? freeRequests : 0.0, GbSeconds::of(free ? freeGbSeconds : 0.0));
    const Bill bill = builder.take();

    Answers answers;
    answers[QStringLiteral("gb_seconds")] = {usage.compute.count()};
    answers[QStringLiteral("billable_gb_seconds")] = {
        std::max(usage.compute.count() - (free ? freeGbSeconds : 0.0), 0.0)};
    answers[QStringLiteral("compute_usd")] = {bill.part(Part::LambdaCompute).dollars()};
    answers[QStringLiteral("request_usd")] = {bill.part(Part::LambdaRequests).dollars()};
    answers[QStringLiteral("ephemeral_usd")] = {bill.part(Part::EphemeralStorage).dollars()};
    answers[QStringLiteral("total_usd")] = {bill.total.dollars()};
    for (const BillLine& line : bill.lines) {
        if (line.part == Part::LambdaCompute)
            addTiers(answers, QStringLiteral("compute"), line.tiers);
    }
    return answers;
}

Answers perMillionAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    QJsonObject million = inputs;
    million.insert(QLatin1String("requests_per_month"), 1e6);
    million.insert(QLatin1String("free_tier"), false);
    const double perMillion = lambdaAnswers(million, prices)[QStringLiteral("total_usd")].first();
    Answers answers{{QStringLiteral("per_million_usd"), {perMillion}}};
    if (prices.contains(QLatin1String("fixed_month_usd"))) {
        const double requests = numberAt(prices, "fixed_month_usd") / perMillion * 1e6;
        answers[QStringLiteral("breakeven_requests_per_s")] = {requests / numberAt(inputs, "seconds_per_month")};
    }
    return answers;
}

Answers lineItemAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    const QJsonObject quantities = inputs.value(QLatin1String("quantities")).toObject();
    for (auto item = quantities.begin(); item != quantities.end(); ++item) {
        const std::string name = item.key().toStdString();
        builder.add({Part::InstanceUsed, "example", name, "unit"}, priceFrom(prices.value(item.key())),
                    item.value().toDouble());
    }
    const Bill bill = builder.take();
    Answers answers{{QStringLiteral("total_usd"), {bill.total.dollars()}}};
    for (const BillLine& line : bill.lines) {
        const QString name = QString::fromStdString(line.item);
        answers[name + QStringLiteral("_usd")] = {line.amount.dollars()};
        addTiers(answers, name, line.tiers);
    }
    return answers;
}

Answers erlangBAnswers(const QJsonObject& inputs)
{
    const double servers = numberAt(inputs, "servers");
    if (inputs.contains(QLatin1String("blocking"))) {
        return {{QStringLiteral("offered_erlangs"),
                 {offeredLoad(static_cast<int>(servers), numberAt(inputs, "blocking"))}}};
    }
    return {{QStringLiteral("blocking"), {erlangB(servers, numberAt(inputs, "offered_erlangs"))}}};
}

Answers queueAnswers(const QJsonObject& inputs)
{
    if (inputs.value(QLatin1String("model")).toString() == QLatin1String("erlang_b"))
        return erlangBAnswers(inputs);
    const auto queue = mmcQueue(numberAt(inputs, "arrival_rate"), numberAt(inputs, "service_rate"),
                                inputs.value(QLatin1String("servers")).toInt());
    if (!queue)
        return {};
    Answers answers{{QStringLiteral("utilisation"), {queue->utilisation}},
                    {QStringLiteral("p0"), {queue->empty}},
                    {QStringLiteral("p_wait"), {queue->waitShare}},
                    {QStringLiteral("lq"), {queue->queueLength}},
                    {QStringLiteral("wq"), {queue->wait}},
                    {QStringLiteral("l"), {queue->inSystem}},
                    {QStringLiteral("w"), {queue->stay}},
                    {QStringLiteral("stretch"), {queue->stay * queue->serviceRate}}};
    for (const QJsonValue& percentile : inputs.value(QLatin1String("wait_percentiles")).toArray()) {
        answers[QStringLiteral("wait_p%1").arg(percentile.toDouble())] = {
            queue->waitPercentile(percentile.toDouble() / 100.0)};
    }
    for (const QJsonValue& percentile : inputs.value(QLatin1String("stay_percentiles")).toArray()) {
        answers[QStringLiteral("stay_p%1").arg(percentile.toDouble())] = {
            queue->stayPercentile(percentile.toDouble() / 100.0)};
    }
    const QJsonValue beyond = inputs.value(QLatin1String("wait_beyond"));
    const QJsonArray times = beyond.isArray() ? beyond.toArray() : QJsonArray{beyond};
    for (const QJsonValue& time : times) {
        const double probability = queue->waitBeyond(time.toDouble());
        answers[QStringLiteral("p_wait_gt_%1").arg(time.toDouble())] = {probability};
        answers[QStringLiteral("p_wait_gt_T")] = {probability};
    }
    answers[QStringLiteral("service_level")] = {1.0 - queue->waitBeyond(numberAt(inputs, "answer_within"))};
    return answers;
}

Answers loadBalancerAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double opened = numberAt(inputs, "new_connections_per_s");
    const double hours = numberAt(inputs, "hours");
    const LoadBalancerUnits units =
        loadBalancerUnits({.newConnectionsPerSecond = opened,
                           .activeConnections = opened * numberAt(inputs, "connection_seconds"),
                           .gibibytesPerHour = numberAt(inputs, "kb_per_s") * 3600.0 / 1e6,
                           .requestsPerSecond = numberAt(inputs, "requests_per_s"),
                           .rules = numberAt(inputs, "rules")});
    const double perHour = units.billed() * numberAt(prices, "lcu_hour");
    return {
        {QStringLiteral("lcu_new"), {units.newConnections}}, {QStringLiteral("lcu_active"), {units.activeConnections}},
        {QStringLiteral("lcu_bytes"), {units.bytes}},        {QStringLiteral("lcu_rules"), {units.rules}},
        {QStringLiteral("lcu"), {units.billed()}},           {QStringLiteral("lcu_hour_usd"), {perHour}},
        {QStringLiteral("lcu_month_usd"), {perHour * hours}}};
}

Answers creditAnswers(const QJsonObject& inputs)
{
    const double vcpus = numberAt(inputs, "vcpus");
    CreditAccount account({.vcpus = vcpus,
                           .baseline = numberAt(inputs, "baseline_pct") / 100.0,
                           .unlimited = inputs.value(QLatin1String("mode")).toString() == QLatin1String("unlimited")});
    Answers answers{{QStringLiteral("earn_per_hour"), {account.earnedPerHour()}},
                    {QStringLiteral("max_balance"), {account.largestBalance()}}};
    for (const QJsonValue& phase : inputs.value(QLatin1String("phases")).toArray()) {
        account.pass(phase.toArray().at(0).toDouble(), phase.toArray().at(1).toDouble() / 100.0 * vcpus);
        answers[QStringLiteral("balances")].append(account.balance());
        answers[QStringLiteral("surplus")].append(account.surplus());
    }
    answers[QStringLiteral("charged_credits")] = {account.charged()};
    return answers;
}

Answers creditBreakEvenAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double use = burstableBreakEven(numberAt(inputs, "baseline_pct") / 100.0, numberAt(inputs, "vcpus"),
                                          numberAt(prices, "burstable_hour"), numberAt(prices, "fixed_hour"),
                                          numberAt(prices, "vcpu_hour"));
    return {{QStringLiteral("breakeven_cpu_pct"), {use * 100.0}}};
}

Answers answersTo(const QJsonObject& row)
{
    const QString kind = row.value(QLatin1String("kind")).toString();
    const QJsonObject inputs = row.value(QLatin1String("inputs")).toObject();
    const QJsonObject prices = row.value(QLatin1String("prices_used")).toObject();
    if (kind == QLatin1String("lambda"))
        return lambdaAnswers(inputs, prices);
    if (kind == QLatin1String("lambda_per_million"))
        return perMillionAnswers(inputs, prices);
    if (kind == QLatin1String("line_items"))
        return lineItemAnswers(inputs, prices);
    if (kind == QLatin1String("queue"))
        return queueAnswers(inputs);
    if (kind == QLatin1String("alb_lcu"))
        return loadBalancerAnswers(inputs, prices);
    if (kind == QLatin1String("burstable_credits"))
        return creditAnswers(inputs);
    return creditBreakEvenAnswers(inputs, prices);
}

/// The kinds of example that the models of this version answer.
bool isAnswered(const QString& kind)
{
    static const QStringList kinds{QStringLiteral("lambda"),
                                   QStringLiteral("lambda_per_million"),
                                   QStringLiteral("line_items"),
                                   QStringLiteral("queue"),
                                   QStringLiteral("alb_lcu"),
                                   QStringLiteral("burstable_credits"),
                                   QStringLiteral("burstable_breakeven")};
    return kinds.contains(kind);
}

QString casesFile()
{
    return qEnvironmentVariable("LOADLINE_CASES", QStringLiteral(LOADLINE_TEST_DATA "/worked_examples.jsonl"));
}

void compareAnswer(const QList<double>& found, const QJsonValue& expected, double tolerance, const QString& key)
{
    const QJsonArray wanted = expected.isArray() ? expected.toArray() : QJsonArray{expected};
    QCOMPARE(found.size(), wanted.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const double difference = std::abs(found[i] - wanted[i].toDouble());
        QVERIFY2(difference <= tolerance, qPrintable(QStringLiteral("%1: computed %2, published %3, tolerance %4")
                                                         .arg(key)
                                                         .arg(found[i], 0, 'g', 12)
                                                         .arg(wanted[i].toDouble(), 0, 'g', 12)
                                                         .arg(tolerance)));
    }
}

} // namespace

class WorkedExamples : public QObject
{
    Q_OBJECT

private slots:
    void example_data();
    void example();
};

void WorkedExamples::example_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(casesFile());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(QStringLiteral("cannot read %1").arg(casesFile())));
    std::map<QString, int> passedOver;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QVERIFY2(!row.isEmpty(), line.left(80).constData());
        const QString kind = row.value(QLatin1String("kind")).toString();
        if (isAnswered(kind))
            QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString())) << row;
        else
            ++passedOver[kind];
    }
    for (const auto& [kind, count] : passedOver)
        qInfo("passed over: %d of kind %s", count, qPrintable(kind));
}

void WorkedExamples::example()
{
    QFETCH(QJsonObject, row);
    const QJsonObject expected = row.value(QLatin1String("expected")).toObject();
    const QJsonObject published = row.value(QLatin1String("expected_published")).toObject();
    const double tolerance = numberAt(row, "tolerance", 0.0051);
    const Answers answers = answersTo(row);
    int compared = 0;
    for (auto output = expected.begin(); output != expected.end(); ++output) {
        if (output.key() == QLatin1String("rounding"))
            continue;
        const auto found = answers.find(output.key());
        QVERIFY2(found != answers.end(), qPrintable(QStringLiteral("nothing computes %1").arg(output.key())));
        compareAnswer(found->second, output.value(), tolerance, output.key());
        ++compared;
    }
    QVERIFY(compared > 0);
    if (row.value(QLatin1String("consistent")).toBool(true))
        return;
    for (auto output = published.begin(); output != published.end(); ++output) {
        const auto found = answers.find(output.key());
        if (found != answers.end())
            QVERIFY(std::abs(found->second.first() - output.value().toDouble()) > tolerance);
    }
}

QTEST_APPLESS_MAIN(WorkedExamples)
#include "tst_workedexamples.moc"
