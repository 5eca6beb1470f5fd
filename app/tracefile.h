// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/traffic/readtrace.h"

#include <QString>

#include <optional>

namespace loadline {

inline constexpr qint64 traceFileLimit = qint64{256} * 1024 * 1024; ///< bytes

/// Reads recorded traffic from a `timestamp,value` CSV file. On failure `error` is one sentence that names the file,
/// the line and the mend.
[[nodiscard]] std::optional<TraceReading> readTraceFile(const QString& path, QString& error);

/// By its name alone.
[[nodiscard]] bool looksLikeTrace(const QString& path);

} // namespace loadline
