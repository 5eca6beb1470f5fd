// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bill/billdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace loadline;

namespace {

OptionReport lambdaReport()
{
    const PriceDate date{2026, 10, 1};
    BillBuilder builder(BillBuilder::Keep::Lines);
    const Price tiered{{{0.0, Usd::dollars(0.5)}, {100.0, Usd::dollars(0.25)}}, date, false, "S1"};
    builder.add({Part::LambdaCompute, "Lambda", "Duration", "GB-second"}, tiered, 150.0, 20.0);
    builder.add({Part::Redis, "ElastiCache", "cache.t4g.micro", "hour"},
                Price::flat(Usd::dollars(0.016), date, "S7", true), 730.0);
    builder.add({Part::DataOut, "Data transfer", "Out", "GB"}, Price::flat(Usd::dollars(0.09), date, "S1"), 10.0, 10.0);
    OptionReport report;
    report.id = OptionId::Lambda;
    report.bill = builder.take();
    return report;
}

QString cell(const BillModel& model, BillModel::Column column, std::initializer_list<int> rows)
{
    QModelIndex index;
    for (const int row : rows)
        index = model.index(row, 0, index);
    return index.siblingAtColumn(column).data().toString().remove(QChar(0x202F));
}

} // namespace

class BillTest : public QObject
{
    Q_OBJECT

private slots:
    void modelKeepsTheRulesOfQt();
    void linesMultiplyOut();
    void freeAllowanceAndTiersStandBelowTheirLine();
    void derivedPricesSaySo();
    void dialogOpensAtThePart();
    void billIsCopiedAsText();
    void missingPricesAreNamed();
};

void BillTest::modelKeepsTheRulesOfQt()
{
    BillModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBill(lambdaReport().bill, {});
    QCOMPARE(model.rowCount(), 3);
    model.setBill({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void BillTest::linesMultiplyOut()
{
    BillModel model;
    model.setBill(lambdaReport().bill, {});
    const int redis = model.partIndex(Part::Redis).row();
    QCOMPARE(cell(model, BillModel::Quantity, {redis, 0}), QStringLiteral("730hour"));
    QCOMPARE(cell(model, BillModel::UnitPrice, {redis, 0}), QStringLiteral("×$0.016"));
    QCOMPARE(cell(model, BillModel::Amount, {redis, 0}), QStringLiteral("$11.68"));
    QCOMPARE(cell(model, BillModel::Amount, {redis}), QStringLiteral("$11.68"));
    QCOMPARE(cell(model, BillModel::Dated, {redis, 0}), QStringLiteral("1 Oct 2026"));
}

void BillTest::freeAllowanceAndTiersStandBelowTheirLine()
{
    BillModel model;
    model.setBill(lambdaReport().bill, {});
    // 150 GB-seconds less 20 free: 100 in the first tier, 30 in the second.
    const int compute = model.partIndex(Part::LambdaCompute).row();
    QCOMPARE(cell(model, BillModel::Quantity, {compute, 0}), QStringLiteral("150GB-second"));
    QCOMPARE(cell(model, BillModel::Item, {compute, 0, 0}), QStringLiteral("Free allowance"));
    QCOMPARE(cell(model, BillModel::Quantity, {compute, 0, 0}), QStringLiteral("20GB-second"));
    QCOMPARE(cell(model, BillModel::Quantity, {compute, 0, 1}), QStringLiteral("100GB-second"));
    QCOMPARE(cell(model, BillModel::Amount, {compute, 0, 1}), QStringLiteral("$50.00"));
    QCOMPARE(cell(model, BillModel::Quantity, {compute, 0, 2}), QStringLiteral("30GB-second"));
    QCOMPARE(cell(model, BillModel::Amount, {compute, 0, 2}), QStringLiteral("$7.50"));
    // What is free altogether has its allowance and no tier.
    const int out = model.partIndex(Part::DataOut).row();
    QCOMPARE(model.rowCount(model.index(0, 0, model.index(out, 0))), 1);
}

void BillTest::derivedPricesSaySo()
{
    BillModel model;
    model.setBill(lambdaReport().bill, {{"S7", "ElastiCache price list"}});
    const QModelIndex line = model.index(0, BillModel::Source, model.partIndex(Part::Redis));
    QCOMPARE(line.data().toString(), QStringLiteral("S7, derived"));
    QVERIFY(line.data(Qt::ToolTipRole).toString().contains(QStringLiteral("ElastiCache price list")));
}

void BillTest::dialogOpensAtThePart()
{
    BillDialog dialog(Theme::light());
    dialog.showBill(lambdaReport(), Part::Redis);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.view()->currentIndex().data().toString(), QStringLiteral("Redis"));
    QVERIFY(dialog.view()->isExpanded(dialog.view()->currentIndex()));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void BillTest::billIsCopiedAsText()
{
    BillDialog dialog(Theme::dark());
    dialog.showBill(lambdaReport());
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("copyBill")), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    // A heading, three parts, three lines, three details of the tiers and one of the free data.
    QCOMPARE(lines.size(), 11);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), static_cast<qsizetype>(BillModel::ColumnCount - 1));
}

void BillTest::missingPricesAreNamed()
{
    OptionReport report = lambdaReport();
    report.bill.unpriced = {{Part::DatabaseProxy, "RDS", "RDS Proxy", 1460.0, "vCPU-hour"}};
    BillDialog dialog(Theme::light());
    dialog.showBill(report);
    dialog.show();
    const auto labels = dialog.findChildren<QLabel*>();
    const auto named = [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("RDS Proxy"));
    };
    QVERIFY(std::ranges::any_of(labels, named));
}

QTEST_MAIN(BillTest)
#include "tst_bill.moc"
