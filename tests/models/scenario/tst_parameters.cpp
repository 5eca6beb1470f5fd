// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameters.h"
#include "models/traffic/idleperiods.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

#include <cmath>
#include <limits>
#include <set>

namespace loadline {

using testing::plainText;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

bool isNumber(const ParameterSpec& spec)
{
    return spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Integer;
}

bool isSingle(const ParameterSpec& spec)
{
    return isNumber(spec) || spec.kind == ParameterKind::Switch || spec.kind == ParameterKind::Choice;
}

void addRows(bool (*wanted)(const ParameterSpec&))
{
    QTest::addColumn<QString>("id");
    for (const ParameterSpec& spec : parameters()) {
        if (wanted(spec))
            QTest::newRow(std::string(spec.id).c_str()) << QString::fromStdString(std::string(spec.id));
    }
}

const ParameterSpec& specOf(const QString& id) { return *findParameter(id.toStdString()); }

std::optional<Message> setTo(Scenario& scenario, std::string_view id, const ParameterValue& value)
{
    return setParameter(scenario, *findParameter(id), value);
}

double numberOf(const Scenario& scenario, std::string_view id)
{
    return std::get<double>(findParameter(id)->read(scenario));
}

TraceRef flatTrace(double value)
{
    return TraceRef(Trace{"flat.csv", Seconds{300}, std::vector<double>(stepsPerWeek, value)});
}

bool nearlySame(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT
private slots:
    void idsAreUnique();
    void unknownIdIsNotFound();
    void saysWhatItIs_data()
    {
        addRows([](const ParameterSpec&) { return true; });
    }
    void saysWhatItIs();
    void scaleFitsTheRange_data() { addRows(isNumber); }
    void scaleFitsTheRange();
    void choicesAreTheRange_data();
    void choicesAreTheRange();
    void defaultSurvivesText_data();
    void defaultSurvivesText();
    void endsOfTheRangeAreTaken_data();
    void endsOfTheRangeAreTaken();
    void outsideIsRefused_data() { addRows(isSingle); }
    void outsideIsRefused();
    void wrongKindIsRefused_data()
    {
        addRows([](const ParameterSpec&) { return true; });
    }
    void wrongKindIsRefused();
    void fractionsAreRefused_data();
    void fractionsAreRefused();
    void wrongTextIsRefused_data() { addRows(isSingle); }
    void wrongTextIsRefused();
    void switchTakesWords();
    void shapeTakes24Numbers();
    void shapeNeedsTraffic();
    void traceIsNotSetByAValue();
    void traceValueRescalesTheAverage();
    void anotherWeekHasItsOwnAverage();
    void readingAnswersAreChecked();
    void oneRequestAMonthIsLegal();
    void requestsAMonthFollowTheAverage();
    void requestsAMonthSetTheAverage();
    void requestsAMonthKeepTheAverageInRange();
    void requestsAMonthNeedAnActiveHour();
    void inactiveSaysWhy_data();
    void inactiveSaysWhy();
    void traceReplacesTheDrawnCurve();
};

void TestParameters::idsAreUnique()
{
    std::set<std::string_view> ids;
    for (const ParameterSpec& spec : parameters()) {
        QVERIFY2(ids.insert(spec.id).second, std::string(spec.id).c_str());
        QCOMPARE(findParameter(spec.id), &spec);
    }
    QVERIFY(ids.size() > 50);
}

void TestParameters::unknownIdIsNotFound()
{
    QCOMPARE(findParameter("traffic.avrage"), nullptr);
    QCOMPARE(findParameter(""), nullptr);
}

void TestParameters::saysWhatItIs()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    QVERIFY(!spec.label.empty());
    QVERIFY(spec.meaning.size() > 10);
    QVERIFY(spec.meaning.ends_with('.'));
    QVERIFY(!parameterRange(spec).text.empty());
    QCOMPARE(spec.read == nullptr, spec.kind == ParameterKind::Trace);
    QCOMPARE(spec.write == nullptr, spec.kind == ParameterKind::Trace);
    if (spec.inactive) {
        const std::string_view why = spec.inactive(Scenario{});
        QVERIFY(why.empty() || why.ends_with('.'));
    }
}

