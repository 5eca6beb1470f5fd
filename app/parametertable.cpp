// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/parametertable.h"

#include "app/strictjson.h"
#include "models/scenario/parameters.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(commands)
};

// In the order of ParameterGroup and ParameterKind.
constexpr std::array<std::string_view, 7> groupKeys{"traffic", "idle", "request", "ec2", "lambda", "state", "billing"};
constexpr std::array<std::string_view, 7> kindKeys{"number", "integer", "switch", "choice", "text", "numbers", "trace"};

std::string_view groupKey(const ParameterSpec& spec) { return groupKeys[static_cast<std::size_t>(spec.group)]; }
std::string_view kindKey(const ParameterSpec& spec) { return kindKeys[static_cast<std::size_t>(spec.kind)]; }

std::string defaultText(const ParameterSpec& spec)
{
    return spec.read ? parameterValueText(spec, spec.read(Scenario{})) : std::string{};
}

Json defaultJson(const ParameterSpec& spec)
{
    if (!spec.read)
        return nullptr;
    const ParameterValue value = spec.read(Scenario{});
    const auto* number = std::get_if<double>(&value);
    if (const auto* numbers = std::get_if<std::vector<double>>(&value))
        return *numbers;
    if (!number || spec.kind == ParameterKind::Choice)
        return parameterValueText(spec, value);
    return spec.kind == ParameterKind::Switch ? Json(*number != 0.0) : jsonNumber(*number);
}

Json parameterJson(const ParameterSpec& spec)
{
    Json entry{{"id", spec.id},
               {"label", spec.label},
               {"group", groupKey(spec)},
               {"kind", kindKey(spec)},
               {"unit", spec.unit}};
    const bool isNumber = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer;
    if (isNumber || spec.kind == ParameterKind::Numbers) {
        entry["minimum"] = jsonNumber(spec.minimum);
        entry["maximum"] = jsonNumber(spec.maximum);
    }
    if (isNumber)
        entry["step"] = jsonNumber(spec.step);
    Json choices = Json::array();
    for (const ParameterChoice& choice : spec.choices)
        choices.push_back({{"key", choice.key}, {"label", choice.label}});
    if (spec.kind == ParameterKind::Choice)
        entry["choices"] = std::move(choices);
    entry["default"] = defaultJson(spec);
    entry["derived"] = spec.derived;
    entry["meaning"] = spec.meaning;
    entry["source"] = spec.source;
    return entry;
}

} // namespace

QByteArray parameterTableText()
{
    std::size_t widest = 0;
    for (const ParameterSpec& spec : parameters())
        widest = std::max(widest, spec.id.size());
    const QString indent(static_cast<qsizetype>(widest + 2), u' ');
    QString out;
    for (const ParameterSpec& spec : parameters()) {
        const QString range = text(parameterRange(spec));
        const std::string standard = defaultText(spec);
        out += fromUtf8(spec.id).leftJustified(indent.size()) +
               (standard.empty() ? range : Words::tr("%1; default %2").arg(range, fromUtf8(standard))) + u'\n';
        out += indent + parameterText(spec.meaning) + u'\n';
        if (!spec.source.empty())
            out += indent + Words::tr("Source: %1").arg(parameterText(spec.source)) + u'\n';
    }
    return out.toUtf8();
}

QByteArray parameterTableJson()
{
    Json table = Json::array();
    for (const ParameterSpec& spec : parameters())
        table.push_back(parameterJson(spec));
    return QByteArray::fromStdString(table.dump(2)) + '\n';
}

} // namespace loadline
