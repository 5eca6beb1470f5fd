// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/readtrace.h"

#include "models/translatable.h"

namespace loadline {
namespace {

MessageNumber count(std::size_t value) { return number(static_cast<double>(value), Format::Count); }

MessageNumber hours(Seconds time) { return number(time.count() / 3600.0, Format::Decimal); }

void addWeekNotes(std::vector<Message>& notes, const TraceReport& report)
{
    switch (report.filling) {
    case WeekFilling::WholeWeeks:
        notes.push_back(
            {translatable("models", "Whole weeks from Monday to Sunday: %1."), {number(report.weeks, Format::Count)}});
        break;
    case WeekFilling::ByTimeOfWeek:
        notes.push_back(
            {translatable("models",
                          "No week is recorded from Monday to Sunday; each moment of the week is the mean of its "
                          "recordings."),
             {}});
        break;
    case WeekFilling::Repeated:
        notes.push_back({translatable("models", "Less than a week is recorded; it is repeated to fill the week."), {}});
        break;
    }
    if (report.weeksPastLimit > 0)
        notes.push_back({translatable("models", "Weeks past the first %1 left out: %2."),
                         {number(maximumTraceWeeks, Format::Count), number(report.weeksPastLimit, Format::Count)}});
    if (report.leftOut.count() > 0.0)
        notes.push_back(
            {translatable("models", "Hours recorded outside those weeks, left out: %1."), {hours(report.leftOut)}});
}

} // namespace

std::vector<Message> traceNotes(const TraceReport& report)
{
    std::vector<Message> notes;
    notes.push_back(
        {translatable("models", "%1 readings from %2 to %3, usually %4 apart."),
         {count(report.readings), report.first, report.last, number(report.interval.count(), Format::Duration)}});
    if (report.clock == TimestampKind::Unix)
        notes.push_back({translatable("models", "Unix times are read as UTC."), {}});
    if (report.clock == TimestampKind::Zoned)
        notes.push_back({translatable("models", "All times are put on the clock of the first line."), {}});
    addWeekNotes(notes, report);
    if (report.gaps > 0)
        notes.push_back({translatable("models", "Gaps bridged by a straight line: %1, in all %2 hours."),
                         {count(report.gaps), hours(report.gapTime)}});
    if (report.unsorted > 0)
        notes.push_back({translatable("models", "Readings put in order of time: %1."), {count(report.unsorted)}});
    if (report.duplicates > 0)
        notes.push_back({translatable("models", "Readings at the time of another one, averaged with it: %1."),
                         {count(report.duplicates)}});
    return notes;
}

} // namespace loadline
