// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenariofile.h"

#include "app/export/scenarioinside.h"
#include "app/jsonplace.h"
#include "app/scenarioinput.h"
#include "app/strictjson.h"
#include "models/scenario/parameters.h"
#include "models/traffic/readtrace.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatWord = "loadline-scenario";
constexpr int currentVersion = 1;
constexpr std::string_view parametersKey = "parameters";
constexpr std::string_view pinnedKey = "pinned";
constexpr auto traceId = "traffic.trace";
constexpr auto traceValueId = "traffic.trace_value";
constexpr auto traceWeekId = "traffic.trace_week";
constexpr double shortestInterval = 1.0; ///< seconds between two readings of a trace
constexpr double longestInterval = minutesPerDay * 60.0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

QString text(std::string_view source)
{
    return QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
}

// ---- writing ----

/// Reading a field in its shown unit and back can miss it by a rounding error. The shortest number near what is read
/// that gives the very same scenario.
double exactNumber(const Scenario& scenario, const ParameterSpec& spec, double value)
{
    const auto isExact = [&](double candidate) {
        Scenario copy = scenario;
        return !setParameter(copy, spec, candidate) && copy == scenario;
    };
    for (const int digits : {15, 16, 17}) {
        const double candidate = QString::number(value, 'g', digits).toDouble();
        if (isExact(candidate))
            return candidate;
    }
    const double above = std::nextafter(value, spec.maximum);
    return isExact(above) ? above : std::nextafter(value, spec.minimum);
}

Json valueJson(const Scenario& scenario, const ParameterSpec& spec)
{
    const ParameterValue value = spec.read(scenario);
    if (const auto* words = std::get_if<std::string>(&value))
        return *words;
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        Json array = Json::array();
        for (const double number : *numbers)
            array.push_back(jsonNumber(number));
        return array;
    }
    const double number = std::get<double>(value);
    if (spec.kind == ParameterKind::Switch)
        return number != 0.0;
    if (spec.kind == ParameterKind::Choice)
        return spec.choices[static_cast<std::size_t>(number)].key;
    return jsonNumber(exactNumber(scenario, spec, number));
}

Json traceJson(const Trace& trace)
{
    Json values = Json::array();
    for (const double value : trace.values)
        values.push_back(jsonNumber(value));
    return {{"name", trace.name}, {"interval_s", jsonNumber(trace.interval.count())}, {"values", std::move(values)}};
}

bool isDefault(const Scenario& scenario, const ParameterSpec& spec)
{
    Scenario reset = scenario;
    const Scenario fresh;
    return !setParameter(reset, spec, spec.read(fresh)) && reset == scenario;
}

std::string quoted(const QString& value) { return Json(value.toStdString()).dump(); }

/// The object of the parameters that differ from the defaults, one on each line after `indent`.
std::string parametersText(const Scenario& scenario, const std::string& indent)
{
    std::string out = "{";
    std::string separator = "\n" + indent + "  \"";
    for (const ParameterSpec& spec : parameters()) {
        Json value;
        if (spec.kind == ParameterKind::Trace) {
            if (!scenario.traffic.trace)
                continue;
            value = traceJson(*scenario.traffic.trace);
        } else if (spec.derived || isDefault(scenario, spec)) {
            continue;
        } else {
            value = valueJson(scenario, spec);
        }
        out += separator + std::string(spec.id) + "\": " + value.dump();
        separator = ",\n" + indent + "  \"";
    }
    return out + "\n" + indent + "}";
}

std::string pinnedText(const PinnedScenario& pinned)
{
    std::string out = "{";
    if (!pinned.name.isEmpty())
        out += "\n    \"name\": " + quoted(pinned.name) + ",";
    return out + "\n    \"parameters\": " + parametersText(pinned.scenario, "    ") + "\n  }";
}

// ---- reading ----

class ScenarioParser
{
public:
    ScenarioParser(const QByteArray& content, QString fileName, const PriceSheet& sheet)
        : m_content(content)
        , m_fileName(std::move(fileName))
        , m_sheet(sheet)
    {}

