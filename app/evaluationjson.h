// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <QByteArray>

namespace loadline {

/// What `loadline evaluate --json` prints; "loadline evaluate --help" documents the keys.
[[nodiscard]] QByteArray evaluationJson(const Evaluation& evaluation);

} // namespace loadline
