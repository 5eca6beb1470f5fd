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
#include <optional>
#include <string>
#include <utility>

namespace loadline::testing {

/// Where values are drawn.
enum class Reach
{
    Within,  ///< numbers, switches and choices anywhere in their range
    Extremes ///< often at an end of the range, and with texts, shapes and recorded traffic
};

inline double drawnNumber(QRandomGenerator& random, const ParameterSpec& spec)
{
    double value = 0.0;
    if (spec.scale == SliderScale::Linear)
        value = spec.minimum + (spec.maximum - spec.minimum) * random.generateDouble();
    else
        value = std::max(spec.minimum, 1e-3) *
                std::pow(spec.maximum / std::max(spec.minimum, 1e-3), random.generateDouble());
    return std::clamp(spec.kind == ParameterKind::Integer ? std::floor(value) : value, spec.minimum, spec.maximum);
}

/// One of the values beside which something changes: the ends, the least step from each, nothing and one.
inline double extremeNumber(QRandomGenerator& random, const ParameterSpec& spec)
{
    const double values[] = {spec.minimum, spec.maximum, spec.minimum + spec.step, spec.maximum - spec.step, 0.0, 1.0};
    const double value = values[random.bounded(static_cast<int>(std::size(values)))];
    return std::clamp(spec.kind == ParameterKind::Integer ? std::floor(value) : value, spec.minimum, spec.maximum);
}

/// Texts that the parameter of that id takes; any other text is left as it is.
inline std::optional<std::string> drawnText(QRandomGenerator& random, std::string_view id)
{
    if (id == "ec2.type") {
        const char* const types[] = {"t3.nano", "t4g.small", "m5.large", "c7g.16xlarge", "u-6tb1.112xlarge", "none.of"};
        return types[random.bounded(static_cast<int>(std::size(types)))];
    }
    if (id == "idle.windows") {
        const char* const windows[] = {"", "Mon 00:00-Mon 00:05", "Sun 23:55-Mon 00:00", "Mon 00:00-Sun 23:55",
                                       "Tue 12:00-Wed 12:00, Wed 06:00-Thu 01:30"};
        return windows[random.bounded(static_cast<int>(std::size(windows)))];
    }
    return {};
}

/// Recorded weeks: bursts, silence, or one reading that is not nothing.
inline TraceRef drawnTrace(QRandomGenerator& random)
{
    Trace trace{.name = "drawn", .interval = Seconds{300.0}, .values = {}};
    const int weeks = 1 + random.bounded(2);
    const int kind = random.bounded(3);
    for (int step = 0; step < weeks * stepsPerWeek; ++step)
        trace.values.push_back(kind == 0   ? random.generateDouble() * 1000.0
                               : kind == 1 ? (step % 97 == 0 ? 1e9 : 0.0)
                                           : (step == 5 ? 1e-3 : 0.0));
    return TraceRef(std::move(trace));
}

inline std::optional<ParameterValue> drawnValue(QRandomGenerator& random, const ParameterSpec& spec, Reach reach)
{
    const bool extreme = reach == Reach::Extremes && random.bounded(2) == 0;
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        return extreme ? extremeNumber(random, spec) : drawnNumber(random, spec);
    case ParameterKind::Switch:
        return static_cast<double>(random.bounded(2));
    case ParameterKind::Choice:
        return static_cast<double>(random.bounded(static_cast<int>(spec.choices.size())));
    case ParameterKind::Text:
        if (const auto text = drawnText(random, spec.id); text && reach == Reach::Extremes)
            return *text;
        break;
    case ParameterKind::Numbers:
        if (reach == Reach::Extremes) {
            // The first is more than nothing: a shape of zeros alone is refused.
            std::vector<double> numbers(24, 0.0);
            for (double& number : numbers)
                number = random.bounded(2) == 0 ? 0.0 : random.generateDouble();
            numbers.front() = 1.0;
            return numbers;
        }
        break;
    case ParameterKind::Trace:
        break;
    }
    return {};
}

/// A scenario with each parameter drawn with probability one half.
inline Scenario drawn(QRandomGenerator& random, Reach reach = Reach::Within)
{
    Scenario scenario;
    for (const ParameterSpec& spec : parameters()) {
        if (spec.derived || random.bounded(2) == 0)
            continue;
        const auto value = drawnValue(random, spec, reach);
        if (!value)
            continue;
        if (const auto error = setParameter(scenario, spec, *value))
            qFatal("%s", testing::plainText(*error).c_str());
    }
    if (reach == Reach::Extremes && random.bounded(6) == 0)
        scenario.traffic.trace = drawnTrace(random);
    return scenario;
}

} // namespace loadline::testing
