// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the name of a column says about what it holds, in English, German and Spanish.

#pragma once

#include "models/traffic/tracenumber.h"

#include <string_view>

namespace loadline {

/// How surely a column of that name counts requests, the surest last.
enum class NameRank
{
    Never,   ///< it measures something else: users, latency, bytes, a share
    Unknown, ///< the name says nothing
    Value,   ///< "value", "Wert"
    Visits,  ///< "visits", "sessions", "count", "Anzahl"
    Part,    ///< names requests with something beside it: "web_requests", "GET /cart"
    Requests ///< "requests", "Aufrufe", "rps"
};

/// How surely a column of that name is a time, the surest last.
enum class TimeRank
{
    None,
    Part, ///< "hour", "Uhrzeit"
    Day,  ///< "date", "Fecha"
    Time  ///< "timestamp", "Zeit"
};

struct NameFacts
{
    NameRank rank = NameRank::Unknown;
    TimeRank time = TimeRank::None;
    RateUnit rate = RateUnit::None;
    bool cumulative = false; ///< says "total": counts up from some start where its numbers never fall
    bool perRequest = false; ///< a table with a row for each request has it, and others may: "duration", "bytes"
    bool oneRequest = false; ///< only a table with a row for each request has it: "url", "elapsed", "requestId"
    bool metric = false;     ///< the names of what the rows measure: "metric_name"
};

[[nodiscard]] NameFacts nameFacts(std::string_view name);

/// "Total", "Summe", "Promedio": begins a row that is no data.
[[nodiscard]] bool isTotalWord(std::string_view cell);

} // namespace loadline