    std::optional<ScenarioFile> parse();
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    bool fail(const QString& clause);
    bool failAt(std::string_view key, const QString& sentence);
    bool readHead(const Json& root);
    bool readText(const Json& object, const char* key, QString& into);
    bool readPinned(const Json& pinned);
    bool readParameters(const Json& parameters, Scenario& into);
    bool readValues(const Json& values);
    bool readParameter(const ParameterSpec& spec, const Json& value);
    bool readTrace(const Json& value);
    bool readTraceValues(const Json& values, Trace& trace);

    const QByteArray& m_content;
    QString m_fileName;
    const PriceSheet& m_sheet;
    ScenarioFile m_file;
    Scenario* m_scenario = &m_file.scenario; ///< whose parameters are being read
    std::vector<std::string_view> m_path;    ///< keys of the objects being read, from the root
    QString m_error;
};

bool ScenarioParser::fail(const QString& clause)
{
    m_error = m_fileName + clause;
    return false;
}

/// Names the line on which a key of the object being read stands, and the part of the file where that is not obvious.
bool ScenarioParser::failAt(std::string_view key, const QString& sentence)
{
    std::vector<std::string_view> path = m_path;
    path.push_back(key);
    const QString said =
        m_path.empty() || m_path.front() != pinnedKey ? sentence : Words::tr("in \"pinned\": %1").arg(sentence);
    const QString place = placeOfKey(m_content, path);
    return fail(place.isEmpty() ? u": "_s + said : Words::tr(", %1: %2").arg(place, said));
}

std::optional<ParameterValue> toValue(const ParameterSpec& spec, const Json& value)
{
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        if (value.is_number())
            return value.get<double>();
        break;
    case ParameterKind::Switch:
        if (value.is_boolean())
            return value.get<bool>() ? 1.0 : 0.0;
        break;
    case ParameterKind::Choice:
        if (value.is_string()) {
            const auto found = std::ranges::find(spec.choices, value.get<std::string>(), &ParameterChoice::key);
            if (found != spec.choices.end())
                return static_cast<double>(found - spec.choices.begin());
        }
        break;
    case ParameterKind::Text:
        if (value.is_string())
            return value.get<std::string>();
        break;
    case ParameterKind::Numbers:
        if (value.is_array() && std::ranges::all_of(value, [](const Json& item) { return item.is_number(); }))
            return value.get<std::vector<double>>();
        break;
    case ParameterKind::Trace:
        break;
    }
    return {};
}

bool ScenarioParser::readHead(const Json& root)
{
    if (!root.is_object() || !root.contains("format") || root["format"] != formatWord)
        return fail(Words::tr(" is not a Loadline scenario: its \"format\" must be \"%1\".").arg(text(formatWord)));
    if (!root.contains("version") || !root["version"].is_number_integer() || root["version"] < 1)
        return failAt("version", Words::tr("\"version\" must be %1.").arg(currentVersion));
    if (root["version"] > currentVersion)
        return fail(
            Words::tr(" was written by a newer Loadline (its file version is %1, this one reads %2); update Loadline "
                      "to open it.")
                .arg(text(root["version"].dump()).left(20))
                .arg(currentVersion));
    constexpr std::array<std::string_view, 6> known{"format", "version", "name", "story", parametersKey, pinnedKey};
    for (const auto& [key, value] : root.items()) {
        if (std::ranges::find(known, key) == known.end())
            return failAt(
                key,
                Words::tr("Unknown key \"%1\"; a scenario has format, version, name, story, parameters and pinned.")
                    .arg(text(key).left(80)));
    }
    return readText(root, "name", m_file.name) && readText(root, "story", m_file.story);
}

bool ScenarioParser::readText(const Json& object, const char* key, QString& into)
{
    if (!object.contains(key))
        return true;
    constexpr std::size_t longestText = 500;
    const Json& value = object[key];
    if (!value.is_string() || value.get_ref<const std::string&>().size() > longestText)
        return failAt(key, Words::tr("\"%1\" must be a text of at most %2 bytes.").arg(text(key)).arg(longestText));
    into = text(value.get_ref<const std::string&>());
    return true;
}

