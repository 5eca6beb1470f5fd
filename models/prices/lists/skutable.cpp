// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/skutable.h"

#include <functional>

namespace loadline {

std::uint32_t NameTable::number(std::string_view text)
{
    if (const auto found = m_numbers.find(text); found != m_numbers.end())
        return found->second;
    const auto fresh = static_cast<std::uint32_t>(m_texts.size());
    m_numbers.emplace(m_texts.emplace_back(text), fresh);
    return fresh;
}

std::size_t SkuTable::slotOf(std::string_view sku) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(sku)&mask;
    while (m_slots[slot] != 0 && skuOf(m_entries[m_slots[slot] - 1]) != sku)
        slot = (slot + 1) & mask;
    return slot;
}

void SkuTable::grow()
{
    constexpr std::size_t smallest = 1024;
    m_slots.assign(m_slots.empty() ? smallest : m_slots.size() * 2, 0);
    std::uint32_t number = 0;
    for (const Entry& entry : m_entries)
        m_slots[slotOf(skuOf(entry))] = ++number;
}

KnownProduct& SkuTable::at(std::string_view sku)
{
    if (m_entries.size() * 2 >= m_slots.size())
        grow();
    const std::size_t slot = slotOf(sku);
    if (m_slots[slot] == 0) {
        m_entries.push_back({.skuAt = static_cast<std::uint32_t>(m_skus.size()),
                             .skuSize = static_cast<std::uint32_t>(sku.size()),
                             .product = {}});
        m_skus.append(sku);
        m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
    }
    return m_entries[m_slots[slot] - 1].product;
}

KnownProduct* SkuTable::find(std::string_view sku)
{
    if (m_slots.empty())
        return nullptr;
    const std::uint32_t entry = m_slots[slotOf(sku)];
    return entry == 0 ? nullptr : &m_entries[entry - 1].product;
}

} // namespace loadline
