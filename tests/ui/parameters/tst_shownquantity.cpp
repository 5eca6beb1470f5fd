// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "ui/font.h"
#include "ui/format.h"
#include "ui/parameters/parametertexts.h"
#include "ui/parameters/shownquantity.h"
#include "ui/parameters/valuespinbox.h"

#include <QLineEdit>

#include <array>
#include <cmath>

using namespace loadline;

namespace {

const std::array<QLocale, 3> locales{QLocale(QLocale::English, QLocale::UnitedStates),
                                     QLocale(QLocale::German, QLocale::Germany),
                                     QLocale(QLocale::Spanish, QLocale::Spain)};

/// Makes the thin no-break space visible in the rows.
QString visible(QString text) { return text.replace(thinSpace, u'_'); }

QString shownOf(const char* id, double value) { return visible(shownQuantity(*findParameter(id), value).text()); }

QStringList shorterOf(const char* id, double value)
{
    QStringList all;
    for (const ShownQuantity& one : shorterQuantities(*findParameter(id), value))
        all << visible(one.text());
    return all;
}

/// The ends of a parameter's range and what lies between, with many digits.
std::vector<double> valuesOf(const ParameterSpec& spec)
{
    std::vector<double> values{spec.minimum, spec.maximum, std::clamp(1.0, spec.minimum, spec.maximum)};
    for (double value = std::max(spec.minimum, 1.2345e-7); value < spec.maximum; value *= 8.765)
        values.push_back(spec.kind == ParameterKind::Integer ? std::ceil(value) : value);
    return values;
}

} // namespace

class ShownQuantityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setFont(QFont(loadFontFamily())); }
    void init() { QLocale::setDefault(locales[0]); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void numberAndUnit_data();
    void numberAndUnit();
    void shorterByMeaning();
    void sameAsInSentences();
    void unitsNeverVanish_data();
    void unitsNeverVanish();
    void fullDigitsWhileTyping();
};

void ShownQuantityTest::numberAndUnit_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("one core") << shownOf("ec2.cores", 1.0) << "1_core";
    QTest::newRow("two cores") << shownOf("ec2.cores", 2.0) << "2_cores";
    QTest::newRow("one month") << shownOf("request.log_months", 1.0) << "1_month";
    QTest::newRow("no month") << shownOf("request.log_months", 0.0) << "0_months";
    QTest::newRow("more than a month") << shownOf("request.log_months", 1.5) << "1.5_months";
    QTest::newRow("as good as one") << shownOf("request.parallelism", 1.0004) << "1_vCPU";
    QTest::newRow("one copy") << shownOf("lambda.provisioned_concurrency", 1.0) << "1_copy";
    QTest::newRow("one thread") << shownOf("state.background_threads", 1.0) << "1_thread";
    QTest::newRow("one client") << shownOf("state.socket_recipients", 1.0) << "1_client";
    QTest::newRow("one request") << shownOf("request.per_connection", 1.0) << "1_request";
    QTest::newRow("memory") << shownOf("lambda.memory_mb", 1024.0) << "1,024_MB";
    QTest::newRow("a rate") << shownOf("traffic.average", 2.0) << "2_req/s";
    QTest::newRow("least rate by the second") << shownOf("traffic.average", 0.01) << "0.01_req/s";
    QTest::newRow("a small rate") << shownOf("traffic.average", 0.002) << "7.2_per hour";
    QTest::newRow("millions") << shownOf("traffic.requests_per_month", 5256000.0) << "5.26_M_requests";
    QTest::newRow("billions") << shownOf("traffic.requests_per_month", 1.095e11) << "110_bn_requests";
    QTest::newRow("trillions") << shownOf("traffic.requests_per_month", 3e12) << "3_tn_requests";
    QTest::newRow("a ratio") << shownOf("traffic.peak_to_average", 1.0) << "1_×";
}

void ShownQuantityTest::numberAndUnit()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, text);
    QCOMPARE(shown, text);
}

