// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/evaluation.h"

#include <string_view>

namespace loadline {

/// The id of the parameter that says most about what a part of that option's bill costs; empty where none does.
[[nodiscard]] std::string_view controlBehind(OptionId option, Part part);
/// A part of that option's bill that the parameter controls, where there is one: the other way round.
[[nodiscard]] std::optional<Part> partBehind(OptionId option, std::string_view parameter);
/// The parameter that switches free allowances on and off.
[[nodiscard]] std::string_view freeTierControl();

} // namespace loadline
