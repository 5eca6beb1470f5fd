// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluations on the shipped prices, for tests of what is drawn from them.

#pragma once

#include "models/evaluate.h"

#include <QFile>

#include <string>

namespace loadline::test {

inline std::string shippedTable(const QString& name)
{
    QFile file(QStringLiteral(LOADLINE_SOURCE_DIR "/resources/prices/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll().toStdString();
}

inline const PriceSheet& shippedPrices()
{
    static const PriceSheet sheet = [] {
        const std::string types = shippedTable(QStringLiteral("instance_types.csv"));
        const std::string onDemand = shippedTable(QStringLiteral("ec2_on_demand/us-east-1.csv"));
        const std::string lambda = shippedTable(QStringLiteral("lambda.csv"));
        const std::string services = shippedTable(QStringLiteral("services.csv"));
        const std::string limits = shippedTable(QStringLiteral("limits.csv"));
        const std::string coldStarts = shippedTable(QStringLiteral("cold_starts.csv"));
        const std::string sources = shippedTable(QStringLiteral("sources.csv"));
        PriceSheet read;
        const auto error =
            readPriceSheet({types, onDemand, lambda, services, limits, coldStarts, sources}, "us-east-1", read);
        if (error)
            qFatal("%s", error->text().c_str());
        return read;
    }();
    return sheet;
}

inline Evaluation evaluated(const Scenario& scenario) { return evaluate(scenario, shippedPrices()); }

} // namespace loadline::test
