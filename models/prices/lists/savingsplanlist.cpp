// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/savingsplanlist.h"

#include "models/prices/lists/jsonvalues.h"
#include "models/prices/lists/listnumber.h"
#include "models/prices/lists/listregion.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>

namespace loadline {
namespace {

struct PlanUsage
{
    std::string_view usage; ///< without the region's prefix
    std::string_view item;  ///< as in the table of services
};

// What a Compute Savings Plan lowers of Lambda; requests keep their price, and the tables know no plan for the rest.
constexpr std::array usages{
    PlanUsage{"Lambda-GB-Second", "duration_x86_no_upfront"},
    PlanUsage{"Lambda-GB-Second-ARM", "duration_arm_no_upfront"},
    PlanUsage{"Lambda-Provisioned-Concurrency", "provisioned_concurrency_x86_no_upfront"},
    PlanUsage{"Lambda-Provisioned-GB-Second", "provisioned_duration_x86_no_upfront"},
};

} // namespace

SavingsPlanList::SavingsPlanList(std::uint64_t before)
    : m_before(before)
    , m_members(std::make_unique<JsonMembers>(static_cast<JsonMemberReader&>(*this)))
    , m_values(std::make_unique<JsonValues>())
{
    collector().setOffer(offerCode(Offer::SavingsPlans));
}

SavingsPlanList::~SavingsPlanList() = default;

std::string SavingsPlanList::place() const { return std::to_string(m_before + m_members->offset()); }

bool SavingsPlanList::malformed()
{
    return fail(
        {translatable("models", "The list is damaged at byte %1: what stands there is not sound JSON. Load it again."),
         {place()}});
}

bool SavingsPlanList::feed(std::string_view bytes)
{
    if (error())
        return false;
    if (m_members->feed(bytes))
        return true;
    return error() ? false
                   : fail({translatable("models", "The list is damaged at byte %1: %2. Load it again."),
                           {place(), std::string(m_members->problem())}});
}

bool SavingsPlanList::end()
{
    if (error())
        return false;
    if (!m_members->isComplete())
        return fail(
            {translatable("models",
                          "The list ends too early: it is cut off after what begins at byte %1. Load it again."),
             {place()}});
    return (m_productsRead && m_termsRead) ||
           fail({translatable("models", "This is a list of savings plans, but it has no \"savingsPlan\" rates."), {}});
}

bool SavingsPlanList::beginsAnotherPass()
{
    if (error() || !m_termsFirst || m_secondPass || !m_productsRead || !m_members->isComplete())
        return false;
    m_secondPass = true;
    m_members = std::make_unique<JsonMembers>(static_cast<JsonMemberReader&>(*this));
    return true;
}

JsonStep SavingsPlanList::memberBegins(std::size_t level, std::string_view key, char first)
{
    const bool isList = first == '[';
    if (level == 0) {
        m_inProducts = key == "products" && isList && !m_secondPass;
        m_inTerms = key == "terms" && first == '{';
        m_termsFirst = m_termsFirst || (m_inTerms && !m_productsRead);
        m_productsRead = m_productsRead || m_inProducts;
        if (m_inProducts || (m_inTerms && m_productsRead))
            return JsonStep::Enter;
        const bool isPlain = (key == "formatVersion" || key == "publicationDate") && first == '"';
        return isPlain && !m_secondPass ? JsonStep::Keep : JsonStep::Skip;
    }
    if (m_inProducts)
        return first == '{' ? JsonStep::Keep : JsonStep::Skip;
    // terms, its savingsPlan, a plan, its rates.
    if (level == 1)
        return key == "savingsPlan" && isList ? JsonStep::Enter : JsonStep::Skip;
    if (level == 2)
        return first == '{' ? JsonStep::Enter : JsonStep::Skip;
    if (level == 3 && key == "sku")
        return JsonStep::Keep;
    if (level == 3)
        return key == "rates" && isList ? JsonStep::Enter : JsonStep::Skip;
    return first == '{' ? JsonStep::Keep : JsonStep::Skip;
}

bool SavingsPlanList::memberEnds(std::size_t level, std::string_view key, std::string& text)
{
    if (m_inProducts && level == 1)
        return readPlan(text);
    if (level > 3)
        return readRate(text);
    std::string_view value;
    if (!m_values->readText(text, value))
        return malformed();
    if (level == 3)
        m_plan = value;
    else
        return key == "formatVersion" ? checkFormatVersion(value) : checkPublished(value);
    return true;
}

bool SavingsPlanList::levelEnds(std::size_t level)
{
    if (m_inTerms && level == 3)
        takeRates();
    m_termsRead = m_termsRead || (m_inTerms && level == 2);
    return true;
}

bool SavingsPlanList::readPlan(std::string& json)
{
    PlanTexts plan;
    if (!m_values->readPlan(json, plan))
        return malformed();
    if (plan.family == "ComputeSavingsPlans" && sameWords(plan.term, "1yr") && sameWords(plan.purchase, "No Upfront"))
        m_wanted.emplace(plan.sku);
    return true;
}

bool SavingsPlanList::readRate(std::string& json)
{
    PlanRateTexts rate;
    if (!m_values->readPlanRate(json, rate))
        return malformed();
    if (rate.service == "AWSLambda") {
        m_rates.push_back({.region = std::string(rate.region),
                           .usage = std::string(rate.usage),
                           .unit = std::string(rate.unit),
                           .price = std::string(rate.price),
                           .currency = std::string(rate.currency)});
    } else if (m_otherRates++ == 0) {
        m_otherRate.assign(rate.service).append(", ").append(rate.usage);
    }
    return true;
}

void SavingsPlanList::takeRates()
{
    const bool isWanted = m_wanted.contains(m_plan);
    for (const Rate& rate : m_rates) {
        if (isWanted)
            takeRate(rate);
        else
            collector().skip(SkipReason::OtherPlan, 1, m_plan + ", " + rate.usage);
    }
    if (m_otherRates > 0)
        collector().skip(isWanted ? SkipReason::OtherFamily : SkipReason::OtherPlan, m_otherRates,
                         m_plan + ", " + m_otherRate);
    m_rates.clear();
    m_otherRates = 0;
    m_plan.clear();
}

void SavingsPlanList::takeRate(const Rate& rate)
{
    const std::string_view usage = withoutRegionPrefix(rate.usage);
    const auto found = std::ranges::find(usages, usage, &PlanUsage::usage);
    std::string_view region = isRegionCode(rate.region) ? std::string_view(rate.region) : regionOfUsageType(rate.usage);
    // Usage types of us-east-1 carry no prefix.
    if (region.empty() && usage.starts_with("Lambda-"))
        region = "us-east-1";
    if (found == usages.end() || region.empty()) {
        collector().skip(SkipReason::OtherFamily, 1, m_plan + ", " + rate.usage);
        return;
    }
    const ProductVerdict verdict{.kind = ProductKind::Service,
                                 .offer = Offer::SavingsPlans,
                                 .unit = ListUnit::GbSecond,
                                 .item = found->item,
                                 .product = "lambda_compute_savings_plan",
                                 .region = region};
    collector().addRate(m_plan, collector().known(verdict),
                        {.unit = rate.unit, .currency = rate.currency, .price = rate.price});
}

} // namespace loadline
