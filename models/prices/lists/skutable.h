// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of each product while a price list is read: hundreds of thousands of them in little memory.

#pragma once

#include "models/prices/lists/listedproduct.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace loadline {

/// Texts by number; each text once. The views stay valid as long as the table.
class NameTable
{
public:
    [[nodiscard]] std::uint32_t number(std::string_view text);
    [[nodiscard]] std::string_view text(std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

/// A verdict on a product, in numbers.
struct KnownProduct
{
    SkipReason skip = SkipReason::None;
    ProductKind kind = ProductKind::Instance;
    Offer offer = Offer::Ec2;
    ListUnit unit = ListUnit::Hour;
    bool prefixContradicts = false;
    bool onDemand = false;    ///< an on-demand price has been read
    std::uint32_t item = 0;   ///< numbers of names
    std::uint32_t region = 0; ///< of the location or the service instead, where that is unknown
    std::uint32_t product = 0;
};

/// Products by SKU: open addressing over one array, the SKUs behind one another in another.
class SkuTable
{
public:
    /// The entry of that SKU, made where there is none.
    KnownProduct& at(std::string_view sku);
    /// The entry of that SKU or nullptr.
    [[nodiscard]] KnownProduct* find(std::string_view sku);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    template<typename Visit>
    void visit(const Visit& visitEntry) const
    {
        for (const Entry& entry : m_entries)
            visitEntry(skuOf(entry), entry.product);
    }

private:
    struct Entry
    {
        std::uint32_t skuAt = 0;
        std::uint32_t skuSize = 0;
        KnownProduct product;
    };
    [[nodiscard]] std::string_view skuOf(const Entry& entry) const
    {
        return std::string_view(m_skus).substr(entry.skuAt, entry.skuSize);
    }
    /// The place in m_slots of that SKU, or of the free one where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view sku) const;
    void grow();

    std::string m_skus;
    std::deque<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< entry + 1; 0 = free
};

} // namespace loadline
