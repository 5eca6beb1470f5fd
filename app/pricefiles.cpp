// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricefiles.h"

#include "app/importreport.h"
#include "app/priceoverviewtext.h"
#include "models/prices/offers.h"
#include "ui/format.h"
#include "ui/plaintext.h"
#include "ui/prices/pricesdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace loadline {
namespace {

const QString folderKey = QStringLiteral("prices/folder");

PriceCells cellsOf(const ServiceSummary& summary, QDate today)
{
    const NumberFormat format;
    PriceCells cells{.inUse = datesText(summary),
                     .age = ageText(summary.oldest, today),
                     .kind = kindText(summary),
                     .tip = {},
                     .isOld = isOld(summary.oldest, today),
                     .isImported = summary.imported > 0,
                     .isMissing = summary.missing > 0};
    if (summary.imported > 0)
        cells.inUse = PriceFiles::tr("Imported, %1").arg(cells.inUse);
    else if (summary.prices > 0)
        cells.inUse = PriceFiles::tr("Shipped, %1").arg(cells.inUse);
    const QString known = PriceFiles::tr("%Ln price(s)", nullptr, summary.prices);
    if (summary.missing > 0) {
        const QString missing = PriceFiles::tr("%1 missing").arg(format.count(summary.missing));
        cells.kind = cells.kind.isEmpty() ? missing : cells.kind + QStringLiteral(", ") + missing;
        const auto offer = homeOffer(summary.service);
        cells.tip = offer
                        ? PriceFiles::tr("%1, %2. AWS's list of %3 would bring them: choose this row and update, or "
                                         "import the list.")
                              .arg(known, missing, fromUtf8(offerCode(*offer)))
                        : PriceFiles::tr("%1, %2. They are not AWS's; no list of AWS brings them.").arg(known, missing);
    } else {
        cells.tip = known;
    }
    return cells;
}

PriceRegionRow rowOf(const RegionPrices& prices, QDate today)
{
    PriceRegionRow row{.region = fromUtf8(regionCode(prices.region)),
                       .label = fromUtf8(regionNames[static_cast<std::size_t>(prices.region)].label),
                       .cells = {},
                       .services = {}};
    QStringList imported;
    ServiceSummary all;
    for (const ServiceSummary& summary : prices.services) {
        const auto offer = homeOffer(summary.service);
        row.services.append({.name = modelText(serviceName(summary.service)),
                             .offer = offer ? fromUtf8(offerCode(*offer)) : QString(),
                             .cells = cellsOf(summary, today)});
        if (summary.imported > 0)
            imported.append(row.services.last().name);
        all.prices += summary.prices;
        all.missing += summary.missing;
        all.derived += summary.derived;
        all.quoted += summary.quoted;
        all.newest = std::max(all.newest, summary.newest);
        if (summary.oldest.known() && (!all.oldest.known() || summary.oldest < all.oldest))
            all.oldest = summary.oldest;
    }
    row.cells = cellsOf(all, today);
    row.cells.isImported = !imported.isEmpty();
    if (row.cells.isImported)
        row.cells.inUse = PriceFiles::tr("Imported: %1").arg(imported.join(QStringLiteral(", ")));
    row.cells.tip = row.cells.inUse;
    return row;
}

/// A question whose first button does it.
bool isWanted(QWidget* window, const QString& question, const QString& explained, const QString& yes)
{
    PlainBox box(QMessageBox::Question, question, explained, QMessageBox::Cancel, window);
    box.setWindowTitle(PriceFiles::tr("Prices"));
    const QAbstractButton* does = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == does;
}

} // namespace

