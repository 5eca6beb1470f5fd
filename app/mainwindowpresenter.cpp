// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Presenter mode: a window of its own over the document, so that leaving it finds the main window as it was.

#include "app/mainwindow.h"
#include "app/pricebook.h"
#include "ui/architecture/architecturepage.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/presenter/presenterpage.h"
#include "ui/time/playclock.h"

#include <QScreen>
#include <QStackedWidget>
#include <QUndoStack>

namespace loadline {

/// The chart with the focus; without one the first that is shown.
ChartKind MainWindow::chartInUse() const
{
    std::optional<ChartKind> chosen;
    for (const ChartKind kind : chartKinds) {
        const ChartCard& card = m_page->card(kind);
        if (card.isVisible() && (!chosen || card.isAncestorOf(focusWidget())))
            chosen = kind;
    }
    return chosen.value_or(ChartKind::BreakEven);
}

void MainWindow::present()
{
    if (m_presenter)
        return;
    const PresentedSubject subject =
        m_pages->currentWidget() == m_architecturePage ? PresentedSubject(OptionId::Ec2) : chartInUse();
    m_presenter = std::make_unique<PresenterPage>(m_parts.appearance.theme(), subject);
    PresenterPage* page = m_presenter.get();
    Appearance& appearance = m_parts.appearance;
    page->setTypeSize(appearance.typeSize());
    connect(page, &PresenterPage::edited, this, &MainWindow::applyEdit);
    connect(page, &PresenterPage::undoRequested, m_parts.document.undoStack(), &QUndoStack::undo);
    connect(page, &PresenterPage::playToggled, this, &MainWindow::togglePlaying);
    connect(page, &PresenterPage::timeStepped, this, &MainWindow::stepTime);
    connect(page, &PresenterPage::themeToggled, &appearance, &Appearance::toggle);
    connect(page, &PresenterPage::typeSizeRequested, &appearance, &Appearance::changeTypeSize);
    connect(&appearance, &Appearance::themeChanged, page, &PresenterPage::setTheme);
    connect(&appearance, &Appearance::typeSizeChanged, page, &PresenterPage::setTypeSize);
    // The page is deleted, which must wait until its own event is over.
    connect(page, &PresenterPage::left, this, &MainWindow::stopPresenting, Qt::QueuedConnection);
    showInPresenter();
    page->setGeometry(screen()->geometry());
    page->showFullScreen();
    page->activateWindow();
}

void MainWindow::showInPresenter()
{
    if (!m_presenter)
        return;
    const Scenario& scenario = m_parts.document.scenario();
    const PriceSheet& sheet = m_parts.prices.sheet(scenario.billing.region);
    m_presenter->showEvaluation(scenario, shown(), architecture(scenario, sheet, *shown()),
                                momentAt(scenario, *shown(), m_clock->minute()), m_pinned);
}

void MainWindow::togglePlaying() { m_clock->setPlaying(!m_clock->isPlaying()); }
void MainWindow::stepTime(double minutes) { m_clock->setMinute(m_clock->minute() + minutes); }

void MainWindow::stopPresenting()
{
    m_presenter.reset();
    activateWindow();
}

} // namespace loadline