bool ScenarioParser::readTraceValues(const Json& values, Trace& trace)
{
    const auto steps = static_cast<std::size_t>(stepsPerWeek);
    if (!values.is_array() || values.empty() || values.size() % steps != 0 ||
        values.size() / steps > static_cast<std::size_t>(maximumTraceWeeks))
        return failAt(traceId,
                      Words::tr("The \"values\" of %1 must be whole weeks of %2 five-minute steps, at most %3 weeks; "
                                "open the trace's own CSV file instead.")
                          .arg(text(traceId))
                          .arg(stepsPerWeek)
                          .arg(maximumTraceWeeks));
    const auto isCount = [](const Json& value) {
        return value.is_number() && value.get<double>() >= 0.0 && value.get<double>() <= largestTraceValue;
    };
    if (!std::ranges::all_of(values, isCount))
        return failAt(traceId, Words::tr("Each of the \"values\" of %1 must be a number from 0 to %2.")
                                   .arg(text(traceId))
                                   .arg(largestTraceValue));
    trace.values = values.get<std::vector<double>>();
    return true;
}

bool ScenarioParser::readTrace(const Json& value)
{
    const bool isWhole = value.is_object() && value.size() == 3 && value.contains("name") &&
                         value["name"].is_string() && value.contains("interval_s") && value["interval_s"].is_number() &&
                         value.contains("values");
    if (!isWhole)
        return failAt(
            traceId,
            Words::tr("%1 must be an object with \"name\", \"interval_s\" and \"values\".").arg(text(traceId)));
    Trace trace;
    trace.name = value["name"].get<std::string>();
    trace.interval = Seconds{value["interval_s"].get<double>()};
    if (!(trace.interval.count() >= shortestInterval && trace.interval.count() <= longestInterval))
        return failAt(traceId, Words::tr("The \"interval_s\" of %1 must be from %2 to %3 s.")
                                   .arg(text(traceId))
                                   .arg(shortestInterval)
                                   .arg(longestInterval));
    if (!readTraceValues(value["values"], trace))
        return false;
    m_scenario->traffic.trace = TraceRef(std::move(trace));
    return true;
}

bool ScenarioParser::readParameter(const ParameterSpec& spec, const Json& value)
{
    if (spec.kind == ParameterKind::Trace)
        return readTrace(value);
    if (spec.derived)
        return failAt(
            spec.id,
            Words::tr("%1 follows from other parameters and is not kept in files; remove it.").arg(text(spec.id)));
    const auto parsed = toValue(spec, value);
    if (!parsed) {
        constexpr qsizetype shown = 40;
        QString found = text(value.dump(-1, ' ', false, Json::error_handler_t::replace));
        if (found.size() > shown)
            found = found.left(shown) + QChar(0x2026);
        return failAt(
            spec.id,
            Words::tr("%1 must be %2, not %3.").arg(text(spec.id), loadline::text(parameterRange(spec)), found));
    }
    if (const auto error = applyValue(*m_scenario, spec, *parsed, m_sheet))
        return failAt(spec.id, *error);
    return true;
}

bool ScenarioParser::readPinned(const Json& pinned)
{
    if (!pinned.is_object())
        return failAt(pinnedKey, Words::tr("\"pinned\" must be an object with \"name\" and \"parameters\"."));
    m_path = {pinnedKey};
    for (const auto& [key, value] : pinned.items()) {
        if (key != "name" && key != parametersKey)
            return failAt(
                key,
                Words::tr("Unknown key \"%1\"; a pinned scenario has name and parameters.").arg(text(key).left(80)));
    }
    PinnedScenario& into = m_file.pinned.emplace();
    return readText(pinned, "name", into.name) &&
           (!pinned.contains(parametersKey) || readParameters(pinned[parametersKey], into.scenario));
}

bool ScenarioParser::readParameters(const Json& values, Scenario& into)
{
    if (!values.is_object())
        return failAt(parametersKey, Words::tr("\"parameters\" must be an object of parameters and their values."));
    m_scenario = &into;
    m_path.push_back(parametersKey);
    const bool read = readValues(values);
    m_path.pop_back();
    return read;
}

