// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of every offer that bills are made of, in each form in which AWS gives them out.

#include "models/prices/offers.h"
#include "models/prices/overlay.h"
#include "models/prices/servicekeys.h"
#include "tests/models/prices/listfixture.h"
#include "tests/models/shippedsheet.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace loadline;
using loadline::testing::ListReading;
using loadline::testing::readList;

namespace {

using Texts = QMap<QString, QString>;

/// A row of a list of eu-central-1 and the price that must come of it.
struct Row
{
    const char* name;
    const char* offer;
    const char* family;
    Texts attributes;
    const char* unit;
    const char* price;
    const char* product;
    const char* item;
    double usd;
};

const QList<Row> allRows{
    {"balancer hour in the list of EC2",
     "AmazonEC2",
     "Load Balancer-Application",
     {{"usagetype", "EUC1-LoadBalancerUsage"}, {"operation", "LoadBalancing:Application"}},
     "Hrs",
     "0.0270000000",
     "alb",
     "load_balancer_hour",
     0.027},
    {"balancer hour",
     "AWSELB",
     "Load Balancer-Application",
     {{"usagetype", "EUC1-LoadBalancerUsage"}, {"operation", "LoadBalancing:Application"}},
     "Hrs",
     "0.0270000000",
     "alb",
     "load_balancer_hour",
     0.027},
    {"balancer unit",
     "AWSELB",
     "Load Balancer-Application",
     {{"usagetype", "EUC1-LCUUsage"}, {"operation", "LoadBalancing:Application"}},
     "LCU-Hrs",
     "0.0080000000",
     "alb",
     "lcu_hour",
     0.008},
    {"NAT hour",
     "AmazonEC2",
     "NAT Gateway",
     {{"usagetype", "EUC1-NatGateway-Hours"}, {"operation", "NatGateway"}},
     "Hrs",
     "0.0520000000",
     "nat_gateway",
     "gateway_hour",
     0.052},
    {"NAT bytes",
     "AmazonEC2",
     "NAT Gateway",
     {{"usagetype", "EUC1-NatGateway-Bytes"}, {"operation", "NatGateway"}},
     "GB",
     "0.0520000000",
     "nat_gateway",
     "data_processed",
     0.052},
    {"address",
     "AmazonVPC",
     "",
     {{"usagetype", "EUC1-PublicIPv4:InUseAddress"}},
     "Hrs",
     "0.0050000000",
     "public_ipv4",
     "address_hour",
     0.005},
    {"gp3 storage",
     "AmazonEC2",
     "Storage",
     {{"usagetype", "EUC1-EBS:VolumeUsage.gp3"}},
     "GB-Mo",
     "0.0952000000",
     "ebs",
     "gp3_storage",
     0.0952},
    {"gp3 IOPS",
     "AmazonEC2",
     "System Operation",
     {{"usagetype", "EUC1-EBS:VolumeP-IOPS.gp3"}},
     "IOPS-Mo",
     "0.0060000000",
     "ebs",
     "gp3_iops_over_3000",
     0.006},
    {"gp3 throughput, listed for a GiB/s",
     "AmazonEC2",
     "Provisioned Throughput",
     {{"usagetype", "EUC1-EBS:VolumeP-Throughput.gp3"}},
     "GiBps-mo",
     "48.6400000000",
     "ebs",
     "gp3_throughput_over_125",
     0.0475},
    {"credits of T3",
     "AmazonEC2",
     "CPU Credits",
     {{"usagetype", "EUC1-CPUCredits:t3"}, {"operatingSystem", "Linux"}},
     "vCPU-Hours",
     "0.0500000000",
     "ec2_cpu_credits",
     "surplus_x86_linux",
     0.05},
    {"credits of T3 with Windows",
     "AmazonEC2",
     "CPU Credits",
     {{"usagetype", "EUC1-CPUCredits:t3"}, {"operatingSystem", "Windows"}},
     "vCPU-Hours",
     "0.0960000000",
     "ec2_cpu_credits",
     "surplus_x86_windows",
     0.096},
    {"credits of T4g",
     "AmazonEC2",
     "CPU Credits",
     {{"usagetype", "EUC1-CPUCredits:t4g"}, {"operatingSystem", "Linux"}},
     "vCPU-Hours",
     "0.0400000000",
     "ec2_cpu_credits",
     "surplus_arm",
     0.04},
    {"HTTP API",
     "AmazonApiGateway",
     "API Calls",
     {{"usagetype", "EUC1-ApiGatewayHttpRequest"}, {"operation", "ApiGatewayHttpApi"}},
     "Requests",
     "0.0000012000",
     "api_gateway",
     "http_api_requests",
     1.2e-6},
    {"REST API",
     "AmazonApiGateway",
     "API Calls",
     {{"usagetype", "EUC1-ApiGatewayRequest"}, {"operation", "ApiGatewayRequest"}},
     "Requests",
     "0.0000037000",
     "api_gateway",
     "rest_api_requests",
     3.7e-6},
    {"messages",
     "AmazonApiGateway",
     "WebSocket",
     {{"usagetype", "EUC1-ApiGatewayMessage"}},
     "Messages",
     "0.0000011400",
     "api_gateway",
     "websocket_messages",
     1.14e-6},
    {"connection minutes",
     "AmazonApiGateway",
     "WebSocket",
     {{"usagetype", "EUC1-ApiGatewayMinute"}},
     "minutes",
     "0.0000002850",
     "api_gateway",
     "websocket_connection_minutes",
     2.85e-7},
    {"logs taken in",
     "AmazonCloudWatch",
     "Data Payload",
     {{"usagetype", "EUC1-DataProcessing-Bytes"}, {"operation", "PutLogEvents"}},
     "GB",
     "0.6300000000",
     "cloudwatch_logs",
     "ingestion_standard",
     0.63},
    {"logs kept",
     "AmazonCloudWatch",
     "Storage Snapshot",
     {{"usagetype", "EUC1-TimedStorage-ByteHrs"}},
     "GB-Mo",
     "0.0324000000",
     "cloudwatch_logs",
     "storage",
     0.0324},
    {"reads",
     "AmazonDynamoDB",
     "Amazon DynamoDB PayPerRequest Throughput",
     {{"usagetype", "EUC1-ReadRequestUnits"}, {"group", "DDB-ReadUnits"}},
     "ReadRequestUnits",
     "0.0000001525",
     "dynamodb",
     "on_demand_read_request_units",
     1.525e-7},
    {"writes",
     "AmazonDynamoDB",
     "Amazon DynamoDB PayPerRequest Throughput",
     {{"usagetype", "EUC1-WriteRequestUnits"}, {"group", "DDB-WriteUnits"}},
     "WriteRequestUnits",
     "0.0000007625",
     "dynamodb",
     "on_demand_write_request_units",
     7.625e-7},
    {"Redis node",
     "AmazonElastiCache",
     "Cache Instance",
     {{"usagetype", "EUC1-NodeUsage:cache.t3.micro"}, {"cacheEngine", "Redis"}},
     "Hrs",
     "0.0190000000",
     "elasticache_node_redis",
     "cache.t3.micro",
     0.019},
    {"data in a serverless cache",
     "AmazonElastiCache",
     "ElastiCache Serverless",
     {{"usagetype", "EUC1-CachedData:Valkey"}},
     "GB-Hours",
     "0.1010000000",
     "elasticache_serverless",
     "valkey_data_stored",
     0.101},
    {"units of a serverless cache",
     "AmazonElastiCache",
     "ElastiCache Serverless",
     {{"usagetype", "EUC1-ElastiCacheProcessingUnits:Valkey"}},
     "ElastiCacheProcessingUnits",
     "0.0000000027",
     "elasticache_serverless",
     "valkey_ecpu",
     2.7e-9},
    {"PostgreSQL node",
     "AmazonRDS",
     "Database Instance",
     {{"usagetype", "EUC1-InstanceUsage:db.t4g.micro"},
      {"databaseEngine", "PostgreSQL"},
      {"deploymentOption", "Single-AZ"}},
     "Hrs",
     "0.0180000000",
     "rds_postgresql",
     "db.t4g.micro",
     0.018},
    {"RDS storage",
     "AmazonRDS",
     "Database Storage",
     {{"usagetype", "EUC1-RDS:GP3-Storage"}, {"databaseEngine", "Any"}, {"deploymentOption", "Single-AZ"}},
     "GB-Mo",
     "0.1370000000",
     "rds",
     "gp3_storage",
     0.137},
    {"RDS Proxy",
     "AmazonRDS",
     "RDSProxy",
     {{"usagetype", "EUC1-RDS:ProxyUsage"}, {"databaseEngine", "PostgreSQL"}},
     "Hrs",
     "0.0180000000",
     "rds_proxy",
     "vcpu_hour",
     0.018},
    {"DocumentDB node",
     "AmazonDocDB",
     "Database Instance",
     {{"usagetype", "EUC1-InstanceUsage:db.r6g.large"}, {"databaseEngine", "Amazon DocumentDB"}},
     "Hrs",
     "0.3160000000",
     "documentdb",
     "db.r6g.large",
     0.316},
    {"DocumentDB storage",
     "AmazonDocDB",
     "Database Storage",
     {{"usagetype", "EUC1-StorageUsage"}},
     "GB-Mo",
     "0.1190000000",
     "documentdb",
     "storage_standard",
     0.119},
    {"DocumentDB I/O",
     "AmazonDocDB",
     "System Operation",
     {{"usagetype", "EUC1-StorageIOUsage"}},
     "IOs",
     "0.0000002200",
     "documentdb",
     "io_requests_standard",
     2.2e-7},
};

const QList<Row>& rows() { return allRows; }

QString keyed(const Row& row, const char* key) { return row.attributes.value(QLatin1String(key)); }

QJsonObject product(const Row& row)
{
    QJsonObject attributes{{"servicecode", row.offer}, {"location", "EU (Frankfurt)"}, {"locationType", "AWS Region"}};
    for (auto it = row.attributes.begin(); it != row.attributes.end(); ++it)
        attributes[it.key()] = it.value();
    QJsonObject product{{"sku", "S1"}, {"attributes", attributes}};
    if (*row.family)
        product["productFamily"] = row.family;
    return product;
}

QJsonObject onDemand(const Row& row)
{
    const QJsonObject rate{{"unit", row.unit},
                           {"beginRange", "0"},
                           {"endRange", "Inf"},
                           {"pricePerUnit", QJsonObject{{"USD", row.price}}}};
    const QJsonObject term{{"sku", "S1"},
                           {"effectiveDate", "2026-09-01T00:00:00Z"},
                           {"priceDimensions", QJsonObject{{"S1.JRTCKXETXF.6YS6EN2CT7", rate}}},
                           {"termAttributes", QJsonObject{}}};
    return {{"S1.JRTCKXETXF", term}};
}

QByteArray bulkJson(const Row& row)
{
    const QJsonObject list{{"formatVersion", "v1.0"},
                           {"offerCode", row.offer},
                           {"publicationDate", "2026-09-15T00:00:00Z"},
                           {"products", QJsonObject{{"S1", product(row)}}},
                           {"terms", QJsonObject{{"OnDemand", QJsonObject{{"S1", onDemand(row)}}}}}};
    return QJsonDocument(list).toJson();
}

QByteArray bulkCsv(const Row& row)
{
    const QStringList values{QStringLiteral("S1"),
                             QStringLiteral("OnDemand"),
                             QStringLiteral("2026-09-01"),
                             QStringLiteral("0"),
                             QStringLiteral("Inf"),
                             QLatin1String(row.unit),
                             QLatin1String(row.price),
                             QStringLiteral("USD"),
                             QLatin1String(row.family),
                             QLatin1String(row.offer),
                             QStringLiteral("EU (Frankfurt)"),
                             QStringLiteral("AWS Region"),
                             keyed(row, "usagetype"),
                             keyed(row, "operation"),
                             keyed(row, "operatingSystem"),
                             keyed(row, "cacheEngine"),
                             keyed(row, "databaseEngine"),
                             keyed(row, "deploymentOption")};
    return "\"FormatVersion\",\"v1.0\"\n\"Publication Date\",\"2026-09-15T00:00:00Z\"\n\"OfferCode\",\"" +
           QByteArray(row.offer) +
           "\"\n\"SKU\",\"TermType\",\"EffectiveDate\",\"StartingRange\",\"EndingRange\",\"Unit\",\"PricePerUnit\","
           "\"Currency\",\"Product Family\",\"serviceCode\",\"Location\",\"Location Type\",\"usageType\",\"operation\","
           "\"Operating System\",\"Cache Engine\",\"Database Engine\",\"Deployment Option\"\n\"" +
           values.join(QStringLiteral("\",\"")).toUtf8() + "\"\n";
}

QByteArray answer(const Row& row)
{
    const QJsonObject whole{{"product", product(row)},
                            {"serviceCode", row.offer},
                            {"terms", QJsonObject{{"OnDemand", onDemand(row)}}},
                            {"version", "20260915000000"},
                            {"publicationDate", "2026-09-15T00:00:00Z"}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

QByteArray asText(const QByteArray& json)
{
    QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(json)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray savingsPlans(const QByteArray& purchase, const QByteArray& usage)
{
    return R"({"version": "1", "publicationDate": "2026-09-25T00:00:00Z", "products": [
        {"sku": "P1", "productFamily": "ComputeSavingsPlans", "serviceCode": "ComputeSavingsPlans",
         "attributes": {"purchaseOption": ")" +
           purchase + R"(", "purchaseTerm": "1yr"}}],
        "terms": {"savingsPlan": [{"sku": "P1", "leaseContractLength": {"duration": 1, "unit": "year"}, "rates": [
        {"discountedServiceCode": "AmazonEC2", "discountedUsageType": "EUC1-BoxUsage:m5.large",
         "discountedRate": {"price": "0.08", "currency": "USD"}, "unit": "Hrs"},
        {"discountedServiceCode": "AWSLambda", "discountedUsageType": ")" +
           usage +
           R"(", "unit": "Lambda-GB-Second", "discountedRate": {"price": "0.0000147", "currency": "USD"}}]}]}})";
}

} // namespace

