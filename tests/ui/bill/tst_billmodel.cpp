// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "tests/ui/bill/bills.h"
#include "ui/bill/billcontrols.h"
#include "ui/bill/billmodel.h"
#include "ui/bill/billtext.h"

#include "models/scenario/parameters.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace loadline;
using namespace loadline::test;

namespace {

using Column = BillColumn;

/// The row of that name below another, or of an option.
QModelIndex find(const BillModel& model, const QStringList& path)
{
    QModelIndex found;
    for (const QString& name : path) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(found); ++row) {
            if (model.row(model.index(row, 0, found)).cell(Column::What) == name)
                next = model.index(row, 0, found);
        }
        if (!next.isValid())
            return {};
        found = next;
    }
    return found;
}

QString cell(const BillModel& model, const QStringList& path, Column column)
{
    const QModelIndex index = find(model, path);
    return index.isValid() ? QString(model.row(index).cell(column)).remove(QChar(0x202F)) : QStringLiteral("-");
}

void show(BillModel& model, const Evaluation& now, const Evaluation* pinned = nullptr)
{
    model.showTree(billTree(now, pinned, {{"S7", "ElastiCache price list"}}));
}

/// Whether the rows below each row add up to it, as they are shown, now and in A.
bool addsUp(const BillRow& row)
{
    if (row.children.empty())
        return true;
    std::int64_t now = 0;
    std::int64_t pinned = 0;
    for (const BillRow& child : row.children) {
        now += child.now.shown;
        pinned += child.pinned.shown;
        if (!addsUp(child))
            return false;
    }
    return row.kind == BillRow::Kind::Root || (now == row.now.shown && pinned == row.pinned.shown);
}

const QString lambda = QStringLiteral("Lambda");
const QString ec2 = QStringLiteral("EC2");
const QString balancing = QStringLiteral("Elastic Load Balancing");
const QString balancer = QStringLiteral("Application Load Balancer");
const QString duration = QStringLiteral("Duration");

} // namespace

class BillModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfQt();
    void linesStandBelowTheirService();
    void freeAllowanceAndTiersStandBelowTheirLine();
    void amountsAddUp();
    void smallBillsGetFinerSteps();
    void derivedPricesSaySo();
    void missingPricesAreNamed();
    void whatCannotBeHadHasNoBill();
    void changesAgainstThePin();
    void unchangedLinesShowNoChange();
    void differenceWithoutPriceIsUnknown();
    void newNumbersResetNothing();
    void appearingLinesAreInserted();
    void textHasEveryRow();
    void everyControlExists();
};

void BillModelTest::keepsTheRulesOfQt()
{
    BillModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Evaluation pinned = bills(ec2Report(100.0), lambdaReport(50.0));
    show(model, bills());
    show(model, billsWithoutPrice(), &pinned);
    show(model, billsWithoutServer());
    show(model, bills(), &pinned);
    QCOMPARE(model.rowCount(), 2);
    model.showTree({});
    QCOMPARE(model.rowCount(), 0);
}

void BillModelTest::linesStandBelowTheirService()
{
    BillModel model;
    show(model, bills());
    const QStringList redis{lambda, QStringLiteral("ElastiCache"), QStringLiteral("cache.t4g.micro")};
    QCOMPARE(cell(model, redis, Column::Quantity), QStringLiteral("730"));
    QCOMPARE(cell(model, redis, Column::Unit), QStringLiteral("hour"));
    QCOMPARE(cell(model, redis, Column::UnitPrice), QStringLiteral("$0.016"));
    QCOMPARE(cell(model, redis, Column::Amount), QStringLiteral("$11.68"));
    QCOMPARE(cell(model, redis.first(2), Column::Amount), QStringLiteral("$11.68"));
    QCOMPARE(cell(model, redis, Column::Share), QStringLiteral("17%"));
    QCOMPARE(cell(model, redis, Column::Dated), QStringLiteral("1 Oct 2026"));
    QCOMPARE(model.partIndex(OptionId::Lambda, Part::Redis), find(model, redis));
    QVERIFY(!model.partIndex(OptionId::Ec2, Part::Redis).isValid());
}

