// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `loadline simulate` prints; "loadline simulate --help" documents the keys.

#pragma once

#include "app/simulationwords.h"
#include "models/ec2/serverbehaviour.h"
#include "models/lambda/lambdabehaviour.h"

#include <QByteArray>
#include <QString>

namespace loadline {

/// The second form: a function described by a few numbers.
[[nodiscard]] QByteArray functionRunJson(const LambdaRun& run, const SimulationSpeed& speed);
[[nodiscard]] QString functionRunText(const LambdaRun& run, const SimulationSpeed& speed);

/// The first form: a scenario's function or its servers.
[[nodiscard]] QByteArray behaviourJson(const LambdaBehaviour& behaviour, std::uint64_t seed,
                                       const SimulationSpeed& speed);
[[nodiscard]] QString behaviourText(const LambdaBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed);
[[nodiscard]] QByteArray behaviourJson(const ServerBehaviour& behaviour, std::uint64_t seed,
                                       const SimulationSpeed& speed);
[[nodiscard]] QString behaviourText(const ServerBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed);

} // namespace loadline
