// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/design.h"

#include "ui/amounttext.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(architecture)
};

} // namespace

bool drawsTwoCards(const Design& design)
{
    return design.option == OptionId::Ec2 && design.moment.ec2 && std::round(design.moment.ec2->running) >= 2.0;
}

QString mannerText(const Moment& moment, OptionId option)
{
    if (option == OptionId::Lambda)
        return Words::tr("copies itself");
    if (!moment.ec2)
        return Words::tr("no server");
    return moment.ec2->running > 0.0 ? Words::tr("billed by the hour") : Words::tr("stopped");
}

Design designOf(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                const Moment& moment, OptionId option)
{
    const OptionReport& report = evaluation.option(option);
    Design design;
    design.option = option;
    design.parts = architecture[static_cast<std::size_t>(option)];
    design.typeName = computeName(report);
    if (scenario.state.sessions > 0.0)
        design.sessionStore = option == OptionId::Ec2 ? sessionHome(scenario.state.serverStore)
                                                      : sessionHome(scenario.state.functionStore);
    design.databaseLimit = evaluation.databaseLimit;
    design.pool = option == OptionId::Ec2 ? scenario.state.databasePool : scenario.state.connectionsPerEnvironment;
    design.most = std::round(report.compute.most);
    design.peak = evaluation.traffic.peak;
    design.moment = moment;
    return design;
}

} // namespace loadline