void BillModelTest::freeAllowanceAndTiersStandBelowTheirLine()
{
    BillModel model;
    show(model, bills());
    // 150 GB-seconds less 20 free: 100 in the first tier, 30 in the second.
    const QStringList line{lambda, lambda, duration};
    QCOMPARE(cell(model, line, Column::Quantity), QStringLiteral("150"));
    QCOMPARE(cell(model, line, Column::UnitPrice), QStringLiteral("2 tiers"));
    QCOMPARE(cell(model, line + QStringList{QStringLiteral("Free allowance")}, Column::Quantity), QStringLiteral("20"));
    QCOMPARE(cell(model, line + QStringList{QStringLiteral("Tier 1")}, Column::Amount), QStringLiteral("$50.00"));
    QCOMPARE(cell(model, line + QStringList{QStringLiteral("Tier 2")}, Column::Quantity), QStringLiteral("30"));
    QCOMPARE(cell(model, line + QStringList{QStringLiteral("Tier 2")}, Column::Amount), QStringLiteral("$7.50"));
    const QString working = model.row(find(model, line)).toolTip;
    QVERIFY2(working.contains(QStringLiteral("× $0.25 = $7.50")), qPrintable(working));
    // What is free altogether has its allowance and no tier.
    const QStringList out{lambda, QStringLiteral("Data transfer"), QStringLiteral("Out")};
    QCOMPARE(model.rowCount(find(model, out)), 1);
    QCOMPARE(cell(model, out, Column::UnitPrice), QStringLiteral("free"));
    QCOMPARE(cell(model, out, Column::Amount), QStringLiteral("$0.00"));
    // A flat price needs no row of its own.
    QCOMPARE(model.rowCount(find(model, {ec2, balancing, balancer})), 0);
}

void BillModelTest::amountsAddUp()
{
    const Evaluation now = bills();
    const Evaluation pinned = bills(ec2Report(333.3), lambdaReport(77.7));
    const BillRow tree = billTree(now, &pinned, {});
    QVERIFY(addsUp(tree));
    // 15.184 + 16.425 + 0.367584 = 31.976584, and 16.425 + 0.367584 = 16.792584: nearest cents alone would give 16.43
    // and 0.37, together a cent too much.
    BillModel model;
    show(model, now);
    QCOMPARE(cell(model, {ec2}, Column::Amount), QStringLiteral("$31.98"));
    QCOMPARE(cell(model, {ec2, balancing}, Column::Amount), QStringLiteral("$16.79"));
    QCOMPARE(cell(model, {ec2, balancing, balancer}, Column::Amount), QStringLiteral("$16.42"));
    QVERIFY(model.row(find(model, {ec2, balancing, balancer})).toolTip.contains(QStringLiteral("$16.425")));
    // Less than a cent is said so.
    QCOMPARE(cell(model, {lambda, lambda, QStringLiteral("Requests")}, Column::Amount), QStringLiteral("<$0.01"));
}

void BillModelTest::smallBillsGetFinerSteps()
{
    OptionReport small = ec2Report(1.0);
    small.bill.lines.resize(1);
    small.bill.total = small.bill.lines[0].amount;
    BillModel model;
    show(model, bills(small));
    QCOMPARE(cell(model, {ec2}, Column::Amount), QStringLiteral("$0.0208"));
}

void BillModelTest::derivedPricesSaySo()
{
    BillModel model;
    show(model, bills());
    const QModelIndex redis = model.partIndex(OptionId::Lambda, Part::Redis);
    QCOMPARE(model.row(redis).cell(Column::Source), QStringLiteral("ElastiCache price list (derived)"));
    QCOMPARE(model.row(redis).sourceKey, QStringLiteral("S7, derived"));
    QVERIFY(redis.data(Qt::ToolTipRole).toString().contains(QStringLiteral("derived from other published prices")));
}

void BillModelTest::missingPricesAreNamed()
{
    BillModel model;
    show(model, billsWithoutPrice());
    const QStringList proxy{ec2, QStringLiteral("RDS"), QStringLiteral("RDS Proxy")};
    QCOMPARE(cell(model, proxy, Column::Amount), QStringLiteral("no price for eu-west-3"));
    QCOMPARE(cell(model, proxy.first(2), Column::Amount), QStringLiteral("no price for eu-west-3"));
    QCOMPARE(cell(model, proxy, Column::Quantity), QStringLiteral("1,460"));
    QCOMPARE(cell(model, proxy, Column::Share), QString());
    QCOMPARE(cell(model, {ec2}, Column::Amount), QStringLiteral("at least $31.98"));
    QCOMPARE(model.partIndex(OptionId::Ec2, Part::DatabaseProxy), find(model, proxy));
}

void BillModelTest::whatCannotBeHadHasNoBill()
{
    BillModel model;
    show(model, billsWithoutServer());
    QCOMPARE(model.rowCount(model.optionIndex(OptionId::Ec2)), 0);
    QCOMPARE(cell(model, {ec2}, Column::Amount), QString(QChar(0x2013)));
    // A function that nobody calls costs nothing, and that is a bill.
    OptionReport idle;
    idle.id = OptionId::Lambda;
    idle.compute.name = "512 MB";
    show(model, bills(ec2Report(), idle));
    QCOMPARE(cell(model, {lambda}, Column::Amount), QStringLiteral("$0.00"));
}

