// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus and tool bar of the main window: where each action stands.

#include "app/language.h"
#include "app/mainactions.h"
#include "app/mainwindow.h"
#include "ui/explorepage.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace loadline {
namespace {

constexpr int sideMargin = 12;
constexpr int barPadding = 4; ///< the style's own margin around a tool bar's items
constexpr int barHeight = 48;
constexpr int buttonSize = 32;
constexpr int cornerDrop = 6;

QWidget* newSpacer(QWidget* parent)
{
    auto* spacer = new QWidget(parent);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

} // namespace

void MainWindow::createMenus()
{
    createFileMenu();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->findParameter, m_actions->copyChart});
    edit->addSeparator();
    edit->addActions({m_actions->pin, m_actions->backToPinned, m_actions->removePin});
    edit->addSeparator();
    edit->addAction(m_actions->resetAll);
    createViewMenu();
    createLessonsMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions->shortcuts);
    help->addSeparator();
    help->addActions({m_actions->about, m_actions->aboutQt});
    m_prices = new PlainLabel(menuBar());
    // A corner widget lies at the top of the bar; the menus' names lie a little lower.
    m_prices->setContentsMargins(sideMargin, cornerDrop, sideMargin, 0);
    menuBar()->setCornerWidget(m_prices);
}

void MainWindow::createFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->startNew, m_actions->open});
    m_files->recent().fill(file->addMenu(tr("Open &recent")));
    QMenu* presets = file->addMenu(tr("&Preset"));
    presets->setToolTipsVisible(true);
    for (const Preset& preset : m_parts.presets) {
        QAction* action = presets->addAction(plainName(preset.name));
        action->setStatusTip(preset.story);
        action->setToolTip(plainTip(preset.story));
        connect(action, &QAction::triggered, this, [this, id = preset.id] { choosePreset(id); });
    }
    file->addSeparator();
    file->addActions({m_actions->save, m_actions->saveAs});
    file->addSeparator();
    file->addActions({m_actions->exportSheets, m_actions->print});
    file->addSeparator();
    file->addActions({m_actions->openTrace, m_actions->removeTrace});
    file->addSeparator();
    file->addAction(m_actions->prices);
    file->addSeparator();
    file->addAction(m_actions->quit);
}

void MainWindow::createViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_dock->toggleViewAction());
    view->addAction(m_actions->bills);
    QMenu* charts = view->addMenu(tr("&Charts"));
    for (const ChartKind kind : chartKinds) {
        // The key is the page's own; a second owner would make it ambiguous.
        const QString text = QStringLiteral("%1\t%2").arg(chartName(kind)).arg(static_cast<int>(kind) + 1);
        connect(charts->addAction(text), &QAction::triggered, m_page, [this, kind] { m_page->chooseChart(kind); });
    }
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->addActions({m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark});
    theme->addSeparator();
    theme->addAction(m_actions->toggleTheme);
    QMenu* type = view->addMenu(tr("T&ype size"));
    type->addActions({m_actions->enlargeType, m_actions->reduceType, m_actions->resetType});
    createLanguageMenu(view);
    view->addSeparator();
    view->addAction(m_actions->simulate);
    view->addSeparator();
    view->addAction(m_actions->present);
}

void MainWindow::createLanguageMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(menu);
    const QString chosen = m_parts.settings.value(languageKey).toString();
    for (const QString& language : QStringList{QString()} + spokenLanguages()) {
        QAction* action = menu->addAction(language.isEmpty() ? tr("As the &system") : languageName(language));
        action->setCheckable(true);
        action->setChecked(language == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { chooseLanguage(language); });
    }
}

/// Every text is made once, so another language takes a start.
void MainWindow::chooseLanguage(const QString& language)
{
    m_parts.settings.setValue(languageKey, language);
    say(tr("The language changes when Loadline is started again"));
}

void MainWindow::createToolBar()
{
    constexpr int iconSize = 16;
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->setIconSize(QSize(iconSize, iconSize));
    auto* head = new QWidget(bar);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_mark = new PlainLabel(head);
    auto* name = new PlainLabel(tr("Loadline"), head);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    layout->addWidget(m_mark);
    layout->addWidget(name);
    bar->addWidget(head);
    createPageButtons(bar);
    bar->addWidget(newSpacer(bar));
    createPinMark(bar);
    bar->addActions({m_actions->undo, m_actions->redo, m_actions->pin, m_actions->toggleTheme, m_actions->present,
                     m_actions->exportSheets});
    for (QAction* action : {m_actions->pin, m_actions->present, m_actions->exportSheets}) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFixedHeight(buttonSize);
        button->setAutoRaise(false);
    }
    QWidget* main = bar->widgetForAction(m_actions->exportSheets);
    main->setProperty("segment", QStringLiteral("only"));
    main->setProperty("main", true);
    for (QAction* action : {m_actions->undo, m_actions->redo, m_actions->toggleTheme}) {
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setFixedSize(buttonSize, buttonSize);
        button->setAutoRaise(false);
    }
    bar->setFixedHeight(barHeight);
    bar->setContentsMargins(0, 0, sideMargin - barPadding, 1);
}

} // namespace loadline
