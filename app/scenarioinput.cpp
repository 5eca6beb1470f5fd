// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenarioinput.h"

#include "app/nearestname.h"
#include "app/shortened.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace loadline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(files)
};

QString text(std::string_view source)
{
    return QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
}

std::optional<QString> unknownType(const Scenario& scenario, const PriceSheet& sheet)
{
    if (sheet.findType(scenario.ec2.type))
        return {};
    std::vector<std::string_view> names;
    for (const CatalogueEntry& entry : sheet.catalogue)
        names.push_back(entry.type.name);
    const QString error =
        Words::tr("ec2.type: the catalogue has no instance type \"%1\"").arg(shortened(text(scenario.ec2.type)));
    const std::string_view nearest = nearestName(scenario.ec2.type, names);
    return nearest.empty() ? error + u'.' : error + Words::tr("; did you mean %1?").arg(text(nearest));
}

} // namespace

std::optional<QString> applyValue(Scenario& scenario, const ParameterSpec& spec, const ParameterValue& value,
                                  const PriceSheet& sheet)
{
    Scenario changed = scenario;
    if (const auto error = setParameter(changed, spec, value)) {
        const QString sentence = loadline::text(*error);
        const QString id = text(spec.id);
        return sentence.contains(id) ? sentence : id + u": "_s + sentence;
    }
    if (changed.ec2.type != scenario.ec2.type) {
        if (auto error = unknownType(changed, sheet))
            return error;
    }
    scenario = std::move(changed);
    return {};
}

QString unknownParameter(std::string_view id)
{
    std::vector<std::string_view> ids;
    for (const ParameterSpec& spec : parameters())
        ids.push_back(spec.id);
    const QString error = Words::tr("There is no parameter \"%1\"").arg(shortened(text(id)));
    const std::string_view nearest = nearestName(id, ids);
    return nearest.empty() ? error + Words::tr("; \"loadline parameters\" lists them all.")
                           : error + Words::tr("; did you mean %1?").arg(text(nearest));
}

} // namespace loadline
