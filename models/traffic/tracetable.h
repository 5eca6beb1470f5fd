// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows and columns of a recording: what is head, what is data and what is passed over.

#pragma once

#include "models/quantities.h"
#include "models/traffic/traceerror.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

enum class TraceForm
{
    Text,             ///< columns between separators
    MetricStatistics, ///< JSON of `cloudwatch get-metric-statistics`
    MetricData,       ///< JSON of `cloudwatch get-metric-data`
    Prometheus,       ///< JSON of `query_range`
    JsonRows          ///< JSON objects in a list or one in each line
};

/// Lines that are no data, by why.
struct PassedOver
{
    std::size_t head = 0;       ///< before the names of the columns
    std::size_t comments = 0;   ///< that begin with #
    std::size_t tail = 0;       ///< totals and remarks after the data
    std::size_t tailLine = 0;   ///< the first of them
    bool separatorLine = false; ///< "sep=;"
};

/// A recording taken apart. It refers to the text it was made from, which must outlive it.
class TraceTable
{
public:
    struct Row
    {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        std::uint32_t line = 0; ///< from 1
    };

    TraceForm form = TraceForm::Text;
    char separator = ',';           ///< '\0' where a row is one column
    bool headed = false;            ///< the names are the file's
    std::vector<std::string> names; ///< of the columns; "column 3" where the file has none
    std::vector<Row> rows;          ///< the data
    PassedOver passedOver;
    std::string label;             ///< of the metric, where the form has one for all: "RequestCount"
    std::string statistic;         ///< "Sum", "Average": where the head or the form says so
    bool partial = false;          ///< the file itself says that it does not hold everything
    std::optional<Seconds> period; ///< of each row, where the head says so

    /// The cells of a row without outer spaces and quotes; those that JSON leaves out are empty. False where a quote is
    /// not closed.
    [[nodiscard]] bool cells(std::size_t row, std::vector<std::string_view>& into) const;
    [[nodiscard]] std::size_t line(std::size_t row) const { return rows[row].line; }
    [[nodiscard]] std::string_view text() const { return m_own.empty() ? m_text : std::string_view(m_own); }

    /// Over somebody's text, or over one made here.
    void setText(std::string_view text) { m_text = text; }
    void setOwnText(std::string text) { m_own = std::move(text); }

private:
    std::string_view m_text;
    std::string m_own;
};

/// Takes a text apart: separator, head, comments and tail of a table, or one of the forms of JSON.
[[nodiscard]] std::variant<TraceTable, TraceError> takeApartTrace(std::string_view text);

/// Columns of a row that are looked at, those behind them are not: as many as minutes in a week, twice.
inline constexpr std::size_t mostFields = 20160;

/// Splits a line into fields without outer spaces and quotes; between spaces also what stands in [ ]. False where a
/// quote is not closed.
[[nodiscard]] bool splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields);

[[nodiscard]] std::string_view trimmedField(std::string_view text);

} // namespace loadline