class Offers : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsReadInEveryForm_data();
    void everyRowIsReadInEveryForm();
    void everyUsedServiceHasARow();
    void everyRowReachesABill();
    void freeTierIsTheAccounts();
    void dataOutIsPricedWhereItComesFrom();
    void othersLikeItAreNotTaken_data();
    void othersLikeItAreNotTaken();
    void whichRowsAreLeftIsSaid();
    void listsWithoutAUseAreRefusedByName();
    void answersOfTwoServicesAreRefused();
    void damagedAnswersAreRefused_data();
    void damagedAnswersAreRefused();
    void savingsPlansGiveLambdasRates();
};

void Offers::everyRowIsReadInEveryForm_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("list");
    for (int i = 0; i < rows().size(); ++i) {
        const Row& row = rows()[i];
        const QByteArray json = answer(row);
        const auto add = [&](const char* form, const QByteArray& list) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(row.name), QLatin1String(form))))
                << i << list;
        };
        add("bulk JSON", bulkJson(row));
        add("bulk CSV", bulkCsv(row));
        add("page", "{\n \"PriceList\": [\n  " + asText(json) + "\n ],\n \"FormatVersion\": \"aws_v1\"\n}\n");
        add("page, list last",
            "{\"FormatVersion\": \"aws_v1\", \"NextToken\": \"x\", \"PriceList\": [" + asText(json) + "]}");
        add("list of texts", "[" + asText(json) + "]");
        add("list of objects", "[\n" + json + "]");
        add("one a line", json + "\n");
        add("two pages", "{\"PriceList\": []}\n{\"PriceList\": [" + asText(json) + "]}");
    }
}

