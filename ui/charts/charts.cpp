// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts.h"

#include "ui/charts/breakevenchart.h"
#include "ui/charts/connectionschart.h"
#include "ui/charts/costchart.h"
#include "ui/charts/creditschart.h"
#include "ui/charts/fleetchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/queuechart.h"
#include "ui/charts/trafficchart.h"

#include <QCoreApplication>

namespace loadline {
namespace {

/// A kind of chart: its builder, its stable key and its name, an English source text.
struct Entry
{
    ChartData (*build)(const Scenario&, const Evaluation&, const Pinned*);
    const char* key;
    const char* name;
};

/// By ChartKind.
constexpr std::array<Entry, chartCount> entries{{
    {trafficChart, "traffic", QT_TRANSLATE_NOOP("charts", "Traffic")},
    {costChart, "cost", QT_TRANSLATE_NOOP("charts", "Cost")},
    {breakEvenChart, "break-even", QT_TRANSLATE_NOOP("charts", "Break-even")},
    {latencyChart, "latency", QT_TRANSLATE_NOOP("charts", "Latency")},
    {fleetChart, "fleet", QT_TRANSLATE_NOOP("charts", "Fleet")},
    {queueChart, "queue", QT_TRANSLATE_NOOP("charts", "Queue")},
    {creditsChart, "credits", QT_TRANSLATE_NOOP("charts", "Credits")},
    {connectionsChart, "connections", QT_TRANSLATE_NOOP("charts", "Connections")},
}};

const Entry& entryOf(ChartKind kind) { return entries[static_cast<std::size_t>(kind)]; }

} // namespace

ChartData buildChart(ChartKind kind, const Scenario& scenario, const Evaluation& evaluation, const Pinned* pinned)
{
    return entryOf(kind).build(scenario, evaluation, pinned);
}

QString chartKey(ChartKind kind) { return QString::fromLatin1(entryOf(kind).key); }
QString chartName(ChartKind kind) { return QCoreApplication::translate("charts", entryOf(kind).name); }

} // namespace loadline
