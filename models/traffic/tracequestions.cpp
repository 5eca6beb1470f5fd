// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/tracequestions.h"

#include "models/traffic/tracecolumns.h"
#include "models/traffic/tracerows.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace loadline {
namespace {

MessageNumber count(double value) { return number(value, Format::Count); }

/// The answer with that key is taken.
void take(TraceQuestion& question, std::string_view key)
{
    const auto found = std::ranges::find(question.answers, key, &TraceAnswer::value);
    if (found != question.answers.end())
        question.taken = static_cast<std::size_t>(found - question.answers.begin());
}

std::string dayText(const std::string& cell, DateOrder order)
{
    const auto time = parseTimestamp(cell, {.order = order});
    const auto* timestamp = std::get_if<Timestamp>(&time);
    return timestamp ? timestampText(timestamp->time).substr(0, 10) : std::string();
}

std::optional<TraceQuestion> datesQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    if (report.datesCell.empty())
        return {};
    TraceQuestion question{.parameter = "traffic.trace_dates",
                           .subject = {translatable("models", "%1 is"), {quotedName(report.datesCell)}},
                           .found = {},
                           .answers = {},
                           .taken = {},
                           .automatic = facts.choices.dates == TraceDates::Automatic,
                           .certain = report.datesCertain};
    const std::string dayFirst = dayText(report.datesCell, DateOrder::DayFirst);
    const std::string monthFirst = dayText(report.datesCell, DateOrder::MonthFirst);
    const std::string yearFirst = dayText(report.datesCell, DateOrder::YearFirst);
    if (!dayFirst.empty())
        question.answers.push_back({"day_first", {translatable("models", "%1 (day first)"), {dayFirst}}});
    if (!monthFirst.empty())
        question.answers.push_back({"month_first", {translatable("models", "%1 (month first)"), {monthFirst}}});
    if (!yearFirst.empty())
        question.answers.push_back({"year_first", {translatable("models", "%1 (year first)"), {yearFirst}}});
    switch (report.dates) {
    case TraceDates::Automatic:
        break;
    case TraceDates::DayFirst:
        take(question, "day_first");
        break;
    case TraceDates::MonthFirst:
        take(question, "month_first");
        break;
    case TraceDates::YearFirst:
        take(question, "year_first");
        break;
    }
    if (!question.taken)
        question.found = {translatable("models", "either would do"), {}};
    else if (question.certain)
        question.found = {translatable("models", "other dates show it"), {}};
    else
        question.found = {translatable("models", "by the order of the rows"), {}};
    if (!question.certain && question.taken)
        question.reason = {translatable("models", "Only so do the rows follow each other in time."), {}};
    return question;
}

std::optional<TraceQuestion> decimalsQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    if (report.decimalsCell.empty())
        return {};
    const bool isComma = report.decimalsCell.find(',') != std::string::npos;
    // With one mark and three digits behind it the two readings differ by a thousand.
    const std::string whole = report.decimalsCell.substr(0, report.decimalsCell.find(isComma ? ',' : '.')) +
                              report.decimalsCell.substr(report.decimalsCell.find(isComma ? ',' : '.') + 1);
    const double thousands = std::strtod(whole.c_str(), nullptr);
    TraceQuestion question{
        .parameter = "traffic.trace_decimals",
        .subject = {translatable("models", "%1 is"), {quotedName(report.decimalsCell)}},
        .found = {},
        .answers = {{isComma ? "point" : "comma", {"%1", {count(thousands)}}},
                    {isComma ? "comma" : "point", {"%1", {number(thousands / 1000.0, Format::Decimal)}}}},
        .taken = {},
        .automatic = facts.choices.decimals == TraceDecimals::Automatic,
        .certain = report.decimalsCertain};
    if (report.decimals != TraceDecimals::Automatic)
        take(question, report.decimals == TraceDecimals::Comma ? "comma" : "point");
    question.found = question.taken ? Message{translatable("models", "by the other numbers"), {}}
                                    : Message{translatable("models", "either would do"), {}};
    if (!question.certain && question.taken)
        question.reason = {translatable("models", "No number shows it for certain."), {}};
    return question;
}

TraceQuestion unitQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    TraceQuestion question{
        .parameter = "traffic.trace_value",
        .subject = {translatable("models", "The numbers are"), {}},
        .found = {translatable("models", "found: steps of %1"), {number(report.interval.count(), Format::Duration)}},
        .answers = {{"per_interval", {translatable("models", "requests per interval"), {}}},
                    {"per_second", {translatable("models", "requests per second"), {}}}},
        .taken = {},
        .automatic = facts.unit == TraceUnit::Automatic,
        .certain = report.valueCertain};
    if (!facts.unitOpen)
        question.taken = report.value == TraceValue::PerSecond ? 1 : 0;
    else
        question.found = {translatable("models", "they are averages"), {}};
    if (!question.certain && question.taken)
        question.reason = {report.value == TraceValue::PerSecond
                               ? translatable("models", "Prometheus is mostly asked for rates.")
                               : translatable("models", "No name or unit says so."),
                           {}};
    return question;
}

