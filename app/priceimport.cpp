// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceimport.h"

#include "app/importedprices.h"
#include "app/importreport.h"
#include "app/shippedprices.h"
#include "models/prices/lists/pricelistreader.h"
#include "models/prices/offers.h"
#include "models/prices/overlay.h"
#include "models/scenario/region.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace loadline {
namespace {

/// Read in some milliseconds, so that a stop is soon seen.
constexpr qint64 pieceBytes = qint64{1024} * 1024;

using ReadAnswer = std::variant<PriceList, PriceProblem>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

/// A file that is being read, with what its reading reports to.
struct Reading
{
    const PriceListFile& file;
    const std::stop_token& stop;
    ProgressPacer& pacer;
    QFile device;

    [[nodiscard]] QString shown() const { return QDir::toNativeSeparators(file.name); }
};

std::optional<PriceProblem> open(Reading& reading)
{
    const QFileInfo info(reading.file.path);
    if (info.exists() && !info.isFile())
        return PriceProblem::failed(Words::tr("%1 is not a file; choose a price list.").arg(reading.shown()));
    reading.device.setFileName(reading.file.path);
    if (reading.device.open(QIODevice::ReadOnly))
        return {};
    return PriceProblem::failed(
        Words::tr("%1 could not be opened: %2.").arg(reading.shown(), reading.device.errorString()));
}

/// Feeds the reader until the end of the file or until it has enough.
std::optional<PriceProblem> feed(Reading& reading, PriceListReader& reader)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const qint64 total = reading.device.size();
    for (qint64 done = 0;;) {
        if (reading.stop.stop_requested())
            return PriceProblem::stopped();
        const qint64 count = reading.device.read(piece.data(), piece.size());
        if (count < 0)
            return PriceProblem::failed(
                Words::tr("%1 could not be read: %2.").arg(reading.shown(), reading.device.errorString()));
        if (count == 0 || !reader.feed({piece.constData(), static_cast<std::size_t>(count)}))
            return {};
        done += count;
        reading.pacer.report({.what = Words::tr("Reading %1").arg(reading.file.name), .done = done, .total = total});
    }
}

ReadAnswer readList(Reading& reading)
{
    if (auto problem = open(reading))
        return *std::move(problem);
    PriceListReader reader;
    if (auto problem = feed(reading, reader))
        return *std::move(problem);
    if (reader.beginsAnotherPass()) {
        if (!reading.device.seek(0))
            return PriceProblem::failed(
                Words::tr("%1 could not be read: %2.").arg(reading.shown(), reading.device.errorString()));
        if (auto problem = feed(reading, reader))
            return *std::move(problem);
    }
    PriceList list;
    if (const auto error = reader.finish(list)) {
        const QString sentence = QStringLiteral("%1: %2").arg(reading.shown(), text(error->sentence));
        if (error->skipped.empty())
            return PriceProblem::failed(sentence);
        return PriceProblem::failed(sentence + u'\n' + Words::tr("Rows in it, and why they are not taken:") + u'\n' +
                                    skippedRowsText(error->skipped).chopped(1));
    }
    return list;
}

/// Takes out what no scenario can be in.
void dropUnknownRegions(PriceList& list)
{
    std::map<std::string, long long> unknown;
    for (const ListedPrice& price : list.prices) {
        if (!findRegion(price.region))
            ++unknown[price.region];
    }
    std::erase_if(list.prices, [&](const ListedPrice& price) { return unknown.contains(price.region); });
    for (const auto& [region, count] : unknown)
        list.skipped.push_back({.reason = QT_TRANSLATE_NOOP("models", "Of a region that Loadline does not have"),
                                .count = count,
                                .which = region,
                                .example = {}});
}

/// "on_demand_linux", "reserved", "lambda" or the key of another service.
std::string kindOf(const ListedPrice& price)
{
    if (!serviceName(price.product).empty())
        return price.product;
    const auto slash = price.item.find('/');
    if (slash == std::string::npos)
        return "lambda";
    return price.item.substr(slash + 1) == "on_demand" ? "on_demand_" + price.item.substr(0, slash) : "reserved";
}