void TestParameters::scaleFitsTheRange()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    QVERIFY(std::isfinite(spec.minimum) && std::isfinite(spec.maximum));
    QVERIFY(spec.minimum < spec.maximum);
    QVERIFY(spec.step > 0.0 && spec.step <= spec.maximum - spec.minimum);
    if (spec.scale == SliderScale::Logarithmic)
        QVERIFY(spec.minimum > 0.0);
    if (spec.scale == SliderScale::LogarithmicFromZero)
        QCOMPARE(spec.minimum, 0.0);
}

void TestParameters::choicesAreTheRange_data()
{
    addRows([](const ParameterSpec& spec) { return spec.kind == ParameterKind::Choice; });
}

void TestParameters::choicesAreTheRange()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    QCOMPARE(spec.minimum, 0.0);
    QCOMPARE(spec.maximum, static_cast<double>(spec.choices.size()) - 1.0);
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < spec.choices.size(); ++i) {
        const ParameterChoice& choice = spec.choices[i];
        QVERIFY(!choice.label.empty());
        QVERIFY2(keys.insert(choice.key).second, std::string(choice.key).c_str());
        QVERIFY(plainText(parameterRange(spec)).find(choice.key) != std::string::npos);
        Message error;
        const auto value = parseParameterValue(spec, choice.key, error);
        QVERIFY2(value, plainText(error).c_str());
        Scenario scenario;
        scenario.traffic.trace = flatTrace(1.0);
        QVERIFY(!setParameter(scenario, spec, *value));
        QCOMPARE(std::get<double>(spec.read(scenario)), static_cast<double>(i));
        QCOMPARE(parameterValueText(spec, spec.read(scenario)), std::string(choice.key));
    }
    QVERIFY(keys.size() >= 2);
}

void TestParameters::defaultSurvivesText_data()
{
    addRows([](const ParameterSpec& spec) { return spec.kind != ParameterKind::Trace; });
}

void TestParameters::defaultSurvivesText()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    const Scenario fresh;
    const ParameterValue value = spec.read(fresh);
    Message error;
    const auto parsed = parseParameterValue(spec, parameterValueText(spec, value), error);
    QVERIFY2(parsed, plainText(error).c_str());
    QVERIFY(*parsed == value);
    Scenario scenario;
    const auto refused = setParameter(scenario, spec, *parsed);
    QVERIFY2(!refused, plainText(refused.value_or(Message{})).c_str());
    const ParameterValue after = spec.read(scenario);
    if (const auto* number = std::get_if<double>(&after))
        QVERIFY(nearlySame(*number, std::get<double>(value)));
    else
        QVERIFY(after == value);
}

void TestParameters::endsOfTheRangeAreTaken_data()
{
    addRows([](const ParameterSpec& spec) { return isSingle(spec) && !spec.derived; });
}

void TestParameters::endsOfTheRangeAreTaken()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    for (const double end : {spec.minimum, spec.maximum}) {
        Scenario scenario;
        const auto refused = setParameter(scenario, spec, end);
        QVERIFY2(!refused, plainText(refused.value_or(Message{})).c_str());
        QVERIFY(nearlySame(std::get<double>(spec.read(scenario)), end));
    }
}

void TestParameters::outsideIsRefused()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    for (const double wrong : {std::nextafter(spec.minimum, -infinite), std::nextafter(spec.maximum, infinite),
                               std::numeric_limits<double>::quiet_NaN(), infinite, -infinite, 1e308, -1e308}) {
        Scenario scenario;
        const auto refused = setParameter(scenario, spec, wrong);
        QVERIFY2(refused, std::to_string(wrong).c_str());
        const std::string sentence = plainText(*refused);
        QVERIFY2(sentence.find(spec.id) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find(plainText(parameterRange(spec))) != std::string::npos, sentence.c_str());
        QVERIFY(scenario == Scenario{});
    }
}

