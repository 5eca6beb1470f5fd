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
// Each unknown location is named on its own up to this many.
constexpr std::uint32_t mostLocations = 20;
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

bool PriceCollector::setOffer(std::string_view code)
{
    m_offerText = code;
    m_offer = offerOfCode(code);
    return m_offer.has_value();
}

bool PriceCollector::setPublished(std::string_view date)
{
    m_published = listedDate(date);
    return m_published.known();
}

KnownProduct PriceCollector::judge(std::string_view sku, const ProductTexts& texts)
{
    const ProductVerdict verdict = judgeProduct(texts, m_offer);
    KnownProduct known{.skip = verdict.skip,
                       .offer = verdict.offer,
                       .unit = verdict.unit,
                       .prefixContradicts = verdict.prefixContradicts};
    if (verdict.skip == SkipReason::None) {
        known.item = m_names.number(verdict.item);
        known.region = m_names.number(verdict.region);
        known.product = m_names.number(verdict.product);
        return known;
    }
    if (verdict.skip == SkipReason::UnknownLocation && m_locationDetails.size() < mostLocations) {
        const std::uint32_t name = m_names.number(texts[ProductField::Location]);
        const auto next = static_cast<std::uint32_t>(m_locationDetails.size()) + 1;
        known.region = m_locationDetails.try_emplace(name, next).first->second;
    }
    m_skips.add(known.skip, known.region, 0, [&] { return texts.text(sku); });
    return known;
}

void PriceCollector::skip(SkipReason reason, long long rows, std::string_view example, std::size_t line)
{
    m_skips.add(
        reason, 0, rows, [&] { return std::string(example); }, line);
}

void PriceCollector::skipRates(std::string_view sku, const KnownProduct& product, long long rows)
{
    m_skips.add(product.skip, product.region, rows, [&] { return std::string(sku); });
}

SkipReason PriceCollector::judgeTerm(const KnownProduct& product, const RateTexts& rate, std::string_view& term) const
{
    const bool isEc2 = product.offer == Offer::Ec2;
    term = isEc2 ? "/on_demand" : "";
    if (rate.term == TermKind::OnDemand)
        return SkipReason::None;
    if (rate.term == TermKind::Other || !isEc2)
        return SkipReason::OtherTerm;
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
    SkipReason reason = judgeTerm(product, rate, term);
    if (reason != SkipReason::None) {
    } else if (rate.currency != "USD")
        reason = SkipReason::OtherCurrency;
    else if (!isUnit(rate.unit, product.unit))
        reason = SkipReason::OtherUnit;
    else if (!price || *price > highestPrice)
        reason = SkipReason::BadPrice;
    else if (*price == 0.0)
        reason = SkipReason::ZeroPrice;
    else if (!from || (*from != 0.0 && product.unit == ListUnit::Hour))
        reason = SkipReason::OddTiers;
    else if (!rate.effectiveDate.empty() && !began.known())
        reason = SkipReason::BadDate;
    if (reason != SkipReason::None) {
        m_skips.add(reason, 0, 1, [&] { return rateText(sku, product, rate); });
        return;
    }
    m_newestRate = std::max(m_newestRate, began);
    const std::string item = std::string(m_names.text(product.item)).append(term);
    m_rates.push_back({product.region, product.product, m_names.number(item), product.offer, *from, *price});
    noteContradiction(sku, product);
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
    const auto functions = std::ranges::count(m_rates, Offer::Lambda, &Rate::offer);
    return m_offer.value_or(2 * functions > std::ssize(m_rates) ? Offer::Lambda : Offer::Ec2);
}

void PriceCollector::keepOffer(Offer offer)
{
    std::erase_if(m_rates, [&](const Rate& rate) {
        if (rate.offer != offer)
            m_skips.add(SkipReason::OtherService, 0, 1, [&] { return keyText(rate); });
        return rate.offer != offer;
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

std::optional<Message> PriceCollector::finish(PriceList& list)
{
    const Offer offer = ownOffer();
    keepOffer(offer);
    dropRepeated();
    dropOddTiers();
    if (m_rates.empty())
        return Message{translatable("models", "Nothing in this list can be taken."), {}};
    const PriceDate published = m_published.known() ? m_published : m_newestRate;
    if (!published.known())
        return Message{
            translatable("models", "The list does not say when it was published, nor when its prices began."), {}};
    PriceList taken{
        .offer = std::string(offerCode(offer)), .published = published, .prices = {}, .skipped = {}, .notes = notes()};
    taken.prices.reserve(m_rates.size());
    for (const Rate& rate : m_rates) {
        taken.prices.push_back({.region = std::string(m_names.text(rate.region)),
                                .product = std::string(m_names.text(rate.product)),
                                .item = std::string(m_names.text(rate.item)),
                                .tierFrom = rate.from,
                                .perUnit = Usd::dollars(rate.price)});
    }
    taken.skipped = m_skips.rows();
    list = std::move(taken);
    return {};
}

} // namespace loadline
