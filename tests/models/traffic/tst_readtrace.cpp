// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/readtrace.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <numeric>
#include <random>

namespace loadline {

using testing::plainText;
namespace {

using Values = QList<double>;

const QString corpus = QStringLiteral(LOADLINE_TEST_DATA "/traces/");

std::string contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

/// `count` readings `interval` seconds apart from a day of March 2024; the 4th is a Monday.
std::string recording(int day, int hour, int count, int interval, double (*value)(int))
{
    using namespace std::chrono;
    Instant time = sys_days{2024y / March / 1} + days{day - 1} + hours{hour};
    std::string text = "timestamp,value\n";
    for (int i = 0; i < count; ++i, time += seconds{interval})
        text += timestampText(time) + "," + std::to_string(value(i)) + "\n";
    return text;
}

/// The rules that hold for whatever comes out of any text; the first one broken, or nothing.
QString brokenRule(const std::variant<TraceReading, TraceError>& result, const std::string& text)
{
    if (const auto* error = std::get_if<TraceError>(&result)) {
        const auto lines =
            static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; }));
        if (error->line > lines + 1)
            return "an error lies within the file";
        const std::string sentence = plainText(error->sentence);
        if (!sentence.ends_with('.') || sentence.size() > 250)
            return "an error is one short sentence";
        return {};
    }
    const auto& [trace, report] = std::get<TraceReading>(result);
    if (trace.values.empty() || trace.values.size() % stepsPerWeek != 0 || trace.weeks() > maximumTraceWeeks)
        return "a trace has whole weeks";
    for (const double value : trace.values) {
        if (!std::isfinite(value) || value < 0.0 || value > largestTraceValue * 1.0000001)
            return "values are finite and not negative";
    }
    if (trace.interval < Seconds{1} || trace.interval > Seconds{86400} || report.interval != trace.interval)
        return "the interval is from a second to a day";
    if (report.weeks != trace.weeks() || report.readings < 2)
        return "the report is about the trace";
    return {};
}

