// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts.h"

#include "ui/charts/breakevenchart.h"
#include "ui/charts/costchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/trafficchart.h"

#include <QCoreApplication>

namespace loadline {

ChartData buildChart(ChartKind kind, const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    switch (kind) {
    case ChartKind::Traffic:
        return trafficChart(scenario, evaluation, pinned);
    case ChartKind::Cost:
        return costChart(scenario, evaluation, pinned);
    case ChartKind::BreakEven:
        return breakEvenChart(scenario, evaluation, pinned);
    case ChartKind::Latency:
        break;
    }
    return latencyChart(scenario, evaluation, pinned);
}

QString chartKey(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Traffic:
        return QStringLiteral("traffic");
    case ChartKind::Cost:
        return QStringLiteral("cost");
    case ChartKind::BreakEven:
        return QStringLiteral("break-even");
    case ChartKind::Latency:
        break;
    }
    return QStringLiteral("latency");
}

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Traffic:
        return QCoreApplication::translate("charts", "Traffic");
    case ChartKind::Cost:
        return QCoreApplication::translate("charts", "Cost");
    case ChartKind::BreakEven:
        return QCoreApplication::translate("charts", "Break-even");
    case ChartKind::Latency:
        break;
    }
    return QCoreApplication::translate("charts", "Latency");
}

} // namespace loadline
