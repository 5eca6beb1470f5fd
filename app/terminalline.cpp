// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminalline.h"

#include <cstdio>
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
    std::fputs(qUtf8Printable(QStringLiteral("\r\x1b[K") + line), stderr);
    std::fflush(stderr);
    m_isShown = true;
}

void TerminalLine::clear()
{
    if (m_isShown)
        std::fputs("\r\x1b[K", stderr);
    m_isShown = false;
}

} // namespace loadline
