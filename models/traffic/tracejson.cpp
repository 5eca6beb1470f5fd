// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracejson.h"

#include "models/traffic/rowwriter.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using namespace simdjson;

/// A text, or the characters of a number or a truth; nothing for a list, an object and null.
bool scalarText(ondemand::value value, std::string_view& text)
{
    ondemand::json_type type{};
    if (value.type().get(type) != SUCCESS)
        return false;
    switch (type) {
    case ondemand::json_type::string:
        return value.get_string().get(text) == SUCCESS;
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        text = value.raw_json_token();
        while (!text.empty() &&
               (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
            text.remove_suffix(1);
        return true;
    default:
        return false;
    }
}

class JsonReader
{
public:
    JsonReader(std::string_view json, TraceTable& table)
        : m_lines(json)
        , m_table(table)
        , m_writer(table)
    {}

    /// The document as a whole.
    error_code read(ondemand::document& document)
    {
        ondemand::json_type type{};
        if (const auto error = document.type().get(type))
            return error;
        if (type == ondemand::json_type::array) {
            ondemand::array list;
            if (const auto error = document.get_array().get(list))
                return error;
            m_table.form = TraceForm::JsonRows;
            return readObjects(list);
        }
        ondemand::object root;
        if (const auto error = document.get_object().get(root))
            return error;
        return readRoot(root);
    }
    error_code readObject(ondemand::document& document)
    {
        ondemand::object row;
        if (const auto error = document.get_object().get(row))
            return error;
        m_table.form = TraceForm::JsonRows;
        return readRow(row);
    }
    void countLine(std::uint32_t line) { m_fixedLine = line; }
    void finish() { m_writer.finish(); }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

private:
    error_code readRoot(ondemand::object root)
    {
        for (auto member : root) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = member.unescaped_key().get(key))
                return error;
            const std::string name(key);
            if (const auto error = member.value().get(value))
                return error;
            if (const auto error = readMember(name, value))
                return error;
        }
        return SUCCESS;
    }

    error_code readMember(const std::string& name, ondemand::value value)
    {
        ondemand::json_type type{};
        if (const auto error = value.type().get(type))
            return error;
        if (type == ondemand::json_type::object && name == "data") {
            ondemand::object data;
            const auto error = value.get_object().get(data);
            return error ? error : readRoot(data);
        }
        if (type == ondemand::json_type::array) {
            ondemand::array list;
            if (const auto error = value.get_array().get(list))
                return error;
            if (name == "MetricDataResults")
                return readMetricData(list);
            if (name == "result")
                return readPrometheus(list);
            if (name == "Datapoints")
                m_table.form = TraceForm::MetricStatistics;
            else if (m_table.form == TraceForm::Text)
                m_table.form = TraceForm::JsonRows;
            return readObjects(list);
        }
        std::string_view text;
        if (scalarText(value, text)) {
            if (name == "Label")
                m_table.label = text.substr(0, mostCellBytes);
            else if (name == "NextToken")
                m_table.partial = true;
        }
        return SUCCESS;
    }

    error_code readObjects(ondemand::array list)
    {
        for (auto item : list) {
            ondemand::value value;
            if (const auto error = item.get(value))
                return error;
            ondemand::json_type type{};
            if (const auto error = value.type().get(type))
                return error;
            if (type != ondemand::json_type::object)
                continue;
            ondemand::object row;
            if (const auto error = value.get_object().get(row))
                return error;
            if (const auto error = readRow(row))
                return error;
        }
        return SUCCESS;
    }

    error_code readRow(ondemand::object row)
    {
        std::uint32_t line = 0;
        bool isReport = true;
        for (auto member : row) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = member.unescaped_key().get(key))
                return error;
            const std::string name(key);
            if (const auto error = member.value().get(value))
                return error;
            std::string_view text;
            if (line == 0)
                line = lineOf(value);
            if (!scalarText(value, text))
                continue;
            // Of what the platform says about a function only the report stands for a request.
            if (name == "type" && text.starts_with("platform.") && text != "platform.report")
                isReport = false;
            m_writer.put(m_writer.column(name), text);
        }
        if (!isReport) {
            m_writer.put(m_writer.column("type"), "");
            return m_writer.endRow(line) && dropRow() ? SUCCESS : CAPACITY;
        }
        return endRow(line);
    }
    bool dropRow()
    {
        m_table.rows.pop_back();
        return true;
    }

    error_code readMetricData(ondemand::array results)
    {
        m_table.form = TraceForm::MetricData;
        const std::size_t labels = m_writer.column("Label");
        const std::size_t times = m_writer.column("Timestamp");
        const std::size_t values = m_writer.column("Value");
        for (auto item : results) {
            ondemand::object result;
            if (const auto error = item.get_object().get(result))
                return error;
            MetricResult read;
            if (const auto error = readMetricResult(result, read))
                return error;
            const std::size_t points = std::min(read.times.size(), read.values.size());
            for (std::size_t i = 0; i < points; ++i) {
                m_writer.put(labels, read.label);
                m_writer.put(times, read.times[i]);
                m_writer.put(values, read.values[i]);
                if (const auto error = endRow(read.lines[i]))
                    return error;
            }
        }
        return SUCCESS;
    }

    struct MetricResult
    {
        std::string label;
        std::vector<std::string> times;
        std::vector<std::string> values;
        std::vector<std::uint32_t> lines;
    };

    error_code readMetricResult(ondemand::object result, MetricResult& into)
    {
        for (auto member : result) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = member.unescaped_key().get(key))
                return error;
            const std::string name(key);
            if (const auto error = member.value().get(value))
                return error;
            std::string_view text;
            if (name == "Timestamps" || name == "Values") {
                ondemand::array list;
                if (const auto error = value.get_array().get(list))
                    return error;
                const bool isTime = name == "Timestamps";
                if (const auto error =
                        readTexts(list, isTime ? into.times : into.values, isTime ? &into.lines : nullptr))
                    return error;
            } else if (scalarText(value, text)) {
                if (name == "Label" || (name == "Id" && into.label.empty()))
                    into.label = text;
                else if (name == "StatusCode" && text != "Complete")
                    m_table.partial = true;
            }
        }
        return SUCCESS;
    }

    error_code readTexts(ondemand::array list, std::vector<std::string>& into, std::vector<std::uint32_t>* lines)
    {
        for (auto item : list) {
            ondemand::value value;
            if (const auto error = item.get(value))
                return error;
            const std::uint32_t line = lineOf(value);
            std::string_view text;
            into.emplace_back(scalarText(value, text) ? text : std::string_view());
            if (lines)
                lines->push_back(line);
        }
        return SUCCESS;
    }

    error_code readPrometheus(ondemand::array results)
    {
        m_table.form = TraceForm::Prometheus;
        for (auto item : results) {
            ondemand::object result;
            if (const auto error = item.get_object().get(result))
                return error;
            std::string series;
            for (auto member : result) {
                std::string_view key;
                ondemand::value value;
                if (const auto error = member.unescaped_key().get(key))
                    return error;
                const std::string name(key);
                if (const auto error = member.value().get(value))
                    return error;
                if (const auto error = readPrometheusMember(name, value, series))
                    return error;
            }
        }
        return SUCCESS;
    }

    error_code readPrometheusMember(const std::string& name, ondemand::value value, std::string& series)
    {
        if (name == "metric") {
            ondemand::object labels;
            if (const auto error = value.get_object().get(labels))
                return error;
            return readLabels(labels, series);
        }
        if (name != "values" && name != "value")
            return SUCCESS;
        ondemand::array points;
        if (const auto error = value.get_array().get(points))
            return error;
        if (name == "value")
            return readPoint(points, series);
        for (auto item : points) {
            ondemand::array point;
            if (const auto error = item.get_array().get(point))
                return error;
            if (const auto error = readPoint(point, series))
                return error;
        }
        return SUCCESS;
    }

    error_code readLabels(ondemand::object labels, std::string& series)
    {
        for (auto member : labels) {
            std::string_view key;
            ondemand::value value;
            if (const auto error = member.unescaped_key().get(key))
                return error;
            const std::string name(key);
            if (const auto error = member.value().get(value))
                return error;
            std::string_view text;
            if (!scalarText(value, text))
                continue;
            if (name == "__name__")
                m_table.label = text.substr(0, mostCellBytes);
            if (series.size() < mostCellBytes)
                series += (series.empty() ? "" : " ") + name + "=" + std::string(text);
        }
        return SUCCESS;
    }

    error_code readPoint(ondemand::array point, const std::string& series)
    {
        const std::array<std::size_t, 2> columns{m_writer.column("time"), m_writer.column("value")};
        std::size_t at = 0;
        std::uint32_t line = 0;
        for (auto item : point) {
            ondemand::value value;
            if (const auto error = item.get(value))
                return error;
            line = lineOf(value);
            std::string_view text;
            if (at < columns.size() && scalarText(value, text))
                m_writer.put(columns[at], text);
            ++at;
        }
        m_writer.put(m_writer.column("series"), series);
        return endRow(line);
    }

    error_code endRow(std::uint32_t line)
    {
        if (m_writer.endRow(line))
            return SUCCESS;
        m_tooLarge = true;
        return CAPACITY;
    }
    std::uint32_t lineOf(ondemand::value& value)
    {
        return m_fixedLine > 0 ? m_fixedLine : m_lines.lineOf(value.raw_json_token().data());
    }

    LineCounter m_lines;
    TraceTable& m_table;
    RowWriter m_writer;
    std::uint32_t m_fixedLine = 0;
    bool m_tooLarge = false;
};

