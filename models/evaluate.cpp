// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evaluate.h"

#include "models/analysis/breakeven.h"
#include "models/analysis/growth.h"
#include "models/analysis/missingprices.h"
#include "models/analysis/verdict.h"
#include "models/ec2/ec2option.h"
#include "models/lambda/lambdaoption.h"
#include "models/prices/storelines.h"
#include "models/state/responsibilities.h"
#include "models/state/stateoptions.h"
#include "models/traffic/curve.h"
#include "models/translatable.h"

#include <algorithm>
#include <optional>

namespace loadline {
namespace {

TrafficReport trafficReport(const Scenario& scenario, const TrafficCurve& curve)
{
    const double perWeek = curve.average * Seconds{(1.0 - curve.idleShare) * hoursPerWeek * 3600.0};
    return {.rates = curve.rates,
            .idle = curve.idle,
            .average = curve.average,
            .peak = curve.peak,
            .requestsPerMonth = perWeek * scenario.billing.hoursPerMonth() / hoursPerWeek,
            .idleShare = curve.idleShare,
            .peakToAverage = curve.reachedPeakToAverage,
            .fromTrace = static_cast<bool>(scenario.traffic.trace)};
}

std::vector<Warning> trafficWarnings(const Scenario& scenario, const TrafficCurve& curve)
{
    std::vector<Warning> warnings;
    if (curve.average.perSecond() <= 0.0) {
        const bool allIdle = curve.idleShare >= 1.0;
        const std::string_view sleeping = scenario.idle.windows.empty() ? "idle.nights" : "idle.windows";
        const std::string_view empty = scenario.traffic.trace ? "traffic.trace_week" : "traffic.monday";
        warnings.push_back({Severity::Caution,
                            {allIdle ? translatable("models", "No requests: the whole week is idle")
                                     : translatable("models", "No requests in the hours that are not idle"),
                             {}},
                            allIdle ? sleeping : empty,
                            {}});
    } else if (!curve.peakReached) {
        warnings.push_back(
            {Severity::Note,
             {translatable("models", "Shape, weekdays and idle periods allow a peak of %1 × the average, not %2 ×"),
              {number(curve.reachedPeakToAverage, Format::Decimal),
               number(scenario.traffic.peakToAverage, Format::Decimal)}},
             "traffic.peak_to_average",
             {}});
    }
    return warnings;
}

/// Which option growth will make the cheaper one, and when.
Warning growthNote(const Growth& growth)
{
    const auto& [ec2, lambda] = growth.monthly;
    const OptionId then = ec2.front() < lambda.front() ? OptionId::Lambda : OptionId::Ec2;
    return {Severity::Note,
            {translatable("models", "%1 is cheaper in month %2"),
             {std::string(optionName(then)), number(*growth.changesInMonth, Format::Count)}},
            "traffic.growth",
            {}};
}

void notePriceDates(Evaluation& evaluation)
{
    for (const OptionReport& option : evaluation.options) {
        for (const BillLine& line : option.bill.lines) {
            if (!line.priceDate.known())
                continue;
            evaluation.priceDate = std::max(evaluation.priceDate, line.priceDate);
            if (!evaluation.oldestPriceDate.known() || line.priceDate < evaluation.oldestPriceDate)
                evaluation.oldestPriceDate = line.priceDate;
        }
    }
}

} // namespace

std::string_view optionKey(OptionId id) { return id == OptionId::Ec2 ? "ec2" : "lambda"; }
std::string_view optionName(OptionId id)
{
    return id == OptionId::Ec2 ? translatable("models", "EC2") : translatable("models", "Lambda");
}

Evaluation evaluate(const Scenario& scenario, const PriceSheet& sheet)
{
    const TrafficCurve curve = trafficCurve(scenario);
    const CatalogueEntry* type = chooseType(scenario.ec2, sheet);
    std::optional<Ec2Cost> ec2;
    if (type)
        ec2.emplace(scenario, sheet, *type, curve);
    const Ec2Cost* const ec2Cost = ec2 ? &*ec2 : nullptr;
    const LambdaCost lambda(scenario, sheet, curve);

    Evaluation evaluation;
    evaluation.region = regionCode(sheet.region);
    evaluation.traffic = trafficReport(scenario, curve);
    evaluation.warnings = trafficWarnings(scenario, curve);
    evaluation.options.reserve(2);
    evaluation.options.push_back(ec2Option(scenario, sheet, ec2Cost));
    evaluation.options.push_back(lambdaOption(scenario, sheet, lambda));
    evaluation.breakEven =
        ec2Cost ? breakEven(*ec2Cost, lambda, curve, scenario) : lambdaCurve(lambda, curve, scenario);
    const MissingPrices missing = missingPrices(evaluation.options[0].bill, evaluation.options[1].bill);
    if (missing.any() || !evaluation.breakEven.complete)
        leaveOpen(evaluation.breakEven);
    evaluation.growth = growth(ec2Cost, lambda, scenario, curve);
    // Where break-evens are not known, neither is when growth passes one.
    if (!evaluation.breakEven.complete)
        evaluation.growth.changesInMonth.reset();
    if (evaluation.growth.changesInMonth)
        evaluation.warnings.push_back(growthNote(evaluation.growth));
    const OptionReport& ec2Report = evaluation.options[0];
    const OptionReport& lambdaReport = evaluation.options[1];
    evaluation.verdict = verdict(ec2Report, lambdaReport, evaluation.breakEven, evaluation.traffic);
    evaluation.state = stateOptions(scenario, sheet, ec2Report, lambdaReport);
    evaluation.databaseLimit = connectionLimit(scenario.state, sheet);
    evaluation.responsibilities = responsibilities(scenario, ec2Report);
    notePriceDates(evaluation);
    return evaluation;
}

} // namespace loadline
