// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every limit of the table: as the limits table of the prices has it, and crossed just beyond its value.

#include "models/evaluate.h"
#include "models/limits/crossedlimits.h"
#include "models/scenario/parameters.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <algorithm>

using namespace loadline;
using namespace loadline::testing;

namespace {

/// A parameter that crosses a limit, with what else is set.
struct Crossing
{
    const char* limit;
    std::vector<std::pair<const char*, double>> base;
    const char* parameter;
    double within;
    double beyond;
    Severity severity;
};

constexpr double functionUrl = 0.0;
constexpr double httpApi = 1.0;
constexpr double restApi = 2.0;
constexpr double alb = 3.0;

/// Times vary by nothing and no environment starts cold late, so that the limit is met exactly.
const std::vector<Crossing> crossings{
    {"lambda.timeout_max",
     {{"request.variability", 0}, {"request.cpu_ms", 100}, {"lambda.front_door", functionUrl}},
     "request.wait_ms",
     899000,
     900000,
     Severity::Stop},
    {"apigw.http_integration_timeout_max",
     {{"request.variability", 0}, {"request.cpu_ms", 0}, {"lambda.front_door", httpApi}},
     "request.wait_ms",
     20000,
     30100,
     Severity::Stop},
    {"apigw.rest_integration_timeout_default",
     {{"request.variability", 0}, {"request.cpu_ms", 0}, {"lambda.front_door", restApi}},
     "request.wait_ms",
     20000,
     29100,
     Severity::Stop},
    {"alb.idle_timeout_default",
     {{"request.variability", 0}, {"request.cpu_ms", 0}, {"lambda.front_door", alb}},
     "request.wait_ms",
     60000,
     60100,
     Severity::Caution},
    {"lambda.payload_sync_max", {{"lambda.front_door", httpApi}}, "request.request_kb", 6144, 6145, Severity::Stop},
    {"lambda.payload_sync_max",
     {{"lambda.front_door", functionUrl}},
     "request.response_kb",
     6144,
     6145,
     Severity::Stop},
    {"lambda.payload_sync_max",
     {{"lambda.front_door", functionUrl}, {"lambda.streaming", 1}},
     "request.request_kb",
     6144,
     6145,
     Severity::Stop},
    {"alb.lambda_payload_max", {{"lambda.front_door", alb}}, "request.request_kb", 1024, 1025, Severity::Stop},
    {"alb.lambda_payload_max", {{"lambda.front_door", alb}}, "request.response_kb", 1024, 1025, Severity::Stop},
    {"lambda.response_stream_max",
     {{"lambda.front_door", functionUrl}, {"lambda.streaming", 1}},
     "request.response_kb",
     204800,
     204801,
     Severity::Stop},
    {"lambda.init_max", {}, "request.extra_init_ms", 9000, 10100, Severity::Caution},
    {"apigw.throttle_rate_default",
     {{"traffic.peak_to_average", 1}, {"traffic.burstiness", 1}},
     "traffic.average",
     1000,
     10100,
     Severity::Caution},
    {"apigw.ws_message_max",
     {{"state.sockets", 10}, {"state.socket_messages_per_hour", 60}},
     "request.response_kb",
     128,
     129,
     Severity::Stop},
    {"apigw.ws_frame_max",
     {{"state.sockets", 10}, {"state.socket_messages_per_hour", 60}},
     "request.response_kb",
     32,
     33,
     Severity::Note},
    {"apigw.ws_integration_timeout_max",
     {{"request.variability", 0}, {"request.cpu_ms", 0}, {"lambda.front_door", functionUrl}, {"state.sockets", 10}},
     "request.wait_ms",
     29000,
     29100,
     Severity::Stop},
    {"apigw.ws_idle_timeout", {{"state.sockets", 10}}, "state.socket_messages_per_hour", 6, 5.9, Severity::Caution},
    {"apigw.ws_connection_max", {}, "state.sockets", 0, 1, Severity::Note},
    {"apigw.ws_new_connections_default",
     {{"idle.nights", 1}, {"state.socket_messages_per_hour", 6}},
     "state.sockets",
     150000,
     151000,
     Severity::Caution},
};

Scenario with(const Crossing& crossing, double value)
{
    Scenario scenario;
    for (const auto& [id, setting] : crossing.base)
        static_cast<void>(setParameter(scenario, *findParameter(id), setting));
    static_cast<void>(setParameter(scenario, *findParameter(crossing.parameter), value));
    return scenario;
}

/// Texts of the function's warnings that carry a limit's value.
std::vector<std::string_view> warned(const Scenario& scenario, double limit)
{
    const Evaluation evaluation = evaluate(scenario, shippedSheet());
    std::vector<std::string_view> texts;
    for (const Warning& warning : evaluation.option(OptionId::Lambda).warnings) {
        const auto isLimit = [limit](const MessageArgument& argument) {
            const auto* found = std::get_if<MessageNumber>(&argument);
            return found && found->value == limit;
        };
        if (std::ranges::any_of(warning.message.arguments, isLimit))
            texts.push_back(warning.message.text);
    }
    return texts;
}

} // namespace

