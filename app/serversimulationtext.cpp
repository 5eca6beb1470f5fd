// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `loadline simulate --option ec2` prints.

#include "app/simulationtext.h"

namespace loadline {

using namespace Qt::StringLiterals;
using namespace simulation;

namespace {

using Align = TextTable::Align;

LatencyEstimates latencyOf(const ServerBehaviour& behaviour)
{
    return {behaviour.latencyMean, behaviour.latencyP50, behaviour.latencyP95, behaviour.latencyP99};
}

Json weekJson(const OptionSeries& series)
{
    return {{"step_minutes", minutesPerStep},
            {"instances", roundedList(series.instances)},
            {"capacity_per_second", roundedList(series.capacity)},
            {"utilisation", roundedList(series.utilisation)},
            {"waiting", roundedList(series.waiting)},
            {"lost_per_second", roundedList(series.lost)},
            {"database_connections", roundedList(series.databaseConnections)},
            {"cpu_credits", roundedList(series.credits)}};
}

Json overloadsJson(const std::vector<Overload>& overloads)
{
    Json list = Json::array();
    for (const Overload& overload : overloads)
        list.push_back({{"from_minute", overload.fromMinute},
                        {"to_minute", overload.toMinute},
                        {"most_waiting", rounded(overload.mostWaiting)}});
    return list;
}

} // namespace

QByteArray behaviourJson(const ServerBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed)
{
    const FleetWeek& week = behaviour.week;
    const Json root{{"option", optionKey(OptionId::Ec2)},
                    {"seed", seed},
                    {"hours", rounded(behaviour.seconds / 3600.0)},
                    {"replications", behaviour.replications},
                    {"requests", estimateJson(behaviour.requests)},
                    {"rejection_probability", estimateJson(behaviour.lostShare)},
                    {"rejected_by",
                     {{"servers_stopped", estimateJson(behaviour.stoppedShare)},
                      {"queue_limit", estimateJson(behaviour.queueShare)},
                      {"timeout", estimateJson(behaviour.timeoutShare)},
                      {"database_connections", estimateJson(behaviour.databaseShare)}}},
                    {"mean_instances", estimateJson(behaviour.servers)},
                    {"most_instances", rounded(behaviour.mostServers)},
                    {"utilisation", estimateJson(behaviour.utilisation)},
                    {"mean_waiting", estimateJson(behaviour.waiting)},
                    {"most_waiting", rounded(behaviour.mostWaiting)},
                    {"surplus_cpu_credits", estimateJson(behaviour.surplusCredits)},
                    {"credits_gone_minute", week.creditsGoneMinute ? Json(*week.creditsGoneMinute) : Json()},
                    {"overloads", overloadsJson(week.overloads)},
                    {"latency_ms", latencyJson(behaviour.latency, latencyOf(behaviour))},
                    {"week", weekJson(week.series)},
                    {"wall_s", rounded(speed.wallSeconds)},
                    {"requests_per_second", rounded(speed.requestsPerSecond)}};
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

QString behaviourText(const ServerBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed)
{
    const NumberFormat format;
    TextTable table({Align::Left, Align::Right});
    addRow(table, QT_TRANSLATE_NOOP("simulation", "Requests"), behaviour.requests, asCount);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "Lost, of the requests"), behaviour.lostShare, asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  while the servers were stopped"), behaviour.stoppedShare,
           asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  at a full queue"), behaviour.queueShare, asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  waited too long"), behaviour.timeoutShare, asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  by the database's connections"), behaviour.databaseShare,
           asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "Servers"), behaviour.servers, asNumber);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  used of what they could carry"), behaviour.utilisation, asPercent);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "Requests waiting"), behaviour.waiting, asNumber);
    table.addRow({Words::tr("  at most"), format.count(behaviour.mostWaiting)});
    addLatencyRows(table, behaviour.latency, latencyOf(behaviour));
    if (behaviour.surplusCredits.mean > 0.0)
        addRow(table, QT_TRANSLATE_NOOP("simulation", "Surplus CPU credits"), behaviour.surplusCredits, asCount);
    QString text = headLine(OptionId::Ec2, behaviour.seconds, behaviour.replications, seed) + table.text(u"  "_s);
    if (behaviour.week.creditsGoneMinute)
        text += Words::tr("CPU credits run out on %1.\n").arg(format.timeOfWeek(*behaviour.week.creditsGoneMinute));
    for (const Overload& overload : behaviour.week.overloads)
        text += Words::tr("Overloaded from %1; %2 requests waiting by %3.\n")
                    .arg(format.timeOfWeek(overload.fromMinute), format.count(overload.mostWaiting),
                         format.timeOfWeek(overload.mostWaitingMinute));
    return text + speedLine(speed);
}

} // namespace loadline
