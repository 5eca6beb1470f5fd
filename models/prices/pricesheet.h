// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of one region that a bill is computed from, read from the tables in resources/prices.

#pragma once

#include "models/prices/price.h"
#include "models/scenario/scenario.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// A row of the instance catalogue (DescribeInstanceTypes, date in the table).
struct InstanceType
{
    std::string name;
    CpuArchitecture architecture = CpuArchitecture::X86;
    int vcpus = 0;
    int cores = 0;
    int threadsPerCore = 1;
    Memory memory;
    bool burstable = false;   ///< earns and spends CPU credits
    double baseline = 1.0;    ///< share of each vCPU that is always there; 1 where not limited
    double networkGbps = 0.0; ///< sustained
    bool currentGeneration = true;
    bool bareMetal = false;
    bool accelerated = false; ///< has GPUs or other accelerators, or belongs to that category
};

inline constexpr std::size_t operatingSystemCount = 4;

struct CatalogueEntry
{
    InstanceType type;
    std::array<Price, operatingSystemCount> hourly; ///< by OperatingSystem; not known() where not sold
};

struct LambdaPrices
{
    Price gbSecond; ///< tiers in GB-seconds a month
    Price request;
    Price provisionedGbSecond;         ///< for keeping environments ready
    Price provisionedDurationGbSecond; ///< for running in one of them
    Price ephemeralGbSecond;           ///< temporary disk over 512 MB
};

/// Services beside EC2 instances and Lambda, by the base unit in which they are priced here.
enum class ServiceItem
{
    HttpApiRequest,   ///< one request (512 KB each)
    RestApiRequest,   ///< one request
    WebSocketMessage, ///< one message (32 KB each)
    WebSocketMinute,  ///< one connection-minute
    AlbHour,          ///< load balancer hours
    AlbLcuHour,       ///< capacity-unit hours
    PublicIpv4Hour,
    SurplusCreditX86Linux, ///< vCPU-hours beyond the credits, unlimited mode
    SurplusCreditX86Windows,
    SurplusCreditArm,
    DynamoDbRead,    ///< one read request unit
    DynamoDbWrite,   ///< one write request unit
    DynamoDbStorage, ///< GB-months
    RdsProxyVcpuHour,
    DataOut,       ///< GB to the internet
    Gp3Storage,    ///< GB-months
    Gp3Iops,       ///< IOPS-months over 3,000
    Gp3Throughput, ///< MiB/s-months over 125
    Count
};

inline constexpr std::size_t serviceItemCount = static_cast<std::size_t>(ServiceItem::Count);

/// A Redis (or Valkey) cache node size.
struct CacheNode
{
    std::string name;
    Memory memory;
    Price hourly;
};

/// Runtime, memory, architecture and package of a measured cold start (init phase, hello world).
struct ColdStartMeasure
{
    Runtime runtime = Runtime::NodeJs;
    CpuArchitecture architecture = CpuArchitecture::X86;
    Package package = Package::Zip;
    Memory memory;
    int samples = 0;
    Seconds p50{0};
    Seconds p99{0};
    Seconds mean{0};
    std::string runtimeVersion;
    std::string measured; ///< first/last day of the measurements
};

/// A constant with its unit and source from the limits table.
struct Limit
{
    double value = 0.0;
    std::string unit;
    std::string source;
};

struct PriceSheet
{
    std::string region;
    std::vector<CatalogueEntry> catalogue; ///< sorted by name
    std::array<LambdaPrices, 2> lambda;    ///< by CpuArchitecture
    double lambdaFreeRequests = 0.0;       ///< a month
    GbSeconds lambdaFreeGbSeconds;
    double dataOutFreeGb = 0.0;  ///< a month, the whole account
    double dynamoDbFreeGb = 0.0; ///< stored, the whole account
    std::array<Price, serviceItemCount> services;
    std::vector<CacheNode> redisNodes; ///< ascending by price
    std::vector<ColdStartMeasure> coldStarts;
    std::map<std::string, Limit, std::less<>> limits;
    std::map<std::string, std::string, std::less<>> sources; ///< source key -> where it was read
    PriceDate newest;
    PriceDate oldest;

    [[nodiscard]] const Price& service(ServiceItem item) const { return services[static_cast<std::size_t>(item)]; }
    [[nodiscard]] const LambdaPrices& lambdaPrices(CpuArchitecture architecture) const
    {
        return lambda[static_cast<std::size_t>(architecture)];
    }
    /// The catalogue entry of that exact name, or nullptr.
    [[nodiscard]] const CatalogueEntry* findType(std::string_view name) const;
};

/// The shipped tables as text, one CSV each; see resources/prices/README.md for their columns.
struct PriceTables
{
    std::string_view instanceTypes;
    std::string_view onDemand; ///< of one region
    std::string_view lambda;
    std::string_view services;
    std::string_view limits;
    std::string_view coldStarts;
    std::string_view sources;
};

struct TableError
{
    std::string table;
    int line = 0;
    std::string what;
    /// "lambda.csv, line 3: …"
    [[nodiscard]] std::string text() const;
};

/// Reads the tables for one region. Any row that does not have its columns, its numbers or its date is an error; so is
/// a price that every bill needs and the tables lack. `sheet` is unchanged on error.
[[nodiscard]] std::optional<TableError> readPriceSheet(const PriceTables& tables, std::string_view region,
                                                       PriceSheet& sheet);

} // namespace loadline