bool isAtEnd(ondemand::document& document)
{
    const char* place = nullptr;
    return document.current_location().get(place) == OUT_OF_BOUNDS;
}

std::string_view firstLine(std::string_view text) { return trimmedField(text.substr(0, text.find_first_of("\r\n"))); }

/// Objects one in each line: the first line is a whole one, and another follows.
bool isJsonLines(std::string_view text)
{
    const std::string_view first = firstLine(text);
    const auto next = text.find_first_not_of(" \t\r\n", first.size());
    return first.starts_with('{') && first.ends_with('}') && next != std::string_view::npos && text[next] == '{';
}

TraceError damaged(std::uint32_t line)
{
    return line > 0
               ? traceErrorAt(line, translatable("models", "what stands there is not sound JSON; write the file "
                                                           "again"))
               : traceErrorOfFile(translatable(
                     "models", "The file is damaged: it is not sound JSON. Write it again, or as a CSV table with a "
                               "time and a value in each line."));
}

std::optional<TraceError> readLines(std::string_view text, JsonReader& reader)
{
    ondemand::parser parser;
    std::string json;
    std::uint32_t number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == ','))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        json.assign(line);
        json.reserve(json.size() + SIMDJSON_PADDING);
        ondemand::document document;
        reader.countLine(number);
        if (parser.iterate(json.data(), json.size(), json.capacity()).get(document) != SUCCESS ||
            reader.readObject(document) != SUCCESS || !isAtEnd(document))
            return damaged(number);
    }
    return {};
}

} // namespace

