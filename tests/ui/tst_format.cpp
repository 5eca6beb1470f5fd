// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "ui/amounttext.h"
#include "ui/format.h"

#include <limits>

using namespace loadline;

namespace {

/// Makes the thin no-break space visible in the rows: "36_%" stands for it.
QString shown(QString text) { return text.replace(thinSpace, u'_'); }

const NumberFormat english{QLocale(QLocale::English, QLocale::UnitedStates)};
const NumberFormat german{QLocale(QLocale::German, QLocale::Germany)};
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void headline_data();
    void headline();
    void part_data();
    void part();
    void partsAddUp();
    void noResidue_data();
    void noResidue();
    void computeIsNamedAlike();
    void unitPrice_data();
    void unitPrice();
    void rate_data();
    void rate();
    void duration_data();
    void duration();
    void share_data();
    void share();
    void memoryIsWrittenAsAwsDoes();
    void uncertainty_data();
    void uncertainty();
    void timeOfWeek_data();
    void timeOfWeek();
    void date_data();
    void date();
    void localeDecidesPointAndComma();
    void valuesThatAreNotNumbersAreDashes();
    void message_data();
    void message();
};

void FormatTest::headline_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole dollars from 10") << 45.1 << "$45";
    QTest::newRow("cents below 10") << 4.34 << "$4.34";
    QTest::newRow("cents keep their zero") << 4.3 << "$4.30";
    QTest::newRow("two digits under a cent") << 0.0042 << "$0.0042";
    QTest::newRow("a cent") << 0.01 << "$0.01";
    QTest::newRow("rounds up to a cent") << 0.00999 << "$0.01";
    QTest::newRow("rounds up to 10") << 9.996 << "$10";
    QTest::newRow("thousands") << 12480.0 << "$12,480";
    QTest::newRow("from a million") << 1.23e6 << "$1.2_M";
    QTest::newRow("rounds up to a million") << 999999.7 << "$1.0_M";
    QTest::newRow("tens of millions") << 4.56e7 << "$46_M";
    QTest::newRow("nothing") << 0.0 << "$0";
    QTest::newRow("minus") << -16.2 << QStringLiteral("\u2212$16");
}

void FormatTest::headline()
{
    QFETCH(double, dollars);
    QFETCH(QString, text);
    QCOMPARE(shown(english.headline(Usd::dollars(dollars))), text);
}

void FormatTest::part_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<double>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents under a total of 100") << 11.68 << 28.74 << "$11.68";
    QTest::newRow("a part of nothing") << 0.0 << 28.74 << "$0.00";
    QTest::newRow("less than a cent is not nothing") << 0.002 << 28.74 << "<$0.01";
    QTest::newRow("whole dollars from 100") << 1203.6 << 2000.0 << "$1,204";
    QTest::newRow("less than a dollar of thousands") << 0.3 << 2000.0 << "<$1";
    QTest::newRow("a tiny bill") << 0.0012 << 0.0042 << "$0.0012";
}

void FormatTest::part()
{
    QFETCH(double, dollars);
    QFETCH(double, total);
    QFETCH(QString, text);
    QCOMPARE(english.part(Usd::dollars(dollars), Usd::dollars(total)), text);
}

void FormatTest::partsAddUp()
{
    const Usd total = Usd::dollars(28.74);
    QCOMPARE(english.part(Usd::dollars(9.27), total), QStringLiteral("$9.27"));
    QCOMPARE(english.part(Usd::dollars(19.47), total), QStringLiteral("$19.47"));
    QCOMPARE(english.part(total, total), QStringLiteral("$28.74"));
}

void FormatTest::noResidue_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("text");
    const double residue = 1.9e-15;
    QTest::newRow("dollars") << english.headline(Usd::dollars(residue)) << "<$0.00000001";
    QTest::newRow("the least amount") << english.headline(Usd::dollars(1e-8)) << "$0.000000010";
    QTest::newRow("a request") << english.headline(Usd::dollars(2e-7)) << "$0.00000020";
    QTest::newRow("number") << english.significant(4.61e-14, 3) << "0";
    QTest::newRow("nine decimals") << english.significant(1.7e-9, 3) << "0.000000002";
    QTest::newRow("time") << english.duration(Seconds{4.61e-14}) << "0\u202Fms";
    QTest::newRow("of a share") << english.uncertainty(1e-16) << QStringLiteral("±0\u202F%");
    QTest::newRow("German") << german.significant(4.61e-14, 3) << "0";
    QTest::newRow("Spanish") << NumberFormat(QLocale(QLocale::Spanish)).headline(Usd::dollars(residue))
                             << "<$0,00000001";
}

