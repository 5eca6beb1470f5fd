// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Price lists as AWS writes them, made up for tests.

#pragma once

#include <QByteArray>
#include <QList>

namespace loadline {

/// A product and its price.
struct ListText
{
    QByteArray offer;
    QByteArray published; ///< "2026-11-01T00:00:00Z"
    QByteArray products;
    QByteArray terms;
    int count = 0;

    void add(const QByteArray& family, const QByteArray& attributes, const QByteArray& unit, const QByteArray& usd,
             const QByteArray& from = "0", const QByteArray& to = "Inf")
    {
        const QByteArray sku = "SKU" + QByteArray::number(1000 + ++count);
        const QByteArray comma = count > 1 ? "," : "";
        products += comma + "\n\"" + sku + "\" : {\"sku\" : \"" + sku + "\", \"productFamily\" : \"" + family +
                    "\", \"attributes\" : {" + attributes + "}}";
        terms += comma + "\n\"" + sku + "\" : {\"" + sku + ".JRTCKXETXF\" : {\"offerTermCode\" : \"JRTCKXETXF\", " +
                 "\"sku\" : \"" + sku + "\", \"effectiveDate\" : \"" + published + "\", \"priceDimensions\" : {\"" +
                 sku + ".JRTCKXETXF.6YS6EN2CT7\" : {\"rateCode\" : \"" + sku +
                 ".JRTCKXETXF.6YS6EN2CT7\", \"description\" : \"a price\", \"beginRange\" : \"" + from +
                 "\", \"endRange\" : \"" + to + "\", \"unit\" : \"" + unit + "\", \"pricePerUnit\" : {\"USD\" : \"" +
                 usd + "\"}, \"appliesTo\" : []}}, \"termAttributes\" : {}}}";
    }

    [[nodiscard]] QByteArray json() const
    {
        return "{\"formatVersion\" : \"v1.0\", \"disclaimer\" : \"made up\", \"offerCode\" : \"" + offer +
               "\", \"version\" : \"20261101000000\", \"publicationDate\" : \"" + published + "\", \"products\" : {" +
               products + "}, \"terms\" : {\"OnDemand\" : {" + terms + "}}}\n";
    }
};

/// Linux on demand of these types, at cents, 2 cents, 3 cents … an hour.
inline QByteArray ec2List(const QByteArray& region, const QList<QByteArray>& types, double cents = 1.0,
                          const QByteArray& published = "2026-11-01T00:00:00Z")
{
    ListText list{.offer = "AmazonEC2", .published = published, .products = {}, .terms = {}, .count = 0};
    for (const QByteArray& type : types)
        list.add(
            "Compute Instance",
            R"("servicecode" : "AmazonEC2", "locationType" : "AWS Region", "regionCode" : ")" + region +
                R"(", "instanceType" : ")" + type +
                R"(", "tenancy" : "Shared", "operatingSystem" : "Linux", "licenseModel" : "No License required",)" +
                R"( "usagetype" : "BoxUsage:)" + type +
                R"(", "operation" : "RunInstances", "capacitystatus" : "Used", "marketoption" : "OnDemand",)" +
                R"( "preInstalledSw" : "NA")",
            "Hrs", QByteArray::number(cents * (list.count + 1) / 100.0, 'f', 10));
    return list.json();
}

/// The request price of x86, in dollars for a million.
inline QByteArray lambdaList(const QByteArray& region, double usdPerMillion = 0.2,
                             const QByteArray& published = "2026-11-01T00:00:00Z")
{
    ListText list{.offer = "AWSLambda", .published = published, .products = {}, .terms = {}, .count = 0};
    list.add("Serverless",
             R"("servicecode" : "AWSLambda", "locationType" : "AWS Region", "regionCode" : ")" + region +
                 R"(", "group" : "AWS-Lambda-Requests", "usagetype" : "Request", "operation" : "")",
             "Requests", QByteArray::number(usdPerMillion / 1e6, 'f', 10));
    return list.json();
}

} // namespace loadline
