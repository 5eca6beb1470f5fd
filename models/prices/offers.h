// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offers under which AWS publishes its prices: the one table that import, update, overview, window and help read.
// A new offer is a row here and, where it sells something new, its rows among the rules of its reader.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace loadline {

enum class Offer : std::uint8_t
{
    Ec2,
    LoadBalancing,
    ApiGateway,
    CloudWatch,
    Vpc,
    DataTransfer,
    ElastiCache,
    DynamoDb,
    Rds,
    DocumentDb,
    Ecs,
    Lambda,
    SavingsPlans,
    Count
};

/// Where AWS's index of offers names an offer's lists.
enum class OfferPlace : std::uint8_t
{
    Own,         ///< in the offer's own entry
    SavingsPlans ///< as the savings plans in the entry of Lambda
};

struct OfferFacts
{
    Offer offer;
    std::string_view code;  ///< AWS's: "AmazonEC2"
    std::string_view holds; ///< English source text: what of it the bills are made of
    OfferPlace place;
    /// Keys of the services that it sells to the bills; the first offer that sells one is its home in an overview.
    /// Empty where no bill has a use for anything in it.
    std::span<const std::string_view> services;
    bool isLarge = false; ///< hundreds of megabytes for one region

    [[nodiscard]] bool isUsed() const { return !services.empty(); }
    [[nodiscard]] bool sells(std::string_view service) const;
};

/// In the order in which they are told.
[[nodiscard]] std::span<const OfferFacts> offerTable();
[[nodiscard]] const OfferFacts& offerFacts(Offer offer);
[[nodiscard]] inline std::string_view offerCode(Offer offer) { return offerFacts(offer).code; }
[[nodiscard]] std::optional<Offer> offerOfCode(std::string_view code);
/// The offer in whose list a service's prices stand, "ec2" and "lambda" among them.
[[nodiscard]] std::optional<Offer> homeOffer(std::string_view service);
/// English source text of what a service of the price tables sells: "Application Load Balancers" for "alb"; empty where
/// there is no such service.
[[nodiscard]] std::string_view serviceName(std::string_view service);
/// The codes of the offers that are used, between commas.
[[nodiscard]] std::string usedOfferCodes();

} // namespace loadline