bool ScenarioParser::readValues(const Json& values)
{
    for (const auto& [id, value] : values.items()) {
        if (!findParameter(id))
            return failAt(id, unknownParameter(id));
    }
    // What a trace's numbers count, and its week, must be known before the trace: changed afterwards they rescale the
    // average.
    for (const auto* id : {traceValueId, traceWeekId, traceId}) {
        if (values.contains(id) && !readParameter(*findParameter(id), values[id]))
            return false;
    }
    for (const ParameterSpec& spec : parameters()) {
        const std::string id(spec.id);
        if (id == traceValueId || id == traceWeekId || id == traceId || !values.contains(id))
            continue;
        if (!readParameter(spec, values[id]))
            return false;
    }
    return true;
}

std::optional<ScenarioFile> ScenarioParser::parse()
{
    if (isBlank(m_content)) {
        fail(Words::tr(" is empty; open a scenario that Loadline has saved."));
        return {};
    }
    if (m_content.contains('\0')) {
        fail(Words::tr(" is not a text file; open a scenario that Loadline has saved."));
        return {};
    }
    QString problem;
    const auto root = readStrictJson(m_content, problem);
    if (!root) {
        fail(u", "_s + problem + Words::tr(" Correct the file there."));
        return {};
    }
    if (!readHead(*root))
        return {};
    if (root->contains(parametersKey) && !readParameters((*root)[parametersKey], m_file.scenario))
        return {};
    if (root->contains(pinnedKey) && !readPinned((*root)[pinnedKey]))
        return {};
    return std::move(m_file);
}

} // namespace

QByteArray scenarioFileText(const ScenarioFile& file)
{
    std::string out = "{\n  \"format\": \"" + std::string(formatWord) + "\",\n  \"version\": 1";
    if (!file.name.isEmpty())
        out += ",\n  \"name\": " + quoted(file.name);
    if (!file.story.isEmpty())
        out += ",\n  \"story\": " + quoted(file.story);
    out += ",\n  \"parameters\": " + parametersText(file.scenario, "  ");
    if (file.pinned)
        out += ",\n  \"pinned\": " + pinnedText(*file.pinned);
    out += "\n}\n";
    return QByteArray::fromStdString(out);
}

std::optional<ScenarioFile> parseScenarioFile(const QByteArray& content, const QString& fileName,
                                              const PriceSheet& sheet, QString& error)
{
    ScenarioParser parser(content, fileName, sheet);
    auto file = parser.parse();
    if (!file)
        error = parser.error();
    return file;
}

std::optional<ScenarioFile> readScenarioBytes(const QByteArray& content, const QString& fileName,
                                              const PriceSheet& sheet, QString& error)
{
    if (!mayHoldScenario(content))
        return parseScenarioFile(content, fileName, sheet, error);
    const auto inside = scenarioInside(content);
    if (const auto* text = std::get_if<QByteArray>(&inside))
        return parseScenarioFile(*text, fileName, sheet, error);
    switch (std::get<InsideProblem>(inside)) {
    case InsideProblem::Missing:
        error = Words::tr("%1: there is no scenario inside; only files that Loadline exported have one.");
        break;
    case InsideProblem::Damaged:
        error = Words::tr("%1 is damaged where its scenario would be; export it again.");
        break;
    case InsideProblem::TooLarge:
        error = Words::tr("%1: what it has for a scenario is larger or lies deeper than Loadline writes it; only files "
                          "that Loadline exported open here.");
        break;
    }
    error = error.arg(fileName);
    return {};
}

std::optional<ScenarioFile> readScenarioFile(const QString& path, const PriceSheet& sheet, QString& error,
                                             FileKinds kinds)
{
    const auto content = readWholeFile(path, scenarioFileLimit, error, kinds);
    if (!content)
        return {};
    return readScenarioBytes(*content, QDir::toNativeSeparators(path), sheet, error);
}

bool isExportedPath(const QString& path)
{
    static const QStringList endings{u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

std::optional<QString> writeScenarioFile(const QString& path, const ScenarioFile& scenario)
{
    return writeWholeFile(path, scenarioFileText(scenario));
}

} // namespace loadline
