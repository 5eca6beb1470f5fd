// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "ui/pinned.h"
#include "ui/verdict/bigfigure.h"
#include "ui/verdict/breakevenbar.h"
#include "ui/verdict/verdictstrip.h"
#include "ui/verdict/verdicttext.h"
#include "ui/verdict/warningchip.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace loadline;

namespace {

Warning warning(Severity severity, std::string_view text, std::string_view parameter)
{
    return {severity, {text, {}}, parameter, OptionId::Ec2};
}

/// EC2 at $45, Lambda at $29, one crossing at 3.2 requests a second.
Evaluation sample()
{
    Evaluation evaluation;
    evaluation.region = "us-east-1";
    evaluation.priceDate = {2026, 8, 2};
    OptionReport ec2;
    ec2.bill.total = Usd::dollars(45.1);
    ec2.compute.name = "t3.small";
    ec2.compute.fewest = ec2.compute.most = 2;
    OptionReport lambda;
    lambda.id = OptionId::Lambda;
    lambda.bill.total = Usd::dollars(28.74);
    lambda.compute.name = "512 MB";
    lambda.compute.memory = Memory::mebibytes(512);
    evaluation.options = {ec2, lambda};
    evaluation.verdict = {
        VerdictKind::Cheaper,
        OptionId::Lambda,
        Usd::dollars(16.4),
        0.36,
        {"%1 is cheaper by %2 (%3)", {std::string("Lambda"), number(16.4, Format::Usd), number(0.36, Format::Share)}},
        {"Lambda is cheaper below %1", {number(3.2, Format::Rate)}}};
    evaluation.breakEven.points = {{RequestRate::perSecond(3.2), Usd::dollars(60), OptionId::Lambda}};
    return evaluation;
}

QString shown(QString text) { return text.replace(QChar(0x202F), u' '); }

} // namespace

class VerdictStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void figuresSayWhatEachCosts();
    void anOptionThatCannotHasNoFigure();
    void clickingAFigureAsksForItsBill();
    void theSentenceAndAChipAskForTheBill();
    void theSentenceIsShown();
    void chipsLeadToTheirValue();
    void whatHasNoChipIsInTheMenu();
    void chipsGoWhenTheirCauseGoes();
    void theScaleHoldsTheRateAndTheCrossing_data();
    void theScaleHoldsTheRateAndTheCrossing();
    void draggingTheRingIsOneGesture();
    void keysMoveTheRing();
    void aChangeIsAnnouncedOnce();
    void figuresSayTheDifferenceToA_data();
    void figuresSayTheDifferenceToA();
    void withoutAPinThereIsNoDifference();
    void theScaleHoldsTheRateOfA();

private:
    Scenario m_scenario;
};

void VerdictStripTest::initTestCase()
{
    qRegisterMetaType<Edit>();
    qRegisterMetaType<OptionId>();
    m_scenario.traffic.average = RequestRate::perSecond(1.1);
}

void VerdictStripTest::cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }

void VerdictStripTest::figuresSayWhatEachCosts()
{
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, sample());
    const auto figures = strip.findChildren<BigFigure*>();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0]->figure(), QStringLiteral("$45"));
    QCOMPARE(figures[0]->note(), QStringLiteral("2 × t3.small, fixed"));
    QCOMPARE(figures[1]->figure(), QStringLiteral("$29"));
    QCOMPARE(shown(figures[1]->note()), QStringLiteral("512 MB, per request"));
    QVERIFY(figures[0]->toolTip().contains(QStringLiteral("before tax")));
    QVERIFY(figures[0]->toolTip().contains(QStringLiteral("2 Aug 2026")));
}

void VerdictStripTest::anOptionThatCannotHasNoFigure()
{
    Evaluation evaluation = sample();
    evaluation.options[0].feasible = false;
    evaluation.options[0].warnings = {warning(Severity::Caution, "It costs", "ec2.os"),
                                      warning(Severity::Stop, "It has no RAM left", "ec2.memory_gib")};
    evaluation.options[0].obstacle = evaluation.options[0].warnings[1].message;
    VerdictStrip strip(Theme::dark());
    strip.showEvaluation(m_scenario, evaluation);
    const auto* figure = strip.findChildren<BigFigure*>().first();
    QCOMPARE(figure->figure(), QStringLiteral("–"));
    QCOMPARE(figure->note(), QStringLiteral("It has no RAM left"));
}

