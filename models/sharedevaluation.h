// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <memory>

namespace loadline {

/// An evaluation that whoever shows it keeps alive, whatever the one who computed it does meanwhile. Null where there
/// is none.
using SharedEvaluation = std::shared_ptr<const Evaluation>;

} // namespace loadline