void TestParameters::wrongKindIsRefused()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    std::vector<ParameterValue> wrong;
    if (!isSingle(spec))
        wrong.emplace_back(1.0);
    if (spec.kind != ParameterKind::Text)
        wrong.emplace_back(std::string("1"));
    if (spec.kind != ParameterKind::Numbers)
        wrong.emplace_back(std::vector<double>{1.0});
    for (const ParameterValue& value : wrong) {
        Scenario scenario;
        QVERIFY(setParameter(scenario, spec, value));
        QVERIFY(scenario == Scenario{});
    }
}

void TestParameters::fractionsAreRefused_data()
{
    addRows([](const ParameterSpec& spec) { return isSingle(spec) && spec.kind != ParameterKind::Number; });
}

void TestParameters::fractionsAreRefused()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    Scenario scenario;
    QVERIFY(setParameter(scenario, spec, spec.minimum + 0.5));
    QVERIFY(scenario == Scenario{});
}

void TestParameters::wrongTextIsRefused()
{
    QFETCH(QString, id);
    const ParameterSpec& spec = specOf(id);
    for (const char* text : {"", " ", "abc", "nan", "inf", "-inf", "1e999", "0x10", "1 2", "1,5", "++1", "--"}) {
        Message error;
        QVERIFY2(!parseParameterValue(spec, text, error), text);
        QVERIFY2(plainText(error).find(spec.id) != std::string::npos, plainText(error).c_str());
    }
}

void TestParameters::switchTakesWords()
{
    const ParameterSpec& spec = *findParameter("idle.nights");
    Message error;
    for (const char* text : {"true", "on", "yes", "1"})
        QVERIFY2(parseParameterValue(spec, text, error) == ParameterValue{1.0}, text);
    for (const char* text : {"false", "off", "no", "0"})
        QVERIFY2(parseParameterValue(spec, text, error) == ParameterValue{0.0}, text);
    QCOMPARE(parameterValueText(spec, 1.0), std::string("true"));
    QCOMPARE(parameterValueText(spec, 0.0), std::string("false"));
}

void TestParameters::shapeTakes24Numbers()
{
    Scenario scenario;
    QVERIFY(setTo(scenario, "traffic.shape", std::vector<double>(23, 1.0)));
    QVERIFY(setTo(scenario, "traffic.shape", std::vector<double>(25, 1.0)));
    std::vector<double> damaged(24, 1.0);
    for (const double wrong : {-0.1, std::numeric_limits<double>::quiet_NaN(), infinite, 1e7}) {
        damaged[5] = wrong;
        QVERIFY(setTo(scenario, "traffic.shape", damaged));
    }
    QVERIFY(scenario == Scenario{});
    QVERIFY(!setTo(scenario, "traffic.shape", std::vector<double>(24, 2.0)));
    QCOMPARE(scenario.traffic.shape[23], 2.0);
}

void TestParameters::shapeNeedsTraffic()
{
    Scenario scenario;
    const auto refused = setTo(scenario, "traffic.shape", std::vector<double>(24, 0.0));
    QVERIFY(refused);
    QVERIFY2(plainText(*refused).find("traffic.shape") != std::string::npos, plainText(*refused).c_str());
    QVERIFY(scenario == Scenario{});
}

void TestParameters::traceIsNotSetByAValue()
{
    const ParameterSpec& spec = *findParameter("traffic.trace");
    Scenario scenario;
    QVERIFY(setParameter(scenario, spec, std::string("trace.csv")));
    Message error;
    QVERIFY(!parseParameterValue(spec, "trace.csv", error));
    QVERIFY(!error.text.empty());
    QVERIFY(scenario == Scenario{});
}

