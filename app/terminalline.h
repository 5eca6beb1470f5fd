// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace loadline {

/// One line on stderr that is written over while a command works, and gone when it ends.
class TerminalLine
{
public:
    TerminalLine();
    ~TerminalLine();
    Q_DISABLE_COPY_MOVE(TerminalLine)

    /// False where stderr is kept in a file or read by a program.
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    /// Nothing where there is no terminal.
    void show(const QString& line);
    void clear();

private:
    bool m_isTerminal;
    bool m_isShown = false;
};

} // namespace loadline
