// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pinned scenario "A" in the main window: evaluated once, handed down to the pages, named in the tool bar.

#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "app/pinnedevaluation.h"
#include "ui/pinned.h"
#include "ui/plaintext.h"
#include "ui/visibletext.h"

#include <QAction>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

namespace loadline {

void MainWindow::createPinMark(QToolBar* bar)
{
    constexpr int buttonSize = 32;
    constexpr int gap = 8;
    m_pinMark = new PlainLabel(bar);
    m_pinMark->setContentsMargins(0, 0, gap, 0);
    m_pinMarkShown = bar->addWidget(m_pinMark);
    bar->addActions({m_actions->backToPinned, m_actions->removePin});
    for (QAction* action : {m_actions->backToPinned, m_actions->removePin}) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setFixedHeight(buttonSize);
        button->setAutoRaise(false);
    }
}

void MainWindow::connectPin()
{
    Document& document = m_parts.document;
    connect(m_actions->pin, &QAction::triggered, this, &MainWindow::pinScenario);
    connect(m_actions->removePin, &QAction::triggered, &document, &Document::removePin);
    connect(m_actions->backToPinned, &QAction::triggered, &document, &Document::restorePinned);
}

void MainWindow::pinScenario()
{
    const Document& document = m_parts.document;
    QString name = document.title();
    for (const Preset& preset : m_parts.presets)
        if (preset.id == document.presetId())
            name = preset.name;
    if (document.scenario() != document.baseline())
        name = tr("%1, changed").arg(name);
    m_parts.document.pin(name);
}

void MainWindow::keepPinnedCurrent()
{
    const auto& wanted = m_parts.document.pinned();
    if (wanted && m_pinned && m_pinned->scenario == wanted->scenario && m_pinned->name == wanted->name)
        return;
    m_pinned = evaluatePinned(wanted, m_parts.prices);
    m_pinnedEvaluationCount += m_pinned ? 1 : 0;
}

void MainWindow::showPin()
{
    const auto& pinned = m_parts.document.pinned();
    const bool same = pinned && pinned->scenario == m_parts.document.scenario();
    for (QAction* action : {m_actions->removePin, m_actions->backToPinned})
        action->setVisible(pinned.has_value());
    m_actions->backToPinned->setEnabled(pinned && !same);
    m_pinMarkShown->setVisible(pinned.has_value());
    if (!pinned)
        return;
    constexpr int widest = 220;
    const QString whole = pinned->name.isEmpty() ? tr("A, pinned") : tr("A: %1, pinned").arg(visibleLine(pinned->name));
    m_pinMark->setText(m_pinMark->fontMetrics().elidedText(whole, Qt::ElideMiddle, widest));
    m_pinMark->setToolTip(plainTip(tr("Every figure and chart shows how it differs from A. %1").arg(whole)));
}

} // namespace loadline
