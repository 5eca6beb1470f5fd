// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/pricecollector.h"

#include "models/prices/lists/listnumber.h"
#include "models/translatable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace loadline {
namespace {

// All regions at once hold about half a million; distinct names are types, regions and terms.
constexpr std::size_t mostRates = 1'000'000;
constexpr std::size_t mostNames = 50'000;
constexpr double highestPrice = 1e6;

struct ReservedTerm
{
    std::string_view offeringClass;
    std::string_view lease;
    std::string_view item;
};

constexpr std::array reservedTerms{
    ReservedTerm{"standard", "1yr", "/reserved_standard_1y"},
    ReservedTerm{"standard", "3yr", "/reserved_standard_3y"},
    ReservedTerm{"convertible", "1yr", "/reserved_convertible_1y"},
    ReservedTerm{"convertible", "3yr", "/reserved_convertible_3y"},
};

std::string shortest(double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} ? std::string(digits.data(), end) : std::string();
}

} // namespace

PriceCollector::PriceCollector()
{
    // The number 0 stands for no name.
    [[maybe_unused]] const std::uint32_t none = m_names.number({});
}

bool PriceCollector::setOffer(std::string_view code)
{
    m_offerText = code;
    m_offer = offerOfCode(code);
    return m_offer.has_value();
}

bool PriceCollector::setPublished(std::string_view date)
{
    const PriceDate published = listedDate(date);
    m_published = m_published.known() ? std::min(m_published, published) : published;
    return published.known();
}

KnownProduct PriceCollector::known(const ProductVerdict& verdict)
{
    KnownProduct product{.skip = verdict.skip,
                         .kind = verdict.kind,
                         .offer = verdict.offer,
                         .unit = verdict.unit,
                         .prefixContradicts = verdict.prefixContradicts};
    if (verdict.skip == SkipReason::None) {
        product.item = m_names.number(verdict.item);
        product.region = m_names.number(verdict.region);
        product.product = m_names.number(verdict.product);
    }
    return product;
}

KnownProduct PriceCollector::judge(std::string_view sku, const ProductTexts& texts)
{
    const ProductVerdict verdict = judgeProduct(texts, m_offer);
    KnownProduct product = known(verdict);
    if (verdict.skip == SkipReason::None)
        return product;
    const auto textOf = [&](ProductField field, ProductField otherwise) {
        return texts[field].empty() ? texts[otherwise] : texts[field];
    };
    if (verdict.skip == SkipReason::UnknownLocation)
        product.region = m_names.number(textOf(ProductField::Location, ProductField::FromLocation));
    else if (verdict.skip == SkipReason::OtherService)
        product.region = m_names.number(texts[ProductField::ServiceCode]);
    m_skips.add(product.skip, product.region, 0, [&] { return texts.text(sku); });
    return product;
}

void PriceCollector::skip(SkipReason reason, long long rows, std::string_view example, std::size_t line,
                          std::string_view which)
{
    m_skips.add(
        reason, m_names.number(which), rows, [&] { return std::string(example); }, line);
}

void PriceCollector::skipRates(std::string_view sku, const KnownProduct& product, long long rows)
{
    m_skips.add(product.skip, product.region, rows, [&] { return std::string(sku); });
}

SkipReason PriceCollector::judgeTerm(const KnownProduct& product, const RateTexts& rate, std::string_view& term) const
{
    const bool isInstance = product.kind == ProductKind::Instance;
    term = isInstance ? "/on_demand" : "";
    if (rate.term == TermKind::OnDemand)
        return SkipReason::None;
    if (rate.term == TermKind::Other)
        return SkipReason::OtherTerm;
    if (!isInstance)
        return SkipReason::ReservedService;
    if (sameWords(rate.purchaseOption, "All Upfront") || sameWords(rate.purchaseOption, "Partial Upfront"))
        return SkipReason::UpfrontReserved;
    const auto found = std::ranges::find_if(reservedTerms, [&](const ReservedTerm& reserved) {
        return sameWords(rate.offeringClass, reserved.offeringClass) && sameWords(rate.lease, reserved.lease);
    });
    if (!sameWords(rate.purchaseOption, "No Upfront") || found == reservedTerms.end())
        return SkipReason::OtherReserved;
    term = found->item;
    return SkipReason::None;
}

