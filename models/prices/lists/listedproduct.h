// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which products of AWS's price lists the program has a use for, and why not the others.

#pragma once

#include "models/prices/lists/listskips.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loadline {

enum class Offer : std::uint8_t
{
    Ec2,
    Lambda
};

/// "AmazonEC2" or "AWSLambda".
[[nodiscard]] std::string_view offerCode(Offer offer);
[[nodiscard]] std::optional<Offer> offerOfCode(std::string_view code);

/// What is read of a product.
enum class ProductField : std::uint8_t
{
    Family,
    ServiceCode,
    RegionCode,
    Location,
    LocationType,
    InstanceType,
    Tenancy,
    OperatingSystem,
    LicenseModel,
    UsageType,
    Operation,
    CapacityStatus,
    PreInstalledSoftware,
    MarketOption,
    Group,
    Count
};

inline constexpr std::size_t productFieldCount = static_cast<std::size_t>(ProductField::Count);

/// The field of an attribute's name: "preInstalledSw" in JSON, "Pre Installed S/W" in CSV.
[[nodiscard]] std::optional<ProductField> productFieldOf(std::string_view name);

/// A product as its list describes it; texts without outer spaces, empty where the list has none.
struct ProductTexts
{
    std::array<std::string_view, productFieldCount> fields;
    [[nodiscard]] std::string_view& operator[](ProductField field) { return fields[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::string_view operator[](ProductField field) const
    {
        return fields[static_cast<std::size_t>(field)];
    }
    /// Enough to find it in the list.
    [[nodiscard]] std::string text(std::string_view sku) const;
};

/// What a price is counted in.
enum class ListUnit : std::uint8_t
{
    Hour,
    Request,
    GbSecond,
    Gigabyte
};

struct ProductVerdict
{
    SkipReason skip = SkipReason::None;
    Offer offer = Offer::Ec2;
    ListUnit unit = ListUnit::Hour;
    std::string_view item;    ///< EC2: "linux"; Lambda: as in ListedPrice
    std::string_view product; ///< as in ListedPrice
    std::string_view region;
    bool prefixContradicts = false; ///< the usage type's prefix is another region's
};

/// Judges a product by its own texts. A product that does not say whose it is counts as one of `offer`, where that is
/// known. `product` and `region` may point into `texts`.
[[nodiscard]] ProductVerdict judgeProduct(const ProductTexts& texts, std::optional<Offer> offer);

/// Whether a list's unit is that one: "Hrs", "Requests", "Lambda-GB-Second".
[[nodiscard]] bool isUnit(std::string_view text, ListUnit unit);

} // namespace loadline
