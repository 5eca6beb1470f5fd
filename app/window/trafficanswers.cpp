// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/trafficanswers.h"

#include "models/scenario/parameters.h"
#include "ui/format.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

#include <algorithm>
#include <charconv>

namespace loadline {
namespace {

const std::string unitId = "traffic.trace_value";
const std::string weekId = "traffic.trace_week";
const QString groupKey = QStringLiteral("traffic/answers");
const QString orderKey = QStringLiteral("traffic/kept");
constexpr qsizetype mostKept = 50;

/// The scenario with an answer in it; the same one where no parameter takes it.
void answer(Scenario& scenario, const std::string& id, const std::string& value, bool& isTaken)
{
    const ParameterSpec* spec = findParameter(id);
    Message problem;
    const auto parsed = spec ? parseParameterValue(*spec, value, problem) : std::nullopt;
    isTaken = parsed && !spec->write(scenario, *parsed);
}

Scenario answered(const TrafficAnswers& answers)
{
    Scenario scenario;
    bool isTaken = false;
    for (const auto& [id, value] : answers)
        answer(scenario, id, value, isTaken);
    return scenario;
}

/// A parameter that says how recordings are read.
bool isAsked(const std::string& id)
{
    const ParameterSpec* spec = findParameter(id);
    return spec && (spec->reading || id == unitId || id == weekId);
}

bool isNumber(const std::string& name)
{
    return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

QString keyOf(std::span<const std::string> names)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string& name : names) {
        hash.addData({name.data(), static_cast<qsizetype>(name.size())});
        hash.addData(QByteArrayView("\n", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// A word as a POSIX shell takes it.
QString shellWord(const QString& word)
{
    const bool isPlain = std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("-_./=+:,@%").contains(c);
    });
    if (isPlain && !word.isEmpty())
        return word;
    QString quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace

TrafficAnswers takenAnswers(const TrafficAnswers& answers)
{
    TrafficAnswers taken;
    for (const auto& [id, value] : answers) {
        Scenario scenario;
        bool isTaken = false;
        if (isAsked(id))
            answer(scenario, id, value, isTaken);
        if (isTaken)
            taken[id] = value;
    }
    return taken;
}

TraceChoices choicesFrom(const TrafficAnswers& answers) { return answered(answers).traffic.traceReading; }

TraceUnit unitFrom(const TrafficAnswers& answers)
{
    if (!answers.contains(unitId))
        return TraceUnit::Automatic;
    return answered(answers).traffic.traceValue == TraceValue::PerSecond ? TraceUnit::PerSecond
                                                                         : TraceUnit::PerInterval;
}

int weekFrom(const TrafficAnswers& answers) { return static_cast<int>(answered(answers).traffic.traceWeek); }

std::string columnsAnswer(std::span<const std::string> names, std::span<const std::size_t> columns)
{
    const auto isClear = [&](std::size_t column) {
        const std::string& name = names[column];
        return !name.empty() && name.find('+') == std::string::npos && !isNumber(name) &&
               std::ranges::count(names, name) == 1;
    };
    const bool byName = std::ranges::all_of(columns, isClear);
    std::string answer;
    for (const std::size_t column : columns)
        answer += (answer.empty() ? "" : "+") + (byName ? names[column] : std::to_string(column + 1));
    return answer;
}

QString evaluateCommandText(const QString& scenario, const QString& trace, const TrafficAnswers& answers)
{
    QStringList words{QStringLiteral("loadline"), QStringLiteral("evaluate"), shellWord(scenario)};
    const auto set = [&words](const QString& id, const QString& value) {
        words << QStringLiteral("--set") << shellWord(id + u'=' + value);
    };
    set(QStringLiteral("traffic.trace"), QDir::toNativeSeparators(trace));
    for (const auto& [id, value] : answers)
        set(fromUtf8(id), fromUtf8(value));
    return words.join(u' ');
}

TrafficAnswers keptAnswers(QSettings& settings, std::span<const std::string> names)
{
    TrafficAnswers kept;
    settings.beginGroup(groupKey + u'/' + keyOf(names));
    const QStringList ids = settings.childKeys();
    for (const QString& id : ids)
        kept[id.toStdString()] = settings.value(id).toString().toStdString();
    settings.endGroup();
    return takenAnswers(kept);
}

void keepAnswers(QSettings& settings, std::span<const std::string> names, const TrafficAnswers& answers)
{
    const QString key = keyOf(names);
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(key);
    settings.remove(groupKey + u'/' + key);
    bool isKept = false;
    for (const auto& [id, value] : answers) {
        if (id == weekId)
            continue;
        settings.setValue(groupKey + u'/' + key + u'/' + fromUtf8(id), fromUtf8(value));
        isKept = true;
    }
    if (isKept)
        order.append(key);
    while (order.size() > mostKept)
        settings.remove(groupKey + u'/' + order.takeFirst());
    settings.setValue(orderKey, order);
}

} // namespace loadline
