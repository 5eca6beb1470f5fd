// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quantities.h"
#include "tests/testprogram.h"

namespace loadline {
namespace {

template<class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};
template<class A, class B>
concept Subtractable = requires(A a, B b)
{
    a - b;
};
template<class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};
template<class A, class B>
concept Comparable = requires(A a, B b)
{
    a < b;
};
template<class A, class B>
concept Assignable = requires(A a, B b)
{
    a = b;
};

} // namespace

class TestQuantities : public QObject
{
    Q_OBJECT
private slots:
    void differentQuantitiesDoNotMix();
    void numbersDoNotBecomeQuantitiesUnasked();
    void memoryCountsInPowersOf1024();
    void memoryTimesTimeIsGbSeconds();
    void rateTimesTimeIsRequests();
    void moneyAdds();
    void valuesCompare();
};

void TestQuantities::differentQuantitiesDoNotMix()
{
    QVERIFY((Addable<Memory, Memory>));
    QVERIFY((!Addable<Memory, Usd>));
    QVERIFY((!Addable<Usd, Memory>));
    QVERIFY((!Addable<Usd, Seconds>));
    QVERIFY((!Addable<GbSeconds, Usd>));
    QVERIFY((!Addable<RequestRate, Usd>));
    QVERIFY((!Subtractable<Memory, Usd>));
    QVERIFY((!Subtractable<Usd, RequestRate>));
    QVERIFY((!Multipliable<Usd, Usd>));
    QVERIFY((!Multipliable<Memory, Usd>));
    QVERIFY((!Comparable<Memory, Usd>));
    QVERIFY((!Comparable<RequestRate, Usd>));
}

void TestQuantities::numbersDoNotBecomeQuantitiesUnasked()
{
    QVERIFY((Assignable<Usd&, Usd>));
    QVERIFY((!Assignable<Usd&, double>));
    QVERIFY((!Assignable<Memory&, double>));
    QVERIFY((!Assignable<RequestRate&, double>));
    QVERIFY((!Assignable<GbSeconds&, double>));
    QVERIFY((!Assignable<Seconds&, double>));
    QVERIFY((!Addable<Usd, double>));
    QVERIFY((!Comparable<Usd, double>));
}

void TestQuantities::memoryCountsInPowersOf1024()
{
    QCOMPARE(Memory::gibibytes(1).mebibytes(), 1024.0);
    QCOMPARE(Memory::mebibytes(1).kibibytes(), 1024.0);
    QCOMPARE(Memory::kibibytes(1).bytes(), 1024.0);
    QCOMPARE(Memory::bytes(1536).kibibytes(), 1.5);
    QCOMPARE((Memory::gibibytes(2) - Memory::mebibytes(512)).gibibytes(), 1.5);
    QCOMPARE(Memory::gibibytes(3) / Memory::mebibytes(512), 6.0);
}

void TestQuantities::memoryTimesTimeIsGbSeconds()
{
    QCOMPARE((Memory::mebibytes(512) * Seconds{10}).count(), 5.0);
    QCOMPARE(((Memory::mebibytes(512) * Seconds{10}) * 3.0 + GbSeconds::of(1)).count(), 16.0);
    QCOMPARE((Memory::mebibytes(128) * milliseconds(1)).count(), 0.000125);
    QCOMPARE(inMilliseconds(milliseconds(250)), 250.0);
}

void TestQuantities::rateTimesTimeIsRequests()
{
    QCOMPARE(RequestRate::perSecond(2.5) * Seconds{3600}, 9000.0);
    QCOMPARE((RequestRate::perSecond(2.5) * 2.0).perSecond(), 5.0);
    QCOMPARE(RequestRate::perSecond(6) / RequestRate::perSecond(2), 3.0);
}

void TestQuantities::moneyAdds()
{
    Usd sum = Usd::dollars(1.25) + Usd::dollars(2.5);
    sum += Usd::dollars(0.25);
    QCOMPARE(sum.dollars(), 4.0);
    QCOMPARE((sum - Usd::dollars(5)).dollars(), -1.0);
    QCOMPARE((sum * 0.5).dollars(), 2.0);
    QCOMPARE(sum / Usd::dollars(8), 0.5);
    QCOMPARE(Usd{}.dollars(), 0.0);
}

void TestQuantities::valuesCompare()
{
    QVERIFY(Usd::dollars(1) < Usd::dollars(2));
    QVERIFY(Memory::gibibytes(1) == Memory::mebibytes(1024));
    QVERIFY(RequestRate::perSecond(3) > RequestRate::perSecond(2.9));
    QVERIFY(GbSeconds::of(1) != GbSeconds::of(2));
}

} // namespace loadline

LOADLINE_TEST(loadline::TestQuantities)
#include "tst_quantities.moc"
