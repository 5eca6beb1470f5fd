// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/queryanswer.h"

#include "models/prices/lists/jsonvalues.h"
#include "models/quoted.h"
#include "models/translatable.h"

namespace loadline {

QueryAnswer::QueryAnswer(std::uint64_t before)
    : m_before(before)
    , m_members(std::make_unique<JsonMembers>(static_cast<JsonMemberReader&>(*this), JsonMembers::Text::Values))
    , m_values(std::make_unique<JsonValues>())
{
    collector().setPart();
}

QueryAnswer::~QueryAnswer() = default;

std::string QueryAnswer::place() const { return std::to_string(m_before + m_members->offset()); }

bool QueryAnswer::malformed()
{
    return fail(
        {translatable("models", "The answer is damaged at byte %1: what stands there is not sound JSON. Ask for "
                                "it again."),
         {place()}});
}

bool QueryAnswer::feed(std::string_view bytes)
{
    if (error())
        return false;
    if (m_members->feed(bytes))
        return true;
    return error() ? false
                   : fail({translatable("models", "The answer is damaged at byte %1: %2. Ask for it again."),
                           {place(), std::string(m_members->problem())}});
}

bool QueryAnswer::end()
{
    if (error())
        return false;
    if (!m_members->isComplete())
        return fail(
            {translatable("models", "The answer ends too early: it is cut off after what begins at byte %1. Ask "
                                    "for it again."),
             {place()}});
    return m_products > 0 ||
           fail({translatable("models", "This is JSON, but it holds no product with \"product\" and \"terms\" as \"aws "
                                        "pricing get-products\" prints them, nor one of AWS's bulk price lists."),
                 {}});
}

JsonStep QueryAnswer::itemBegins(char first)
{
    if (first == '"' || first == '{')
        return JsonStep::Keep;
    fail({translatable("models", "What stands at byte %1 is no product of an answer of \"aws pricing get-products\"."),
          {place()}});
    return JsonStep::Stop;
}

JsonStep QueryAnswer::memberBegins(std::size_t level, std::string_view key, char first)
{
    if (m_listLevel != 0 && level == m_listLevel)
        return itemBegins(first);
    if (level == 0) {
        if (first != '{' && first != '[')
            return itemBegins(first);
        m_inObject = first == '{';
        m_listLevel = m_inObject ? 0 : 1;
        m_isPage = false;
        m_object = "{";
        return JsonStep::Enter;
    }
    if (key == "PriceList" && first == '[') {
        m_isPage = true;
        m_listLevel = level + 1;
        return JsonStep::Enter;
    }
    const bool isOfProduct = key == "product" || key == "terms" || key == "serviceCode" || key == "publicationDate";
    return isOfProduct ? JsonStep::Keep : JsonStep::Skip;
}

bool QueryAnswer::memberEnds(std::size_t level, std::string_view key, std::string& text)
{
    const bool isItem = level == 0 || level == m_listLevel;
    if (!isItem) {
        m_object.append(m_object.size() > 1 ? "," : "").append("\"").append(key).append("\":").append(text);
        return true;
    }
    if (text.front() != '"')
        return readProduct(text);
    std::string_view json;
    if (!m_values->readText(text, json))
        return malformed();
    m_text = json;
    return readProduct(m_text);
}

bool QueryAnswer::levelEnds(std::size_t level)
{
    if (level == m_listLevel) {
        m_listLevel = 0;
        return true;
    }
    // A page without products is an answer too: that there are none.
    if (level != 1 || !m_inObject || m_isPage || m_object.size() == 1)
        return true;
    m_object += '}';
    return readProduct(m_object);
}

bool QueryAnswer::readProduct(std::string& json)
{
    AnswerTexts texts;
    return m_values->readAnswer(json, texts) ? takeProduct(texts) : malformed();
}

bool QueryAnswer::takeProduct(const AnswerTexts& texts)
{
    if (!texts.hasProduct)
        return fail(
            {translatable("models", "What stands at byte %1 has no \"product\", so it is no product of an answer "
                                    "of \"aws pricing get-products\"."),
             {place()}});
    ++m_products;
    const std::string_view code =
        texts.serviceCode.empty() ? texts.product[ProductField::ServiceCode] : texts.serviceCode;
    if (const auto before = collector().offer(); before && offerOfCode(code) != before)
        return fail(
            {translatable("models", "This file holds products of %1 and of %2. Put those of each service into a "
                                    "file of their own."),
             {quoted(offerCode(*before)), quoted(code)}});
    if (!checkOffer(code) || (!texts.published.empty() && !checkPublished(texts.published)))
        return false;
    const KnownProduct product = collector().judge(texts.sku, texts.product);
    for (const RateTexts& rate : texts.rates)
        collector().addRate(texts.sku, product, rate);
    return !collector().isOverfull() ||
           fail({translatable("models", "The answer holds more than any price list of AWS."), {}});
}

} // namespace loadline
