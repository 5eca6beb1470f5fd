// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameters.h"
#include "tests/models/plaintext.h"
#include "tests/testprogram.h"

namespace loadline {

using testing::plainText;

class TestWeekWindows : public QObject
{
    Q_OBJECT
private slots:
    void textBecomesWindows_data();
    void textBecomesWindows();
    void windowsBecomeText();
    void wrongTextIsRefused_data();
    void wrongTextIsRefused();
    void atMostAHundredWindows();
    void windowContainsItsMinutes_data();
    void windowContainsItsMinutes();
};

void TestWeekWindows::textBecomesWindows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("minutes");
    QTest::newRow("no text is no window") << "" << QList<int>{};
    QTest::newRow("one window") << "Mon 12:00-Mon 14:00" << QList<int>{720, 840};
    QTest::newRow("over midnight") << "Tue 22:30-Wed 06:05" << QList<int>{1440 + 1350, 2880 + 365};
    QTest::newRow("over the end of the week") << "Fri 18:00-Mon 06:00" << QList<int>{4 * 1440 + 1080, 360};
    QTest::newRow("to the end of the week") << "Sat 00:00-Mon 00:00" << QList<int>{5 * 1440, 0};
    QTest::newRow("two windows") << "Mon 12:00-Mon 14:00, Sun 00:00-Sun 23:59"
                                 << QList<int>{720, 840, 6 * 1440, 7 * 1440 - 1};
    QTest::newRow("spaces do not matter")
        << "  Mon 12:00 - Mon 14:00 ,Tue 00:00-Tue 01:00 " << QList<int>{720, 840, 1440, 1500};
}

void TestWeekWindows::textBecomesWindows()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, minutes);
    Message error;
    const auto windows = parseWeekWindows(text.toStdString(), error);
    QVERIFY2(windows, plainText(error).c_str());
    QList<int> found;
    for (const WeekWindow& window : *windows)
        found << window.from << window.to;
    QCOMPARE(found, minutes);

    const auto again = parseWeekWindows(weekWindowsText(*windows), error);
    QVERIFY2(again, plainText(error).c_str());
    QVERIFY(*again == *windows);
}

void TestWeekWindows::windowsBecomeText()
{
    QCOMPARE(weekWindowsText({}), std::string());
    QCOMPARE(weekWindowsText({{720, 840}, {4 * 1440 + 1080, 360}}),
             std::string("Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00"));
    QCOMPARE(weekWindowsText({{6 * 1440, minutesPerWeek}}), std::string("Sun 00:00-Mon 00:00"));
}

void TestWeekWindows::wrongTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no such day") << "Fry 12:00-Mon 14:00";
    QTest::newRow("no such hour") << "Mon 24:00-Tue 14:00";
    QTest::newRow("no such minute") << "Mon 12:60-Tue 14:00";
    QTest::newRow("no end") << "Mon 12:00";
    QTest::newRow("end without a day") << "Mon 12:00-14:00";
    QTest::newRow("one digit") << "Mon 9:00-Mon 14:00";
    QTest::newRow("negative") << "Mon -1:00-Mon 14:00";
    QTest::newRow("no time at all") << "Mon 12:00-Mon 12:00";
    QTest::newRow("comma at the front") << ",Mon 12:00-Mon 14:00";
    QTest::newRow("two commas") << "Mon 12:00-Mon 14:00,,Tue 12:00-Tue 14:00";
    QTest::newRow("words") << "at night";
    QTest::newRow("second window wrong") << "Mon 12:00-Mon 14:00, Mo 12:00-Mo 14:00";
}

void TestWeekWindows::wrongTextIsRefused()
{
    QFETCH(QString, text);
    Message error;
    QVERIFY(!parseWeekWindows(text.toStdString(), error));
    QVERIFY(plainText(error).find("Mon 22:00-Tue 06:00") != std::string::npos);
}

void TestWeekWindows::atMostAHundredWindows()
{
    const std::string one = "Mon 12:00-Mon 14:00";
    std::string hundred = one;
    for (int i = 1; i < 100; ++i)
        hundred += ", " + one;
    Message error;
    const auto windows = parseWeekWindows(hundred, error);
    QVERIFY(windows);
    QCOMPARE(windows->size(), std::size_t{100});
    QVERIFY(!parseWeekWindows(hundred + ", " + one, error));
    QVERIFY2(plainText(error).find("100") != std::string::npos, plainText(error).c_str());
}

void TestWeekWindows::windowContainsItsMinutes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("contained");
    QTest::newRow("begins with its first minute") << 100 << 200 << 100 << true;
    QTest::newRow("ends before its last minute") << 100 << 200 << 200 << false;
    QTest::newRow("not before") << 100 << 200 << 99 << false;
    QTest::newRow("runs over the end of the week") << 10000 << 60 << 10079 << true;
    QTest::newRow("goes on at the start of the week") << 10000 << 60 << 59 << true;
    QTest::newRow("is over then") << 10000 << 60 << 60 << false;
    QTest::newRow("the whole week") << 0 << 10080 << 10079 << true;
}

void TestWeekWindows::windowContainsItsMinutes()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, minute);
    QFETCH(bool, contained);
    QCOMPARE((WeekWindow{from, to}.contains(minute)), contained);
}

} // namespace loadline

LOADLINE_TEST(loadline::TestWeekWindows)
#include "tst_weekwindows.moc"