std::optional<TraceQuestion> rowsQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    if (report.joined == 0 && !report.events)
        return {};
    TraceQuestion question{.parameter = "traffic.trace_rows",
                           .subject = {translatable("models", "Several rows at one time"), {}},
                           .found = {translatable("models", "%1 each"), {number(facts.rowsAtOneTime, Format::Decimal)}},
                           .answers = {{"add", {translatable("models", "add them"), {}}},
                                       {"average", {translatable("models", "take the average"), {}}},
                                       {"count", {translatable("models", "each row is a request"), {}}}},
                           .taken = {},
                           .automatic = facts.choices.rows == TraceRows::Automatic,
                           .certain = facts.choices.rows != TraceRows::Automatic || report.events};
    if (report.events)
        question.found = {translatable("models", "rows are requests"), {}};
    question.taken = report.events ? 2U : report.rows == TraceRows::Average ? 1U : 0U;
    if (!question.certain)
        question.reason = {translatable("models", "Rows at one time are taken for parts of the whole."), {}};
    return question;
}

std::optional<TraceQuestion> gapsQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    if (report.gaps == 0 || report.withOtherGaps <= 0.0)
        return {};
    TraceQuestion question{
        .parameter = "traffic.trace_gaps",
        .subject = {translatable("models", "Rows are missing"), {}},
        .found = {translatable("models", "%1 gaps, %2 hours"),
                  {count(static_cast<double>(report.gaps)), number(report.gapTime.count() / 3600.0, Format::Decimal)}},
        .answers = {{"zero", {translatable("models", "no requests then"), {}}},
                    {"bridge", {translatable("models", "bridge the gap"), {}}}},
        .taken = {},
        .automatic = facts.choices.gaps == TraceGaps::Automatic,
        .certain = report.gapsCertain};
    question.taken = report.gapRule == TraceGaps::Zero ? 0U : 1U;
    if (!question.certain)
        question.reason = {report.gapRule == TraceGaps::Zero
                               ? translatable("models", "The file never writes 0, as counters do that leave rows out.")
                               : translatable("models", "The gaps look like pauses of the recorder."),
                           {}};
    return question;
}

std::string clockText(std::chrono::minutes offset)
{
    const int minutes = static_cast<int>(offset.count());
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                  std::abs(minutes) % 60);
    return text.data();
}

std::optional<TraceQuestion> clockQuestion(const QuestionFacts& facts)
{
    if (facts.report->clock == TimestampKind::Local || !facts.report->dated || facts.report->first.empty())
        return {};
    TraceQuestion question{.parameter = "traffic.trace_clock",
                           .subject = {translatable("models", "Time zone"), {}},
                           .found = {},
                           .answers = {},
                           .taken = {},
                           .automatic = facts.choices.clock.empty()};
    const std::string own = clockText(facts.offset);
    question.answers.push_back({own, {"UTC%1", {own}}});
    if (facts.offset.count() != 0)
        question.answers.push_back({"+00:00", {"UTC", {}}});
    question.taken = 0;
    return question;
}

std::optional<TraceQuestion> weekQuestion(const QuestionFacts& facts)
{
    const TraceReport& report = *facts.report;
    if (report.weekStarts.size() < 2)
        return {};
    TraceQuestion question{.parameter = "traffic.trace_week",
                           .subject = {translatable("models", "Week to use"), {}},
                           .found = {translatable("models", "%1 whole weeks"), {count(report.weeks)}},
                           .answers = {},
                           .taken = 0,
                           .automatic = true};
    for (std::size_t week = 0; week < report.weekStarts.size(); ++week) {
        const Instant start = report.weekStarts[week];
        question.answers.push_back(
            {std::to_string(week + 1),
             {translatable("models", "%1 to %2"),
              {timestampText(start).substr(0, 10), timestampText(start + std::chrono::days{6}).substr(0, 10)}}});
    }
    return question;
}

} // namespace

std::vector<TraceQuestion> traceQuestions(const QuestionFacts& facts)
{
    std::vector<TraceQuestion> questions;
    const auto add = [&questions](std::optional<TraceQuestion> question) {
        if (question)
            questions.push_back(std::move(*question));
    };
    add(facts.columns);
    if (!facts.report->events && (facts.unitOpen || facts.report->interval.count() > 0.0))
        add(unitQuestion(facts));
    add(gapsQuestion(facts));
    add(rowsQuestion(facts));
    add(datesQuestion(facts));
    add(decimalsQuestion(facts));
    add(clockQuestion(facts));
    add(weekQuestion(facts));
    std::stable_partition(questions.begin(), questions.end(),
                          [](const TraceQuestion& question) { return !question.taken; });
    return questions;
}

} // namespace loadline
