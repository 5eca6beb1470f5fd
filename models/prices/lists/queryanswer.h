// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what "aws pricing get-products" prints, whole or as its --query leaves it.

#pragma once

#include "models/prices/lists/jsonmembers.h"
#include "models/prices/lists/pricelistformat.h"

#include <memory>

namespace loadline {

class JsonValues;
struct AnswerTexts;

/// Products with their prices: as JSON in texts or as objects, in a list, in the member "PriceList" of an object, or
/// one behind the other. Any number of such answers may follow one another.
class QueryAnswer : public PriceListFormatReader, private JsonMemberReader
{
public:
    /// `before` is the number of bytes that stand before the first that is fed.
    explicit QueryAnswer(std::uint64_t before);
    ~QueryAnswer() override;

    bool feed(std::string_view bytes) override;
    bool end() override;

private:
    JsonStep memberBegins(std::size_t level, std::string_view key, char first) override;
    bool memberEnds(std::size_t level, std::string_view key, std::string& text) override;
    bool levelEnds(std::size_t level) override;
    JsonStep itemBegins(char first);
    bool readProduct(std::string& json);
    bool takeProduct(const AnswerTexts& texts);
    bool malformed();
    [[nodiscard]] std::string place() const;

    std::uint64_t m_before;
    std::unique_ptr<JsonMembers> m_members;
    std::unique_ptr<JsonValues> m_values;
    std::string m_object;        ///< of level 1: its members that matter, as one object
    std::string m_text;          ///< a product's JSON without the escapes of the text that held it
    std::size_t m_listLevel = 0; ///< of the members of the list that is being read; 0 = none is
    bool m_inObject = false;     ///< at level 1
    bool m_isPage = false;       ///< that object has a list of products
    std::size_t m_products = 0;
};

} // namespace loadline
