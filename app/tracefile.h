// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wholefile.h"
#include "models/traffic/readtrace.h"

#include <QString>

#include <optional>

namespace loadline {

inline constexpr qint64 traceFileLimit = qint64{256} * 1024 * 1024; ///< bytes

/// Reads recorded traffic in any of the forms that readTrace knows. On failure `error` is one sentence that names the
/// file, the line and the mend.
[[nodiscard]] std::optional<TraceReading> readTraceFile(const QString& path, const TraceChoices& choices,
                                                        TraceUnit unit, QString& error,
                                                        FileKinds kinds = FileKinds::Plain);

/// By its name, and where that says only JSON by its first bytes.
[[nodiscard]] bool looksLikeTrace(const QString& path);

} // namespace loadline
