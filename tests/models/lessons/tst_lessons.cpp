// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quantities by name, texts with placeholders, and what a guess may be.

#include "models/evaluate.h"
#include "models/lessons/lesson.h"
#include "models/lessons/lessonrun.h"
#include "models/lessons/lessontemplate.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <cmath>
#include <set>

using namespace loadline;

namespace {

/// A scenario with its evaluation on the shipped prices.
struct Told
{
    explicit Told(const Scenario& from)
        : scenario(from)
        , evaluation(std::make_shared<const Evaluation>(evaluate(scenario, testing::shippedSheet())))
    {}
    [[nodiscard]] LessonMoment moment() const { return {scenario, evaluation}; }
    [[nodiscard]] std::optional<double> value(std::string_view name) const
    {
        return findLessonValue(name)->read(*evaluation);
    }

    Scenario scenario;
    SharedEvaluation evaluation;
};

Scenario with(std::initializer_list<std::pair<const char*, const char*>> settings)
{
    Scenario scenario;
    for (const auto& [id, text] : settings) {
        const ParameterSpec* spec = findParameter(id);
        Message error;
        const auto value = parseParameterValue(*spec, text, error);
        if (!value || setParameter(scenario, *spec, *value))
            qFatal("%s", id);
    }
    return scenario;
}

TemplateProblem problemOf(std::string_view text)
{
    TemplateProblem problem;
    if (parseLessonTemplate(text, problem))
        qFatal("no problem in a text that has one");
    return problem;
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatAgreeAreNearestTogether();
    void namesAreUniqueAndNoParameters()
    {
        std::set<std::string_view> names;
        for (const LessonValueSpec& spec : lessonValues()) {
            QVERIFY(names.insert(spec.name).second);
            QVERIFY2(!findParameter(spec.name), spec.name.data());
            QVERIFY(!spec.meaning.empty() && spec.read);
        }
        QVERIFY(!findLessonValue("ec2.nothing"));
    }

    void valuesAreTheEvaluations()
    {
        const Told told(with({{"traffic.average", "20"}, {"idle.nights", "true"}, {"state.db_per_environment", "3"}}));
        const Evaluation& e = *told.evaluation;
        const OptionReport& ec2 = e.option(OptionId::Ec2);
        const OptionReport& lambda = e.option(OptionId::Lambda);
        QCOMPARE(told.value("ec2.monthly_usd"), ec2.bill.total.dollars());
        QCOMPARE(told.value("lambda.monthly_usd"), lambda.bill.total.dollars());
        QCOMPARE(told.value("traffic.average_rps"), 20.0);
        QCOMPARE(told.value("traffic.peak_rps"), e.traffic.peak.perSecond());
        QCOMPARE(told.value("traffic.idle_share"), e.traffic.idleShare);
        QCOMPARE(told.value("ec2.mean_s"), ec2.latency.mean.count());
        QCOMPARE(told.value("lambda.p99_s"), lambda.latency.p99.count());
        QCOMPARE(told.value("lambda.cold_share"), lambda.coldStarts.share);
        QCOMPARE(told.value("break_even.first_rps"), e.breakEven.points.front().rate.perSecond());
        QCOMPARE(told.value("ec2.idle_share"), ec2.compute.idleHours / (ec2.compute.usedHours + ec2.compute.idleHours));
        const Series& open = lambda.series.databaseConnections;
        QCOMPARE(told.value("lambda.connections_most"), *std::max_element(open.begin(), open.end()));
        QCOMPARE(told.value("difference_share"), e.verdict.differenceShare);
    }

    void overloadAndCreditsAreTimes()
    {
        const Told told(with({{"traffic.average", "7.5"},
                              {"traffic.peak_to_average", "1.5"},
                              {"idle.nights", "true"},
                              {"idle.weekends", "true"},
                              {"request.cpu_ms", "150"},
                              {"ec2.choose_by", "name"},
                              {"ec2.type", "t3.small"},
                              {"ec2.credits", "standard"},
                              {"ec2.instances", "1"}}));
        const OptionReport& ec2 = told.evaluation->option(OptionId::Ec2);
        const auto gone = told.value("ec2.credits_gone_minute");
        QVERIFY(gone);
        const auto step = static_cast<std::size_t>(*gone / 5.0);
        QVERIFY(ec2.series.credits[step] <= 1e-6 && ec2.series.credits[step - 1] > 1e-6);
        QVERIFY(!ec2.overloads.empty());
        QCOMPARE(told.value("ec2.overload_minute"), double(ec2.overloads.front().fromMinute));
        QVERIFY(*told.value("ec2.waiting_most") > 0.0);
        QVERIFY(!told.value("ec2.mean_s"));
    }

    void whatDoesNotExistHasNoValue()
    {
        const Told told(with({{"ec2.burstable", "false"}}));
        QVERIFY(!told.value("ec2.credits_gone_minute"));
        QVERIFY(!told.value("ec2.overload_minute"));
        QCOMPARE(told.value("ec2.waiting_most"), 0.0);
    }

    void templatesAreFilled()
    {
        const Told now(with({{"traffic.average", "3"}}));
        const Told other(with({{"traffic.average", "7"}}));
        const LessonMoments moments{now.moment(), other.moment()};
        TemplateProblem problem;
        const auto parsed = parseLessonTemplate(
            "{{a}} {ec2.monthly_usd}|{compared.traffic.average}|{traffic.average:count}|{ec2.mean_s:decimal}", problem);
        QVERIFY(parsed);
        const FilledLesson filled = fillLesson(*parsed, moments);
        QCOMPARE(filled.size(), std::size_t(8));
        QCOMPARE(std::get<std::string>(filled[0]), std::string("{a} "));
        QVERIFY(std::get<MessageNumber>(filled[1]) == number(*now.value("ec2.monthly_usd"), Format::Usd));
        QCOMPARE(std::get<double>(std::get<ParameterAmount>(filled[3]).value), 7.0);
        QVERIFY(std::get<MessageNumber>(filled[5]) == number(3.0, Format::Count));
        QVERIFY(std::get<MessageNumber>(filled[7]).format == Format::Decimal);
    }

    void withoutComparedScenarioThereIsNoNumber()
    {
        const Told now(Scenario{});
        TemplateProblem problem;
        const auto parsed = parseLessonTemplate("{compared.ec2.monthly_usd}", problem);
        QVERIFY(std::holds_alternative<std::monostate>(fillLesson(*parsed, {now.moment(), {}}).front()));
    }

    void mistakesInTemplatesAreNamed()
    {
        QVERIFY(problemOf("a {b").kind == TemplateProblem::Kind::OpenBrace);
        QVERIFY(problemOf("a } b").kind == TemplateProblem::Kind::OpenBrace);
        QVERIFY(problemOf("{}").kind == TemplateProblem::Kind::UnknownName);
        QCOMPARE(problemOf("{ec2.monthly}").words, std::string("ec2.monthly"));
        QVERIFY(problemOf("{ec2.monthly_usd:euro}").kind == TemplateProblem::Kind::UnknownFormat);
        QVERIFY(problemOf("{ec2.os:count}").kind == TemplateProblem::Kind::FormatOfParameter);
        QVERIFY(problemOf("{traffic.average:usd}").kind == TemplateProblem::Kind::FormatOfParameter);
    }

    void guessesLieInTheirRange()
    {
        const GuessRange linear{0.0, 100.0, false};
        QCOMPARE(linear.share(25.0), 0.25);
        QCOMPARE(linear.at(0.333), 33.0);
        QCOMPARE(linear.at(7.0), 100.0);
        const GuessRange logarithmic{0.1, 1000.0, true};
        QCOMPARE(logarithmic.share(10.0), 0.5);
        QCOMPARE(logarithmic.share(0.0), 0.0);
        QCOMPARE(logarithmic.at(0.0), 0.1);
        QCOMPARE(logarithmic.at(1.0), 1000.0);
        for (double share = 0.0; share <= 1.0; share += 0.01) {
            const double guess = logarithmic.at(share);
            QVERIFY(std::abs(logarithmic.share(guess) - share) < 0.006);
        }
    }

    void textsFallBackToEnglish()
    {
        const LessonText text{{{"en", "night"}, {"de", "Nacht"}}};
        QCOMPARE(text.in("de"), std::string_view("Nacht"));
        QCOMPARE(text.in("fr"), std::string_view("night"));
    }
};

void TestLessons::rowsThatAgreeAreNearestTogether()
{
    LessonRun run({.from = 0.0, .to = 100.0});
    QVERIFY(run.nearest(90.0).empty());
    run.next();
    for (const double share : {0.3, 0.8, 0.5, 0.8}) {
        run.moveTo(share);
        QVERIFY(run.keep());
    }
    QCOMPARE(run.nearest(90.0), (std::vector{1, 3}));
    QCOMPARE(run.nearest(35.0), (std::vector{0}));
}

LOADLINE_TEST(TestLessons)
#include "tst_lessons.moc"
