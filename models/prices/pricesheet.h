// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of one region that a bill is computed from, read from the tables in resources/prices.

#pragma once

#include "models/message.h"
#include "models/prices/price.h"
#include "models/scenario/scenario.h"

#include <array>
#include <map>
#include <optional>
#include <set>
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

/// Reserved terms without upfront payment, in the order of Commitment.
inline constexpr std::size_t reservedKindCount = 4;

/// What spot servers of a type have typically cost less than on demand (AWS Spot Advisor).
struct SpotSaving
{
    double share = 0.0;        ///< of the on-demand price; 0 = not known
    std::string interruptions; ///< a month, as AWS bands them: "5-10%"
    PriceDate asOf;
    std::string source;
};

struct CatalogueEntry
{
    InstanceType type;
    std::array<Price, operatingSystemCount> hourly; ///< by OperatingSystem; not known() where not sold
    std::array<std::array<Price, reservedKindCount>, operatingSystemCount> reserved;
    SpotSaving spot; ///< Linux
};

struct LambdaPrices
{
    Price gbSecond; ///< tiers in GB-seconds a month
    Price request;
    Price provisionedGbSecond;         ///< for keeping environments ready
    Price provisionedDurationGbSecond; ///< for running in one of them
    Price ephemeralGbSecond;           ///< temporary disk over 512 MB
    Price snapStartCacheGbSecond;      ///< keeping a snapshot
    Price snapStartRestoreGb;          ///< restoring it in a cold start
    Price streamedGb;                  ///< answers beyond the first 6 MB of each
    bool savingsPlan = false;          ///< GB-seconds are those of a Compute Savings Plan
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
    CacheStored,       ///< GB-hours in a serverless cache
    CacheUnit,         ///< one processing unit (ECPU) of it
    RdsStorage,        ///< GB-months
    DocumentDbStorage, ///< GB-months
    DocumentDbIo,      ///< one I/O request
    NatHour,
    NatData,                   ///< GB through a NAT gateway
    LogsIngested,              ///< GB, of servers
    LogsIngestedFromFunctions, ///< GB, in tiers
    LogsStored,                ///< GB-months
    LambdaStreaming,           ///< GB of streamed answers beyond the first 6 MB of each
    SavingsPlanX86,            ///< GB-second under a Compute Savings Plan, no upfront
    SavingsPlanArm,
    SavingsPlanProvisionedX86,
    SavingsPlanProvisionedDurationX86,
    DataOut,       ///< GB to the internet
    Gp3Storage,    ///< GB-months
    Gp3Iops,       ///< IOPS-months over 3,000
    Gp3Throughput, ///< MiB/s-months over 125
    Count
};

inline constexpr std::size_t serviceItemCount = static_cast<std::size_t>(ServiceItem::Count);

/// What a service sells as nodes of fixed sizes.
enum class NodeKind
{
    Redis,
    RdsPostgreSql, ///< one zone
    DocumentDb,    ///< one instance
    Atlas,         ///< a replica set of three nodes; the memory is of one
    Count
};

struct PricedNode
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
    PriceDate asOf;
};

struct PriceSheet
{
    Region region = Region::UsEast1;
    std::vector<CatalogueEntry> catalogue; ///< sorted by name
    std::array<LambdaPrices, 2> lambda;    ///< by CpuArchitecture
    double lambdaFreeRequests = 0.0;       ///< a month
    GbSeconds lambdaFreeGbSeconds;
    double dataOutFreeGb = 0.0;  ///< a month, the whole account
    double dynamoDbFreeGb = 0.0; ///< stored, the whole account
    std::array<Price, serviceItemCount> services;
    double streamingFreeGb = 0.0; ///< streamed answers a month, the whole account
    std::array<std::vector<PricedNode>, static_cast<std::size_t>(NodeKind::Count)> nodes; ///< ascending by price
    std::map<std::string, Memory, std::less<>> nodeMemory; ///< of every node that the tables know, by name
    std::vector<ColdStartMeasure> coldStarts;
    std::map<std::string, Limit, std::less<>> limits;
    std::map<std::string, std::string, std::less<>> sources; ///< source key -> where it was read
    std::set<std::string, std::less<>> quotedSources; ///< of figures that public notes quote from a list not at hand
    PriceDate newest;
    PriceDate oldest;

    [[nodiscard]] const Price& service(ServiceItem item) const { return services[static_cast<std::size_t>(item)]; }
    [[nodiscard]] const LambdaPrices& lambdaPrices(CpuArchitecture architecture) const
    {
        return lambda[static_cast<std::size_t>(architecture)];
    }
    /// The cheapest node of a kind with at least that memory, or nullptr.
    [[nodiscard]] const PricedNode* node(NodeKind kind, Memory memory) const;
    [[nodiscard]] bool isQuoted(const Price& price) const { return quotedSources.contains(price.source); }
    [[nodiscard]] bool sells(NodeKind kind) const { return !nodes[static_cast<std::size_t>(kind)].empty(); }
    /// The catalogue entry of that exact name, or nullptr. The catalogue holds every type, also those that the region
    /// does not sell.
    [[nodiscard]] const CatalogueEntry* findType(std::string_view name) const;
};

/// The shipped tables as text, one CSV each; see resources/prices/README.md for their columns.
struct PriceTables
{
    std::string_view instanceTypes;
    std::string_view onDemand;    ///< of one region
    std::string_view commitments; ///< of one region; empty where none are known
    std::string_view lambda;
    std::string_view services;           ///< of one region
    std::string_view servicesEverywhere; ///< allowances that hold in all regions
    std::string_view nodes;
    std::string_view limits;
    std::string_view coldStarts;
    std::string_view sources;
};

struct TableError
{
    std::string table;
    int line = 0;
    Message what;
    /// "lambda.csv, line 3: …"
    [[nodiscard]] Message text() const;
};

/// Reads the tables for one region. Any row that does not have its columns, its numbers or its date is an error, and so
/// are tiers that do not rise from 0. What a region has no row for stays not known(). `sheet` is unchanged on error.
[[nodiscard]] std::optional<TableError> readPriceSheet(const PriceTables& tables, Region region, PriceSheet& sheet);

/// Notes the newest and the oldest date among the sheet's prices in the sheet.
void notePriceDates(PriceSheet& sheet);

} // namespace loadline
