// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Price lists that the user imported, in one SQLite file. They lie over the shipped prices; without the file the
// program uses those alone.

#pragma once

#include "app/storeconnection.h"
#include "models/prices/pricelist.h"

#include <QDateTime>

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace loadline {

/// Stands behind an offer's code where a list is an answer to a question: it takes no whole list's place.
inline constexpr std::string_view partEnding = "/get-products";

/// A list in the store: of one offer in one region there is at most one, and one of its parts.
struct StoredList
{
    std::string offer;  ///< "AmazonEC2", "AmazonEC2/get-products"
    std::string region; ///< "eu-west-1"
    PriceDate published;
    QDateTime importedAt; ///< UTC
    QString fileName;     ///< where it came from
    int rows = 0;         ///< prices; a tier counts as one

    [[nodiscard]] bool isPart() const { return offer.ends_with(partEnding); }
    /// AWS's code of the offer.
    [[nodiscard]] std::string_view code() const
    {
        return std::string_view(offer).substr(0, offer.size() - (isPart() ? partEnding.size() : 0));
    }
    bool operator==(const StoredList&) const = default;
};

struct StoredPrices
{
    StoredList list;
    std::vector<ListedPrice> prices; ///< by product, item and tier

    bool operator==(const StoredPrices&) const = default;
};

/// What to do with a list that was published before the one in the store.
enum class OlderLists
{
    Refuse,
    Take
};

/// A value: it holds the path alone, each call opens and closes the file. It may be used from any thread.
class PriceStore
{
public:
    template<typename Value>
    using Answer = std::variant<Value, PriceProblem>;

    explicit PriceStore(QString path);
    /// Where the store of this user is.
    [[nodiscard]] static QString standardPath();
    [[nodiscard]] const QString& path() const { return m_path; }

    /// All lists by region and offer; none where there is no file.
    [[nodiscard]] Answer<std::vector<StoredList>> lists() const;
    /// The lists of one region with their prices. Every price is checked against what was imported.
    [[nodiscard]] Answer<std::vector<StoredPrices>> prices(std::string_view region) const;

    /// Puts all of these lists in the place of those of the same offers and regions, or changes nothing.
    [[nodiscard]] std::optional<PriceProblem> replace(std::span<const StoredPrices> all, OlderLists older,
                                                      const std::stop_token& stop = {}) const;
    /// Removes the lists of one region.
    [[nodiscard]] std::optional<PriceProblem> remove(std::string_view region) const;
    /// Removes all lists. Where that fails, whatever is wrong with the file, the file itself is removed; a folder of
    /// that name is put aside under another one.
    [[nodiscard]] std::optional<PriceProblem> removeAll() const;

private:
    [[nodiscard]] std::optional<PriceProblem> removeLists(const QString& condition, const QString& region) const;
    [[nodiscard]] std::optional<PriceProblem> removeFile() const;

    QString m_path;
};

} // namespace loadline