void Offers::everyRowIsReadInEveryForm()
{
    QFETCH(const int, row);
    QFETCH(const QByteArray, list);
    const Row& expected = rows()[row];
    for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, qsizetype{65536}}) {
        const ListReading reading = readList(list, piece);
        QVERIFY2(!reading.error, reading.sentence().c_str());
        QCOMPARE(reading.list.offer, std::string(expected.offer));
        QCOMPARE(reading.list.published, (PriceDate{2026, 9, 15}));
        QCOMPARE(reading.list.prices.size(), std::size_t{1});
        QVERIFY(std::abs(reading.price("eu-central-1", expected.product, expected.item) / expected.usd - 1.0) < 1e-9);
    }
}

void Offers::everyUsedServiceHasARow()
{
    for (const OfferFacts& facts : offerTable()) {
        for (const std::string_view service : facts.services) {
            QVERIFY2(!serviceName(service).empty(), service.data());
            // Instances, functions and plans have tests of their own; data out has one below.
            const bool own = service == "ec2" || service == "lambda" || service == "lambda_compute_savings_plan" ||
                             service == "data_transfer";
            const auto tested = [&](const Row& row) { return row.product == service; };
            QVERIFY2(own || std::ranges::any_of(rows(), tested), service.data());
        }
        QCOMPARE(offerOfCode(facts.code), std::optional(facts.offer));
    }
    for (std::size_t item = 0; item < serviceItemCount; ++item)
        QVERIFY(homeOffer(serviceOf(static_cast<ServiceItem>(item))));
}

