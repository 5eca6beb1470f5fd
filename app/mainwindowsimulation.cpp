// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated weeks in the main window: what they give takes the formulas' place on the pages, without evaluating again.

#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/simulationrunner.h"
#include "ui/simulationstatus.h"

#include <QAction>
#include <QSettings>
#include <QStatusBar>
#include <QThread>

namespace loadline {
namespace {

const QString simulatesKey = QStringLiteral("simulation/inBackground");

} // namespace

void MainWindow::createSimulation()
{
    m_simulation = new SimulationRunner(QThread::idealThreadCount(), this);
    m_simulationStatus = new SimulationStatus(m_parts.appearance.theme(), this);
    statusBar()->addPermanentWidget(m_simulationStatus);
    connect(m_simulation, &SimulationRunner::changed, this, &MainWindow::showSimulation);
    connect(m_actions->simulate, &QAction::toggled, this, &MainWindow::setSimulating);
    m_actions->simulate->setChecked(m_parts.simulates && m_parts.settings.value(simulatesKey, true).toBool());
}

void MainWindow::setSimulating(bool simulates)
{
    if (m_parts.simulates)
        m_parts.settings.setValue(simulatesKey, simulates);
    m_simulation->setEnabled(simulates);
}

void MainWindow::showSimulation()
{
    m_simulationStatus->showState(m_simulation->state());
    const SimulationTally* tally = m_simulation->tally();
    if (!tally)
        return;
    if (m_simulated && m_simulated->option(OptionId::Lambda).simulated->weeks == tally->weeks())
        return;
    m_simulated = std::make_shared<const Evaluation>(tally->replaceIn(*m_evaluation));
    showOnPage();
    showInPresenter();
}

} // namespace loadline
