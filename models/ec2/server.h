// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One server: which type it is and how much it can carry.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <optional>

namespace loadline {

/// The type that the scenario asks for: by name, or the cheapest of the sheet with at least the RAM and cores asked
/// for, of the processors allowed. By size, only current virtual machines without accelerators are considered. Nothing
/// where there is none or it has no price for the operating system.
[[nodiscard]] const CatalogueEntry* chooseType(const Ec2& ec2, const PriceSheet& sheet);

/// Memory of an open WebSocket on a server: 10 to 50 kB are usual; the upper end is taken (general knowledge, 2026).
inline constexpr Memory memoryPerSocket = Memory::kibibytes(50);

enum class Bottleneck
{
    Cpu,
    WorkerThreads,
    Memory,
    Network
};

/// What one server of a type carries in a scenario.
struct ServerCapacity
{
    double threads = 0.0;      ///< hardware threads switched on
    double threadSpeed = 1.0;  ///< of one thread, in vCPUs
    double workers = 0.0;      ///< requests it works on at once: worker threads, RAM permitting
    Seconds cpuTime{0};        ///< of one request on one thread
    Seconds workTime{0};       ///< mean time to work on one request when nothing else runs: waiting plus CPU
    double networkBytes = 0.0; ///< a second, for calls: what messages passed on leave
    RequestRate capacity;      ///< at full use of the tightest resource
    Bottleneck bottleneck = Bottleneck::Cpu;

    [[nodiscard]] bool hasNetwork() const { return networkBytes > 0.0; }
    /// CPU that a rate of calls takes, in vCPUs.
    [[nodiscard]] double cpuUse(double requestsPerSecond) const
    {
        return requestsPerSecond * cpuTime.count() * threadSpeed;
    }
};

/// A vCPU is one thread of a core on which both threads work. A core with its second thread switched off therefore
/// counts 2 / (1 + yield) vCPUs, where yield is what the second thread adds (Ec2::secondThreadYield; Marr et al., Intel
/// Technology Journal 6 (1), 2002). Types whose cores have one thread count one vCPU a core.
/// RAM bounds the requests at once: what is left after the base, the sessions and the sockets, shared by `servers`. So
/// does the network what it sends, after the messages that are passed on.
[[nodiscard]] ServerCapacity serverCapacity(const InstanceType& type, const Scenario& scenario, double servers);

/// What limits a server, as a sentence part: "limited by its worker threads".
[[nodiscard]] Message bottleneckMessage(Bottleneck bottleneck);

} // namespace loadline
