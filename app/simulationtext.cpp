// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulationtext.h"

namespace loadline {

using namespace Qt::StringLiterals;
using namespace simulation;

namespace {

using Align = TextTable::Align;

LatencyEstimates latencyOf(const LambdaBehaviour& behaviour)
{
    return {behaviour.latencyMean, behaviour.latencyP50, behaviour.latencyP95, behaviour.latencyP99};
}

Json functionRun(const LambdaRun& run, const SimulationSpeed& speed)
{
    const LambdaCounts& total = run.total;
    const auto perRequest = [&total](double part) {
        return rounded(total.requests > 0.0 ? part / total.requests : 0.0);
    };
    return {{"requests", rounded(total.requests)},
            {"cold_start_probability", perRequest(total.coldStarts)},
            {"rejection_probability", perRequest(total.refused())},
            {"mean_instances", rounded((total.running + total.idle) / total.seconds)},
            {"mean_running", rounded(total.running / total.seconds)},
            {"mean_idle", rounded(total.idle / total.seconds)},
            {"mean_lifespan_s", total.ended > 0.0 ? rounded(total.endedSeconds / total.ended) : Json()},
            {"wall_s", rounded(speed.wallSeconds)},
            {"requests_per_second", rounded(speed.requestsPerSecond)}};
}

Json weekJson(const LambdaBehaviour& behaviour)
{
    return {{"step_minutes", minutesPerStep},
            {"busy_environments", roundedList(behaviour.series.busyEnvironments)},
            {"warm_environments", roundedList(behaviour.series.warmEnvironments)},
            {"cold_starts_per_second", roundedList(behaviour.series.coldStarts)},
            {"refused_per_second", roundedList(behaviour.refused)},
            {"database_connections", roundedList(behaviour.series.databaseConnections)},
            {"lost_per_second", roundedList(behaviour.series.lost)}};
}

} // namespace

QByteArray functionRunJson(const LambdaRun& run, const SimulationSpeed& speed)
{
    return QByteArray::fromStdString(functionRun(run, speed).dump(2)) + '\n';
}

QString functionRunText(const LambdaRun& run, const SimulationSpeed& speed)
{
    TextTable table({Align::Left, Align::Right});
    const Json values = functionRun(run, speed);
    for (const auto& [key, value] : values.items())
        table.addRow(
            {QString::fromStdString(key), value.is_null() ? QString(noValue) : QString::fromStdString(value.dump())});
    return table.text({});
}

QByteArray behaviourJson(const LambdaBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed)
{
    const Json root{{"option", optionKey(OptionId::Lambda)},
                    {"seed", seed},
                    {"hours", rounded(behaviour.seconds / 3600.0)},
                    {"replications", behaviour.replications},
                    {"requests", estimateJson(behaviour.requests)},
                    {"cold_start_probability", estimateJson(behaviour.coldShare)},
                    {"rejection_probability", estimateJson(behaviour.refusedShare)},
                    {"rejected_by",
                     {{"account_concurrency", estimateJson(behaviour.refusedCeiling)},
                      {"scaling_rate", estimateJson(behaviour.refusedScaling)},
                      {"request_rate", estimateJson(behaviour.refusedRate)},
                      {"database_connections", estimateJson(behaviour.refusedDatabase)}}},
                    {"too_late_probability", estimateJson(behaviour.tooLateShare)},
                    {"provisioned_share", estimateJson(behaviour.provisionedShare)},
                    {"mean_instances", estimateJson(behaviour.environments)},
                    {"mean_running", estimateJson(behaviour.running)},
                    {"mean_idle", estimateJson(behaviour.idle)},
                    {"mean_lifespan_s", behaviour.lifespan.mean > 0.0 ? estimateJson(behaviour.lifespan) : Json()},
                    {"most_running", rounded(behaviour.mostRunning)},
                    {"gb_seconds",
                     {{"compute", estimateJson(behaviour.compute)},
                      {"init", estimateJson(behaviour.init)},
                      {"provisioned", estimateJson(behaviour.provisionedCompute)}}},
                    {"latency_ms", latencyJson(behaviour.latency, latencyOf(behaviour))},
                    {"week", weekJson(behaviour)},
                    {"wall_s", rounded(speed.wallSeconds)},
                    {"requests_per_second", rounded(speed.requestsPerSecond)}};
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

QString behaviourText(const LambdaBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed)
{
    TextTable table({Align::Left, Align::Right});
    const auto add = [&table](const char* what, const Estimate& estimate, ShowNumber show) {
        addRow(table, what, estimate, show);
    };
    add(QT_TRANSLATE_NOOP("simulation", "Requests"), behaviour.requests, asCount);
    add(QT_TRANSLATE_NOOP("simulation", "Cold starts, of the requests"), behaviour.coldShare, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "Refused, of the requests"), behaviour.refusedShare, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "  at the account's limit"), behaviour.refusedCeiling, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "  by the scaling rate"), behaviour.refusedScaling, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "  by requests a second"), behaviour.refusedRate, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "  by the database's connections"), behaviour.refusedDatabase, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "Stopped or answered too late"), behaviour.tooLateShare, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "Answered by copies kept warm"), behaviour.provisionedShare, asPercent);
    add(QT_TRANSLATE_NOOP("simulation", "Environments"), behaviour.environments, asNumber);
    add(QT_TRANSLATE_NOOP("simulation", "  running"), behaviour.running, asNumber);
    add(QT_TRANSLATE_NOOP("simulation", "  idle"), behaviour.idle, asNumber);
    if (behaviour.lifespan.mean > 0.0)
        add(QT_TRANSLATE_NOOP("simulation", "Life of an environment"), behaviour.lifespan, asDuration);
    addLatencyRows(table, behaviour.latency, latencyOf(behaviour));
    add(QT_TRANSLATE_NOOP("simulation", "GB-seconds billed"), behaviour.compute, asCount);
    add(QT_TRANSLATE_NOOP("simulation", "  for cold starts"), behaviour.init, asCount);
    add(QT_TRANSLATE_NOOP("simulation", "  in copies kept warm"), behaviour.provisionedCompute, asCount);
    return headLine(OptionId::Lambda, behaviour.seconds, behaviour.replications, seed) + table.text(u"  "_s) +
           speedLine(speed);
}

} // namespace loadline