void Offers::everyRowReachesABill()
{
    PriceSheet sheet = testing::shippedSheet(Region::EuCentral1);
    for (const Row& row : rows()) {
        const ListReading reading = readList(bulkJson(row));
        QCOMPARE(overlayPrices(sheet, reading.list.prices, reading.list.published, "AmazonEC2"), 1);
    }
}

void Offers::freeTierIsTheAccounts()
{
    const QByteArray list = R"json({"formatVersion": "v1.0", "offerCode": "AmazonDynamoDB",
        "publicationDate": "2026-09-15T00:00:00Z", "products": {"S1": {"sku": "S1", "productFamily": "Database Storage",
        "attributes": {"servicecode": "AmazonDynamoDB", "location": "EU (Frankfurt)", "locationType": "AWS Region",
        "usagetype": "EUC1-TimedStorage-ByteHrs"}}}, "terms": {"OnDemand": {"S1": {"S1.J": {"priceDimensions": {
        "a": {"unit": "GB-Mo", "beginRange": "0", "endRange": "25", "pricePerUnit": {"USD": "0.0000000000"}},
        "b": {"unit": "GB-Mo", "beginRange": "25", "endRange": "Inf", "pricePerUnit": {"USD": "0.3060000000"}}
        }}}}}})json";
    const ListReading reading = readList(list);
    QVERIFY2(!reading.error, reading.sentence().c_str());
    QCOMPARE(reading.price("eu-central-1", "dynamodb", "storage_standard"), 0.306);
    QCOMPARE(reading.list.prices.size(), std::size_t{1});
    QCOMPARE(reading.skippedFor("free tier"), 1);
    // Where everything is free there is no price.
    const ListReading free = readList(QByteArray(list).replace("0.3060000000", "0.0000000000"));
    QVERIFY(free.error && free.list.prices.empty());
}