class CrossedLimits : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheLimitsTable_data();
    void isThatOfTheLimitsTable();
    void isSaidJustBeyond_data();
    void isSaidJustBeyond();
    void everyRowIsTried();
    void balancedServersAreTold();
    void nothingIsSaidOfAnOrdinaryScenario();
};

void CrossedLimits::isThatOfTheLimitsTable_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(serviceLimits().size()); ++row)
        QTest::addRow("%d %s", row, serviceLimits()[static_cast<std::size_t>(row)].key.data()) << row;
}

void CrossedLimits::isThatOfTheLimitsTable()
{
    QFETCH(int, row);
    const ServiceLimit& used = serviceLimits()[static_cast<std::size_t>(row)];
    const auto limit = shippedSheet().limits.find(used.key);
    QVERIFY(limit != shippedSheet().limits.end());
    QCOMPARE(used.value, limit->second.value);
    QVERIFY(!limit->second.source.empty() && !limit->second.unit.empty());
    QVERIFY(limit->second.asOf.known());
}

void CrossedLimits::isSaidJustBeyond_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(crossings.size()); ++i) {
        const Crossing& crossing = crossings[static_cast<std::size_t>(i)];
        QTest::addRow("%s by %s", crossing.limit, crossing.parameter) << i;
    }
}

void CrossedLimits::isSaidJustBeyond()
{
    QFETCH(int, index);
    const Crossing& crossing = crossings[static_cast<std::size_t>(index)];
    const double limit = shippedSheet().limits.find(std::string_view(crossing.limit))->second.value;
    const auto before = warned(with(crossing, crossing.within), limit);
    const auto after = warned(with(crossing, crossing.beyond), limit);
    const bool isNew = std::ranges::any_of(
        after, [&](std::string_view text) { return std::ranges::find(before, text) == before.end(); });
    QVERIFY2(isNew, "nothing more is said beyond the limit");
    const Evaluation beyond = evaluate(with(crossing, crossing.beyond), shippedSheet());
    const auto& warnings = beyond.option(OptionId::Lambda).warnings;
    QVERIFY(std::ranges::any_of(warnings, [&](const Warning& warning) {
        return warning.severity == crossing.severity && std::ranges::find(after, warning.message.text) != after.end();
    }));
    if (crossing.severity == Severity::Stop)
        QVERIFY(!beyond.option(OptionId::Lambda).feasible);
}

void CrossedLimits::everyRowIsTried()
{
    for (const ServiceLimit& limit : serviceLimits()) {
        const bool isTried = std::ranges::any_of(crossings, [&](const Crossing& c) { return limit.key == c.limit; });
        // More environments than a cache node has clients cannot be run within the range of the account's limit.
        QVERIFY2(isTried || limit.key == "elasticache.node_max_clients", limit.key.data());
    }
}

void CrossedLimits::balancedServersAreTold()
{
    Scenario scenario;
    scenario.request.waitTime = Seconds{90};
    scenario.request.variability = 0.1;
    const auto says = [&] {
        const Evaluation evaluation = evaluate(scenario, shippedSheet());
        return std::ranges::any_of(evaluation.option(OptionId::Ec2).warnings, [](const Warning& warning) {
            return warning.message.text.find("load balancer waits") != std::string_view::npos;
        });
    };
    QVERIFY(says());
    scenario.ec2.balancer = Balancer::Never;
    QVERIFY(!says());
}

void CrossedLimits::nothingIsSaidOfAnOrdinaryScenario()
{
    const Scenario scenario;
    QVERIFY(
        crossedLimits({.option = OptionId::Lambda, .scenario = scenario, .work = {milliseconds(140), 0.5}}).empty());
}

LOADLINE_TEST(CrossedLimits)
#include "tst_crossedlimits.moc"
