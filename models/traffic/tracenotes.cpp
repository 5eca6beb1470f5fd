// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/readtrace.h"

#include "models/traffic/tracecolumns.h"
#include "models/translatable.h"

namespace loadline {
namespace {

MessageNumber count(std::size_t value) { return number(static_cast<double>(value), Format::Count); }

MessageNumber hours(Seconds time) { return number(time.count() / 3600.0, Format::Decimal); }

MessageNumber requests(double monthly) { return number(monthly, Format::Count); }

class NoteWriter
{
public:
    explicit NoteWriter(const TraceReport& report)
        : m_report(report)
    {}

    std::vector<TraceNote> write()
    {
        addWhat();
        addColumns();
        addTimes();
        addWeeks();
        addPassedOver();
        addGaps();
        addRows();
        addMended();
        return std::move(m_notes);
    }

private:
    void fact(const char* text, std::vector<MessageArgument> arguments = {})
    {
        m_notes.push_back({TraceNoteKind::Fact, 0, {text, std::move(arguments)}});
    }
    void caution(const char* text, std::vector<MessageArgument> arguments = {}, std::size_t line = 0)
    {
        m_notes.push_back({TraceNoteKind::Caution, line, {text, std::move(arguments)}});
    }

    void addWhat()
    {
        const MessageNumber interval = number(m_report.interval.count(), Format::Duration);
        if (m_report.events)
            fact(translatable("models", "%1 rows from %2 to %3, each counted as one request, in steps of %4."),
                 {count(m_report.readings), m_report.first, m_report.last, interval});
        else if (m_report.dated)
            fact(translatable("models", "%1 readings from %2 to %3, usually %4 apart."),
                 {count(m_report.readings), m_report.first, m_report.last, interval});
        else
            fact(translatable("models", "%1 readings without a date, usually %2 apart; the first day is taken for a "
                                        "Monday."),
                 {count(m_report.readings), interval});
        if (m_report.partial)
            caution(translatable("models", "The file says that it does not hold everything that was asked for."));
    }

    void addColumns()
    {
        if (m_report.wide)
            fact(translatable("models", "The columns are times of a day; the rows of a day are added up."));
        if (!m_report.taken.empty())
            fact(m_report.value == TraceValue::PerSecond
                     ? translatable("models", "Taken as requests per second: %1.")
                     : translatable("models", "Taken as requests in each interval: %1."),
                 {quotedName(m_report.taken)});
        if (!m_report.valueCertain && m_report.value == TraceValue::PerSecond)
            caution(translatable("models", "Nothing says whether these are requests per second or in each interval; "
                                           "choose with traffic.trace_value."));
        if (!m_report.left.empty())
            fact(translatable("models", "Columns left out: %1. Choose others with traffic.trace_column."),
                 {m_report.left});
        if (m_report.otherMetrics > 0)
            fact(translatable("models", "Rows that measure something else, left out: %1."),
                 {count(m_report.otherMetrics)});
    }

    void addTimes()
    {
        if (m_report.clock == TimestampKind::Unix)
            fact(translatable("models", "Unix times are read as UTC."));
        if (m_report.clock == TimestampKind::Zoned)
            fact(translatable("models", "All times are put on the clock of the first line."));
        if (m_report.dates != TraceDates::Automatic && !m_report.datesCertain)
            caution(m_report.dates == TraceDates::DayFirst
                        ? translatable("models", "Dates such as %1 are read day first, because only so the rows follow "
                                                 "each other; choose with traffic.trace_dates.")
                    : m_report.dates == TraceDates::MonthFirst
                        ? translatable("models", "Dates such as %1 are read month first, because only so the rows "
                                                 "follow each other; choose with traffic.trace_dates.")
                        : translatable("models",
                                       "Dates such as %1 are read year first, because only so the rows follow "
                                       "each other; choose with traffic.trace_dates."),
                    {quotedName(m_report.datesCell)});
        if (!m_report.decimalsCell.empty() && !m_report.decimalsCertain)
            caution(
                m_report.decimals == TraceDecimals::Comma
                    ? translatable("models", "In numbers such as %1 the comma is taken for the decimal mark; choose "
                                             "with traffic.trace_decimals.")
                    : translatable("models", "In numbers such as %1 the point is taken for the decimal mark; choose "
                                             "with traffic.trace_decimals."),
                {quotedName(m_report.decimalsCell)});
    }

