// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/jsonvalues.h"

#include "models/prices/lists/listnumber.h"

#include <simdjson.h>

namespace loadline {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

struct JsonValues::Parser
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;

    bool begin(std::string& json)
    {
        json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
        return parser.iterate(json.data(), json.size(), json.capacity()).get(document) == simdjson::SUCCESS;
    }
};

namespace {

/// Calls `visit(key, value)` for each member; false where one is malformed or `visit` gives false.
template<typename Visit>
bool forMembers(object& members, const Visit& visit)
{
    for (auto member : members) {
        std::string_view key;
        value content;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(content) != simdjson::SUCCESS ||
            !visit(key, content))
            return false;
    }
    return true;
}

/// The same for the members of a value; one that is not an object has none.
template<typename Visit>
bool forMembers(value& content, const Visit& visit)
{
    simdjson::ondemand::json_type type{};
    if (content.type().get(type) != simdjson::SUCCESS)
        return false;
    object members;
    return type != simdjson::ondemand::json_type::object ||
           (content.get_object().get(members) == simdjson::SUCCESS && forMembers(members, visit));
}

/// A string or the characters of a number.
bool readValueText(value& content, std::string_view& text)
{
    simdjson::ondemand::json_type type{};
    if (content.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type == simdjson::ondemand::json_type::string && content.get_string().get(text) != simdjson::SUCCESS)
        return false;
    if (type == simdjson::ondemand::json_type::number)
        text = content.raw_json_token();
    text = trimmed(text);
    return true;
}

bool readPriceOf(value& content, RateTexts& rate)
{
    return forMembers(content, [&rate](std::string_view currency, value& price) {
        if (!rate.currency.empty() && currency != "USD")
            return true;
        rate.currency = currency;
        return readValueText(price, rate.price);
    });
}

bool readRate(value& content, RateTexts& rate)
{
    return forMembers(content, [&rate](std::string_view key, value& field) {
        if (key == "unit")
            return readValueText(field, rate.unit);
        if (key == "beginRange")
            return readValueText(field, rate.beginRange);
        return key != "pricePerUnit" || readPriceOf(field, rate);
    });
}

bool readTermAttribute(std::string_view key, value& content, RateTexts& term)
{
    if (key == "LeaseContractLength")
        return readValueText(content, term.lease);
    if (key == "OfferingClass")
        return readValueText(content, term.offeringClass);
    return key != "PurchaseOption" || readValueText(content, term.purchaseOption);
}

bool readTerm(value& content, std::vector<RateTexts>& rates)
{
    const std::size_t first = rates.size();
    RateTexts term;
    const bool read = forMembers(content, [&](std::string_view key, value& field) {
        if (key == "effectiveDate")
            return readValueText(field, term.effectiveDate);
        if (key == "termAttributes") {
            return forMembers(field, [&term](std::string_view name, value& attribute) {
                return readTermAttribute(name, attribute, term);
            });
        }
        if (key != "priceDimensions")
            return true;
        return forMembers(field,
                          [&rates](std::string_view, value& rate) { return readRate(rate, rates.emplace_back()); });
    });
    // A term's attributes stand before or behind its prices.
    for (std::size_t i = first; i < rates.size(); ++i) {
        rates[i].lease = term.lease;
        rates[i].offeringClass = term.offeringClass;
        rates[i].purchaseOption = term.purchaseOption;
        rates[i].effectiveDate = term.effectiveDate;
    }
    return read;
}

bool readProductMember(std::string_view key, value& content, ProductTexts& texts)
{
    if (key == "productFamily")
        return readValueText(content, texts[ProductField::Family]);
    return key != "attributes" || forMembers(content, [&texts](std::string_view name, value& attribute) {
               const auto field = productFieldOf(name);
               return !field || readValueText(attribute, texts[*field]);
           });
}

