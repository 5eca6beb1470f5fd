// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/verdict.h"

#include "models/analysis/missingprices.h"
#include "models/translatable.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

bool doesTheJob(const OptionReport& option) { return option.feasible && option.meetsObjective; }

std::string name(OptionId id) { return std::string(optionName(id)); }
OptionId other(OptionId id) { return id == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2; }

/// The stretch of average rates around today's in which the same option is the cheaper one.
struct Stretch
{
    const BreakEvenPoint* from = nullptr; ///< null: the lowest rate looked at
    const BreakEvenPoint* to = nullptr;   ///< null: the highest
};

Stretch stretchAround(const std::vector<BreakEvenPoint>& points, double average)
{
    Stretch stretch;
    for (const BreakEvenPoint& point : points) {
        if (point.rate.perSecond() > average) {
            stretch.to = &point;
            break;
        }
        stretch.from = &point;
    }
    return stretch;
}

void explainByBreakEven(Verdict& result, const BreakEven& breakEven, double average)
{
    if (!breakEven.complete) {
        result.because = {
            translatable("models", "No break-even is known: other amounts of traffic need prices that are missing"),
            {}};
        result.brief = {translatable("models", "no break-even known: prices are missing"), {}};
        return;
    }
    if (breakEven.points.empty()) {
        result.because = {
            translatable("models", "No break-even between %1 and %2"),
            {number(breakEvenFrom.perSecond(), Format::Rate), number(breakEvenTo.perSecond(), Format::Rate)}};
        result.brief = {translatable("models", "no break-even at any rate"), {}};
        return;
    }
    const auto rate = [](const BreakEvenPoint& point) { return number(point.rate.perSecond(), Format::Rate); };
    const MessageNumber now = number(average, Format::Rate);
    const auto [from, to] = stretchAround(breakEven.points, average);
    if (from && to) {
        result.because = {translatable("models", "%1 is cheaper from %2 to %3; you are at %4"),
                          {name(to->cheaperBelow), rate(*from), rate(*to), now}};
        result.brief = {translatable("models", "from %1 to %2; you are at %3"), {rate(*from), rate(*to), now}};
    } else if (to) {
        result.because = {translatable("models", "%1 is cheaper below %2; you are at %3"),
                          {name(to->cheaperBelow), rate(*to), now}};
        result.brief = {translatable("models", "below %1; you are at %2"), {rate(*to), now}};
    } else {
        result.because = {translatable("models", "%1 is cheaper above %2; you are at %3"),
                          {name(other(from->cheaperBelow)), rate(*from), now}};
        result.brief = {translatable("models", "above %1; you are at %2"), {rate(*from), now}};
    }
}

/// The first thing that a bill lacks a price for.
Message lackedPrice(const OptionReport& option, std::string_view text)
{
    return {text, {name(option.id), option.bill.unpriced.front().item}};
}

