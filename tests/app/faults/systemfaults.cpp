// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/faults/systemfaults.h"

#include <atomic>
#include <cstdarg>
#include <cstddef>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace loadline::tests {
namespace {

/// What is refused; -1 where nothing is.
std::atomic<int> kind{-1};
std::atomic<int> chosen{0};
std::atomic<int> reason{0};
std::atomic<bool> lasts{false};
std::atomic<int> calls{0};
std::atomic<bool> struck{false};

bool isPlainFile(int file)
{
    struct stat facts
    {};
    // The test's own words may go to a file too.
    return file > STDERR_FILENO && fstat(file, &facts) == 0 && S_ISREG(facts.st_mode);
}

/// Whether this call is refused. `isFirst`: it is the one that was chosen.
bool isRefused(SystemCall call, bool& isFirst)
{
    if (kind != static_cast<int>(call))
        return false;
    const int number = calls++;
    isFirst = number == chosen;
    const bool refused = isFirst || (lasts && number > chosen);
    if (refused) {
        struck = true;
        errno = reason;
    }
    return refused;
}

bool isRefused(SystemCall call)
{
    bool isFirst = false;
    return isRefused(call, isFirst);
}

template<typename Function>
Function systems(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

SystemFault::SystemFault(SystemCall call, int which, int error, Lasting lasting)
{
    chosen = which;
    reason = error;
    lasts = lasting == Lasting::FromThenOn;
    calls = 0;
    struck = false;
    kind = static_cast<int>(call);
}

SystemFault::~SystemFault() { kind = -1; }

bool SystemFault::hasStruck() const { return struck; }

} // namespace loadline::tests

using loadline::tests::isPlainFile;
using loadline::tests::isRefused;
using loadline::tests::SystemCall;

extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    static const auto real = loadline::tests::systems<ssize_t (*)(int, const void*, size_t)>("write");
    bool isFirst = false;
    if (!isPlainFile(file) || !isRefused(SystemCall::Write, isFirst))
        return real(file, bytes, count);
    const int refusal = errno;
    if (isFirst && count > 1 && loadline::tests::lasts)
        return real(file, bytes, count / 2);
    errno = refusal;
    return -1;
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static const auto real = loadline::tests::systems<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    bool isFirst = false;
    if (!isPlainFile(file) || !isRefused(SystemCall::Write, isFirst))
        return real(file, bytes, count, at);
    const int refusal = errno;
    if (isFirst && count > 1 && loadline::tests::lasts)
        return real(file, bytes, count / 2, at);
    errno = refusal;
    return -1;
}

int fsync(int file)
{
    static const auto real = loadline::tests::systems<int (*)(int)>("fsync");
    return isRefused(SystemCall::Sync) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = loadline::tests::systems<int (*)(int)>("fdatasync");
    return isRefused(SystemCall::Sync) ? -1 : real(file);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = loadline::tests::systems<int (*)(const char*, const char*)>("rename");
    return isRefused(SystemCall::Rename) ? -1 : real(from, to);
}

int flock(int file, int operation) noexcept
{
    static const auto real = loadline::tests::systems<int (*)(int, int)>("flock");
    return operation != LOCK_UN && isRefused(SystemCall::Lock) ? -1 : real(file, operation);
}

int fcntl64(int file, int command, ...)
{
    static const auto real = loadline::tests::systems<int (*)(int, int, void*)>("fcntl64");
    va_list more;
    va_start(more, command);
    void* argument = va_arg(more, void*);
    va_end(more);
    const bool isLock = command == F_SETLK && static_cast<const struct flock*>(argument)->l_type != F_UNLCK;
    return isLock && isRefused(SystemCall::Lock) ? -1 : real(file, command, argument);
}

} // extern "C"
