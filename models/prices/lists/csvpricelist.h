// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a price list in CSV.

#pragma once

#include "models/prices/lists/csvrows.h"
#include "models/prices/lists/pricelistformat.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace loadline {

class CsvPriceList : public PriceListFormatReader, private CsvRowReader
{
public:
    CsvPriceList();

    bool feed(std::string_view bytes) override;
    bool end() override;

private:
    enum class RateColumn : std::uint8_t
    {
        Sku,
        TermType,
        EffectiveDate,
        StartingRange,
        Unit,
        Price,
        Currency,
        Lease,
        PurchaseOption,
        OfferingClass,
        Count
    };
    static constexpr std::size_t rateColumnCount = static_cast<std::size_t>(RateColumn::Count);

    bool row(std::string_view text) override;
    bool headLine();
    bool header();
    bool price();
    [[nodiscard]] std::string_view field(RateColumn column) const;
    /// The line being read.
    [[nodiscard]] std::string line() const;

    CsvRows m_rows;
    std::vector<std::string_view> m_fields;
    std::string m_unquoted;
    std::size_t m_headLines = 0;
    std::size_t m_columns = 0; ///< of the header; 0 = not yet read
    std::array<std::optional<std::size_t>, rateColumnCount> m_rateColumns;
    std::array<std::optional<std::size_t>, productFieldCount> m_productColumns;
    std::size_t m_neededColumns = 0; ///< up to the last one that is read
    bool m_lastShort = false;
};

} // namespace loadline
