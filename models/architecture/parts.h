// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each design is made of: the parts that the scenario has and those that it could have, with what they cost.

#pragma once

#include "models/evaluation.h"
#include "models/prices/pricesheet.h"

#include <array>
#include <utility>
#include <vector>

namespace loadline {

enum class PartKind
{
    Entry,    ///< what gives the design its address
    Compute,  ///< servers or environments
    Server,   ///< one more server
    Sessions, ///< the store of sessions outside the compute
    SocketIds,
    Proxy, ///< before the database
    Database
};

struct ArchitecturePart
{
    PartKind kind = PartKind::Entry;
    std::string_view key{};  ///< stable, in JSON
    std::string_view name{}; ///< "Load balancer", "Redis": English source text or the service's own name
    bool isPresent = true;   ///< false: the scenario could have it
    /// What it costs a month, or would add to the option's bill; nothing where a price is missing.
    std::optional<Usd> monthly{};
    std::optional<Part> bill{};   ///< whose lines it stands for
    std::string_view parameter{}; ///< its control
    Message detail{};             ///< one line with the scenario's own numbers; for one that is not there, its effect
    /// Parameters and values that bring it into the scenario; empty where it is there.
    std::vector<std::pair<std::string_view, double>> add{};
};

/// The parts of each option, by OptionId, from the caller to the database.
using Architecture = std::array<std::vector<ArchitecturePart>, 2>;

/// Pure. Bills the scenario anew for each part that could be added, so it takes a millisecond or two.
[[nodiscard]] Architecture architecture(const Scenario& scenario, const PriceSheet& sheet,
                                        const Evaluation& evaluation);

} // namespace loadline
