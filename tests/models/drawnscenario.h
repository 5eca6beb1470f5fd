// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenarios anywhere within the ranges of the parameter table.

#pragma once

#include "models/scenario/parameters.h"
#include "tests/models/plaintext.h"

#include <QRandomGenerator>
#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace loadline::testing {

/// A scenario with each number, switch and choice drawn from its range with probability one half.
inline Scenario drawn(QRandomGenerator& random)
{
    Scenario scenario;
    for (const ParameterSpec& spec : parameters()) {
        if (spec.derived || random.bounded(2) == 0)
            continue;
        double value = 0.0;
        switch (spec.kind) {
        case ParameterKind::Number:
        case ParameterKind::Integer:
            if (spec.scale == SliderScale::Linear)
                value = spec.minimum + (spec.maximum - spec.minimum) * random.generateDouble();
            else
                value = std::max(spec.minimum, 1e-3) *
                        std::pow(spec.maximum / std::max(spec.minimum, 1e-3), random.generateDouble());
            value = spec.kind == ParameterKind::Integer ? std::floor(value) : value;
            break;
        case ParameterKind::Switch:
            value = random.bounded(2);
            break;
        case ParameterKind::Choice:
            value = random.bounded(static_cast<int>(spec.choices.size()));
            break;
        default:
            continue;
        }
        if (const auto error = setParameter(scenario, spec, value))
            qFatal("%s", testing::plainText(*error).c_str());
    }
    return scenario;
}

} // namespace loadline::testing
