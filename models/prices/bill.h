// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A month's bill: lines of quantity × unit price = amount, each with the date of its price.

#pragma once

#include "models/prices/price.h"
#include "models/quantities.h"

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

/// What a line belongs to in the cost bars. A part has the same meaning and colour for every option.
enum class Part
{
    InstanceUsed,
    InstanceIdle,
    SurplusCredits,
    Disk,
    PublicIpv4,
    LoadBalancer,
    LambdaCompute,
    LambdaRequests,
    ColdStartInit,
    ProvisionedConcurrency,
    EphemeralStorage,
    SnapStart,
    Streaming,
    ApiGateway,
    Redis,
    DynamoDb,
    DatabaseProxy,
    Database,
    NatGateway,
    Logs,
    DataOut,
    Count
};

inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::Count);

/// English source text of a part's short name, for labels ("Instance, idle").
[[nodiscard]] std::string_view partName(Part part);
/// The stable key of a part in JSON ("instance_idle").
[[nodiscard]] std::string_view partKey(Part part);
/// What the part is and why it is billed, one sentence.
[[nodiscard]] std::string_view partMeaning(Part part);

/// The slice of a line's quantity that one tier prices.
struct TierShare
{
    double quantity = 0.0;
    Usd unitPrice;
    Usd amount;
    bool operator==(const TierShare&) const = default;
};

struct BillLine
{
    Part part = Part::InstanceUsed;
    std::string service; ///< AWS's name of the service: "EC2", "Lambda", "API Gateway"
    std::string item;    ///< English source text: "GB-seconds, x86"
    double quantity = 0.0;
    std::string unit;             ///< of the quantity, as the price list counts: "hour", "request", "GB-month"
    double free = 0.0;            ///< units of the quantity that a free allowance covers
    std::vector<TierShare> tiers; ///< what the rest costs, tier by tier; one entry for a flat price
    Usd listPrice;                ///< of one unit in the first tier that the line reaches
    Usd amount;
    PriceDate priceDate;
    std::string source;
    bool derived = false;

    bool operator==(const BillLine&) const = default;
};

/// Something the architecture uses and the price tables know no price for.
struct UnpricedLine
{
    Part part = Part::InstanceUsed;
    std::string service;
    std::string item;
    double quantity = 0.0;
    std::string unit;

    bool operator==(const UnpricedLine&) const = default;
};

struct Bill
{
    std::vector<BillLine> lines;
    Usd total;                          ///< of the lines that have a price
    std::vector<UnpricedLine> unpriced; ///< the others; where there are any, the true total is larger

    bool operator==(const Bill&) const = default;
    [[nodiscard]] Usd part(Part part) const;
    [[nodiscard]] bool lacksPrice(Part part) const;
};

/// Adds up a bill. The same calls serve a full bill and, with `Keep::Total`, the hundreds of totals behind a break-even
/// curve, so that a curve can never disagree with the bill.
class BillBuilder
{
public:
    enum class Keep
    {
        Lines,
        Total
    };
    explicit BillBuilder(Keep keep)
        : m_keep(keep)
    {}

    struct Item
    {
        Part part;
        std::string_view service;
        std::string_view item;
        std::string_view unit;
    };
    /// Adds `quantity` units, of which `free` cost nothing; `before` units of the same tiers are used already. A line
    /// of quantity 0 is left out. A price that is not known is noted in `unpriced`.
    void add(const Item& item, const Price& price, double quantity, double free = 0.0, double before = 0.0);

    [[nodiscard]] Usd total() const { return m_bill.total; }
    /// The sum of the lines of one part so far.
    [[nodiscard]] Usd part(Part part) const { return m_parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] Bill take() { return std::move(m_bill); }
    /// The parts in which something has no price, also where only the total is kept.
    [[nodiscard]] const std::bitset<partCount>& lacking() const { return m_lacking; }

private:
    Keep m_keep;
    Bill m_bill;
    Usd m_parts[partCount]{};
    std::bitset<partCount> m_lacking;
};

} // namespace loadline
