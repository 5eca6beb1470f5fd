// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceoverviewtext.h"

#include "app/strictjson.h"
#include "app/texttable.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>

namespace loadline {
namespace {

constexpr int jsonIndent = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

QString noteOf(const PriceListInfo& list, QDate today)
{
    QStringList notes;
    if (isOld(list.date, today))
        notes.append(Words::tr("over a year old"));
    if (list.isImported)
        notes.append(Words::tr("from %1").arg(list.fileName));
    return notes.join(QStringLiteral(", "));
}

Json listJson(const PriceListInfo& list, QDate today)
{
    const auto age = ageInDays(list.date, today);
    Json json{{"offer", list.offer},
              {"origin", list.isImported ? "imported" : "shipped"},
              {"prices", list.prices},
              {"date", list.date.text()},
              {"age_days", age ? Json(*age) : Json(nullptr)},
              {"over_a_year_old", isOld(list.date, today)}};
    if (list.isImported) {
        json["imported_at"] = list.importedAt.toString(Qt::ISODate).toStdString();
        json["file"] = list.fileName.toStdString();
    }
    return json;
}

} // namespace

QString priceOverviewText(const std::vector<RegionPrices>& regions, const QString& storePath, QDate today)
{
    const NumberFormat format;
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Left, Align::Right, Align::Left});
    table.addRow({Words::tr("Region"),
                  Words::tr("Offer"),
                  Words::tr("Origin"),
                  Words::tr("Prices"),
                  Words::tr("Date"),
                  Words::tr("Age"),
                  {}});
    for (const RegionPrices& region : regions) {
        for (const PriceListInfo& list : region.lists)
            table.addRow({fromUtf8(regionCode(region.region)), fromUtf8(list.offer),
                          list.isImported ? Words::tr("imported") : Words::tr("shipped"), format.count(list.prices),
                          format.date(list.date), ageText(list.date, today), noteOf(list, today)});
    }
    return table.text({}) + u'\n' +
           Words::tr("Imported lists lie over the shipped prices; they are kept in %1")
               .arg(QDir::toNativeSeparators(storePath)) +
           u'\n';
}

QByteArray priceOverviewJson(const std::vector<RegionPrices>& regions, const QString& storePath, QDate today)
{
    Json all = Json::array();
    for (const RegionPrices& region : regions) {
        Json lists = Json::array();
        for (const PriceListInfo& list : region.lists)
            lists.push_back(listJson(list, today));
        all.push_back({{"region", regionCode(region.region)}, {"lists", lists}});
    }
    const Json json{
        {"store", storePath.toStdString()}, {"today", today.toString(Qt::ISODate).toStdString()}, {"regions", all}};
    return QByteArray::fromStdString(json.dump(jsonIndent)) + '\n';
}

} // namespace loadline
