// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a widget reports when a person changes something. The document turns it into an undo step.

#pragma once

#include "models/scenario/parameters.h"

#include <string_view>
#include <utility>
#include <vector>

namespace loadline {

struct Edit
{
    /// Parameters and their new values, applied in this order as one step. The ids are the table's own (static
    /// storage).
    std::vector<std::pair<std::string_view, ParameterValue>> changes;
    /// The edit goes on with the gesture of the one before it (further mouse moves of a drag, key repeats on the same
    /// slider): the two become one undo step.
    bool continues = false;
};

} // namespace loadline
