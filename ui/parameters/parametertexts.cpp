// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parameters/parametertexts.h"

#include "ui/format.h"
#include "ui/parameters/shownquantity.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace loadline {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(parameters)
};

QString valueOf(std::string_view id, const Scenario& scenario)
{
    const ParameterSpec* spec = findParameter(id);
    return valueText(*spec, spec->read(scenario));
}

QString idleSummary(const IdlePeriods& idle)
{
    QStringList parts;
    if (idle.nights)
        parts << Texts::tr("nights");
    if (idle.weekends)
        parts << Texts::tr("weekends");
    if (!idle.windows.empty())
        parts << Texts::tr("%n window(s)", nullptr, static_cast<int>(idle.windows.size()));
    return parts.isEmpty() ? Texts::tr("none") : parts.join(QStringLiteral(", "));
}

} // namespace

QString readableNumber(double value)
{
    const NumberFormat format;
    if (std::abs(value) >= 1e12)
        return withUnit(format.significant(value / 1e12, 3), Texts::tr("tn", "trillions"));
    if (std::abs(value) >= 1e9)
        return withUnit(format.significant(value / 1e9, 3), Texts::tr("bn", "billions"));
    if (std::abs(value) >= 1e6)
        return withUnit(format.significant(value / 1e6, 3), QStringLiteral("M"));
    return format.significant(value, 3);
}

QString fullNumber(double value) { return NumberFormat().significant(value, 12); }

QString valueText(const ParameterSpec& spec, const ParameterValue& value)
{
    if (const auto* string = std::get_if<std::string>(&value))
        return string->empty() ? Texts::tr("none") : fromUtf8(*string);
    if (const auto* numbers = std::get_if<std::vector<double>>(&value))
        return Texts::tr("%n number(s)", nullptr, static_cast<int>(numbers->size()));
    const double number = std::get<double>(value);
    if (spec.kind == ParameterKind::Switch)
        return number != 0.0 ? Texts::tr("on") : Texts::tr("off");
    if (spec.kind == ParameterKind::Choice)
        return parameterText(spec.choices[static_cast<std::size_t>(number)].label);
    return shownQuantity(spec, number).text();
}

QString rangeText(const ParameterSpec& spec)
{
    if (spec.kind == ParameterKind::Choice) {
        QStringList labels;
        for (const ParameterChoice& choice : spec.choices)
            labels << parameterText(choice.label);
        return labels.join(QStringLiteral(", "));
    }
    if (spec.kind != ParameterKind::Number && spec.kind != ParameterKind::Integer)
        return {};
    return Texts::tr("%1 to %2").arg(readableNumber(spec.minimum), valueText(spec, spec.maximum));
}

QString toolTipText(const ParameterSpec& spec)
{
    const QString range = rangeText(spec);
    return plainTip({parameterText(spec.meaning), range.isEmpty() ? QString() : Texts::tr("Range: %1").arg(range),
                     spec.source.empty() ? QString() : Texts::tr("Source: %1").arg(parameterText(spec.source))});
}

QString groupName(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Traffic:
        return Texts::tr("Traffic");
    case ParameterGroup::Idle:
        return Texts::tr("Idle periods");
    case ParameterGroup::Request:
        return Texts::tr("Request");
    case ParameterGroup::Ec2:
        return QStringLiteral("EC2");
    case ParameterGroup::Lambda:
        return QStringLiteral("Lambda");
    case ParameterGroup::State:
        return Texts::tr("State");
    case ParameterGroup::Billing:
        return Texts::tr("Billing");
    }
    return {};
}

QString groupIcon(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Traffic:
        return QStringLiteral("traffic");
    case ParameterGroup::Idle:
        return QStringLiteral("idle");
    case ParameterGroup::Request:
        return QStringLiteral("request");
    case ParameterGroup::Ec2:
        return QStringLiteral("ec2");
    case ParameterGroup::Lambda:
        return QStringLiteral("lambda");
    case ParameterGroup::State:
        return QStringLiteral("state");
    case ParameterGroup::Billing:
        return QStringLiteral("billing");
    }
    return {};
}

QString groupSummary(ParameterGroup group, const Scenario& scenario)
{
    switch (group) {
    case ParameterGroup::Traffic:
        return Texts::tr("%1, peak %2")
            .arg(valueOf("traffic.average", scenario), valueOf("traffic.peak_to_average", scenario));
    case ParameterGroup::Idle:
        return idleSummary(scenario.idle);
    case ParameterGroup::Request:
        return Texts::tr("%1 CPU, %2 wait")
            .arg(NumberFormat().duration(scenario.request.cpuTime), NumberFormat().duration(scenario.request.waitTime));
    case ParameterGroup::Ec2:
        return Texts::tr("%1, %2 RAM")
            .arg(valueOf("ec2.cores", scenario), NumberFormat().ec2Memory(scenario.ec2.memory));
    case ParameterGroup::Lambda:
        return QStringLiteral("%1, %2").arg(NumberFormat().lambdaMemory(scenario.lambda.memory),
                                            valueOf("lambda.architecture", scenario));
    case ParameterGroup::State:
        return Texts::tr("%1 sessions, %2 sockets")
            .arg(readableNumber(scenario.state.sessions), readableNumber(scenario.state.sockets));
    case ParameterGroup::Billing:
        return Texts::tr("month of %1")
            .arg(withUnit(readableNumber(scenario.billing.hoursPerMonth()), QStringLiteral("h")));
    }
    return {};
}

} // namespace loadline
