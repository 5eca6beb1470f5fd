// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a list of savings plans in JSON: of its rates those that a bill here can be made with.

#pragma once

#include "models/prices/lists/jsonmembers.h"
#include "models/prices/lists/pricelistformat.h"

#include <memory>
#include <set>
#include <vector>

namespace loadline {

class JsonValues;

class SavingsPlanList : public PriceListFormatReader, private JsonMemberReader
{
public:
    /// `before` is the number of bytes that stand before the first that is fed.
    explicit SavingsPlanList(std::uint64_t before);
    ~SavingsPlanList() override;

    bool feed(std::string_view bytes) override;
    bool end() override;
    bool beginsAnotherPass() override;

private:
    JsonStep memberBegins(std::size_t level, std::string_view key, char first) override;
    bool memberEnds(std::size_t level, std::string_view key, std::string& text) override;
    bool levelEnds(std::size_t level) override;
    /// A rate of Lambda, until the plan that it is of is known.
    struct Rate
    {
        std::string region;
        std::string usage;
        std::string unit;
        std::string price;
        std::string currency;
    };
    bool readPlan(std::string& json);
    bool readRate(std::string& json);
    void takeRates();
    void takeRate(const Rate& rate);
    bool malformed();
    [[nodiscard]] std::string place() const;

    std::uint64_t m_before;
    std::unique_ptr<JsonMembers> m_members;
    std::unique_ptr<JsonValues> m_values;
    std::set<std::string, std::less<>> m_wanted; ///< SKUs of the plans whose rates are taken
    std::string m_plan;                          ///< SKU of the one whose rates are being read
    std::vector<Rate> m_rates;                   ///< of that one
    long long m_otherRates = 0;                  ///< of that one, for other services
    std::string m_otherRate;                     ///< the first of them
    bool m_inProducts = false;
    bool m_inTerms = false;
    bool m_productsRead = false;
    bool m_termsRead = false;
    bool m_termsFirst = false; ///< rates stand before the plans that they belong to
    bool m_secondPass = false;
};

} // namespace loadline
