// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prices/lists/listedproduct.h"

#include "models/prices/lists/listnumber.h"
#include "models/prices/lists/listregion.h"
#include "models/prices/lists/servicerules.h"

#include <algorithm>

namespace loadline {
namespace {

using F = ProductField;

struct FieldName
{
    std::string_view name; ///< lower case, letters only
    ProductField field;
};

constexpr std::array fieldNames{
    FieldName{"productfamily", F::Family},
    FieldName{"servicecode", F::ServiceCode},
    FieldName{"regioncode", F::RegionCode},
    FieldName{"location", F::Location},
    FieldName{"locationtype", F::LocationType},
    FieldName{"instancetype", F::InstanceType},
    FieldName{"tenancy", F::Tenancy},
    FieldName{"operatingsystem", F::OperatingSystem},
    FieldName{"licensemodel", F::LicenseModel},
    FieldName{"usagetype", F::UsageType},
    FieldName{"operation", F::Operation},
    FieldName{"capacitystatus", F::CapacityStatus},
    FieldName{"preinstalledsw", F::PreInstalledSoftware},
    FieldName{"marketoption", F::MarketOption},
    FieldName{"group", F::Group},
    FieldName{"databaseengine", F::DatabaseEngine},
    FieldName{"deploymentoption", F::DeploymentOption},
    FieldName{"cacheengine", F::CacheEngine},
    FieldName{"fromregioncode", F::FromRegionCode},
    FieldName{"fromlocation", F::FromLocation},
    FieldName{"fromlocationtype", F::FromLocationType},
    FieldName{"tolocation", F::ToLocation},
};

struct System
{
    std::string_view name;
    std::string_view item;
    std::string_view operation;
};

constexpr std::array systems{
    System{"Linux", "linux", "RunInstances"},
    System{"Windows", "windows", "RunInstances:0002"},
    System{"RHEL", "rhel", "RunInstances:0010"},
    System{"SUSE", "suse", "RunInstances:000g"},
};

struct LambdaItem
{
    std::string_view group; ///< without "AWS-Lambda-"; "-ARM" follows for arm64
    std::string_view usage; ///< without region prefix and "Lambda-"; the same
    std::string_view item;
    ListUnit unit;
};

constexpr std::array lambdaItems{
    LambdaItem{"Requests", "Request", "request", ListUnit::Request},
    LambdaItem{"Duration", "GB-Second", "gb_second", ListUnit::GbSecond},
    LambdaItem{"Provisioned-Concurrency", "Provisioned-Concurrency", "provisioned_gb_second", ListUnit::GbSecond},
    LambdaItem{"Duration-Provisioned", "Provisioned-GB-Second", "provisioned_duration_gb_second", ListUnit::GbSecond},
    LambdaItem{"Storage-Duration", "Storage-GB-Second", "ephemeral_gb_second", ListUnit::GbSecond},
    LambdaItem{"SnapStart-Cached", "SnapStart-Cached-GB-S", "snapstart_cache_gb_second", ListUnit::GbSecond},
    LambdaItem{"SnapStart-Restored", "SnapStart-Restored-GB", "snapstart_restore_gb", ListUnit::Gigabyte},
    LambdaItem{"Processed-Bytes", "Streaming-Response-Processed-Bytes", "streaming_gb", ListUnit::Gigabyte},
};

constexpr std::string_view armEnding = "-ARM";

/// AWS writes NA for what does not apply; older lists leave it out.
bool isNone(std::string_view text) { return text.empty() || sameWords(text, "NA"); }

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string_view withoutStart(std::string_view text, std::string_view start)
{
    return text.starts_with(start) ? text.substr(start.size()) : text;
}

bool isInstance(const ProductTexts& texts)
{
    const std::string_view family = texts[F::Family];
    if (family.empty())
        return !texts[F::InstanceType].empty() && contains(texts[F::UsageType], "BoxUsage");
    return sameWords(family, "Compute Instance") || sameWords(family, "Compute Instance (bare metal)");
}

SkipReason otherMarket(const ProductTexts& texts)
{
    const std::string_view status = texts[F::CapacityStatus];
    if (contains(texts[F::MarketOption], "CapacityBlock") || texts[F::Operation].ends_with(":CB"))
        return SkipReason::CapacityBlock;
    if (texts[F::Tenancy] == "Reserved" || contains(status, "CapacityReservation"))
        return SkipReason::CapacityReservation;
    if (texts[F::Tenancy] == "Dedicated" || texts[F::Tenancy] == "Host" || status == "AllocatedHost")
        return SkipReason::DedicatedTenancy;
    const bool usual = texts[F::Tenancy] == "Shared" && (status.empty() || status == "Used") &&
                       (texts[F::MarketOption].empty() || texts[F::MarketOption] == "OnDemand");
    return usual ? SkipReason::None : SkipReason::OtherUsage;
}

SkipReason otherSoftware(const ProductTexts& texts, const System* system)
{
    const std::string_view licence = texts[F::LicenseModel];
    if (!isNone(texts[F::PreInstalledSoftware]))
        return SkipReason::PreInstalledSoftware;
    if (!system)
        return SkipReason::OtherSystem;
    if (sameWords(licence, "Bring your own license"))
        return SkipReason::OwnLicence;
    const bool included =
        isNone(licence) || sameWords(licence, "No License required") || sameWords(licence, "License Included");
    const bool plain = texts[F::Operation].empty() || texts[F::Operation] == system->operation;
    // The first type of all, m1.small, has no type in its usage type.
    const std::string_view usage = withoutRegionPrefix(texts[F::UsageType]);
    const bool box = usage.empty() || usage == "BoxUsage" || usage.starts_with("BoxUsage:");
    return included && plain && box ? SkipReason::None : SkipReason::OtherUsage;
}

bool isInstanceName(std::string_view name)
{
    constexpr std::size_t longest = 40;
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    };
    return !name.empty() && name.size() <= longest && std::ranges::all_of(name, allowed) && contains(name, ".");
}

void findRegion(const ProductTexts& texts, ProductVerdict& verdict)
{
    // Data that moves has a place that it comes from instead.
    const auto either = [&](F place, F origin) { return texts[place].empty() ? texts[origin] : texts[place]; };
    const std::string_view code = either(F::RegionCode, F::FromRegionCode);
    verdict.region = isRegionCode(code) ? code : regionOfLocation(either(F::Location, F::FromLocation));
    if (verdict.region.empty())
        verdict.skip = SkipReason::UnknownLocation;
    const std::string_view prefixed = regionOfUsageType(texts[F::UsageType]);
    verdict.prefixContradicts = !prefixed.empty() && prefixed != verdict.region;
}

bool isInRegion(const ProductTexts& texts)
{
    return texts[F::LocationType].empty() || sameWords(texts[F::LocationType], "AWS Region");
}

ProductVerdict judgeInstance(const ProductTexts& texts)
{
    ProductVerdict verdict;
    verdict.product = texts[F::InstanceType];
    const auto* system = std::ranges::find(systems, texts[F::OperatingSystem], &System::name);
    const System* known = system == systems.end() ? nullptr : system;
    if (!isInRegion(texts))
        verdict.skip = SkipReason::LocalZone;
    else if ((verdict.skip = otherMarket(texts)) == SkipReason::None &&
             (verdict.skip = otherSoftware(texts, known)) == SkipReason::None)
        verdict.skip = isInstanceName(verdict.product) ? SkipReason::None : SkipReason::OtherUsage;
    if (verdict.skip != SkipReason::None)
        return verdict;
    verdict.item = known->item;
    findRegion(texts, verdict);
    return verdict;
}

const LambdaItem* findLambdaItem(const ProductTexts& texts, bool& arm)
{
    std::string_view group = withoutStart(texts[F::Group], "AWS-Lambda-");
    std::string_view usage = withoutStart(withoutRegionPrefix(texts[F::UsageType]), "Lambda-");
    arm = group.ends_with(armEnding) || usage.ends_with(armEnding);
    for (std::string_view* text : {&group, &usage})
        text->remove_suffix(text->ends_with(armEnding) ? armEnding.size() : 0);
    auto found = std::ranges::find(lambdaItems, group, &LambdaItem::group);
    if (found == lambdaItems.end())
        found = std::ranges::find(lambdaItems, usage, &LambdaItem::usage);
    return found == lambdaItems.end() ? nullptr : &*found;
}

ProductVerdict judgeFunction(const ProductTexts& texts)
{
    ProductVerdict verdict{.kind = ProductKind::Function, .offer = Offer::Lambda};
    const std::string_view group = texts[F::Group];
    const std::string_view usage = texts[F::UsageType];
    bool arm = false;
    const LambdaItem* item = findLambdaItem(texts, arm);
    if (!texts[F::Family].empty() && texts[F::Family] != "Serverless")
        verdict.skip = SkipReason::OtherFamily;
    else if (contains(group, "-Edge-") || contains(usage, "-Edge-"))
        verdict.skip = SkipReason::LambdaEdge;
    else if (contains(group, "Managed-Instances") || contains(usage, "Managed-Instances"))
        verdict.skip = SkipReason::ManagedInstances;
    else if (texts[F::Location] == "Any" || usage.starts_with("Global-"))
        verdict.skip = SkipReason::FreeTier;
    else if (!isInRegion(texts))
        verdict.skip = SkipReason::LocalZone;
    else if (!item)
        verdict.skip = SkipReason::OtherLambdaItem;
    if (verdict.skip != SkipReason::None)
        return verdict;
    verdict.item = item->item;
    verdict.unit = item->unit;
    verdict.product = arm ? "arm64" : "x86_64";
    findRegion(texts, verdict);
    return verdict;
}

ProductVerdict judgeServiceInRegion(const ProductTexts& texts, Offer offer)
{
    ProductVerdict verdict = judgeService(texts, offer, withoutRegionPrefix(texts[F::UsageType]));
    if (verdict.skip == SkipReason::None && !isInRegion(texts))
        verdict.skip = SkipReason::LocalZone;
    if (verdict.skip == SkipReason::None)
        findRegion(texts, verdict);
    return verdict;
}

std::optional<Offer> offerByContent(const ProductTexts& texts)
{
    if (texts[F::Group].starts_with("AWS-Lambda-"))
        return Offer::Lambda;
    return isInstance(texts) ? std::optional(Offer::Ec2) : std::nullopt;
}

} // namespace

