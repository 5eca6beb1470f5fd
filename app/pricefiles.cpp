// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pricefiles.h"

#include "app/importreport.h"
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

/// The list of an offer that is in use: the imported one, where there is one.
PriceListCell cellOf(const RegionPrices& region, std::string_view offer, QDate today)
{
    const NumberFormat format;
    const auto used = std::find_if(region.lists.rbegin(), region.lists.rend(),
                                   [offer](const PriceListInfo& list) { return list.offer == offer; });
    if (used == region.lists.rend())
        return {.text = PriceFiles::tr("None"), .age = {}, .tip = {}};
    const QString count = PriceFiles::tr("%1 prices").arg(format.count(used->prices));
    return {.text = used->isImported ? PriceFiles::tr("Imported, %1").arg(format.date(used->date))
                                     : PriceFiles::tr("Shipped, %1").arg(format.date(used->date)),
            .age = ageText(used->date, today),
            .tip = used->isImported ? PriceFiles::tr("%1 from %2").arg(count, used->fileName) : count,
            .isOld = isOld(used->date, today),
            .isImported = used->isImported};
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
    connect(m_dialog, &PricesDialog::cancelRequested, &m_job, &PriceJob::stop);
    connect(&m_job, &PriceJob::progressed, this, &PriceFiles::showProgress);
    connect(&m_job, &PriceJob::finished, this, &PriceFiles::finish);
}

void PriceFiles::setTheme(const Theme& theme) { m_dialog->setTheme(theme); }

void PriceFiles::showDialog(Region region)
{
    showRegions();
    m_dialog->chooseRegion(fromUtf8(regionCode(region)));
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
    if (m_shipped.empty())
        m_shipped = shippedPriceLists();
    const auto stored = m_imported.store().lists();
    const auto* lists = std::get_if<std::vector<StoredList>>(&stored);
    const auto regions = lists ? withImported(m_shipped, *lists) : m_shipped;
    const QDate today = QDate::currentDate();
    QList<PriceRegionRow> rows;
    for (const RegionPrices& region : regions)
        rows.append({.region = fromUtf8(regionCode(region.region)),
                     .label = fromUtf8(regionNames[static_cast<std::size_t>(region.region)].label),
                     .ec2 = cellOf(region, "AmazonEC2", today),
                     .lambda = cellOf(region, "AWSLambda", today)});
    m_dialog->showRegions(rows);
    m_dialog->showProblem(lists ? QString() : std::get<PriceProblem>(stored).sentence);
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

void PriceFiles::update(const QString& region)
{
    if (!isWanted(m_dialog, tr("Fetch the current prices of %1?").arg(region),
                  tr("Loadline asks %1 for the EC2 and Lambda lists. The EC2 list has some hundreds of megabytes.")
                      .arg(m_rules.base.host()),
                  tr("Fetch")))
        return;
    const auto fetch = [region = region.toStdString(), rules = m_rules, store = m_imported.store()](
                           OlderLists older, const std::stop_token& stop, const ShowProgress& show) {
        return updatePrices(region, rules, store, older, stop, show);
    };
    start(fetch, OlderLists::Refuse);
}

void PriceFiles::remove(const QString& region)
{
    PlainBox box(QMessageBox::Question, tr("Go back to the shipped prices?"),
                 tr("Imported lists are removed. They can be imported again."), QMessageBox::Cancel, m_dialog);
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