void Offers::dataOutIsPricedWhereItComesFrom()
{
    const QByteArray list = R"json({"formatVersion": "v1.0", "offerCode": "AWSDataTransfer",
        "publicationDate": "2026-09-15T00:00:00Z", "products": {
        "S1": {"sku": "S1", "productFamily": "Data Transfer", "attributes": {"servicecode": "AWSDataTransfer",
        "transferType": "AWS Outbound", "fromLocation": "EU (Frankfurt)", "fromLocationType": "AWS Region",
        "toLocation": "External", "toLocationType": "Other", "usagetype": "EUC1-DataTransfer-Out-Bytes"}},
        "S2": {"sku": "S2", "productFamily": "Data Transfer", "attributes": {"servicecode": "AWSDataTransfer",
        "transferType": "InterRegion Outbound", "fromLocation": "EU (Frankfurt)", "fromLocationType": "AWS Region",
        "toLocation": "EU (Ireland)", "toLocationType": "AWS Region", "usagetype": "EUC1-EU-AWS-Out-Bytes"}}},
        "terms": {"OnDemand": {"S1": {"S1.J": {"priceDimensions": {
        "a": {"unit": "GB", "beginRange": "0", "endRange": "10240", "pricePerUnit": {"USD": "0.0900000000"}},
        "b": {"unit": "GB", "beginRange": "10240", "endRange": "Inf", "pricePerUnit": {"USD": "0.0850000000"}}}}},
        "S2": {"S2.J": {"priceDimensions": {
        "a": {"unit": "GB", "beginRange": "0", "endRange": "Inf", "pricePerUnit": {"USD": "0.0200000000"}}
        }}}}}})json";
    const ListReading reading = readList(list);
    QVERIFY2(!reading.error, reading.sentence().c_str());
    QCOMPARE(reading.price("eu-central-1", "data_transfer", "out_to_internet"), 0.09);
    QCOMPARE(reading.price("eu-central-1", "data_transfer", "out_to_internet", 10240.0), 0.085);
    QCOMPARE(reading.list.prices.size(), std::size_t{2});
}

