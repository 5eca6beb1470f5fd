// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/feasibility.h"

#include "models/translatable.h"

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

bool meetsObjective(const Objective& objective, const LatencyReport& latency)
{
    // Where nothing is answered there is no latency to meet it.
    return objective.percentile == LatencyObjective::None ||
           (!latency.density.empty() && objectivePercentile(objective, latency) <= objective.limit);
}

Warning objectiveWarning(const Objective& objective, const LatencyReport& latency, OptionId option)
{
    return {
        Severity::Caution,
        {translatable("models", "%1 answers within %2, the objective is %3"),
         {std::string(optionName(option)), number(objectivePercentile(objective, latency).count(), Format::Duration),
          number(objective.limit.count(), Format::Duration)}},
        "objective.latency_ms",
        option};
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
