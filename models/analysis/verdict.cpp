// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/verdict.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

bool doesTheJob(const OptionReport& option) { return option.feasible && option.meetsObjective; }

std::string name(OptionId id) { return std::string(optionName(id)); }

/// The first reason why an option cannot be taken.
Message reason(const OptionReport& option)
{
    const auto stop = std::ranges::find(option.warnings, Severity::Stop, &Warning::severity);
    if (stop != option.warnings.end())
        return stop->message;
    return option.warnings.empty() ? Message{} : option.warnings.back().message;
}

void explainByBreakEven(Verdict& result, const BreakEven& breakEven, double average)
{
    if (breakEven.points.empty()) {
        result.because = {
            "No break-even between %1 and %2",
            {number(breakEvenFrom.perSecond(), Format::Rate), number(breakEvenTo.perSecond(), Format::Rate)}};
        result.brief = {"no break-even at any rate", {}};
        return;
    }
    const auto distance = [average](const BreakEvenPoint& point) {
        return std::abs(std::log(point.rate.perSecond() / average));
    };
    const BreakEvenPoint& nearest = *std::ranges::min_element(breakEven.points, {}, distance);
    const MessageNumber rate = number(nearest.rate.perSecond(), Format::Rate);
    const MessageNumber now = number(average, Format::Rate);
    result.because = {"%1 is cheaper below %2; you are at %3", {name(nearest.cheaperBelow), rate, now}};
    result.brief = {average < nearest.rate.perSecond() ? "below %1; you are at %2" : "above %1; you are at %2",
                    {rate, now}};
}

void compareCosts(Verdict& result, const OptionReport& ec2, const OptionReport& lambda)
{
    constexpr double sameWithin = 0.005;
    const Usd difference = ec2.bill.total - lambda.bill.total;
    result.difference = Usd::dollars(std::abs(difference.dollars()));
    const Usd dearer = std::max(ec2.bill.total, lambda.bill.total);
    result.differenceShare = dearer > Usd{} ? result.difference / dearer : 0.0;
    if (result.difference < Usd::dollars(sameWithin)) {
        result.kind = VerdictKind::Equal;
        result.sentence = {"Both cost %1 a month", {number(ec2.bill.total.dollars(), Format::Usd)}};
        return;
    }
    result.kind = VerdictKind::Cheaper;
    result.winner = difference < Usd{} ? OptionId::Ec2 : OptionId::Lambda;
    result.sentence = {"%1 is cheaper by %2 (%3)",
                       {name(result.winner), number(result.difference.dollars(), Format::Usd),
                        number(result.differenceShare, Format::Share)}};
}

} // namespace

Verdict verdict(const OptionReport& ec2, const OptionReport& lambda, const BreakEven& breakEven,
                const TrafficReport& traffic)
{
    Verdict result;
    const double average = traffic.average.perSecond();
    if (doesTheJob(ec2) && doesTheJob(lambda)) {
        compareCosts(result, ec2, lambda);
        if (average > 0.0) {
            explainByBreakEven(result, breakEven, average);
        } else {
            result.because = {"There is no traffic: what is billed is what stays on", {}};
            result.brief = {"no traffic: what stays on is billed", {}};
        }
        return result;
    }
    if (!doesTheJob(ec2) && !doesTheJob(lambda)) {
        result.kind = VerdictKind::None;
        result.sentence = {"Neither can do the job", {}};
        result.because = result.brief = reason(ec2);
        return result;
    }
    const OptionReport& winner = doesTheJob(ec2) ? ec2 : lambda;
    const OptionReport& loser = doesTheJob(ec2) ? lambda : ec2;
    result.kind = VerdictKind::OnlyOne;
    result.winner = winner.id;
    result.sentence = {"Only %1 can do the job", {name(winner.id)}};
    result.because = result.brief = reason(loser);
    return result;
}

} // namespace loadline
