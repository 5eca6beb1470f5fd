// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainactions.h"

#include "ui/icon.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QUndoStack>
#include <QWidget>

namespace loadline {

MainActions::MainActions(QUndoStack* undoStack, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    createFileActions();
    createEditActions(undoStack);
    createPinActions();
    createViewActions();
    createHelpActions();
}

QAction* MainActions::add(const QString& text, const QString& tip, const QKeySequence& key)
{
    auto* action = new QAction(text, m_window);
    action->setStatusTip(tip);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void MainActions::createFileActions()
{
    startNew = add(tr("&New"), tr("Start over with the first preset"), QKeySequence::New);
    open = add(tr("&Open…"), tr("Open a scenario file"), QKeySequence::Open);
    save = add(tr("&Save"), tr("Save the scenario"), QKeySequence::Save);
    saveAs = add(tr("Save &as…"), tr("Save the scenario under another name"), QKeySequence(tr("Ctrl+Shift+S")));
    exportSheets = add(tr("&Export\u2026"), tr("Write charts, the architecture and the bill to files"),
                       QKeySequence(tr("Ctrl+E")));
    print = add(tr("Pr&int\u2026"), tr("Print the chart in use"), QKeySequence::Print);
    openTrace = add(tr("Open &traffic…"), tr("Use recorded traffic from a file"));
    removeTrace = add(tr("&Remove trace"), tr("Go back to the drawn curve"));
    openLesson = add(tr("&Open lesson…"), tr("Run a lesson from a file"));
    prices = add(tr("&Prices…"), tr("Ages of the prices; import price lists or fetch new ones"));
    quit = add(tr("&Quit"), tr("Close Loadline"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::createEditActions(QUndoStack* undoStack)
{
    undo = undoStack->createUndoAction(m_window, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack->createRedoAction(m_window, tr("Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    m_window->addActions({undo, redo});
    copyChart = add(tr("&Copy chart"), tr("Copy the chart in use as a picture"), QKeySequence(tr("Ctrl+Shift+C")));
    resetAll = add(tr("Reset &all"), tr("Take every value back to the preset or the opened file"));
    findParameter = add(tr("&Find a value"), tr("Search the panel"), QKeySequence::Find);
}

void MainActions::createPinActions()
{
    pin = add(tr("&Pin as A"), tr("Keep the scenario as it stands as A, to compare others with it"),
              QKeySequence(tr("P")));
    pin->setToolTip(tr("Pin as A (P)"));
    removePin = add(tr("Re&move the pin"), tr("Compare with A no more"), QKeySequence(tr("Shift+P")));
    removePin->setToolTip(tr("Remove the pin (Shift+P)"));
    backToPinned = add(tr("&Back to A"), tr("Bring the values of A back"));
    backToPinned->setToolTip(tr("Bring the values of A back"));
}

void MainActions::createViewActions()
{
    bills = add(tr("&Bills"), tr("Open both bills line by line"), QKeySequence(tr("Ctrl+B")));
    toggleTheme =
        add(tr("Light or dark"), tr("Change between the light and the dark theme"), QKeySequence(tr("Ctrl+T")));
    auto* themes = new QActionGroup(m_window);
    themeSystem = add(tr("As the &system"), tr("Follow the desktop"));
    themeLight = add(tr("&Light"), tr("Light theme, for bright rooms"));
    themeDark = add(tr("&Dark"), tr("Dark theme"));
    for (QAction* theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    enlargeType = add(tr("&Larger type"), tr("Make all type larger"));
    enlargeType->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    reduceType = add(tr("&Smaller type"), tr("Make all type smaller"), QKeySequence(tr("Ctrl+-")));
    resetType = add(tr("&Normal type"), tr("Type in its normal size"), QKeySequence(tr("Ctrl+0")));
    simulate = add(tr("Simulate in the &background"),
                   tr("Simulate weeks of the scenario request by request, behind everything else"),
                   QKeySequence(tr("Ctrl+Shift+B")));
    simulate->setCheckable(true);
    present = add(tr("&Present"), tr("Fill the screen with one chart in large type"), QKeySequence(tr("F11")));
    present->setToolTip(tr("Presenter mode (F11)"));
}

void MainActions::createHelpActions()
{
    shortcuts = add(tr("&Keyboard shortcuts"), tr("List all keys"), QKeySequence(tr("F1")));
    about = add(tr("&About Loadline"), tr("Version, licence and the dates of the prices"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(tr("About &Qt"), tr("The library that Loadline is built with"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainActions::setTheme(const Theme& theme)
{
    undo->setIcon(icon(QStringLiteral("undo"), theme.ink2));
    redo->setIcon(icon(QStringLiteral("redo"), theme.ink2));
    pin->setIcon(icon(QStringLiteral("pin"), theme.ink2));
    removePin->setIcon(icon(QStringLiteral("close"), theme.ink2));
    exportSheets->setIcon(icon(QStringLiteral("export"), theme.selInk));
    present->setIcon(icon(QStringLiteral("present"), theme.ink2));
    // The picture shows where the button leads.
    toggleTheme->setIcon(icon(theme.isDark ? QStringLiteral("theme-light") : QStringLiteral("theme-dark"), theme.ink2));
    toggleTheme->setToolTip(plainTip(theme.isDark ? tr("Light theme (Ctrl+T)") : tr("Dark theme (Ctrl+T)")));
}

QList<QAction*> MainActions::withKeys() const
{
    return {startNew,    open,        save,       saveAs,    exportSheets, print,         quit,
            undo,        redo,        copyChart,  pin,       removePin,    findParameter, bills,
            toggleTheme, enlargeType, reduceType, resetType, simulate,     present,       shortcuts};
}

} // namespace loadline
