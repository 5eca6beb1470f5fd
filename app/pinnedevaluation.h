// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenariofile.h"

#include <memory>
#include <optional>

namespace loadline {

class PriceBook;
struct Pinned;

/// A with its evaluation at the prices of its own region; null where none is pinned.
[[nodiscard]] std::unique_ptr<const Pinned> evaluatePinned(const std::optional<PinnedScenario>& pinned,
                                                           const PriceBook& prices);

} // namespace loadline
