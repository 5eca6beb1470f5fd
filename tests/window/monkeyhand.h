// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what a line of the monkey says, to whatever window a person would reach at that moment.

#pragma once

#include <QPoint>
#include <QStringList>

class QWindow;

namespace loadline {

struct WindowDesk;

class MonkeyHand
{
public:
    /// Files for dialogs and drops are in `folder`; so is everything that the hand lets be written.
    MonkeyHand(const QString& folder, const QStringList& files)
        : m_folder(folder)
        , m_files(files)
    {}

    /// One action; a dialog that it opens runs inside.
    void act(WindowDesk& desk, const QString& line);
    /// Takes away what lies over the window: a menu, a dialog or a drag. False where there is nothing.
    static bool clearAway();

private:
    using Numbers = QList<int>;
    void pointAt(const QString& verb, const Numbers& at) const;
    void drag(QWindow& window, QPoint from, QPoint to) const;
    void drop(WindowDesk& desk, int file) const;
    void answer(int choice) const;
    void undo(WindowDesk& desk, int steps) const;

    QString m_folder;
    QStringList m_files;
};

} // namespace loadline
