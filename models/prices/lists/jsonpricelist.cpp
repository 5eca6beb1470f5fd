// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/jsonpricelist.h"

#include "models/prices/lists/jsonvalues.h"
#include "models/translatable.h"

namespace loadline {
namespace {

// All regions of EC2 at once have about two million.
constexpr std::size_t mostProducts = 3'000'000;

} // namespace

JsonPriceList::JsonPriceList(std::uint64_t before)
    : m_before(before)
    , m_members(std::make_unique<JsonMembers>(static_cast<JsonMemberReader&>(*this)))
    , m_values(std::make_unique<JsonValues>())
{}

JsonPriceList::~JsonPriceList() = default;

std::string JsonPriceList::place() const { return std::to_string(m_before + m_members->offset()); }

bool JsonPriceList::malformed()
{
    return fail(
        {translatable("models", "The list is damaged at byte %1: what stands there is not sound JSON. Load it again."),
         {place()}});
}

bool JsonPriceList::feed(std::string_view bytes)
{
    if (error())
        return false;
    if (m_members->feed(bytes))
        return true;
    return error() || otherForm() ? false
                                  : fail({translatable("models", "The list is damaged at byte %1: %2. Load it again."),
                                          {place(), std::string(m_members->problem())}});
}

bool JsonPriceList::end()
{
    if (error())
        return false;
    if (!m_members->isComplete())
        return fail(
            {translatable("models",
                          "The list ends too early: it is cut off after what begins at byte %1. Load it again."),
             {place()}});
    if (!m_productsRead || !(m_termsRead || m_termsFirst))
        return fail(
            {translatable("models",
                          "This is JSON, but not one of AWS's price lists: it has no \"products\" or no \"terms\"."),
             {}});
    m_products.visit([this](std::string_view sku, const KnownProduct& product) {
        if (!product.onDemand)
            collector().skip(SkipReason::NoOnDemandTerm, 1, sku);
    });
    return true;
}

bool JsonPriceList::beginsAnotherPass()
{
    if (error() || !m_termsFirst || m_secondPass || !m_productsRead || !m_members->isComplete())
        return false;
    m_secondPass = true;
    m_members = std::make_unique<JsonMembers>(static_cast<JsonMemberReader&>(*this));
    return true;
}

std::string_view JsonPriceList::plainKey(std::string_view key)
{
    if (key.find('\\') == std::string_view::npos)
        return key;
    std::string json = "\"" + std::string(key) + "\"";
    std::string_view plain;
    m_plainKey = m_values->readText(json, plain) ? plain : key;
    return m_plainKey;
}

JsonStep JsonPriceList::memberBegins(std::size_t level, std::string_view key, char first)
{
    if (level == 0)
        return rootBegins(plainKey(key), first);
    if (level == 1 && m_inTerms)
        return termKindBegins(plainKey(key), first);
    if (first == '{')
        return JsonStep::Keep;
    malformed();
    return JsonStep::Stop;
}

JsonStep JsonPriceList::rootBegins(std::string_view key, char first)
{
    const auto stop = [this](const char* sentence) {
        fail({sentence, {}});
        return JsonStep::Stop;
    };
    if (key == "products")
        return productsBegin(first);
    if (key == "terms")
        return termsBegin(first);
    if (key == "offers") {
        return stop(translatable(
            "models", "This is AWS's index of all offers, not a price list. Import the file that a region's "
                      "\"currentVersionUrl\" names, such as offers/v1.0/aws/AmazonEC2/current/eu-west-1/index.json."));
    }
    if (key == "regions") {
        return stop(translatable(
            "models", "This is the index of an offer's regions, not a price list. Import the file that a region's "
                      "\"currentVersionUrl\" in it names."));
    }
    if (key == "versions") {
        return stop(translatable(
            "models",
            "This is the index of a price list's versions, not a price list. Import the file that a version's "
            "\"offerVersionUrl\" in it names."));
    }
    if (key == "PriceList" || key == "product" || key == "serviceCode" || key == "NextToken") {
        leaveTo(PriceListForm::Answer);
        return JsonStep::Stop;
    }
    const bool wanted = key == "formatVersion" || key == "offerCode" || key == "publicationDate";
    return wanted && first == '"' && !m_secondPass ? JsonStep::Keep : JsonStep::Skip;
}

JsonStep JsonPriceList::productsBegin(char first)
{
    if (first == '[') {
        leaveTo(PriceListForm::SavingsPlans);
        return JsonStep::Stop;
    }
    if (m_secondPass)
        return JsonStep::Skip;
    if (first != '{' || m_productsRead) {
        malformed();
        return JsonStep::Stop;
    }
    m_productsRead = true;
    m_inTerms = false;
    return JsonStep::Enter;
}

JsonStep JsonPriceList::termsBegin(char first)
{
    if (first != '{' || m_termsRead) {
        malformed();
        return JsonStep::Stop;
    }
    if (!m_productsRead) {
        m_termsFirst = true;
        return JsonStep::Skip;
    }
    m_termsRead = true;
    m_inTerms = true;
    return JsonStep::Enter;
}

JsonStep JsonPriceList::termKindBegins(std::string_view key, char first)
{
    if (first == '{' && key == "OnDemand")
        m_termKind = TermKind::OnDemand;
    else if (first == '{' && key == "Reserved")
        m_termKind = TermKind::Reserved;
    else {
        collector().skip(SkipReason::OtherTerm, 1, key, 0, key);
        return JsonStep::Skip;
    }
    return JsonStep::Enter;
}

bool JsonPriceList::memberEnds(std::size_t level, std::string_view key, std::string& text)
{
    if (level == 0)
        return rootEnds(plainKey(key), text);
    if (collector().isOverfull() || m_products.size() > mostProducts)
        return fail(
            {translatable("models", "The list holds more than any price list of AWS. Import the list of one region."),
             {}});
    const std::string_view sku = plainKey(key);
    return level == 1 ? readProduct(sku, text) : readTerms(sku, text);
}

bool JsonPriceList::rootEnds(std::string_view key, std::string& text)
{
    std::string_view value;
    if (!m_values->readText(text, value))
        return malformed();
    if (key == "formatVersion")
        return checkFormatVersion(value);
    return key == "offerCode" ? checkOffer(value) : checkPublished(value);
}

bool JsonPriceList::readProduct(std::string_view sku, std::string& text)
{
    ProductTexts texts;
    if (!m_values->readProduct(text, texts))
        return malformed();
    m_products.at(sku) = collector().judge(sku, texts);
    return true;
}

bool JsonPriceList::readTerms(std::string_view sku, std::string& text)
{
    KnownProduct* product = m_products.find(sku);
    const bool wanted = product && product->skip == SkipReason::None;
    long long count = 0;
    if (!(wanted ? m_values->readRates(text, m_rates) : m_values->countRates(text, count)))
        return malformed();
    if (!product) {
        collector().skip(SkipReason::UnlistedProduct, count, sku);
        return true;
    }
    product->onDemand = product->onDemand || m_termKind == TermKind::OnDemand;
    if (!wanted) {
        collector().skipRates(sku, *product, count);
        return true;
    }
    for (RateTexts& rate : m_rates) {
        rate.term = m_termKind;
        collector().addRate(sku, *product, rate);
    }
    return true;
}

} // namespace loadline
