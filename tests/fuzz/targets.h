// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readers that are fed with made-up bytes. Each kind of file is one row of a table; the fuzzer and a test over the
// seeds read it.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <span>

namespace loadline::tests {

/// A kind of file that the program reads.
struct FuzzTarget
{
    const char* name; ///< "scenario"; its own seeds and findings lie in tests/data/fuzz under it
    /// Reads the bytes as such a file and demands what holds for every input; ends the process where it does not.
    void (*read)(const QByteArray& bytes);
    QStringList others; ///< further folders with samples, from the checkout's root

    /// All folders with samples, from the checkout's root.
    [[nodiscard]] QStringList samples() const
    {
        return others + QStringList(QStringLiteral("tests/data/fuzz/") + QLatin1String(name));
    }
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

/// The target of that name, or null.
[[nodiscard]] const FuzzTarget* fuzzTarget(const QByteArray& name);

/// Ends the process, saying what does not hold.
#define LOADLINE_MUST(condition)                                                                                       \
    if (!(condition))                                                                                                  \
    qFatal("%s:%d: %s does not hold", __FILE__, __LINE__, #condition)

} // namespace loadline::tests
