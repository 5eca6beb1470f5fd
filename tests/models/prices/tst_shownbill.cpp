// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/shownbill.h"

#include "tests/testprogram.h"

#include <numeric>
#include <random>

using namespace loadline;

namespace {

constexpr PriceDate priced{2026, 10, 1};

void addLine(BillBuilder& bill, Part part, std::string_view service, double dollars)
{
    bill.add({part, service, "Item", "unit"}, Price::flat(Usd::dollars(1.0), priced, "S1"), dollars);
}

/// Two services with two lines each.
Bill billOf(double a, double b, double c, double d)
{
    BillBuilder bill(BillBuilder::Keep::Lines);
    addLine(bill, Part::InstanceUsed, "EC2", a);
    addLine(bill, Part::InstanceIdle, "EC2", b);
    addLine(bill, Part::Redis, "ElastiCache", c);
    addLine(bill, Part::DataOut, "ElastiCache", d);
    return bill.take();
}

std::int64_t sumOf(const ShownBill& shown)
{
    return std::accumulate(shown.lines.begin(), shown.lines.end(), std::int64_t{0},
                           [](std::int64_t sum, const ShownLine& line) { return sum + line.steps; });
}

} // namespace

class ShownBillTest : public QObject
{
    Q_OBJECT

private slots:
    void centsAddUp();
    void tiersAddUpToTheirLine();
    void finerBelowADollar_data();
    void finerBelowADollar();
    void whatIsUnchangedLooksUnchanged();
    void randomBillsAddUp();
    void largestBillsAddUp();
};

void ShownBillTest::centsAddUp()
{
    // To the nearest each: 0.33 + 0.33 + 0.33 + 9.00 would be 9.99 beside a total of 10.00.
    const Bill bill = billOf(1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0, 9.0);
    const ShownBill shown = shownBill(bill);
    QCOMPARE(shown.decimals, 2);
    QCOMPARE(shown.total, std::int64_t{1000});
    QCOMPARE(sumOf(shown), shown.total);
    QCOMPARE(shown.part(bill, Part::DataOut), std::int64_t{900});
    QCOMPARE(shown.part(bill, Part::Redis) + shown.line(bill, bill.lines[0]).steps + shown.lines[1].steps,
             std::int64_t{100});
    QCOMPARE(shown.amount(shown.total), Usd::dollars(10.0));
}

void ShownBillTest::tiersAddUpToTheirLine()
{
    BillBuilder builder(BillBuilder::Keep::Lines);
    const Price tiered{
        {{0.0, Usd::dollars(0.333)}, {1.0, Usd::dollars(0.333)}, {2.0, Usd::dollars(0.333)}}, priced, false, "S1"};
    builder.add({Part::DataOut, "Data transfer", "Out", "GB"}, tiered, 13.0, 10.0);
    const Bill bill = builder.take();
    const ShownBill shown = shownBill(bill);
    const ShownLine& line = shown.lines.front();
    QCOMPARE(line.slices.size(), std::size_t{4});
    QCOMPARE(line.slices.front(), std::int64_t{0}); // what is free
    QCOMPARE(std::accumulate(line.slices.begin(), line.slices.end(), std::int64_t{0}), line.steps);
    QCOMPARE(line.steps, shown.total);
}

void ShownBillTest::finerBelowADollar_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<int>("decimals");
    QTest::newRow("nothing") << 0.0 << 2;
    QTest::newRow("a million") << 1e6 << 2;
    QTest::newRow("a dollar") << 1.0 << 2;
    QTest::newRow("under a dollar") << 0.999 << 3;
    QTest::newRow("a cent") << 0.01 << 4;
    QTest::newRow("a request") << 2e-7 << 8;
    QTest::newRow("next to nothing") << 1e-15 << 8;
}

void ShownBillTest::finerBelowADollar()
{
    QFETCH(const double, total);
    QFETCH(const int, decimals);
    QCOMPARE(billDecimals(Usd::dollars(total)), decimals);
}

void ShownBillTest::whatIsUnchangedLooksUnchanged()
{
    const Bill now = billOf(1.255, 2.5, 3.125, 4.5);
    const Bill pinned = billOf(1.255, 2.5, 3.125, 7.003);
    const ShownBills shown = shownBills(now, &pinned);
    QVERIFY(shown.pinned);
    QCOMPARE(sumOf(shown.now), shown.now.total);
    QCOMPARE(sumOf(*shown.pinned), shown.pinned->total);
    for (const std::size_t same : {0U, 1U, 2U})
        QCOMPARE(shown.now.lines[same].steps, shown.pinned->lines[same].steps);
    // With a small bill beside it, both are shown as finely as the small one asks for.
    const Bill small = billOf(0.001, 0.002, 0.003, 0.004);
    QCOMPARE(shownBills(now, &small).now.decimals, 4);
    QCOMPARE(shownBills(now, &small).pinned->decimals, 4);
}

void ShownBillTest::randomBillsAddUp()
{
    std::mt19937 random(11);
    std::lognormal_distribution<double> amounts(0.0, 4.0);
    for (int round = 0; round < 2000; ++round) {
        const Bill now = billOf(amounts(random), amounts(random), amounts(random), amounts(random));
        const Bill pinned = billOf(amounts(random), now.lines[1].quantity, amounts(random), now.lines[3].quantity);
        const ShownBills shown = shownBills(now, &pinned);
        QCOMPARE(sumOf(shown.now), shown.now.total);
        QCOMPARE(sumOf(*shown.pinned), shown.pinned->total);
    }
}

void ShownBillTest::largestBillsAddUp()
{
    // 3e12 dollars in cents leave a double three digits after the point.
    const Bill bill = billOf(1e12 + 0.335, 1e12 + 0.335, 1e12 + 0.335, 0.004);
    const ShownBill shown = shownBill(bill);
    QCOMPARE(sumOf(shown), shown.total);
}

LOADLINE_TEST(ShownBillTest)
#include "tst_shownbill.moc"
