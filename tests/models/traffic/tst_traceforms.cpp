// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings in the forms in which people have them: other columns, languages, times, numbers, logs and JSON.

#include "models/traffic/readtrace.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <cmath>
#include <optional>

namespace loadline {

using testing::plainText;

namespace {

const QString forms = QStringLiteral(LOADLINE_TEST_DATA "/traces/forms/");

std::string contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

std::string notesOf(const TraceReport& report)
{
    std::string all;
    for (const TraceNote& note : traceNotes(report))
        all += plainText(note.sentence) + "\n";
    return all;
}

/// What is read, or the sentence that refuses it.
struct Outcome
{
    std::optional<double> requestsPerMonth;
    std::string words;
};

Outcome read(const std::string& text, const TraceChoices& choices = {}, TraceUnit unit = TraceUnit::Automatic)
{
    const auto result = readTrace(text, "calls.csv", choices, unit);
    if (const auto* error = std::get_if<TraceError>(&result))
        return {{}, plainText(error->sentence)};
    const TraceReading& reading = std::get<TraceReading>(result);
    return {reading.report.requestsPerMonth, notesOf(reading.report)};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Requests of a form that is refused.
constexpr double none = -1.0;

struct Form
{
    const char* file;
    double requestsPerMonth;
    const char* says; ///< in a note or in the error
};
constexpr Form formsOfPeople[] = {
    {"sep_semicolon.csv", 117712.5, ""},
    {"sep_quoted_tab.csv", 117712.5, ""},
    {"bom_comments.csv", 117712.5, "begin with #"},
    {"named_by_comment.csv", 117712.5, "errors"},
    {"total_row.csv", 117712.5, "at the end"},
    {"total_row_german.csv", 117712.5, "at the end"},
    {"total_row_spanish.csv", 117712.5, "at the end"},
    {"remark_after.csv", 117712.5, "at the end"},
    {"console.csv", 117712.5, "TargetResponseTime"},
    {"title_rows.csv", 117712.5, "Visitors"},
    {"head_twice.csv", 117712.5, "repeat the head"},
    {"two_series.csv", none, "PUT /basket"},
    {"two_series_no_names.csv", none, "\"column 2\", \"column 3\""},
    {"shop_and_api.csv", none, "\"shop\", \"api\""},
    {"users_and_latency.csv", 117712.5, "bytes"},
    {"users_only.csv", none, "active users"},
    {"latency_only.csv", none, "latency"},
    {"load_test.csv", 65700000, "User Count"},
    {"german_columns.csv", 117712.5, "Nutzer"},
    {"spanish_columns.csv", 117712.5, "usuarios"},
    {"sessions_and_users.csv", 117712.5, "users"},
    {"visits.csv", 117712.5, ""},
    {"count_and_rate.csv", 117712.5, ""},
    {"total_counter.csv", none, "counts up"},
    {"rate_per_minute.csv", 7062750.0, ""},
    {"us_am_pm.csv", 117712.5, ""},
    {"us_open.csv", none, "traffic.trace_dates"},
    {"day_first_slashes.csv", 117712.5, ""},
    {"days_in_a_row.csv", 1216.6667, "day first"},
    {"days_in_a_row_us.csv", 1216.6667, "month first"},
    {"apache_times.csv", 117712.5, ""},
    {"utc_word.csv", 117712.5, ""},
    {"offset.csv", 117712.5, ""},
    {"date_and_hour.csv", 117712.5, ""},
    {"date_and_time.csv", 117712.5, ""},
    {"german_month.csv", 117712.5, ""},
    {"spanish_month.csv", 117712.5, ""},
    {"english_month.csv", 117712.5, ""},
    {"ctime.csv", 117712.5, ""},
    {"digits_hour.csv", 117712.5, ""},
    {"digits_minute.csv", 117712.5, ""},
    {"digits_day.csv", 1216.6667, ""},
    {"hours_of_day.csv", 117712.5, "without a date"},
    {"clock_only.csv", 117712.5, "without a date"},
    {"iso_weeks.csv", none, "2014-04-30"},
    {"sheet_days.csv", none, "as dates"},
    {"milliseconds.csv", 117712.5, ""},
    {"thousands_german.csv", 1177490.0, ""},
    {"thousands_quoted.csv", 1177125.0, "point"},
    {"thousands_spaces.csv", 1177125.0, ""},
    {"thousands_swiss.csv", 1177125.0, ""},
    {"thousands_open.csv", none, "traffic.trace_decimals"},
    {"units.csv", 423765000.0, ""},
    {"kilo.csv", 70627500.0, ""},
    {"milliseconds_as_values.csv", none, "web"},
    {"instances.csv", 706275.0, "added to it: 48"},
    {"dates_only.csv", 119902.5, "added to it: 161"},
    {"one_date_only.csv", none, "2025-09-15"},
    {"summer_time_ends.csv", 117712.5, "summer time ends"},
    {"summer_time_begins.csv", 117729.881, "summer time begins"},
    {"counter_without_zeros.csv", 406714.2857, "traffic.trace_gaps=bridge"},
    {"recorder_pauses.csv", 1168000.0, "traffic.trace_gaps=zero"},
    {"samples.csv", 5256000.0, "left out: 240"},
    {"load_rows.csv", 5256000.0, "counted as one request"},
    {"access.log", 5256000.0, "counted as one request"},
    {"invocations.csv", 5256000.0, "counted as one request"},
    {"lines.jsonl", 5256000.0, "counted as one request"},
    {"reports.csv", 5256000.0, "counted as one request"},
    {"reports.jsonl", 5256000.0, "counted as one request"},
    {"only_times.txt", 5256000.0, "counted as one request"},
    {"uniq_count.txt", 117712.5, ""},
    {"uniq_count_apache.txt", 117712.5, ""},
    {"uniq_count_hour.txt", 117712.5, ""},
    {"column_a_minute.csv", 197100.0, "times of a day"},
    {"column_an_hour.csv", 117712.5, "times of a day"},
    {"statistics.json", 117712.5, "Average"},
    {"statistics_average.json", none, "traffic.trace_value"},
    {"statistics_duration.json", none, "Duration"},
    {"metric_data.json", 117712.5, "does not hold everything"},
    {"metric_data_two.json", none, "\"checkout\", \"basket\""},
    {"query_range.json", 847530000.0, "traffic.trace_value"},
    {"json_without_times.json", none, "JSON"},
    {"json_cut_off.json", none, "JSON"},
    {"objects.json", 117712.5, ""},
    {"few.csv", 17.381, ""},
    {"many.csv", 525600000000, ""},
    {"too_many.csv", none, "traffic.trace_value"},
    {"negative_value.csv", none, "Line 3"},
};

} // namespace

class TestTraceForms : public QObject
{
    Q_OBJECT
private slots:
    void isReadOrRefused_data();
    void isReadOrRefused();
    void everyFormIsExpected();
    void fieldCasesAreRight_data();
    void fieldCasesAreRight();
    void columnsAreChosen();
    void missingColumnsAreNamed();
    void datesAreChosen();
    void gapsAreChosen();
    void rowsAreChosen();
    void decimalsAreChosen();
    void unitsAreChosen();
    void clocksAreChosen();
    void questionsShowBothReadings();
    void columnsSayTheirRole();
    void oneTableIsReadManyTimes();
};

void TestTraceForms::isReadOrRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("requestsPerMonth"); // negative: refused
    QTest::addColumn<QString>("says");
    for (const Form& form : formsOfPeople)
        QTest::newRow(form.file) << QString(form.file) << form.requestsPerMonth << QString::fromUtf8(form.says);
}

void TestTraceForms::isReadOrRefused()
{
    QFETCH(QString, file);
    QFETCH(double, requestsPerMonth);
    QFETCH(QString, says);
    const Outcome outcome = read(contentOf(forms + file));
    if (requestsPerMonth < 0.0) {
        QVERIFY2(!outcome.requestsPerMonth, outcome.words.c_str());
    } else {
        QVERIFY2(outcome.requestsPerMonth, outcome.words.c_str());
        QVERIFY2(std::abs(*outcome.requestsPerMonth - requestsPerMonth) <= 1e-4 * requestsPerMonth,
                 qPrintable(QString::number(*outcome.requestsPerMonth, 'g', 12)));
    }
    QVERIFY2(has(outcome.words, says.toStdString()), outcome.words.c_str());
}

void TestTraceForms::everyFormIsExpected()
{
    QFile self(QStringLiteral(LOADLINE_SOURCE_DIR "/tests/models/traffic/tst_traceforms.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray source = self.readAll();
    const QStringList files = QDir(forms).entryList(QDir::Files);
    QVERIFY(files.size() > 80);
    for (const QString& file : files)
        QVERIFY2(source.contains('"' + file.toUtf8() + '"'), qPrintable(file + " is in no table"));
}

// The shown cases of the field, where they stand beside the project.
void TestTraceForms::fieldCasesAreRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("requestsPerMonth");
    QTest::newRow("sep= line") << "t02_grafana_sep.csv" << 293520.8;
    QTest::newRow("two series") << "t03_grafana_joined.csv" << -1.0;
    QTest::newRow("series as rows") << "t04_grafana_rows.csv" << 1174083.3;
    QTest::newRow("load test history") << "t07_locust_stats_history.csv" << 105120000.0;
    QTest::newRow("samples") << "t08_k6.csv" << 7884000.0;
    QTest::newRow("date and hour in digits") << "t11_ga_datehour.csv" << 293520.8;
    QTest::newRow("sums with gaps") << "t14_cloudwatch_sparse.csv" << 657000.0;
    QTest::newRow("German sheet") << "t17_excel_de.csv" << 1023520.8;
    QTest::newRow("dates only") << "t27_date_only.csv" << 293520.8;
    QTest::newRow("statistics") << "t36_get_metric_statistics.json" << 293520.8;
    QTest::newRow("few requests") << "t39_tiny_site.csv" << 104.3;
}

void TestTraceForms::fieldCasesAreRight()
{
    QFETCH(QString, file);
    QFETCH(double, requestsPerMonth);
    const QString path = QStringLiteral(LOADLINE_SHARED_DIR "/cases/field/inputs/") + file;
    if (!QFile::exists(path))
        QSKIP("No cases from the field beside the project (shared/cases/field), so none is read.");
    const Outcome outcome = read(contentOf(path));
    if (requestsPerMonth < 0.0) {
        QVERIFY(!outcome.requestsPerMonth);
        QVERIFY2(has(outcome.words, "\"GET /cart\", \"POST /order\""), outcome.words.c_str());
        return;
    }
    QVERIFY2(outcome.requestsPerMonth, outcome.words.c_str());
    QVERIFY2(std::abs(*outcome.requestsPerMonth - requestsPerMonth) <= 0.005 * requestsPerMonth,
             qPrintable(QString::number(*outcome.requestsPerMonth, 'g', 12)));
}

void TestTraceForms::columnsAreChosen()
{
    const std::string text = contentOf(forms + "two_series.csv");
    const double one = *read(text, {.column = "GET /item"}).requestsPerMonth;
    QCOMPARE(*read(text, {.column = "PUT /basket"}).requestsPerMonth, 2.0 * one);
    QCOMPARE(*read(text, {.column = "GET /item+PUT /basket"}).requestsPerMonth, 3.0 * one);
    QCOMPARE(*read(text, {.column = "2+3"}).requestsPerMonth, 3.0 * one);
    QCOMPARE(*read(text, {.column = "put /BASKET"}).requestsPerMonth, 2.0 * one);
    QVERIFY(has(read(text, {.column = "3"}).words, "GET /item"));
    const std::string metrics = contentOf(forms + "metric_data_two.json");
    QCOMPARE(*read(metrics, {.column = "basket"}).requestsPerMonth, one);
    QCOMPARE(*read(metrics, {.column = "basket+checkout"}).requestsPerMonth, 2.0 * one);
    // A time may be chosen too, and a name may have a plus in it.
    QCOMPARE(*read("b,a+c,when\n5,7,2025-09-15 00:00\n5,7,2025-09-15 01:00\n", {.timeColumn = "when", .column = "a+c"})
                  .requestsPerMonth,
             7.0 * 730.0);
}

void TestTraceForms::missingColumnsAreNamed()
{
    const std::string text = contentOf(forms + "two_series.csv");
    for (const char* wanted : {"orders", "GET /item+orders", "4", "0"}) {
        const Outcome outcome = read(text, {.column = wanted});
        QVERIFY(!outcome.requestsPerMonth);
        QVERIFY2(has(outcome.words, "\"GET /item\"") && has(outcome.words, "\"PUT /basket\"") &&
                     has(outcome.words, "traffic.trace_column"),
                 outcome.words.c_str());
    }
    QVERIFY(has(read(text, {.timeColumn = "hour"}).words, "traffic.trace_time"));
}

void TestTraceForms::datesAreChosen()
{
    const std::string text = "day,requests\n5/6/2024,10\n6/6/2024,20\n";
    QVERIFY(has(read("t,requests\n05/06/2024 00:00,10\n05/06/2024 01:00,20\n").words, "traffic.trace_dates"));
    const auto first = [&](TraceDates dates) {
        const auto result = readTrace("t,requests\n05/06/2024 00:00,10\n05/06/2024 01:00,20\n", "x", {.dates = dates});
        return std::get<TraceReading>(result).report.first;
    };
    QCOMPARE(first(TraceDates::DayFirst), std::string("2024-06-05 00:00:00"));
    QCOMPARE(first(TraceDates::MonthFirst), std::string("2024-05-06 00:00:00"));
    // 5 and 6 June follow each other; 6 May and 6 June do not.
    QVERIFY(has(read(text).words, "day first"));
    // Days 13 of two orders contradict each other: a line is named.
    QVERIFY(has(read("t,requests\n13/06/2024,10\n06/13/2024,20\n").words, "Line 3"));
    const auto years =
        readTrace("t,requests\n24-05-06 00:00,1\n24-05-06 01:00,2\n", "x", {.dates = TraceDates::YearFirst});
    QCOMPARE(std::get<TraceReading>(years).report.first, std::string("2024-05-06 00:00:00"));
}

void TestTraceForms::gapsAreChosen()
{
    const std::string text = contentOf(forms + "counter_without_zeros.csv");
    const double zero = *read(text).requestsPerMonth;
    QCOMPARE(*read(text, {.gaps = TraceGaps::Zero}).requestsPerMonth, zero);
    const Outcome bridged = read(text, {.gaps = TraceGaps::Bridge});
    QVERIFY(*bridged.requestsPerMonth > 2.0 * zero);
    QVERIFY2(has(bridged.words, "traffic.trace_gaps=zero"), bridged.words.c_str());
}

void TestTraceForms::rowsAreChosen()
{
    const std::string text = contentOf(forms + "instances.csv");
    const double added = *read(text).requestsPerMonth;
    const Outcome averaged = read(text, {.rows = TraceRows::Average});
    QCOMPARE(*averaged.requestsPerMonth, added / 3.0);
    QVERIFY2(has(averaged.words, "traffic.trace_rows=add"), averaged.words.c_str());
    // Each of the 72 rows as one request, over the 23 hours from the first to the last and a minute.
    QCOMPARE(*read(text, {.rows = TraceRows::Count}).requestsPerMonth > 0.0, true);
    QVERIFY(has(read(text, {.rows = TraceRows::Count}).words, "counted as one request"));
}

void TestTraceForms::decimalsAreChosen()
{
    const std::string text = contentOf(forms + "thousands_open.csv");
    const double thousands = *read(text, {.decimals = TraceDecimals::Comma}).requestsPerMonth;
    QCOMPARE(*read(text, {.decimals = TraceDecimals::Point}).requestsPerMonth, thousands / 1000.0);
    // One cell that does not fit the column is named, not read in its own way.
    QVERIFY(has(read("Zeit;Anfragen\n15.9.2025 0:00;1.120,5\n15.9.2025 1:00;1,120.5\n").words, "unlike the others"));
}

void TestTraceForms::unitsAreChosen()
{
    const std::string text = contentOf(forms + "statistics_average.json");
    QCOMPARE(*read(text, {}, TraceUnit::PerInterval).requestsPerMonth, 730.0);
    QCOMPARE(*read(text, {}, TraceUnit::PerSecond).requestsPerMonth, 730.0 * 3600.0);
    const std::string plain = contentOf(forms + "visits.csv");
    QCOMPARE(*read(plain, {}, TraceUnit::PerSecond).requestsPerMonth, 3600.0 * *read(plain).requestsPerMonth);
}

void TestTraceForms::clocksAreChosen()
{
    const std::string text = "time,requests\n2025-09-15T00:00:00Z,1\n2025-09-15T01:00:00Z,2\n";
    const auto first = [&](const char* clock) {
        return std::get<TraceReading>(readTrace(text, "x", {.clock = clock})).report.first;
    };
    QCOMPARE(first(""), std::string("2025-09-15 00:00:00"));
    QCOMPARE(first("+02:00"), std::string("2025-09-15 02:00:00"));
    QCOMPARE(first("-0330"), std::string("2025-09-14 20:30:00"));
    QVERIFY(has(read(text, {.clock = "Berlin"}).words, "traffic.trace_clock"));
}

void TestTraceForms::questionsShowBothReadings()
{
    const auto table = takeApartTrace("t,requests\n05/06/2024 00:00,10\n05/06/2024 01:00,20\n");
    const auto open = interpretTrace(std::get<TraceTable>(table), {}, TraceUnit::Automatic, "x");
    QVERIFY(std::holds_alternative<TraceError>(open.result));
    QVERIFY(!open.questions.empty());
    const TraceQuestion& question = open.questions.front();
    QCOMPARE(question.parameter, std::string_view("traffic.trace_dates"));
    QVERIFY(!question.taken && !question.certain);
    QCOMPARE(question.answers.size(), std::size_t{2});
    QCOMPARE(plainText(question.answers[0].label), std::string("2024-06-05 (day first)"));
    QCOMPARE(plainText(question.answers[1].label), std::string("2024-05-06 (month first)"));
    QCOMPARE(question.answers[1].value, std::string("month_first"));

    const auto answered =
        interpretTrace(std::get<TraceTable>(table), {.dates = TraceDates::MonthFirst}, TraceUnit::Automatic, "x");
    QVERIFY(std::holds_alternative<TraceReading>(answered.result));
    const auto dates =
        std::ranges::find(answered.questions, std::string_view("traffic.trace_dates"), &TraceQuestion::parameter);
    QVERIFY(dates != answered.questions.end());
    QVERIFY(dates->taken == std::size_t{1} && !dates->automatic);

    const auto series = takeApartTrace("t,shop,api\n2025-09-15 00:00,1,2\n2025-09-15 01:00,1,2\n");
    const auto columns = interpretTrace(std::get<TraceTable>(series), {}, TraceUnit::Automatic, "x");
    QCOMPARE(columns.questions.front().parameter, std::string_view("traffic.trace_column"));
    QCOMPARE(columns.questions.front().answers.size(), std::size_t{3});
    QCOMPARE(columns.questions.front().answers.back().value, std::string("shop+api"));
}

void TestTraceForms::columnsSayTheirRole()
{
    const std::string text = contentOf(forms + "users_and_latency.csv");
    const auto table = takeApartTrace(text);
    const auto found = interpretTrace(std::get<TraceTable>(table), {}, TraceUnit::Automatic, "x");
    QCOMPARE(found.columns.size(), std::size_t{5});
    QVERIFY(found.columns[0].role == TraceRole::LeftOut && found.columns[0].canBeValue);
    QVERIFY(found.columns[1].role == TraceRole::LeftOut);
    QVERIFY(found.columns[2].role == TraceRole::Time && found.columns[2].canBeTime);
    QVERIFY(found.columns[3].role == TraceRole::Value);
    QVERIFY(found.columns[4].role == TraceRole::LeftOut);
    for (const TraceColumn& column : found.columns)
        QVERIFY(plainText(column.reason).ends_with('.'));
    const auto samples = contentOf(forms + "samples.csv");
    const auto measured = takeApartTrace(samples);
    const auto metrics = interpretTrace(std::get<TraceTable>(measured), {}, TraceUnit::Automatic, "x");
    QVERIFY(metrics.columns[0].role == TraceRole::Metric);
}

void TestTraceForms::oneTableIsReadManyTimes()
{
    const std::string text = contentOf(forms + "instances.csv");
    const auto taken = takeApartTrace(text);
    const TraceTable& table = std::get<TraceTable>(taken);
    QCOMPARE(table.rows.size(), std::size_t{72});
    QCOMPARE(table.line(0), std::size_t{2});
    std::vector<std::string_view> cells;
    QVERIFY(table.cells(1, cells));
    QCOMPARE(cells.front(), std::string_view("web-2"));
    const auto once = interpretTrace(table, {}, TraceUnit::Automatic, "x");
    static_cast<void>(interpretTrace(table, {.rows = TraceRows::Average}, TraceUnit::PerSecond, "x"));
    const auto again = interpretTrace(table, {}, TraceUnit::Automatic, "x");
    QVERIFY(std::get<TraceReading>(once.result).trace == std::get<TraceReading>(again.result).trace);
}

} // namespace loadline

LOADLINE_TEST(loadline::TestTraceForms)
#include "tst_traceforms.moc"
