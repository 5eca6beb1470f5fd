// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricecommands.h"

#include "app/importreport.h"
#include "app/output.h"
#include "app/priceoverviewtext.h"
#include "app/priceupdate.h"
#include "app/shortened.h"
#include "app/terminalline.h"
#include "models/prices/offers.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace loadline {
namespace {

constexpr int jsonIndent = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

QString progressText(const PriceProgress& progress)
{
    const QLocale locale;
    const QString text = Words::tr("%1: %2").arg(progress.what, locale.formattedDataSize(progress.done));
    return progress.total < 0 ? text : Words::tr("%1 of %2").arg(text, locale.formattedDataSize(progress.total));
}

int printImport(const CommandLine& line, const PriceStore& store, const ImportAnswer& answer)
{
    if (const auto* problem = std::get_if<PriceProblem>(&answer)) {
        const bool isOlder = problem->kind == PriceProblem::Kind::OlderList;
        return fail(isOlder ? Words::tr("%1 Nothing was changed; with --older they are taken over all the same.")
                                  .arg(problem->sentence)
                            : problem->sentence,
                    ExitBadInput);
    }
    const auto& report = std::get<ImportReport>(answer);
    if (!line.json)
        return print(importReportText(report).toUtf8());
    const Json json{{"store", store.path().toStdString()}, {"files", importReportJson(report)}};
    return print(QByteArray::fromStdString(json.dump(jsonIndent, ' ', false, Json::error_handler_t::replace)) + '\n');
}

OlderLists olderLists(const CommandLine& line) { return line.older ? OlderLists::Take : OlderLists::Refuse; }

int importFiles(const CommandLine& line, const PriceStore& store)
{
    std::vector<PriceListFile> files;
    for (const std::string& word : line.files) {
        const QString path = QFile::decodeName(QByteArray::fromStdString(word));
        files.push_back({.path = path, .name = QFileInfo(path).fileName()});
    }
    TerminalLine terminal;
    const auto answer =
        importPriceLists(files, store, olderLists(line), {},
                         [&terminal](const PriceProgress& progress) { terminal.show(progressText(progress)); });
    terminal.clear();
    return printImport(line, store, answer);
}

/// Whether the program knows the region; says so where it does not.
bool checkRegion(const std::string& region)
{
    if (std::ranges::find(regionNames, region, &RegionName::code) != regionNames.end())
        return true;
    QStringList known;
    for (const RegionName& name : regionNames)
        known.append(fromUtf8(name.code));
    fail(Words::tr("--region %1: there is no such region. The regions are %2.")
             .arg(shortened(QString::fromStdString(region)), known.join(QStringLiteral(", "))),
         ExitBadInput);
    return false;
}

int list(const CommandLine& line, const PriceStore& store)
{
    if (!line.region.empty() && !checkRegion(line.region))
        return ExitBadInput;
    auto answer = pricesOfAllRegions(store);
    if (const auto* problem = std::get_if<PriceProblem>(&answer))
        return fail(problem->sentence, ExitBadInput);
    auto& regions = std::get<std::vector<RegionPrices>>(answer);
    const auto wanted = findRegion(line.region);
    if (wanted)
        std::erase_if(regions, [&](const RegionPrices& prices) { return prices.region != *wanted; });
    const QDate today = QDate::currentDate();
    if (line.json)
        return print(priceOverviewJson(regions, store.path(), today));
    return print((wanted ? regionOverviewText(regions.front(), today) : priceOverviewText(regions, store.path(), today))
                     .toUtf8());
}

/// The offers of those codes; says so where one is no offer that a bill needs.
std::optional<std::vector<Offer>> readOffers(const std::vector<std::string>& codes)
{
    std::vector<Offer> offers;
    for (const std::string& code : codes) {
        const auto offer = offerOfCode(code);
        if (!offer || !offerFacts(*offer).isUsed()) {
            fail(Words::tr("--offer %1: no bill has a use for such a list. The offers are %2.")
                     .arg(shortened(QString::fromStdString(code)), QString::fromStdString(usedOfferCodes())),
                 ExitBadInput);
            return {};
        }
        offers.push_back(*offer);
    }
    return offers;
}

int update(const CommandLine& line, const PriceStore& store)
{
    const std::string region = line.region.empty() ? std::string(regionCode(Region::UsEast1)) : line.region;
    if (!checkRegion(region))
        return ExitBadInput;
    auto offers = readOffers(line.offers);
    if (!offers)
        return ExitBadInput;
    DownloadRules rules;
    rules.offers = *std::move(offers);
    rules.folder = DownloadRules::standardFolder();
    if (!line.from.empty()) {
        const auto mirror = mirrorAddress(QString::fromStdString(line.from));
        if (!mirror)
            return fail(Words::tr("--from %1: write an address such as https://prices.example.org.")
                            .arg(shortened(QString::fromStdString(line.from))),
                        ExitBadUsage);
        rules.base = *mirror;
    }
    TerminalLine terminal;
    const auto answer =
        updatePrices(region, rules, store, olderLists(line), {},
                     [&terminal](const PriceProgress& progress) { terminal.show(progressText(progress)); });
    terminal.clear();
    // Nobody is asked here, so what is older is declined.
    if (const auto* problem = std::get_if<PriceProblem>(&answer);
        problem && problem->kind == PriceProblem::Kind::OlderList)
        removeDownloads(rules);
    return printImport(line, store, answer);
}

int remove(const CommandLine& line, const PriceStore& store)
{
    if (!line.region.empty() && !checkRegion(line.region))
        return ExitBadInput;
    QStringList imported;
    const auto lists = store.lists();
    const auto* all = std::get_if<std::vector<StoredList>>(&lists);
    if (all) {
        for (const StoredList& list : *all) {
            if (line.region.empty() || list.region == line.region)
                imported.append(fromUtf8(list.region));
        }
    }
    imported.removeDuplicates();
    const auto problem = line.region.empty() ? store.removeAll() : store.remove(line.region);
    if (problem)
        return fail(problem->sentence, ExitBadInput);
    const QString where = line.region.empty() ? Words::tr("any region") : QString::fromStdString(line.region);
    const QString sentence =
        !all ? Words::tr("The shipped prices are in use again.")
        : imported.isEmpty()
            ? Words::tr("Nothing was imported for %1; the shipped prices are in use.").arg(where)
            : Words::tr("Shipped prices are in use again for %1.").arg(imported.join(QStringLiteral(", ")));
    return print((sentence + u'\n').toUtf8());
}

} // namespace

int pricesCommand(const CommandLine& line)
{
    using Command = CommandLine::Command;
    const PriceStore store(PriceStore::standardPath());
    switch (line.command) {
    case Command::PricesImport:
        return importFiles(line, store);
    case Command::PricesUpdate:
        return update(line, store);
    case Command::PricesRemove:
        return remove(line, store);
    default:
        return list(line, store);
    }
}

} // namespace loadline
