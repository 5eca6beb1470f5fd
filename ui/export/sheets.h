// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"
#include "ui/export/sheet.h"

#include <QStringList>

#include <optional>

namespace loadline {

struct Pinned;

/// What sheets are made from. `pinned` is null where no A is pinned.
struct SheetSource
{
    const Scenario& scenario;
    const Evaluation& evaluation;
    const Architecture& architecture;
    const Pinned* pinned = nullptr;
    std::optional<double> minute{}; ///< of the week that the architecture shows; without one the busiest
};

/// The keys of all sheets, in the order of a deck: the charts, "architecture", "state-options", "bill".
[[nodiscard]] QStringList sheetKeys();
/// The sheet of a key of sheetKeys().
[[nodiscard]] Sheet buildSheet(const QString& key, const SheetSource& source);

/// A chart as a sheet, with the words it has on screen.
[[nodiscard]] Sheet chartSheet(const ChartData& chart);

} // namespace loadline
