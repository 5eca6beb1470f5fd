// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/pricesheet.h"

#include "models/prices/overlay.h"
#include "models/prices/servicekeys.h"
#include "models/prices/table.h"
#include "models/quoted.h"
#include "models/translatable.h"

#include <algorithm>
#include <utility>

namespace loadline {
namespace {

constexpr std::array<std::string_view, 10> runtimeKeys{"nodejs",     "python", "java", "java_snapstart", "dotnet",
                                                       "dotnet_aot", "go",     "rust", "ruby",           "cpp"};
/// By NodeKind.
constexpr std::array<std::string_view, static_cast<std::size_t>(NodeKind::Count)> nodeKeys{
    "elasticache_node_redis", "rds_postgresql", "documentdb", "mongodb_atlas"};

struct ServiceKey
{
    std::string_view service;
    std::string_view item;
};

constexpr std::array<ServiceKey, serviceItemCount> serviceKeys{{
    {"api_gateway", "http_api_requests"},
    {"api_gateway", "rest_api_requests"},
    {"api_gateway", "websocket_messages"},
    {"api_gateway", "websocket_connection_minutes"},
    {"alb", "load_balancer_hour"},
    {"alb", "lcu_hour"},
    {"public_ipv4", "address_hour"},
    {"ec2_cpu_credits", "surplus_x86_linux"},
    {"ec2_cpu_credits", "surplus_x86_windows"},
    {"ec2_cpu_credits", "surplus_arm"},
    {"dynamodb", "on_demand_read_request_units"},
    {"dynamodb", "on_demand_write_request_units"},
    {"dynamodb", "storage_standard"},
    {"rds_proxy", "vcpu_hour"},
    {"elasticache_serverless", "valkey_data_stored"},
    {"elasticache_serverless", "valkey_ecpu"},
    {"rds", "gp3_storage"},
    {"documentdb", "storage_standard"},
    {"documentdb", "io_requests_standard"},
    {"nat_gateway", "gateway_hour"},
    {"nat_gateway", "data_processed"},
    {"cloudwatch_logs", "ingestion_standard"},
    {"cloudwatch_logs", "ingestion_lambda"},
    {"cloudwatch_logs", "storage"},
    {"lambda", "response_streaming_over_free"},
    {"lambda_compute_savings_plan", "duration_x86_no_upfront"},
    {"lambda_compute_savings_plan", "duration_arm_no_upfront"},
    {"lambda_compute_savings_plan", "provisioned_concurrency_x86_no_upfront"},
    {"lambda_compute_savings_plan", "provisioned_duration_x86_no_upfront"},
    {"data_transfer", "out_to_internet"},
    {"ebs", "gp3_storage"},
    {"ebs", "gp3_iops_over_3000"},
    {"ebs", "gp3_throughput_over_125"},
}};

template<std::size_t Size>
std::size_t indexOf(TableRow& row, std::string_view column, const std::array<std::string_view, Size>& keys)
{
    const auto found = std::ranges::find(keys, row.text(column));
    if (found == keys.end()) {
        row.fail({translatable("models", "%1 in column %2 is not known."), {quoted(row.text(column)), quoted(column)}});
        return 0;
    }
    return static_cast<std::size_t>(found - keys.begin());
}

CpuArchitecture architectureOf(TableRow& row)
{
    constexpr std::array<std::string_view, 2> keys{"x86_64", "arm64"};
    return static_cast<CpuArchitecture>(indexOf(row, "architecture", keys));
}

InstanceType readType(TableRow& row)
{
    const auto baseline = row.numberIfAny("baseline_percent");
    const std::string_view category = row.text("category");
    return {.name = std::string(row.text("type")),
            .architecture = architectureOf(row),
            .vcpus = static_cast<int>(row.number("vcpus")),
            .cores = static_cast<int>(row.number("cores")),
            .threadsPerCore = static_cast<int>(row.number("threads_per_core")),
            .memory = Memory::mebibytes(row.number("memory_mib")),
            .burstable = row.flag("burstable"),
            .baseline = baseline ? *baseline / 100.0 : 1.0,
            .networkGbps = row.numberIfAny("network_baseline_gbps").value_or(0.0),
            .currentGeneration = row.flag("current_generation"),
            .bareMetal = row.flag("bare_metal"),
            .accelerated =
                row.numberIfAny("gpus").value_or(0.0) > 0.0 || category == "accelerated" || category == "hpc"};
}

std::optional<TableError> readTypes(std::string_view text, std::vector<CatalogueEntry>& catalogue)
{
    auto error = readTable("instance_types.csv", text, [&](TableRow& row) {
        InstanceType type = readType(row);
        if (type.vcpus < 1 || type.cores < 1 || type.memory.bytes() <= 0.0)
            row.fail({translatable("models", "an instance type needs vCPUs, cores and memory."), {}});
        catalogue.push_back({std::move(type), {}, {}, {}});
    });
    std::ranges::sort(catalogue, {}, [](const CatalogueEntry& entry) -> const std::string& { return entry.type.name; });
    return error;
}

template<typename Catalogue>
auto findEntry(Catalogue& catalogue, std::string_view name) -> decltype(catalogue.data())
{
    const auto nameOf = [](const CatalogueEntry& entry) { return std::string_view(entry.type.name); };
    const auto found = std::ranges::lower_bound(catalogue, name, {}, nameOf);
    return found != catalogue.end() && found->type.name == name ? &*found : nullptr;
}

std::optional<TableError> readOnDemand(std::string_view text, std::vector<CatalogueEntry>& catalogue)
{
    return readTable("ec2_on_demand", text, [&](TableRow& row) {
        CatalogueEntry* entry = findEntry(catalogue, row.text("type"));
        if (!entry) {
            row.fail({translatable("models", "%1 is not in the catalogue."), {quoted(row.text("type"))}});
            return;
        }
        entry->hourly[indexOf(row, "os", systemKeys)] =
            Price::flat(Usd::dollars(row.number("usd_per_hour")), row.date("as_of"), std::string(row.text("source")),
                        row.flag("derived"));
    });
}

std::optional<TableError> readCommitments(std::string_view text, std::vector<CatalogueEntry>& catalogue)
{
    constexpr std::array<std::string_view, reservedKindCount> columns{"standard_1y", "standard_3y", "convertible_1y",
                                                                      "convertible_3y"};
    return readTable("ec2_commitments", text, [&](TableRow& row) {
        CatalogueEntry* entry = findEntry(catalogue, row.text("type"));
        if (!entry) {
            row.fail({translatable("models", "%1 is not in the catalogue."), {quoted(row.text("type"))}});
            return;
        }
        auto& reserved = entry->reserved[static_cast<std::size_t>(OperatingSystem::Linux)];
        for (std::size_t kind = 0; kind < reservedKindCount; ++kind) {
            if (const auto hourly = row.numberIfAny(columns[kind]))
                reserved[kind] = Price::flat(Usd::dollars(*hourly), row.date("reserved_as_of"),
                                             std::string(row.text("reserved_source")));
        }
        if (const auto saving = row.numberIfAny("spot_saving_percent")) {
            entry->spot = {.share = *saving / 100.0,
                           .interruptions = std::string(row.text("spot_interruption")),
                           .asOf = row.date("spot_as_of"),
                           .source = std::string(row.text("spot_source"))};
            if (entry->spot.share >= 1.0)
                row.fail({translatable("models", "a spot saving is below 100 percent."), {}});
        }
    });
}

std::optional<TableError> readLambda(std::string_view text, PriceSheet& sheet)
{
    return readTable("lambda.csv", text, [&](TableRow& row) {
        sheet.lambdaFreeRequests = row.number("free_requests_per_month");
        sheet.lambdaFreeGbSeconds = GbSeconds::of(row.number("free_gb_seconds_per_month"));
        if (row.text("region") != regionCode(sheet.region))
            return;
        LambdaPrices& prices = sheet.lambda[static_cast<std::size_t>(architectureOf(row))];
        const PriceDate date = row.date("as_of");
        const std::string source(row.text("source"));
        const auto flat = [&](std::string_view column, double units) {
            const auto price = row.numberIfAny(column);
            return price ? Price::flat(Usd::dollars(*price / units), date, source) : Price{};
        };
        prices.gbSecond.asOf = date;
        prices.gbSecond.source = source;
        prices.gbSecond.tiers.push_back(
            {row.number("tier_from_gb_seconds"), Usd::dollars(row.number("usd_per_gb_second"))});
        prices.request = flat("usd_per_million_requests", 1e6);
        prices.provisionedGbSecond = flat("provisioned_concurrency_usd_per_gb_second", 1.0);
        prices.provisionedDurationGbSecond = flat("provisioned_duration_usd_per_gb_second", 1.0);
        prices.ephemeralGbSecond = flat("ephemeral_storage_usd_per_gb_second", 1.0);
        prices.snapStartCacheGbSecond = flat("snapstart_cache_usd_per_gb_second", 1.0);
        prices.snapStartRestoreGb = flat("snapstart_restore_usd_per_gb", 1.0);
    });
}

/// Allowances of the account, which stand among the prices.
bool readAllowance(TableRow& row, std::string_view service, std::string_view item, PriceSheet& sheet)
{
    double* allowance = nullptr;
    if (service == "data_transfer" && item == "free_out_per_month")
        allowance = &sheet.dataOutFreeGb;
    else if (service == "dynamodb" && item == "free_storage")
        allowance = &sheet.dynamoDbFreeGb;
    else if (service == "lambda" && item == "free_streaming_per_month")
        allowance = &sheet.streamingFreeGb;
    if (allowance)
        *allowance = row.number("usd");
    return allowance != nullptr;
}

/// A service sells nodes of fixed sizes, whose memory stands in a table of its own, or items.
void readServiceRow(TableRow& row, PriceSheet& sheet)
{
    constexpr std::array<std::string_view, 3> kinds{"listed", "single-source", "derived"};
    const std::string_view service = row.text("service");
    const std::string_view item = row.text("item");
    const bool perMillion = row.text("unit").starts_with("million ");
    const Usd unitPrice = Usd::dollars(row.number("usd") / (perMillion ? 1e6 : 1.0));
    if (readAllowance(row, service, item, sheet))
        return;
    Price* price = nullptr;
    const auto memory = sheet.nodeMemory.find(item);
    const auto found = serviceItemOf(service, item);
    if (const auto kind = nodeKindOf(service); kind && memory != sheet.nodeMemory.end()) {
        auto& nodes = sheet.nodes[static_cast<std::size_t>(*kind)];
        nodes.push_back({.name = std::string(item), .memory = memory->second, .hourly = {}});
        price = &nodes.back().hourly;
    } else if (found)
        price = &sheet.services[static_cast<std::size_t>(*found)];
    if (!price) {
        row.fail({translatable("models", "%1 is not a service of this program."),
                  {quoted(std::string(service) + ", " + std::string(item))}});
        return;
    }
    const std::size_t kind = indexOf(row, "kind", kinds);
    price->tiers.push_back({row.number("tier_from"), unitPrice});
    price->asOf = row.date("as_of");
    price->source = std::string(row.text("source"));
    price->derived = kind == 2;
    if (kind == 1)
        sheet.quotedSources.insert(price->source);
}

std::optional<TableError> readServices(const PriceTables& tables, PriceSheet& sheet)
{
    if (auto error = readTable("nodes.csv", tables.nodes, [&](TableRow& row) {
            sheet.nodeMemory.emplace(row.text("item"), Memory::gibibytes(row.number("memory_gib")));
        }))
        return error;
    for (const std::string_view table : {tables.servicesEverywhere, tables.services}) {
        if (auto error = readTable("services", table, [&](TableRow& row) { readServiceRow(row, sheet); }))
            return error;
    }
    return {};
}

std::optional<TableError> readColdStarts(std::string_view text, std::vector<ColdStartMeasure>& measures)
{
    return readTable("cold_starts.csv", text, [&](TableRow& row) {
        constexpr std::array<std::string_view, 2> packages{"zip", "image"};
        measures.push_back({.runtime = static_cast<Runtime>(indexOf(row, "runtime", runtimeKeys)),
                            .architecture = architectureOf(row),
                            .package = static_cast<Package>(indexOf(row, "package", packages)),
                            .memory = Memory::mebibytes(row.number("memory_mb")),
                            .samples = static_cast<int>(row.number("samples")),
                            .p50 = milliseconds(row.number("p50_ms")),

                            .p99 = milliseconds(row.number("p99_ms")),
                            .mean = milliseconds(row.number("mean_ms")),
                            .runtimeVersion = std::string(row.text("version")),
                            .measured = std::string(row.text("measured"))});
    });
}

std::optional<TableError> readTexts(const PriceTables& tables, PriceSheet& sheet)
{
    if (auto error = readTable("limits.csv", tables.limits, [&](TableRow& row) {
            sheet.limits.emplace(row.text("key"), Limit{row.number("value"), std::string(row.text("unit")),
                                                        std::string(row.text("source")), row.date("as_of")});
        }))
        return error;
    return readTable("sources.csv", tables.sources, [&](TableRow& row) {
        sheet.sources.emplace(row.text("key"), std::string(row.text("what")) + ", " + std::string(row.text("date")));
    });
}

/// A tier list must begin at 0 and rise, or amounts between would be priced at nothing.
std::optional<TableError> checkTiers(const PriceSheet& sheet)
{
    const auto rising = [](const Price& price) {
        return !price.known() ||
               (price.tiers.front().from == 0.0 &&
                std::ranges::adjacent_find(price.tiers, std::greater_equal{}, &PriceTier::from) == price.tiers.end());
    };
    const std::string region(regionCode(sheet.region));
    for (std::size_t i = 0; i < serviceItemCount; ++i) {
        if (!rising(sheet.services[i])) {
            return TableError{
                "services",
                1,
                {translatable("models", "%1 has tiers that do not rise from 0 for %2."),
                 {quoted(std::string(serviceKeys[i].service) + ", " + std::string(serviceKeys[i].item)), region}}};
        }
    }
    for (const LambdaPrices& prices : sheet.lambda) {
        if (!rising(prices.gbSecond))
            return TableError{
                "lambda.csv", 1, {translatable("models", "there are tiers that do not rise from 0 for %1."), {region}}};
    }
    if (sheet.coldStarts.empty())
        return TableError{"cold_starts.csv", 1, {translatable("models", "there are no cold starts."), {}}};
    return {};
}

} // namespace

std::optional<ServiceItem> serviceItemOf(std::string_view service, std::string_view item)
{
    const auto found = std::ranges::find_if(
        serviceKeys, [&](const ServiceKey& key) { return key.service == service && key.item == item; });
    return found == serviceKeys.end() ? std::nullopt
                                      : std::optional(static_cast<ServiceItem>(found - serviceKeys.begin()));
}

std::optional<NodeKind> nodeKindOf(std::string_view service)
{
    const auto found = std::ranges::find(nodeKeys, service);
    return found == nodeKeys.end() ? std::nullopt : std::optional(static_cast<NodeKind>(found - nodeKeys.begin()));
}

std::string_view serviceOf(ServiceItem item) { return serviceKeys[static_cast<std::size_t>(item)].service; }

std::string_view serviceOf(NodeKind kind) { return nodeKeys[static_cast<std::size_t>(kind)]; }

void notePriceDates(PriceSheet& sheet)
{
    sheet.newest = sheet.oldest = {};
    const auto note = [&](const Price& price) {
        if (!price.known())
            return;
        sheet.newest = std::max(sheet.newest, price.asOf);
        if (!sheet.oldest.known() || price.asOf < sheet.oldest)
            sheet.oldest = price.asOf;
    };
    for (const CatalogueEntry& entry : sheet.catalogue)
        std::ranges::for_each(entry.hourly, note);
    for (const LambdaPrices& prices : sheet.lambda)
        note(prices.gbSecond);
    std::ranges::for_each(sheet.services, note);
}

const PricedNode* PriceSheet::node(NodeKind kind, Memory memory) const
{
    const auto& sizes = nodes[static_cast<std::size_t>(kind)];
    const auto found = std::ranges::find_if(sizes, [&](const PricedNode& size) { return size.memory >= memory; });
    return found == sizes.end() ? nullptr : &*found;
}

const CatalogueEntry* PriceSheet::findType(std::string_view name) const { return findEntry(catalogue, name); }

std::optional<TableError> readPriceSheet(const PriceTables& tables, Region region, PriceSheet& sheet)
{
    PriceSheet read;
    read.region = region;
    if (auto error = readTypes(tables.instanceTypes, read.catalogue))
        return error;
    if (auto error = readOnDemand(tables.onDemand, read.catalogue))
        return error;
    if (!tables.commitments.empty()) {
        if (auto error = readCommitments(tables.commitments, read.catalogue))
            return error;
    }
    if (auto error = readLambda(tables.lambda, read))
        return error;
    if (auto error = readServices(tables, read))
        return error;
    if (auto error = readColdStarts(tables.coldStarts, read.coldStarts))
        return error;
    if (auto error = readTexts(tables, read))
        return error;
    if (auto error = checkTiers(read))
        return error;
    for (auto& sizes : read.nodes)
        std::ranges::sort(sizes, {}, [](const PricedNode& size) { return size.hourly.first(); });
    notePriceDates(read);
    sheet = std::move(read);
    return {};
}

} // namespace loadline