void Offers::othersLikeItAreNotTaken_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto add = [](const char* name, const char* row, const char* key, const char* value) {
        const auto found = std::ranges::find_if(rows(), [&](const Row& r) { return QLatin1String(r.name) == row; });
        QTest::newRow(name) << static_cast<int>(found - rows().begin()) << QString::fromLatin1(key)
                            << QString::fromLatin1(value);
    };
    add("a network balancer", "balancer unit", "operation", "LoadBalancing:Network");
    add("a trust store", "balancer hour", "usagetype", "EUC1-TS-LoadBalancerUsage");
    add("a database in two zones", "PostgreSQL node", "deploymentOption", "Multi-AZ");
    add("another database", "PostgreSQL node", "databaseEngine", "Oracle");
    add("another cache", "Redis node", "cacheEngine", "Memcached");
    add("credits of T2", "credits of T3", "usagetype", "EUC1-CPUCredits:t2");
    add("credits of SUSE", "credits of T3", "operatingSystem", "SUSE");
    add("logs of rare access", "logs taken in", "usagetype", "EUC1-DataProcessingIA-Bytes");
    add("in a Local Zone", "NAT hour", "locationType", "AWS Local Zone");
    add("an address that is not used", "address", "usagetype", "EUC1-PublicIPv4:IdleAddress");
}

void Offers::othersLikeItAreNotTaken()
{
    QFETCH(const int, row);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Row changed = rows()[row];
    changed.attributes[key] = value;
    const ListReading reading = readList(bulkJson(changed));
    QVERIFY(reading.error);
    QCOMPARE(reading.allSkipped(), 1);
}

