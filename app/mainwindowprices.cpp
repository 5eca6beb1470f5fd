// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's part in prices: where they come from and a notice when they are old.

#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/pricebook.h"
#include "app/pricefiles.h"
#include "app/simulationrunner.h"
#include "models/analysis/neededoffers.h"
#include "models/ec2/purchase.h"
#include "models/lambda/lambdabill.h"
#include "ui/bill/billdialog.h"
#include "ui/format.h"
#include "ui/pinned.h"
#include "ui/plaintext.h"
#include "ui/verdict/warningchip.h"

#include <QAction>
#include <QStatusBar>

#include <algorithm>

namespace loadline {
namespace {

constexpr int noticeHeight = 22;
constexpr int sideMargin = 10;

/// The older of the prices that decide: of the server's hours and of Lambda's time.
PriceDate computeDate(const Scenario& scenario, const Evaluation& evaluation, const PriceSheet& sheet)
{
    PriceDate date = lambdaPricesFor(scenario.lambda, sheet).gbSecond.asOf;
    const CatalogueEntry* entry = sheet.findType(evaluation.option(OptionId::Ec2).compute.name);
    if (entry) {
        const PriceDate hourly = hourlyPrice(*entry, scenario.ec2.os, scenario.ec2.commitment).asOf;
        if (hourly.known() && (hourly < date || !date.known()))
            date = hourly;
    }
    return date;
}

} // namespace

void MainWindow::createPriceFiles()
{
    m_priceFiles = new PriceFiles(m_parts.imported, m_parts.settings, m_parts.appearance.theme(), this);
    m_priceNotice = new WarningChip(this);
    m_priceNotice->setFixedHeight(noticeHeight);
    m_priceNotice->setObjectName(QStringLiteral("priceNotice"));
    statusBar()->addPermanentWidget(m_priceNotice);
    statusBar()->setContentsMargins(0, 0, sideMargin, 0);
    m_priceNotice->hide();
    connect(m_actions->prices, &QAction::triggered, this, &MainWindow::openPrices);
    connect(m_priceNotice, &QToolButton::clicked, this, &MainWindow::openPrices);
    connect(m_priceFiles, &PriceFiles::done, this, &MainWindow::say);
    connect(&m_parts.prices, &PriceBook::changed, this, &MainWindow::showPrices);
    connect(&m_parts.imported, &ImportedPrices::problemChanged, this, &MainWindow::showPriceNotice);
}

void MainWindow::openPrices()
{
    const Scenario& scenario = m_parts.document.scenario();
    m_priceFiles->showDialog(scenario.billing.region, neededOffers(scenario, *m_evaluation));
}

void MainWindow::showPrices()
{
    m_pinned.reset(); // evaluated again at the new prices
    m_simulation->forget();
    m_bills->setSources(m_parts.prices.sheet(m_parts.document.scenario().billing.region).sources);
    showScenario(m_parts.document.scenario());
}

void MainWindow::showPriceNotice()
{
    if (m_evaluationCount == 0)
        return;
    const Theme& theme = m_parts.appearance.theme();
    const QString& problem = m_parts.imported.problem();
    const Scenario& scenario = m_parts.document.scenario();
    const PriceDate date = computeDate(scenario, *m_evaluation, m_parts.prices.sheet(scenario.billing.region));
    const bool hasOldPrices = isOld(date, QDate::currentDate());
    m_priceNotice->setVisible(!problem.isEmpty() || hasOldPrices);
    if (!problem.isEmpty()) {
        m_priceNotice->showText(Severity::Caution, tr("Imported prices cannot be read"), theme);
        m_priceNotice->setToolTip(plainTip(problem));
    } else if (hasOldPrices) {
        m_priceNotice->showText(Severity::Caution, tr("Prices over a year old: %1").arg(NumberFormat().date(date)),
                                theme);
        m_priceNotice->setToolTip(
            plainTip(tr("The EC2 or Lambda prices of %1 are of %2. Click for newer ones.")
                         .arg(fromUtf8(regionCode(scenario.billing.region)), NumberFormat().date(date))));
    }
}

} // namespace loadline
