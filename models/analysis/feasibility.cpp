// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/feasibility.h"

#include "models/translatable.h"

#include <algorithm>

namespace loadline {

bool answersAll(double lostShare) { return lostShare <= lostShareAllowed; }

Seconds objectivePercentile(const Objective& objective, const LatencyReport& latency)
{
    switch (objective.percentile) {
    case LatencyObjective::P50:
        return latency.p50;
    case LatencyObjective::P95:
        return latency.p95;
    case LatencyObjective::P99:
        return latency.p99;
    case LatencyObjective::None:
        break;
    }
    return Seconds{0};
}

namespace {

bool meetsObjective(const OptionReport& report, const Objective& objective)
{
    if (objective.percentile == LatencyObjective::None)
        return true;
    // Where everything is lost there is no latency to meet it; where nothing was asked there is none to miss it.
    if (report.latency.density.empty())
        return report.compute.lostShare <= 0.0;
    return objectivePercentile(objective, report.latency) <= objective.limit;
}

std::string percentileName(LatencyObjective percentile)
{
    return percentile == LatencyObjective::P50 ? "p50" : percentile == LatencyObjective::P95 ? "p95" : "p99";
}

Warning objectiveWarning(const OptionReport& report, const Objective& objective)
{
    return {Severity::Caution,
            {translatable("models", "%1 of %2 is %3, over the objective of %4"),
             {percentileName(objective.percentile), std::string(optionName(report.id)),
              number(objectivePercentile(objective, report.latency).count(), Format::Duration),
              number(objective.limit.count(), Format::Duration)}},
            "objective.latency_ms",
            report.id};
}

} // namespace

bool isObstacle(double share, double lost, int causes)
{
    return !answersAll(share) || (!answersAll(lost) && share * causes >= lost);
}

void judge(OptionReport& report, const Objective& objective)
{
    const auto stop = std::ranges::find(report.warnings, Severity::Stop, &Warning::severity);
    report.feasible = stop == report.warnings.end();
    report.meetsObjective = meetsObjective(report, objective);
    report.obstacle = report.feasible ? Message{} : stop->message;
    if (!report.feasible || report.meetsObjective)
        return;
    report.warnings.push_back(objectiveWarning(report, objective));
    report.obstacle = report.warnings.back().message;
}

Warning noCacheNode(OptionId option)
{
    return {Severity::Stop,
            {translatable("models", "No Redis node holds that many sessions; use DynamoDB or fewer"), {}},
            option == OptionId::Ec2 ? "state.server_store" : "state.function_store",
            option};
}

std::optional<Warning> connectionWarning(double connections, double limit, std::string_view parameter, OptionId option)
{
    constexpr double cautionShare = 0.8;
    if (connections < limit * cautionShare)
        return {};
    return Warning{
        connections > limit ? Severity::Stop : Severity::Caution,
        {translatable("models", "DB connections %1 of %2 on %3"),
         {number(connections, Format::Count), number(limit, Format::Count), std::string(optionName(option))}},
        parameter,
        option};
}

} // namespace loadline
