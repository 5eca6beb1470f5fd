// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a price list in JSON.

#pragma once

#include "models/prices/lists/jsonmembers.h"
#include "models/prices/lists/pricelistformat.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace loadline {

class JsonValues;

class JsonPriceList : public PriceListFormatReader, private JsonMemberReader
{
public:
    /// `before` is the number of bytes that stand before the first that is fed.
    explicit JsonPriceList(std::uint64_t before);
    ~JsonPriceList() override;

    bool feed(std::string_view bytes) override;
    bool end() override;
    bool beginsAnotherPass() override;

private:
    JsonStep memberBegins(std::size_t level, std::string_view key, char first) override;
    bool memberEnds(std::size_t level, std::string_view key, std::string& text) override;
    JsonStep rootBegins(std::string_view key, char first);
    JsonStep productsBegin(char first);
    JsonStep termsBegin(char first);
    JsonStep termKindBegins(std::string_view key, char first);
    bool rootEnds(std::string_view key, std::string& text);
    bool readProduct(std::string_view sku, std::string& text);
    bool readTerms(std::string_view sku, std::string& text);
    bool malformed();
    /// The byte at which what is being read began.
    [[nodiscard]] std::string place() const;
    [[nodiscard]] std::string_view plainKey(std::string_view key);

    std::uint64_t m_before;
    std::unique_ptr<JsonMembers> m_members;
    std::unique_ptr<JsonValues> m_values;
    SkuTable m_products;
    std::vector<RateTexts> m_rates;
    std::string m_plainKey;
    bool m_inTerms = false; ///< or else in the products
    TermKind m_termKind = TermKind::OnDemand;
    bool m_productsRead = false;
    bool m_termsRead = false;
    bool m_termsFirst = false;
    bool m_secondPass = false;
};

} // namespace loadline