/// Reads a text that must be good.
TraceReading readGood(const std::string& text)
{
    auto result = readTrace(text, "trace.csv");
    if (const auto* error = std::get_if<TraceError>(&result))
        QTest::qFail(plainText(error->sentence).c_str(), __FILE__, __LINE__);
    if (const QString rule = brokenRule(result, text); !rule.isEmpty())
        QTest::qFail(qPrintable(rule), __FILE__, __LINE__);
    return std::holds_alternative<TraceReading>(result) ? std::get<TraceReading>(std::move(result)) : TraceReading{};
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

class TestReadTrace : public QObject
{
    Q_OBJECT
private slots:
    void goodFileIsRead_data();
    void goodFileIsRead();
    void badFileNamesTheLine_data();
    void badFileNamesTheLine();
    void everyFileOfTheCorpusIsExpected();
    void offsetsComeToOneClock();
    void countsWhatItMended();
    void gapIsBridgedByAStraightLine();
    void jitterIsNoGap();
    void readingsWithinAStepAreAveraged();
    void longReadingsHold();
    void wholeWeeksRunFromMonday();
    void nearlyMondayIsMonday();
    void withoutAFullWeekMomentsAreAveraged();
    void lessThanAWeekIsRepeatedByDays();
    void lessThanADayIsRepeatedEndToEnd();
    void atMost53Weeks();
    void notesSayWhatWasDone();
    void notesUseTheirNumbers();
    void millionLines();
    void damagedFilesNeverGetThrough_data();
    void damagedFilesNeverGetThrough();
    void recordedTrafficIsRead();
};

void TestReadTrace::goodFileIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("readings");
    QTest::addColumn<double>("interval");
    QTest::addColumn<QString>("first");
    QTest::addColumn<Values>("values");
    const QString monday = "2024-03-04 00:00:00";
    const Values six{10, 20, 30, 40, 50, 60};
    QTest::newRow("commas and a header") << "comma_header.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("no header") << "no_header.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("semicolons and decimal commas")
        << "semicolon_decimal_comma.csv" << 4 << 300.0 << monday << Values{10.5, 20.5, 30.5, 40.5};
    QTest::newRow("tabs and T, no seconds") << "tabs.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("byte order mark") << "bom.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("Windows line ends") << "crlf.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("old Mac line ends") << "cr_only.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("no newline at the end") << "no_newline_at_end.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("blank lines") << "blank_lines.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("quotes") << "quoted.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("columns found by name") << "columns_by_name.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("UTC") << "utc.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("offsets change with summer time")
        << "summer_time.csv" << 4 << 900.0 << QString("2024-03-31 01:30:00") << Values{10, 10, 10, 20, 20, 20, 30};
    QTest::newRow("fractions of a second") << "fractions.csv" << 6 << 300.0 << monday << Values{};
    QTest::newRow("Unix seconds") << "unix_seconds.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("Unix milliseconds") << "unix_milliseconds.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("unsorted") << "unsorted.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("a time twice is added") << "duplicate.csv" << 7 << 300.0 << monday << Values{10, 60, 30, 40};
    QTest::newRow("a gap is bridged") << "gap.csv" << 5 << 300.0 << monday << Values{10, 20, 30, 40, 60, 80, 90, 90};
    QTest::newRow("thousands separators") << "thousands.csv" << 2 << 300.0 << monday << Values{1234.5, 1234.5};
    QTest::newRow("day before month") << "day_first.csv" << 2 << 300.0 << monday << Values{1, 2};
    QTest::newRow("dates without dashes") << "dashless_dates.csv" << 2 << 86400.0 << monday << Values{1};
    QTest::newRow("no value in the last line") << "truncated_value.csv" << 2 << 300.0 << monday << Values{10, 20};
    QTest::newRow("one reading a day") << "daily.csv" << 7 << 86400.0 << monday << Values{864, 864, 864};
    QTest::newRow("scientific numbers") << "scientific.csv" << 6 << 300.0 << monday << six;
    QTest::newRow("zeros, one with a minus") << "zeros.csv" << 4 << 300.0 << monday << Values{0, 0, 0, 0};
}

void TestReadTrace::goodFileIsRead()
{
    QFETCH(QString, file);
    QFETCH(int, readings);
    QFETCH(double, interval);
    QFETCH(QString, first);
    QFETCH(Values, values);
    const auto [trace, report] = readGood(contentOf(corpus + file));
    QCOMPARE(report.readings, static_cast<std::size_t>(readings));
    QCOMPARE(trace.interval.count(), interval);
    QCOMPARE(QString::fromStdString(report.first), first);
    QCOMPARE(trace.name, std::string("trace.csv"));
    const std::size_t begin = file == "summer_time.csv" ? 6 * stepsPerDay + 90 / minutesPerStep : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double found = trace.values[begin + static_cast<std::size_t>(i)];
        QVERIFY2(std::abs(found - values[i]) < 1e-9, qPrintable(QString("step %1: %2").arg(i).arg(found)));
        QVERIFY(!std::signbit(found));
    }
}

