// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replications.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace loadline {

std::vector<LambdaRun> runReplications(const LambdaSimulation& simulation, std::uint64_t seed, std::uint32_t count,
                                       unsigned threads)
{
    std::vector<LambdaRun> runs(count);
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
        for (std::uint32_t replication = next++; replication < count; replication = next++)
            runs[replication] = simulateLambda(simulation, seed, replication);
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::min(threads, count); ++i)
            others.emplace_back(work);
        work();
    }
    return runs;
}

} // namespace loadline