void FormatTest::noResidue()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, text);
    QCOMPARE(shown, text);
}

void FormatTest::computeIsNamedAlike()
{
    OptionReport lambda;
    lambda.id = OptionId::Lambda;
    QCOMPARE(computeName(lambda), QString());
    lambda.compute.name = "1024 MB";
    lambda.compute.memory = Memory::mebibytes(1024);
    const QLocale before;
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Spanish}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(computeName(lambda), NumberFormat().lambdaMemory(lambda.compute.memory));
    }
    QLocale::setDefault(before);
    OptionReport ec2;
    ec2.compute.name = "t3.small";
    QCOMPARE(computeName(ec2), QStringLiteral("t3.small"));
}

void FormatTest::unitPrice_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("Lambda's GB-second in full") << 0.0000166667 << "$0.0000166667";
    QTest::newRow("an hour") << 0.0104 << "$0.0104";
    QTest::newRow("at least cents") << 0.1 << "$0.10";
    QTest::newRow("dollars and cents") << 17.25 << "$17.25";
    QTest::newRow("one request") << 0.0000002 << "$0.0000002";
    QTest::newRow("free") << 0.0 << "$0";
}

void FormatTest::unitPrice()
{
    QFETCH(double, dollars);
    QFETCH(QString, text);
    QCOMPARE(english.unitPrice(Usd::dollars(dollars)), text);
}

void FormatTest::rate_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<QString>("text");
    QTest::newRow("two digits under 100") << 1.123 << "1.1_req/s";
    QTest::newRow("no padding") << 2.0 << "2_req/s";
    QTest::newRow("rounds up over the digit") << 9.96 << "10_req/s";
    QTest::newRow("hundreds") << 340.2 << "340_req/s";
    QTest::newRow("thousands") << 12480.0 << "12,480_req/s";
    QTest::newRow("hundredths") << 0.045 << "0.045_req/s";
    QTest::newRow("per hour when rare") << 12.0 / 3600.0 << "12 per hour";
    QTest::newRow("none") << 0.0 << "0_req/s";
}

void FormatTest::rate()
{
    QFETCH(double, perSecond);
    QFETCH(QString, text);
    QCOMPARE(shown(english.rate(RequestRate::perSecond(perSecond))), text);
}

void FormatTest::duration_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("padded");
    QTest::addColumn<QString>("text");
    QTest::newRow("milliseconds") << 0.1424 << true << "142_ms";
    QTest::newRow("the last millisecond") << 0.9994 << true << "999_ms";
    QTest::newRow("a second") << 0.9996 << true << "1.00_s";
    QTest::newRow("seconds with two decimals") << 1.72 << true << "1.72_s";
    QTest::newRow("ticks without padding") << 2.0 << false << "2_s";
    QTest::newRow("ticks keep what they need") << 2.5 << false << "2.5_s";
    QTest::newRow("under 10 ms") << 0.0042 << true << "4.2_ms";
    QTest::newRow("minutes") << 600.0 << true << "10_min";
    QTest::newRow("hours") << 9000.0 << true << "2.5_h";
}

void FormatTest::duration()
{
    QFETCH(double, seconds);
    QFETCH(bool, padded);
    QFETCH(QString, text);
    const auto padding = padded ? NumberFormat::Padding::On : NumberFormat::Padding::Off;
    QCOMPARE(shown(english.duration(Seconds{seconds}, padding)), text);
}

void FormatTest::share_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole percent") << 0.9612 << "96_%";
    QTest::newRow("one decimal under 10") << 0.009 << "0.9_%";
    QTest::newRow("rounds up to 10") << 0.0996 << "10_%";
    QTest::newRow("none") << 0.0 << "0_%";
    QTest::newRow("less than a tenth is not none") << 0.0003 << "<0.1_%";
    QTest::newRow("falling") << -0.123 << QStringLiteral("\u221212_%");
}

void FormatTest::share()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(shown(english.share(value)), text);
}

void FormatTest::memoryIsWrittenAsAwsDoes()
{
    QCOMPARE(shown(english.lambdaMemory(Memory::mebibytes(512))), QStringLiteral("512_MB"));
    QCOMPARE(shown(english.lambdaMemory(Memory::mebibytes(10240))), QStringLiteral("10,240_MB"));
    QCOMPARE(shown(english.ec2Memory(Memory::gibibytes(1))), QStringLiteral("1_GiB"));
    QCOMPARE(shown(english.ec2Memory(Memory::gibibytes(0.5))), QStringLiteral("0.5_GiB"));
}

