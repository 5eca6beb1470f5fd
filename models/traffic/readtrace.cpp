// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/readtrace.h"

#include "models/traffic/tracejoin.h"
#include "models/traffic/tracequestions.h"
#include "models/traffic/tracerows.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace loadline {
namespace {

constexpr double secondsPerMonth = 730.0 * 3600.0;

TimeSpan medianDistance(const std::vector<Reading>& sorted)
{
    std::vector<TimeSpan> distances(sorted.size() - 1);
    for (std::size_t i = 0; i < distances.size(); ++i)
        distances[i] = sorted[i + 1].time - sorted[i].time;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}

std::optional<TraceError> checkInterval(TimeSpan interval)
{
    if (interval < std::chrono::seconds{1})
        return traceErrorOfFile(translatable(
            "models", "The readings are usually less than a second apart; add them up to one a second or fewer, or "
                      "count rows with traffic.trace_rows=count."));
    if (interval > std::chrono::days{1})
        return traceErrorOfFile(translatable(
            "models", "The readings are usually more than a day apart; a trace needs at least one a day."));
    return {};
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Goes from rows to weeks and keeps account.
class Interpreter
{
public:
    Interpreter(const TraceTable& table, const TraceChoices& choices, TraceUnit unit, std::string name)
        : m_table(table)
        , m_choices(choices)
        , m_unit(unit)
    {
        m_result.trace.name = std::move(name);
    }

    TraceInterpretation interpret()
    {
        auto error = read();
        m_answer.columns = std::move(m_judged.columns);
        m_answer.questions = traceQuestions(m_facts);
        if (error)
            m_answer.result = std::move(*error);
        else
            m_answer.result = std::move(m_result);
        return std::move(m_answer);
    }

private:
    std::optional<TraceError> read()
    {
        m_facts.choices = m_choices;
        m_facts.unit = m_unit;
        m_facts.report = &m_result.report;
        if (auto error = checkClock())
            return error;
        m_judged = judgeColumns(m_table, m_choices);
        m_facts.columns = m_judged.question;
        describeTable();
        if (m_judged.error)
            return m_judged.error;
        RowsResult rows = m_judged.time.kind == TimeKind::Wide ? readWideRows(m_table, m_judged, m_choices)
                                                               : readTraceRows(m_table, m_judged, m_choices);
        describeDecisions(rows);
        if (auto* error = std::get_if<TraceError>(&rows.readings))
            return std::move(*error);
        TraceRowReadings& read = std::get<TraceRowReadings>(rows.readings);
        describeRows(read);
        if (auto error = decideUnit())
            return error;
        return weeksOf(read);
    }

    std::optional<TraceError> checkClock()
    {
        if (parseClock(m_choices.clock))
            return {};
        return traceErrorOfFile(
            translatable("models", "traffic.trace_clock is an offset from UTC such as +02:00, or empty."));
    }

    void describeTable()
    {
        TraceReport& report = m_result.report;
        report.form = m_table.form;
        report.passedOver = m_table.passedOver;
        report.partial = m_table.partial;
        report.wide = m_judged.time.kind == TimeKind::Wide;
        std::vector<std::string> left;
        for (const TraceColumn& column : m_judged.columns) {
            if (column.role == TraceRole::LeftOut && !report.wide)
                left.push_back(column.name);
        }
        if (!left.empty())
            report.left = quotedNames(left);
        std::vector<std::string> taken;
        for (const std::size_t column : m_judged.values.columns)
            taken.push_back(m_table.names[column]);
        if (m_judged.values.metric)
            taken = m_judged.values.metrics;
        if (m_table.form == TraceForm::MetricStatistics && !m_table.label.empty() && taken.size() == 1)
            taken.front() = m_table.label + " " + taken.front();
        for (const std::string& name : taken)
            report.taken += (report.taken.empty() ? "" : " + ") + name;
    }

    void describeDecisions(const RowsResult& rows)
    {
        TraceReport& report = m_result.report;
        if (rows.dates.isOpen && !rows.dates.cell.empty()) {
            report.datesCell = rows.dates.cell;
            report.datesCertain = rows.dates.certain || rows.dates.byPerson;
            report.dates = rows.dates.order == DateOrder::DayFirst     ? TraceDates::DayFirst
                           : rows.dates.order == DateOrder::MonthFirst ? TraceDates::MonthFirst
                           : rows.dates.order == DateOrder::YearFirst  ? TraceDates::YearFirst
                                                                       : TraceDates::Automatic;
        }
        report.decimals = rows.decimals.decimals;
        report.decimalsCell = rows.decimals.cell;
        report.decimalsCertain = rows.decimals.certain || rows.decimals.byPerson;
    }

    void describeRows(const TraceRowReadings& read)
    {
        TraceReport& report = m_result.report;
        report.readings = read.readings.size();
        report.clock = read.clock;
        report.dated = read.dated;
        report.events = read.events;
        report.missing = read.missing;
        report.missingLine = read.missingLine;
        m_weekLines = read.weekLines;
        report.repeatedHeads = read.repeatedHeads;
        report.otherMetrics = read.otherMetrics;
        m_facts.offset = read.offset;
    }

    std::optional<TraceError> decideUnit()
    {
        TraceReport& report = m_result.report;
        const bool isRate = m_judged.values.rate != RateUnit::None;
        const auto column = m_judged.values.columns;
        const bool average = (m_table.form == TraceForm::MetricStatistics && column.size() == 1 &&
                              m_table.names[column.front()] == "Average") ||
                             (m_table.statistic == "Average" && !isRate);
        if (m_unit != TraceUnit::Automatic && !report.events) {
            report.value = m_unit == TraceUnit::PerSecond ? TraceValue::PerSecond : TraceValue::PerInterval;
            // Rates over a minute or an hour are brought to seconds while they are read.
            if (isRate)
                report.value = TraceValue::PerSecond;
            return {};
        }
        m_facts.unitOpen = average;
        if (average)
            return traceErrorOfFile(translatable(
                "models", "The file has averages, which do not tell how many requests there were; ask for the "
                          "statistic Sum, or say what they are with traffic.trace_value=per_second or per_interval."));
        report.value =
            isRate || m_table.form == TraceForm::Prometheus ? TraceValue::PerSecond : TraceValue::PerInterval;
        report.valueCertain = isRate || report.events || m_table.form == TraceForm::MetricStatistics;
        return {};
    }

    /// Rows that stand for single requests are added up to whole steps of time.
    void addEventsUp(std::vector<Reading>& readings)
    {
        TraceReport& report = m_result.report;
        const TimeSpan bin = eventBin(readings);
        readings = binEvents(readings, bin);
        m_bin = bin;
        report.value = TraceValue::PerInterval;
    }

    /// Measurements of one request each: a value of 1 in rows at any times.
    [[nodiscard]] bool areSingleRequests(const std::vector<Reading>& readings) const
    {
        return m_judged.values.metric && m_unit == TraceUnit::Automatic && m_judged.values.rate == RateUnit::None &&
               std::ranges::all_of(readings, [](const Reading& reading) { return reading.value == 1.0; });
    }

    std::optional<TraceError> weeksOf(TraceRowReadings& read)
    {
        TraceReport& report = m_result.report;
        std::vector<Reading>& readings = read.readings;
        for (std::size_t i = 1; i < readings.size(); ++i)
            report.unsorted += readings[i].time < readings[i - 1].time ? 1 : 0;
        if (report.unsorted > 0)
            std::ranges::stable_sort(readings, {}, &Reading::time);
        if (!readings.empty()) {
            report.first = timestampText(readings.front().time);
            report.last = timestampText(readings.back().time);
        }
        std::vector<Reading> other;
        if (report.events || areSingleRequests(readings))
            addEventsUp(readings);
        else
            other = join(readings);
        if (readings.size() < 2)
            return onlyOneTime(read.lastLine);
        const TimeSpan interval =
            m_bin.value_or(m_table.period && readings.size() > 2 ? std::chrono::duration_cast<TimeSpan>(*m_table.period)
                                                                 : medianDistance(readings));
        if (auto error = checkInterval(interval))
            return error;
        if (report.clock == TimestampKind::Local && report.dated)
            report.springHours = fillSpringHours(readings, interval);
        fillWeeks(readings, other, interval);
        return checkRange();
    }

    std::optional<TraceError> onlyOneTime(std::size_t line) const
    {
        if (m_judged.time.daysOnly && m_result.report.joined > 0)
            return traceErrorAt(line,
                                Message{translatable("models", "all rows carry the same day %1 and no time; write "
                                                               "the time of day too"),
                                        {m_result.report.first.substr(0, 10)}});
        return traceErrorAt(line,
                            translatable("models", "there is only one time in the file; a trace needs at least two"));
    }

    /// Makes one of the rows at the same time. Gives back the readings that the other choice would make.
    std::vector<Reading> join(std::vector<Reading>& readings)
    {
        TraceReport& report = m_result.report;
        const bool several = std::ranges::adjacent_find(readings, {}, &Reading::time) != readings.end();
        if (!several)
            return {};
        const auto doubled =
            report.clock == TimestampKind::Local && report.dated ? doubledHours(readings) : std::vector<Instant>{};
        std::vector<Reading> other = readings;
        report.rows = m_choices.rows == TraceRows::Average ? TraceRows::Average : TraceRows::Add;
        const std::size_t rows = readings.size();
        const bool add = report.rows == TraceRows::Add;
        report.joined = joinReadings(readings, add, doubled);
        joinReadings(other, !add, doubled);
        report.doubledHours = doubled.size();
        m_facts.rowsAtOneTime = static_cast<double>(rows) / static_cast<double>(readings.size());
        // All of them are hours passed twice: that is no choice.
        if (other.size() == readings.size() &&
            std::ranges::equal(other, readings, {}, &Reading::value, &Reading::value))
            other.clear();
        return other;
    }

    /// The rule for rows that are missing: recorders that leave out what did not happen never write a zero.
    void decideGaps(const std::vector<Reading>& readings, TimeSpan interval)
    {
        TraceReport& report = m_result.report;
        report.gapsCertain = m_choices.gaps != TraceGaps::Automatic || report.events || m_bin.has_value();
        if (m_choices.gaps != TraceGaps::Automatic) {
            report.gapRule = m_choices.gaps;
            return;
        }
        const bool cloudWatch = m_table.form == TraceForm::MetricStatistics || m_table.form == TraceForm::MetricData;
        if (report.events || m_bin || cloudWatch) {
            report.gapRule = TraceGaps::Zero;
            return;
        }
        report.gapRule = TraceGaps::Bridge;
        const bool zeros = std::ranges::any_of(readings, [](const Reading& reading) { return reading.value <= 0.0; });
        if (zeros || report.value == TraceValue::PerSecond || report.missing > 0)
            return;
        std::size_t gaps = 0;
        std::size_t small = 0;
        TimeSpan missing{0};
        double sum = 0.0;
        for (const Reading& reading : readings)
            sum += reading.value;
        const double few = std::max(3.0, 0.05 * sum / static_cast<double>(readings.size()));
        for (std::size_t i = 0; i + 1 < readings.size(); ++i) {
            const TimeSpan distance = readings[i + 1].time - readings[i].time;
            if (!isGap(distance, interval))
                continue;
            ++gaps;
            missing += distance - interval;
            small += std::min(readings[i].value, readings[i + 1].value) <= few ? 1 : 0;
        }
        // Gaps again and again, or where hardly anything happens, are the nature of the recorder, not its failure.
        const TimeSpan whole = readings.back().time - readings.front().time + interval;
        if ((gaps >= 3 && 10 * missing >= whole) || (gaps > 0 && 2 * small > gaps))
            report.gapRule = TraceGaps::Zero;
    }

    void fillWeeks(const std::vector<Reading>& readings, const std::vector<Reading>& other, TimeSpan interval)
    {
        TraceReport& report = m_result.report;
        decideGaps(readings, interval);
        Resampled resampled = resample(readings, interval, report.gapRule);
        m_result.trace.interval = interval;
        report.interval = interval;
        const auto monthly = [&](const std::vector<double>& values) {
            return meanOf(std::span(values).first(stepsPerWeek)) * m_result.trace.perSecond(report.value) *
                   secondsPerMonth;
        };
        report.requestsPerMonth = monthly(resampled.values);
        if (resampled.gaps > 0 && !report.events && !m_bin)
            report.withOtherGaps = monthly(
                resample(readings, interval, report.gapRule == TraceGaps::Zero ? TraceGaps::Bridge : TraceGaps::Zero)
                    .values);
        if (!other.empty())
            report.withOtherRows = monthly(resample(other, interval, report.gapRule).values);
        m_result.trace.values = std::move(resampled.values);
        report.gaps = resampled.gaps;
        report.gapTime = resampled.gapTime;
        report.weeks = m_result.trace.weeks();
        report.weeksPastLimit = resampled.weeksPastLimit;
        report.filling = resampled.filling;
        report.gapSpans = std::move(resampled.gapSpans);
        report.weekStarts = std::move(resampled.weekStarts);
        for (const Instant start : report.weekStarts) {
            const auto found = m_weekLines.find(start);
            report.weekLines.push_back(found == m_weekLines.end() ? 0 : found->second);
        }
        report.leftOut = resampled.leftOut;
    }

    /// No week is moved into the range of the average in silence.
    [[nodiscard]] std::optional<TraceError> checkRange() const
    {
        const double factor = m_result.trace.perSecond(m_result.report.value);
        const std::span<const double> values(m_result.trace.values);
        for (int week = 0; week < m_result.trace.weeks(); ++week) {
            const double mean =
                meanOf(values.subspan(static_cast<std::size_t>(week) * stepsPerWeek, stepsPerWeek)) * factor;
            if (mean > mostAverageRate)
                return TraceError{0,
                                  {translatable("models", "The recording has %1 on average, and Loadline reckons up to "
                                                          "%2; check what the numbers count with traffic.trace_value."),
                                   {number(mean, Format::Rate), number(mostAverageRate, Format::Rate)}}};
            if (mean > 0.0 && mean < leastAverageRate)
                return TraceError{0,
                                  {translatable("models", "The recording has less than one request a month, the least "
                                                          "traffic that Loadline reckons with."),
                                   {}}};
        }
        return {};
    }

    const TraceTable& m_table;
    const TraceChoices& m_choices;
    TraceUnit m_unit;
    ColumnJudgement m_judged;
    TraceReading m_result;
    TraceInterpretation m_answer;
    QuestionFacts m_facts;
    std::map<Instant, std::size_t> m_weekLines;
    std::optional<TimeSpan> m_bin; ///< of events
};

} // namespace

TraceInterpretation interpretTrace(const TraceTable& table, const TraceChoices& choices, TraceUnit unit,
                                   std::string name)
{
    return Interpreter(table, choices, unit, std::move(name)).interpret();
}

std::variant<TraceReading, TraceError> readTrace(std::string_view text, std::string name, const TraceChoices& choices,
                                                 TraceUnit unit)
{
    auto table = takeApartTrace(text);
    if (auto* error = std::get_if<TraceError>(&table))
        return std::move(*error);
    return interpretTrace(std::get<TraceTable>(table), choices, unit, std::move(name)).result;
}

} // namespace loadline
