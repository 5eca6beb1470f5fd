// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the main window and the time that they share. Only the page that is seen is kept up to date.

#include "app/mainwindow.h"
#include "app/pricebook.h"
#include "models/architecture/parts.h"
#include "ui/architecture/architecturepage.h"
#include "ui/explorepage.h"
#include "ui/icon.h"
#include "ui/lessons/lessonlist.h"
#include "ui/plaintext.h"
#include "ui/presenter/presenterpage.h"
#include "ui/time/playclock.h"
#include "ui/time/timescrubber.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace loadline {
namespace {

constexpr int gap = 12;
constexpr int buttonHeight = 32;

} // namespace

void MainWindow::createPages()
{
    auto* middle = new QWidget(this);
    m_pages = new QStackedWidget(middle);
    m_architecturePage = new ArchitecturePage(m_parts.appearance.theme(), m_pages);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_architecturePage);
    m_lessonList = new LessonList(m_parts.appearance.theme(), m_pages);
    m_pages->addWidget(m_lessonList);
    m_clock = new PlayClock(this);
    m_scrubber = new TimeScrubber(*m_clock, m_parts.appearance.theme(), middle);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(gap, 0, gap, gap);
    bottom->addWidget(m_scrubber);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addLayout(bottom);
    setCentralWidget(middle);
}

void MainWindow::createPageButtons(QToolBar* bar)
{
    auto* buttons = new QWidget(bar);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(gap, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QActionGroup(this);
    // Ctrl+3 is kept for finding the cheapest choice.
    const std::array<std::pair<QString, int>, 3> pages{
        {{tr("Explore"), 1}, {tr("Architecture"), 2}, {tr("Lessons"), 4}}};
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const auto& [name, digit] = pages[index];
        auto* action = new QAction(name, group);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)));
        action->setToolTip(plainTip(tr("%1 (Ctrl+%2)").arg(name).arg(digit)));
        addAction(action);
        auto* button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setFixedHeight(buttonHeight);
        button->setProperty("segment", index == 0                  ? QStringLiteral("first")
                                       : index + 1 == pages.size() ? QStringLiteral("last")
                                                                   : QStringLiteral("middle"));
        layout->addWidget(button);
        connect(action, &QAction::triggered, this, [this, index] { showPage(static_cast<int>(index)); });
        connect(m_pages, &QStackedWidget::currentChanged, action,
                [action, index](int shown) { action->setChecked(shown == static_cast<int>(index)); });
    }
    group->actions().constFirst()->setChecked(true);
    bar->addWidget(buttons);
}

void MainWindow::connectPages()
{
    connect(m_clock, &PlayClock::minuteChanged, this, &MainWindow::showMinute);
    connect(m_architecturePage, &ArchitecturePage::edited, this, &MainWindow::applyEdit);
    connect(m_architecturePage, &ArchitecturePage::parameterRequested, this, &MainWindow::showParameter);
    connect(m_architecturePage, &ArchitecturePage::billRequested, this, &MainWindow::openBills);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages->count())
        return;
    const bool leavesExplore = m_pages->currentWidget() == m_page;
    if (leavesExplore)
        m_panelWithExplore = m_dock->isVisibleTo(this);
    m_pages->setCurrentIndex(index);
    // The designs need the width; a click on a part brings the panel back.
    const bool showsExplore = m_pages->currentWidget() == m_page;
    if (leavesExplore != showsExplore)
        m_dock->setVisible(showsExplore && m_panelWithExplore);
    const bool showsTime = m_pages->currentWidget() != m_lessonList;
    m_scrubber->setVisible(showsTime);
    if (!showsTime)
        showLessons();
    if (m_evaluationCount > 0)
        showOnPage();
}

void MainWindow::showOnPage()
{
    const Scenario& scenario = m_parts.document.scenario();
    const Evaluation& evaluation = shownEvaluation();
    m_scrubber->showTraffic(evaluation.traffic);
    // The first minute shown is the busiest one.
    if (m_evaluationCount == 1 && m_clock->minute() <= 0.0 && !evaluation.traffic.rates.empty())
        m_clock->setMinute(
            static_cast<double>(std::ranges::max_element(evaluation.traffic.rates) - evaluation.traffic.rates.begin()) *
            minutesPerStep);
    const Moment moment = momentAt(scenario, evaluation, m_clock->minute());
    m_scrubber->showMoment(moment);
    if (m_pages->currentWidget() == m_page) {
        m_page->showEvaluation(scenario, shown(), m_pinned);
    } else if (m_pages->currentWidget() == m_architecturePage) {
        const PriceSheet& sheet = m_parts.prices.sheet(scenario.billing.region);
        m_architecturePage->showEvaluation(scenario, evaluation, architecture(scenario, sheet, evaluation), moment);
    }
}

void MainWindow::showMinute()
{
    const Moment moment = momentAt(m_parts.document.scenario(), shownEvaluation(), m_clock->minute());
    m_scrubber->showMoment(moment);
    if (m_presenter)
        m_presenter->showMoment(moment);
    if (m_pages->currentWidget() == m_page)
        m_page->showMinute(moment.minute);
    else if (m_pages->currentWidget() == m_architecturePage)
        m_architecturePage->showMoment(moment);
}

} // namespace loadline