void FormatTest::uncertainty_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("tens of cents") << 0.397 << QStringLiteral("±$0.40");
    QTest::newRow("cents") << 0.041 << QStringLiteral("±$0.04");
    QTest::newRow("dollars") << 3.2 << QStringLiteral("±$3");
    QTest::newRow("one digit of tens") << 14.0 << QStringLiteral("±$10");
    QTest::newRow("rounds up to the next digit") << 0.96 << QStringLiteral("±$1");
}

void FormatTest::uncertainty()
{
    QFETCH(double, dollars);
    QFETCH(QString, text);
    QCOMPARE(english.uncertainty(Usd::dollars(dollars)), text);
    QCOMPARE(shown(english.uncertainty(0.012)), QStringLiteral("±1.2_%"));
}

void FormatTest::timeOfWeek_data()
{
    QTest::addColumn<double>("minute");
    QTest::addColumn<QString>("text");
    QTest::newRow("Monday begins the week") << 0.0 << "Mon 00:00";
    QTest::newRow("Wednesday afternoon") << 2.0 * 1440 + 14 * 60 + 10 << "Wed 14:10";
    QTest::newRow("the last minute") << 10079.0 << "Sun 23:59";
    QTest::newRow("the end is the next start") << 10080.0 << "Mon 00:00";
}

void FormatTest::timeOfWeek()
{
    QFETCH(double, minute);
    QFETCH(QString, text);
    QCOMPARE(english.timeOfWeek(minute), text);
}

void FormatTest::date_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("text");
    QTest::newRow("a day") << 2026 << 8 << 2 << "2 Aug 2026";
    QTest::newRow("a month") << 2026 << 8 << 0 << "Aug 2026";
    QTest::newRow("a year") << 2026 << 0 << 0 << "2026";
    QTest::newRow("unknown") << 0 << 0 << 0 << QString(noValue);
}

void FormatTest::date()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QString, text);
    QCOMPARE(english.date({year, month, day}), text);
}

void FormatTest::localeDecidesPointAndComma()
{
    QCOMPARE(german.headline(Usd::dollars(12480)), QStringLiteral("$12.480"));
    QCOMPARE(german.headline(Usd::dollars(4.34)), QStringLiteral("$4,34"));
    QCOMPARE(shown(german.rate(RequestRate::perSecond(1.1))), QStringLiteral("1,1_req/s"));
}

void FormatTest::valuesThatAreNotNumbersAreDashes()
{
    const QString dash(noValue);
    QCOMPARE(english.headline(Usd::dollars(notANumber)), dash);
    QCOMPARE(english.duration(Seconds{notANumber}), dash);
    QCOMPARE(english.count(notANumber), dash);
    QCOMPARE(english.significant(notANumber, 2), dash);
    QCOMPARE(english.timeOfWeek(notANumber), dash);
    QCOMPARE(english.uncertainty(Usd::dollars(notANumber)), dash);
}

void FormatTest::message_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("index");
    QTest::newRow("dollars and share") << "Lambda is cheaper by $16 (36_%)" << 0;
    QTest::newRow("an argument with a place holder in it") << "file %2.csv has 3 lines" << 1;
    QTest::newRow("arguments in another order") << "2 of 1" << 2;
    QTest::newRow("a percent sign that is none") << "100% of 512_MB" << 3;
    QTest::newRow("time and duration") << "Wed 14:10, 142_ms" << 4;
    QTest::newRow("nothing to say") << "" << 5;
}

void FormatTest::message()
{
    QFETCH(QString, expected);
    QFETCH(int, index);
    const std::vector<Message> messages{
        {"%1 is cheaper by %2 (%3)", {std::string("Lambda"), number(16.2, Format::Usd), number(0.36, Format::Share)}},
        {"file %1 has %2 lines", {std::string("%2.csv"), number(3, Format::Count)}},
        {"%2 of %1", {number(1, Format::Count), number(2, Format::Count)}},
        {"100% of %1", {number(512, Format::Mebibytes)}},
        {"%1, %2", {number(2 * 1440 + 850, Format::TimeOfWeek), number(0.142, Format::Duration)}},
        {},
    };
    QCOMPARE(shown(english.text(messages[static_cast<std::size_t>(index)])), expected);
}

LOADLINE_TEST(FormatTest)
#include "tst_format.moc"
