// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/priceimport.h"

#include "app/importreport.h"
#include "app/priceoverview.h"
#include "models/prices/lists/pricelistreader.h"
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
    const auto isUnknown = [](const ListedPrice& price) {
        return std::ranges::find(regionNames, price.region, &RegionName::code) == regionNames.end();
    };
    const auto unknown = std::ranges::find_if(list.prices, isUnknown);
    if (unknown == list.prices.end())
        return;
    SkippedRows skipped{.reason = QT_TRANSLATE_NOOP("models", "Loadline does not know the region"),
                        .count = 0,
                        .example = unknown->region};
    skipped.count = static_cast<long long>(std::erase_if(list.prices, isUnknown));
    list.skipped.push_back(std::move(skipped));
}

std::string kindOf(const PriceList& list, const ListedPrice& price)
{
    if (list.offer == "AWSLambda")
        return "lambda";
    const auto slash = price.item.find('/');
    return price.item.substr(slash + 1) == "on_demand" ? "on_demand_" + price.item.substr(0, slash) : "reserved";
}

/// Says for which regions the list is older than what the program ships.
void noteOlderThanShipped(ImportedFile& report)
{
    for (const RegionPrices& region : shippedPriceLists()) {
        const std::string code(regionCode(region.region));
        if (std::ranges::find(report.taken, code, &TakenPrices::region) == report.taken.end())
            continue;
        for (const PriceListInfo& shipped : region.lists) {
            if (shipped.offer == report.offer && report.published < shipped.date)
                report.notes.push_back(
                    {QT_TRANSLATE_NOOP("models", "The prices taken are older than those shipped for %1, "
                                                 "of %2; they are used all the same until they are "
                                                 "removed."),
                     {code, shipped.date.text()}});
        }
    }
}

ImportedFile reportOn(const PriceListFile& file, const PriceList& list)
{
    std::map<std::pair<std::string, std::string>, int> counts;
    for (const ListedPrice& price : list.prices)
        ++counts[{price.region, kindOf(list, price)}];
    ImportedFile report{.name = file.name,
                        .offer = list.offer,
                        .published = list.published,
                        .taken = {},
                        .skipped = list.skipped,
                        .notes = list.notes};
    for (const auto& [key, count] : counts)
        report.taken.push_back({.region = key.first, .kind = key.second, .count = count});
    noteOlderThanShipped(report);
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
        stored.list = {.offer = list.offer,
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
                return PriceProblem::failed(Words::tr("%1 and %2 both have %3 prices of %4. Import one of them.")
                                                .arg(all[j].list.fileName, all[i].list.fileName,
                                                     fromUtf8(all[i].list.offer), fromUtf8(all[i].list.region)));
        }
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
    if (auto problem = store.replace(all, older, stop))
        return *std::move(problem);
    return report;
}

} // namespace loadline
