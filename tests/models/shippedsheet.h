// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The price sheet that the program ships, read from the checkout.

#pragma once

#include "models/prices/pricesheet.h"

#include <QFile>
#include <QtGlobal>

namespace loadline::testing {

inline QByteArray shippedTable(const char* name)
{
    QFile file(QStringLiteral(LOADLINE_SOURCE_DIR "/resources/prices/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the price table %s", name);
    return file.readAll();
}

inline const PriceSheet& shippedSheet()
{
    static const PriceSheet sheet = [] {
        const QByteArray types = shippedTable("instance_types.csv");
        const QByteArray onDemand = shippedTable("ec2_on_demand/us-east-1.csv");
        const QByteArray lambda = shippedTable("lambda.csv");
        const QByteArray services = shippedTable("services.csv");
        const QByteArray limits = shippedTable("limits.csv");
        const QByteArray coldStarts = shippedTable("cold_starts.csv");
        const QByteArray sources = shippedTable("sources.csv");
        const auto view = [](const QByteArray& text) {
            return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
        };
        PriceSheet read;
        const auto error = readPriceSheet(
            {view(types), view(onDemand), view(lambda), view(services), view(limits), view(coldStarts), view(sources)},
            "us-east-1", read);
        if (error)
            qFatal("%s", error->text().c_str());
        return read;
    }();
    return sheet;
}

} // namespace loadline::testing