bool looksLikeTraceJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '['))
        return false;
    // A log may begin with a time in square brackets.
    const auto second = text.find_first_not_of(" \t\r\n", first + 1);
    return second != std::string_view::npos && (text[first] == '{' ? text[second] == '"' || text[second] == '}'
                                                                   : text[second] == '{' || text[second] == ']');
}

std::variant<TraceTable, TraceError> readTraceJson(std::string_view text)
{
    TraceTable table;
    if (isJsonLines(text)) {
        JsonReader reader(text, table);
        if (auto error = readLines(text, reader))
            return *error;
        reader.finish();
    } else {
        const padded_string json(text);
        JsonReader reader(json, table);
        ondemand::parser parser;
        ondemand::document document;
        const bool sound =
            parser.iterate(json).get(document) == SUCCESS && reader.read(document) == SUCCESS && isAtEnd(document);
        if (reader.isTooLarge())
            return traceErrorOfFile(translatable("models", "The file is larger than 2 GB; add its rows up first."));
        if (!sound)
            return damaged(0);
        reader.finish();
    }
    if (table.rows.empty())
        return traceErrorOfFile(translatable(
            "models", "The file is JSON without a list of times and values; write the answer of get-metric-statistics, "
                      "get-metric-data or query_range, or a CSV table with a time and a value in each line."));
    return table;
}

} // namespace loadline