void PriceCollector::addRate(std::string_view sku, const KnownProduct& product, const RateTexts& rate)
{
    if (product.skip != SkipReason::None) {
        skipRates(sku, product, 1);
        return;
    }
    std::string_view term;
    const std::optional<double> price = listedNumber(rate.price);
    const std::optional<double> from = rate.beginRange.empty() ? 0.0 : listedNumber(rate.beginRange);
    const PriceDate began = listedDate(rate.effectiveDate);
    const std::optional<double> units = unitsIn(rate.unit, product.unit);
    SkipReason reason = judgeTerm(product, rate, term);
    if (reason != SkipReason::None) {
    } else if (rate.currency != "USD")
        reason = SkipReason::OtherCurrency;
    else if (!units)
        reason = SkipReason::OtherUnit;
    else if (!price || *price > highestPrice)
        reason = SkipReason::BadPrice;
    else if (*price == 0.0 && product.kind != ProductKind::Service)
        reason = SkipReason::ZeroPrice;
    else if (!from || (*from != 0.0 && product.unit == ListUnit::Hour))
        reason = SkipReason::OddTiers;
    else if (!rate.effectiveDate.empty() && !began.known())
        reason = SkipReason::BadDate;
    if (reason != SkipReason::None) {
        m_skips.add(reason, whichOf(reason, rate), 1, [&] { return rateText(sku, product, rate); });
        return;
    }
    m_newestRate = std::max(m_newestRate, began);
    const std::string item = std::string(m_names.text(product.item)).append(term);
    m_rates.push_back({.region = product.region,
                       .product = product.product,
                       .item = m_names.number(item),
                       .kind = product.kind,
                       .offer = product.offer,
                       .from = *from * *units,
                       .price = *price / *units});
    noteContradiction(sku, product);
}

std::uint32_t PriceCollector::whichOf(SkipReason reason, const RateTexts& rate)
{
    constexpr std::size_t longest = 60;
    const std::string_view which = reason == SkipReason::OtherCurrency ? rate.currency
                                   : reason == SkipReason::OtherUnit   ? rate.unit
                                   : reason == SkipReason::OtherTerm   ? rate.termText
                                                                       : std::string_view{};
    return m_names.number(which.substr(0, longest));
}

std::string PriceCollector::rateText(std::string_view sku, const KnownProduct& product, const RateTexts& rate) const
{
    std::string all(sku);
    const std::array parts{m_names.text(product.product),
                           m_names.text(product.item),
                           m_names.text(product.region),
                           rate.lease,
                           rate.purchaseOption,
                           rate.price,
                           rate.currency,
                           rate.unit,
                           rate.effectiveDate};
    for (const std::string_view part : parts) {
        constexpr std::size_t longest = 60;
        if (!part.empty())
            all.append(", ").append(part.substr(0, longest));
    }
    return all;
}

void PriceCollector::noteShortRow(std::string_view where)
{
    if (m_shortRows++ == 0)
        m_shortRowExample = where;
}

void PriceCollector::noteContradiction(std::string_view sku, const KnownProduct& product)
{
    if (!product.prefixContradicts)
        return;
    if (m_contradictions++ == 0) {
        m_contradictionExample.append(sku).append(", ").append(m_names.text(product.item)).append(", ");
        m_contradictionExample.append(m_names.text(product.region));
    }
}

bool PriceCollector::isOverfull() const { return m_rates.size() > mostRates || m_names.size() > mostNames; }

bool PriceCollector::isBefore(const Rate& a, const Rate& b) const
{
    const auto key = [this](const Rate& rate) {
        return std::tuple(m_names.text(rate.region), m_names.text(rate.product), m_names.text(rate.item), rate.from);
    };
    return key(a) < key(b);
}

std::string PriceCollector::keyText(const Rate& rate) const
{
    std::string all;
    all.append(m_names.text(rate.product)).append(", ").append(m_names.text(rate.item)).append(", ");
    return all.append(m_names.text(rate.region));
}

Offer PriceCollector::ownOffer() const
{
    std::array<std::size_t, static_cast<std::size_t>(Offer::Count)> counts{};
    for (const Rate& rate : m_rates)
        ++counts[static_cast<std::size_t>(rate.offer)];
    return m_offer.value_or(static_cast<Offer>(std::ranges::max_element(counts) - counts.begin()));
}

void PriceCollector::keepOffer(Offer offer)
{
    std::erase_if(m_rates, [&](const Rate& rate) {
        const bool isOther = rate.offer != offer && !offerFacts(offer).sells(m_names.text(rate.product));
        if (isOther)
            m_skips.add(SkipReason::OtherService, m_names.number(offerCode(rate.offer)), 1,
                        [&] { return keyText(rate); });
        return isOther;
    });
}

