// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminalline.h"

#include "app/output.h"
#include "ui/visibletext.h"

#include <unistd.h>

namespace loadline {

TerminalLine::TerminalLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{}

TerminalLine::~TerminalLine() { clear(); }

void TerminalLine::show(const QString& line)
{
    if (!m_isTerminal)
        return;
    clearTerminalLine();
    tell(visibleLine(line));
    m_isShown = true;
}

void TerminalLine::clear()
{
    if (m_isShown)
        clearTerminalLine();
    m_isShown = false;
}

} // namespace loadline
