// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/traffic/describetraffic.h"

#include "models/traffic/curve.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace loadline {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traffic)
};

constexpr std::size_t shownRows = 200;
constexpr std::size_t shownColumns = 100; ///< a file may have one for each minute of a day
constexpr qsizetype longestCell = 200;    ///< characters; a cell may be as long as the file
constexpr double secondsPerStep = minutesPerStep * 60.0;

NumberFormat format() { return NumberFormat(); }

QString counted(double value) { return format().count(value); }

QString separatorText(const TraceTable& table)
{
    if (table.form != TraceForm::Text)
        return QStringLiteral("JSON");
    switch (table.separator) {
    case ',':
        return Words::tr("comma");
    case ';':
        return Words::tr("semicolon");
    case '\t':
        return Words::tr("tab");
    case ' ':
        return Words::tr("spaces");
    case '\0':
        return {};
    default:
        return QString(QLatin1Char(table.separator));
    }
}

QString aboutText(const RecordedTable& recorded)
{
    QStringList parts{Words::tr("%Ln row(s)", nullptr, static_cast<int>(recorded.table.rows.size())),
                      Words::tr("%Ln column(s)", nullptr, static_cast<int>(recorded.table.names.size()))};
    if (const QString separator = separatorText(recorded.table); !separator.isEmpty())
        parts.append(separator);
    if (recorded.table.names.size() > shownColumns)
        parts[1] += Words::tr(" (%1 shown)").arg(counted(shownColumns));
    parts.append(QLocale().formattedDataSize(recorded.bytes, 0, QLocale::DataSizeSIFormat));
    return parts.join(QStringLiteral(", "));
}

QString shortened(std::string_view cell)
{
    const QString whole =
        QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min<std::size_t>(cell.size(), 4 * longestCell)));
    return whole.size() > longestCell ? whole.first(longestCell) + QChar(0x2026) : whole;
}

TrafficRole roleOf(TraceRole role)
{
    return role == TraceRole::Time      ? TrafficRole::Time
           : role == TraceRole::Value   ? TrafficRole::Added
           : role == TraceRole::LeftOut ? TrafficRole::LeftOut
                                        : TrafficRole::Words;
}

QList<TrafficColumn> columnsOf(const RecordedTable& recorded, const TraceInterpretation& said)
{
    QList<TrafficColumn> columns;
    for (const TraceColumn& column : said.columns)
        columns.append({.name = shortened(column.name),
                        .role = roleOf(column.role),
                        .canBeTime = column.canBeTime,
                        .canBeAdded = column.canBeValue,
                        .reason = text(column.reason)});
    // Where the reader did not come as far as to judge them.
    if (columns.isEmpty())
        for (const std::string& name : recorded.table.names)
            columns.append({.name = shortened(name)});
    columns.resize(std::min<qsizetype>(columns.size(), shownColumns));
    return columns;
}

QList<TrafficQuestion> questionsOf(const TraceInterpretation& said)
{
    constexpr std::array listed{std::string_view("traffic.trace_week"), std::string_view("traffic.trace_clock")};
    QList<TrafficQuestion> questions;
    for (const TraceQuestion& asked : said.questions) {
        TrafficQuestion question{
            .parameter = fromUtf8(asked.parameter), .subject = text(asked.subject), .found = text(asked.found)};
        for (const TraceAnswer& answer : asked.answers)
            question.answers.append({fromUtf8(answer.value), text(answer.label)});
        if (asked.taken)
            question.taken = question.answers.at(static_cast<qsizetype>(*asked.taken)).key;
        else
            question.caution = Words::tr("The file does not say. Choose one.");
        if (!asked.certain && asked.automatic && asked.taken)
            question.caution = text(asked.reason);
        question.isList = std::ranges::find(listed, asked.parameter) != listed.end();
        questions.append(question);
    }
    return questions;
}

