// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published examples of Lambda's bill, answered by the program's own models with the examples' prices.

#pragma once

#include "models/lambda/lambdabill.h"
#include "models/lambda/lambdafeatures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>

namespace loadline::testing {

using Answers = std::map<QString, QList<double>>;

inline double numberAt(const QJsonObject& object, const char* key, double otherwise = 0.0)
{
    return object.value(QLatin1String(key)).toDouble(otherwise);
}

/// One number, or tiers as a list of [size or null, price].
inline Price priceFrom(const QJsonValue& value, double unit = 1.0)
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

/// The first price whose name contains a word: a feature's prices have names of their own in each example.
inline Price priceNamed(const QJsonObject& prices, const char* word)
{
    for (auto price = prices.begin(); price != prices.end(); ++price) {
        if (price.key().contains(QLatin1String(word)))
            return priceFrom(price.value());
    }
    return {};
}

inline void addTiers(Answers& answers, const QString& name, const std::vector<TierShare>& tiers)
{
    for (std::size_t i = 0; i < tiers.size(); ++i)
        answers[QStringLiteral("%1_tier%2_usd").arg(name).arg(i + 1)] = {tiers[i].amount.dollars()};
}

inline LambdaUsage usageOf(const QJsonObject& inputs)
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

inline LambdaPrices lambdaPricesFrom(const QJsonObject& prices)
{
    const bool tiered = prices.contains(QLatin1String("gb_second_tiers"));
    LambdaPrices sheet;
    sheet.gbSecond = priceFrom(prices.value(QLatin1String(tiered ? "gb_second_tiers" : "gb_second")));
    sheet.request = priceFrom(prices.value(QLatin1String("per_million_requests")), 1e6);
    sheet.provisionedGbSecond = priceFrom(prices.value(QLatin1String("provisioned_gb_second")));
    sheet.provisionedDurationGbSecond = priceFrom(prices.value(QLatin1String("provisioned_duration_gb_second")));
    sheet.ephemeralGbSecond = priceFrom(prices.value(QLatin1String("ephemeral_gb_second")));
    sheet.snapStartCacheGbSecond = priceNamed(prices, "cache");
    sheet.snapStartRestoreGb = priceNamed(prices, "restore");
    sheet.streamedGb = priceNamed(prices, "streamed");
    return sheet;
}

inline LambdaAllowance allowanceOf(const QJsonObject& inputs)
{
    if (!inputs.value(QLatin1String("free_tier")).toBool())
        return {};
    return {.requests = 1e6, .compute = GbSeconds::of(400000.0)};
}

inline Answers lambdaBillAnswers(const QJsonObject& inputs, const QJsonObject& prices, const LambdaUsage& usage)
{
    const LambdaAllowance free = allowanceOf(inputs);
    BillBuilder builder(BillBuilder::Keep::Lines);
    addLambdaUsage(builder, lambdaPricesFrom(prices), usage, free);
    const Bill bill = builder.take();
    Answers answers;
    answers[QStringLiteral("gb_seconds")] = {usage.compute.count()};
    answers[QStringLiteral("billable_gb_seconds")] = {std::max(usage.compute.count() - free.compute.count(), 0.0)};
    answers[QStringLiteral("provisioned_gb_seconds")] = {usage.provisioned.count()};
    answers[QStringLiteral("compute_usd")] = {bill.part(Part::LambdaCompute).dollars()};
    answers[QStringLiteral("request_usd")] = {bill.part(Part::LambdaRequests).dollars()};
    answers[QStringLiteral("ephemeral_usd")] = {bill.part(Part::EphemeralStorage).dollars()};
    answers[QStringLiteral("provisioned_usd")] = {bill.part(Part::ProvisionedConcurrency).dollars()};
    answers[QStringLiteral("streaming_usd")] = {bill.part(Part::Streaming).dollars()};
    for (const char* key : {"compute_provisioned_usd", "compute_on_demand_usd", "cache_usd", "restore_usd"})
        answers[QLatin1String(key)] = {0.0};
    for (const BillLine& line : bill.lines) {
        if (line.item == "Duration") {
            addTiers(answers, QStringLiteral("compute"), line.tiers);
            answers[QStringLiteral("compute_on_demand_usd")] = {line.amount.dollars()};
        } else if (line.item == "Duration, provisioned") {
            answers[QStringLiteral("compute_provisioned_usd")] = {line.amount.dollars()};
        } else if (line.part == Part::SnapStart) {
            answers[line.unit == "GB" ? QStringLiteral("restore_usd") : QStringLiteral("cache_usd")] = {
                line.amount.dollars()};
        }
    }
    answers[QStringLiteral("total_usd")] = {bill.total.dollars()};
    return answers;
}

inline Answers lambdaAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    return lambdaBillAnswers(inputs, prices, usageOf(inputs));
}