bool readTermsOfKind(std::string_view kind, value& content, std::vector<RateTexts>& rates)
{
    const std::size_t first = rates.size();
    if (!forMembers(content, [&rates](std::string_view, value& term) { return readTerm(term, rates); }))
        return false;
    for (std::size_t i = first; i < rates.size(); ++i) {
        rates[i].term = kind == "OnDemand"   ? TermKind::OnDemand
                        : kind == "Reserved" ? TermKind::Reserved
                                             : TermKind::Other;
        rates[i].termText = kind;
    }
    return true;
}

} // namespace

JsonValues::JsonValues()
    : m_parser(std::make_unique<Parser>())
{}

JsonValues::~JsonValues() = default;

bool JsonValues::readText(std::string& json, std::string_view& text)
{
    return m_parser->begin(json) && m_parser->document.get_string().get(text) == simdjson::SUCCESS;
}

bool JsonValues::readProduct(std::string& json, ProductTexts& texts)
{
    object product;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(product) != simdjson::SUCCESS)
        return false;
    return forMembers(
        product, [&texts](std::string_view key, value& content) { return readProductMember(key, content, texts); });
}

bool JsonValues::readAnswer(std::string& json, AnswerTexts& texts)
{
    object answer;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(answer) != simdjson::SUCCESS)
        return false;
    return forMembers(answer, [&texts](std::string_view key, value& content) {
        if (key == "serviceCode")
            return readValueText(content, texts.serviceCode);
        if (key == "publicationDate")
            return readValueText(content, texts.published);
        if (key == "terms") {
            return forMembers(content, [&texts](std::string_view kind, value& terms) {
                return readTermsOfKind(kind, terms, texts.rates);
            });
        }
        if (key != "product")
            return true;
        texts.hasProduct = true;
        return forMembers(content, [&texts](std::string_view name, value& member) {
            return name == "sku" ? readValueText(member, texts.sku) : readProductMember(name, member, texts.product);
        });
    });
}

bool JsonValues::readPlan(std::string& json, PlanTexts& texts)
{
    object plan;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(plan) != simdjson::SUCCESS)
        return false;
    return forMembers(plan, [&texts](std::string_view key, value& content) {
        if (key == "sku")
            return readValueText(content, texts.sku);
        if (key == "productFamily")
            return readValueText(content, texts.family);
        return key != "attributes" || forMembers(content, [&texts](std::string_view name, value& attribute) {
                   if (name == "purchaseTerm")
                       return readValueText(attribute, texts.term);
                   return name != "purchaseOption" || readValueText(attribute, texts.purchase);
               });
    });
}

bool JsonValues::readPlanRate(std::string& json, PlanRateTexts& texts)
{
    object rate;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(rate) != simdjson::SUCCESS)
        return false;
    return forMembers(rate, [&texts](std::string_view key, value& content) {
        if (key == "discountedServiceCode")
            return readValueText(content, texts.service);
        if (key == "discountedRegionCode")
            return readValueText(content, texts.region);
        if (key == "discountedUsageType")
            return readValueText(content, texts.usage);
        if (key == "unit")
            return readValueText(content, texts.unit);
        return key != "discountedRate" || forMembers(content, [&texts](std::string_view name, value& part) {
                   if (name == "price")
                       return readValueText(part, texts.price);
                   return name != "currency" || readValueText(part, texts.currency);
               });
    });
}

bool JsonValues::readRates(std::string& json, std::vector<RateTexts>& rates)
{
    rates.clear();
    object terms;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(terms) != simdjson::SUCCESS)
        return false;
    return forMembers(terms, [&rates](std::string_view, value& term) { return readTerm(term, rates); });
}

bool JsonValues::countRates(std::string& json, long long& count)
{
    object terms;
    if (!m_parser->begin(json) || m_parser->document.get_object().get(terms) != simdjson::SUCCESS)
        return false;
    return forMembers(terms, [&count](std::string_view, value& term) {
        return forMembers(term, [&count](std::string_view key, value& field) {
            return key != "priceDimensions" || forMembers(field, [&count](std::string_view, value&) {
                       ++count;
                       return true;
                   });
        });
    });
}

} // namespace loadline
