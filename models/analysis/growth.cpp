// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/growth.h"

#include <cmath>

namespace loadline {
namespace {

constexpr int months = 12;

} // namespace

Growth growth(const Ec2Cost* ec2, const LambdaCost& lambda, const Scenario& scenario, const TrafficCurve& curve)
{
    Growth result;
    auto& [ec2Monthly, lambdaMonthly] = result.monthly;
    for (int month = 0; month <= months; ++month) {
        const double times = std::pow(1.0 + scenario.traffic.growthPerMonth, month);
        result.rates.push_back(curve.average.perSecond() * times);
        lambdaMonthly.push_back(lambda.total(times).dollars());
        if (month < months)
            result.yearly[1] += Usd::dollars(lambdaMonthly.back());
        if (!ec2)
            continue;
        ec2Monthly.push_back(ec2->total(times).dollars());
        if (month < months)
            result.yearly[0] += Usd::dollars(ec2Monthly.back());
        const bool ec2CheaperNow = ec2Monthly.front() < lambdaMonthly.front();
        const bool ec2CheaperThen = ec2Monthly.back() < lambdaMonthly.back();
        if (ec2CheaperNow != ec2CheaperThen && !result.changesInMonth)
            result.changesInMonth = month;
    }
    return result;
}

} // namespace loadline
