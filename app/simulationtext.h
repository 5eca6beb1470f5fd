// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `loadline simulate` prints; "loadline simulate --help" documents the keys.

#pragma once

#include "models/lambda/lambdabehaviour.h"

#include <QByteArray>
#include <QString>

namespace loadline {

/// How long a simulation took. Only these two figures differ from run to run.
struct SimulationSpeed
{
    double wallSeconds = 0.0;
    double requestsPerSecond = 0.0;
};

/// The second form: a function described by a few numbers.
[[nodiscard]] QByteArray functionRunJson(const LambdaRun& run, const SimulationSpeed& speed);
[[nodiscard]] QString functionRunText(const LambdaRun& run, const SimulationSpeed& speed);

/// The first form: a scenario's function.
[[nodiscard]] QByteArray behaviourJson(const LambdaBehaviour& behaviour, std::uint64_t seed,
                                       const SimulationSpeed& speed);
[[nodiscard]] QString behaviourText(const LambdaBehaviour& behaviour, std::uint64_t seed, const SimulationSpeed& speed);

} // namespace loadline
