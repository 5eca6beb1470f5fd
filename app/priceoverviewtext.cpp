// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceoverviewtext.h"

#include "app/strictjson.h"
#include "app/texttable.h"
#include "models/prices/offers.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace loadline {
namespace {

constexpr int jsonIndent = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

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

Json serviceJson(const ServiceSummary& summary)
{
    const auto offer = homeOffer(summary.service);
    return {{"service", summary.service},     {"offer", offer ? Json(offerCode(*offer)) : Json(nullptr)},
            {"prices", summary.prices},       {"missing", summary.missing},
            {"derived", summary.derived},     {"single_source", summary.quoted},
            {"imported", summary.imported},   {"oldest", summary.oldest.text()},
            {"newest", summary.newest.text()}};
}

QString importedText(const RegionPrices& region)
{
    QStringList lists;
    const NumberFormat format;
    for (const PriceListInfo& list : region.lists) {
        if (list.isImported)
            lists.append(
                Words::tr("%1 of %2 from %3").arg(fromUtf8(list.offer), format.date(list.date), list.fileName));
    }
    return lists.join(QStringLiteral("; "));
}

} // namespace

QString kindText(const ServiceSummary& summary)
{
    const NumberFormat format;
    QStringList kinds;
    const auto add = [&](int count, const QString& some, const QString& all) {
        if (count > 0)
            kinds.append(count == summary.prices ? all : some.arg(format.count(count), format.count(summary.prices)));
    };
    add(summary.imported, Words::tr("%1 of %2 imported"), Words::tr("imported"));
    add(summary.quoted, Words::tr("%1 of %2 from a public note"), Words::tr("from a public note"));
    add(summary.derived, Words::tr("%1 of %2 derived"), Words::tr("derived"));
    return kinds.isEmpty() && summary.prices > 0 ? Words::tr("listed") : kinds.join(QStringLiteral(", "));
}

QString datesText(const ServiceSummary& summary)
{
    const NumberFormat format;
    if (summary.prices == 0)
        return Words::tr("no price");
    return summary.oldest == summary.newest
               ? format.date(summary.newest)
               : Words::tr("%1 to %2").arg(format.date(summary.oldest), format.date(summary.newest));
}

QString regionOverviewText(const RegionPrices& prices, QDate today)
{
    const NumberFormat format;
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Left, Align::Right, Align::Left, Align::Left});
    table.addRow({Words::tr("Service"), Words::tr("Prices"), Words::tr("Missing"), Words::tr("Date"), Words::tr("Age"),
                  Words::tr("Kind"), Words::tr("Offer")});
    for (const ServiceSummary& summary : prices.services) {
        const auto offer = homeOffer(summary.service);
        table.addRow({modelText(serviceName(summary.service)), format.count(summary.prices),
                      format.count(summary.missing), datesText(summary), ageText(summary.oldest, today),
                      kindText(summary), offer ? fromUtf8(offerCode(*offer)) : QString(noValue)});
    }
    const QString imported = importedText(prices);
    return table.text({}) + (imported.isEmpty() ? QString() : Words::tr("Imported: %1").arg(imported) + u'\n');
}

QString priceOverviewText(const std::vector<RegionPrices>& regions, const QString& storePath, QDate today)
{
    const NumberFormat format;
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Right, Align::Left});
    table.addRow({Words::tr("Region"), Words::tr("Prices"), Words::tr("Missing"), Words::tr("Derived"),
                  Words::tr("Newest"), Words::tr("Age of the oldest"), Words::tr("Imported")});
    for (const RegionPrices& region : regions) {
        ServiceSummary all;
        for (const ServiceSummary& summary : region.services) {
            all.prices += summary.prices;
            all.missing += summary.missing;
            all.derived += summary.derived;
            all.newest = std::max(all.newest, summary.newest);
            if (summary.oldest.known() && (!all.oldest.known() || summary.oldest < all.oldest))
                all.oldest = summary.oldest;
        }
        table.addRow({fromUtf8(regionCode(region.region)), format.count(all.prices), format.count(all.missing),
                      format.count(all.derived), format.date(all.newest), ageText(all.oldest, today),
                      importedText(region)});
    }
    return table.text({}) + u'\n' + Words::tr("Service by service: prices list --region REGION") + u'\n' +
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
        Json services = Json::array();
        for (const ServiceSummary& summary : region.services)
            services.push_back(serviceJson(summary));
        all.push_back({{"region", regionCode(region.region)}, {"lists", lists}, {"services", services}});
    }
    const Json json{
        {"store", storePath.toStdString()}, {"today", today.toString(Qt::ISODate).toStdString()}, {"regions", all}};
    return QByteArray::fromStdString(json.dump(jsonIndent)) + '\n';
}

} // namespace loadline