void TestParameters::traceValueRescalesTheAverage()
{
    Scenario scenario;
    scenario.traffic.trace = flatTrace(600.0);
    scenario.traffic.average = RequestRate::perSecond(2.0);
    QVERIFY(!setTo(scenario, "traffic.trace_value", 1.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 600.0);
    QVERIFY(!setTo(scenario, "traffic.trace_value", 0.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 2.0);

    // What would leave the range is refused, not moved into it.
    scenario.traffic.average = RequestRate::perSecond(90000.0);
    const Scenario before = scenario;
    const auto refused = setTo(scenario, "traffic.trace_value", 1.0);
    QVERIFY(refused);
    QVERIFY2(plainText(*refused).find("recording") != std::string::npos, plainText(*refused).c_str());
    QVERIFY(scenario == before);
}

void TestParameters::anotherWeekHasItsOwnAverage()
{
    Scenario scenario;
    std::vector<double> values(3 * stepsPerWeek, 300.0);
    std::fill(values.begin() + stepsPerWeek, values.begin() + 2 * stepsPerWeek, 900.0);
    std::fill(values.begin() + 2 * stepsPerWeek, values.end(), 0.0);
    scenario.traffic.trace = TraceRef(Trace{"weeks.csv", Seconds{300.0}, values});
    scenario.traffic.average = RequestRate::perSecond(2.0); // twice the first week's own
    QVERIFY(!setTo(scenario, "traffic.trace_week", 2.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 6.0);
    QVERIFY(!setTo(scenario, "traffic.trace_week", 3.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 6.0);
    QVERIFY(!setTo(scenario, "traffic.trace_week", 2.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 3.0);
    Scenario drawn;
    QVERIFY(!setTo(drawn, "traffic.trace_week", 5.0));
    QCOMPARE(drawn.traffic.average.perSecond(), Scenario{}.traffic.average.perSecond());
}

void TestParameters::readingAnswersAreChecked()
{
    Scenario scenario;
    const ParameterSpec& clock = *findParameter("traffic.trace_clock");
    QVERIFY(!setParameter(scenario, clock, std::string("+05:30")));
    QCOMPARE(scenario.traffic.traceReading.clock, std::string("+05:30"));
    for (const char* wrong : {"Berlin", "2", "+25:00", "+2:0", "-"})
        QVERIFY2(setParameter(scenario, clock, std::string(wrong)), wrong);
    QVERIFY(!setParameter(scenario, clock, std::string()));
    QVERIFY(setParameter(scenario, *findParameter("traffic.trace_column"), std::string(501, 'x')));
    QVERIFY(!setTo(scenario, "traffic.trace_gaps", 1.0));
    QVERIFY(scenario.traffic.traceReading.gaps == TraceGaps::Zero);
    QVERIFY(!setTo(scenario, "traffic.trace_rows", 3.0));
    QVERIFY(scenario.traffic.traceReading.rows == TraceRows::Count);
    QVERIFY(!setTo(scenario, "traffic.trace_dates", 2.0));
    QVERIFY(scenario.traffic.traceReading.dates == TraceDates::MonthFirst);
    QVERIFY(!setTo(scenario, "traffic.trace_decimals", 2.0));
    QVERIFY(scenario.traffic.traceReading.decimals == TraceDecimals::Comma);
}

void TestParameters::oneRequestAMonthIsLegal()
{
    Scenario scenario;
    QVERIFY(!setTo(scenario, "traffic.requests_per_month", 1.0));
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 1.0);
    QVERIFY(scenario.traffic.average.perSecond() >= findParameter("traffic.average")->minimum);
    QVERIFY(!setTo(scenario, "traffic.average", 200000.0));
    QCOMPARE(scenario.traffic.average.perSecond(), 200000.0);
    // The ends of both ranges are the same traffic.
    QVERIFY(findParameter("traffic.average")->maximum * 730.0 * 3600.0 <=
            findParameter("traffic.requests_per_month")->maximum);
}

void TestParameters::requestsAMonthFollowTheAverage()
{
    Scenario scenario;
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 2.0 * 730.0 * 3600.0);
    scenario.billing.month = MonthLength::Hours720;
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 2.0 * 720.0 * 3600.0);
    scenario.idle.weekends = true;
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 2.0 * 720.0 * 3600.0 * 5.0 / 7.0);
}

void TestParameters::requestsAMonthSetTheAverage()
{
    Scenario scenario;
    QVERIFY(findParameter("traffic.requests_per_month")->derived);
    scenario.idle.weekends = true;
    QVERIFY(!setTo(scenario, "traffic.requests_per_month", 5e6));
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 5e6);
    QCOMPARE(scenario.traffic.average.perSecond(), 5e6 / (730.0 * 3600.0 * 5.0 / 7.0));
}

