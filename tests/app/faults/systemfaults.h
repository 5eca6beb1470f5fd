// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the system refuse calls that write files. The test program has these calls in place of the system's, so that Qt,
// SQLite and the program itself meet the refusal where they would meet a real one, and the program needs nothing for
// it.

#pragma once

#include <cerrno>

namespace loadline::tests {

enum class SystemCall
{
    Write,
    Sync,
    Rename,
    Lock
};

/// As long as it lives, one call of that kind on a file fails, or that one and all after it. A refused write of more
/// than one byte writes the half of it first, as a disk does that is full. One at a time; calls of all threads count.
class SystemFault
{
public:
    enum class Lasting
    {
        Once,
        FromThenOn
    };

    /// `which` counts from 0.
    SystemFault(SystemCall call, int which, int error, Lasting lasting);
    ~SystemFault();
    SystemFault(const SystemFault&) = delete;
    SystemFault& operator=(const SystemFault&) = delete;

    /// Whether there was such a call.
    [[nodiscard]] bool hasStruck() const;
};

} // namespace loadline::tests
