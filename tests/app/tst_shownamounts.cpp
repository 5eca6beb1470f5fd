// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts as people read them add up, and a line has the same cents in the terminal, in the bills' window, in the cost
// chart and in CSV.

#include "app/evaluationtext.h"
#include "app/preset.h"
#include "models/evaluate.h"
#include "tests/app/shippedsheet.h"
#include "tests/models/drawnscenario.h"
#include "tests/testprogram.h"
#include "ui/amounttext.h"
#include "ui/bill/billcsv.h"
#include "ui/bill/billtree.h"
#include "ui/charts/costchart.h"
#include "ui/csv.h"
#include "ui/pinned.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace loadline;
using namespace Qt::StringLiterals;

namespace {

/// An amount as it is printed: "$1,204.50", "<$0.01".
struct Printed
{
    QString text;
    double value = 0.0;
    double mayBeMore = 0.0; ///< of "<$0.01": a cent
};

std::optional<Printed> printedAmount(const QString& line, const QLocale& locale)
{
    static const QRegularExpression amount(QStringLiteral("(<?)\\$([\\d.,\u00A0\u202F]*\\d)"));
    std::optional<Printed> last;
    for (auto found = amount.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        QString digits = match.captured(2);
        digits.remove(locale.groupSeparator());
        digits.replace(locale.decimalPoint(), QStringLiteral("."));
        const double value = digits.toDouble();
        const bool isBelow = !match.captured(1).isEmpty();
        last = Printed{match.captured(0), isBelow ? 0.0 : value, isBelow ? value : 0.0};
    }
    return last;
}

/// What is wrong with the sums of the bills in the command's text; empty where they add up.
QString wrongSums(const QString& text, const QString& totalWord, const QString& noPrice, const QLocale& locale)
{
    QStringList wrong;
    double sum = 0.0;
    double more = 0.0;
    int bills = 0;
    bool within = false;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("  ") + totalWord)) {
            const auto total = printedAmount(line, locale);
            ++bills;
            if (!total || total->value < sum - 1e-7 * std::max(1.0, sum) ||
                total->value + total->mayBeMore > sum + more + 1e-7 * std::max(1.0, sum))
                wrong << QStringLiteral("%1 beside %2").arg(line.simplified()).arg(sum, 0, 'f', 9);
            within = false;
        } else if (!line.startsWith(u' ')) {
            sum = more = 0.0;
            within = line.contains(u'$');
        } else if (within && !line.contains(noPrice)) {
            if (const auto amount = printedAmount(line, locale)) {
                sum += amount->value;
                more += amount->mayBeMore;
            }
        }
    }
    if (bills == 0)
        wrong << QStringLiteral("no bill");
    return wrong.join(u'\n');
}

/// Where else the amounts of the bills' window stand.
struct Elsewhere
{
    QString text;
    QString csv;
    ChartData chart;
};

/// Where the amount of a line of the window does not stand as it is there; empty where it does everywhere.
QString missingIn(const Elsewhere& elsewhere, const CostBar& bar, const BillRow& line, int decimals)
{
    const QString amount = line.cell(BillColumn::Amount);
    if (!line.now.exists || line.now.exact <= Usd{})
        return {};
    const auto saysIt = [&](const QString& working) {
        return working.startsWith(line.cell(BillColumn::What)) && working.contains(QStringLiteral("= %1").arg(amount));
    };
    const auto hasIt = [&](const CostPart& part) { return std::ranges::any_of(part.workings, saysIt); };
    if (!std::ranges::any_of(bar.parts, hasIt))
        return line.cell(BillColumn::What) + u" in the chart: "_s + amount;
    // A line of several prices has a row for each there.
    if (!line.children.empty())
        return {};
    if (!elsewhere.text.contains(amount + u"  "_s))
        return line.cell(BillColumn::What) + u" in the terminal: "_s + amount;
    const double shown = static_cast<double>(line.now.shown) / std::pow(10.0, decimals);
    return elsewhere.csv.contains(u',' + csvNumber(shown) + u',')
               ? QString()
               : line.cell(BillColumn::What) + u" in the table: "_s + amount;
}

std::vector<Preset> presets()
{
    QString error;
    std::vector<Preset> all = readPresets(shippedSheet(), error);
    if (all.empty())
        qFatal("%s", qPrintable(error));
    return all;
}

Evaluation evaluated(const Scenario& scenario)
{
    return evaluate(scenario, shippedPrices().sheet(scenario.billing.region));
}

} // namespace

