// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wholefile.h"
#include "models/traffic/readtrace.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace loadline {

inline constexpr qint64 traceFileLimit = qint64{256} * 1024 * 1024; ///< bytes

/// Told how much of a file has been read, 0 … 1; false ends the reading.
using MayGoOn = std::function<bool(double share)>;

/// The text of a recording. Without one `error` is one sentence that names the file and the reason, or empty where the
/// reading was ended.
[[nodiscard]] std::optional<QByteArray> readTraceContent(const QString& path, QString& error, FileKinds kinds,
                                                         const MayGoOn& mayGoOn = {});

/// Reads recorded traffic in any of the forms that readTrace knows. On failure `error` is one sentence that names the
/// file, the line and the mend.
[[nodiscard]] std::optional<TraceReading> readTraceFile(const QString& path, const TraceChoices& choices,
                                                        TraceUnit unit, QString& error,
                                                        FileKinds kinds = FileKinds::Plain);

/// By its name, and where that says only JSON by its first bytes.
[[nodiscard]] bool looksLikeTrace(const QString& path);

} // namespace loadline