    void addWeeks()
    {
        switch (m_report.filling) {
        case WeekFilling::WholeWeeks:
            fact(translatable("models", "Whole weeks from Monday to Sunday: %1."),
                 {number(m_report.weeks, Format::Count)});
            break;
        case WeekFilling::ByTimeOfWeek:
            fact(translatable("models",
                              "No week is recorded from Monday to Sunday; each moment of the week is the mean "
                              "of its recordings."));
            break;
        case WeekFilling::Repeated:
            fact(translatable("models", "Less than a week is recorded; it is repeated to fill the week."));
            break;
        }
        if (m_report.weeksPastLimit > 0)
            caution(translatable("models", "Weeks past the first %1 left out: %2."),
                    {number(maximumTraceWeeks, Format::Count), number(m_report.weeksPastLimit, Format::Count)});
        if (m_report.leftOut.count() > 0.0)
            fact(translatable("models", "Hours recorded outside those weeks, left out: %1."),
                 {hours(m_report.leftOut)});
    }

    void addPassedOver()
    {
        const PassedOver& passed = m_report.passedOver;
        if (passed.head > 0)
            fact(translatable("models", "Lines before the head passed over: %1."), {count(passed.head)});
        if (passed.comments > 0)
            fact(translatable("models", "Lines that begin with # passed over: %1."), {count(passed.comments)});
        if (passed.tail > 0)
            caution(translatable("models", "Totals and remarks at the end, from line %1 on, passed over: %2."),
                    {std::to_string(passed.tailLine), count(passed.tail)}, passed.tailLine);
        if (m_report.repeatedHeads > 0)
            caution(translatable("models", "Lines that repeat the head passed over: %1."),
                    {count(m_report.repeatedHeads)});
        if (m_report.missing > 0)
            caution(translatable("models", "Rows without a value, read as missing: %1, the first in line %2."),
                    {count(m_report.missing), std::to_string(m_report.missingLine)}, m_report.missingLine);
    }

    void addGaps()
    {
        if (m_report.gaps == 0 || m_report.withOtherGaps <= 0.0)
            return;
        if (m_report.gapRule == TraceGaps::Zero)
            caution(translatable("models", "Gaps read as no requests: %1, in all %2 hours. As gaps bridged it would be "
                                           "%3 requests a month instead of %4: traffic.trace_gaps=bridge."),
                    {count(m_report.gaps), hours(m_report.gapTime), requests(m_report.withOtherGaps),
                     requests(m_report.requestsPerMonth)});
        else
            caution(translatable("models", "Gaps bridged by a straight line: %1, in all %2 hours. As no requests it "
                                           "would be %3 a month instead of %4: traffic.trace_gaps=zero."),
                    {count(m_report.gaps), hours(m_report.gapTime), requests(m_report.withOtherGaps),
                     requests(m_report.requestsPerMonth)});
    }

    void addRows()
    {
        if (m_report.joined == 0)
            return;
        if (m_report.withOtherRows > 0.0 && m_report.rows == TraceRows::Add)
            caution(translatable("models", "Rows at the time of another one, added to it: %1. On average they would be "
                                           "%2 requests a month instead of %3: traffic.trace_rows=average."),
                    {count(m_report.joined), requests(m_report.withOtherRows), requests(m_report.requestsPerMonth)});
        else if (m_report.withOtherRows > 0.0)
            caution(translatable("models", "Rows at the time of another one, averaged with it: %1. Added they would be "
                                           "%2 requests a month instead of %3: traffic.trace_rows=add."),
                    {count(m_report.joined), requests(m_report.withOtherRows), requests(m_report.requestsPerMonth)});
    }

    void addMended()
    {
        if (m_report.doubledHours > 0)
            fact(translatable("models", "Hours that come twice when summer time ends, averaged: %1."),
                 {count(m_report.doubledHours)});
        if (m_report.springHours > 0)
            fact(translatable("models", "Hours left out when summer time begins, filled with what was before: %1."),
                 {count(m_report.springHours)});
        if (m_report.unsorted > 0)
            fact(translatable("models", "Readings put in order of time: %1."), {count(m_report.unsorted)});
    }

    const TraceReport& m_report;
    std::vector<TraceNote> m_notes;
};

} // namespace

std::vector<TraceNote> traceNotes(const TraceReport& report) { return NoteWriter(report).write(); }

} // namespace loadline
