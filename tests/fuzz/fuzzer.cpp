// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's program: `fuzzer TARGET [libFuzzer's own words]`; `fuzzer TARGET --samples` lists the folders of samples.

#include "tests/fuzz/targets.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const loadline::tests::FuzzTarget* chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    chosen = *argc > 1 ? loadline::tests::fuzzTarget((*argv)[1]) : nullptr;
    if (!chosen) {
        std::fprintf(stderr, "Name what to feed:\n");
        for (const auto& target : loadline::tests::fuzzTargets())
            std::fprintf(stderr, "  %s\n", target.name);
        std::exit(2);
    }
    if (*argc > 2 && std::strcmp((*argv)[2], "--samples") == 0) {
        for (const QString& folder : chosen->samples())
            std::printf("%s\n", qPrintable(folder));
        std::exit(0);
    }
    // libFuzzer sees its own words alone.
    (*argv)[1] = (*argv)[0];
    ++*argv;
    --*argc;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // It lives as long as the process, which libFuzzer ends.
    static QApplication application(*argc, *argv);
    QStandardPaths::setTestModeEnabled(true);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    chosen->read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
