// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One option's design as it stands at a minute: a value that the diagram draws.

#pragma once

#include "models/architecture/moment.h"
#include "models/architecture/parts.h"
#include "models/evaluation.h"

#include <QString>

namespace loadline {

struct Design
{
    OptionId option = OptionId::Ec2;
    std::vector<ArchitecturePart> parts;
    QString typeName; ///< "t3.small", "512 MB"
    double databaseLimit = 0.0;
    double pool = 0.0; ///< connections that each server or environment opens
    double most = 0.0; ///< servers or environments over the week
    RequestRate peak;  ///< arrows are drawn in proportion to it
    Moment moment;
};

/// An option's design as it stands at a moment.
[[nodiscard]] Design designOf(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                              const Moment& moment, OptionId option);

} // namespace loadline