void compareCosts(Verdict& result, const OptionReport& ec2, const OptionReport& lambda)
{
    constexpr double sameWithin = 0.005;
    const MissingPrices missing = missingPrices(ec2.bill, lambda.bill);
    const Usd difference = ec2.bill.total - lambda.bill.total;
    result.difference = Usd::dollars(std::abs(difference.dollars()));
    const Usd dearer = std::max(ec2.bill.total, lambda.bill.total);
    result.differenceShare = dearer > Usd{} ? result.difference / dearer : 0.0;
    result.winner = difference < Usd{} ? OptionId::Ec2 : OptionId::Lambda;
    const bool cheaperLacks = result.winner == OptionId::Ec2 ? missing.ec2 : missing.lambda;
    if (cheaperLacks || (missing.any() && result.difference < Usd::dollars(sameWithin))) {
        const OptionReport& lacking = missing.ec2 ? ec2 : lambda;
        result.kind = VerdictKind::Open;
        result.sentence = {translatable("models", "Which is cheaper is open: prices are missing"), {}};
        result.because = lackedPrice(lacking, translatable("models", "%1's bill lacks a price for %2 in this region"));
        result.brief = lackedPrice(lacking, translatable("models", "no price for %1's %2"));
        return;
    }
    if (result.difference < Usd::dollars(sameWithin)) {
        result.kind = VerdictKind::Equal;
        result.sentence = {ec2.bill.unpriced.empty()
                               ? translatable("models", "Both cost %1 a month")
                               : translatable("models", "Both cost the same, at least %1 a month"),
                           {number(ec2.bill.total.dollars(), Format::Usd)}};
        return;
    }
    result.kind = VerdictKind::Cheaper;
    if (!missing.any() && !ec2.bill.unpriced.empty()) {
        // What both lack leaves the difference as it is, but not its share.
        result.sentence = {translatable("models", "%1 is cheaper by %2"),
                           {name(result.winner), number(result.difference.dollars(), Format::Usd)}};
        return;
    }
    if (missing.any()) {
        const OptionReport& lacking = missing.ec2 ? ec2 : lambda;
        result.sentence = {translatable("models", "%1 is cheaper by at least %2"),
                           {name(result.winner), number(result.difference.dollars(), Format::Usd)}};
        result.because = lackedPrice(lacking, translatable("models", "%1's bill lacks a price for %2 in this region"));
        result.brief = lackedPrice(lacking, translatable("models", "no price for %1's %2"));
        return;
    }
    result.sentence = {translatable("models", "%1 is cheaper by %2 (%3)"),
                       {name(result.winner), number(result.difference.dollars(), Format::Usd),
                        number(result.differenceShare, Format::Share)}};
}

/// What an option costs while nobody calls, or that it cannot be had.
Message standing(const OptionReport& option)
{
    if (!option.feasible)
        return {translatable("models", "%1 cannot do the job"), {name(option.id)}};
    return {option.bill.unpriced.empty() ? translatable("models", "%1 %2") : translatable("models", "%1 at least %2"),
            {name(option.id), number(option.bill.total.dollars(), Format::Usd)}};
}

Verdict withoutTraffic(const OptionReport& ec2, const OptionReport& lambda)
{
    Verdict result;
    result.kind = VerdictKind::NoTraffic;
    result.sentence = {translatable("models", "No traffic: %1, %2 a month"), {standing(ec2), standing(lambda)}};
    result.because = {translatable("models", "Only what stays on is billed, and nothing is there to answer"), {}};
    result.brief = {translatable("models", "only what stays on is billed"), {}};
    return result;
}

} // namespace

Verdict verdict(const OptionReport& ec2, const OptionReport& lambda, const BreakEven& breakEven,
                const TrafficReport& traffic)
{
    const double average = traffic.average.perSecond();
    const bool isCalled = std::ranges::any_of(lambda.series.calls, [](double rate) { return rate > 0.0; });
    if (average <= 0.0 && !isCalled)
        return withoutTraffic(ec2, lambda);
    Verdict result;
    if (doesTheJob(ec2) && doesTheJob(lambda)) {
        compareCosts(result, ec2, lambda);
        if (result.because.text.empty())
            explainByBreakEven(result, breakEven, average);
        return result;
    }
    if (!doesTheJob(ec2) && !doesTheJob(lambda)) {
        result.kind = VerdictKind::None;
        result.sentence = {translatable("models", "Neither can do the job"), {}};
        result.because = {translatable("models", "%1: %2; %3: %4"),
                          {name(ec2.id), ec2.obstacle, name(lambda.id), lambda.obstacle}};
        result.brief = {translatable("models", "%1: %2"), {name(ec2.id), ec2.obstacle}};
        return result;
    }
    const OptionReport& winner = doesTheJob(ec2) ? ec2 : lambda;
    const OptionReport& loser = doesTheJob(ec2) ? lambda : ec2;
    result.kind = VerdictKind::OnlyOne;
    result.winner = winner.id;
    result.sentence = {translatable("models", "Only %1 can do the job"), {name(winner.id)}};
    result.because = result.brief = loser.obstacle;
    return result;
}

} // namespace loadline
