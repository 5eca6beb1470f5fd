// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One option's design as it stands at a minute: a value that the diagram draws.

#pragma once

#include "models/architecture/moment.h"
#include "models/architecture/parts.h"
#include "models/evaluation.h"
#include "models/prices/storelines.h"

#include <QString>

namespace loadline {

struct Design
{
    OptionId option = OptionId::Ec2;
    std::vector<ArchitecturePart> parts;
    QString typeName;                        ///< "t3.small", "512 MB"
    std::optional<SessionHome> sessionStore; ///< outside the compute; nothing where there is none
    double databaseLimit = 0.0;
    double pool = 0.0; ///< connections that each server or environment opens
    double most = 0.0; ///< servers or environments over the week
    RequestRate peak;  ///< arrows are drawn in proportion to it
    Moment moment;
};

/// Whether the servers are drawn as two cards: one each, or one that stands for all above its squares.
[[nodiscard]] bool drawsTwoCards(const Design& design);

/// How the option works at a moment, for a heading: "billed by the hour", "stopped", "copies itself".
[[nodiscard]] QString mannerText(const Moment& moment, OptionId option);

/// An option's design as it stands at a moment.
[[nodiscard]] Design designOf(const Scenario& scenario, const Evaluation& evaluation, const Architecture& architecture,
                              const Moment& moment, OptionId option);

} // namespace loadline
