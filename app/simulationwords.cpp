// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulationwords.h"

#include <QCoreApplication>

namespace loadline::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 9;

} // namespace

Json rounded(double value) { return jsonNumber(QByteArray::number(value, 'g', digits).toDouble()); }

Json roundedList(const std::vector<double>& values)
{
    Json list = Json::array();
    for (const double value : values)
        list.push_back(rounded(value));
    return list;
}

Json estimateJson(const Estimate& estimate, double scale)
{
    return {{"mean", rounded(estimate.mean * scale)},
            {"ci95", estimate.halfWidth ? rounded(*estimate.halfWidth * scale) : Json()}};
}

Json latencyJson(const LatencyReport& latency, const LatencyEstimates& estimates)
{
    if (latency.density.empty())
        return nullptr;
    return {{"mean", estimateJson(estimates.mean, 1000.0)}, {"p50", estimateJson(estimates.p50, 1000.0)},
            {"p95", estimateJson(estimates.p95, 1000.0)},   {"p99", estimateJson(estimates.p99, 1000.0)},
            {"bins_from", inMilliseconds(latencyBinFrom)},  {"bins_to", inMilliseconds(latencyBinTo)},
            {"bins", roundedList(latency.density)},         {"cold_bins", roundedList(latency.coldDensity)}};
}

QString asNumber(const NumberFormat& format, double value) { return format.significant(value, 3); }
QString asPercent(const NumberFormat& format, double value) { return format.significant(value * 100.0, 3) + " %"_L1; }
QString asDuration(const NumberFormat& format, double value) { return format.duration(Seconds{value}); }
QString asCount(const NumberFormat& format, double value) { return format.count(value); }

void addRow(TextTable& table, const char* what, const Estimate& estimate, ShowNumber show)
{
    const NumberFormat format;
    const QString mean = show(format, estimate.mean);
    table.addRow({QCoreApplication::translate("simulation", what),
                  estimate.halfWidth ? Words::tr("%1 ± %2").arg(mean, show(format, *estimate.halfWidth)) : mean});
}

void addLatencyRows(TextTable& table, const LatencyReport& latency, const LatencyEstimates& estimates)
{
    if (latency.density.empty())
        return;
    addRow(table, QT_TRANSLATE_NOOP("simulation", "Response time, mean"), estimates.mean, asDuration);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  p50"), estimates.p50, asDuration);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  p95"), estimates.p95, asDuration);
    addRow(table, QT_TRANSLATE_NOOP("simulation", "  p99"), estimates.p99, asDuration);
}

QString headLine(OptionId option, double seconds, std::uint32_t replications, std::uint64_t seed)
{
    const NumberFormat format;
    return Words::tr(
               "%1, simulated for %2 hours from Monday 00:00, %3 times, seed %4. ± is the 95 % confidence interval.\n")
        .arg(fromUtf8(optionName(option)), format.number(seconds / 3600.0, 2), format.count(replications),
             QString::number(seed));
}

QString speedLine(const SimulationSpeed& speed)
{
    const NumberFormat format;
    return Words::tr("Simulated in %1, %2 requests a second.\n")
        .arg(format.duration(Seconds{speed.wallSeconds}), format.count(speed.requestsPerSecond));
}

} // namespace loadline::simulation
