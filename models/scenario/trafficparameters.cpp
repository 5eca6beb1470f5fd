// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"
#include "models/traffic/curve.h"
#include "models/traffic/idleperiods.h"
#include "models/traffic/timestamp.h"
#include "models/translatable.h"

#include <algorithm>

namespace loadline {
namespace {

using namespace access;

constexpr auto traffic = &Scenario::traffic;
constexpr auto idle = &Scenario::idle;
constexpr std::string_view fromTrace = translatable("parameters", "The trace gives the shape of the week.");
constexpr auto shapeId = "traffic.shape";

std::string_view replacedByTrace(const Scenario& scenario)
{
    return scenario.traffic.trace ? fromTrace : std::string_view{};
}

std::string_view needsTrace(const Scenario& scenario)
{
    return scenario.traffic.trace ? std::string_view{} : translatable("parameters", "Open a trace first.");
}

std::string_view needsNights(const Scenario& scenario)
{
    return scenario.idle.nights ? std::string_view{} : translatable("parameters", "Idle nights are switched off.");
}

ParameterValue readRequestsPerMonth(const Scenario& scenario)
{
    return scenario.traffic.average * activeTimePerMonth(scenario);
}

Error writeRequestsPerMonth(Scenario& scenario, const ParameterValue& value)
{
    const Seconds active = activeTimePerMonth(scenario);
    if (active.count() <= 0.0)
        return Message{
            translatable(
                "models",
                "Requests a month cannot be set while the whole week is idle; shorten the idle periods first."),
            {}};
    scenario.traffic.average = RequestRate::perSecond(std::get<double>(value) / active.count());
    return {};
}

ParameterValue readShape(const Scenario& scenario)
{
    const auto& shape = scenario.traffic.shape;
    return std::vector<double>(shape.begin(), shape.end());
}

Error writeShape(Scenario& scenario, const ParameterValue& value)
{
    const auto& points = std::get<std::vector<double>>(value);
    auto& shape = scenario.traffic.shape;
    if (points.size() != shape.size())
        return Message{translatable("models", "%1 takes 24 numbers, one for each hour of the day."), {shapeId}};
    if (std::ranges::all_of(points, [](double point) { return point <= 0.0; }))
        return Message{
            translatable("models", "%1 needs at least one number above 0; for no traffic use an idle period."),
            {shapeId}};
    std::ranges::copy(points, shape.begin());
    return {};
}

constexpr ParameterChoice traceValues[] = {{"per_interval", translatable("parameters", "Requests per interval")},
                                           {"per_second", translatable("parameters", "Requests per second")}};

constexpr ParameterChoice traceDates[] = {{"automatic", translatable("parameters", "As the dates show")},
                                          {"day_first", translatable("parameters", "Day first")},
                                          {"month_first", translatable("parameters", "Month first")},
                                          {"year_first", translatable("parameters", "Year first")}};
constexpr ParameterChoice traceDecimals[] = {{"automatic", translatable("parameters", "As the numbers show")},
                                             {"point", translatable("parameters", "Decimal point")},
                                             {"comma", translatable("parameters", "Decimal comma")}};
constexpr ParameterChoice traceRows[] = {{"automatic", translatable("parameters", "As the rows show")},
                                         {"add", translatable("parameters", "Add them")},
                                         {"average", translatable("parameters", "Take the average")},
                                         {"count", translatable("parameters", "Each row is a request")}};
constexpr ParameterChoice traceGaps[] = {{"automatic", translatable("parameters", "As the gaps show")},
                                         {"zero", translatable("parameters", "No requests then")},
                                         {"bridge", translatable("parameters", "Bridge the gap")}};

Error outOfRange(double average)
{
    return Message{
        translatable("models", "The recording would then have %1 on average; Loadline reckons from %2 to %3."),
        {number(average, Format::Rate), number(leastAverageRate, Format::Rate), number(mostAverageRate, Format::Rate)}};
}

bool isAverage(double rate) { return rate >= leastAverageRate && rate <= mostAverageRate; }

/// Reading the recorded numbers differently changes what they say about the average.
Error writeTraceValue(Scenario& scenario, const ParameterValue& value)
{
    auto& own = scenario.traffic;
    const auto kind = static_cast<TraceValue>(static_cast<int>(std::get<double>(value)));
    if (own.trace) {
        const double factor = own.trace->perSecond(kind) / own.trace->perSecond(own.traceValue);
        const double average = own.average.perSecond() * factor;
        if (!isAverage(average))
            return outOfRange(average);
        own.average = RequestRate::perSecond(average);
    }
    own.traceValue = kind;
    return {};
}

/// Another week has a level of its own.
Error writeTraceWeek(Scenario& scenario, const ParameterValue& value)
{
    Scenario changed = scenario;
    changed.traffic.traceWeek = std::get<double>(value);
    const double before = traceAverage(scenario).perSecond();
    const double after = traceAverage(changed).perSecond();
    if (after > 0.0) {
        const double average = before > 0.0 ? scenario.traffic.average.perSecond() * (after / before) : after;
        if (!isAverage(average))
            return outOfRange(average);
        changed.traffic.average = RequestRate::perSecond(average);
    }
    scenario = std::move(changed);
    return {};
}

template<std::string TraceChoices::*Field>
ParameterValue readReadingText(const Scenario& scenario)
{
    return scenario.traffic.traceReading.*Field;
}

template<std::string TraceChoices::*Field>
Error writeReadingText(Scenario& scenario, const ParameterValue& value)
{
    constexpr std::size_t longest = 500;
    const auto& words = std::get<std::string>(value);
    if (words.size() > longest)
        return Message{translatable("models", "Names of columns take at most %1 characters."),
                       {number(longest, Format::Count)}};
    scenario.traffic.traceReading.*Field = words;
    return {};
}

Error writeTraceClock(Scenario& scenario, const ParameterValue& value)
{
    if (!parseClock(std::get<std::string>(value)))
        return Message{translatable("models", "traffic.trace_clock is an offset from UTC such as +02:00, or empty."),
                       {}};
    return writeReadingText<&TraceChoices::clock>(scenario, value);
}

template<std::string TraceChoices::*Field>
constexpr ParameterSpec readingText(ParameterSpec spec)
{
    spec.group = ParameterGroup::Traffic;
    spec.kind = ParameterKind::Text;
    spec.advanced = true;
    spec.reading = true;
    spec.read = readReadingText<Field>;
    spec.write = writeReadingText<Field>;
    return spec;
}

template<auto Field>
constexpr ParameterSpec readingChoice(std::span<const ParameterChoice> choices, ParameterSpec spec)
{
    spec.group = ParameterGroup::Traffic;
    spec.kind = ParameterKind::Choice;
    spec.maximum = static_cast<double>(choices.size() - 1);
    spec.choices = choices;
    spec.advanced = true;
    spec.reading = true;
    spec.read = [](const Scenario& s) -> ParameterValue { return static_cast<double>(s.traffic.traceReading.*Field); };
    spec.write = [](Scenario& s, const ParameterValue& v) -> Error {
        auto& field = s.traffic.traceReading.*Field;
        field = static_cast<std::remove_reference_t<decltype(field)>>(static_cast<int>(std::get<double>(v)));
        return {};
    };
    return spec;
}

constexpr ParameterSpec clockOfReading(ParameterSpec spec)
{
    spec = readingText<&TraceChoices::clock>(spec);
    spec.write = writeTraceClock;
    return spec;
}

template<std::size_t Day>
ParameterValue readWeekday(const Scenario& scenario)
{
    return scenario.traffic.weekdayWeights[Day];
}

template<std::size_t Day>
Error writeWeekday(Scenario& scenario, const ParameterValue& value)
{
    scenario.traffic.weekdayWeights[Day] = std::get<double>(value);
    return {};
}

template<std::size_t Day>
constexpr ParameterSpec weekday(std::string_view id, std::string_view label)
{
    return {.id = id,
            .label = label,
            .unit = "×",
            .group = ParameterGroup::Traffic,
            .minimum = 0,
            .maximum = 3,
            .step = 0.05,
            .decimals = 2,
            .meaning = translatable(
                "parameters",
                "Traffic of this day relative to the others; 1 is an ordinary day, 0 a day without requests."),
            .advanced = true,
            .read = readWeekday<Day>,
            .write = writeWeekday<Day>,
            .inactive = replacedByTrace};
}

ParameterValue readWindows(const Scenario& scenario) { return weekWindowsText(scenario.idle.windows); }

Error writeWindows(Scenario& scenario, const ParameterValue& value)
{
    Message error;
    auto windows = parseWeekWindows(std::get<std::string>(value), error);
    if (!windows)
        return error;
    scenario.idle.windows = std::move(*windows);
    return {};
}

constexpr ParameterSpec table[] = {
    {.id = "traffic.average",
     .label = translatable("parameters", "Average"),
     .unit = translatable("parameters", "req/s"),
     .group = ParameterGroup::Traffic,
     .scale = SliderScale::Logarithmic,
     .minimum = leastAverageRate,
     .maximum = mostAverageRate,
     .step = 0.1,
     .decimals = 8,
     .meaning = translatable(
         "parameters",
         "Mean request rate over the hours that are not idle. Everything else in the week scales with it."),
     .read = [](const Scenario& s) -> ParameterValue { return s.traffic.average.perSecond(); },
     .write = [](Scenario& s, const ParameterValue& v) -> Error {
         s.traffic.average = RequestRate::perSecond(std::get<double>(v));
         return {};
     }},
    {.id = "traffic.requests_per_month",
     .label = translatable("parameters", "A month"),
     .unit = translatable("parameters", "requests"),
     .group = ParameterGroup::Traffic,
     .scale = SliderScale::Logarithmic,
     .minimum = 1,
     .maximum = 3e12,
     .step = 1000,
     .decimals = 0,
     .meaning = translatable("parameters",
                             "The same traffic as requests in a month: average × the month's hours that are not idle."),
     .derived = true,
     .read = readRequestsPerMonth,
     .write = writeRequestsPerMonth},
    scalar<traffic, &Traffic::peakToAverage>(
        {.id = "traffic.peak_to_average",
         .label = translatable("parameters", "Peak ÷ average"),
         .unit = "×",
         .group = ParameterGroup::Traffic,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 50,
         .step = 0.1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "The busiest moment of the week over the average. Servers are sized for the peak; functions are "
             "billed for the average."),
         .inactive = replacedByTrace}),
    scalar<traffic, &Traffic::burstiness>(
        {.id = "traffic.burstiness",
         .label = translatable("parameters", "Bursts"),
         .unit = "×",
         .group = ParameterGroup::Traffic,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 50,
         .step = 0.5,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Index of dispersion of the arrivals: variance over mean of the count in a short time. 1 is Poisson "
             "(independent callers); more means that requests come in clumps, which wait longer and start more "
             "environments.")}),
    percent<traffic, &Traffic::growthPerMonth>(
        {.id = "traffic.growth",
         .label = translatable("parameters", "Growth a month"),
         .group = ParameterGroup::Traffic,
         .minimum = -20,
         .maximum = 50,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "How much the average grows each month over the next twelve. The bills are today's; growth shows "
             "when the cheaper option changes."),
         .advanced = true}),
    {.id = shapeId,
     .label = translatable("parameters", "Shape of a day"),
     .unit = "",
     .group = ParameterGroup::Traffic,
     .kind = ParameterKind::Numbers,
     .minimum = 0,
     .maximum = 1e6,
     .decimals = 3,
     .meaning = translatable(
         "parameters",
         "Relative height of the traffic at each full hour from 0 to 23, joined by a monotone cubic curve. Drag "
         "the points in the traffic chart."),
     .advanced = true,
     .read = readShape,
     .write = writeShape,
     .inactive = replacedByTrace},
    weekday<0>("traffic.monday", translatable("parameters", "Monday")),
    weekday<1>("traffic.tuesday", translatable("parameters", "Tuesday")),
    weekday<2>("traffic.wednesday", translatable("parameters", "Wednesday")),
    weekday<3>("traffic.thursday", translatable("parameters", "Thursday")),
    weekday<4>("traffic.friday", translatable("parameters", "Friday")),
    weekday<5>("traffic.saturday", translatable("parameters", "Saturday")),
    weekday<6>("traffic.sunday", translatable("parameters", "Sunday")),
    {.id = "traffic.trace",
     .label = translatable("parameters", "Trace"),
     .unit = "",
     .group = ParameterGroup::Traffic,
     .kind = ParameterKind::Trace,
     .meaning = translatable(
         "parameters",
         "Recorded traffic from a file (CSV, a log, JSON of CloudWatch or Prometheus) in place of the drawn curve. "
         "Opening one also sets the average to the trace's own."),
     .advanced = true},
    readingText<&TraceChoices::timeColumn>(
        {.id = "traffic.trace_time",
         .label = translatable("parameters", "Time column"),
         .meaning = translatable(
             "parameters",
             "Which column of the file is the time, by name or number from 1; date+time joins two. Empty: found by "
             "what stands in it.")}),
    readingText<&TraceChoices::column>(
        {.id = "traffic.trace_column",
         .label = translatable("parameters", "Request column"),
         .meaning = translatable(
             "parameters",
             "Which column of the file counts requests, by name or number from 1; A+B adds two. Empty: found by its "
             "name.")}),
    readingChoice<&TraceChoices::dates>(
        traceDates, {.id = "traffic.trace_dates",
                     .label = translatable("parameters", "Dates"),
                     .meaning = translatable("parameters", "Which number of a date such as 5/6/2024 is the day.")}),
    readingChoice<&TraceChoices::decimals>(
        traceDecimals,
        {.id = "traffic.trace_decimals",
         .label = translatable("parameters", "Decimal mark"),
         .meaning = translatable("parameters", "Whether 1.234 in the file is a little more than one or than a "
                                               "thousand.")}),
    readingChoice<&TraceChoices::rows>(
        traceRows,
        {.id = "traffic.trace_rows",
         .label = translatable("parameters", "Rows at one time"),
         .meaning = translatable("parameters", "Whether several rows at one time are parts that add up or readings of "
                                               "the same, or every row is one request.")}),
    readingChoice<&TraceChoices::gaps>(
        traceGaps,
        {.id = "traffic.trace_gaps",
         .label = translatable("parameters", "Missing rows"),
         .meaning = translatable("parameters", "Whether there were no requests where the file has no row, or nobody "
                                               "recorded them.")}),
    clockOfReading({.id = "traffic.trace_clock",
                    .label = translatable("parameters", "Clock"),
                    .meaning = translatable(
                        "parameters", "The offset from UTC, such as +02:00, on which times with an offset and Unix "
                                      "times are read. Empty: that of the first row, or UTC.")}),
    {.id = "traffic.trace_value",
     .label = translatable("parameters", "Trace counts"),
     .unit = "",
     .group = ParameterGroup::Traffic,
     .kind = ParameterKind::Choice,
     .maximum = 1,
     .choices = traceValues,
     .meaning = translatable(
         "parameters",
         "Whether the numbers of the trace are requests in each interval or requests per second. Changing it "
         "rescales the average."),
     .advanced = true,
     .read = readScalar<traffic, &Traffic::traceValue>,
     .write = writeTraceValue,
     .inactive = needsTrace},
    {.id = "traffic.trace_week",
     .label = translatable("parameters", "Week of trace"),
     .unit = "",
     .group = ParameterGroup::Traffic,
     .kind = ParameterKind::Integer,
     .minimum = 1,
     .maximum = maximumTraceWeeks,
     .meaning = translatable(
         "parameters",
         "Which week of the recorded traffic is used, counted from 1, with its own average. A number past the end "
         "means the last week."),
     .advanced = true,
     .read = readScalar<traffic, &Traffic::traceWeek>,
     .write = writeTraceWeek,
     .inactive = needsTrace},
    toggle<idle, &IdlePeriods::nights>(
        {.id = "idle.nights",
         .label = translatable("parameters", "Idle nights"),
         .unit = "",
         .group = ParameterGroup::Idle,
         .meaning = translatable(
             "parameters",
             "No requests at night. A server that keeps running bills those hours; a function does not.")}),
    scalar<idle, &IdlePeriods::nightFrom>(
        {.id = "idle.night_from",
         .label = translatable("parameters", "Night from"),
         .unit = translatable("parameters", "h"),
         .group = ParameterGroup::Idle,
         .minimum = 0,
         .maximum = 24,
         .step = 0.5,
         .decimals = 2,
         .meaning = translatable("parameters", "Hour of the day at which the requests stop."),
         .inactive = needsNights}),
    scalar<idle, &IdlePeriods::nightTo>(
        {.id = "idle.night_to",
         .label = translatable("parameters", "Night to"),
         .unit = translatable("parameters", "h"),
         .group = ParameterGroup::Idle,
         .minimum = 0,
         .maximum = 24,
         .step = 0.5,
         .decimals = 2,
         .meaning = translatable("parameters", "Hour of the day at which the requests come back."),
         .inactive = needsNights}),
    toggle<idle, &IdlePeriods::weekends>(
        {.id = "idle.weekends",
         .label = translatable("parameters", "Idle weekends"),
         .unit = "",
         .group = ParameterGroup::Idle,
         .meaning = translatable("parameters", "No requests on Saturday and Sunday.")}),
    {.id = "idle.windows",
     .label = translatable("parameters", "Own windows"),
     .unit = "",
     .group = ParameterGroup::Idle,
     .kind = ParameterKind::Text,
     .meaning = translatable(
         "parameters",
         "Any number of stretches of the week without requests, such as \"Mon 12:00-Mon 14:00, Fri 18:00-Mon "
         "06:00\". Drag them in the traffic chart."),
     .read = readWindows,
     .write = writeWindows},
};

} // namespace

std::span<const ParameterSpec> trafficParameters() { return table; }

} // namespace loadline
