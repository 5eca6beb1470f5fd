// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outputs of `loadline simulate` have in common.

#pragma once

#include "app/strictjson.h"
#include "app/texttable.h"
#include "models/behaviour/confidence.h"
#include "models/evaluation.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace loadline {

/// How long a simulation took. Only these two figures differ from run to run.
struct SimulationSpeed
{
    double wallSeconds = 0.0;
    double requestsPerSecond = 0.0;
};

namespace simulation {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(simulation)
};

/// Nine significant digits: those beyond may differ between platforms.
[[nodiscard]] Json rounded(double value);
[[nodiscard]] Json roundedList(const std::vector<double>& values);
[[nodiscard]] Json estimateJson(const Estimate& estimate, double scale = 1.0);

/// Response times as they are estimated over replications.
struct LatencyEstimates
{
    Estimate mean;
    Estimate p50;
    Estimate p95;
    Estimate p99;
};
/// Null where nothing is answered.
[[nodiscard]] Json latencyJson(const LatencyReport& latency, const LatencyEstimates& estimates);

using ShowNumber = QString (*)(const NumberFormat&, double);
[[nodiscard]] QString asNumber(const NumberFormat& format, double value);
[[nodiscard]] QString asPercent(const NumberFormat& format, double value);
[[nodiscard]] QString asDuration(const NumberFormat& format, double value);
[[nodiscard]] QString asCount(const NumberFormat& format, double value);

/// A row "what  mean ± half width"; `what` is an English source text.
void addRow(TextTable& table, const char* what, const Estimate& estimate, ShowNumber show);
void addLatencyRows(TextTable& table, const LatencyReport& latency, const LatencyEstimates& estimates);

[[nodiscard]] QString headLine(OptionId option, double seconds, std::uint32_t replications, std::uint64_t seed);
[[nodiscard]] QString speedLine(const SimulationSpeed& speed);

} // namespace simulation
} // namespace loadline
