// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/breakeven.h"

#include "models/lambda/lambdaoption.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr double resolution = 1e-4;
/// Where parts of a bill need not rise, their bounds are wide and the search would go on for long. After this many
/// costs it looks on with the coarser resolution for pairs of crossings closer together than that.
constexpr int fineCosts = 3000;
constexpr double coarseResolution = 5e-3;
constexpr int shownSteps = 12;

/// Both costs at one multiple of the traffic.
struct Costs
{
    double times = 0.0;
    double ec2 = 0.0;
    double lambda = 0.0;
    double ec2Surplus = 0.0; ///< the parts that need not rise
    double lambdaInit = 0.0;
    bool comparable = true; ///< no price is missing on one side only
    [[nodiscard]] double gap() const { return ec2 - lambda; }
};

class CrossingSearch
{
public:
    CrossingSearch(const Ec2Cost& ec2, const LambdaCost& lambda)
        : m_ec2(ec2)
        , m_lambda(lambda)
    {}

    [[nodiscard]] Costs at(double times)
    {
        ++m_costs;
        BillBuilder ec2(BillBuilder::Keep::Total);
        BillBuilder lambda(BillBuilder::Keep::Total);
        m_ec2.add(ec2, times, FleetSize::Needed);
        m_lambda.add(lambda, times);
        return {.times = times,
                .ec2 = ec2.total().dollars(),
                .lambda = lambda.total().dollars(),
                .ec2Surplus = ec2.part(Part::SurplusCredits).dollars(),
                .lambdaInit = lambda.part(Part::ColdStartInit).dollars(),
                .comparable = ec2.lacking() == lambda.lacking()};
    }

    /// Appends the crossings between two neighbouring points.
    void search(const Costs& from, const Costs& to, std::vector<Costs>& crossings)
    {
        const bool crosses = (from.gap() < 0.0) != (to.gap() < 0.0);
        if (!crosses && !mayMeet(from, to))
            return;
        const double finest = crosses || m_costs < fineCosts ? resolution : coarseResolution;
        if (to.times / from.times - 1.0 < finest) {
            if (crosses)
                crossings.push_back(to);
            return;
        }
        const Costs middle = at(std::sqrt(from.times * to.times));
        search(from, middle, crossings);
        search(middle, to, crossings);
    }

private:
    static bool mayMeet(const Costs& from, const Costs& to)
    {
        const double ec2Low = from.ec2 - from.ec2Surplus + std::min(from.ec2Surplus, to.ec2Surplus);
        const double ec2High = to.ec2 - to.ec2Surplus + std::max(from.ec2Surplus, to.ec2Surplus);
        const double lambdaLow = from.lambda - from.lambdaInit + std::min(from.lambdaInit, to.lambdaInit);
        const double lambdaHigh = to.lambda - to.lambdaInit + std::max(from.lambdaInit, to.lambdaInit);
        return ec2Low <= lambdaHigh && ec2High >= lambdaLow;
    }

    const Ec2Cost& m_ec2;
    const LambdaCost& m_lambda;
    int m_costs = 0;
};

Series sampledRates()
{
    Series rates;
    const double ratio = breakEvenTo / breakEvenFrom;
    for (int i = 0; i < breakEvenSamples; ++i)
        rates.push_back(breakEvenFrom.perSecond() * std::pow(ratio, static_cast<double>(i) / (breakEvenSamples - 1)));
    return rates;
}

RequestRate lambdaFeasibleUpTo(const LambdaCost& lambda, const TrafficCurve& curve, const Scenario& scenario)
{
    const RequestRate peak =
        carriedRate(scenario.lambda.accountConcurrency, scenario.traffic.burstiness, lambda.duration());
    return peak * (1.0 / std::max(curve.reachedPeakToAverage, 1.0));
}

std::vector<InstanceStep> instanceSteps(const Ec2Cost& ec2, const TrafficCurve& curve)
{
    std::vector<InstanceStep> steps;
    const double perServer = ec2.server().capacity.perSecond();
    const double peakToAverage = std::max(curve.reachedPeakToAverage, 1.0);
    for (int i = 0; i < shownSteps && perServer > 0.0; ++i) {
        const double full = ec2.fleet().allowed() + i;
        const RequestRate rate = RequestRate::perSecond(full * perServer / peakToAverage);
        if (rate > breakEvenFrom && rate < breakEvenTo)
            steps.push_back({rate, full + 1.0});
    }
    return steps;
}

/// Adds the rates on both sides of each step, so that a curve drawn through the samples rises where the cost does.
Series withSteps(Series rates, const std::vector<InstanceStep>& steps)
{
    constexpr double besideStep = 1e-6;
    for (const InstanceStep& step : steps) {
        for (const double side : {1.0 - besideStep, 1.0 + besideStep}) {
            const double rate = step.rate.perSecond() * side;
            rates.insert(std::ranges::upper_bound(rates, rate), rate);
        }
    }
    return rates;
}

} // namespace

BreakEven breakEven(const Ec2Cost& ec2, const LambdaCost& lambda, const TrafficCurve& curve, const Scenario& scenario)
{
    BreakEven result;
    result.steps = instanceSteps(ec2, curve);
    result.rates = withSteps(sampledRates(), result.steps);
    result.curves = {{.id = OptionId::Ec2}, {.id = OptionId::Lambda}};
    const double average = curve.average.perSecond();
    if (average <= 0.0)
        return {};
    CrossingSearch search(ec2, lambda);
    std::vector<Costs> crossings;
    Costs before;
    for (std::size_t i = 0; i < result.rates.size(); ++i) {
        const Costs here = search.at(result.rates[i] / average);
        result.curves[0].monthly.push_back(here.ec2);
        result.curves[1].monthly.push_back(here.lambda);
        result.complete = result.complete && here.comparable;
        if (i == 0)
            result.cheaperAtLowest = here.gap() < 0.0 ? OptionId::Ec2 : OptionId::Lambda;
        else
            search.search(before, here, crossings);
        before = here;
    }
    for (const Costs& crossing : crossings) {
        result.points.push_back({RequestRate::perSecond(crossing.times * average),
                                 Usd::dollars((crossing.ec2 + crossing.lambda) / 2.0),
                                 crossing.gap() < 0.0 ? OptionId::Lambda : OptionId::Ec2});
    }
    const double peakToAverage = std::max(curve.reachedPeakToAverage, 1.0);
    result.curves[0].feasibleUpTo = ec2.server().capacity * (ec2.fleet().allowed() / peakToAverage);
    result.curves[1].feasibleUpTo = lambdaFeasibleUpTo(lambda, curve, scenario);
    return result;
}

BreakEven lambdaCurve(const LambdaCost& lambda, const TrafficCurve& curve, const Scenario& scenario)
{
    BreakEven result;
    const double average = curve.average.perSecond();
    if (average <= 0.0)
        return result;
    result.rates = sampledRates();
    result.curves = {{.id = OptionId::Lambda, .feasibleUpTo = lambdaFeasibleUpTo(lambda, curve, scenario)}};
    for (const double rate : result.rates)
        result.curves[0].monthly.push_back(lambda.total(rate / average).dollars());
    return result;
}

} // namespace loadline
