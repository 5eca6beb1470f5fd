// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessons/lessonvalues.h"

#include "models/traffic/week.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using Value = std::optional<double>;

const OptionReport& ec2(const Evaluation& evaluation) { return evaluation.option(OptionId::Ec2); }
const OptionReport& lambda(const Evaluation& evaluation) { return evaluation.option(OptionId::Lambda); }

/// The largest of a series; nothing where the series does not apply.
Value most(const Series& series)
{
    if (series.empty())
        return {};
    return *std::ranges::max_element(series);
}

/// A month's cost; nothing where a price is missing, because what is left out is not zero.
Value monthly(const OptionReport& report)
{
    if (!report.bill.unpriced.empty())
        return {};
    return report.bill.total.dollars();
}

/// A statistic of response times; nothing without a steady state, or where nothing is answered.
Value steady(const LatencyReport& latency, Seconds time)
{
    return latency.steady && !latency.density.empty() ? Value(time.count()) : Value();
}

Value idleShare(const Evaluation& evaluation)
{
    const ComputeSummary& compute = ec2(evaluation).compute;
    const double paid = compute.usedHours + compute.idleHours;
    return paid > 0.0 ? Value(compute.idleHours / paid) : Value();
}

Value overloadSeconds(const Evaluation& evaluation)
{
    double minutes = 0.0;
    for (const Overload& overload : ec2(evaluation).overloads)
        minutes += overload.toMinute - overload.fromMinute;
    return minutes * 60.0;
}

Value mostWaiting(const Evaluation& evaluation)
{
    double waiting = 0.0;
    for (const Overload& overload : ec2(evaluation).overloads)
        waiting = std::max(waiting, overload.mostWaiting);
    return waiting;
}

Value firstOverload(const Evaluation& evaluation)
{
    const auto& overloads = ec2(evaluation).overloads;
    return overloads.empty() ? Value() : Value(overloads.front().fromMinute);
}

/// The first minute of the week in which no credits are left; the week must begin with some.
Value creditsGone(const Evaluation& evaluation)
{
    constexpr double none = 1e-6;
    const Series& credits = ec2(evaluation).series.credits;
    if (credits.empty() || credits.front() <= none)
        return {};
    const auto gone = std::ranges::find_if(credits, [](double left) { return left <= none; });
    return gone == credits.end() ? Value() : Value(static_cast<double>(gone - credits.begin()) * minutesPerStep);
}

Value coldPercentile(const Evaluation& evaluation, Seconds ColdStarts::*percentile)
{
    const ColdStarts& cold = lambda(evaluation).coldStarts;
    return cold.share > 0.0 ? Value((cold.*percentile).count()) : Value();
}

const BreakEvenPoint* firstBreakEven(const Evaluation& evaluation)
{
    const BreakEven& breakEven = evaluation.breakEven;
    return breakEven.compares() && !breakEven.points.empty() ? &breakEven.points.front() : nullptr;
}

Value differenceShare(const Evaluation& evaluation)
{
    const Value server = monthly(ec2(evaluation));
    const Value function = monthly(lambda(evaluation));
    if (!server || !function || std::max(*server, *function) <= 0.0)
        return {};
    return std::abs(*server - *function) / std::max(*server, *function);
}

