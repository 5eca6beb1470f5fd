// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    using loadline::CommandLine;
    const CommandLine line = loadline::readCommandLine(argc, argv);
    if (line.command == CommandLine::Command::Done)
        return line.exitCode;
    const QCoreApplication application(argc, argv);
    return line.command == CommandLine::Command::Evaluate ? loadline::evaluateCommand(line)
                                                          : loadline::parametersCommand(line);
}
