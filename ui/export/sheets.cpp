// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheets.h"

#include "ui/charts/charts.h"
#include "ui/export/architecturesheets.h"
#include "ui/export/billsheet.h"

#include <algorithm>

namespace loadline {
namespace {

const QString architectureKey = QStringLiteral("architecture");
const QString stateKey = QStringLiteral("state-options");
const QString billKey = QStringLiteral("bill");

std::optional<ChartKind> chartOf(const QString& key)
{
    const auto found = std::ranges::find(chartKinds, key, chartKey);
    return found == chartKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QStringList sheetKeys()
{
    QStringList keys;
    for (const ChartKind kind : chartKinds)
        keys << chartKey(kind);
    return keys << architectureKey << stateKey << billKey;
}

Sheet chartSheet(const ChartData& chart)
{
    return {.key = chartKey(chart.kind),
            .name = chartName(chart.kind),
            .words = {.title = chart.title,
                      .subtitle = chart.subtitle,
                      .footnote = chart.footnote,
                      .notes = chart.description},
            .content = chart,
            .table = chart.table};
}

Sheet buildSheet(const QString& key, const SheetSource& source)
{
    if (const auto kind = chartOf(key))
        return chartSheet(buildChart(*kind, source.scenario, source.evaluation, source.pinned));
    if (key == architectureKey)
        return architectureSheet(source.scenario, source.evaluation, source.architecture,
                                 source.minute.value_or(busiestMinute(source.evaluation)));
    return key == stateKey ? stateSheet(source.evaluation) : billSheet(source.evaluation);
}

} // namespace loadline
