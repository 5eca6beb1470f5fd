// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bill lines of what keeps state outside the code: session stores, WebSockets at the gateway, the database.

#pragma once

#include "models/prices/sharedlines.h"

namespace loadline {

/// Where an option keeps its sessions, as both options' choices have it.
enum class SessionHome
{
    Redis,          ///< the cheapest cache node that holds the sessions at two thirds of its memory, all month
    DynamoDb,       ///< a read and a write of the session in each request, and its storage
    ServerlessCache ///< a serverless Valkey cache: GB-hours and processing units
};
[[nodiscard]] std::optional<SessionHome> sessionHome(SessionStore store);
[[nodiscard]] SessionHome sessionHome(ExternalStore store);

/// "Redis", "DynamoDB", "Serverless cache": English source text or the service's own name.
[[nodiscard]] std::string_view storeName(SessionHome home);
/// The part of a bill that the store's lines are of, among others.
[[nodiscard]] Part storePart(SessionHome home);
/// Whether a bill's line is of the ids of open WebSockets, which share DynamoDB with sessions.
[[nodiscard]] bool isOfSocketIds(const BillLine& line);
/// What a bill has for keeping the sessions there; nothing where a price is missing.
[[nodiscard]] std::optional<Usd> sessionsCost(const Bill& bill, SessionHome home);

/// Nothing where the code keeps no sessions.
void addSessionStore(BillBuilder& bill, const BillContext& context, SessionHome home);

/// The Redis node itself; nothing where even the largest is too small or the region has none.
[[nodiscard]] const PricedNode* redisNode(const State& state, const PriceSheet& sheet);

/// API Gateway's price of WebSockets: `messages` (metered in 32 KB) and `minutes` of open connections.
void addGatewaySockets(BillBuilder& bill, const PriceSheet& sheet, double messages, double minutes);

/// DynamoDB for the ids of open WebSockets, of which the gateway tells the function only one at a time: a record
/// written when a client connects and deleted when it goes, and read for each message that is passed on. A connection
/// lasts two hours at most (API Gateway quotas), so a socket that stays open connects anew that often.
void addSocketIds(BillBuilder& bill, const BillContext& context);

/// The database's node, storage and I/O; nothing where it is not part of the bill.
void addDatabase(BillBuilder& bill, const BillContext& context);

/// Whether RDS Proxy can stand before the scenario's database: it serves RDS and Aurora, neither DocumentDB nor Atlas.
[[nodiscard]] constexpr bool takesProxy(Database database)
{
    return database == Database::Elsewhere || database == Database::RdsPostgreSql;
}
/// Whether one stands there.
[[nodiscard]] constexpr bool usesProxy(const State& state)
{
    return state.proxy == DatabaseProxy::RdsProxy && takesProxy(state.database);
}
/// vCPUs that RDS Proxy bills: those of the database's instance, at least two (RDS Proxy pricing, 2026). Of a database
/// that is not in the bill the instance is not known: two.
[[nodiscard]] double proxyVcpus(const State& state, const PriceSheet& sheet);

/// Connections that the database accepts: the one set, or what the billed node allows. RDS for PostgreSQL: memory /
/// 9,531,392 bytes, at most 5,000 (RDS user guide, quotas). DocumentDB: 250 for each GiB, as its serverless instances
/// of the same memory (limits table). Atlas: its tier's (limits table). Where no node is priced, that of the memory
/// asked for; for Atlas the one set.
[[nodiscard]] double connectionLimit(const State& state, const PriceSheet& sheet);

} // namespace loadline
