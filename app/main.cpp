// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/exportcommand.h"
#include "app/guiprogram.h"
#include "app/language.h"
#include "app/pricecommands.h"
#include "app/programname.h"
#include "app/simulatecommand.h"

#include <QCoreApplication>

#include <csignal>
#include <optional>

namespace {

using loadline::CommandLine;

/// The commands that need no display.
int runCommand(const CommandLine& line, int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    loadline::nameProgram();
    // What other programs read is the same in every language.
    std::optional<loadline::Language> language;
    if (!line.json && !line.csv)
        language.emplace(QString::fromStdString(line.language));
    switch (line.command) {
    case CommandLine::Command::Evaluate:
        return loadline::evaluateCommand(line);
    case CommandLine::Command::Parameters:
        return loadline::parametersCommand(line);
    case CommandLine::Command::Simulate:
        return loadline::simulateCommand(line);
    default:
        return loadline::pricesCommand(line);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    // A file that grows past what this user may write is an error that is said, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    const CommandLine line = loadline::readCommandLine(argc, argv);
    switch (line.command) {
    case CommandLine::Command::Window:
        return loadline::hasDisplay() ? loadline::runWindow(line, argc, argv)
                                      : loadline::runWithoutDisplay(line, argc, argv);
    case CommandLine::Command::Done:
        return line.exitCode;
    case CommandLine::Command::Export:
        return loadline::exportCommand(line, argc, argv);
    default:
        return runCommand(line, argc, argv);
    }
}
