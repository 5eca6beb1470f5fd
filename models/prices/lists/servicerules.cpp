// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/servicerules.h"

#include "models/prices/lists/listnumber.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

using F = ProductField;
using enum ListUnit;

struct Condition
{
    F field = F::Count; ///< Count = none
    std::string_view value;
};

struct ServiceRule
{
    std::string_view service; ///< keys of the price tables
    std::string_view item;    ///< empty: the name of the node behind the usage type's colon
    std::string_view usage;   ///< usage type without the region's prefix
    ListUnit unit;
    /// What the product must say where it says anything of the kind. "Any" is every engine.
    std::array<Condition, 2> conditions{};
};

constexpr Condition application{F::Operation, "LoadBalancing:Application"};
constexpr Condition applicationFamily{F::Family, "Load Balancer-Application"};
constexpr Condition postgreSql{F::DatabaseEngine, "PostgreSQL"};
constexpr Condition oneZone{F::DeploymentOption, "Single-AZ"};

// Usage types as public bills and price lists show them, 2018 to 2026.
constexpr std::array rules{
    ServiceRule{"alb", "load_balancer_hour", "LoadBalancerUsage", Hour, {application, applicationFamily}},
    ServiceRule{"alb", "lcu_hour", "LCUUsage", Hour, {application, applicationFamily}},
    ServiceRule{"nat_gateway", "gateway_hour", "NatGateway-Hours", Hour},
    ServiceRule{"nat_gateway", "data_processed", "NatGateway-Bytes", Gigabyte},
    ServiceRule{"public_ipv4", "address_hour", "PublicIPv4:InUseAddress", Hour},
    ServiceRule{"ebs", "gp3_storage", "EBS:VolumeUsage.gp3", GigabyteMonth},
    ServiceRule{"ebs", "gp3_iops_over_3000", "EBS:VolumeP-IOPS.gp3", IopsMonth},
    ServiceRule{"ebs", "gp3_throughput_over_125", "EBS:VolumeP-Throughput.gp3", MebibytePerSecondMonth},
    // The bills know one price for x86 and one for Arm; T2 and T3a cost what T3 does.
    ServiceRule{"ec2_cpu_credits", "surplus_x86_linux", "CPUCredits:t3", Hour, {{{F::OperatingSystem, "Linux"}}}},
    ServiceRule{"ec2_cpu_credits", "surplus_x86_windows", "CPUCredits:t3", Hour, {{{F::OperatingSystem, "Windows"}}}},
    ServiceRule{"ec2_cpu_credits", "surplus_arm", "CPUCredits:t4g", Hour, {{{F::OperatingSystem, "Linux"}}}},
    ServiceRule{"data_transfer",
                "out_to_internet",
                "DataTransfer-Out-Bytes",
                Gigabyte,
                {{{F::ToLocation, "External"}, {F::FromLocationType, "AWS Region"}}}},
    ServiceRule{"api_gateway", "http_api_requests", "ApiGatewayHttpRequest", Request},
    ServiceRule{"api_gateway", "rest_api_requests", "ApiGatewayRequest", Request},
    ServiceRule{"api_gateway", "websocket_messages", "ApiGatewayMessage", Request},
    ServiceRule{"api_gateway", "websocket_connection_minutes", "ApiGatewayMinute", Request},
    ServiceRule{"cloudwatch_logs", "ingestion_standard", "DataProcessing-Bytes", Gigabyte},
    ServiceRule{"cloudwatch_logs", "storage", "TimedStorage-ByteHrs", GigabyteMonth},
    ServiceRule{"dynamodb", "on_demand_read_request_units", "ReadRequestUnits", Request},
    ServiceRule{"dynamodb", "on_demand_write_request_units", "WriteRequestUnits", Request},
    ServiceRule{"dynamodb", "storage_standard", "TimedStorage-ByteHrs", GigabyteMonth},
    ServiceRule{"elasticache_node_redis", "", "NodeUsage:", Hour, {{{F::CacheEngine, "Redis"}}}},
    ServiceRule{"elasticache_serverless", "valkey_data_stored", "CachedData:Valkey", GigabyteHour},
    ServiceRule{"elasticache_serverless", "valkey_ecpu", "ElastiCacheProcessingUnits:Valkey", Request},
    ServiceRule{"rds_postgresql", "", "InstanceUsage:", Hour, {postgreSql, oneZone}},
    ServiceRule{"rds", "gp3_storage", "RDS:GP3-Storage", GigabyteMonth, {postgreSql, oneZone}},
    ServiceRule{"rds_proxy", "vcpu_hour", "RDS:ProxyUsage", Hour, {postgreSql}},
    ServiceRule{"documentdb", "", "InstanceUsage:", Hour},
    ServiceRule{"documentdb", "storage_standard", "StorageUsage", GigabyteMonth},
    ServiceRule{"documentdb", "io_requests_standard", "StorageIOUsage", Request},
};

std::string_view nodeName(const ServiceRule& rule, std::string_view usage)
{
    return rule.item.empty() && usage.starts_with(rule.usage) ? usage.substr(rule.usage.size()) : std::string_view{};
}

bool isNodeName(std::string_view name)
{
    constexpr std::size_t longest = 40;
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    };
    return !name.empty() && name.size() <= longest && std::ranges::all_of(name, allowed);
}

bool isMet(const ServiceRule& rule, const ProductTexts& texts)
{
    return std::ranges::all_of(rule.conditions, [&](const Condition& condition) {
        if (condition.field == F::Count)
            return true;
        const std::string_view said = texts[condition.field];
        return said.empty() || sameWords(said, "Any") || sameWords(said, "NA") || sameWords(said, condition.value);
    });
}

/// A load balancer's usage type is the same for every kind of balancer, so its kind must be said somewhere.
bool saysSomething(const ServiceRule& rule, const ProductTexts& texts)
{
    return std::ranges::any_of(rule.conditions, [&](const Condition& condition) {
        return condition.field != F::Count && !texts[condition.field].empty();
    });
}

} // namespace

ProductVerdict judgeService(const ProductTexts& texts, Offer offer, std::string_view usage)
{
    ProductVerdict verdict{.skip = SkipReason::OtherFamily, .kind = ProductKind::Service, .offer = offer, .unit = Hour};
    for (const ServiceRule& rule : rules) {
        const std::string_view node = nodeName(rule, usage);
        if (!offerFacts(offer).sells(rule.service) || (rule.item.empty() ? node.empty() : usage != rule.usage))
            continue;
        const bool fits = isMet(rule, texts) && (rule.service != "alb" || saysSomething(rule, texts)) &&
                          (node.empty() || isNodeName(node));
        if (!fits) {
            verdict.skip = SkipReason::OtherVariant;
            continue;
        }
        verdict.skip = SkipReason::None;
        verdict.unit = rule.unit;
        verdict.product = rule.service;
        verdict.item = node.empty() ? rule.item : node;
        return verdict;
    }
    return verdict;
}

} // namespace loadline