void ShownQuantityTest::shorterByMeaning()
{
    QCOMPARE(
        shorterOf("traffic.requests_per_month", 1.095e11),
        QStringList({QStringLiteral("110_bn_requests"), QStringLiteral("110_bn_req."), QStringLiteral("110_bn_req.")}));
    QCOMPARE(shorterOf("request.cpu_ms", 600000.0),
             QStringList({QStringLiteral("600,000_ms"), QStringLiteral("600_s"), QStringLiteral("10_min")}));
    QCOMPARE(shorterOf("traffic.average", 100000.0).last(), QStringLiteral("100_k_req/s"));
    QCOMPARE(shorterOf("traffic.average", 0.000001),
             QStringList({QStringLiteral("0.0036_per hour"), QStringLiteral("0.0036_/h"), QStringLiteral("<0.01_/h")}));
    QCOMPARE(shorterOf("ec2.cores", 2.0).last(), QStringLiteral("2_cores"));
    QCOMPARE(shorterOf("traffic.growth", 0.00012345).last(), QStringLiteral("<0.01_%"));
    QCOMPARE(shorterOf("traffic.growth", 0.0).last(), QStringLiteral("0_%"));
}

void ShownQuantityTest::sameAsInSentences()
{
    for (const QLocale& locale : locales) {
        QLocale::setDefault(locale);
        const NumberFormat format;
        for (const double rate : {0.0, 1e-6, 0.002, 0.0099, 0.01, 0.5, 2.0, 340.0, 1e5}) {
            const QString sentence = format.rate(RequestRate::perSecond(rate));
            const QString field = shownQuantity(*findParameter("traffic.average"), rate).text();
            QVERIFY2(sentence.contains(QStringLiteral("req/s")) == field.contains(QStringLiteral("req/s")),
                     qPrintable(sentence + u' ' + field));
        }
        for (const double memory : {128.0, 1024.0, 10240.0})
            QCOMPARE(shownQuantity(*findParameter("lambda.memory_mb"), memory).text(),
                     format.lambdaMemory(Memory::mebibytes(memory)));
    }
}

void ShownQuantityTest::unitsNeverVanish_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {13, 14, 18})
        QTest::newRow(qPrintable(QString::number(pixels))) << pixels;
}

void ShownQuantityTest::unitsNeverVanish()
{
    QFETCH(const int, pixels);
    int shown = 0;
    for (const QLocale& locale : locales) {
        QLocale::setDefault(locale);
        for (const ParameterSpec& spec : parameters()) {
            if (spec.kind != ParameterKind::Number && spec.kind != ParameterKind::Integer)
                continue;
            ValueSpinBox box(spec);
            box.setFont(pixelFont(box.font(), pixels, QFont::Normal));
            for (const double value : valuesOf(spec)) {
                box.showValue(value);
                const QString text = box.text();
                QVERIFY2(spec.unit.empty() || text.contains(thinSpace), qPrintable(text));
                const int room = box.width() - 20 * pixels / 13;
                QVERIFY2(box.fontMetrics().horizontalAdvance(text) <= room,
                         qPrintable(QString::fromUtf8(spec.id) + u' ' + text));
                QCOMPARE(box.valueFromText(text), value);
                ++shown;
            }
        }
    }
    QVERIFY(shown > 1000);
}

void ShownQuantityTest::fullDigitsWhileTyping()
{
    ValueSpinBox box(*findParameter("traffic.requests_per_month"));
    box.resize(box.sizeHint());
    box.showValue(123456789.0);
    QCOMPARE(visible(box.text()), QStringLiteral("123_M_req."));
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    box.setFocus();
    QTRY_VERIFY(box.hasFocus());
    QCOMPARE(visible(box.text()), QStringLiteral("123,456,789_requests"));
    QSignalSpy typed(&box, &ValueSpinBox::typed);
    box.clearFocus();
    QCOMPARE(typed.size(), 0);
    QCOMPARE(visible(box.text()), QStringLiteral("123_M_req."));
}

LOADLINE_WIDGET_TEST(ShownQuantityTest)
#include "tst_shownquantity.moc"