std::optional<ProductField> productFieldOf(std::string_view name)
{
    constexpr std::size_t longest = 16;
    std::array<char, longest> letters{};
    std::size_t size = 0;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (!capital && !(c >= 'a' && c <= 'z'))
            continue;
        if (size == longest)
            return {};
        letters[size++] = capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto found = std::ranges::find(fieldNames, std::string_view(letters.data(), size), &FieldName::name);
    return found == fieldNames.end() ? std::optional<ProductField>{} : found->field;
}

std::string ProductTexts::text(std::string_view sku) const
{
    std::string all(sku);
    for (const ProductField field : {F::InstanceType, F::OperatingSystem, F::UsageType, F::Location, F::FromLocation}) {
        const std::string_view value = (*this)[field];
        if (!value.empty() && value != "NA")
            all.append(all.empty() ? "" : ", ").append(value);
    }
    constexpr std::size_t longest = 200;
    if (all.size() > longest) {
        std::size_t cut = longest;
        // Not within a character of several bytes.
        while (cut > 0 && (static_cast<unsigned char>(all[cut]) & 0xC0U) == 0x80U)
            --cut;
        all.resize(cut);
    }
    return all;
}

ProductVerdict judgeProduct(const ProductTexts& texts, std::optional<Offer> offer)
{
    const std::string_view code = texts[F::ServiceCode];
    const std::optional<Offer> own = code.empty() ? (offer ? offer : offerByContent(texts)) : offerOfCode(code);
    ProductVerdict verdict;
    if (!own) {
        verdict.skip = SkipReason::OtherService;
        return verdict;
    }
    verdict = own == Offer::Lambda                     ? judgeFunction(texts)
              : own == Offer::Ec2 && isInstance(texts) ? judgeInstance(texts)
                                                       : judgeServiceInRegion(texts, *own);
    // A list holds rows of other services too; those that it sells to the bills count.
    if (offer && own != offer && verdict.skip == SkipReason::None && !offerFacts(*offer).sells(verdict.product))
        verdict.skip = SkipReason::OtherService;
    return verdict;
}

} // namespace loadline
