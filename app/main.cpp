// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/guiprogram.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    using Command = loadline::CommandLine::Command;
    const loadline::CommandLine line = loadline::readCommandLine(argc, argv);
    switch (line.command) {
    case Command::Window:
        return loadline::hasDisplay() ? loadline::runWindow(line, argc, argv)
                                      : loadline::runWithoutDisplay(line, argc, argv);
    case Command::Evaluate: {
        const QCoreApplication application(argc, argv);
        return loadline::evaluateCommand(line);
    }
    case Command::Parameters: {
        const QCoreApplication application(argc, argv);
        return loadline::parametersCommand(line);
    }
    case Command::Done:
        break;
    }
    return line.exitCode;
}
