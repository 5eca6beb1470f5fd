// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words after the program's name.

#pragma once

#include <string>
#include <vector>

namespace loadline {

/// What the program answers to the shell.
enum ExitCode : int
{
    ExitGood = 0,
    ExitBadInput = 1, ///< a file or a value is wrong
    ExitBadUsage = 2  ///< the words are wrong
};

/// The values of `simulate` as they were typed; empty where one was not given. There is either a file or a rate.
struct SimulationWords
{
    std::string file;
    std::string option;
    std::string hours;
    std::string arrivalRate;
    std::string warm;
    std::string cold;
    std::string idleLifetime;
    std::string maxConcurrency;
    std::string duration;
    std::string seed;
};

/// The values of `export` as they were typed.
struct ExportWords
{
    std::string file;
    std::string chart;
    std::string format; ///< empty: by the ending of `out`
    std::string size = "1920x1080";
    std::string theme = "light";
    std::string type = "slide";
    std::string out;
};

struct CommandLine
{
    enum class Command
    {
        Window,
        Evaluate,
        Parameters,
        Simulate,
        Export,
        PricesList,
        PricesImport,
        PricesUpdate,
        PricesRemove,
        Done ///< help, version or a mistake has been printed; `exitCode` is the answer
    };
    Command command = Command::Window;
    std::string file;                  ///< window: scenario or lesson; may be empty
    std::string evaluated;             ///< evaluate: scenario
    std::string language;              ///< of what people read; empty for the one chosen before, or the system's
    std::string lesson;                ///< window: key of a lesson to start in; may be empty
    bool json = false;                 ///< for other programs
    bool csv = false;                  ///< evaluate
    std::vector<std::string> settings; ///< evaluate: "id=value", in the order given
    std::vector<std::string> files;    ///< prices import
    std::string region;                ///< prices list, update and remove; may be empty
    std::string from;                  ///< prices update: base address in place of AWS's; may be empty
    std::vector<std::string> offers;   ///< prices update: AWS's codes; empty for all that are used
    bool older = false;                ///< prices import and update: lists that are older than the prices in use, too
    SimulationWords simulation;
    ExportWords exporting;
    int exitCode = ExitGood;
};

/// Reads the words; help, version and mistakes are printed here. To be called before there is an application object.
[[nodiscard]] CommandLine readCommandLine(int& argc, char** argv);

} // namespace loadline
