// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which products of AWS's price lists the program has a use for, and why not the others.

#pragma once

#include "models/prices/lists/listskips.h"
#include "models/prices/lists/listunit.h"
#include "models/prices/offers.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace loadline {

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
    DatabaseEngine,
    DeploymentOption,
    CacheEngine,
    FromRegionCode,
    FromLocation,
    FromLocationType,
    ToLocation,
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

/// What is sold, by the manner in which its price is listed.
enum class ProductKind : std::uint8_t
{
    Instance, ///< of EC2: on demand and reserved
    Function, ///< of Lambda
    Service   ///< all that stands around them
};

struct ProductVerdict
{
    SkipReason skip = SkipReason::None;
    ProductKind kind = ProductKind::Instance;
    Offer offer = Offer::Ec2;
    ListUnit unit = ListUnit::Hour;
    std::string_view item{};    ///< of instances "linux"; else as in ListedPrice
    std::string_view product{}; ///< as in ListedPrice
    std::string_view region{};
    bool prefixContradicts = false; ///< the usage type's prefix is another region's
};

/// Judges a product by its own texts. A product that does not say whose it is counts as one of `offer`, where that is
/// known. `product` and `region` may point into `texts`.
[[nodiscard]] ProductVerdict judgeProduct(const ProductTexts& texts, std::optional<Offer> offer);

} // namespace loadline
