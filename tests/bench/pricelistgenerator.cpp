// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/pricelistgenerator.h"

#include <array>
#include <cstdio>
#include <utility>
#include <vector>

namespace loadline::testing {
namespace {

struct Software
{
    std::string_view system;
    std::string_view installed;
    std::string_view licence;
    std::string_view operation;
};

constexpr std::string_view included = "No License required";

constexpr std::array software{
    Software{"Linux", "NA", included, "RunInstances"},
    Software{"Linux", "SQL Std", included, "RunInstances:0004"},
    Software{"Linux", "SQL Ent", included, "RunInstances:0100"},
    Software{"Linux", "SQL Web", included, "RunInstances:0200"},
    Software{"Windows", "NA", included, "RunInstances:0002"},
    Software{"Windows", "SQL Std", included, "RunInstances:0006"},
    Software{"Windows", "SQL Ent", included, "RunInstances:0102"},
    Software{"Windows", "SQL Web", included, "RunInstances:0202"},
    Software{"Windows", "NA", "Bring your own license", "RunInstances:0800"},
    Software{"RHEL", "NA", included, "RunInstances:0010"},
    Software{"Red Hat Enterprise Linux with HA", "NA", included, "RunInstances:1010"},
    Software{"SUSE", "NA", included, "RunInstances:000g"},
    Software{"Ubuntu Pro", "NA", included, "RunInstances:0g00"},
};

constexpr std::size_t productsPerType = 3 * software.size() + 1;
constexpr std::size_t systemsTaken = 4;

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

constexpr std::string_view termCodes[] = {"JRTCKXETXF", "4NA7Y494T4", "BPH4J8HBKS", "7NE97W5U4E", "Z2E3P23VKM",
                                          "HU7G6KETJZ", "38NPMPTW36", "CUZHX8X6JH", "R5XV2EPZQZ", "6QCMYABX3D",
                                          "NQ3QZPMQV9", "VJWZNREJX2", "MZU6U2429S"};

std::string code(std::uint64_t number)
{
    constexpr std::string_view digits = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string text(16, '2');
    // Mixed first, so that neighbours do not look alike.
    std::uint64_t mixed = number * 0x9E3779B97F4A7C15ULL;
    for (std::size_t i = 0; i < 12; ++i, mixed /= digits.size())
        text[i] = digits[mixed % digits.size()];
    for (std::size_t i = 12; i < 16; ++i, number /= digits.size())
        text[i] = digits[number % digits.size()];
    return text;
}

std::string head(bool json)
{
    constexpr std::string_view disclaimer = "Invented prices in the form of a list of AWS, for measuring.";
    std::string text;
    if (json) {
        text.append("{\n  \"formatVersion\" : \"v1.0\",\n  \"disclaimer\" : \"").append(disclaimer);
        return text.append("\",\n  \"offerCode\" : \"AmazonEC2\",\n  \"version\" : \"20261001000000\",\n"
                           "  \"publicationDate\" : \"2026-10-01T00:00:00Z\",\n  \"products\" : {\n");
    }
    text.append("\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"").append(disclaimer);
    return text.append("\"\n\"Publication Date\",\"2026-10-01T00:00:00Z\"\n\"Version\",\"20261001000000\"\n"
                       "\"OfferCode\",\"AmazonEC2\"\n");
}

} // namespace

struct PriceListGenerator::Product
{
    std::string sku;
    bool reservable = false;
    Attributes attributes;
};

struct PriceListGenerator::Term
{
    std::size_t number = 0; ///< 0 = on demand
    [[nodiscard]] std::string_view lease() const { return number % 2 == 1 ? "1yr" : "3yr"; }
    [[nodiscard]] std::string_view offeringClass() const { return (number - 1) % 4 < 2 ? "standard" : "convertible"; }
    [[nodiscard]] std::string_view option() const
    {
        return number <= 4 ? "No Upfront" : number <= 8 ? "Partial Upfront" : "All Upfront";
    }
    [[nodiscard]] bool hasFee() const { return number > 4; }
};

PriceListGenerator::Product PriceListGenerator::product(std::size_t number) const
{
    const std::size_t variant = number % productsPerType;
    const std::size_t group = variant / software.size();
    const Software& installed = software[variant % software.size()];
    constexpr std::array tenancies{"Shared", "Dedicated", "Shared", "Host"};
    constexpr std::array usages{"BoxUsage:", "DedicatedUsage:", "UnusedBox:", "HostBoxUsage:"};
    const std::size_t type = number / productsPerType;
    const std::string name = "x" + std::to_string(type / 12 + 1) + "." + std::to_string(type % 12 + 1) + "xlarge";
    Product product{.sku = code(m_seed + number), .reservable = group < 2 && variant % 2 == 0, .attributes = {}};
    product.attributes = {{"servicecode", "AmazonEC2"},
                          {"location", "EU (Ireland)"},
                          {"locationType", "AWS Region"},
                          {"instanceType", name},
                          {"currentGeneration", "Yes"},
                          {"instanceFamily", "General purpose"},
                          {"vcpu", std::to_string(4 * (type % 12 + 1))},
                          {"physicalProcessor", "Intel Xeon Platinum 8175 (Skylake)"},
                          {"clockSpeed", "3.1 GHz"},
                          {"memory", std::to_string(16 * (type % 12 + 1)) + " GiB"},
                          {"storage", "EBS only"},
                          {"networkPerformance", "Up to 10 Gigabit"},
                          {"processorArchitecture", "64-bit"},
                          {"tenancy", tenancies[group]},
                          {"operatingSystem", std::string(installed.system)},
                          {"licenseModel", std::string(installed.licence)},
                          {"usagetype", std::string("EU-") + usages[group] + name},
                          {"operation", std::string(installed.operation)},
                          {"availabilityzone", "NA"},
                          {"capacitystatus", group == 2 ? "UnusedCapacityReservation" : "Used"},
                          {"classicnetworkingsupport", "false"},
                          {"dedicatedEbsThroughput", "Up to 2120 Mbps"},
                          {"ecu", "16"},
                          {"enhancedNetworkingSupported", "Yes"},
                          {"gpuMemory", "NA"},
                          {"intelAvxAvailable", "Yes"},
                          {"intelAvx2Available", "Yes"},
                          {"intelTurboAvailable", "Yes"},
                          {"marketoption", "OnDemand"},
                          {"normalizationSizeFactor", std::to_string(8 * (type % 12 + 1))},
                          {"preInstalledSw", std::string(installed.installed)},
                          {"processorFeatures", "Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo"},
                          {"regionCode", "eu-west-1"},
                          {"servicename", "Amazon Elastic Compute Cloud"},
                          {"vpcnetworkingsupport", "true"}};
    return product;
}

std::string PriceListGenerator::price(std::size_t product, std::size_t term) const
{
    std::array<char, 32> text{};
    const std::uint64_t mixed = (m_seed + product * 64 + term) * 0xD1342543DE82EF95ULL;
    std::snprintf(text.data(), text.size(), "%.10f", 0.01 + static_cast<double>(mixed >> 40U) / 1e6);
    return text.data();
}

std::string PriceListGenerator::jsonProduct(std::size_t number) const
{
    const Product made = product(number);
    std::string text = "    \"" + made.sku + "\" : {\n      \"sku\" : \"" + made.sku +
                       "\",\n      \"productFamily\" : \"Compute Instance\",\n      \"attributes\" : {";
    std::string_view separator = "\n        \"";
    for (const auto& [name, value] : made.attributes) {
        text.append(separator).append(name).append("\" : \"").append(value).append("\"");
        separator = ",\n        \"";
    }
    return text + "\n      }\n    }";
}

std::string PriceListGenerator::jsonTerm(const Product& product, std::size_t number, const Term& term) const
{
    const std::string key = product.sku + "." + std::string(termCodes[term.number]);
    const std::string indent(12, ' ');
    std::string text =
        "        \"" + key + "\" : {\n          \"offerTermCode\" : \"" + std::string(termCodes[term.number]) +
        "\",\n          \"sku\" : \"" + product.sku +
        "\",\n          \"effectiveDate\" : \"2026-09-01T00:00:00Z\",\n          \"priceDimensions\" : {\n";
    if (term.hasFee()) {
        const std::string rate = key + ".2TG2D8R56U";
        text += indent + "\"" + rate + "\" : {\n" + indent + "  \"rateCode\" : \"" + rate + "\",\n" + indent +
                "  \"description\" : \"Upfront Fee\",\n" + indent + "  \"unit\" : \"Quantity\",\n" + indent +
                "  \"pricePerUnit\" : {\n" + indent + "    \"USD\" : \"1234\"\n" + indent + "  },\n" + indent +
                "  \"appliesTo\" : [ ]\n" + indent + "},\n";
    }
    const std::string rate = key + ".6YS6EN2CT7";
    text += indent + "\"" + rate + "\" : {\n" + indent + "  \"rateCode\" : \"" + rate + "\",\n" + indent +
            "  \"description\" : \"$0.1 per On Demand Linux x1.xlarge Instance Hour\",\n" + indent +
            "  \"beginRange\" : \"0\",\n" + indent + "  \"endRange\" : \"Inf\",\n" + indent +
            "  \"unit\" : \"Hrs\",\n" + indent + "  \"pricePerUnit\" : {\n" + indent + "    \"USD\" : \"" +
            price(number, term.number) + "\"\n" + indent + "  },\n" + indent + "  \"appliesTo\" : [ ]\n" + indent +
            "}\n          },\n          \"termAttributes\" : {";
    if (term.number > 0) {
        text.append("\n            \"LeaseContractLength\" : \"").append(term.lease());
        text.append("\",\n            \"OfferingClass\" : \"").append(term.offeringClass());
        text.append("\",\n            \"PurchaseOption\" : \"").append(term.option()).append("\"\n          ");
    }
    return text + "}\n        }";
}

std::string PriceListGenerator::jsonTerms(std::size_t number, bool reserved) const
{
    const Product made = product(number);
    if (reserved && !made.reservable)
        return {};
    std::string text = "      \"" + made.sku + "\" : {\n";
    for (std::size_t term = reserved ? 1 : 0; term < (reserved ? std::size(termCodes) : 1); ++term)
        text.append(term > 1 ? ",\n" : "").append(jsonTerm(made, number, {term}));
    return text + "\n      }";
}

std::string PriceListGenerator::answerText(std::size_t number) const
{
    const auto object = [](const std::string& member) { return member.substr(member.find('{')); };
    std::string json = "{\"product\":" + object(jsonProduct(number)) +
                       ",\"serviceCode\":\"AmazonEC2\",\"terms\":{\"OnDemand\":" + object(jsonTerms(number, false));
    if (product(number).reservable)
        json += ",\"Reserved\":" + object(jsonTerms(number, true));
    json += "},\"version\":\"20260901000000\",\"publicationDate\":\"2026-09-01T00:00:00Z\"}";
    std::string text = "\"";
    for (std::size_t i = 0; i < json.size(); ++i) {
        const bool isIndent = json[i] == '\n' || (json[i] == ' ' && (json[i + 1] == ' ' || text.back() == ' '));
        if (isIndent)
            continue;
        text.append(json[i] == '"' ? "\\\"" : std::string(1, json[i]));
    }
    return text + "\"";
}

std::string PriceListGenerator::csvRows(std::size_t number) const
{
    const Product made = product(number);
    std::string attributes = ",\"\",\"Compute Instance\"";
    for (const auto& [name, value] : made.attributes)
        attributes.append(",\"").append(value).append("\"");
    // Most of the columns of AWS's file are empty in a row.
    for (int i = 0; i < 35; ++i)
        attributes.append(",\"\"");
    std::string rows;
    for (std::size_t i = 0; i < (made.reservable ? std::size(termCodes) : 1); ++i) {
        const Term term{i};
        const std::string key = made.sku + "\",\"" + std::string(termCodes[i]);
        for (const bool fee : {true, false}) {
            if (fee && !term.hasFee())
                continue;
            rows += "\"" + key + "\",\"" + made.sku + "." + std::string(termCodes[i]) + ".6YS6EN2CT7\",\"" +
                    (i == 0 ? "OnDemand" : "Reserved") + "\",\"an hour, or a fee\",\"2026-09-01\",\"" +
                    (fee ? "\",\"\",\"Quantity\",\"1234" : "0\",\"Inf\",\"Hrs\",\"" + price(number, i)) +
                    "\",\"USD\",\"\",\"";
            if (i > 0)
                rows.append(term.lease())
                    .append("\",\"")
                    .append(term.option())
                    .append("\",\"")
                    .append(term.offeringClass());
            else
                rows.append("\",\"\",\"");
            rows += "\"" + attributes + "\n";
        }
    }
    return rows;
}

std::size_t PriceListGenerator::takenFor(std::size_t types)
{
    std::size_t taken = 0;
    for (std::size_t variant : {0U, 4U, 9U, 11U})
        taken += variant % 2 == 0 ? 5 : 1;
    static_assert(systemsTaken == 4);
    return types * taken;
}

std::size_t PriceListGenerator::jsonTypes(std::size_t bytes) const
{
    std::size_t perType = 0;
    for (std::size_t i = 0; i < productsPerType; ++i)
        perType += jsonProduct(i).size() + jsonTerms(i, false).size() + jsonTerms(i, true).size() + 6;
    return bytes / perType + 1;
}

std::size_t PriceListGenerator::csvTypes(std::size_t bytes) const
{
    std::size_t perType = 0;
    for (std::size_t i = 0; i < productsPerType; ++i)
        perType += csvRows(i).size();
    return bytes / perType + 1;
}

std::size_t PriceListGenerator::answerTypes(std::size_t bytes) const
{
    std::size_t perType = 0;
    for (std::size_t i = 0; i < productsPerType; ++i)
        perType += answerText(i).size() + 4;
    return bytes / perType + 1;
}

void PriceListGenerator::writeAnswer(std::size_t bytes, const Write& write) const
{
    const std::size_t products = answerTypes(bytes) * productsPerType;
    write("{\n  \"PriceList\": [\n");
    for (std::size_t i = 0; i < products; ++i)
        write((i > 0 ? ",\n" : "") + answerText(i));
    write("\n  ],\n  \"FormatVersion\": \"aws_v1\"\n}\n");
}

void PriceListGenerator::writeJson(std::size_t bytes, const Write& write) const
{
    const std::size_t products = jsonTypes(bytes) * productsPerType;
    write(head(true));
    for (std::size_t i = 0; i < products; ++i)
        write((i > 0 ? ",\n" : "") + jsonProduct(i));
    for (const bool reserved : {false, true}) {
        write(reserved ? "\n    },\n    \"Reserved\" : {\n" : "\n  },\n  \"terms\" : {\n    \"OnDemand\" : {\n");
        // The first product of all can be reserved, so a comma never comes first.
        for (std::size_t i = 0; i < products; ++i) {
            const std::string terms = jsonTerms(i, reserved);
            if (!terms.empty())
                write((i > 0 ? ",\n" : "") + terms);
        }
    }
    write("\n    }\n  },\n  \"attributesList\" : { }\n}\n");
}

void PriceListGenerator::writeCsv(std::size_t bytes, const Write& write) const
{
    const std::size_t products = csvTypes(bytes) * productsPerType;
    write(head(false));
    std::string header = "\"SKU\",\"OfferTermCode\",\"RateCode\",\"TermType\",\"PriceDescription\",\"EffectiveDate\","
                         "\"StartingRange\",\"EndingRange\",\"Unit\",\"PricePerUnit\",\"Currency\",\"RelatedTo\","
                         "\"LeaseContractLength\",\"PurchaseOption\",\"OfferingClass\",\"\",\"Product Family\"";
    for (const auto& [name, value] : product(0).attributes)
        header.append(",\"").append(name).append("\"");
    for (int i = 0; i < 35; ++i)
        header.append(",\"Spare ").append(std::to_string(i)).append("\"");
    write(header + "\n");
    for (std::size_t i = 0; i < products; ++i)
        write(csvRows(i));
}

} // namespace loadline::testing
