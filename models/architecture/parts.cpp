// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/architecture/parts.h"

#include "models/ec2/ec2bill.h"
#include "models/lambda/lambdabill.h"
#include "models/prices/storelines.h"
#include "models/scenario/parameters.h"
#include "models/traffic/curve.h"
#include "models/translatable.h"

#include <algorithm>
#include <initializer_list>

namespace loadline {
namespace {

using Changes = std::vector<std::pair<std::string_view, double>>;

MessageNumber count(double value) { return number(value, Format::Count); }

/// The option's month, or nothing where it has no type or lacks a price.
std::optional<Usd> monthOf(const Scenario& scenario, const PriceSheet& sheet, OptionId option)
{
    const TrafficCurve curve = trafficCurve(scenario);
    BillBuilder bill(BillBuilder::Keep::Total);
    if (option == OptionId::Lambda) {
        LambdaCost(scenario, sheet, curve).add(bill, 1.0);
    } else if (const CatalogueEntry* type = chooseType(scenario.ec2, sheet)) {
        Ec2Cost(scenario, sheet, *type, curve).add(bill, 1.0, FleetSize::Configured);
    } else {
        return {};
    }
    return bill.lacking().any() ? std::nullopt : std::optional(bill.total());
}

/// What the ids of open WebSockets cost.
Usd socketIds(const Bill& bill)
{
    Usd sum;
    for (const BillLine& line : bill.lines)
        sum += isOfSocketIds(line) ? line.amount : Usd{};
    return sum;
}

void propose(std::vector<ArchitecturePart>& parts, std::optional<ArchitecturePart> part)
{
    if (part)
        parts.push_back(std::move(*part));
}

class Builder
{
public:
    Builder(const Scenario& scenario, const PriceSheet& sheet, const Evaluation& evaluation)
        : m_scenario(scenario)
        , m_sheet(sheet)
        , m_evaluation(evaluation)
        , m_limit(connectionLimit(scenario.state, sheet))
    {}
    [[nodiscard]] Architecture build() const { return {servers(), function()}; }

private:
    [[nodiscard]] const OptionReport& report(OptionId option) const { return m_evaluation.option(option); }

    [[nodiscard]] std::optional<Usd> sum(OptionId option, std::initializer_list<Part> parts) const
    {
        const Bill& bill = report(option).bill;
        Usd total;
        for (const Part part : parts) {
            if (bill.lacksPrice(part))
                return {};
            total = total + bill.part(part);
        }
        return total;
    }

    /// A part that could be added, or nothing where the bill would be smaller with it: what saves money elsewhere, as a
    /// second server saves surplus credits, has no price of its own to show.
    [[nodiscard]] std::optional<ArchitecturePart> possible(OptionId option, PartKind kind, std::string_view key,
                                                           std::string_view name, Message effect, Changes changes) const
    {
        Scenario changed = m_scenario;
        for (const auto& [id, value] : changes)
            static_cast<void>(setParameter(changed, *findParameter(id), value));
        const auto before = monthOf(m_scenario, m_sheet, option);
        const auto after = monthOf(changed, m_sheet, option);
        ArchitecturePart part{.kind = kind, .key = key, .name = name, .isPresent = false};
        if (before && after) {
            if (*after < *before)
                return {};
            part.monthly = *after - *before;
        }
        part.parameter = changes.front().first;
        part.detail = std::move(effect);
        part.add = std::move(changes);
        return part;
    }

    [[nodiscard]] ArchitecturePart sessionStore(OptionId option, SessionHome home, std::string_view parameter) const
    {
        return {.kind = PartKind::Sessions,
                .key = "session_store",
                .name = storeName(home),
                .isPresent = true,
                .monthly = sessionsCost(report(option).bill, home),
                .bill = storePart(home),
                .parameter = parameter,
                .detail = {translatable("models", "%1 sessions"), {count(m_scenario.state.sessions)}},
                .add = {}};
    }

