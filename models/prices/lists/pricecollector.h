// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gathers the prices of a list as they are read, in either format, and makes a PriceList of them.

#pragma once

#include "models/prices/lists/skutable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loadline {

enum class TermKind : std::uint8_t
{
    OnDemand,
    Reserved,
    Other
};

/// One price of a product as the list writes it.
struct RateTexts
{
    TermKind term = TermKind::OnDemand;
    std::string_view termText{};       ///< of another kind, as the list names it
    std::string_view lease{};          ///< "1yr"
    std::string_view offeringClass{};  ///< "standard"
    std::string_view purchaseOption{}; ///< "No Upfront"
    std::string_view effectiveDate{};
    std::string_view beginRange{}; ///< empty where there is none
    std::string_view unit{};
    std::string_view currency{};
    std::string_view price{};
};

class PriceCollector
{
public:
    PriceCollector();

    /// Says whose prices these are; false where they are of a service that is not read here.
    bool setOffer(std::string_view code);
    /// Says when the list was published; false where that is no date. Of several dates the oldest counts.
    bool setPublished(std::string_view date);
    /// Says that this is not all of an offer.
    void setPart() { m_isPart = true; }
    [[nodiscard]] std::optional<Offer> offer() const { return m_offer; }
    /// The service that the list says it is of, in its own words.
    [[nodiscard]] const std::string& offerText() const { return m_offerText; }

    [[nodiscard]] KnownProduct judge(std::string_view sku, const ProductTexts& texts);
    /// A verdict in numbers.
    [[nodiscard]] KnownProduct known(const ProductVerdict& verdict);
    void addRate(std::string_view sku, const KnownProduct& product, const RateTexts& rate);
    /// Counts rows of a product that is not taken.
    void skipRates(std::string_view sku, const KnownProduct& product, long long rows);
    /// `which` names the one of several that a row is of.
    void skip(SkipReason reason, long long rows, std::string_view example, std::size_t line = 0,
              std::string_view which = {});
    /// Remembers a row that lacks columns which are not read.
    void noteShortRow(std::string_view where);

    /// What keeps the list from being taken, as a sentence; nothing where `list` has been filled.
    [[nodiscard]] std::optional<Message> finish(PriceList& list);
    /// Too much for any list that AWS publishes.
    [[nodiscard]] bool isOverfull() const;
    [[nodiscard]] std::vector<SkippedRows> skipped() const;

private:
    struct Rate
    {
        std::uint32_t region = 0;
        std::uint32_t product = 0;
        std::uint32_t item = 0;
        ProductKind kind = ProductKind::Instance;
        Offer offer = Offer::Ec2;
        double from = 0.0;
        double price = 0.0;
    };
    [[nodiscard]] std::uint32_t whichOf(SkipReason reason, const RateTexts& rate);
    [[nodiscard]] SkipReason judgeTerm(const KnownProduct& product, const RateTexts& rate,
                                       std::string_view& term) const;
    [[nodiscard]] std::string rateText(std::string_view sku, const KnownProduct& product, const RateTexts& rate) const;
    void noteContradiction(std::string_view sku, const KnownProduct& product);
    [[nodiscard]] bool isBefore(const Rate& a, const Rate& b) const;
    [[nodiscard]] std::string keyText(const Rate& rate) const;
    [[nodiscard]] Offer ownOffer() const;
    void keepOffer(Offer offer);
    void dropRepeated();
    void dropFreeTiers();
    void dropOddTiers();
    [[nodiscard]] std::vector<Message> notes() const;

    std::optional<Offer> m_offer;
    bool m_isPart = false;
    std::string m_offerText;
    PriceDate m_published;
    PriceDate m_newestRate;
    NameTable m_names;
    std::vector<Rate> m_rates;
    SkipLog m_skips;
    long long m_shortRows = 0;
    std::string m_shortRowExample;
    long long m_contradictions = 0;
    std::string m_contradictionExample;
};

} // namespace loadline
