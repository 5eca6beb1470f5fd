// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published cost and queueing examples, computed by the program's own models with the examples' own prices. Reads the
// project's copy, or the file that the environment variable LOADLINE_CASES names.

#include "models/behaviour/queueing.h"
#include "models/ec2/credits.h"
#include "models/prices/storelines.h"
#include "tests/models/workedlambda.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace loadline;
using namespace loadline::testing;

namespace {

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

Answers queueAnswers(const QJsonObject& inputs, const QJsonObject&)
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
                           .gigabytesPerHour = numberAt(inputs, "kb_per_s") * 3600.0 / 1e6,
                           .requestsPerSecond = numberAt(inputs, "requests_per_s"),
                           .rules = numberAt(inputs, "rules")});
    const double perHour = units.billed() * numberAt(prices, "lcu_hour");
    return {
        {QStringLiteral("lcu_new"), {units.newConnections}}, {QStringLiteral("lcu_active"), {units.activeConnections}},
        {QStringLiteral("lcu_bytes"), {units.bytes}},        {QStringLiteral("lcu_rules"), {units.rules}},
        {QStringLiteral("lcu"), {units.billed()}},           {QStringLiteral("lcu_hour_usd"), {perHour}},
        {QStringLiteral("lcu_month_usd"), {perHour * hours}}};
}

Answers creditAnswers(const QJsonObject& inputs, const QJsonObject&)
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

Answers webSocketAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double userDays = numberAt(inputs, "users") * numberAt(inputs, "days");
    const double messages = userDays * (numberAt(inputs, "messages_sent_per_user_day") +
                                        numberAt(inputs, "messages_received_per_user_day"));
    const double minutes = userDays * numberAt(inputs, "hours_connected_per_day") * 60.0;
    PriceSheet sheet;
    const auto set = [&](ServiceItem item, const char* key) {
        sheet.services[static_cast<std::size_t>(item)] = priceFrom(prices.value(QLatin1String(key)), 1e6);
    };
    set(ServiceItem::WebSocketMessage, "per_million_messages");
    set(ServiceItem::WebSocketMinute, "per_million_connection_minutes");
    BillBuilder builder(BillBuilder::Keep::Lines);
    addGatewaySockets(builder, sheet, messages, minutes);
    const Bill bill = builder.take();
    Answers answers{{QStringLiteral("messages"), {messages}},
                    {QStringLiteral("connection_minutes"), {minutes}},
                    {QStringLiteral("message_usd"), {0.0}},
                    {QStringLiteral("connection_usd"), {0.0}},
                    {QStringLiteral("total_usd"), {bill.total.dollars()}}};
    for (const BillLine& line : bill.lines)
        answers[line.unit == "message" ? QStringLiteral("message_usd") : QStringLiteral("connection_usd")] = {
            line.amount.dollars()};
    return answers;
}

/// Averages over the month: the largest of the measures that the example gives is what is billed.
Answers loadBalancerMonthAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double hours = numberAt(inputs, "hours");
    const LoadBalancerUnits units =
        loadBalancerUnits({.newConnectionsPerSecond = numberAt(inputs, "new_connections_per_s"),
                           .activeConnections = numberAt(inputs, "active_connections"),
                           .gigabytesPerHour = numberAt(inputs, "gb_month") / hours});
    const double unitHours = units.billed() * hours;
    const double unitUsd = priceNamed(prices, "lcu").amount(unitHours).dollars();
    const double hoursUsd = priceNamed(prices, "alb").amount(hours).dollars();
    return {{QStringLiteral("lcu_hours"), {unitHours}},
            {QStringLiteral("lcu_month_usd"), {unitUsd}},
            {QStringLiteral("hours_usd"), {hoursUsd}},
            {QStringLiteral("total_usd"), {unitUsd + hoursUsd}}};
}

using Answering = Answers (*)(const QJsonObject& inputs, const QJsonObject& prices);

/// The kinds of example that follow from one row. Rows of measurements are compared as a whole, elsewhere.
const std::map<QString, Answering>& answering()
{
    static const std::map<QString, Answering> kinds{
        {QStringLiteral("lambda"), lambdaAnswers},
        {QStringLiteral("lambda_per_million"), perMillionAnswers},
        {QStringLiteral("lambda_provisioned"), provisionedAnswers},
        {QStringLiteral("lambda_feature"), featureAnswers},
        {QStringLiteral("line_items"), lineItemAnswers},
        {QStringLiteral("websocket"), webSocketAnswers},
        {QStringLiteral("queue"), queueAnswers},
        {QStringLiteral("alb_lcu"), loadBalancerAnswers},
        {QStringLiteral("alb_monthly"), loadBalancerMonthAnswers},
        {QStringLiteral("burstable_credits"), creditAnswers},
        {QStringLiteral("burstable_breakeven"), creditBreakEvenAnswers},
    };
    return kinds;
}

Answers answersTo(const QJsonObject& row)
{
    const Answering answer = answering().at(row.value(QLatin1String("kind")).toString());
    return answer(row.value(QLatin1String("inputs")).toObject(), row.value(QLatin1String("prices_used")).toObject());
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
        if (answering().contains(kind))
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

LOADLINE_TEST(WorkedExamples)
#include "tst_workedexamples.moc"