void VerdictStripTest::clickingAFigureAsksForItsBill()
{
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, sample());
    strip.resize(1070, 104);
    strip.show();
    QSignalSpy requested(&strip, &VerdictStrip::billRequested);
    const auto figures = strip.findChildren<BigFigure*>();
    QTest::mouseClick(figures[1], Qt::LeftButton);
    QTest::keyClick(figures[0], Qt::Key_Space);
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested[0].first().value<OptionId>(), OptionId::Lambda);
    QCOMPARE(requested[1].first().value<OptionId>(), OptionId::Ec2);
}

void VerdictStripTest::theSentenceAndAChipAskForTheBill()
{
    Evaluation evaluation = sample();
    evaluation.options[0].warnings.clear();
    evaluation.options[1].warnings = {warning(Severity::Caution, "Sessions need Redis", "state.function_store")};
    evaluation.options[1].warnings[0].option = OptionId::Lambda;
    evaluation.options[1].warnings[0].message = {"Sessions need Redis on Lambda: +%1", {number(11.68, Format::Usd)}};
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, evaluation);
    strip.resize(1070, 104);
    strip.show();
    const QSignalSpy requested(&strip, &VerdictStrip::billRequested);
    QTest::mouseClick(strip.findChild<VerdictText*>(), Qt::LeftButton);
    QTest::keyClick(strip.findChild<VerdictText*>(), Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested[0].first().value<OptionId>(), evaluation.verdict.winner);
    // The chip's own menu leads to the line that it names.
    auto* chip = strip.findChild<WarningChip*>();
    emit chip->customContextMenuRequested(QPoint(5, 5));
    QAction* bill = nullptr;
    for (const auto* menu : strip.findChildren<QMenu*>()) {
        for (QAction* action : menu->actions())
            bill = action->text() == QStringLiteral("Show in the bill") ? action : bill;
    }
    QVERIFY(bill);
    bill->trigger();
    QCOMPARE(requested.size(), 3);
    QCOMPARE(requested[2].last().value<std::optional<Part>>(), std::optional(Part::Redis));
}

void VerdictStripTest::theSentenceIsShown()
{
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, sample());
    const auto* text = strip.findChild<VerdictText*>();
    QCOMPARE(shown(text->sentence()), QStringLiteral("Lambda is cheaper by $16 (36 %)"));
    QCOMPARE(shown(text->because()), QStringLiteral("Lambda is cheaper below 3.2 req/s"));
}

void VerdictStripTest::chipsLeadToTheirValue()
{
    Evaluation evaluation = sample();
    evaluation.options[1].warnings = {warning(Severity::Caution, "Sessions need Redis", "state.function_store")};
    evaluation.warnings = {warning(Severity::Stop, "No traffic", "traffic.average")};
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, evaluation);
    strip.resize(1070, 104);
    strip.show();
    QSignalSpy requested(&strip, &VerdictStrip::parameterRequested);
    const auto chips = strip.findChildren<WarningChip*>();
    QVERIFY(chips[0]->isVisible() && chips[1]->isVisible() && !chips[2]->isVisible());
    QCOMPARE(chips[0]->fullText(), QStringLiteral("No traffic"));
    QCOMPARE(chips[0]->property("chip").toString(), QStringLiteral("stop"));
    QCOMPARE(chips[1]->property("chip").toString(), QStringLiteral("warn"));
    QTest::mouseClick(chips[1], Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), QStringLiteral("state.function_store"));
}

