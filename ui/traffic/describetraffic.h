// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what the reader says about a recording to what the dialog shows.

#pragma once

#include "models/scenario/scenario.h"
#include "models/traffic/readtrace.h"
#include "ui/traffic/openedtraffic.h"

namespace loadline {

/// A recording's file, taken apart.
struct RecordedTable
{
    QString file; ///< its name without folders
    qint64 bytes = 0;
    const TraceTable& table;
};

/// `now` is the scenario that the traffic would come into; `week` counts from 1.
[[nodiscard]] OpenedTraffic describeTraffic(const RecordedTable& recorded, const TraceInterpretation& said,
                                            const Scenario& now, int week);

/// A file that is not even a table, with the reason and its mend.
[[nodiscard]] OpenedTraffic describeProblem(const QString& file, qint64 bytes, const QString& problem);

/// The scenario with that traffic in place of its own; a week past the end is the last.
[[nodiscard]] Scenario withTraffic(Scenario now, const TraceReading& reading, const TraceChoices& choices, int week);

/// The row of the first one at or after a line of the file.
[[nodiscard]] std::size_t rowAtLine(const TraceTable& table, std::size_t line);

/// A stretch of rows that fills the table of the dialog.
[[nodiscard]] QList<TrafficRow> trafficRows(const TraceTable& table, std::size_t first);

} // namespace loadline
