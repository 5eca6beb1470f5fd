// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The example scenarios in every region: which verdicts are open and for which price, and each bill once more from the
// tables as they are, with an arithmetic of the test's own.

#include "app/preset.h"
#include "app/pricebook.h"
#include "models/analysis/neededoffers.h"
#include "models/evaluate.h"
#include "tests/testprogram.h"
#include "ui/format.h"

#include <QFile>
#include <QMap>

#include <algorithm>

using namespace loadline;

namespace {

struct Tier
{
    double from = 0.0;
    double usd = 0.0;
};
using Tiers = QList<Tier>;

using Row = QMap<QByteArray, QByteArray>;

QList<Row> tableRows(const QByteArray& name)
{
    QFile file(QStringLiteral(":/prices/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name.constData());
    QList<QByteArray> lines = file.readAll().split('\n');
    const QList<QByteArray> header = lines.takeFirst().split(',');
    QList<Row> rows;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() != header.size())
            continue;
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row[header[i]] = fields[i];
        rows.append(row);
    }
    return rows;
}

/// All prices of a region by "service/item", for one unit of what the table counts in, turned into base units.
QMap<QByteArray, Tiers> pricesOfRegion(const QByteArray& region)
{
    QMap<QByteArray, Tiers> prices;
    for (const Row& row : tableRows("services/" + region + ".csv")) {
        const double each = row["unit"].startsWith("million ") ? 1e6 : 1.0;
        prices[row["service"] + '/' + row["item"]].append({row["tier_from"].toDouble(), row["usd"].toDouble() / each});
    }
    for (const Row& row : tableRows("lambda.csv")) {
        if (row["region"] != region)
            continue;
        const QByteArray key = "lambda/" + row["architecture"] + '/';
        prices[key + "duration"].append({row["tier_from_gb_seconds"].toDouble(), row["usd_per_gb_second"].toDouble()});
        const auto flat = [&](const QByteArray& item, const QByteArray& column, double each) {
            if (!row[column].isEmpty())
                prices[key + item] = {{0.0, row[column].toDouble() / each}};
        };
        flat("requests", "usd_per_million_requests", 1e6);
        flat("provisioned", "provisioned_concurrency_usd_per_gb_second", 1.0);
        flat("provisioned_duration", "provisioned_duration_usd_per_gb_second", 1.0);
        flat("disk", "ephemeral_storage_usd_per_gb_second", 1.0);
    }
    for (const Row& row : tableRows("ec2_on_demand/" + region + ".csv"))
        prices["ec2/" + row["type"] + '/' + row["os"]] = {{0.0, row["usd_per_hour"].toDouble()}};
    return prices;
}

double cost(const Tiers& tiers, double quantity)
{
    double sum = 0.0;
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const double to = i + 1 < tiers.size() ? tiers[i + 1].from : quantity;
        sum += std::max(std::min(quantity, to) - tiers[i].from, 0.0) * tiers[i].usd;
    }
    return sum;
}

/// What a line of a bill is in the tables.
QByteArray keyOf(const BillLine& line, const Scenario& scenario, const OptionReport& option)
{
    static const QMap<QByteArray, QByteArray> keys{
        {"gp3 storage", "ebs/gp3_storage"},
        {"gp3 IOPS over 3,000", "ebs/gp3_iops_over_3000"},
        {"gp3 throughput over 125 MiB/s", "ebs/gp3_throughput_over_125"},
        {"Public IPv4 addresses", "public_ipv4/address_hour"},
        {"Public IPv4 of the NAT gateway", "public_ipv4/address_hour"},
        {"Application Load Balancer", "alb/load_balancer_hour"},
        {"Capacity units (LCU)", "alb/lcu_hour"},
        {"NAT gateway", "nat_gateway/gateway_hour"},
        {"Data through the NAT gateway", "nat_gateway/data_processed"},
        {"Out to the internet", "data_transfer/out_to_internet"},
        {"Log lines taken in", "cloudwatch_logs/ingestion_standard"},
        {"Log lines kept", "cloudwatch_logs/storage"},
        {"HTTP API requests", "api_gateway/http_api_requests"},
        {"REST API requests", "api_gateway/rest_api_requests"},
        {"WebSocket messages", "api_gateway/websocket_messages"},
        {"WebSocket connection minutes", "api_gateway/websocket_connection_minutes"},
        {"Connection ids, writes", "dynamodb/on_demand_write_request_units"},
        {"Connection ids, reads", "dynamodb/on_demand_read_request_units"},
        {"Read request units", "dynamodb/on_demand_read_request_units"},
        {"Write request units", "dynamodb/on_demand_write_request_units"},
        {"Serverless Valkey, data stored", "elasticache_serverless/valkey_data_stored"},
        {"Serverless Valkey, processing units", "elasticache_serverless/valkey_ecpu"},
        {"Database storage", "rds/gp3_storage"},
        {"Proxy capacity", "rds_proxy/vcpu_hour"},
    };
    const QByteArray item = QByteArray::fromStdString(line.item);
    const bool arm = scenario.lambda.architecture == CpuArchitecture::Arm;
    const QByteArray lambda = arm ? "lambda/arm64/" : "lambda/x86_64/";
    constexpr std::array systems{"linux", "windows", "rhel", "suse"};
    switch (line.part) {
    case Part::InstanceUsed:
    case Part::InstanceIdle:
        return "ec2/" + QByteArray::fromStdString(option.compute.name) + '/' +
               systems[static_cast<std::size_t>(scenario.ec2.os)];
    case Part::LambdaCompute:
        return lambda + (item.contains("provisioned") ? "provisioned_duration" : "duration");
    case Part::ColdStartInit:
        return lambda + "duration";
    case Part::LambdaRequests:
        return lambda + "requests";
    case Part::ProvisionedConcurrency:
        return lambda + "provisioned";
    case Part::EphemeralStorage:
        return lambda + "disk";
    case Part::SurplusCredits:
        return "ec2_cpu_credits/surplus_x86_linux";
    default:
        break;
    }
    if (line.part == Part::DynamoDb && item == "Storage")
        return "dynamodb/storage_standard";
    if (item.startsWith("cache."))
        return "elasticache_node_redis/" + item;
    if (item.startsWith("db."))
        return "rds_postgresql/" + item;
    return keys.value(item);
}

