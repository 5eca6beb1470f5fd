// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the menus and the tool bar offer: names, keys and tips in one place. The main window says what each does.

#pragma once

#include "ui/theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QUndoStack;
class QWidget;

namespace loadline {

class MainActions : public QObject
{
    Q_OBJECT

public:
    /// Adds all actions to `window`, so that their keys work although the menus are closed.
    MainActions(QUndoStack* undoStack, QWidget* window);

    QAction* startNew;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportSheets;
    QAction* print;
    QAction* openTrace;
    QAction* removeTrace;
    QAction* prices;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* copyChart;
    QAction* pin;
    QAction* removePin;
    QAction* backToPinned;
    QAction* resetAll;
    QAction* findParameter;
    QAction* toggleTheme;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* enlargeType;
    QAction* reduceType;
    QAction* resetType;
    QAction* bills;
    QAction* simulate;
    QAction* openLesson;
    QAction* present;
    QAction* shortcuts;
    QAction* about;
    QAction* aboutQt;

    /// Icons in the theme's colours.
    void setTheme(const Theme& theme);
    /// All actions that have a key, in the order of the menus.
    [[nodiscard]] QList<QAction*> withKeys() const;

private:
    QAction* add(const QString& text, const QString& tip, const QKeySequence& key = {});
    void createFileActions();
    void createEditActions(QUndoStack* undoStack);
    void createPinActions();
    void createViewActions();
    void createHelpActions();

    QWidget* m_window;
};

} // namespace loadline