class TestShownAmounts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void linesAddUpEverywhere_data();
    void linesAddUpEverywhere();
    void anyScenarioAddsUp();
    void sameCentsEverywhere_data();
    void sameCentsEverywhere();
    void manyBreakEvensAreCounted();
};

void TestShownAmounts::linesAddUpEverywhere_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain);
}

void TestShownAmounts::linesAddUpEverywhere()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    int texts = 0;
    for (Preset& preset : presets()) {
        for (std::size_t region = 0; region < regionCount; ++region) {
            preset.scenario.billing.region = static_cast<Region>(region);
            const QString text = evaluationText(evaluated(preset.scenario));
            const QString wrong = wrongSums(text, QStringLiteral("Total"), QStringLiteral("no price"), locale);
            QVERIFY2(wrong.isEmpty(), qPrintable(preset.id + u' ' + wrong));
            ++texts;
        }
    }
    QVERIFY(texts > 200);
}

void TestShownAmounts::anyScenarioAddsUp()
{
    QRandomGenerator random(41);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Pinned pinned{.scenario = {}, .evaluation = evaluated({}), .name = QStringLiteral("A")};
    for (int i = 0; i < 200; ++i) {
        const Evaluation evaluation = evaluated(testing::drawn(random, testing::Reach::Extremes));
        const QString text = evaluationText(evaluation, i % 2 == 0 ? nullptr : &pinned);
        const QString wrong = wrongSums(text, QStringLiteral("Total"), QStringLiteral("no price"), QLocale());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        pinned.evaluation = evaluation;
    }
}

void TestShownAmounts::sameCentsEverywhere_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::newRow("alone") << false;
    QTest::newRow("with A pinned") << true;
}

void TestShownAmounts::sameCentsEverywhere()
{
    QFETCH(const bool, isPinned);
    const Pinned pinned{.scenario = {}, .evaluation = evaluated({}), .name = QStringLiteral("A")};
    const Pinned* const inA = isPinned ? &pinned : nullptr;
    int lines = 0;
    for (const Preset& preset : presets()) {
        const Evaluation evaluation = evaluated(preset.scenario);
        const BillRow tree = billTree(evaluation, inA ? &inA->evaluation : nullptr, {});
        const Elsewhere elsewhere{.text = evaluationText(evaluation, inA),
                                  .csv = QString::fromUtf8(billCsv({}, evaluation, inA ? &inA->evaluation : nullptr)),
                                  .chart = costChart(preset.scenario, evaluation, inA)};
        for (std::size_t i = 0; i < evaluation.options.size(); ++i) {
            const QString total = tree.children[i].cell(BillColumn::Amount);
            const CostBar& bar = elsewhere.chart.bars.at(static_cast<qsizetype>(i));
            QCOMPARE(bar.totalText, total);
            const Bill* const before = inA ? &inA->evaluation.options[i].bill : nullptr;
            const int decimals = shownBills(evaluation.options[i].bill, before).now.decimals;
            double parts = 0.0;
            for (const CostPart& part : bar.parts)
                parts += part.amount;
            QCOMPARE(sumText(parts), total);
            QVERIFY2(elsewhere.text.contains(QRegularExpression(QStringLiteral("\n  Total +\\%1\n").arg(total))),
                     qPrintable(preset.id + total));
            for (const BillRow& service : tree.children[i].children) {
                for (const BillRow& line : service.children) {
                    const QString missing = missingIn(elsewhere, bar, line, decimals);
                    QVERIFY2(missing.isEmpty(), qPrintable(preset.id + missing));
                    ++lines;
                }
            }
        }
    }
    QVERIFY(lines > 60);
}

void TestShownAmounts::manyBreakEvensAreCounted()
{
    Evaluation evaluation = evaluated({});
    const BreakEvenPoint point = evaluation.breakEven.points.at(0);
    evaluation.breakEven.points.assign(496, point);
    const QString text = evaluationText(evaluation);
    const QString after = text.mid(text.indexOf(QStringLiteral("\nBreak-even\n")));
    QVERIFY2(after.count(QStringLiteral("is cheaper")) < 10, qPrintable(after.left(2000)));
    QVERIFY2(after.contains(QStringLiteral("and 490 more, the last at ")), qPrintable(after.left(2000)));
    evaluation.breakEven.points.assign(6, point);
    QVERIFY(!evaluationText(evaluation).contains(QStringLiteral(" more, the last at ")));
}

LOADLINE_LOOP_TEST(TestShownAmounts)
#include "tst_shownamounts.moc"
