// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/wholeparts.h"
#include "tests/testprogram.h"

#include <numeric>
#include <random>

using namespace loadline;

namespace {

using Whole = std::vector<std::int64_t>;

} // namespace

class WholePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUp_data();
    void partsAddUp();
    void wantedRoundingIsKept();
    void manyPartsAddUp();
};

void WholePartsTest::partsAddUp_data()
{
    QTest::addColumn<std::vector<double>>("parts");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Whole>("expected");
    using Parts = std::vector<double>;
    QTest::newRow("nothing") << Parts{} << qint64{0} << Whole{};
    QTest::newRow("whole parts stay") << Parts{5.0, 7.0} << qint64{12} << Whole{5, 7};
    QTest::newRow("thirds") << Parts{33.4, 33.3, 33.3} << qint64{100} << Whole{34, 33, 33};
    QTest::newRow("noise is no fraction") << Parts{1167.9999999999, 0.4, 0.6} << qint64{1169} << Whole{1168, 0, 1};
    QTest::newRow("total rounded down") << Parts{0.3, 0.1} << qint64{0} << Whole{0, 0};
    QTest::newRow("total rounded up") << Parts{0.3, 0.1, 0.2} << qint64{1} << Whole{1, 0, 0};
    QTest::newRow("negative part") << Parts{10.5, -2.25} << qint64{8} << Whole{10, -2};
    QTest::newRow("no number") << Parts{std::numeric_limits<double>::quiet_NaN(), 2.0} << qint64{2} << Whole{0, 2};
}

void WholePartsTest::partsAddUp()
{
    QFETCH(const std::vector<double>, parts);
    QFETCH(const qint64, total);
    QFETCH(const Whole, expected);
    QCOMPARE(wholeParts(parts, total), expected);
}

void WholePartsTest::wantedRoundingIsKept()
{
    // The third part has changed; the first two look as they did before.
    QCOMPARE(wholeParts({1.6, 2.4, 3.5}, 8), Whole({2, 2, 4}));
    QCOMPARE(wholeParts({1.6, 2.4, 3.5}, 8, {{1}, {3}, {}}), Whole({1, 3, 4}));
    // Where that cannot add up, the sum comes first.
    QCOMPARE(wholeParts({1.6, 2.4}, 4, {{2}, {3}}), Whole({2, 2}));
}

void WholePartsTest::manyPartsAddUp()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> amounts(0.0, 100.0);
    for (int round = 0; round < 1000; ++round) {
        std::vector<double> parts(static_cast<std::size_t>(1 + round % 20));
        for (double& part : parts)
            part = amounts(random);
        const std::int64_t total = nearestWhole(std::accumulate(parts.begin(), parts.end(), 0.0));
        const Whole whole = wholeParts(parts, total);
        QCOMPARE(std::accumulate(whole.begin(), whole.end(), std::int64_t{0}), total);
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(whole[i]) - parts[i]) < 1.0);
    }
}

LOADLINE_TEST(WholePartsTest)
#include "tst_wholeparts.moc"
