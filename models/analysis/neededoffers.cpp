// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/neededoffers.h"

#include <algorithm>
#include <bitset>

namespace loadline {
namespace {

using Keys = std::string_view;

struct PartServices
{
    Part part;
    std::array<Keys, 2> services; ///< empty ones stand for none
};

constexpr std::array<PartServices, partCount> table{{
    {Part::InstanceUsed, {"ec2"}},
    {Part::InstanceIdle, {"ec2"}},
    {Part::SurplusCredits, {"ec2_cpu_credits"}},
    {Part::Disk, {"ebs"}},
    {Part::PublicIpv4, {"public_ipv4"}},
    {Part::LoadBalancer, {"alb"}},
    {Part::LambdaCompute, {"lambda", "lambda_compute_savings_plan"}},
    {Part::LambdaRequests, {"lambda"}},
    {Part::ColdStartInit, {"lambda"}},
    {Part::ProvisionedConcurrency, {"lambda", "lambda_compute_savings_plan"}},
    {Part::EphemeralStorage, {"lambda"}},
    {Part::SnapStart, {"lambda"}},
    {Part::Streaming, {"lambda"}},
    {Part::ApiGateway, {"api_gateway"}},
    {Part::Redis, {"elasticache_node_redis"}},
    {Part::DynamoDb, {"dynamodb"}},
    {Part::DatabaseProxy, {"rds_proxy"}},
    {Part::Database, {}}, // by the database that the scenario chooses
    {Part::NatGateway, {"nat_gateway", "public_ipv4"}},
    {Part::Logs, {"cloudwatch_logs"}},
    {Part::DataOut, {"data_transfer"}},
}};

std::string_view databaseService(Database database)
{
    switch (database) {
    case Database::RdsPostgreSql:
        return "rds_postgresql";
    case Database::DocumentDb:
        return "documentdb";
    case Database::Elsewhere:
    case Database::Atlas:
        break;
    }
    return {};
}

} // namespace

std::vector<Offer> neededOffers(const Scenario& scenario, const Evaluation& evaluation)
{
    std::bitset<static_cast<std::size_t>(Offer::Count)> needed;
    const auto needService = [&](std::string_view service) {
        if (const auto offer = homeOffer(service))
            needed.set(static_cast<std::size_t>(*offer));
    };
    const auto need = [&](Part part) {
        for (const std::string_view service : std::ranges::find(table, part, &PartServices::part)->services)
            needService(service);
        if (part == Part::Database)
            needService(databaseService(scenario.state.database));
    };
    for (const OptionReport& option : evaluation.options) {
        for (const BillLine& line : option.bill.lines)
            need(line.part);
        for (const UnpricedLine& line : option.bill.unpriced)
            need(line.part);
    }
    std::vector<Offer> offers;
    for (const OfferFacts& facts : offerTable()) {
        if (needed.test(static_cast<std::size_t>(facts.offer)))
            offers.push_back(facts.offer);
    }
    return offers;
}

} // namespace loadline
