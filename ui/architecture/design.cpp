// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/architecture/design.h"

#include "ui/amounttext.h"
#include "ui/format.h"

#include <cmath>

namespace loadline {

Design designOf(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                const Moment& moment, OptionId option)
{
    const OptionReport& report = evaluation.option(option);
    Design design;
    design.option = option;
    design.parts = architecture[static_cast<std::size_t>(option)];
    design.typeName = computeName(report);
    design.databaseLimit = evaluation.databaseLimit;
    design.pool = option == OptionId::Ec2 ? scenario.state.databasePool : scenario.state.connectionsPerEnvironment;
    design.most = std::round(report.compute.most);
    design.peak = evaluation.traffic.peak;
    design.moment = moment;
    return design;
}

} // namespace loadline
