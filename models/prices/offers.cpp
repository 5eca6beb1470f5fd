// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/offers.h"

#include "models/translatable.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using Keys = std::string_view;

constexpr std::array ofEc2{Keys("ec2"), Keys("ebs"), Keys("ec2_cpu_credits"), Keys("nat_gateway"),
                           // Older lists of EC2 hold these too.
                           Keys("public_ipv4"), Keys("alb"), Keys("data_transfer")};
constexpr std::array ofLoadBalancing{Keys("alb")};
constexpr std::array ofApiGateway{Keys("api_gateway")};
constexpr std::array ofCloudWatch{Keys("cloudwatch_logs")};
constexpr std::array ofVpc{Keys("public_ipv4")};
constexpr std::array ofDataTransfer{Keys("data_transfer")};
constexpr std::array ofElastiCache{Keys("elasticache_node_redis"), Keys("elasticache_serverless")};
constexpr std::array ofDynamoDb{Keys("dynamodb")};
constexpr std::array ofRds{Keys("rds_postgresql"), Keys("rds"), Keys("rds_proxy")};
constexpr std::array ofDocumentDb{Keys("documentdb")};
constexpr std::array ofLambda{Keys("lambda")};
constexpr std::array ofSavingsPlans{Keys("lambda_compute_savings_plan")};

constexpr std::array<OfferFacts, static_cast<std::size_t>(Offer::Count)> table{{
    {Offer::LoadBalancing, "AWSELB", translatable("models", "Application Load Balancers"), OfferPlace::Own,
     ofLoadBalancing},
    {Offer::Vpc, "AmazonVPC", translatable("models", "public IPv4 addresses"), OfferPlace::Own, ofVpc},
    {Offer::DataTransfer, "AWSDataTransfer", translatable("models", "data out to the internet"), OfferPlace::Own,
     ofDataTransfer},
    {Offer::Ec2, "AmazonEC2",
     translatable("models", "instances on demand and reserved, gp3 disks, CPU credits, NAT gateways"), OfferPlace::Own,
     ofEc2, true},
    {Offer::Lambda, "AWSLambda", translatable("models", "functions"), OfferPlace::Own, ofLambda},
    {Offer::ApiGateway, "AmazonApiGateway", translatable("models", "HTTP, REST and WebSocket APIs"), OfferPlace::Own,
     ofApiGateway},
    {Offer::CloudWatch, "AmazonCloudWatch", translatable("models", "logs"), OfferPlace::Own, ofCloudWatch},
    {Offer::ElastiCache, "AmazonElastiCache", translatable("models", "Redis nodes and serverless Valkey"),
     OfferPlace::Own, ofElastiCache},
    {Offer::DynamoDb, "AmazonDynamoDB", translatable("models", "tables on demand"), OfferPlace::Own, ofDynamoDb},
    {Offer::Rds, "AmazonRDS", translatable("models", "PostgreSQL in one zone, its gp3 storage, RDS Proxy"),
     OfferPlace::Own, ofRds},
    {Offer::DocumentDb, "AmazonDocDB", translatable("models", "DocumentDB instances, storage and I/O"), OfferPlace::Own,
     ofDocumentDb},
    {Offer::SavingsPlans, "AWSComputeSavingsPlan",
     translatable("models", "Lambda under a Compute Savings Plan of one year with nothing upfront"),
     OfferPlace::SavingsPlans, ofSavingsPlans, true},
    {Offer::Ecs, "AmazonECS", translatable("models", "Fargate tasks"), OfferPlace::Own, {}},
}};

struct ServiceFacts
{
    Keys service;
    const char* name;
};

constexpr std::array services{
    ServiceFacts{"ec2", translatable("models", "EC2 instances")},
    ServiceFacts{"ebs", translatable("models", "gp3 disks")},
    ServiceFacts{"ec2_cpu_credits", translatable("models", "CPU credits")},
    ServiceFacts{"nat_gateway", translatable("models", "NAT gateways")},
    ServiceFacts{"public_ipv4", translatable("models", "Public IPv4 addresses")},
    ServiceFacts{"alb", translatable("models", "Application Load Balancers")},
    ServiceFacts{"data_transfer", translatable("models", "Data out to the internet")},
    ServiceFacts{"lambda", translatable("models", "Lambda")},
    ServiceFacts{"lambda_compute_savings_plan", translatable("models", "Lambda under a savings plan")},
    ServiceFacts{"api_gateway", translatable("models", "API Gateway")},
    ServiceFacts{"cloudwatch_logs", translatable("models", "CloudWatch Logs")},
    ServiceFacts{"elasticache_node_redis", translatable("models", "Redis nodes")},
    ServiceFacts{"elasticache_serverless", translatable("models", "Serverless cache")},
    ServiceFacts{"dynamodb", translatable("models", "DynamoDB")},
    ServiceFacts{"rds_postgresql", translatable("models", "RDS PostgreSQL nodes")},
    ServiceFacts{"rds", translatable("models", "RDS storage")},
    ServiceFacts{"rds_proxy", translatable("models", "RDS Proxy")},
    ServiceFacts{"documentdb", translatable("models", "DocumentDB")},
    // Not AWS's; its prices come with the program alone.
    ServiceFacts{"mongodb_atlas", translatable("models", "MongoDB Atlas")},
};

} // namespace

bool OfferFacts::sells(std::string_view service) const
{
    return std::ranges::find(services, service) != services.end();
}

std::span<const OfferFacts> offerTable() { return table; }

const OfferFacts& offerFacts(Offer offer) { return *std::ranges::find(table, offer, &OfferFacts::offer); }

std::optional<Offer> offerOfCode(std::string_view code)
{
    // The same lists name their services otherwise.
    if (code == "ComputeSavingsPlans")
        return Offer::SavingsPlans;
    const auto found = std::ranges::find(table, code, &OfferFacts::code);
    return found == table.end() ? std::nullopt : std::optional(found->offer);
}

std::optional<Offer> homeOffer(std::string_view service)
{
    const auto found = std::ranges::find_if(table, [&](const OfferFacts& facts) { return facts.sells(service); });
    return found == table.end() ? std::nullopt : std::optional(found->offer);
}

std::string_view serviceName(std::string_view service)
{
    const auto found = std::ranges::find(services, service, &ServiceFacts::service);
    return found == services.end() ? std::string_view{} : found->name;
}

std::string usedOfferCodes()
{
    std::string all;
    for (const OfferFacts& facts : table) {
        if (facts.isUsed())
            all.append(all.empty() ? "" : ", ").append(facts.code);
    }
    return all;
}

} // namespace loadline