QString missingOf(const Evaluation& evaluation)
{
    QStringList missing;
    for (const OptionReport& option : evaluation.options) {
        for (const UnpricedLine& line : option.bill.unpriced)
            missing.append(fromUtf8(line.item));
    }
    missing.removeDuplicates();
    return missing.join(QStringLiteral(", "));
}

} // namespace

class EveryRegion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void verdictsAreOpenOnlyWhereAPriceIsMissing_data();
    void verdictsAreOpenOnlyWhereAPriceIsMissing();
    void billsAgreeWithTheTables_data();
    void billsAgreeWithTheTables();
    void neededOffersBringWhatIsMissing();

private:
    void eachRegion();

    PriceBook m_book;
    std::vector<Preset> m_presets;
};

void EveryRegion::initTestCase()
{
    QString error;
    m_presets = readPresets(m_book.anySheet(), error);
    QVERIFY2(error.isEmpty(), qUtf8Printable(error));
    QCOMPARE(m_presets.size(), std::size_t{7});
}

void EveryRegion::eachRegion()
{
    QTest::addColumn<int>("region");
    for (std::size_t index = 0; index < regionCount; ++index)
        QTest::newRow(regionNames[index].code.data()) << static_cast<int>(index);
}

void EveryRegion::verdictsAreOpenOnlyWhereAPriceIsMissing_data() { eachRegion(); }

void EveryRegion::verdictsAreOpenOnlyWhereAPriceIsMissing()
{
    QFETCH(const int, region);
    // What no list that was at hand has; see resources/prices/README.md.
    const std::array withGaps{Region::CaWest1, Region::MxCentral1, Region::ApSoutheast5};
    const auto where = static_cast<Region>(region);
    const bool hasGaps = std::ranges::find(withGaps, where) != withGaps.end();
    for (const Preset& preset : m_presets) {
        Scenario scenario = preset.scenario;
        scenario.billing.region = where;
        const Evaluation evaluation = evaluate(scenario, m_book.sheet(where));
        const QString missing = missingOf(evaluation);
        if (evaluation.verdict.kind == VerdictKind::Open)
            qInfo("%s: open for %s", qUtf8Printable(preset.id), qUtf8Printable(missing));
        QVERIFY2(hasGaps || evaluation.verdict.kind != VerdictKind::Open, qUtf8Printable(preset.id));
        QVERIFY2(hasGaps || missing.isEmpty(), qUtf8Printable(preset.id + QStringLiteral(": ") + missing));
    }
}

void EveryRegion::billsAgreeWithTheTables_data() { eachRegion(); }

void EveryRegion::billsAgreeWithTheTables()
{
    QFETCH(const int, region);
    const auto where = static_cast<Region>(region);
    const std::string code(regionCode(where));
    const QMap<QByteArray, Tiers> prices = pricesOfRegion(QByteArray::fromStdString(code));
    for (const Preset& preset : m_presets) {
        Scenario scenario = preset.scenario;
        scenario.billing.region = where;
        const Evaluation evaluation = evaluate(scenario, m_book.sheet(where));
        for (const OptionReport& option : evaluation.options) {
            QMap<QByteArray, double> quantities;
            for (const BillLine& line : option.bill.lines) {
                const QByteArray key = keyOf(line, scenario, option);
                QVERIFY2(prices.contains(key), qUtf8Printable(preset.id + u' ' + fromUtf8(line.item)));
                quantities[key] += line.quantity - line.free;
            }
            double total = 0.0;
            for (auto it = quantities.begin(); it != quantities.end(); ++it)
                total += cost(prices[it.key()], it.value());
            const double said = option.bill.total.dollars();
            QVERIFY2(std::abs(total - said) <= 0.005 * said,
                     qUtf8Printable(QStringLiteral("%1: %2, not %3").arg(preset.id).arg(said).arg(total)));
        }
    }
}

void EveryRegion::neededOffersBringWhatIsMissing()
{
    Scenario scenario;
    const auto needed = [&] {
        const auto offers = neededOffers(scenario, evaluate(scenario, m_book.sheet(scenario.billing.region)));
        QStringList codes;
        for (const Offer offer : offers)
            codes.append(fromUtf8(offerCode(offer)));
        return codes;
    };
    scenario.state.database = Database::DocumentDb;
    scenario.billing.region = Region::EuCentral1;
    const QStringList codes = needed();
    for (const char* code : {"AmazonEC2", "AWSLambda", "AWSDataTransfer", "AmazonCloudWatch", "AmazonDocDB"})
        QVERIFY2(codes.contains(QLatin1String(code)), code);
    QVERIFY(!codes.contains(QStringLiteral("AmazonRDS")));
    QVERIFY(!codes.contains(QStringLiteral("AmazonECS")));
}

LOADLINE_LOOP_TEST(EveryRegion)
#include "tst_everyregion.moc"
