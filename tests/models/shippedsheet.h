// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The price sheets that the program ships, read from the checkout.

#pragma once

#include "models/prices/pricesheet.h"
#include "tests/models/plaintext.h"

#include <QFile>
#include <QtGlobal>

#include <array>
#include <memory>
#include <string>

namespace loadline::testing {

inline QByteArray shippedTable(const std::string& name)
{
    QFile file(QStringLiteral(LOADLINE_SOURCE_DIR "/resources/prices/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the price table %s", name.c_str());
    return file.readAll();
}

inline PriceSheet readShippedSheet(Region region)
{
    const QByteArray types = shippedTable("instance_types.csv");
    const QByteArray onDemand = shippedTable("ec2_on_demand/" + std::string(regionCode(region)) + ".csv");
    const QByteArray commitments = shippedTable("ec2_commitments/" + std::string(regionCode(region)) + ".csv");
    const QByteArray lambda = shippedTable("lambda.csv");
    const QByteArray services = shippedTable("services/" + std::string(regionCode(region)) + ".csv");
    const QByteArray servicesEverywhere = shippedTable("services/all.csv");
    const QByteArray nodes = shippedTable("nodes.csv");
    const QByteArray limits = shippedTable("limits.csv");
    const QByteArray coldStarts = shippedTable("cold_starts.csv");
    const QByteArray sources = shippedTable("sources.csv");
    const auto view = [](const QByteArray& text) {
        return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
    };
    PriceSheet read;
    const auto error = readPriceSheet({.instanceTypes = view(types),
                                       .onDemand = view(onDemand),
                                       .commitments = view(commitments),
                                       .lambda = view(lambda),
                                       .services = view(services),
                                       .servicesEverywhere = view(servicesEverywhere),
                                       .nodes = view(nodes),
                                       .limits = view(limits),
                                       .coldStarts = view(coldStarts),
                                       .sources = view(sources)},
                                      region, read);
    if (error)
        qFatal("%s", plainText(error->text()).c_str());
    return read;
}

inline const PriceSheet& shippedSheet(Region region = Region::UsEast1)
{
    static std::array<std::unique_ptr<PriceSheet>, regionCount> sheets;
    auto& sheet = sheets[static_cast<std::size_t>(region)];
    if (!sheet)
        sheet = std::make_unique<PriceSheet>(readShippedSheet(region));
    return *sheet;
}

} // namespace loadline::testing