void Offers::whichRowsAreLeftIsSaid()
{
    const Row& row = rows().front();
    const auto says = [](const QByteArray& list, std::string_view which) {
        const ListReading reading = readList(list);
        return std::ranges::any_of(reading.skipped(), [&](const SkippedRows& rows) { return rows.which == which; });
    };
    QVERIFY(says(bulkJson(row).replace("\"USD\"", "\"CNY\""), "CNY"));
    QVERIFY(says(bulkJson(row).replace("\"Hrs\"", "\"Fortnights\""), "Fortnights"));
    QVERIFY(says(bulkJson(row).replace("EU (Frankfurt)", "Moon (Sea)"), "Moon (Sea)"));
    QVERIFY(says(bulkJson(row).replace("\"OnDemand\"", "\"FlatRate\""), "FlatRate"));
    QVERIFY(says(bulkCsv(row).replace("\"OnDemand\"", "\"FlatRate\""), "FlatRate"));
    QVERIFY(says(answer(row).replace("\"OnDemand\"", "\"FlatRate\""), "FlatRate"));
}

void Offers::listsWithoutAUseAreRefusedByName()
{
    const Row& row = rows().front();
    for (const char* code : {"AmazonECS", "AmazonS3"}) {
        for (QByteArray list : {bulkJson(row), bulkCsv(row), answer(row)}) {
            const ListReading reading = readList(list.replace("AmazonEC2", code));
            QVERIFY(reading.error);
            QVERIFY2(reading.sentence().find(code) != std::string::npos, reading.sentence().c_str());
            QVERIFY2(reading.sentence().find("AWSELB") != std::string::npos, reading.sentence().c_str());
        }
    }
}

void Offers::answersOfTwoServicesAreRefused()
{
    const ListReading reading = readList(answer(rows()[0]) + "\n" + answer(rows()[1]));
    QVERIFY(reading.error);
    QVERIFY2(reading.sentence().find("AWSELB") != std::string::npos, reading.sentence().c_str());
}

void Offers::damagedAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray json = answer(rows().front());
    const QByteArray page = "{\"PriceList\": [" + asText(json) + "]}";
    QTest::newRow("cut off in a text") << page.left(page.size() / 2);
    QTest::newRow("cut off at the end") << page.left(page.size() - 1);
    QTest::newRow("cut off line") << json.left(json.size() / 2);
    QTest::newRow("cut off list") << QByteArray("[" + asText(json));
    QTest::newRow("text that is no JSON") << QByteArray("[\"hello\"]");
    QTest::newRow("a number") << QByteArray("[7]");
    QTest::newRow("nothing in a list") << QByteArray("[]");
    QTest::newRow("nothing on a page") << QByteArray("{\"PriceList\": [], \"FormatVersion\": \"aws_v1\"}");
    QTest::newRow("no product") << QByteArray("[{\"serviceCode\": \"AmazonEC2\"}]");
    QTest::newRow("more behind it") << QByteArray(page + "}");
}

void Offers::damagedAnswersAreRefused()
{
    QFETCH(const QByteArray, list);
    for (const qsizetype piece : {qsizetype{1}, qsizetype{65536}}) {
        const ListReading reading = readList(list, piece);
        QVERIFY(reading.error);
        QVERIFY2(reading.sentence().ends_with('.'), reading.sentence().c_str());
        QVERIFY(reading.list.prices.empty());
    }
}

void Offers::savingsPlansGiveLambdasRates()
{
    const ListReading reading = readList(savingsPlans("No Upfront", "EUC1-Lambda-GB-Second"));
    QVERIFY2(!reading.error, reading.sentence().c_str());
    QCOMPARE(reading.list.offer, std::string("AWSComputeSavingsPlan"));
    QCOMPARE(reading.price("eu-central-1", "lambda_compute_savings_plan", "duration_x86_no_upfront"), 0.0000147);
    QCOMPARE(reading.list.prices.size(), std::size_t{1});
    QCOMPARE(readList(savingsPlans("No Upfront", "Lambda-GB-Second-ARM")).list.prices.front().region,
             std::string("us-east-1"));
    const ListReading upfront = readList(savingsPlans("All Upfront", "EUC1-Lambda-GB-Second"));
    QVERIFY(upfront.error);
    QCOMPARE(upfront.skippedFor("another plan"), 2);
}

LOADLINE_TEST(Offers)
#include "tst_offers.moc"