void TestParameters::requestsAMonthKeepTheAverageInRange()
{
    Scenario scenario;
    scenario.idle.weekends = true;
    const Scenario before = scenario;
    for (const double requests : {2.5e12, 3e12}) {
        const auto refused = setTo(scenario, "traffic.requests_per_month", requests);
        QVERIFY(refused);
        QVERIFY2(plainText(*refused).find("traffic.average") != std::string::npos, plainText(*refused).c_str());
        QVERIFY(scenario == before);
    }
}

void TestParameters::requestsAMonthNeedAnActiveHour()
{
    Scenario scenario;
    scenario.idle.windows = {{0, minutesPerWeek}};
    const Scenario before = scenario;
    const auto refused = setTo(scenario, "traffic.requests_per_month", 1e6);
    QVERIFY(refused);
    QVERIFY2(plainText(*refused).find("idle") != std::string::npos, plainText(*refused).c_str());
    QVERIFY(scenario == before);
    QCOMPARE(numberOf(scenario, "traffic.requests_per_month"), 0.0);
}

void TestParameters::inactiveSaysWhy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("to");
    QTest::newRow("hours of the night need idle nights") << "idle.night_from"
                                                         << "idle.nights"
                                                         << "true";
    QTest::newRow("type needs the choice by name") << "ec2.type"
                                                   << "ec2.choose_by"
                                                   << "name";
    QTest::newRow("most instances need autoscaling") << "ec2.max_instances"
                                                     << "ec2.fleet"
                                                     << "autoscaled";
    QTest::newRow("target use needs autoscaling") << "ec2.target_utilisation"
                                                  << "ec2.fleet"
                                                  << "autoscaled";
}

void TestParameters::inactiveSaysWhy()
{
    QFETCH(QString, id);
    QFETCH(QString, change);
    QFETCH(QString, to);
    const ParameterSpec& spec = specOf(id);
    Scenario scenario;
    QVERIFY(!spec.inactive(scenario).empty());
    Message error;
    const auto value = parseParameterValue(specOf(change), to.toStdString(), error);
    QVERIFY2(value, plainText(error).c_str());
    QVERIFY(!setParameter(scenario, specOf(change), *value));
    QVERIFY(spec.inactive(scenario).empty());
}

void TestParameters::traceReplacesTheDrawnCurve()
{
    Scenario drawn;
    Scenario recorded;
    recorded.traffic.trace = flatTrace(1.0);
    for (const char* id : {"traffic.shape", "traffic.peak_to_average", "traffic.monday", "traffic.sunday"}) {
        QVERIFY2(findParameter(id)->inactive(drawn).empty(), id);
        QVERIFY2(!findParameter(id)->inactive(recorded).empty(), id);
    }
    for (const char* id : {"traffic.trace_value", "traffic.trace_week"}) {
        QVERIFY2(!findParameter(id)->inactive(drawn).empty(), id);
        QVERIFY2(findParameter(id)->inactive(recorded).empty(), id);
    }
}

} // namespace loadline

LOADLINE_TEST(loadline::TestParameters)
#include "tst_parameters.moc"