void TestReadTrace::badFileNamesTheLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << "empty.csv" << 0 << "empty";
    QTest::newRow("only blank lines") << "only_blank_lines.csv" << 0 << "empty";
    QTest::newRow("only a header") << "header_only.csv" << 1 << "follows the header";
    QTest::newRow("one reading") << "one_reading.csv" << 2 << "at least two";
    QTest::newRow("one time twice") << "one_time_twice.csv" << 3 << "at least two";
    QTest::newRow("one column") << "one_column.csv" << 1 << "a comma, a semicolon or a tab";
    QTest::newRow("cut off within a time") << "truncated_time.csv" << 4 << "too few columns";
    QTest::newRow("30 February") << "no_such_day.csv" << 3 << "does not exist";
    QTest::newRow("29 February of an ordinary year") << "no_leap_year.csv" << 3 << "does not exist";
    QTest::newRow("24 o'clock") << "no_such_time.csv" << 3 << "00:00:00 to 23:59:59";
    QTest::newRow("offset of 25 hours") << "no_such_offset.csv" << 3 << "offset";
    QTest::newRow("with and without a zone") << "mixed_zones.csv" << 3 << "unlike the ones before";
    QTest::newRow("dates and Unix time") << "mixed_unix.csv" << 3 << "unlike the ones before";
    QTest::newRow("microseconds") << "microseconds.csv" << 2 << "milliseconds";
    QTest::newRow("a word as value") << "word_as_value.csv" << 3 << "\"many\" is not a number";
    QTest::newRow("a word as time") << "word_as_time.csv" << 3 << "\"yesterday\" is not a time";
    QTest::newRow("NaN") << "nan.csv" << 3 << "not a number";
    QTest::newRow("infinite") << "infinite.csv" << 3 << "from 0 to 1e12";
    QTest::newRow("negative") << "negative.csv" << 3 << "negative";
    QTest::newRow("1e308") << "huge.csv" << 3 << "from 0 to 1e12";
    QTest::newRow("larger than a double") << "beyond_double.csv" << 3 << "from 0 to 1e12";
    QTest::newRow("no value") << "empty_value.csv" << 3 << "at least two";
    QTest::newRow("no time") << "empty_time.csv" << 3 << "time is empty";
    QTest::newRow("a line with a column less") << "missing_column.csv" << 3 << "too few columns";
    QTest::newRow("quote not closed") << "open_quote.csv" << 3 << "quote";
    QTest::newRow("zero bytes") << "binary.csv" << 3 << "not text";
    QTest::newRow("UTF-16") << "utf16.csv" << 0 << "UTF-8";
    QTest::newRow("ten readings a second") << "too_fast.csv" << 0 << "less than a second";
    QTest::newRow("one reading a month") << "too_slow.csv" << 0 << "more than a day";
}

void TestReadTrace::badFileNamesTheLine()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, says);
    const std::string text = contentOf(corpus + file);
    const auto result = readTrace(text, file.toStdString());
    QVERIFY(std::holds_alternative<TraceError>(result));
    QCOMPARE(brokenRule(result, text), QString());
    const TraceError& error = std::get<TraceError>(result);
    QCOMPARE(error.line, static_cast<std::size_t>(line));
    const std::string sentence = plainText(error.sentence);
    QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
    if (line > 0)
        QVERIFY2(sentence.starts_with("Line " + std::to_string(line) + ": "), sentence.c_str());
}