void VerdictStripTest::whatHasNoChipIsInTheMenu()
{
    Evaluation evaluation = sample();
    for (const char* id : {"ec2.os", "ec2.cores", "ec2.disk_gb", "ec2.fleet"})
        evaluation.options[0].warnings.push_back(warning(Severity::Caution, id, id));
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, evaluation);
    strip.show();
    const auto chips = strip.findChildren<WarningChip*>();
    QCOMPARE(chips[2]->fullText(), QStringLiteral("2 more"));
    QVERIFY(chips[2]->menu());
    QCOMPARE(chips[2]->menu()->actions().size(), 2);
    QSignalSpy requested(&strip, &VerdictStrip::parameterRequested);
    chips[2]->menu()->actions().last()->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), QStringLiteral("ec2.fleet"));
}

void VerdictStripTest::chipsGoWhenTheirCauseGoes()
{
    Evaluation evaluation = sample();
    evaluation.warnings = {warning(Severity::Note, "Worth knowing", "traffic.average")};
    VerdictStrip strip(Theme::light());
    strip.show();
    strip.showEvaluation(m_scenario, evaluation);
    QVERIFY(strip.findChildren<WarningChip*>().first()->isVisible());
    strip.showEvaluation(m_scenario, sample());
    QVERIFY(!strip.findChildren<WarningChip*>().first()->isVisible());
}

void VerdictStripTest::theScaleHoldsTheRateAndTheCrossing_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("near the crossing") << 1.1;
    QTest::newRow("far below") << 0.002;
    QTest::newRow("far above") << 5000.0;
    QTest::newRow("the lowest rate") << 0.001;
    QTest::newRow("the highest rate") << 100000.0;
}

void VerdictStripTest::theScaleHoldsTheRateAndTheCrossing()
{
    QFETCH(double, rate);
    BreakEvenBar bar;
    bar.resize(300, 34);
    bar.showBreakEven(RequestRate::perSecond(rate), sample().breakEven);
    QVERIFY(bar.from().perSecond() <= rate && rate <= bar.to().perSecond());
    QVERIFY(bar.from().perSecond() < 3.2 && 3.2 < bar.to().perSecond());
    const double you = bar.place(RequestRate::perSecond(rate)).x();
    const double crossing = bar.place(RequestRate::perSecond(3.2)).x();
    QCOMPARE(you < crossing, rate < 3.2);
}

void VerdictStripTest::draggingTheRingIsOneGesture()
{
    BreakEvenBar bar;
    bar.resize(300, 34);
    bar.showBreakEven(RequestRate::perSecond(1.1), sample().breakEven);
    bar.show();
    std::vector<Edit> edits;
    connect(&bar, &BreakEvenBar::edited, this, [&edits, &bar](const Edit& edit) {
        edits.push_back(edit);
        bar.showBreakEven(RequestRate::perSecond(std::get<double>(edit.changes.front().second)), sample().breakEven);
    });
    const QPoint start = bar.place(RequestRate::perSecond(1.1)).toPoint();
    QTest::mousePress(&bar, Qt::LeftButton, {}, start);
    QVERIFY(edits.empty());
    for (int x = 10; x <= 50; x += 10)
        QTest::mouseMove(&bar, start + QPoint(x, 0));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, start + QPoint(50, 0));
    QCOMPARE(edits.size(), std::size_t{5});
    for (std::size_t index = 0; index < edits.size(); ++index) {
        QCOMPARE(edits[index].continues, index > 0);
        QCOMPARE(edits[index].changes.front().first, std::string_view("traffic.average"));
    }
    QVERIFY(std::get<double>(edits.back().changes.front().second) > 1.1);
}

void VerdictStripTest::keysMoveTheRing()
{
    BreakEvenBar bar;
    bar.showBreakEven(RequestRate::perSecond(1.1), sample().breakEven);
    QSignalSpy edited(&bar, &BreakEvenBar::edited);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(edited.size(), 1);
    const Edit edit = edited.first().first().value<Edit>();
    QVERIFY(std::get<double>(edit.changes.front().second) > 1.1);
    QVERIFY(!edit.continues);
}

