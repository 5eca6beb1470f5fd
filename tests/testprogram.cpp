// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testprogram.h"

#include <cstdio>
#include <map>

namespace {

std::map<std::string, loadline::tests::RunTest>& registered()
{
    static std::map<std::string, loadline::tests::RunTest> tests;
    return tests;
}

} // namespace

loadline::tests::RegisteredTest::RegisteredTest(const std::filesystem::path& file, RunTest run)
{
    registered().emplace(file.stem().string(), run);
}

int main(int argc, char** argv)
{
    const auto found = argc > 1 ? registered().find(argv[1]) : registered().end();
    if (found == registered().end()) {
        std::fprintf(stderr, "Name the test to run; arguments after it go to Qt Test:\n");
        for (const auto& [name, run] : registered())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // The class sees the program's name and its own arguments.
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
