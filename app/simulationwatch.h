// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees of a long simulation in a terminal, and how it is ended: progress on stderr, and Ctrl+C.

#pragma once

#include "models/behaviour/simulationprogress.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <stop_token>
#include <thread>
#include <vector>

namespace loadline {

class SimulationWatch
{
public:
    /// From now on Ctrl+C, and a request to end, stop the simulation in place of the program. Must be made before the
    /// threads that simulate.
    explicit SimulationWatch(std::uint32_t replications);
    ~SimulationWatch();
    SimulationWatch(const SimulationWatch&) = delete;
    SimulationWatch& operator=(const SimulationWatch&) = delete;

    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }
    /// What a replication reports to; may be called in any thread.
    [[nodiscard]] SimulationProgress progress(std::uint32_t replication);
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

private:
    void watch(const std::stop_token& end);
    [[nodiscard]] double done() const;

    std::vector<std::atomic<double>> m_done; ///< 0 … 1 for each replication
    sigset_t m_signals{};
    sigset_t m_before{};
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace loadline
