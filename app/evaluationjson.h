// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"
#include "models/traffic/readtrace.h"

#include <QByteArray>

#include <vector>

namespace loadline {

struct Pinned;

/// The recording behind the traffic, where there is one, and what was said when it was read for this command.
struct TraceOrigin
{
    TraceRef trace{};
    std::vector<TraceNote> notes{};
};

/// What `loadline evaluate --json` prints; "loadline evaluate --help" documents the keys. `pinned` is null where the
/// file has none.
[[nodiscard]] QByteArray evaluationJson(const Evaluation& evaluation, const Architecture& architecture,
                                        const Pinned* pinned = nullptr, const TraceOrigin& origin = {});

} // namespace loadline
