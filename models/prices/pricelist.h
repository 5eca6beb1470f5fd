// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taken from one of AWS's bulk price lists, and what is not.

#pragma once

#include "models/message.h"
#include "models/prices/price.h"

#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// One tier of one price. The texts are stable keys: they are what a price store keeps.
struct ListedPrice
{
    std::string region; ///< "eu-west-1"
    /// The instance type, "x86_64" or "arm64" of Lambda, or the key of another service: "nat_gateway".
    std::string product;
    /// EC2: the system and the terms, "linux/on_demand" or "windows/reserved_standard_3y" (no upfront);
    /// Lambda: "request", "gb_second", "provisioned_gb_second", "provisioned_duration_gb_second",
    /// "ephemeral_gb_second", "snapstart_cache_gb_second", "snapstart_restore_gb" or "streaming_gb"; others: the key
    /// of what the service sells or the name of a node, "gateway_hour" or "db.t4g.micro".
    std::string item;
    double tierFrom = 0.0; ///< quantity above which this tier's price holds, in base units
    Usd perUnit;           ///< of one base unit: hour, request, GB-second, GB

    bool operator==(const ListedPrice&) const = default;
};

/// Rows that were not taken, for one reason.
struct SkippedRows
{
    std::string_view reason; ///< English source text with static storage
    long long count = 0;
    std::string which;    ///< what tells it apart: the currency, the location, the term; empty where nothing does
    std::string example;  ///< enough of one such row to find it: type, system, usage type
    std::size_t line = 0; ///< of the example, from 1; 0 where it is not known

    bool operator==(const SkippedRows&) const = default;
};

/// A price list as read: everything in it that the program has a use for.
struct PriceList
{
    std::string offer;   ///< AWS's code: "AmazonEC2"
    bool isPart = false; ///< the answer to a question rather than all of the offer
    PriceDate published; ///< of the list; where it does not say, the newest date on which one of its prices began
    std::vector<ListedPrice> prices; ///< each key once, tiers ascending
    std::vector<SkippedRows> skipped;
    std::vector<Message> notes; ///< doubts about rows that were taken
};

} // namespace loadline
