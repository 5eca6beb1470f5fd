// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with the bills, as the main window opens it, keeps it up to date and writes it to a file.

#include "app/mainwindow.h"
#include "app/pricebook.h"
#include "ui/bill/billdialog.h"
#include "ui/pinned.h"

#include <QSettings>

namespace loadline {
namespace {

const QString geometryKey = QStringLiteral("bills/geometry");
const QString stateKey = QStringLiteral("bills/state");
/// How much smaller than the main window the bills are when they are first opened.
constexpr QSize inset(60, 60);

} // namespace

void MainWindow::createBills()
{
    m_bills = new BillDialog(m_parts.appearance.theme(), this);
    m_bills->restoreState(m_parts.settings.value(stateKey).toByteArray());
    m_billsPlaced = m_bills->restoreGeometry(m_parts.settings.value(geometryKey).toByteArray());
    connect(m_bills, &BillDialog::parameterRequested, this, &MainWindow::showParameterBehindBill);
    connect(m_bills, &BillDialog::saveRequested, this, &MainWindow::saveBills);
}

void MainWindow::storeBills()
{
    if (m_billsPlaced)
        m_parts.settings.setValue(geometryKey, m_bills->saveGeometry());
    m_parts.settings.setValue(stateKey, m_bills->saveState());
}

BillOrigin MainWindow::billOrigin() const
{
    return {.scenario = m_parts.document.title(), .hoursPerMonth = m_parts.document.scenario().billing.hoursPerMonth()};
}

const Evaluation* MainWindow::pinnedEvaluation() const { return m_pinned ? &m_pinned->evaluation : nullptr; }

void MainWindow::updateBills()
{
    m_bills->setOrigin(billOrigin());
    if (m_bills->isVisible())
        m_bills->showBills(*m_evaluation, pinnedEvaluation());
}

void MainWindow::openBills(OptionId option, std::optional<Part> part)
{
    if (!m_billsPlaced)
        m_bills->resize(size() - inset);
    m_billsPlaced = true;
    m_bills->showBills(*m_evaluation, pinnedEvaluation());
    m_bills->show();
    m_bills->raise();
    m_bills->activateWindow();
    m_bills->reveal(option, part);
}

void MainWindow::openAllBills() { openBills(OptionId::Ec2, {}); }

void MainWindow::saveBills() { m_files->saveBills(billCsv(billOrigin(), *m_evaluation, pinnedEvaluation())); }

void MainWindow::showParameterBehindBill(const QString& id)
{
    activateWindow();
    showParameter(id);
}

} // namespace loadline
