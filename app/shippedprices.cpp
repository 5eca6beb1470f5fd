// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shippedprices.h"
#include "ui/format.h"

#include <QFile>

namespace loadline {
namespace {

QByteArray table(const QString& name)
{
    QFile file(QStringLiteral(":/prices/") + name);
    // An empty table is an error of the reader below, so a missing one is reported there by its name.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

} // namespace

std::optional<PriceSheet> readShippedPrices(Region region, QString& error)
{
    const std::string_view code = regionCode(region);
    const auto file = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())) + QStringLiteral(".csv");
    const QByteArray types = table(QStringLiteral("instance_types.csv"));
    const QByteArray onDemand = table(QStringLiteral("ec2_on_demand/") + file);
    const QByteArray commitments = table(QStringLiteral("ec2_commitments/") + file);
    const QByteArray lambda = table(QStringLiteral("lambda.csv"));
    const QByteArray services = table(QStringLiteral("services/") + file);
    const QByteArray servicesEverywhere = table(QStringLiteral("services/all.csv"));
    const QByteArray nodes = table(QStringLiteral("nodes.csv"));
    const QByteArray limits = table(QStringLiteral("limits.csv"));
    const QByteArray coldStarts = table(QStringLiteral("cold_starts.csv"));
    const QByteArray sources = table(QStringLiteral("sources.csv"));
    PriceSheet sheet;
    const auto problem = readPriceSheet({.instanceTypes = view(types),
                                         .onDemand = view(onDemand),
                                         .commitments = view(commitments),
                                         .lambda = view(lambda),
                                         .services = view(services),
                                         .servicesEverywhere = view(servicesEverywhere),
                                         .nodes = view(nodes),
                                         .limits = view(limits),
                                         .coldStarts = view(coldStarts),
                                         .sources = view(sources)},
                                        region, sheet);
    if (problem) {
        error = text(problem->text());
        return {};
    }
    return sheet;
}

} // namespace loadline
