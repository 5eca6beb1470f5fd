// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <thread>
#include <type_traits>
#include <vector>

namespace loadline {

/// Runs `simulate(replication)` for 0 … count - 1 on `threads` threads (at least 1) and waits for them. The answer
/// stands in order of replication, so it does not depend on the threads.
template<typename Simulate>
[[nodiscard]] auto runReplications(std::uint32_t count, unsigned threads, const Simulate& simulate)
{
    std::vector<std::invoke_result_t<Simulate, std::uint32_t>> runs(count);
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
        for (std::uint32_t replication = next++; replication < count; replication = next++)
            runs[replication] = simulate(replication);
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
