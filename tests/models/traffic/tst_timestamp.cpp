// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traffic/timestamp.h"
#include "tests/testprogram.h"

namespace loadline {

class TestTimestamp : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

/// Further rows of reads_data.
static void addUnixTimes()
{
    QTest::newRow("Unix seconds") << "1709528767"
                                  << "2024-03-04 05:06:07" << 0;
    QTest::newRow("Unix seconds with a fraction") << "1709528767.25"
                                                  << "2024-03-04 05:06:07" << 0;
    QTest::newRow("Unix milliseconds") << "1709528767250"
                                       << "2024-03-04 05:06:07" << 0;
    QTest::newRow("the first Unix second") << "0"
                                           << "1970-01-01 00:00:00" << 0;
    const auto nine = [](const char* text, int offset = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << "2024-05-06 09:05:00" << offset;
    };
    for (const char* text :
         {"2024-5-6 9:05", "2024/05/06 09:05", "2024.05.06 09:05:00", "6.5.2024 9:05", "06.05.2024, 09:05",
          "06/May/2024:09:05:00", "6-may-2024 09:05", "6 May 2024 9:05 AM", "May 6, 2024 9:05 a.m.",
          "Mon, 06 May 2024 09:05:00", "Mon May  6 09:05:00 2024", "6. Mai 2024 09:05 Uhr", "Montag, 6. Mai 2024, 9:05",
          "6 de mayo de 2024 9:05", "lunes, 6 de mayo de 2024, 9:05 h", "6 may. 2024 a las 9:05", "2024-05-06 - 9:05"})
        nine(text);
    nine("2024-05-06 09:05 UTC");
    nine("2024-05-06 09:05 GMT+0200", 120);
    nine("06/May/2024:09:05:00 +0530", 330);
    nine("20240506T090500Z");
    nine("20240506T0905");
    nine("2024-05-06T09:05+02:00[Europe/Berlin]", 120);
    nine("2024-05-06 09:05 CEST", 120);
    QTest::newRow("noon") << "2024-05-06 12:00 PM"
                          << "2024-05-06 12:00:00" << 0;
    QTest::newRow("midnight") << "2024-05-06 12:00 AM"
                              << "2024-05-06 00:00:00" << 0;
    QTest::newRow("afternoon") << "May 6, 2024 9 p. m."
                               << "2024-05-06 21:00:00" << 0;
    QTest::newRow("hour alone") << "2024-05-06T09"
                                << "2024-05-06 09:00:00" << 0;
    QTest::newRow("a Tuesday in March in Spanish") << "mar, 5 mar 2024"
                                                   << "2024-03-05 00:00:00" << 0;
    QTest::newRow("before 1970") << "1969-12-31 23:59:59"
                                 << "1969-12-31 23:59:59" << 0;
}

void TestTimestamp::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("offset");
    QTest::newRow("day alone") << "2024-03-04"
                               << "2024-03-04 00:00:00" << 0;
    QTest::newRow("without seconds") << "2024-03-04 05:06"
                                     << "2024-03-04 05:06:00" << 0;
    QTest::newRow("with seconds") << "2024-03-04 05:06:07"
                                  << "2024-03-04 05:06:07" << 0;
    QTest::newRow("with T") << "2024-03-04T05:06:07"
                            << "2024-03-04 05:06:07" << 0;
    QTest::newRow("with a fraction") << "2024-03-04T05:06:07.999"
                                     << "2024-03-04 05:06:07" << 0;
    QTest::newRow("leap day") << "2024-02-29"
                              << "2024-02-29 00:00:00" << 0;
    QTest::newRow("UTC") << "2024-03-04T05:06:07.5Z"
                         << "2024-03-04 05:06:07" << 0;
    QTest::newRow("ahead") << "2024-03-04T05:06:07+05:30"
                           << "2024-03-04 05:06:07" << 330;
    QTest::newRow("behind, without a colon") << "2024-03-04T05:06-0800"
                                             << "2024-03-04 05:06:00" << -480;
    QTest::newRow("hours only, after a space") << "2024-03-04 05:06 +02"
                                               << "2024-03-04 05:06:00" << 120;
    addUnixTimes();
}

void TestTimestamp::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    QFETCH(int, offset);
    const auto result = parseTimestamp(text.toStdString());
    QVERIFY(std::holds_alternative<Timestamp>(result));
    QCOMPARE(QString::fromStdString(timestampText(std::get<Timestamp>(result).time)), time);
    QCOMPARE(std::get<Timestamp>(result).offset.count(), offset);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* text, TimestampProblem problem) {
        QTest::newRow(*text ? text : "no text") << QString(text) << static_cast<int>(problem);
    };
    for (const char* text :
         {"", "abc", "2024-03", "2024-03-04x", "2024-03-04 ", "2024-03-04 5",
          "2024-03-04 05:06:", "2024-03-04 05:06:07.", "2024-03-04 05:06Zulu", "2024-03-04 05:06+2",
          "2024-03-04 05:06+02:", "2024-03-04 05:06+02:0", "-5", "1e9", "17095.28.767", "2024-03-04T05:06:07+02:00:00"})
        row(text, TimestampProblem::Form);
    for (const char* text : {"2024-00-04", "2024-13-04", "2024-03-00", "2024-04-31", "2023-02-29", "1900-02-29"})
        row(text, TimestampProblem::Date);
    for (const char* text : {"2024-03-04 24:00", "2024-03-04 05:60", "2024-03-04 05:06:60"})
        row(text, TimestampProblem::Time);
    for (const char* text : {"2024-03-04 05:06+15:00", "2024-03-04 05:06+02:60"})
        row(text, TimestampProblem::Offset);
    for (const char* text : {"04/03/2024", "4/3/24 8:30", "04-03-2024", "24-04-03"})
        row(text, TimestampProblem::DateOrder);
    for (const char* text : {"2024-W19", "2024-W19-1", "2024W19"})
        row(text, TimestampProblem::IsoWeek);
    for (const char* text : {"8000000000", "8000000000000", "1709528767000000", "99999999999999999999999"})
        row(text, TimestampProblem::UnixRange);
}

void TestTimestamp::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    const auto result = parseTimestamp(text.toStdString());
    QVERIFY(std::holds_alternative<TimestampProblem>(result));
    QCOMPARE(static_cast<int>(std::get<TimestampProblem>(result)), problem);
    const QByteArray mend(timestampMend(std::get<TimestampProblem>(result)));
    QVERIFY2(mend.contains("write") || mend.contains("traffic.trace_dates"), mend.constData());
}

} // namespace loadline

LOADLINE_TEST(loadline::TestTimestamp)
#include "tst_timestamp.moc"
