// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What File > Prices does: questions, work in the background and saying what came of it.

#pragma once

#include "app/importedprices.h"
#include "app/pricejob.h"
#include "app/priceoverview.h"
#include "app/priceupdate.h"
#include "ui/theme.h"

#include <QTimer>

class QSettings;
class QWidget;

namespace loadline {

class PricesDialog;

class PriceFiles : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`. `imported` and `settings` must outlive this.
    PriceFiles(ImportedPrices& imported, QSettings& settings, const Theme& theme, QWidget* window);

    /// Where lists are fetched from and to.
    void setDownloadRules(const DownloadRules& rules) { m_rules = rules; }
    void setTheme(const Theme& theme);
    [[nodiscard]] PricesDialog& dialog() { return *m_dialog; }
    [[nodiscard]] bool isWorking() const { return m_job.isRunning(); }

    /// Shows which prices there are, at this region. `needed` are the offers that the bills on screen are made of.
    void showDialog(Region region, std::vector<Offer> needed);
    /// A price list that was dropped on the window: asks first.
    void importDropped(const QString& path);
    void importPath(const QString& path);

signals:
    /// Something worth a line in the status bar.
    void done(const QString& sentence);

private:
    using Work = std::function<ImportAnswer(OlderLists, const std::stop_token&, const ShowProgress&)>;

    void chooseFile();
    void update(const QString& region, const QString& offer);
    void remove(const QString& region);
    void start(const Work& work, OlderLists older);
    void finish(const ImportAnswer& answer);
    void finishWithProblem(const PriceProblem& problem);
    /// The store may have changed.
    void refresh();
    void showRegions();
    void showRegion(Region region);
    /// Shows the next region that is not shown yet, and so on while the event loop has nothing else to do.
    void showNextRegion();
    void show();
    void showProgress(const PriceProgress& progress);

    ImportedPrices& m_imported;
    QSettings& m_settings;
    QWidget* m_window;
    PricesDialog* m_dialog;
    DownloadRules m_rules;
    std::vector<Offer> m_needed;
    std::size_t m_nextRegion = regionCount; ///< to be shown
    QTimer m_regionTimer;
    PriceJob m_job;
    Work m_work; ///< the last that was started
};

} // namespace loadline