ImportedFile reportOn(const PriceListFile& file, const PriceList& list)
{
    std::map<std::pair<std::string, std::string>, int> counts;
    for (const ListedPrice& price : list.prices)
        ++counts[{price.region, kindOf(price)}];
    ImportedFile report{.name = file.name,
                        .offer = list.offer,
                        .published = list.published,
                        .taken = {},
                        .skipped = list.skipped,
                        .notes = list.notes};
    for (const auto& [key, count] : counts)
        report.taken.push_back({.region = key.first, .kind = key.second, .count = count});
    return report;
}

/// One stored list for each region.
void addStored(std::vector<StoredPrices>& all, const PriceListFile& file, PriceList list, const QDateTime& now)
{
    std::map<std::string, StoredPrices> regions;
    for (ListedPrice& price : list.prices) {
        StoredPrices& stored = regions[price.region];
        stored.prices.push_back(std::move(price));
    }
    for (auto& [region, stored] : regions) {
        stored.list = {.offer = list.isPart ? list.offer + std::string(partEnding) : list.offer,
                       .region = region,
                       .published = list.published,
                       .importedAt = now,
                       .fileName = file.name,
                       .rows = static_cast<int>(stored.prices.size())};
        all.push_back(std::move(stored));
    }
}

/// Two files with the same offer and region would replace one another.
std::optional<PriceProblem> refuseTwice(const std::vector<StoredPrices>& all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (all[i].list.offer == all[j].list.offer && all[i].list.region == all[j].list.region)
                return PriceProblem::failed(
                    (all[i].list.isPart() ? Words::tr("%1 and %2 both have %3 prices of %4. Put both answers "
                                                      "into one file, one behind the other.")
                                          : Words::tr("%1 and %2 both have %3 prices of %4. Import one of them."))
                        .arg(all[j].list.fileName, all[i].list.fileName, fromUtf8(all[i].list.code()),
                             fromUtf8(all[i].list.region)));
        }
    }
    return {};
}

/// What stands in the way of a list that is older than the prices in use: shipped ones, or imported ones of other
/// lists.
std::optional<PriceProblem> refuseOlder(const std::vector<StoredPrices>& all, const PriceStore& store)
{
    for (const StoredPrices& stored : all) {
        QString error;
        auto sheet = readShippedPrices(findRegion(stored.list.region).value_or(Region::UsEast1), error);
        if (!sheet)
            return PriceProblem::failed(error);
        auto imported = store.prices(stored.list.region);
        if (auto* problem = std::get_if<PriceProblem>(&imported))
            return std::move(*problem);
        layImported(std::get<std::vector<StoredPrices>>(std::move(imported)), *sheet);
        const YoungerPrices younger = youngerThan(*sheet, stored.prices, stored.list.published);
        if (younger.count == 0)
            continue;
        const NumberFormat format;
        return PriceProblem{
            PriceProblem::Kind::OlderList,
            Words::tr("The %1 prices of %2 in the file are of %3. Of those in use %4 are newer, up to %5.")
                .arg(fromUtf8(stored.list.code()), fromUtf8(stored.list.region), format.date(stored.list.published),
                     format.count(younger.count), format.date(younger.newest))};
    }
    return {};
}

} // namespace

ImportAnswer importPriceLists(const std::vector<PriceListFile>& files, const PriceStore& store, OlderLists older,
                              const std::stop_token& stop, const ShowProgress& show)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    ProgressPacer pacer(show);
    ImportReport report;
    std::vector<StoredPrices> all;
    for (const PriceListFile& file : files) {
        Reading reading{.file = file, .stop = stop, .pacer = pacer, .device = QFile()};
        auto read = readList(reading);
        if (auto* problem = std::get_if<PriceProblem>(&read))
            return std::move(*problem);
        auto& list = std::get<PriceList>(read);
        dropUnknownRegions(list);
        if (list.prices.empty())
            return PriceProblem::failed(Words::tr("%1 has no prices of a region that Loadline knows.")
                                            .arg(QDir::toNativeSeparators(file.name)));
        report.push_back(reportOn(file, list));
        addStored(all, file, std::move(list), now);
    }
    if (auto problem = refuseTwice(all))
        return *std::move(problem);
    if (older == OlderLists::Refuse) {
        if (auto problem = refuseOlder(all, store))
            return *std::move(problem);
    }
    if (auto problem = store.replace(all, older, stop))
        return *std::move(problem);
    return report;
}

} // namespace loadline
