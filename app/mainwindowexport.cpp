// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the window: the chart in use, the page shown, or whatever the dialog is asked for.

#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/pricebook.h"
#include "app/sheetexport.h"
#include "app/simulationrunner.h"
#include "ui/explorepage.h"
#include "ui/time/playclock.h"

#include <QAction>
#include <QStackedWidget>

namespace loadline {

void MainWindow::createExport()
{
    m_export = new SheetExport(m_parts.document, *m_simulation, m_parts.settings, this);
    connect(m_export, &SheetExport::done, this, &MainWindow::say);
    connect(m_actions->exportSheets, &QAction::triggered, this, &MainWindow::openExport);
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::printSheet);
    connect(m_actions->copyChart, &QAction::triggered, this, &MainWindow::copySheet);
    connect(m_page, &ExplorePage::copyRequested, this, &MainWindow::copyChart);
    connect(m_page, &ExplorePage::exportRequested, this, &MainWindow::exportChart);
    connect(m_page, &ExplorePage::dragRequested, this, &MainWindow::dragChart);
}

/// The key of the chart in use, or of the page where it has no charts.
QString MainWindow::sheetInUse() const
{
    return m_pages->currentIndex() == 1 ? QStringLiteral("architecture") : chartKey(chartInUse());
}

Architecture MainWindow::shownArchitecture() const
{
    const Scenario& scenario = m_parts.document.scenario();
    return architecture(scenario, m_parts.prices.sheet(scenario.billing.region), shownEvaluation());
}

SheetSource MainWindow::sheetSource(const Architecture& parts, double minute) const
{
    return {m_parts.document.scenario(), shownEvaluation(), parts, m_pinned.get(), minute};
}

Sheet MainWindow::shownSheet(const QString& key) const
{
    const Architecture parts = shownArchitecture();
    return buildSheet(key, sheetSource(parts, m_clock->minute()));
}

std::vector<Sheet> MainWindow::shownSheets(double minute) const
{
    const Architecture parts = shownArchitecture();
    const SheetSource source = sheetSource(parts, minute);
    std::vector<Sheet> sheets;
    for (const QString& key : sheetKeys())
        sheets.push_back(buildSheet(key, source));
    return sheets;
}

SheetTheme MainWindow::sheetTheme() const
{
    return m_parts.appearance.theme().isDark ? SheetTheme::Dark : SheetTheme::Light;
}

void MainWindow::openExport() { openExportWith(sheetInUse()); }
void MainWindow::exportChart(ChartKind kind) { openExportWith(chartKey(kind)); }

void MainWindow::openExportWith(const QString& key)
{
    // The week may be playing on meanwhile.
    m_export->openDialog([this, minute = m_clock->minute()] { return shownSheets(minute); }, key);
}

void MainWindow::printSheet() { m_export->print(shownSheet(sheetInUse())); }
void MainWindow::copySheet() { m_export->copy(shownSheet(sheetInUse()), sheetTheme()); }
void MainWindow::copyChart(ChartKind kind) { m_export->copy(shownSheet(chartKey(kind)), sheetTheme()); }
void MainWindow::dragChart(ChartKind kind) { m_export->drag(shownSheet(chartKey(kind)), sheetTheme()); }

} // namespace loadline