constexpr std::array values{
    LessonValueSpec{"traffic.average_rps", "average over the hours that are not idle, requests/s", Format::Rate,
                    [](const Evaluation& e) -> Value { return e.traffic.average.perSecond(); }},
    LessonValueSpec{"traffic.peak_rps", "busiest moment of the week, requests/s", Format::Rate,
                    [](const Evaluation& e) -> Value { return e.traffic.peak.perSecond(); }},
    LessonValueSpec{"traffic.idle_share", "share of the week's hours without requests", Format::Share,
                    [](const Evaluation& e) -> Value { return e.traffic.idleShare; }},
    LessonValueSpec{"traffic.monthly_requests", "requests in a month", Format::Count,
                    [](const Evaluation& e) -> Value { return e.traffic.requestsPerMonth; }},
    LessonValueSpec{"difference_share", "what the cheaper option saves, share of the dearer one's month", Format::Share,
                    differenceShare},
    LessonValueSpec{"break_even.first_rps", "lowest average rate at which both cost the same, requests/s", Format::Rate,
                    [](const Evaluation& e) -> Value {
                        const BreakEvenPoint* point = firstBreakEven(e);
                        return point ? Value(point->rate.perSecond()) : Value();
                    }},
    LessonValueSpec{"break_even.first_monthly_usd", "what both cost there, dollars a month", Format::Usd,
                    [](const Evaluation& e) -> Value {
                        const BreakEvenPoint* point = firstBreakEven(e);
                        return point ? Value(point->monthly.dollars()) : Value();
                    }},
    LessonValueSpec{"ec2.monthly_usd", "EC2's bill, dollars a month", Format::Usd,
                    [](const Evaluation& e) -> Value { return monthly(ec2(e)); }},
    LessonValueSpec{"ec2.idle_share", "share of the paid server hours in which no work is done", Format::Share,
                    idleShare},
    LessonValueSpec{"ec2.capacity_rps", "what one server carries at full use, requests/s", Format::Rate,
                    [](const Evaluation& e) -> Value { return ec2(e).compute.capacity.perSecond(); }},
    LessonValueSpec{"ec2.servers_fewest", "fewest servers over the week", Format::Count,
                    [](const Evaluation& e) -> Value { return ec2(e).compute.fewest; }},
    LessonValueSpec{"ec2.servers_most", "most servers over the week", Format::Count,
                    [](const Evaluation& e) -> Value { return ec2(e).compute.most; }},
    LessonValueSpec{"ec2.utilisation_most", "busiest moment of the servers, share of their capacity", Format::Share,
                    [](const Evaluation& e) -> Value { return most(ec2(e).series.utilisation); }},
    LessonValueSpec{"ec2.waiting_most", "most requests in the backlog; 0 where none grows", Format::Count, mostWaiting},
    LessonValueSpec{"ec2.overload_s", "time in the week with a backlog, s", Format::Duration, overloadSeconds},
    LessonValueSpec{"ec2.overload_minute", "when the first backlog begins to grow, minutes from Monday 00:00",
                    Format::TimeOfWeek, firstOverload},
    LessonValueSpec{"ec2.credits_gone_minute", "when the CPU credits first run out, minutes from Monday 00:00",
                    Format::TimeOfWeek, creditsGone},
    LessonValueSpec{"ec2.connections_most", "most database connections of the servers", Format::Count,
                    [](const Evaluation& e) -> Value { return most(ec2(e).series.databaseConnections); }},
    LessonValueSpec{"ec2.lost_share", "share of the requests that the servers lose", Format::Share,
                    [](const Evaluation& e) -> Value { return ec2(e).compute.lostShare; }},
    LessonValueSpec{"ec2.mean_s", "mean response time of the servers, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return steady(ec2(e).latency, ec2(e).latency.mean); }},
    LessonValueSpec{"ec2.p50_s", "half of the requests are answered within, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return steady(ec2(e).latency, ec2(e).latency.p50); }},
    LessonValueSpec{"ec2.p99_s", "all but one of a hundred requests are answered within, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return steady(ec2(e).latency, ec2(e).latency.p99); }},
    LessonValueSpec{"lambda.monthly_usd", "Lambda's bill, dollars a month", Format::Usd,
                    [](const Evaluation& e) -> Value { return monthly(lambda(e)); }},
    LessonValueSpec{"lambda.duration_s", "mean time a function works on one request, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return lambda(e).compute.duration.count(); }},
    LessonValueSpec{"lambda.environments_most", "most environments alive at once", Format::Count,
                    [](const Evaluation& e) -> Value { return lambda(e).compute.most; }},
    LessonValueSpec{"lambda.cold_share", "share of the requests that wait for a cold start", Format::Share,
                    [](const Evaluation& e) -> Value { return lambda(e).coldStarts.share; }},
    LessonValueSpec{"lambda.cold_p50_s", "half of the cold starts take at most, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return coldPercentile(e, &ColdStarts::p50); }},
    LessonValueSpec{"lambda.connections_most", "most database connections of the environments", Format::Count,
                    [](const Evaluation& e) -> Value { return most(lambda(e).series.databaseConnections); }},
    LessonValueSpec{"lambda.lost_share", "share of the requests that Lambda refuses", Format::Share,
                    [](const Evaluation& e) -> Value { return lambda(e).compute.lostShare; }},
    LessonValueSpec{"lambda.p50_s", "half of the requests are answered within, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return steady(lambda(e).latency, lambda(e).latency.p50); }},
    LessonValueSpec{"lambda.p99_s", "all but one of a hundred requests are answered within, s", Format::Duration,
                    [](const Evaluation& e) -> Value { return steady(lambda(e).latency, lambda(e).latency.p99); }},
};

} // namespace

std::span<const LessonValueSpec> lessonValues() { return values; }

const LessonValueSpec* findLessonValue(std::string_view name)
{
    const auto found = std::ranges::find(values, name, &LessonValueSpec::name);
    return found == values.end() ? nullptr : &*found;
}

LessonUnit lessonUnit(Format format)
{
    switch (format) {
    case Format::Share:
        return {0.01, "%"};
    case Format::Duration:
        return {0.001, "ms"};
    case Format::TimeOfWeek:
        return {60.0, "h"};
    case Format::Usd:
        return {1.0, "$"};
    case Format::Rate:
        return {1.0, "req/s"};
    case Format::Mebibytes:
        return {1.0, "MB"};
    case Format::Count:
    case Format::Decimal:
        break;
    }
    return {1.0, ""};
}

} // namespace loadline
