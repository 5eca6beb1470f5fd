// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about parameters on screen, in the reader's language.

#pragma once

#include "models/scenario/parameters.h"

#include <QString>

namespace loadline {

/// The number with the digits a person needs to read it: three significant ones or the whole part; from a million on
/// "1.46 M", from a billion on "1.46 bn", "3 tn".
[[nodiscard]] QString readableNumber(double value);
/// The number to all its digits.
[[nodiscard]] QString fullNumber(double value);
/// "2 req/s", "Linux", "on", the text itself.
[[nodiscard]] QString valueText(const ParameterSpec& spec, const ParameterValue& value);
/// "0.001 to 100,000 req/s", or the choices.
[[nodiscard]] QString rangeText(const ParameterSpec& spec);
/// What the parameter means, its range and where its default comes from, as rich text.
[[nodiscard]] QString toolTipText(const ParameterSpec& spec);
[[nodiscard]] QString groupName(ParameterGroup group);
/// Name of the group's icon.
[[nodiscard]] QString groupIcon(ParameterGroup group);
/// What a closed section says about its values: "60 ms CPU, 80 ms wait".
[[nodiscard]] QString groupSummary(ParameterGroup group, const Scenario& scenario);

} // namespace loadline
