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
#include "app/tracefile.h"
#include "models/evaluate.h"
#include "models/traffic/curve.h"
#include "ui/bill/billcsv.h"
#include "ui/format.h"
#include "ui/pinned.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(commands)
};

/// What a trace file was mended by is said on stderr, so that it does not mix with the answer.
std::optional<QString> setTrace(Scenario& scenario, const QString& path)
{
    QString error;
    auto reading = readTraceFile(path, error);
    if (!reading)
        return error;
    for (const Message& note : traceNotes(reading->report))
        std::fputs(qUtf8Printable(path + u": "_s + text(note) + u'\n'), stderr);
    useTrace(scenario, std::move(reading->trace));
    return {};
}

std::optional<QString> setValue(Scenario& scenario, const std::string& id, const std::string& value,
                                const PriceSheet& sheet)
{
    const ParameterSpec* spec = findParameter(id);
    if (!spec)
        return unknownParameter(id);
    if (spec->kind == ParameterKind::Trace)
        return setTrace(scenario, QString::fromLocal8Bit(value));
    Message problem;
    const auto parsed = parseParameterValue(*spec, value, problem);
    if (!parsed)
        return text(problem);
    return applyValue(scenario, *spec, *parsed, sheet);
}

/// Applies "id=value" words. A word without "=" is wrong usage, a wrong value is bad input.
ExitCode applySettings(Scenario& scenario, const std::vector<std::string>& settings, const PriceSheet& sheet)
{
    for (const std::string& setting : settings) {
        const QString shown = QString::fromLocal8Bit(setting);
        const auto equals = setting.find('=');
        if (equals == std::string::npos || equals == 0) {
            fail(Words::tr("--set %1: write it as id=value, such as traffic.average=2.").arg(shown), ExitBadUsage);
            return ExitBadUsage;
        }
        if (const auto error = setValue(scenario, setting.substr(0, equals), setting.substr(equals + 1), sheet)) {
            fail(Words::tr("--set %1: %2").arg(shown, *error), ExitBadInput);
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
    auto file =
        readScenarioFile(QFile::decodeName(QByteArray::fromStdString(line.evaluated)), prices.anySheet(), error);
    if (!file)
        return fail(error, ExitBadInput);
    if (const ExitCode code = applySettings(file->scenario, line.settings, prices.anySheet()); code != ExitGood)
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
        return print(evaluationJson(evaluation, architecture(file->scenario, sheet, evaluation), pinned.get()));
    return print(evaluationText(evaluation, pinned.get()).toUtf8());
}

int parametersCommand(const CommandLine& line)
{
    return print(line.json ? parameterTableJson() : parameterTableText());
}

} // namespace loadline
