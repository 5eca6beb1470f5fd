// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/brokeninvariants.h"

#include "models/analysis/missingprices.h"
#include "models/architecture/parts.h"
#include "models/evaluate.h"
#include "models/prices/shownbill.h"
#include "models/scenario/parameters.h"
#include "models/simulation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numeric>

namespace loadline::testing {
namespace {

using Findings = std::vector<std::string>;

constexpr double exact = 1e-9; ///< of the larger of two numbers that should be the same

bool same(double a, double b, double tolerance = exact)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

std::string digits(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    return text;
}

class Check
{
public:
    Check(Findings& findings, std::string where)
        : m_findings(findings)
        , m_where(std::move(where))
    {}
    void holds(bool condition, const std::string& what)
    {
        if (!condition)
            m_findings.push_back(m_where + ": " + what);
    }
    void equal(double a, double b, const std::string& what, double tolerance = exact)
    {
        holds(same(a, b, tolerance), what + ": " + digits(a) + " and " + digits(b));
    }

private:
    Findings& m_findings;
    std::string m_where;
};

bool isHours(Part part) { return part == Part::InstanceUsed || part == Part::InstanceIdle; }

void checkLine(const BillLine& line, Check& check)
{
    double quantity = line.free;
    Usd amount;
    for (const TierShare& tier : line.tiers) {
        check.holds(tier.quantity > 0.0, line.item + " has a tier of nothing");
        check.equal(tier.amount.dollars(), tier.quantity * tier.unitPrice.dollars(), line.item + ", tier × price");
        quantity += tier.quantity;
        amount += tier.amount;
    }
    check.holds(line.quantity > 0.0, line.item + " is a line of nothing");
    check.holds(line.free >= 0.0 && line.free <= line.quantity, line.item + " has more free than there is");
    check.equal(quantity, line.quantity, line.item + ", parts and quantity");
    check.equal(amount.dollars(), line.amount.dollars(), line.item + ", parts and amount");
    check.holds(!line.service.empty() && !line.item.empty() && !line.unit.empty(), "a line without words");
}

void checkBill(const OptionReport& option, Check& check)
{
    const Bill& bill = option.bill;
    double sum = 0.0;
    double hours = 0.0;
    for (const BillLine& line : bill.lines) {
        checkLine(line, check);
        sum += line.amount.dollars();
        hours += isHours(line.part) ? line.quantity : 0.0;
    }
    for (const UnpricedLine& line : bill.unpriced) {
        check.holds(line.quantity > 0.0, line.item + " lacks a price for nothing");
        hours += isHours(line.part) ? line.quantity : 0.0;
    }
    check.equal(sum, bill.total.dollars(), "lines and total");
    if (option.id != OptionId::Ec2 || option.compute.name.empty())
        return;
    check.holds(option.compute.usedHours >= 0.0 && option.compute.idleHours >= 0.0, "hours under nothing");
    check.equal(option.compute.usedHours + option.compute.idleHours, hours, "used + idle and paid hours");
    constexpr double residue = 5e-13; // of what the line is a part of: what is less is no hour but noise
    const auto isSomething = [&](const auto& line) {
        const double whole = line.part == Part::InstanceUsed ? option.compute.usedHours : hours;
        return !isHours(line.part) || line.quantity > residue * whole;
    };
    check.holds(std::ranges::all_of(bill.lines, isSomething), "a line of residual hours");
    check.holds(std::ranges::all_of(bill.unpriced, isSomething), "a line of residual hours without a price");
}

/// Amounts as they are shown: they add up, and none is a whole step away from its exact amount.
void checkShown(const Bill& bill, Check& check)
{
    const ShownBill shown = shownBill(bill);
    const auto near = [&](std::int64_t steps, Usd exactly) {
        const double wanted = exactly.dollars() * std::pow(10.0, shown.decimals);
        return std::abs(static_cast<double>(steps) - wanted) < 1.0 + 1e-12 * std::abs(wanted);
    };
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        const ShownLine& line = shown.lines[i];
        sum += line.steps;
        check.holds(std::accumulate(line.slices.begin(), line.slices.end(), std::int64_t{0}) == line.steps,
                    bill.lines[i].item + ": tiers as shown do not add up");
        check.holds(near(line.steps, bill.lines[i].amount), bill.lines[i].item + " is shown far from what it is");
    }
    check.holds(sum == shown.total, "lines as shown do not add up");
    check.holds(near(shown.total, bill.total), "the total is shown far from what it is");
}

void checkLatency(const LatencyReport& latency, double lost, Check& check, double tolerance)
{
    if (latency.density.empty())
        return;
    check.holds(latency.p50 > Seconds{0} && latency.p50 <= latency.p95 && latency.p95 <= latency.p99,
                "percentiles " + digits(latency.p50.count()) + ", " + digits(latency.p95.count()) + ", " +
                    digits(latency.p99.count()));
    const double sum = std::accumulate(latency.density.begin(), latency.density.end(), 0.0);
    check.holds(std::abs(sum + lost - 1.0) <= tolerance, "density " + digits(sum) + " and lost " + digits(lost));
    for (std::size_t bin = 0; bin < latency.density.size(); ++bin) {
        const double cold = latency.coldDensity.empty() ? 0.0 : latency.coldDensity[bin];
        check.holds(cold >= 0.0 && cold <= latency.density[bin] + tolerance, "a bin has more cold starts than calls");
    }
}

using Changes = std::vector<std::pair<std::string_view, double>>;

/// A proposal changes something, and no number or switch becomes less by it.
void checkProposal(const Scenario& scenario, const Changes& changes, Check& check)
{
    if (changes.empty())
        return;
    bool changesSomething = false;
    for (const auto& [id, value] : changes) {
        const ParameterSpec* spec = findParameter(id);
        check.holds(spec, "a proposal for no parameter: " + std::string(id));
        const double before = spec ? std::get<double>(spec->read(scenario)) : value;
        changesSomething = changesSomething || before != value;
        check.holds(!spec || spec->kind == ParameterKind::Choice || before <= value,
                    "a proposal takes from " + std::string(id));
    }
    check.holds(changesSomething, "a proposal of what there is");
}

void checkProposals(const Scenario& scenario, const PriceSheet& sheet, const Evaluation& evaluation, Check& check)
{
    for (const auto& parts : architecture(scenario, sheet, evaluation)) {
        for (const ArchitecturePart& part : parts) {
            check.holds(!part.monthly || *part.monthly >= Usd{},
                        std::string(part.key) + " costs less than nothing: " + digits(part.monthly->dollars()));
            checkProposal(scenario, part.add, check);
        }
    }
    for (const StateRow& row : evaluation.state) {
        for (const StateAnswer& answer : row.answers) {
            check.holds(!answer.monthly || *answer.monthly >= Usd{}, std::string(row.key) + " costs less than nothing");
            checkProposal(scenario, answer.apply, check);
        }
    }
}

bool doesTheJob(const OptionReport& option) { return option.feasible && option.meetsObjective; }

bool isStop(const Warning& warning) { return warning.severity == Severity::Stop; }

void checkVerdict(const Evaluation& evaluation, Check& check)
{
    const OptionReport& ec2 = evaluation.option(OptionId::Ec2);
    const OptionReport& lambda = evaluation.option(OptionId::Lambda);
    for (const OptionReport& option : evaluation.options)
        check.holds(!option.feasible || std::ranges::none_of(option.warnings, isStop), "feasible in spite of a stop");
    const Verdict& verdict = evaluation.verdict;
    const int able = (doesTheJob(ec2) ? 1 : 0) + (doesTheJob(lambda) ? 1 : 0);
    const OptionReport& winner = evaluation.option(verdict.winner);
    const OptionReport& loser = evaluation.option(verdict.winner == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2);
    switch (verdict.kind) {
    case VerdictKind::Cheaper:
        check.holds(able == 2 && winner.bill.total < loser.bill.total, "the cheaper one is not");
        check.equal(verdict.difference.dollars(), (loser.bill.total - winner.bill.total).dollars(), "difference");
        break;
    case VerdictKind::Equal:
        check.holds(able == 2 && std::abs((ec2.bill.total - lambda.bill.total).dollars()) < 0.005, "equal are not");
        break;
    case VerdictKind::OnlyOne:
        check.holds(able == 1 && doesTheJob(winner), "the only one able is not");
        break;
    case VerdictKind::Open:
        check.holds(able == 2 && missingPrices(ec2.bill, lambda.bill).any(), "nothing is open");
        break;
    case VerdictKind::NoTraffic:
        check.holds(evaluation.traffic.requestsPerMonth <= 0.0, "there is traffic");
        break;
    case VerdictKind::None:
        check.holds(able == 0, "one of them can");
        break;
    }
}

/// Of the option that costs less at a place of the curves: as in the search, Lambda where both cost the same.
OptionId cheaperAt(const BreakEven& breakEven, std::size_t index)
{
    return breakEven.curves[0].monthly[index] < breakEven.curves[1].monthly[index] ? OptionId::Ec2 : OptionId::Lambda;
}

void checkBreakEven(const BreakEven& breakEven, Check& check)
{
    if (!breakEven.compares())
        return;
    std::size_t passed = 0;
    OptionId cheaper = breakEven.cheaperAtLowest;
    for (std::size_t i = 0; i < breakEven.rates.size(); ++i) {
        while (passed < breakEven.points.size() &&
               breakEven.points[passed].rate.perSecond() <= breakEven.rates[i] * (1.0 + 1e-12)) {
            const BreakEvenPoint& point = breakEven.points[passed];
            check.holds(point.cheaperBelow == cheaper,
                        "a break-even without a change at " + digits(point.rate.perSecond()));
            cheaper = cheaper == OptionId::Ec2 ? OptionId::Lambda : OptionId::Ec2;
            ++passed;
        }
        check.holds(cheaperAt(breakEven, i) == cheaper,
                    "curves cross without a break-even before " + digits(breakEven.rates[i]));
    }
    check.holds(passed == breakEven.points.size(), "a break-even beyond the curves");
}

/// Calls `take(name, value, mayBeNegative)` for every number that an evaluation shows.
template<typename Take>
void forEachNumber(const Evaluation& evaluation, Take&& take)
{
    const auto all = [&take](const char* name, const std::vector<double>& values, bool signs = false) {
        for (const double value : values)
            take(name, value, signs);
    };
    const TrafficReport& traffic = evaluation.traffic;
    all("traffic", traffic.rates);
    for (const double value : {traffic.average.perSecond(), traffic.peak.perSecond(), traffic.requestsPerMonth,
                               traffic.idleShare, traffic.peakToAverage, evaluation.databaseLimit})
        take("traffic", value, false);
    for (const OptionReport& option : evaluation.options) {
        take("total", option.bill.total.dollars(), false);
        for (const BillLine& line : option.bill.lines) {
            for (const double value : {line.quantity, line.free, line.listPrice.dollars(), line.amount.dollars()})
                take(line.item.c_str(), value, false);
        }
        const LatencyReport& latency = option.latency;
        for (const Seconds value : {latency.mean, latency.p50, latency.p95, latency.p99, option.coldStarts.p50,
                                    option.coldStarts.p99, option.compute.duration, option.compute.billedDuration})
            take("latency", value.count(), false);
        all("density", latency.density);
        all("cold density", latency.coldDensity);
        const ComputeSummary& compute = option.compute;
        for (const double value :
             {compute.hourly.dollars(), compute.capacity.perSecond(), compute.vcpus, compute.memory.bytes(),
              compute.workers, compute.fewest, compute.most, compute.usedHours, compute.idleHours, compute.lostShare,
              option.coldStarts.share, option.coldStarts.perWeek, option.callsPerMonth})
            take("compute", value, false);
        const OptionSeries& series = option.series;
        for (const Series* values :
             {&series.instances, &series.capacity, &series.utilisation, &series.waiting, &series.busyEnvironments,
              &series.warmEnvironments, &series.coldStarts, &series.databaseConnections, &series.lost})
            all("series", *values);
        all("credits", series.credits, true);
    }
    all("break-even", evaluation.breakEven.rates);
    for (const OptionCurve& curve : evaluation.breakEven.curves) {
        all("break-even", curve.monthly);
        take("break-even", curve.feasibleUpTo.perSecond(), false);
    }
    for (const BreakEvenPoint& point : evaluation.breakEven.points) {
        take("break-even", point.rate.perSecond(), false);
        take("break-even", point.monthly.dollars(), false);
    }
    all("growth", evaluation.growth.rates);
    for (const Series& monthly : evaluation.growth.monthly)
        all("growth", monthly);
    for (const StateRow& row : evaluation.state)
        for (const StateAnswer& answer : row.answers)
            take("state", answer.monthly.value_or(Usd{}).dollars(), false);
    take("verdict", evaluation.verdict.difference.dollars(), false);
    take("verdict", evaluation.verdict.differenceShare, false);
}

std::vector<std::uint64_t> bytesOf(const Evaluation& evaluation)
{
    std::vector<std::uint64_t> bytes;
    forEachNumber(evaluation,
                  [&bytes](const char*, double value, bool) { bytes.push_back(std::bit_cast<std::uint64_t>(value)); });
    return bytes;
}

void checkNumbers(const Evaluation& evaluation, Check& check)
{
    forEachNumber(evaluation, [&check](const char* name, double value, bool mayBeNegative) {
        check.holds(std::isfinite(value) && (mayBeNegative || value >= 0.0),
                    std::string("a number of ") + name + " is " + digits(value));
    });
    for (const OptionReport& option : evaluation.options) {
        const auto isShare = [](double value) { return value <= 1.0 + exact; };
        check.holds(isShare(option.compute.lostShare) && isShare(option.coldStarts.share) &&
                        std::ranges::all_of(option.series.utilisation, isShare),
                    "a share over one");
    }
}

/// The longest that a call may take from its arrival until it is answered or lost.
Seconds longestStay(const Scenario& scenario, const Evaluation& evaluation)
{
    Seconds longest{0};
    for (const OptionReport& option : evaluation.options)
        longest = std::max(longest, scenario.request.timeout + 40.0 * option.compute.duration);
    return longest;
}

/// The share of the calls expected in a week, requests or others, that come so late in it that they may be answered or
/// lost in the next.
double shareAtTheEnd(const Series& calls, Seconds longest)
{
    const auto late = std::min(static_cast<std::size_t>(std::ceil(longest / stepLength)) + 1, calls.size());
    const double all = std::accumulate(calls.begin(), calls.end(), 0.0);
    return std::accumulate(calls.end() - static_cast<std::ptrdiff_t>(late), calls.end(), 0.0) / std::max(all, 1e-300);
}

} // namespace