void PriceCollector::dropRepeated()
{
    // Stable, so that of prices for the same thing the first in the list stays the first.
    std::ranges::stable_sort(m_rates, [this](const Rate& a, const Rate& b) { return isBefore(a, b); });
    std::vector<Rate> kept;
    kept.reserve(m_rates.size());
    for (const Rate& rate : m_rates) {
        if (kept.empty() || isBefore(kept.back(), rate)) {
            kept.push_back(rate);
            continue;
        }
        const SkipReason reason = rate.price == kept.back().price ? SkipReason::Duplicate : SkipReason::Conflict;
        m_skips.add(reason, 0, 1,
                    [&] { return keyText(rate) + ": " + shortest(kept.back().price) + " ≠ " + shortest(rate.price); });
    }
    m_rates = std::move(kept);
}

void PriceCollector::dropFreeTiers()
{
    // What an account gets free is an allowance that bills know, so the price begins where the allowance ends.
    std::vector<Rate> kept;
    kept.reserve(m_rates.size());
    bool isFree = false;
    Rate free;
    for (Rate rate : m_rates) {
        const bool first = kept.empty() || std::tie(rate.region, rate.product, rate.item) !=
                                               std::tie(kept.back().region, kept.back().product, kept.back().item);
        if (rate.price == 0.0) {
            isFree = first && rate.from == 0.0;
            m_skips.add(isFree ? SkipReason::FreeTier : SkipReason::ZeroPrice, 0, 1, [&] { return keyText(rate); });
            free = rate;
            continue;
        }
        if (isFree && std::tie(rate.region, rate.product, rate.item) == std::tie(free.region, free.product, free.item))
            rate.from = 0.0;
        isFree = false;
        kept.push_back(rate);
    }
    m_rates = std::move(kept);
}

void PriceCollector::dropOddTiers()
{
    std::vector<Rate> kept;
    kept.reserve(m_rates.size());
    bool begun = false;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const Rate& rate = m_rates[i];
        const bool first = i == 0 || std::tie(rate.region, rate.product, rate.item) !=
                                         std::tie(m_rates[i - 1].region, m_rates[i - 1].product, m_rates[i - 1].item);
        begun = first ? rate.from == 0.0 : begun;
        if (begun)
            kept.push_back(rate);
        else
            m_skips.add(SkipReason::OddTiers, 0, 1, [&] { return keyText(rate); });
    }
    m_rates = std::move(kept);
}

std::vector<Message> PriceCollector::notes() const
{
    std::vector<Message> all;
    if (m_contradictions > 0) {
        all.push_back({translatable("models", "Prices with a usage type of one region and a location in another, whose "
                                              "location is believed: %1. The first: %2."),
                       {number(static_cast<double>(m_contradictions), Format::Count), m_contradictionExample}});
    }
    if (m_shortRows > 0) {
        all.push_back({translatable("models", "Rows shorter than the header that have every column that is read: %1. "
                                              "The first is in line %2."),
                       {number(static_cast<double>(m_shortRows), Format::Count), m_shortRowExample}});
    }
    return all;
}

std::vector<SkippedRows> PriceCollector::skipped() const
{
    return m_skips.rows([this](std::uint32_t which) { return m_names.text(which); });
}

std::optional<Message> PriceCollector::finish(PriceList& list)
{
    const Offer offer = ownOffer();
    keepOffer(offer);
    dropRepeated();
    dropFreeTiers();
    dropOddTiers();
    if (m_rates.empty())
        return Message{translatable("models", "Nothing in this list can be taken."), {}};
    const PriceDate published = m_published.known() ? m_published : m_newestRate;
    if (!published.known())
        return Message{
            translatable("models", "The list does not say when it was published, nor when its prices began."), {}};
    PriceList taken{.offer = std::string(offerCode(offer)),
                    .isPart = m_isPart,
                    .published = published,
                    .prices = {},
                    .skipped = {},
                    .notes = notes()};
    taken.prices.reserve(m_rates.size());
    for (const Rate& rate : m_rates) {
        taken.prices.push_back({.region = std::string(m_names.text(rate.region)),
                                .product = std::string(m_names.text(rate.product)),
                                .item = std::string(m_names.text(rate.item)),
                                .tierFrom = rate.from,
                                .perUnit = Usd::dollars(rate.price)});
    }
    taken.skipped = skipped();
    list = std::move(taken);
    return {};
}

} // namespace loadline
