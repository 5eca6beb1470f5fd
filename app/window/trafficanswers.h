// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has said about how a recording is read: values of parameters, as the command line takes them.

#pragma once

#include "models/traffic/readtrace.h"

#include <QString>

#include <map>
#include <span>
#include <string>

class QSettings;

namespace loadline {

/// By the id of the parameter. What is not among them, the reader decides.
using TrafficAnswers = std::map<std::string, std::string>;

/// Answers without those that no parameter takes.
[[nodiscard]] TrafficAnswers takenAnswers(const TrafficAnswers& answers);
[[nodiscard]] TraceChoices choicesFrom(const TrafficAnswers& answers);
[[nodiscard]] TraceUnit unitFrom(const TrafficAnswers& answers);
/// The week to use, from 1.
[[nodiscard]] int weekFrom(const TrafficAnswers& answers);

/// The answer that names columns, for the parameters traffic.trace_column and traffic.trace_time: by name, or by number
/// where a name is not to be told from another.
[[nodiscard]] std::string columnsAnswer(std::span<const std::string> names, std::span<const std::size_t> columns);

/// The words that do the same in a terminal. `scenario` is the file of the open scenario.
[[nodiscard]] QString evaluateCommandText(const QString& scenario, const QString& trace, const TrafficAnswers& answers);

/// Answers kept for files with the same columns; the week is not among them. What cannot be read is left out.
[[nodiscard]] TrafficAnswers keptAnswers(QSettings& settings, std::span<const std::string> names);
/// Keeps the answers for such files, those of a few dozen kinds; without answers what was kept is forgotten.
void keepAnswers(QSettings& settings, std::span<const std::string> names, const TrafficAnswers& answers);

} // namespace loadline