void BillModelTest::changesAgainstThePin()
{
    Evaluation pinned = bills(ec2Report(365.0));
    Bill& before = pinned.options[1].bill;
    before.total = before.total - before.lines[2].amount;
    before.lines.erase(before.lines.begin() + 2);
    Evaluation now = bills();
    now.options[0].bill.lines.resize(2);
    now.options[0].bill.total = now.options[0].bill.lines[0].amount + now.options[0].bill.lines[1].amount;
    BillModel model;
    show(model, now, &pinned);
    const QStringList used{ec2, ec2, QStringLiteral("Server hours, used")};
    QCOMPARE(cell(model, used, Column::Pinned), QStringLiteral("$7.59"));
    QCOMPARE(cell(model, used, Column::Change), QStringLiteral("+$7.59"));
    const QStringList units{ec2, balancing, QStringLiteral("Capacity units (LCU)")};
    QCOMPARE(cell(model, units, Column::Amount), QStringLiteral("no longer"));
    QCOMPARE(cell(model, units, Column::Change), QStringLiteral("−$0.36"));
    const QStringList redis{lambda, QStringLiteral("ElastiCache"), QStringLiteral("cache.t4g.micro")};
    QCOMPARE(cell(model, redis, Column::Pinned), QStringLiteral("new"));
    QCOMPARE(cell(model, redis, Column::Change), QStringLiteral("+$11.68"));
    QCOMPARE(cell(model, redis.first(2), Column::Pinned), QStringLiteral("new"));
    QVERIFY(addsUp(billTree(now, &pinned, {})));
}

void BillModelTest::unchangedLinesShowNoChange()
{
    // The balancer's two lines are the same in both; the rounding of the hours must not move them.
    for (const double hours : {0.1, 100.0, 200.3, 365.25, 512.7, 729.9}) {
        const Evaluation pinned = bills(ec2Report(hours));
        BillModel model;
        show(model, bills(), &pinned);
        QCOMPARE(cell(model, {lambda}, Column::Change), QString(QChar(0x2013)));
        QCOMPARE(cell(model, {lambda, lambda, duration}, Column::Change), QString(QChar(0x2013)));
    }
}

void BillModelTest::differenceWithoutPriceIsUnknown()
{
    const Evaluation pinned = bills();
    BillModel model;
    show(model, billsWithoutPrice(), &pinned);
    QCOMPARE(cell(model, {ec2}, Column::Change), QStringLiteral("unknown"));
    QCOMPARE(cell(model, {ec2, ec2}, Column::Change), QString(QChar(0x2013)));
}

void BillModelTest::newNumbersResetNothing()
{
    BillModel model;
    show(model, bills());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    show(model, bills());
    QCOMPARE(changed.size(), 0);
    for (int step = 1; step <= 50; ++step)
        show(model, bills(ec2Report(730.0 + step)));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(removed.size(), 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(cell(model, {ec2, ec2, QStringLiteral("Server hours, used")}, Column::Quantity), QStringLiteral("780"));
}

void BillModelTest::appearingLinesAreInserted()
{
    BillModel model;
    show(model, bills(ec2Report(), lambdaReport(110.0)));
    const QPersistentModelIndex kept(model.partIndex(OptionId::Lambda, Part::Redis));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    show(model, bills());
    QCOMPARE(inserted.size(), 1); // the second tier
    show(model, bills(ec2Report(), lambdaReport(110.0)));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(resets.size(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(QModelIndex(kept), model.partIndex(OptionId::Lambda, Part::Redis));
}

void BillModelTest::textHasEveryRow()
{
    BillModel model;
    show(model, bills());
    const QStringList lines = billText(model, false).split(u'\n', Qt::SkipEmptyParts);
    // A heading, two options, five services, seven lines, three rows of the tiers and one of the free data.
    QCOMPARE(lines.size(), 19);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), qsizetype{billColumnCount - 3});
    QCOMPARE(billText(model, true).section(u'\n', 0, 0).count(u'\t'), qsizetype{billColumnCount - 1});
}

void BillModelTest::everyControlExists()
{
    int found = 0;
    for (const OptionId option : {OptionId::Ec2, OptionId::Lambda}) {
        for (std::size_t i = 0; i < partCount; ++i) {
            const std::string_view id = controlBehind(option, static_cast<Part>(i));
            if (id.empty())
                continue;
            ++found;
            QVERIFY2(findParameter(id), std::string(id).c_str());
            QVERIFY(partBehind(option, id));
        }
    }
    QVERIFY(found > 10);
    QVERIFY(findParameter(freeTierControl()));
}

LOADLINE_WIDGET_TEST(BillModelTest)
#include "tst_billmodel.moc"
