// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include "app/evaluationjson.h"
#include "app/evaluationtext.h"
#include "app/importedprices.h"
#include "app/output.h"
#include "app/parametertable.h"
#include "app/pinnedevaluation.h"
#include "app/pricebook.h"
#include "app/scenariofile.h"
#include "app/scenarioinput.h"
#include "app/shortened.h"
#include "app/tracefile.h"
#include "models/evaluate.h"
#include "models/traffic/curve.h"
#include "ui/bill/billcsv.h"
#include "ui/format.h"
#include "ui/pinned.h"
#include "ui/visibletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(commands)
};

/// A setting taken apart.
struct Setting
{
    std::string id;
    std::string value;
    QString shown; ///< as it was written
};

constexpr std::string_view traceValueId = "traffic.trace_value";

/// Reads the trace by the answers that the scenario holds. What was taken and mended is said on stderr, so that it does
/// not mix with the answer, and kept for the JSON.
std::optional<QString> setTrace(Scenario& scenario, const QString& path, bool unitIsSaid, std::vector<TraceNote>& notes)
{
    Traffic& traffic = scenario.traffic;
    TraceUnit unit = TraceUnit::Automatic;
    if (unitIsSaid)
        unit = traffic.traceValue == TraceValue::PerSecond ? TraceUnit::PerSecond : TraceUnit::PerInterval;
    QString error;
    auto reading = readTraceFile(path, traffic.traceReading, unit, error, FileKinds::Any);
    if (!reading)
        return error;
    notes = traceNotes(reading->report);
    for (const TraceNote& note : notes)
        tell(visibleLine(path) + u": "_s + text(note.sentence) + u'\n');
    useTrace(scenario, std::move(reading->trace), reading->report.value);
    return {};
}

std::optional<QString> setValue(Scenario& scenario, const std::string& id, const std::string& value,
                                const PriceSheet& sheet)
{
    const ParameterSpec* spec = findParameter(id);
    if (!spec)
        return unknownParameter(id);
    Message problem;
    const auto parsed = parseParameterValue(*spec, value, problem);
    if (!parsed)
        return text(problem);
    return applyValue(scenario, *spec, *parsed, sheet);
}

/// Takes "id=value" words apart; nothing where one has no "=".
std::optional<std::vector<Setting>> takeApart(const std::vector<std::string>& words)
{
    std::vector<Setting> settings;
    for (const std::string& word : words) {
        const QString shown = shortened(QString::fromLocal8Bit(word));
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            fail(Words::tr("--set %1: write it as id=value, such as traffic.average=2.").arg(shown), ExitBadUsage);
            return {};
        }
        settings.push_back({word.substr(0, equals), word.substr(equals + 1), shown});
    }
    return settings;
}

bool isTrace(const Setting& setting)
{
    const ParameterSpec* spec = findParameter(setting.id);
    return spec && spec->kind == ParameterKind::Trace;
}

/// How a trace is read, what it counts and which of its weeks is used, in whichever order it is said.
bool comesBeforeTrace(const Setting& setting)
{
    const ParameterSpec* spec = findParameter(setting.id);
    return spec && (spec->reading || spec->id == traceValueId || spec->id == "traffic.trace_week");
}

/// Applies "id=value" words. A word without "=" is wrong usage, a wrong value is bad input.
ExitCode applySettings(Scenario& scenario, const std::vector<std::string>& words, const PriceSheet& sheet,
                       std::vector<TraceNote>& notes)
{
    auto settings = takeApart(words);
    if (!settings)
        return ExitBadUsage;
    bool unitIsSaid = std::ranges::any_of(*settings, [](const Setting& s) { return s.id == traceValueId; });
    if (std::ranges::any_of(*settings, isTrace)) {
        std::stable_partition(settings->begin(), settings->end(), comesBeforeTrace);
        Traffic& traffic = scenario.traffic;
        if (traffic.trace) {
            // Its answers were about another file.
            traffic.trace = {};
            traffic.traceReading = {};
            traffic.traceWeek = 1.0;
        } else {
            unitIsSaid = unitIsSaid || traffic.traceValue == TraceValue::PerSecond;
        }
    }
    for (const Setting& setting : *settings) {
        const auto error = isTrace(setting)
                               ? setTrace(scenario, QString::fromLocal8Bit(setting.value), unitIsSaid, notes)
                               : setValue(scenario, setting.id, setting.value, sheet);
        if (error) {
            fail(Words::tr("--set %1: %2").arg(setting.shown, *error), ExitBadInput);
            return ExitBadInput;
        }
    }
    return ExitGood;
}

/// The scenario's name is its file's, as in the window.
BillOrigin originOf(const CommandLine& line, const Scenario& scenario)
{
    const QString path = QFile::decodeName(QByteArray::fromStdString(line.evaluated));
    return {.scenario = QFileInfo(path).completeBaseName(), .hoursPerMonth = scenario.billing.hoursPerMonth()};
}

} // namespace

int evaluateCommand(const CommandLine& line)
{
    QString error;
    PriceBook prices;
    const ImportedPrices imported(PriceStore(PriceStore::standardPath()), prices);
    if (!prices.open(error))
        return fail(error, ExitBadInput);
    auto file = readScenarioFile(QFile::decodeName(QByteArray::fromStdString(line.evaluated)), prices.anySheet(), error,
                                 FileKinds::Any);
    if (!file)
        return fail(error, ExitBadInput);
    std::vector<TraceNote> notes;
    if (const ExitCode code = applySettings(file->scenario, line.settings, prices.anySheet(), notes); code != ExitGood)
        return code;
    const PriceSheet& sheet = prices.sheet(file->scenario.billing.region);
    const Evaluation evaluation = evaluate(file->scenario, sheet);
    const auto pinned = evaluatePinned(file->pinned, prices);
    // Said beside the answer, which is then of the shipped prices.
    if (!imported.problem().isEmpty())
        fail(imported.problem(), ExitGood);
    if (line.csv)
        return print(billCsv(originOf(line, file->scenario), evaluation, pinned ? &pinned->evaluation : nullptr));
    if (line.json)
        return print(evaluationJson(evaluation, architecture(file->scenario, sheet, evaluation), pinned.get(),
                                    {file->scenario.traffic.trace, notes}));
    return print(evaluationText(evaluation, pinned.get()).toUtf8());
}

int parametersCommand(const CommandLine& line)
{
    return print(line.json ? parameterTableJson() : parameterTableText());
}

} // namespace loadline
