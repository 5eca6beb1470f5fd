// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imported prices laid over the shipped ones.

#pragma once

#include "models/prices/pricelist.h"
#include "models/prices/pricesheet.h"

#include <span>

namespace loadline {

/// Replaces each price of the sheet that the list has for the sheet's region; the others stay as they are, with their
/// own dates. `published` becomes the date and `source` the source key of the replaced ones.
/// @return how many of the listed prices of the region have a place in the sheet; types that the catalogue does not
///         know have none.
int overlayPrices(PriceSheet& sheet, std::span<const ListedPrice> prices, PriceDate published, std::string_view source);

/// Prices of a sheet that are younger than those that would take their place.
struct YoungerPrices
{
    int count = 0;
    PriceDate newest;
};
/// Of what a list published on that day would replace, what was read from a list published later. Prices that nobody
/// read from a list do not count.
[[nodiscard]] YoungerPrices youngerThan(PriceSheet& sheet, std::span<const ListedPrice> prices, PriceDate published);

/// Systems as the keys of listed prices and of the tables have them, by OperatingSystem.
inline constexpr std::array<std::string_view, operatingSystemCount> systemKeys{"linux", "windows", "rhel", "suse"};
/// Terms, by Commitment; a list has no spot prices.
inline constexpr std::array<std::string_view, 5> termKeys{"on_demand", "reserved_standard_1y", "reserved_standard_3y",
                                                          "reserved_convertible_1y", "reserved_convertible_3y"};

} // namespace loadline