inline Answers provisionedAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const Memory memory = Memory::mebibytes(numberAt(inputs, "memory_mb"));
    const auto worked = [&](const char* requests, const char* duration) {
        return memory * (billedDuration(milliseconds(numberAt(inputs, duration))) * numberAt(inputs, requests));
    };
    LambdaUsage usage;
    usage.requests = numberAt(inputs, "requests_while_provisioned") + numberAt(inputs, "requests_on_demand");
    usage.provisioned =
        memory * Seconds{numberAt(inputs, "provisioned_concurrency") * numberAt(inputs, "provisioned_hours") * 3600.0};
    usage.provisionedCompute = worked("requests_while_provisioned", "duration_ms_while_provisioned");
    usage.compute = worked("requests_on_demand", "duration_ms_on_demand");
    return lambdaBillAnswers(inputs, prices, usage);
}

inline Answers perMillionAnswers(const QJsonObject& inputs, const QJsonObject& prices)
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

/// Adds an amount to an example's answers and to their total.
inline void addAnswer(Answers& answers, const QString& key, Usd amount)
{
    answers[key] = {amount.dollars()};
    double& total = answers[QStringLiteral("total_usd")].first();
    total += amount.dollars();
}

inline Answers durableAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double executions = numberAt(inputs, "executions");
    LambdaUsage usage = usageOf(inputs);
    usage.requests = executions * numberAt(inputs, "invocations_per_execution", 1.0);
    Answers answers = lambdaBillAnswers(inputs, prices, usage);
    const DurableMonth month =
        durableMonth({.executions = executions,
                      .operationsPerExecution = numberAt(inputs, "operations_per_execution"),
                      .kilobytesPerExecution = numberAt(inputs, "invoke_kb") +
                                               numberAt(inputs, "checkpoints") * numberAt(inputs, "checkpoint_kb"),
                      .daysKept = numberAt(inputs, "running_days") + numberAt(inputs, "retention_days")});
    addAnswer(answers, QStringLiteral("operations_usd"),
              priceFrom(prices.value(QLatin1String("per_million_operations")), 1e6).amount(month.operations));
    addAnswer(answers, QStringLiteral("written_usd"), priceNamed(prices, "written").amount(month.writtenGb));
    addAnswer(answers, QStringLiteral("retained_usd"), priceNamed(prices, "gb_month").amount(month.keptGbMonths));
    return answers;
}

inline Answers managedInstanceAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const double hours = numberAt(inputs, "instance_hours");
    LambdaUsage usage;
    usage.requests = numberAt(inputs, "requests_per_month");
    Answers answers = lambdaBillAnswers(inputs, prices, usage);
    const double onDemand = numberAt(prices, "ec2_hour_on_demand");
    addAnswer(answers, QStringLiteral("ec2_usd"),
              Usd::dollars(numberAt(prices, "ec2_hour_discounted", onDemand) * hours));
    addAnswer(answers, QStringLiteral("management_usd"),
              managementFee(Usd::dollars(onDemand), hours, numberAt(prices, "management_share")));
    return answers;
}

/// The features of Lambda; the rest of each example is an ordinary month.
inline Answers featureAnswers(const QJsonObject& inputs, const QJsonObject& prices)
{
    const QString feature = inputs.value(QLatin1String("feature")).toString();
    if (feature == QLatin1String("durable"))
        return durableAnswers(inputs, prices);
    if (feature == QLatin1String("managed_instances"))
        return managedInstanceAnswers(inputs, prices);
    LambdaUsage usage = usageOf(inputs);
    const Memory memory = Memory::mebibytes(numberAt(inputs, "memory_mb"));
    usage.snapshotCached = memory * Seconds{numberAt(inputs, "active_seconds")};
    usage.snapshotRestoredGb = memory.gibibytes() * usage.requests * numberAt(inputs, "restore_share");
    for (const QJsonValue& stream : inputs.value(QLatin1String("streams")).toArray()) {
        const QJsonObject answersOf = stream.toObject();
        usage.streamedGb +=
            streamedBeyondFree(Memory::mebibytes(numberAt(answersOf, "mb")), numberAt(answersOf, "requests"));
    }
    Answers answers = lambdaBillAnswers(inputs, prices, usage);
    if (feature == QLatin1String("tenant_isolation")) {
        addAnswer(answers, QStringLiteral("isolation_usd"),
                  priceNamed(prices, "environment").amount(numberAt(inputs, "environments_created")));
    } else if (feature == QLatin1String("event_poller")) {
        addAnswer(answers, QStringLiteral("poller_usd"),
                  priceNamed(prices, "poller").amount(numberAt(inputs, "poller_unit_hours")));
    }
    return answers;
}

} // namespace loadline::testing
