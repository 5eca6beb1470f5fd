// SPDX-FileCopyrightText: 2026 The Loadline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The example scenarios that the program carries: ordinary scenario files, compiled in.

#pragma once

#include "models/prices/pricesheet.h"
#include "models/scenario/scenario.h"

#include <QString>

#include <vector>

namespace loadline {

struct Preset
{
    QString id; ///< "office-hours-api": the file's name, stable
    QString name;
    QString story; ///< one line
    Scenario scenario;
};

/// All presets in the order in which they are offered; the first is the one that the program starts with. On failure,
/// which only a broken build can cause, the list is empty and `error` names file and place.
[[nodiscard]] std::vector<Preset> readPresets(const PriceSheet& sheet, QString& error);

} // namespace loadline