TrafficNoteKind kindOf(TraceNoteKind kind)
{
    switch (kind) {
    case TraceNoteKind::Fact:
        return TrafficNoteKind::Fact;
    case TraceNoteKind::Caution:
        return TrafficNoteKind::Caution;
    case TraceNoteKind::Stop:
        break;
    }
    return TrafficNoteKind::Stop;
}

QString titleOf(const TraceReport& report, const TrafficCurve& week)
{
    const QString steps = format().duration(report.interval, NumberFormat::Padding::Off);
    const double requests = std::accumulate(week.rates.begin(), week.rates.end(), 0.0) * secondsPerStep;
    if (requests <= 0.0)
        return Words::tr("A week in steps of %1 without a request").arg(steps);
    const auto busiest = std::ranges::max_element(week.rates);
    const double minute = static_cast<double>(busiest - week.rates.begin()) * minutesPerStep;
    QString sentence;
    switch (report.filling) {
    case WeekFilling::WholeWeeks:
        sentence = Words::tr("7 days in steps of %1, %2 requests, busiest %3 at %4");
        break;
    case WeekFilling::ByTimeOfWeek:
        sentence = Words::tr("A mean week in steps of %1, %2 requests, busiest %3 at %4");
        break;
    case WeekFilling::Repeated:
        sentence = Words::tr("Less than a week in steps of %1, repeated: %2 requests a week, busiest %3 at %4");
        break;
    }
    return sentence.arg(steps, counted(requests), format().timeOfWeek(minute),
                        format().rate(RequestRate::perSecond(*busiest)));
}

QString subtitleOf(const TraceReport& report)
{
    return report.taken.empty() ? Words::tr("requests per second, each row counted")
                                : Words::tr("requests per second, %1").arg(shortened(report.taken));
}

TrafficPicture pictureOf(const TraceReport& report, const Scenario& after)
{
    const TrafficCurve week = trafficCurve(after);
    TrafficPicture picture{.title = titleOf(report, week), .subtitle = subtitleOf(report), .rates = week.rates};
    const double mean = std::accumulate(week.rates.begin(), week.rates.end(), 0.0) / stepsPerWeek;
    picture.month =
        Words::tr("A month of this: %1 requests").arg(counted(mean * 3600.0 * after.billing.hoursPerMonth()));
    return picture;
}

/// Rows that are missing in the week, where it is a week of the recording.
void addGaps(TrafficPicture& picture, const TraceReport& report, int week)
{
    // Beyond that they are the nature of the recording, which its notes tell.
    constexpr std::size_t most = 40;
    const auto place = static_cast<std::size_t>(week - 1);
    if (report.events || report.filling != WeekFilling::WholeWeeks || place >= report.weekStarts.size())
        return;
    const Instant start = report.weekStarts[place];
    std::vector<bool> missing(stepsPerWeek, false);
    std::size_t gaps = 0;
    double rows = 0.0;
    for (const TraceGap& gap : report.gapSpans) {
        const Seconds from = std::max<Seconds>(gap.from - start, Seconds{0});
        const Seconds to = std::min<Seconds>(gap.to - start, Seconds{minutesPerWeek * 60.0});
        if (from >= to)
            continue;
        ++gaps;
        rows += (to - from) / report.interval;
        const auto last = static_cast<std::size_t>(std::ceil(to / stepLength));
        for (auto step = static_cast<std::size_t>(from / stepLength); step < last; ++step)
            missing[step] = true;
    }
    if (gaps == 0 || gaps > most)
        return;
    picture.missing = std::move(missing);
    const QString count = Words::tr("%Ln row(s) missing", nullptr, static_cast<int>(std::lround(rows)));
    picture.missingText =
        report.gapRule == TraceGaps::Zero ? Words::tr("%1: read as 0").arg(count) : Words::tr("%1: bridged").arg(count);
}

