// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that come from outside: files, the command line, typed fields. The parameter table checks kind and range; what
// only the price tables know is checked here too.

#pragma once

#include "models/prices/pricesheet.h"
#include "models/scenario/parameters.h"

#include <QString>

#include <optional>

namespace loadline {

/// Stores a value after checking it. Returns a sentence that names the parameter, its range and the mend when it is
/// refused; the scenario is then unchanged.
[[nodiscard]] std::optional<QString> applyValue(Scenario& scenario, const ParameterSpec& spec,
                                                const ParameterValue& value, const PriceSheet& sheet);

/// "There is no parameter "x"; …" with the nearest id.
[[nodiscard]] QString unknownParameter(std::string_view id);

} // namespace loadline
