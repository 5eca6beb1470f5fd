// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario files (*.loadline): JSON with the parameters that differ from the defaults.
//
//   {
//     "format": "loadline-scenario",
//     "version": 1,
//     "name": "Office hours API",                 optional
//     "story": "An internal API, busy by day.",   optional, one line
//     "parameters": {
//       "traffic.average": 2,                     a number in the unit of the parameter table
//       "idle.nights": true,                      a switch
//       "ec2.os": "linux",                        the key of a choice
//       "ec2.type": "m7g.large",                  a text
//       "traffic.shape": [0.1, …],                numbers
//       "traffic.trace": {"name": "calls.csv", "interval_s": 300, "values": [12, …]}
//     },
//     "pinned": {                                 optional: the scenario "A" to compare with
//       "name": "Office hours API",               optional
//       "parameters": { … }                       as above
//     }
//   }
//
// A trace's values stand for whole weeks of 5-minute steps from Monday 00:00, in the unit of traffic.trace_value.

#pragma once

#include "app/wholefile.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace loadline {

/// A scenario that was pinned as "A", to compare others with.
struct PinnedScenario
{
    Scenario scenario;
    QString name; ///< what it was called then; may be empty

    bool operator==(const PinnedScenario&) const = default;
};

struct ScenarioFile
{
    Scenario scenario;
    QString name;
    QString story;
    std::optional<PinnedScenario> pinned{};

    bool operator==(const ScenarioFile&) const = default;
};

inline constexpr qint64 scenarioFileLimit = qint64{64} * 1024 * 1024; ///< bytes

/// The file's content: parameters in the order of the table, each with the shortest number that gives its value again.
[[nodiscard]] QByteArray scenarioFileText(const ScenarioFile& file);

/// Reads a file's content. On failure `error` is one sentence that names `fileName`, the line or the key, and the mend.
[[nodiscard]] std::optional<ScenarioFile> parseScenarioFile(const QByteArray& text, const QString& fileName,
                                                            const PriceSheet& sheet, QString& error);

/// Reads a scenario file, or the scenario inside an exported PNG, SVG, PDF or PPTX.
[[nodiscard]] std::optional<ScenarioFile> readScenarioFile(const QString& path, const PriceSheet& sheet, QString& error,
                                                           FileKinds kinds = FileKinds::Plain);
/// The same from the bytes of such a file.
[[nodiscard]] std::optional<ScenarioFile> readScenarioBytes(const QByteArray& content, const QString& fileName,
                                                            const PriceSheet& sheet, QString& error);

/// Whether a file's ending is of those that are exported with their scenario inside.
[[nodiscard]] bool isExportedPath(const QString& path);

/// Replaces the file as a whole or leaves it as it was; returns a sentence with the system's reason in that case.
[[nodiscard]] std::optional<QString> writeScenarioFile(const QString& path, const ScenarioFile& file);

} // namespace loadline
