// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/architecture/parts.h"
#include "models/evaluation.h"

#include <QByteArray>

namespace loadline {

struct Pinned;

/// What `loadline evaluate --json` prints; "loadline evaluate --help" documents the keys. `pinned` is null where the
/// file has none.
[[nodiscard]] QByteArray evaluationJson(const Evaluation& evaluation, const Architecture& architecture,
                                        const Pinned* pinned = nullptr);

} // namespace loadline
