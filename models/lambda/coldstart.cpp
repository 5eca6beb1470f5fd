// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lambda/lambdabill.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace loadline {
namespace {

/// How far a measurement is from what is asked for: package and processor first, then memory in octaves.
auto distance(const ColdStartMeasure& measure, const Scenario& scenario)
{
    const double octaves = std::abs(std::log2(measure.memory / scenario.lambda.memory));
    return std::tuple(measure.package != scenario.request.package, measure.architecture != scenario.lambda.architecture,
                      octaves);
}

Message basisOf(const ColdStartMeasure& measure, bool standsIn)
{
    return {standsIn ? translatable("models", "%1 in place of this runtime, %2, %3, %4, %5 starts, %6")
                     : translatable("models", "%1, %2, %3, %4, %5 starts, %6"),
            {measure.runtimeVersion, measure.package == Package::Image ? "image" : "zip",
             measure.architecture == CpuArchitecture::Arm ? "arm64" : "x86_64",
             number(measure.memory.mebibytes(), Format::Mebibytes), number(measure.samples, Format::Count),
             measure.measured}};
}

/// SnapStart was measured with Java only; a restored snapshot is a copy of memory in every language.
Runtime measuredRuntime(Runtime runtime) { return paysForSnapStart(runtime) ? Runtime::JavaSnapStart : runtime; }

} // namespace

bool usesSnapStart(Runtime runtime) { return runtime == Runtime::JavaSnapStart || paysForSnapStart(runtime); }

ColdStartTime coldStartTime(const Scenario& scenario, const PriceSheet& sheet)
{
    const Runtime runtime = measuredRuntime(scenario.request.runtime);
    const ColdStartMeasure* nearest = nullptr;
    for (const ColdStartMeasure& measure : sheet.coldStarts) {
        if (measure.runtime != runtime)
            continue;
        if (!nearest || distance(measure, scenario) < distance(*nearest, scenario))
            nearest = &measure;
    }
    // A snapshot is taken after the code's own start-up, but no connection outlives it.
    const Seconds connect = scenario.state.connectionsPerEnvironment > 0.0 ? scenario.state.connectTime : Seconds{0};
    const Seconds own = usesSnapStart(scenario.request.runtime) ? connect : scenario.request.extraInit + connect;
    if (!nearest)
        return {.p50 = own, .p99 = own, .mean = own, .own = own, .basis = {}};
    return {.p50 = nearest->p50 + own,
            .p99 = nearest->p99 + own,
            .mean = nearest->mean + own,
            .own = own,
            .basis = basisOf(*nearest, runtime != scenario.request.runtime)};
}

} // namespace loadline