void TestReadTrace::everyFileOfTheCorpusIsExpected()
{
    QFile self(QStringLiteral(LOADLINE_SOURCE_DIR "/tests/models/traffic/tst_readtrace.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray source = self.readAll();
    const QStringList files = QDir(corpus).entryList({"*.csv"}, QDir::Files);
    QVERIFY(files.size() > 40);
    for (const QString& file : files)
        QVERIFY2(source.contains('"' + file.toUtf8() + '"'), qPrintable(file + " is in no table"));
}

void TestReadTrace::offsetsComeToOneClock()
{
    const auto report =
        readGood("2024-03-04T01:00:00+01:00,1\n2024-03-04T00:05:00Z,2\n2024-03-03T16:10:00-08:00,3\n").report;
    QCOMPARE(report.first, std::string("2024-03-04 01:00:00"));
    QCOMPARE(report.last, std::string("2024-03-04 01:10:00"));
    QCOMPARE(report.unsorted, std::size_t{0});
    QVERIFY(report.clock == TimestampKind::Zoned);
}

void TestReadTrace::countsWhatItMended()
{
    QCOMPARE(readGood(contentOf(corpus + "unsorted.csv")).report.unsorted, std::size_t{2});
    QCOMPARE(readGood(contentOf(corpus + "duplicate.csv")).report.joined, std::size_t{1});
    const TraceReport gap = readGood(contentOf(corpus + "gap.csv")).report;
    QCOMPARE(gap.gaps, std::size_t{1});
    QCOMPARE(gap.gapTime.count(), 900.0);
    const TraceReport clean = readGood(contentOf(corpus + "comma_header.csv")).report;
    QCOMPARE(clean.unsorted + clean.joined + clean.gaps, std::size_t{0});
    const auto separatorOf = [](const char* file) {
        const std::string text = contentOf(corpus + file);
        return std::get<TraceTable>(takeApartTrace(text)).separator;
    };
    QCOMPARE(separatorOf("comma_header.csv"), ',');
    QCOMPARE(separatorOf("tabs.csv"), '\t');
    QCOMPARE(separatorOf("semicolon_decimal_comma.csv"), ';');
}

void TestReadTrace::gapIsBridgedByAStraightLine()
{
    // 00:05 holds until 00:10; from there the line rises from 20 to 90 over 20 minutes, 17.5 a step.
    const Trace trace =
        readGood("2024-03-04 00:00,10\n2024-03-04 00:05,20\n2024-03-04 00:30,90\n2024-03-04 00:35,90\n").trace;
    const double wanted[] = {10.0, 20.0, 28.75, 46.25, 63.75, 81.25, 90.0, 90.0};
    for (std::size_t step = 0; step < std::size(wanted); ++step)
        QCOMPARE(trace.values[step], wanted[step]);
}

void TestReadTrace::jitterIsNoGap()
{
    const auto [trace, report] =
        readGood("2024-03-04 00:00,10\n2024-03-04 00:05,20\n2024-03-04 00:12,30\n2024-03-04 00:17,40\n");
    QCOMPARE(report.gaps, std::size_t{0});
    QCOMPARE(trace.values[1], 20.0);
    QCOMPARE(trace.values[2], (2.0 * 20.0 + 3.0 * 30.0) / 5.0);
}

void TestReadTrace::readingsWithinAStepAreAveraged()
{
    const auto [trace, report] =
        readGood(recording(4, 0, 7 * 86400, 1, [](int i) { return i % 300 < 75 ? 8.0 : 0.0; }));
    QCOMPARE(report.weeks, 1);
    QVERIFY(report.filling == WeekFilling::WholeWeeks);
    for (const double value : trace.values)
        QVERIFY(std::abs(value - 2.0) < 1e-9);
}

void TestReadTrace::longReadingsHold()
{
    const auto [trace, report] = readGood(recording(4, 0, 7, 86400, [](int i) { return 100.0 * i; }));
    QCOMPARE(report.weeks, 1);
    QVERIFY(report.filling == WeekFilling::WholeWeeks);
    for (std::size_t step = 0; step < trace.values.size(); ++step)
        QCOMPARE(trace.values[step], 100.0 * static_cast<double>(step / stepsPerDay));
}

void TestReadTrace::wholeWeeksRunFromMonday()
{
    // From Wednesday the 6th at 12:00 for 20 days: two weeks from Monday the 11th to Sunday the 24th lie within.
    const auto [trace, report] =
        readGood(recording(6, 12, 20 * 24, 3600, [](int i) { return static_cast<double>(i); }));
    QCOMPARE(report.weeks, 2);
    QVERIFY(report.filling == WeekFilling::WholeWeeks);
    QCOMPARE(report.leftOut.count(), (4.5 + 1.5) * 86400.0);
    QCOMPARE(trace.values.front(), 4.5 * 24);
    QCOMPARE(trace.values.back(), 18.5 * 24 - 1);
}

void TestReadTrace::nearlyMondayIsMonday()
{
    // Begins at 00:04 on Monday and ends at 23:59 on Sunday, as a collector with its own rhythm does.
    std::string text;
    Instant time = std::chrono::sys_days{std::chrono::year{2024} / 3 / 4} + std::chrono::minutes{4};
    for (int i = 0; i < stepsPerWeek; ++i, time += std::chrono::minutes{5})
        text += timestampText(time) + "," + std::to_string(i) + "\n";
    const auto [trace, report] = readGood(text);
    QCOMPARE(report.weeks, 1);
    QVERIFY(report.filling == WeekFilling::WholeWeeks);
    QCOMPARE(trace.values[0], 0.0);
    QVERIFY(std::abs(trace.values[1] - 0.2) < 1e-9);
}

void TestReadTrace::withoutAFullWeekMomentsAreAveraged()
{
    // From Wednesday the 6th for 9 days: Wednesday and Thursday are recorded twice.
    const auto [trace, report] =
        readGood(recording(6, 0, 9 * 24, 3600, [](int i) { return static_cast<double>(i / 24); }));
    QVERIFY(report.filling == WeekFilling::ByTimeOfWeek);
    QCOMPARE(report.weeks, 1);
    const double days[] = {5.0, 6.0, (0.0 + 7.0) / 2.0, (1.0 + 8.0) / 2.0, 2.0, 3.0, 4.0};
    for (std::size_t step = 0; step < trace.values.size(); ++step)
        QCOMPARE(trace.values[step], days[step / stepsPerDay]);
}

void TestReadTrace::lessThanAWeekIsRepeatedByDays()
{
    // Tuesday 06:00 to Thursday 18:00: two whole days are repeated, each hour stays at its hour of the day.
    const auto [trace, report] =
        readGood(recording(5, 6, 60, 3600, [](int i) { return static_cast<double>((i + 6) % 24); }));
    QVERIFY(report.filling == WeekFilling::Repeated);
    QCOMPARE(report.weeks, 1);
    for (std::size_t step = 0; step < trace.values.size(); ++step)
        QCOMPARE(trace.values[step], static_cast<double>(step % stepsPerDay / stepsPerHour));
}

void TestReadTrace::lessThanADayIsRepeatedEndToEnd()
{
    const Trace trace = readGood(contentOf(corpus + "comma_header.csv")).trace;
    for (std::size_t step = 0; step < trace.values.size(); ++step)
        QCOMPARE(trace.values[step], 10.0 * static_cast<double>(step % 6 + 1));
}

void TestReadTrace::atMost53Weeks()
{
    const auto [trace, report] =
        readGood(recording(4, 0, 60 * 7, 86400, [](int i) { return static_cast<double>(i / 7); }));
    QCOMPARE(trace.weeks(), maximumTraceWeeks);
    QCOMPARE(report.weeksPastLimit, 7);
    QCOMPARE(trace.values.back(), 52.0);

    // Two readings centuries apart between two ordinary days must not take centuries of steps.
    const Trace sparse = readGood("1900-01-01,1\n1900-01-02,1\n1900-01-03,1\n2199-01-01,9\n").trace;
    QCOMPARE(sparse.weeks(), maximumTraceWeeks);
}

void TestReadTrace::notesSayWhatWasDone()
{
    const auto mentions = [](const TraceReport& report, std::string_view words) {
        return std::ranges::any_of(traceNotes(report), [words](const TraceNote& note) {
            return note.sentence.text.find(words) != std::string_view::npos;
        });
    };
    const TraceReport clean = readGood(recording(4, 0, 7 * 24, 3600, [](int) { return 1.0; })).report;
    QCOMPARE(traceNotes(clean).size(), std::size_t{3});
    QVERIFY(mentions(clean, "Whole weeks"));
    QVERIFY(mentions(readGood(contentOf(corpus + "comma_header.csv")).report, "repeated"));
    QVERIFY(mentions(readGood(contentOf(corpus + "gap.csv")).report, "straight line"));
    QVERIFY(mentions(readGood(contentOf(corpus + "unsorted.csv")).report, "order"));
    QVERIFY(mentions(readGood(contentOf(corpus + "duplicate.csv")).report, "added to it"));
    QVERIFY(mentions(readGood(contentOf(corpus + "unix_seconds.csv")).report, "UTC"));
    QVERIFY(mentions(readGood(contentOf(corpus + "utc.csv")).report, "clock"));
    QVERIFY(mentions(readGood(recording(4, 0, 60 * 7, 86400, [](int) { return 1.0; })).report, "past the first"));
    QVERIFY(mentions(readGood(recording(5, 0, 20, 86400, [](int) { return 1.0; })).report, "left out"));
    QVERIFY(mentions(readGood(recording(5, 0, 8, 86400, [](int) { return 1.0; })).report, "mean of its recordings"));
}

void TestReadTrace::notesUseTheirNumbers()
{
    TraceReport report = readGood(contentOf(corpus + "gap.csv")).report;
    report.unsorted = report.joined = 3;
    report.weeksPastLimit = 2;
    report.leftOut = Seconds{7200};
    for (const WeekFilling filling : {WeekFilling::WholeWeeks, WeekFilling::ByTimeOfWeek, WeekFilling::Repeated}) {
        report.filling = filling;
        for (const TraceNote& said : traceNotes(report)) {
            const Message& note = said.sentence;
            const std::string next = "%" + std::to_string(note.arguments.size() + 1);
            QVERIFY(note.text.find(next) == std::string_view::npos);
            for (std::size_t i = 1; i <= note.arguments.size(); ++i)
                QVERIFY2(note.text.find("%" + std::to_string(i)) != std::string_view::npos,
                         std::string(note.text).c_str());
        }
    }
}

void TestReadTrace::millionLines()
{
    const auto [trace, report] = readGood(recording(4, 0, 1'000'000, 1, [](int) { return 3.0; }));
    QCOMPARE(report.readings, std::size_t{1'000'000});
    QCOMPARE(report.weeks, 1);
    QVERIFY(std::abs(meanOf(trace.values) - 3.0) < 1e-9);
}

void TestReadTrace::damagedFilesNeverGetThrough_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : QDir(corpus).entryList({"*.csv"}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

void TestReadTrace::damagedFilesNeverGetThrough()
{
    QFETCH(QString, file);
    const std::string whole = contentOf(corpus + file);
    std::mt19937 random(static_cast<std::mt19937::result_type>(20261123 + whole.size()));
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random()) % std::max<std::size_t>(1, limit);
    };
    for (int round = 0; round < 400; ++round) {
        std::string text = whole;
        for (std::size_t damage = 0; damage <= below(3) && !text.empty(); ++damage) {
            const std::size_t at = below(text.size());
            const std::size_t length = below(40);
            const std::size_t other = below(text.size());
            switch (below(6)) {
            case 0:
                text.resize(at);
                break;
            case 1:
                text[at] = static_cast<char>(below(256));
                break;
            case 2:
                text[at] = ",;\t\"\n\r-+.:eE0129 ZT"[below(19)];
                break;
            case 3:
                text.erase(at, length);
                break;
            case 4:
                text.insert(other, text.substr(at, length));
                break;
            default:
                std::shuffle(text.begin() + static_cast<std::ptrdiff_t>(at),
                             text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), at + length)), random);
            }
        }
        const QString rule = brokenRule(readTrace(text, "damaged.csv"), text);
        QVERIFY2(rule.isEmpty(),
                 qPrintable(QString("round %1: %2\n%3").arg(round).arg(rule, QString::fromStdString(text))));
    }
}

void TestReadTrace::recordedTrafficIsRead()
{
    const QDir folder(QStringLiteral(LOADLINE_SHARED_DIR "/data/traffic"));
    const QStringList files = folder.entryList({"*.csv"}, QDir::Files);
    if (files.isEmpty())
        QSKIP("No recorded traffic beside the project (shared/data/traffic), so none is read.");
    for (const QString& file : files) {
        const std::string text = contentOf(folder.filePath(file));
        const auto [trace, report] = readGood(text);
        const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + (text.ends_with('\n') ? 0 : 1);
        QCOMPARE(report.readings, lines - 1);
        QVERIFY2(meanOf(trace.values) > 0.0, qPrintable(file));
        QVERIFY2(report.filling == WeekFilling::WholeWeeks, qPrintable(file));
    }
}

} // namespace loadline

LOADLINE_TEST(loadline::TestReadTrace)
#include "tst_readtrace.moc"
