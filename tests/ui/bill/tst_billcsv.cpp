// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"
#include "tests/ui/bill/bills.h"
#include "tests/ui/charts/evaluated.h"
#include "ui/bill/billcsv.h"
#include "ui/csv.h"

#include <cmath>

using namespace loadline;
using namespace loadline::test;

namespace {

/// Reads RFC 4180: the fields of each row.
QList<QStringList> readCsv(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            field += text[++at];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row << std::exchange(field, {});
            if (c == u'\n')
                rows << std::exchange(row, {});
        } else if (quoted || c != u'\r') {
            field += c;
        }
    }
    return rows;
}

/// The rows below the names of the columns.
struct Table
{
    QList<QStringList> head;
    QStringList names;
    QList<QStringList> rows;

    explicit Table(const QByteArray& csv)
    {
        for (const QStringList& row : readCsv(QString::fromUtf8(csv))) {
            if (!names.isEmpty())
                rows << row;
            else if (row.first() == QStringLiteral("option"))
                names = row;
            else
                head << row;
        }
    }
    [[nodiscard]] QString at(const QStringList& row, const char* name) const
    {
        return row[names.indexOf(QString::fromLatin1(name))];
    }
    [[nodiscard]] double number(const QStringList& row, const char* name) const { return at(row, name).toDouble(); }
};

} // namespace

class BillCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuotedWhereNeeded();
    void amountsComeBack();
    void everyRowMultipliesOut();
    void missingPricesAreRowsWithoutAmount();
    void changesAgainstThePin();
    void nothingToBill();
};

void BillCsvTest::fieldsAreQuotedWhereNeeded()
{
    QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b, \"c\""), QStringLiteral("d\re")}),
             QStringLiteral("a,\"b, \"\"c\"\"\",\"d\re\"\r\n"));
    QCOMPARE(csvNumber(0.0000166667), QStringLiteral("1.66667e-05"));
    QCOMPARE(csvNumber(std::nan("")), QString());
}

void BillCsvTest::amountsComeBack()
{
    Scenario scenario;
    scenario.traffic.average = RequestRate::perSecond(40.0);
    scenario.request.responseSize = Memory::kibibytes(400.0);
    const Evaluation evaluation = evaluated(scenario);
    const Table table(billCsv({QStringLiteral("Shop, with \"peak\""), 730.0}, evaluation, nullptr));
    QCOMPARE(table.head.first().at(1), QStringLiteral("Shop, with \"peak\""));
    for (const QStringList& row : table.head + table.rows)
        QCOMPARE(row.size(), table.names.size());
    for (const OptionReport& option : evaluation.options) {
        double total = 0.0;
        for (const QStringList& row : table.rows) {
            if (table.at(row, "option") == QLatin1String(optionKey(option.id).data()))
                total += table.number(row, "amount_usd");
        }
        QVERIFY(option.bill.total.dollars() > 10.0);
        QVERIFY(std::abs(total - option.bill.total.dollars()) < 1e-9);
    }
}

void BillCsvTest::everyRowMultipliesOut()
{
    const Table table(billCsv({}, bills(), nullptr));
    int tiers = 0;
    for (const QStringList& row : table.rows) {
        const double amount = table.number(row, "quantity") * table.number(row, "unit_price_usd");
        QVERIFY(std::abs(amount - table.number(row, "amount_usd")) < 1e-9);
        tiers += table.at(row, "item") == QStringLiteral("Duration") ? 1 : 0;
        QCOMPARE(table.at(row, "price_date"), QStringLiteral("2026-10-01"));
    }
    QCOMPARE(tiers, 3); // what is free and two tiers
}

void BillCsvTest::missingPricesAreRowsWithoutAmount()
{
    const Table table(billCsv({}, billsWithoutPrice(), nullptr));
    int found = 0;
    for (const QStringList& row : table.rows) {
        if (table.at(row, "kind") != QStringLiteral("no price"))
            continue;
        ++found;
        QCOMPARE(table.at(row, "item"), QStringLiteral("RDS Proxy"));
        QCOMPARE(table.at(row, "quantity"), QStringLiteral("1460"));
        QCOMPARE(table.at(row, "amount_usd"), QString());
    }
    QCOMPARE(found, 1);
    QVERIFY(table.head[5].contains(QStringLiteral("without what has no price")));
}

void BillCsvTest::changesAgainstThePin()
{
    const Evaluation pinned = bills(ec2Report(365.0), lambdaReport(100.0));
    const Evaluation now = bills();
    const Table table(billCsv({}, now, &pinned));
    double change = 0.0;
    double before = 0.0;
    for (const QStringList& row : table.rows) {
        change += table.number(row, "change_usd");
        before += table.number(row, "a_amount_usd");
        // The second tier is new.
        if (table.at(row, "quantity") == QStringLiteral("30"))
            QCOMPARE(table.at(row, "a_kind"), QString());
    }
    const auto total = [](const Evaluation& evaluation) {
        return evaluation.options[0].bill.total.dollars() + evaluation.options[1].bill.total.dollars();
    };
    QVERIFY(std::abs(before - total(pinned)) < 1e-9);
    QVERIFY(std::abs(change - (total(now) - total(pinned))) < 1e-9);
}

void BillCsvTest::nothingToBill()
{
    const Table table(billCsv({}, billsWithoutServer(), nullptr));
    for (const QStringList& row : table.rows)
        QCOMPARE(table.at(row, "option"), QStringLiteral("lambda"));
    QVERIFY(!table.rows.isEmpty());
}

LOADLINE_TEST(BillCsvTest)
#include "tst_billcsv.moc"
