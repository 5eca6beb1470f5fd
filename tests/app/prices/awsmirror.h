// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small copy of AWS's price list service.

#pragma once

#include "app/pricedownload.h"
#include "tests/app/prices/testserver.h"

#include <QTemporaryDir>

namespace loadline {

struct AwsMirror
{
    static constexpr auto indexPath = "/offers/v1.0/aws/index.json";
    static constexpr auto ec2Regions = "/offers/v1.0/aws/AmazonEC2/current/region_index.json";
    static constexpr auto lambdaRegions = "/offers/v1.0/aws/AWSLambda/current/region_index.json";
    static constexpr auto ec2List = "/offers/v1.0/aws/AmazonEC2/20261101000000/eu-west-1/index.json";
    static constexpr auto lambdaList = "/offers/v1.0/aws/AWSLambda/20261101000000/eu-west-1/index.json";

    /// With these lists of eu-west-1.
    AwsMirror(const QByteArray& ec2, const QByteArray& lambda)
    {
        put(indexPath, R"({"formatVersion": "v1.0", "offers": {
            "AmazonEC2": {"currentRegionIndexUrl": "/offers/v1.0/aws/AmazonEC2/current/region_index.json"},
            "AWSLambda": {"currentRegionIndexUrl": "/offers/v1.0/aws/AWSLambda/current/region_index.json"}}})");
        for (const char* path : {ec2Regions, lambdaRegions}) {
            const QByteArray list = path == ec2Regions ? ec2List : lambdaList;
            put(path, R"({"regions": {"eu-west-1": {"regionCode": "eu-west-1", "currentVersionUrl": ")" + list +
                          R"("}, "us-east-1": {"currentVersionUrl": "/elsewhere.json"}}})");
        }
        put(ec2List, ec2);
        put(lambdaList, lambda);
        rules.base = server.url();
        rules.offers = {Offer::Ec2, Offer::Lambda};
        rules.folder = folder.filePath(QStringLiteral("downloads"));
        for (HttpRules* http : {&rules.index, &rules.list}) {
            http->silence = std::chrono::milliseconds(2000);
            http->firstPause = std::chrono::milliseconds(1);
        }
    }

    void put(const char* path, const QByteArray& body) { put(path, QList<TestAnswer>{{.body = body}}); }
    void put(const char* path, const QList<TestAnswer>& answers) { server.answer(QString::fromLatin1(path), answers); }
    [[nodiscard]] int count(const char* path) const { return server.count(QString::fromLatin1(path)); }

    TestServer server;
    QTemporaryDir folder;
    DownloadRules rules;
};

} // namespace loadline