void addLevel(QList<TrafficNote>& notes, const Scenario& after)
{
    const TrafficCurve week = trafficCurve(after);
    if (week.average.perSecond() <= 0.0) {
        notes.append({.kind = TrafficNoteKind::Stop,
                      .sentence = Words::tr("The week has no requests. Choose another week or another column.")});
        return;
    }
    notes.append({.sentence = Words::tr("The average is %1, the peak %2 (%3 ×).")
                                  .arg(format().rate(week.average), format().rate(week.peak),
                                       format().significant(week.peak.perSecond() / week.average.perSecond(), 2))});
}

} // namespace

Scenario withTraffic(Scenario now, const TraceReading& reading, const TraceChoices& choices, int week)
{
    now.traffic.traceReading = choices;
    now.traffic.traceWeek = std::clamp(week, 1, std::max(1, reading.trace.weeks()));
    useTrace(now, reading.trace, reading.report.value);
    return now;
}

std::size_t rowAtLine(const TraceTable& table, std::size_t line)
{
    const auto found = std::ranges::lower_bound(table.rows, line, {}, [](const auto& row) { return row.line; });
    return static_cast<std::size_t>(found - table.rows.begin());
}

QList<TrafficRow> trafficRows(const TraceTable& table, std::size_t first)
{
    QList<TrafficRow> rows;
    std::vector<std::string_view> cells;
    const std::size_t begin = table.rows.size() > shownRows ? std::min(first, table.rows.size() - shownRows) : 0;
    const std::size_t end = std::min(table.rows.size(), begin + shownRows);
    for (std::size_t row = begin; row < end; ++row) {
        TrafficRow shown{.line = static_cast<qint64>(table.line(row)), .cells = {}};
        // What cannot be split is shown as it stands.
        if (!table.cells(row, cells))
            cells = {table.text().substr(table.rows[row].offset, table.rows[row].length)};
        cells.resize(std::min(cells.size(), shownColumns));
        for (const std::string_view cell : cells)
            shown.cells.append(shortened(cell));
        rows.append(shown);
    }
    return rows;
}

OpenedTraffic describeTraffic(const RecordedTable& recorded, const TraceInterpretation& said, const Scenario& now,
                              int week)
{
    OpenedTraffic shown{.file = recorded.file, .about = aboutText(recorded)};
    shown.columns = columnsOf(recorded, said);
    shown.lastLine = recorded.table.rows.empty() ? 0 : static_cast<qint64>(recorded.table.rows.back().line);
    shown.questions = questionsOf(said);
    const auto* reading = std::get_if<TraceReading>(&said.result);
    if (!reading) {
        const TraceError& error = std::get<TraceError>(said.result);
        shown.notes.append(
            {.kind = TrafficNoteKind::Stop, .line = static_cast<qint64>(error.line), .sentence = text(error.sentence)});
        shown.picture.title = Words::tr("Not read yet");
        shown.rows = trafficRows(recorded.table, rowAtLine(recorded.table, error.line));
        return shown;
    }
    const Scenario after = withTraffic(now, *reading, {}, week);
    shown.picture = pictureOf(reading->report, after);
    const int used = static_cast<int>(after.traffic.traceWeek);
    addGaps(shown.picture, reading->report, used);
    addLevel(shown.notes, after);
    for (const TraceNote& note : traceNotes(reading->report))
        shown.notes.append(
            {.kind = kindOf(note.kind), .line = static_cast<qint64>(note.line), .sentence = text(note.sentence)});
    for (TrafficQuestion& question : shown.questions) {
        if (question.parameter == QStringLiteral("traffic.trace_week"))
            question.taken = QString::number(used);
    }
    const std::vector<std::size_t>& lines = reading->report.weekLines;
    const auto place = static_cast<std::size_t>(used - 1);
    const std::size_t line = place < lines.size() ? lines[place] : 0;
    shown.rows = trafficRows(recorded.table, rowAtLine(recorded.table, line));
    return shown;
}

OpenedTraffic describeProblem(const QString& file, qint64 bytes, const QString& problem)
{
    OpenedTraffic shown{.file = file, .about = {}, .problem = problem};
    if (bytes > 0)
        shown.about = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
    shown.picture.title = Words::tr("Nothing was read");
    return shown;
}

} // namespace loadline
