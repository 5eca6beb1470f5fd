// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Price lists for tests, and what reading them gives.

#pragma once

#include "models/prices/lists/pricelistreader.h"
#include "tests/models/plaintext.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace loadline::testing {

struct ListReading
{
    PriceList list;
    std::optional<PriceListError> error;
    int passes = 1;

    [[nodiscard]] std::string sentence() const { return error ? plainText(error->sentence) : std::string(); }
    [[nodiscard]] const std::vector<SkippedRows>& skipped() const { return error ? error->skipped : list.skipped; }
    [[nodiscard]] long long skippedFor(std::string_view part) const
    {
        long long count = 0;
        for (const SkippedRows& rows : skipped())
            count += rows.reason.find(part) != std::string_view::npos ? rows.count : 0;
        return count;
    }
    [[nodiscard]] long long allSkipped() const { return skippedFor({}); }
    /// The price of the tier that begins there; 0 where it was not taken.
    [[nodiscard]] double price(std::string_view region, std::string_view product, std::string_view item,
                               double from = 0.0) const
    {
        const auto found = std::ranges::find_if(list.prices, [&](const ListedPrice& price) {
            return price.region == region && price.product == product && price.item == item && price.tierFrom == from;
        });
        return found == list.prices.end() ? 0.0 : found->perUnit.dollars();
    }
};

/// Reads a list in pieces of that many bytes, twice where the reader asks for it.
inline ListReading readList(const QByteArray& bytes, qsizetype piece = 65536)
{
    ListReading reading;
    PriceListReader reader;
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto step = static_cast<std::size_t>(piece);
    const auto feedAll = [&] {
        for (std::size_t at = 0; at < all.size(); at += step) {
            if (!reader.feed(all.substr(at, step)))
                return;
        }
    };
    feedAll();
    for (; reader.beginsAnotherPass(); ++reading.passes)
        feedAll();
    reading.error = reader.finish(reading.list);
    return reading;
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray fixture(const char* name)
{
    return fileBytes(QStringLiteral(LOADLINE_TEST_DATA "/price_lists/") + QString::fromLatin1(name));
}

} // namespace loadline::testing
