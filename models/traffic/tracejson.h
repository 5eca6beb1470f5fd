// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings in JSON, brought into a table.

#pragma once

#include "models/traffic/tracetable.h"

#include <string_view>
#include <variant>

namespace loadline {

[[nodiscard]] bool looksLikeTraceJson(std::string_view text);

/// Reads the answers of `cloudwatch get-metric-statistics` and `get-metric-data`, of Prometheus' `query_range`, lists
/// of objects, and objects one in each line. The rows keep the lines of the JSON.
[[nodiscard]] std::variant<TraceTable, TraceError> readTraceJson(std::string_view text);

} // namespace loadline
