// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Presenter mode: a window of its own over the document, so that leaving it finds the main window as it was.

#include "app/mainwindow.h"
#include "ui/charts/chartcard.h"
#include "ui/explorepage.h"
#include "ui/presenter/presenterpage.h"

#include <QScreen>
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
    m_presenter = std::make_unique<PresenterPage>(m_parts.appearance.theme(), chartInUse());
    PresenterPage* page = m_presenter.get();
    Appearance& appearance = m_parts.appearance;
    page->setTypeSize(appearance.typeSize());
    connect(page, &PresenterPage::edited, this, &MainWindow::applyEdit);
    connect(page, &PresenterPage::undoRequested, m_parts.document.undoStack(), &QUndoStack::undo);
    connect(page, &PresenterPage::themeToggled, &appearance, &Appearance::toggle);
    connect(page, &PresenterPage::typeSizeRequested, &appearance, &Appearance::changeTypeSize);
    connect(&appearance, &Appearance::themeChanged, page, &PresenterPage::setTheme);
    connect(&appearance, &Appearance::typeSizeChanged, page, &PresenterPage::setTypeSize);
    // The page is deleted, which must wait until its own event is over.
    connect(page, &PresenterPage::left, this, &MainWindow::stopPresenting, Qt::QueuedConnection);
    showInPresenter(shownEvaluation());
    page->setGeometry(screen()->geometry());
    page->showFullScreen();
    page->activateWindow();
}

void MainWindow::showInPresenter(const Evaluation& evaluation)
{
    if (m_presenter)
        m_presenter->showEvaluation(m_parts.document.scenario(), evaluation, m_pinned.get());
}

void MainWindow::stopPresenting()
{
    m_presenter.reset();
    activateWindow();
}

} // namespace loadline
