// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scenario/parameteraccess.h"

#include "models/translatable.h"

namespace loadline {
namespace {

using namespace access;

constexpr auto state = &Scenario::state;

constexpr ParameterChoice serverStores[] = {{"memory", translatable("parameters", "In memory")},
                                            {"redis", translatable("parameters", "Redis")},
                                            {"dynamodb", translatable("parameters", "DynamoDB")},
                                            {"serverless_cache", translatable("parameters", "Serverless cache")}};
constexpr ParameterChoice functionStores[] = {{"redis", translatable("parameters", "Redis")},
                                              {"dynamodb", translatable("parameters", "DynamoDB")},
                                              {"serverless_cache", translatable("parameters", "Serverless cache")}};
constexpr ParameterChoice proxies[] = {{"none", translatable("parameters", "None")},
                                       {"rds_proxy", translatable("parameters", "RDS Proxy")}};

std::string_view needsEnvironmentConnections(const Scenario& s)
{
    return s.state.connectionsPerEnvironment > 0.0 ? std::string_view{}
                                                   : translatable("parameters", "Environments open no connections.");
}
std::string_view needsSessions(const Scenario& s)
{
    return s.state.sessions > 0.0 ? std::string_view{} : translatable("parameters", "The code keeps no sessions.");
}
std::string_view needsSockets(const Scenario& s)
{
    return s.state.sockets > 0.0 ? std::string_view{} : translatable("parameters", "There are no WebSockets.");
}

std::string_view needsRds(const Scenario& s)
{
    return s.state.database == Database::Elsewhere || s.state.database == Database::RdsPostgreSql
               ? std::string_view{}
               : translatable("parameters", "RDS Proxy serves RDS only.");
}

std::string_view needsOwnDatabase(const Scenario& s)
{
    return s.state.database == Database::Elsewhere
               ? std::string_view{}
               : translatable("parameters", "The database in the bill brings its own limit.");
}

constexpr ParameterSpec table[] = {
    scalar<state, &State::sessions>(
        {.id = "state.sessions",
         .label = translatable("parameters", "Sessions"),
         .unit = "",
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e7,
         .step = 1,
         .meaning =
             translatable("parameters", "User sessions alive at the busiest moment; 0 when the code keeps none.")}),
    choice<state, &State::serverStore>(
        {.id = "state.server_store",
         .label = translatable("parameters", "On EC2"),
         .unit = "",
         .group = ParameterGroup::State,
         .choices = serverStores,
         .meaning = translatable(
             "parameters",
             "Where servers keep sessions. In memory is a thousand times nearer and costs nothing, but a session "
             "lives on one machine."),
         .inactive = needsSessions}),
    choice<state, &State::functionStore>(
        {.id = "state.function_store",
         .label = translatable("parameters", "On Lambda"),
         .unit = "",
         .group = ParameterGroup::State,
         .choices = functionStores,
         .meaning = translatable(
             "parameters",
             "Where functions keep sessions. Each call may land in another environment, so they must live outside."),
         .inactive = needsSessions}),
    scalar<state, &State::databasePool>(
        {.id = "state.db_pool",
         .label = translatable("parameters", "DB pool"),
         .unit = translatable("parameters", "conn."),
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1000,
         .step = 1,
         .meaning = translatable("parameters", "Database connections that each server keeps open and shares among all "
                                               "its requests; 0 when there is no database.")}),
    scalar<state, &State::connectionsPerEnvironment>(
        {.id = "state.db_per_environment",
         .label = translatable("parameters", "DB per copy"),
         .unit = translatable("parameters", "conn."),
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 50,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Database connections that each Lambda environment opens for itself and keeps while it sleeps warm."),
         .source = translatable("parameters", "A common ORM default on Lambda is 5; 1 is the least")}),
    scalar<state, &State::databaseLimit>(
        {.id = "state.db_limit",
         .label = translatable("parameters", "DB limit"),
         .unit = translatable("parameters", "conn."),
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::Logarithmic,
         .minimum = 1,
         .maximum = 100000,
         .step = 10,
         .meaning = translatable("parameters", "Connections that the database accepts. Beyond it, requests fail."),
         .source = translatable("parameters", "Atlas M10 takes 1,500, a PostgreSQL of 4 GiB about 450"),
         .inactive = needsOwnDatabase}),
    milliseconds<state, &State::connectTime>(
        {.id = "state.db_connect_ms",
         .label = translatable("parameters", "DB connect"),
         .group = ParameterGroup::State,
         .minimum = 0,
         .maximum = 1000,
         .step = 1,
         .decimals = 0,
         .meaning = translatable(
             "parameters",
             "Time to open a database connection: TCP, TLS and authentication. A cold start opens its "
             "connections at once and waits that long; a server has opened its pool before the first request."),
         .source = translatable("parameters", "5 to 50 ms are usual (general knowledge, 2026)"),
         .advanced = true,
         .inactive = needsEnvironmentConnections}),
    choice<state, &State::proxy>(
        {.id = "state.db_proxy",
         .label = translatable("parameters", "DB proxy"),
         .unit = "",
         .group = ParameterGroup::State,
         .choices = proxies,
         .meaning =
             translatable("parameters", "RDS Proxy between the functions and the database: many environments share few "
                                        "connections, for a price per vCPU of the database, at least two. It serves "
                                        "RDS, not DocumentDB or Atlas."),
         .source = translatable("parameters", "RDS Proxy, 0.015 USD per vCPU-hour in us-east-1, minimum 2 vCPUs"),
         .inactive = needsRds}),
    memory<state, &State::sessionSize, MemoryUnit::Kibibyte>(
        {.id = "state.session_kb",
         .label = translatable("parameters", "Session size"),
         .unit = translatable("parameters", "kB"),
         .group = ParameterGroup::State,
         .scale = SliderScale::Logarithmic,
         .minimum = 0.1,
         .maximum = 400,
         .step = 1,
         .decimals = 1,
         .meaning = translatable("parameters", "Memory of one session. DynamoDB reads are "
                                               "charged in units of 4 kB, writes of 1 kB."),
         .advanced = true,
         .inactive = needsSessions}),
    scalar<state, &State::sockets>(
        {.id = "state.sockets",
         .label = translatable("parameters", "WebSockets"),
         .unit = "",
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e6,
         .step = 1,
         .meaning =
             translatable("parameters", "WebSockets open during the hours that are not idle. A server holds them "
                                        "itself; a function needs API Gateway to."),
         .advanced = true}),
    scalar<state, &State::socketMessagesPerHour>(
        {.id = "state.socket_messages_per_hour",
         .label = translatable("parameters", "Messages"),
         .unit = translatable("parameters", "per h"),
         .group = ParameterGroup::State,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 100000,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Messages on each WebSocket in an hour, both ways together, each as large as a response. Each that comes "
             "in (half of them) is as much work as a request. On Lambda each costs a gateway message."),
         .advanced = true,
         .inactive = needsSockets}),
    scalar<state, &State::socketRecipients>(
        {.id = "state.socket_recipients",
         .label = translatable("parameters", "Passed on to"),
         .unit = translatable("parameters", "clients"),
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 10000,
         .step = 1,
         .meaning = translatable(
             "parameters",
             "Further clients that each message that comes in is passed on to, as in a chat room. Each is another "
             "message out over the server's network; on Lambda another gateway message and a post by the function, "
             "whose time is part of the message's work."),
         .source = translatable(
             "parameters",
             "API Gateway developer guide, WebSocket APIs: one call to the connection's address a recipient"),
         .advanced = true,
         .inactive = needsSockets}),
    scalar<state, &State::backgroundThreads>(
        {.id = "state.background_threads",
         .label = translatable("parameters", "Background"),
         .unit = translatable("parameters", "threads"),
         .group = ParameterGroup::State,
         .kind = ParameterKind::Integer,
         .minimum = 0,
         .maximum = 64,
         .step = 1,
         .meaning = translatable("parameters", "Threads that go on working between requests."),
         .advanced = true}),
    memory<state, &State::localCache, MemoryUnit::Mebibyte>(
        {.id = "state.local_cache_mb",
         .label = translatable("parameters", "Disk cache"),
         .unit = translatable("parameters", "MB"),
         .group = ParameterGroup::State,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 1e6,
         .step = 1,
         .meaning = translatable("parameters", "Files that the code keeps on local disk from one "
                                               "request to the next."),
         .advanced = true}),
    scalar<state, &State::scheduledJobsPerDay>(
        {.id = "state.scheduled_jobs_per_day",
         .label = translatable("parameters", "Scheduled jobs"),
         .unit = translatable("parameters", "a day"),
         .group = ParameterGroup::State,
         .scale = SliderScale::LogarithmicFromZero,
         .minimum = 0,
         .maximum = 100000,
         .step = 1,
         .decimals = 1,
         .meaning = translatable(
             "parameters",
             "Jobs that start by the clock, spread over the day, each as much work as a request. Stopped servers do "
             "theirs in the hours in which they run."),
         .advanced = true}),
};

} // namespace

std::span<const ParameterSpec> stateParameters() { return table; }

} // namespace loadline