PriceFiles::PriceFiles(ImportedPrices& imported, QSettings& settings, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_imported(imported)
    , m_settings(settings)
    , m_window(window)
    , m_dialog(new PricesDialog(theme, window))
{
    m_rules.folder = DownloadRules::standardFolder();
    connect(m_dialog, &PricesDialog::importRequested, this, &PriceFiles::chooseFile);
    connect(m_dialog, &PricesDialog::updateRequested, this, &PriceFiles::update);
    connect(m_dialog, &PricesDialog::removeRequested, this, &PriceFiles::remove);
    m_regionTimer.setSingleShot(true);
    connect(&m_regionTimer, &QTimer::timeout, this, &PriceFiles::showNextRegion);
    connect(m_dialog, &PricesDialog::cancelRequested, &m_job, &PriceJob::stop);
    connect(&m_job, &PriceJob::progressed, this, &PriceFiles::showProgress);
    connect(&m_job, &PriceJob::finished, this, &PriceFiles::finish);
}

void PriceFiles::setTheme(const Theme& theme) { m_dialog->setTheme(theme); }

void PriceFiles::showDialog(Region region, std::vector<Offer> needed)
{
    m_needed = std::move(needed);
    showRegions();
    m_dialog->chooseRegion(fromUtf8(regionCode(region)));
    showRegion(region);
    show();
}

void PriceFiles::show()
{
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PriceFiles::showRegions()
{
    QList<PriceRegionRow> rows;
    for (const RegionName& name : regionNames)
        rows.append({.region = fromUtf8(name.code), .label = fromUtf8(name.label), .cells = {}, .services = {}});
    m_dialog->showRegions(rows);
    const auto stored = m_imported.store().lists();
    const auto* problem = std::get_if<PriceProblem>(&stored);
    m_dialog->showProblem(problem ? problem->sentence : QString());
    m_nextRegion = 0;
    showNextRegion();
}

void PriceFiles::showRegion(Region region)
{
    // Where the store cannot be read the shipped prices are in use.
    auto stored = m_imported.store().prices(regionCode(region));
    auto* imported = std::get_if<std::vector<StoredPrices>>(&stored);
    m_dialog->showRegion(
        rowOf(pricesOf(region, imported ? *imported : std::vector<StoredPrices>{}), QDate::currentDate()));
}

void PriceFiles::showNextRegion()
{
    if (m_nextRegion == regionCount)
        return;
    showRegion(static_cast<Region>(m_nextRegion++));
    m_regionTimer.start(0);
}

void PriceFiles::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_dialog, tr("Import prices"), m_settings.value(folderKey).toString(),
                                     tr("AWS price lists (*.json *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    importPath(path);
}

void PriceFiles::importDropped(const QString& path)
{
    if (isWanted(m_window, tr("Import the prices in \"%1\"?").arg(QFileInfo(path).fileName()),
                 tr("Its prices take the place of imported ones of the same service and region."), tr("Import")))
        importPath(path);
}

void PriceFiles::importPath(const QString& path)
{
    const PriceListFile file{.path = path, .name = QFileInfo(path).fileName()};
    const auto import = [file, store = m_imported.store()](OlderLists older, const std::stop_token& stop,
                                                           const ShowProgress& show) {
        return importPriceLists({file}, store, older, stop, show);
    };
    start(import, OlderLists::Refuse);
}

void PriceFiles::update(const QString& region, const QString& offer)
{
    DownloadRules rules = m_rules;
    if (const auto chosen = offerOfCode(offer.toStdString()))
        rules.offers = {*chosen};
    else if (rules.offers.empty())
        rules.offers = m_needed;
    QStringList codes;
    bool isLarge = rules.offers.empty();
    for (const Offer wanted : rules.offers) {
        codes.append(fromUtf8(offerCode(wanted)));
        isLarge = isLarge || offerFacts(wanted).isLarge;
    }
    const QString lists = codes.isEmpty() ? QString::fromStdString(usedOfferCodes()) : codes.join(QStringLiteral(", "));
    QString explained = tr("Loadline asks %1 for the lists of %2.").arg(m_rules.base.host(), lists);
    if (isLarge)
        explained += u' ' + tr("Some have hundreds of megabytes.");
    if (!isWanted(m_dialog, tr("Fetch the current prices of %1?").arg(region), explained, tr("Fetch")))
        return;
    const auto fetch = [region = region.toStdString(), rules, store = m_imported.store()](
                           OlderLists older, const std::stop_token& stop, const ShowProgress& show) {
        return updatePrices(region, rules, store, older, stop, show);
    };
    start(fetch, OlderLists::Refuse);
}

void PriceFiles::remove(const QString& region)
{
    QStringList regions;
    if (const auto lists = m_imported.store().lists(); const auto* all = std::get_if<std::vector<StoredList>>(&lists)) {
        for (const StoredList& list : *all)
            regions.append(fromUtf8(list.region));
    }
    regions.removeDuplicates();
    const QString explained = regions.isEmpty()
                                  ? tr("Imported lists are removed. They can be imported again.")
                                  : tr("Lists were imported for %1. They are removed, and can be imported again.")
                                        .arg(regions.join(QStringLiteral(", ")));
    PlainBox box(QMessageBox::Question, tr("Go back to the shipped prices?"), explained, QMessageBox::Cancel, m_dialog);
    box.setWindowTitle(tr("Prices"));
    const QAbstractButton* one =
        region.isEmpty() ? nullptr : box.addButton(tr("Of %1").arg(region), QMessageBox::AcceptRole);
    const QAbstractButton* all = box.addButton(tr("Of all regions"), QMessageBox::AcceptRole);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    if (clicked == nullptr || (clicked != one && clicked != all))
        return;
    const PriceStore& store = m_imported.store();
    const auto problem = clicked == one ? store.remove(region.toStdString()) : store.removeAll();
    m_dialog->showReport(problem ? problem->sentence : tr("The shipped prices are in use again."), {});
    refresh();
}

void PriceFiles::start(const Work& work, OlderLists older)
{
    if (m_job.isRunning()) {
        emit done(tr("Prices are being read; wait for the end or cancel that first."));
        return;
    }
    if (!m_dialog->isVisible())
        showRegions();
    m_work = work;
    m_dialog->showProgress(tr("Starting"), 0, -1);
    show();
    m_job.start(
        [work, older](const std::stop_token& stop, const ShowProgress& shown) { return work(older, stop, shown); });
}

void PriceFiles::showProgress(const PriceProgress& progress)
{
    m_dialog->showProgress(progress.what, progress.done, progress.total);
}

void PriceFiles::finish(const ImportAnswer& answer)
{
    m_dialog->endProgress();
    if (const auto* problem = std::get_if<PriceProblem>(&answer)) {
        finishWithProblem(*problem);
        return;
    }
    const auto& report = std::get<ImportReport>(answer);
    m_dialog->showReport(tr("The imported prices are in use."), importReportText(report));
    refresh();
    emit done(tr("Imported prices"));
}

void PriceFiles::finishWithProblem(const PriceProblem& problem)
{
    if (problem.kind == PriceProblem::Kind::Stopped) {
        m_dialog->showReport(tr("Cancelled. No price has changed."), {});
        return;
    }
    if (problem.kind == PriceProblem::Kind::OlderList &&
        isWanted(m_dialog, tr("Replace newer prices?"), problem.sentence, tr("Replace"))) {
        start(m_work, OlderLists::Take);
        return;
    }
    if (problem.kind == PriceProblem::Kind::OlderList)
        removeDownloads(m_rules);
    const QString headline = problem.sentence.section(u'\n', 0, 0);
    m_dialog->showReport(tr("%1 No price has changed.").arg(headline), problem.sentence.section(u'\n', 1));
}

void PriceFiles::refresh()
{
    m_imported.reload();
    showRegions();
}

} // namespace loadline
