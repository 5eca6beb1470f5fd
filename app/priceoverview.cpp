// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceoverview.h"

#include "models/prices/table.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace loadline {
namespace {

constexpr auto ec2Offer = "AmazonEC2";
constexpr auto lambdaOffer = "AWSLambda";
constexpr qint64 daysInAYear = 365;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

/// Calls `readRow` for each row of a table that the program carries. The program does not start with a damaged one.
void readShipped(const QString& name, const std::function<void(TableRow&)>& readRow)
{
    QFile file(QStringLiteral(":/prices/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(name));
    const QByteArray text = file.readAll();
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    if (const auto error = readTable(name.toStdString(), view, readRow))
        qFatal("%s", qUtf8Printable(loadline::text(error->text())));
}

PriceListInfo shippedEc2(const RegionName& region)
{
    PriceListInfo info{.offer = ec2Offer, .date = {}, .importedAt = {}, .fileName = {}};
    const QString file = fromUtf8(region.code) + QStringLiteral(".csv");
    readShipped(QStringLiteral("ec2_on_demand/") + file, [&info](TableRow& row) {
        ++info.prices;
        info.date = std::max(info.date, row.date("as_of"));
    });
    return info;
}

} // namespace

std::vector<RegionPrices> shippedPriceLists()
{
    std::vector<RegionPrices> all;
    for (std::size_t index = 0; index < regionCount; ++index) {
        const PriceListInfo lambda{.offer = lambdaOffer, .date = {}, .importedAt = {}, .fileName = {}};
        all.push_back({.region = static_cast<Region>(index), .lists = {lambda, shippedEc2(regionNames[index])}});
    }
    readShipped(QStringLiteral("lambda.csv"), [&all](TableRow& row) {
        const std::string_view code = row.text("region");
        const auto found = std::ranges::find(regionNames, code, &RegionName::code);
        PriceListInfo& info = all[static_cast<std::size_t>(found - regionNames.begin())].lists.front();
        ++info.prices;
        info.date = std::max(info.date, row.date("as_of"));
    });
    for (RegionPrices& region : all)
        std::erase_if(region.lists, [](const PriceListInfo& list) { return list.prices == 0; });
    return all;
}

std::vector<RegionPrices> withImported(std::vector<RegionPrices> shipped, std::span<const StoredList> imported)
{
    for (const StoredList& list : imported) {
        for (RegionPrices& region : shipped) {
            if (regionCode(region.region) != list.region)
                continue;
            const PriceListInfo info{.offer = list.offer,
                                     .isImported = true,
                                     .prices = list.rows,
                                     .date = list.published,
                                     .importedAt = list.importedAt,
                                     .fileName = list.fileName};
            const auto after = std::ranges::upper_bound(region.lists, info.offer, {}, &PriceListInfo::offer);
            region.lists.insert(after, info);
        }
    }
    return shipped;
}

std::optional<qint64> ageInDays(const PriceDate& date, QDate today)
{
    if (!date.known())
        return {};
    const int month = date.month > 0 ? date.month : 12;
    const int lastDay = QDate(date.year, month, 1).daysInMonth();
    const qint64 age = QDate(date.year, month, date.day > 0 ? date.day : lastDay).daysTo(today);
    return age >= 0 ? std::optional(age) : std::nullopt;
}

bool isOld(const PriceDate& date, QDate today) { return ageInDays(date, today).value_or(0) > daysInAYear; }

QString ageText(const PriceDate& date, QDate today)
{
    const auto days = ageInDays(date, today);
    if (!days)
        return QString(noValue);
    if (*days >= 2 * daysInAYear)
        return Words::tr("%1 years").arg(*days / daysInAYear);
    return *days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(*days);
}

} // namespace loadline
