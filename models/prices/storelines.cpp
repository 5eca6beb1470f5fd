// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/storelines.h"

#include "models/translatable.h"

#include <algorithm>
#include <cmath>

namespace loadline {
namespace {

constexpr double usableShareOfNode = 2.0 / 3.0;
/// The least that a serverless Valkey cache is metered at (ElastiCache pricing, 2026-06).
constexpr double leastCachedGb = 0.1;
constexpr double bytesPerConnection = 9531392.0;
constexpr double mostRdsConnections = 5000.0;
constexpr double documentDbConnectionsPerGib = 250.0;

Memory storedSessions(const State& state) { return state.sessionSize * state.sessions; }

/// A cache bills one processing unit, DynamoDB one write unit, for each kilobyte begun.
double kilobytesBegun(Memory size) { return std::max(std::ceil(size.kibibytes()), 1.0); }

void addRedis(BillBuilder& bill, const BillContext& context)
{
    const PricedNode* node = redisNode(context.scenario.state, context.sheet);
    const BillBuilder::Item item{Part::Redis, translatable("models", "ElastiCache"),
                                 node ? std::string_view(node->name) : translatable("models", "Redis node"),
                                 translatable("models", "hour")};
    bill.add(item, node ? node->hourly : Price{}, context.hours());
}

void addServerlessCache(BillBuilder& bill, const BillContext& context)
{
    const State& state = context.scenario.state;
    const double stored = std::max(storedSessions(state).gibibytes(), leastCachedGb);
    constexpr double commandsPerRequest = 2.0; // a read and a write of the session
    bill.add({Part::Redis, translatable("models", "ElastiCache"),
              translatable("models", "Serverless Valkey, data stored"), translatable("models", "GB-hour")},
             context.sheet.service(ServiceItem::CacheStored), stored * context.hours());
    bill.add({Part::Redis, translatable("models", "ElastiCache"),
              translatable("models", "Serverless Valkey, processing units"), translatable("models", "ECPU")},
             context.sheet.service(ServiceItem::CacheUnit),
             commandsPerRequest * kilobytesBegun(state.sessionSize) * context.startedRequests());
}

void addDynamoDb(BillBuilder& bill, const BillContext& context)
{
    const State& state = context.scenario.state;
    const double readUnits = std::ceil(state.sessionSize.kibibytes() / 4.0);
    const double writeUnits = kilobytesBegun(state.sessionSize);
    bill.add({Part::DynamoDb, translatable("models", "DynamoDB"), translatable("models", "Read request units"),
              translatable("models", "RRU")},
             context.sheet.service(ServiceItem::DynamoDbRead), readUnits * context.startedRequests());
    bill.add({Part::DynamoDb, translatable("models", "DynamoDB"), translatable("models", "Write request units"),
              translatable("models", "WRU")},
             context.sheet.service(ServiceItem::DynamoDbWrite), writeUnits * context.startedRequests());
    bill.add({Part::DynamoDb, translatable("models", "DynamoDB"), translatable("models", "Storage"),
              translatable("models", "GB-month")},
             context.sheet.service(ServiceItem::DynamoDbStorage), storedSessions(state).gibibytes(),
             context.scenario.billing.freeTier ? context.sheet.dynamoDbFreeGb : 0.0);
}

struct DatabaseTexts
{
    NodeKind kind;
    std::string_view service;
    std::string_view noNode; ///< the item where no node is large enough
};

DatabaseTexts databaseTexts(Database database)
{
    switch (database) {
    case Database::DocumentDb:
        return {NodeKind::DocumentDb, translatable("models", "DocumentDB"),
                translatable("models", "DocumentDB instance")};
    case Database::Atlas:
        return {NodeKind::Atlas, translatable("models", "MongoDB Atlas"), translatable("models", "Atlas tier")};
    case Database::RdsPostgreSql:
    case Database::Elsewhere:
        break;
    }
    return {NodeKind::RdsPostgreSql, translatable("models", "RDS"), translatable("models", "RDS PostgreSQL instance")};
}

/// The database's node. Of the classes of RDS the cheapest general-purpose or burstable one, which has a vCPU for each
/// 4 GiB from 8 GiB on; a memory-optimised one, with half as many, only for more memory than those have.
const PricedNode* databaseNode(const State& state, const PriceSheet& sheet)
{
    const NodeKind kind = databaseTexts(state.database).kind;
    if (state.database == Database::RdsPostgreSql) {
        const auto& sizes = sheet.nodes[static_cast<std::size_t>(kind)];
        const auto found = std::ranges::find_if(sizes, [&state](const PricedNode& size) {
            return size.memory >= state.databaseMemory && !size.name.starts_with("db.r") &&
                   !size.name.starts_with("db.x");
        });
        if (found != sizes.end())
            return &*found;
    }
    return sheet.node(kind, state.databaseMemory);
}

} // namespace

std::optional<SessionHome> sessionHome(SessionStore store)
{
    switch (store) {
    case SessionStore::Redis:
        return SessionHome::Redis;
    case SessionStore::DynamoDb:
        return SessionHome::DynamoDb;
    case SessionStore::ServerlessCache:
        return SessionHome::ServerlessCache;
    case SessionStore::Memory:
        break;
    }
    return {};
}

SessionHome sessionHome(ExternalStore store)
{
    switch (store) {
    case ExternalStore::DynamoDb:
        return SessionHome::DynamoDb;
    case ExternalStore::ServerlessCache:
        return SessionHome::ServerlessCache;
    case ExternalStore::Redis:
        break;
    }
    return SessionHome::Redis;
}

std::string_view storeName(SessionHome home)
{
    switch (home) {
    case SessionHome::Redis:
        return translatable("models", "Redis");
    case SessionHome::DynamoDb:
        return translatable("models", "DynamoDB");
    case SessionHome::ServerlessCache:
        break;
    }
    return translatable("models", "Serverless cache");
}

Part storePart(SessionHome home) { return home == SessionHome::DynamoDb ? Part::DynamoDb : Part::Redis; }

bool isOfSocketIds(const BillLine& line)
{
    return line.part == Part::DynamoDb && line.item.starts_with(translatable("models", "Connection ids"));
}

std::optional<Usd> sessionsCost(const Bill& bill, SessionHome home)
{
    const Part part = storePart(home);
    if (bill.lacksPrice(part))
        return {};
    Usd sum;
    for (const BillLine& line : bill.lines)
        if (line.part == part && !isOfSocketIds(line))
            sum += line.amount;
    return sum;
}

void addSessionStore(BillBuilder& bill, const BillContext& context, SessionHome home)
{
    if (context.scenario.state.sessions <= 0.0)
        return;
    switch (home) {
    case SessionHome::Redis:
        addRedis(bill, context);
        break;
    case SessionHome::DynamoDb:
        addDynamoDb(bill, context);
        break;
    case SessionHome::ServerlessCache:
        addServerlessCache(bill, context);
        break;
    }
}

const PricedNode* redisNode(const State& state, const PriceSheet& sheet)
{
    return sheet.node(NodeKind::Redis, storedSessions(state) * (1.0 / usableShareOfNode));
}

void addGatewaySockets(BillBuilder& bill, const PriceSheet& sheet, double messages, double minutes)
{
    bill.add({Part::ApiGateway, translatable("models", "API Gateway"), translatable("models", "WebSocket messages"),
              translatable("models", "message")},
             sheet.service(ServiceItem::WebSocketMessage), messages);
    bill.add({Part::ApiGateway, translatable("models", "API Gateway"),
              translatable("models", "WebSocket connection minutes"), translatable("models", "minute")},
             sheet.service(ServiceItem::WebSocketMinute), minutes);
}

void addSocketIds(BillBuilder& bill, const BillContext& context)
{
    const State& state = context.scenario.state;
    if (state.sockets <= 0.0)
        return;
    const double connects = gatewayConnectsPerSecond(state) * context.activeHours() * 3600.0;
    bill.add({Part::DynamoDb, translatable("models", "DynamoDB"), translatable("models", "Connection ids, writes"),
              translatable("models", "WRU")},
             context.sheet.service(ServiceItem::DynamoDbWrite), 2.0 * connects);
    bill.add({Part::DynamoDb, translatable("models", "DynamoDB"), translatable("models", "Connection ids, reads"),
              translatable("models", "RRU")},
             context.sheet.service(ServiceItem::DynamoDbRead),
             context.socketMessagesIn() * context.started * state.socketRecipients);
}

void addDatabase(BillBuilder& bill, const BillContext& context)
{
    const State& state = context.scenario.state;
    if (state.database == Database::Elsewhere)
        return;
    const DatabaseTexts texts = databaseTexts(state.database);
    const PricedNode* node = databaseNode(state, context.sheet);
    bill.add({Part::Database, texts.service, node ? std::string_view(node->name) : texts.noNode,
              translatable("models", "hour")},
             node ? node->hourly : Price{}, context.hours());
    if (state.database == Database::Atlas)
        return;
    const bool documents = state.database == Database::DocumentDb;
    bill.add(
        {Part::Database, texts.service, translatable("models", "Database storage"), translatable("models", "GB-month")},
        context.sheet.service(documents ? ServiceItem::DocumentDbStorage : ServiceItem::RdsStorage),
        state.databaseStorage.gibibytes());
    if (documents) {
        bill.add(
            {Part::Database, texts.service, translatable("models", "I/O requests"), translatable("models", "request")},
            context.sheet.service(ServiceItem::DocumentDbIo), state.databaseIo * context.startedRequests());
    }
}

double proxyVcpus(const State& state, const PriceSheet& sheet)
{
    constexpr double least = 2.0;
    constexpr std::string_view classPrefix = "db.";
    if (state.database == Database::Elsewhere)
        return least;
    const PricedNode* node = databaseNode(state, sheet);
    if (!node || !node->name.starts_with(classPrefix))
        return least;
    // A database class is an instance type of that name.
    const CatalogueEntry* type = sheet.findType(std::string_view(node->name).substr(classPrefix.size()));
    return type ? std::max(static_cast<double>(type->type.vcpus), least) : least;
}

double connectionLimit(const State& state, const PriceSheet& sheet)
{
    if (state.database == Database::Elsewhere)
        return state.databaseLimit;
    const PricedNode* node = databaseNode(state, sheet);
    const Memory memory = node ? node->memory : state.databaseMemory;
    if (state.database == Database::RdsPostgreSql)
        return std::min(std::floor(memory.bytes() / bytesPerConnection), mostRdsConnections);
    if (state.database == Database::DocumentDb)
        return documentDbConnectionsPerGib * memory.gibibytes();
    const auto limit = sheet.limits.find("atlas." + (node ? node->name : std::string()) + ".max_connections");
    return limit == sheet.limits.end() ? state.databaseLimit : limit->second.value;
}

} // namespace loadline