    [[nodiscard]] ArchitecturePart database(OptionId option) const
    {
        const bool isBilled = m_scenario.state.database != Database::Elsewhere;
        return {.kind = PartKind::Database,
                .key = "database",
                .name = translatable("models", "Database"),
                .isPresent = true,
                .monthly = isBilled ? sum(option, {Part::Database}) : std::optional(Usd{}),
                .bill = isBilled ? std::optional(Part::Database) : std::nullopt,
                .parameter = isBilled ? "state.database" : "state.db_limit",
                .detail = {translatable("models", "accepts %1 connections"), {count(m_limit)}},
                .add = {}};
    }

    [[nodiscard]] std::vector<ArchitecturePart> servers() const;
    [[nodiscard]] std::vector<ArchitecturePart> function() const;
    [[nodiscard]] ArchitecturePart serversEntry() const;
    [[nodiscard]] ArchitecturePart functionEntry() const;

    const Scenario& m_scenario;
    const PriceSheet& m_sheet;
    const Evaluation& m_evaluation;
    double m_limit;
};

ArchitecturePart Builder::serversEntry() const
{
    const Bill& bill = report(OptionId::Ec2).bill;
    const bool balanced = bill.part(Part::LoadBalancer) > Usd{} || bill.lacksPrice(Part::LoadBalancer);
    return {.kind = PartKind::Entry,
            .key = "entry",
            .name = balanced                    ? translatable("models", "Load balancer")
                    : m_scenario.ec2.publicIpv4 ? translatable("models", "Public address")
                                                : translatable("models", "Private address"),
            .isPresent = true,
            .monthly = balanced ? sum(OptionId::Ec2, {Part::LoadBalancer, Part::PublicIpv4})
                                : sum(OptionId::Ec2, {Part::PublicIpv4}),
            .bill = balanced ? Part::LoadBalancer : Part::PublicIpv4,
            .parameter = balanced ? "ec2.load_balancer" : "ec2.public_ipv4",
            .detail = balanced ? Message{translatable("models", "spreads calls"), {}}
                      : report(OptionId::Ec2).compute.most >= 2.0
                          ? Message{translatable("models", "one each"), {}}
                          : Message{translatable("models", "of the server"), {}},
            .add = {}};
}

std::vector<ArchitecturePart> Builder::servers() const
{
    const Ec2& ec2 = m_scenario.ec2;
    const State& state = m_scenario.state;
    const OptionReport& servers = report(OptionId::Ec2);
    if (servers.series.instances.empty())
        return {};
    std::vector<ArchitecturePart> parts{serversEntry()};
    parts.push_back(
        {.kind = PartKind::Compute,
         .key = "servers",
         .name = translatable("models", "EC2"),
         .isPresent = true,
         .monthly = sum(OptionId::Ec2, {Part::InstanceUsed, Part::InstanceIdle, Part::SurplusCredits, Part::Disk}),
         .bill = Part::InstanceUsed,
         .parameter = ec2.fleet == FleetKind::Fixed ? "ec2.instances" : "ec2.max_instances",
         .detail = {translatable("models", "%1, %2 threads, %3"),
                    {servers.compute.name, count(servers.compute.vcpus),
                     number(servers.compute.memory.mebibytes(), Format::Mebibytes)}},
         .add = {}});
    // The fleet as it is set, not as it runs: servers that a schedule stops are there.
    if (ec2.fleet == FleetKind::Fixed && ec2.instances < 2.0)
        propose(parts, possible(OptionId::Ec2, PartKind::Server, "second_server", translatable("models", "Server 2"),
                                {translatable("models", "one of them may fail"), {}}, {{"ec2.instances", 2.0}}));
    if (const auto home = sessionHome(state.serverStore); home && state.sessions > 0.0)
        parts.push_back(sessionStore(OptionId::Ec2, *home, "state.server_store"));
    else if (state.sessions > 0.0)
        propose(parts, possible(OptionId::Ec2, PartKind::Sessions, "session_store", translatable("models", "Redis"),
                                {translatable("models", "%1 sessions survive"), {count(state.sessions)}},
                                {{"state.server_store", static_cast<double>(SessionStore::Redis)}}));
    if (state.databasePool > 0.0)
        parts.push_back(database(OptionId::Ec2));
    return parts;
}

ArchitecturePart Builder::functionEntry() const
{
    const FrontDoor door = m_scenario.lambda.frontDoor;
    const bool balanced = door == FrontDoor::Alb;
    const bool url = door == FrontDoor::FunctionUrl;
    const double sockets = m_scenario.state.sockets;
    ArchitecturePart part{.kind = PartKind::Entry, .key = "entry", .name = translatable("models", "API Gateway")};
    part.name = balanced                ? translatable("models", "Load balancer")
                : url && sockets <= 0.0 ? translatable("models", "Function URL")
                                        : translatable("models", "API Gateway");
    part.monthly = balanced ? sum(OptionId::Lambda, {Part::LoadBalancer, Part::PublicIpv4, Part::ApiGateway})
                            : sum(OptionId::Lambda, {Part::ApiGateway});
    if (balanced || !url || sockets > 0.0)
        part.bill = balanced ? Part::LoadBalancer : Part::ApiGateway;
    part.parameter = "lambda.front_door";
    part.detail = sockets > 0.0 ? Message{translatable("models", "%1 sockets"), {count(sockets)}}
                                : Message{translatable("models", "HTTP calls"), {}};
    return part;
}

std::vector<ArchitecturePart> Builder::function() const
{
    const State& state = m_scenario.state;
    const Lambda& lambda = m_scenario.lambda;
    const OptionReport& environments = report(OptionId::Lambda);
    std::vector<ArchitecturePart> parts{functionEntry()};
    parts.push_back(
        {.kind = PartKind::Compute,
         .key = "environments",
         .name = translatable("models", "Environments"),
         .isPresent = true,
         .monthly = sum(OptionId::Lambda,
                        {Part::LambdaCompute, Part::LambdaRequests, Part::ColdStartInit, Part::ProvisionedConcurrency,
                         Part::EphemeralStorage, Part::SnapStart, Part::Streaming}),
         .bill = Part::LambdaCompute,
         .parameter = "lambda.memory_mb",
         .detail = {translatable("models", "%1 each"), {number(lambda.memory.mebibytes(), Format::Mebibytes)}},
         .add = {}});
    if (state.sessions > 0.0)
        parts.push_back(sessionStore(OptionId::Lambda, sessionHome(state.functionStore), "state.function_store"));
    if (state.sockets > 0.0)
        parts.push_back({.kind = PartKind::SocketIds,
                         .key = "socket_ids",
                         .name = translatable("models", "DynamoDB"),
                         .isPresent = true,
                         .monthly = environments.bill.lacksPrice(Part::DynamoDb)
                                        ? std::nullopt
                                        : std::optional(socketIds(environments.bill)),
                         .bill = Part::DynamoDb,
                         .parameter = "state.sockets",
                         .detail = {translatable("models", "%1 socket ids"), {count(state.sockets)}},
                         .add = {}});
    if (state.connectionsPerEnvironment <= 0.0)
        return parts;
    const double opened = environments.compute.most * state.connectionsPerEnvironment;
    if (usesProxy(state))
        parts.push_back({.kind = PartKind::Proxy,
                         .key = "proxy",
                         .name = translatable("models", "Pool proxy"),
                         .isPresent = true,
                         .monthly = sum(OptionId::Lambda, {Part::DatabaseProxy}),
                         .bill = Part::DatabaseProxy,
                         .parameter = "state.db_proxy",
                         .detail = {translatable("models", "lends its connections"), {}},
                         .add = {}});
    else if (takesProxy(state.database))
        propose(parts, possible(OptionId::Lambda, PartKind::Proxy, "proxy", translatable("models", "Pool proxy"),
                                {translatable("models", "under %1 connections"), {count(opened)}},
                                {{"state.db_proxy", static_cast<double>(DatabaseProxy::RdsProxy)}}));
    parts.push_back(database(OptionId::Lambda));
    return parts;
}

} // namespace

Architecture architecture(const Scenario& scenario, const PriceSheet& sheet, const Evaluation& evaluation)
{
    return Builder(scenario, sheet, evaluation).build();
}

} // namespace loadline