void VerdictStripTest::aChangeIsAnnouncedOnce()
{
    VerdictStrip strip(Theme::light());
    QSignalSpy announced(&strip, &VerdictStrip::announced);
    Evaluation evaluation = sample();
    for (int dollars = 10; dollars < 20; ++dollars) {
        evaluation.verdict.sentence = {"Lambda is cheaper by %1", {number(dollars, Format::Usd)}};
        strip.showEvaluation(m_scenario, evaluation);
    }
    QVERIFY(announced.isEmpty());
    QVERIFY(announced.wait());
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), QStringLiteral("Lambda is cheaper by $19"));
    QCOMPARE(strip.accessibleName(), QStringLiteral("Lambda is cheaper by $19"));
}

void VerdictStripTest::figuresSayTheDifferenceToA_data()
{
    QTest::addColumn<double>("inA");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("possibleInA");
    QTest::addColumn<bool>("priced");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, double inA, bool possible, bool possibleInA, bool priced, const char* said) {
        QTest::newRow(name) << inA << possible << possibleInA << priced << QString::fromUtf8(said);
    };
    row("less", 57.1, true, true, true, "−$12 against A");
    row("cents less", 53.1, true, true, true, "−$8.00 against A");
    row("more", 33.1, true, true, true, "+$12 against A");
    row("same", 45.1, true, true, true, "same as A");
    row("the same sum added up otherwise", 45.1 + 1e-13, true, true, true, "same as A");
    row("not in A", 57.1, true, false, true, "not possible in A");
    row("only in A", 57.1, false, true, true, "$57 in A");
    row("in neither", 57.1, false, false, true, "not possible in A");
    row("another price is missing", 57.1, true, true, false, "not comparable with A");
}

void VerdictStripTest::figuresSayTheDifferenceToA()
{
    QFETCH(const double, inA);
    QFETCH(const bool, possible);
    QFETCH(const bool, possibleInA);
    QFETCH(const bool, priced);
    QFETCH(const QString, said);
    Evaluation current = sample();
    current.options[0].feasible = possible;
    Pinned pinned{m_scenario, sample(), {}};
    pinned.evaluation.options[0].bill.total = Usd::dollars(inA);
    pinned.evaluation.options[0].feasible = possibleInA;
    if (!priced)
        pinned.evaluation.options[0].bill.unpriced = {{Part::Disk, "EBS", "Disk", 20.0, "GB-month"}};
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, current, &pinned);
    const auto figures = strip.findChildren<BigFigure*>();
    QCOMPARE(figures[0]->difference(), said);
    QVERIFY(figures[0]->accessibleName().endsWith(said));
    QCOMPARE(figures[1]->difference(), QStringLiteral("same as A"));
    const QString tip = shown(strip.findChild<VerdictText*>()->toolTip());
    QVERIFY2(tip.contains(QStringLiteral("In A: Lambda is cheaper by $16 (36 %)")), qPrintable(tip));
}

void VerdictStripTest::withoutAPinThereIsNoDifference()
{
    const Pinned pinned{m_scenario, sample(), {}};
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, sample(), &pinned);
    strip.showEvaluation(m_scenario, sample());
    const auto figures = strip.findChildren<BigFigure*>();
    QVERIFY(figures[0]->difference().isEmpty());
    QVERIFY(!figures[0]->accessibleName().contains(QStringLiteral("against")));
    QVERIFY(!strip.findChild<VerdictText*>()->toolTip().contains(QStringLiteral("In A")));
}

void VerdictStripTest::theScaleHoldsTheRateOfA()
{
    Pinned pinned{m_scenario, sample(), {}};
    pinned.scenario.traffic.average = RequestRate::perSecond(4000.0);
    VerdictStrip strip(Theme::light());
    strip.showEvaluation(m_scenario, sample(), &pinned);
    const auto* bar = strip.findChild<BreakEvenBar*>();
    QVERIFY(bar->to() > pinned.scenario.traffic.average);
    QVERIFY(bar->from() < m_scenario.traffic.average);
    QCOMPARE(shown(bar->accessibleDescription()), QStringLiteral("1.1 req/s; in A 4,000 req/s"));
    strip.showEvaluation(m_scenario, sample());
    QVERIFY(bar->to() < pinned.scenario.traffic.average);
}

LOADLINE_WIDGET_TEST(VerdictStripTest)
#include "tst_verdictstrip.moc"