std::vector<std::string> brokenInvariants(const Scenario& scenario, const PriceSheet& sheet)
{
    Findings findings;
    const Evaluation evaluation = evaluate(scenario, sheet);
    Check whole(findings, "evaluation");
    checkNumbers(evaluation, whole);
    for (const OptionReport& option : evaluation.options) {
        Check check(findings, std::string(optionKey(option.id)));
        checkBill(option, check);
        checkShown(option.bill, check);
        // Waits of a billionth of the requests are left out of the mixture.
        checkLatency(option.latency, option.compute.lostShare, check, 1e-6);
    }
    checkVerdict(evaluation, whole);
    checkBreakEven(evaluation.breakEven, whole);
    checkProposals(scenario, sheet, evaluation, whole);
    whole.holds(bytesOf(evaluation) == bytesOf(evaluate(scenario, sheet)), "the same input gives other numbers");
    return findings;
}

std::vector<std::string> brokenInSimulation(const Scenario& scenario, const PriceSheet& sheet, double most)
{
    Findings findings;
    const WeekSimulation weeks(scenario, sheet);
    if (weeks.requests() > most)
        return findings;
    SimulationTally tally(scenario, sheet);
    for (std::uint32_t week = 0; week < 2; ++week)
        tally.add(weeks.run(1, week));
    const Evaluation evaluation = tally.replaceIn(evaluate(scenario, sheet));
    Check whole(findings, "simulation");
    checkNumbers(evaluation, whole);
    checkVerdict(evaluation, whole);
    const Seconds longest = longestStay(scenario, evaluation);
    for (const OptionReport& option : evaluation.options) {
        Check check(findings, std::string(optionKey(option.id)) + " simulated");
        if (!option.simulated)
            continue;
        // The share of late calls varies from week to week.
        const double late = shareAtTheEnd(option.byFormula().series.calls, longest);
        const double spread = 6.0 * std::sqrt(late * scenario.traffic.burstiness / std::max(weeks.requests(), 1.0));
        checkLatency(option.latency, option.compute.lostShare, check, exact + 2.0 * late + spread);
        check.holds(option.simulated->p50.mean <= option.simulated->p95.mean * (1.0 + exact) &&
                        option.simulated->p95.mean <= option.simulated->p99.mean * (1.0 + exact),
                    "mean percentiles are out of order");
    }
    return findings;
}

std::string setWords(const Scenario& scenario)
{
    const Scenario defaults;
    std::string words;
    for (const ParameterSpec& spec : parameters()) {
        if (spec.derived || spec.kind == ParameterKind::Trace || spec.read(scenario) == spec.read(defaults))
            continue;
        words += " --set '" + std::string(spec.id) + '=' + parameterValueText(spec, spec.read(scenario)) + '\'';
    }
    return words + (scenario.traffic.trace ? " (and a trace)" : "");
}

} // namespace loadline::testing
